/** Chỉ tiêu: figures that a plan sets itself, with what they measure. */
import targetWords from '../../../templates/tu-vung/chi-tieu.yaml';
import { letters, upperFirst } from '../../model/index.js';
import { oneOf } from '../word-lists.js';
import { writtenNumber } from './written-numbers.js';

/** A target: `{ subject: 'Tỷ lệ hộ nghèo', value: 'giảm 0,5', unit: '%' }`. */
export interface Target {
  readonly subject: string;
  /** As printed, with the words that bound it: `ít nhất 02`, `95 trở lên`. */
  readonly value: string;
  readonly unit: string;
}

const range = String.raw`(?:${writtenNumber})(?: ?(?:-|–|đến) ?(?:${writtenNumber}))?`;
const before = String.raw`(?:(?<before>${oneOf(targetWords.boundsBefore)}) )?`;
const after = String.raw`(?: (?<after>${oneOf(targetWords.boundsAfter)}))?`;
const noLetter = `(?![${letters}])`;
const share = new RegExp(String.raw`(?<![\p{L}\d.,/])${before}(?<figure>${range}) ?%${after}`, 'giu');
const count = new RegExp(
  String.raw`(?<![\p{L}\d.,/])${before}(?<figure>${range})${after} (?<unit>${oneOf(targetWords.units)})${noLetter}`,
  'iu',
);
const countAfter = new RegExp(`^ (?<after>${oneOf(targetWords.boundsAfter)})${noLetter}`, 'iu');

const sign = new RegExp(`(?<![\\p{L}])${oneOf(targetWords.signs)}${noLetter}`, 'iu');
const other = new RegExp(`(?<![\\p{L}])${oneOf(targetWords.notTargets)}${noLetter}`, 'iu');
const strong = new RegExp(`^${oneOf(targetWords.strongBounds)}$`, 'iu');

const targetPart = new RegExp(`(?<![\\p{L}])${oneOf(targetWords.parts)}${noLetter}`, 'iu');
const otherPart = new RegExp(`(?<![\\p{L}])${oneOf(targetWords.otherParts)}${noLetter}`, 'iu');

/** What the titles of the parts around a text say of the figures in it: targets, something else, or nothing. */
export function roleOfFigures(titles: readonly string[]): 'targets' | 'others' | 'unknown' {
  const last = titles.findLast((title) => targetPart.test(title) || otherPart.test(title));
  return last === undefined ? 'unknown' : targetPart.test(last) ? 'targets' : 'others';
}

/** Longest clause that is read, characters. */
const longestClause = 400;

/** The targets that a text sets, clause by clause. `role`: what its part says of its figures. */
export function targetsIn(text: string, role: 'targets' | 'others' | 'unknown'): Target[] {
  if (role === 'others') return [];
  return text.split(/;|\n|\.(?=\s|$)/u).flatMap((clause) => targetOf(clause.trim().replace(/\s+/gu, ' '), role) ?? []);
}

function targetOf(clause: string, role: 'targets' | 'unknown'): Target | null {
  if (clause.length > longestClause || other.test(clause)) return null;
  const shares = [...clause.matchAll(share)];
  const [first] = shares;
  if (first !== undefined) {
    // Several shares of one clause are one row: which words belong to which is for a person to say.
    const value = shares.map(({ groups }) => valueOf(groups)).join('; ');
    return { subject: shares.length === 1 ? without(clause, first) : subjectOf(clause), value, unit: '%' };
  }
  const found = count.exec(clause);
  if (found === null) return null;
  const behind = countAfter.exec(clause.slice(found.index + found[0].length));
  const groups = { ...found.groups, ...(behind === null ? {} : { after: behind.groups?.['after'] }) };
  const isSet = role === 'targets' || sign.test(clause) || groups.after !== undefined || strong.test(found.groups?.['before'] ?? '');
  if (!isSet) return null;
  const unit = found.groups?.['unit'] ?? '';
  const name = targetWords.measures.includes(unit.toLowerCase()) ? '' : unit;
  const kept = `${clause.slice(0, found.index)}${name}${clause.slice(found.index + found[0].length + (behind?.[0].length ?? 0))}`;
  return { subject: subjectOf(kept), value: valueOf(groups), unit: unit.toLowerCase() };
}

function valueOf(groups: Readonly<Record<string, string | undefined>> | undefined): string {
  const { before: bound = '', figure = '', after: end = '' } = groups ?? {};
  // `đạt 95`: what is set is the figure.
  const kept = bound.toLowerCase().replace(/^đạt ?/u, '');
  return [kept, figure, end].filter((part) => part !== '').join(' ');
}

function without(clause: string, { index, 0: found }: RegExpExecArray): string {
  return subjectOf(`${clause.slice(0, index)}${clause.slice(index + found.length)}`);
}

const opening = new RegExp(String.raw`^(?:[-+*•]|${oneOf(targetWords.signs)}|có|đạt)(?:\s|:|,)+`, 'iu');

/** The words around a figure as a name: without signs, marks and blanks at its ends. */
function subjectOf(text: string): string {
  const bare = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(opening, '')
    .replace(/^[\s,:.-]{1,9}|[\s,:]{1,9}$/gu, '')
    .replace(/ ,/gu, ',');
  return upperFirst(bare);
}
