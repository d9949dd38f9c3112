/** References of a document to its own parts: `mục II.4`, `điểm 2.3 mục III`, `khoản 2 Điều 5`. */
import ruleWords from '../../../templates/tu-vung/soat-loi.yaml';
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../../language/word-lists.js';
import { capitalLetter, lowercaseLetter, documentTypes, fold, letters, type Rank, type Section } from '../../model/index.js';
import type { LintContext, Hit } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import { numberText } from './label-text.js';

/** A reference; offsets in the draft's text. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The numbers that it names, from the smallest part to the largest. */
  readonly steps: readonly ReferenceStep[];
  /** Whether its words say that it is of this document: `Kế hoạch này`, `nêu trên`. */
  readonly ofThis: boolean;
}

/** One number of a reference: `2.3`, `III`, `a`. */
export interface ReferenceStep {
  readonly ranks: readonly Rank[];
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const number = `(?:[IVXL]{1,7}(?:\\.\\d{1,2}(?:\\.\\d{1,2}){0,3})?|\\d{1,3}(?:\\.\\d{1,2}){0,4}|[a-zđ])(?![${letters}\\d])`;
const step = `${oneOf(ruleWords.references)} ${number}`;
const pattern = new RegExp(`(?<![${letters}\\d])${step}(?:(?:,| của| thuộc|) ${step}){0,4}`, 'gu');
const stepPattern = new RegExp(`(?<![${letters}])([${letters}]{1,7}(?: mục| vụ| đầu dòng)?) (${number})`, 'gu');

/** Ranks that each word may mean; plans use mục for all of them. */
const ranksOf: Readonly<Record<string, readonly Rank[]>> = {
  phần: ['part', 'roman', 'letter'],
  chương: ['chapter'],
  mục: ['roman', 'arabic', 'decimal2', 'decimal3', 'division', 'letter', 'point'],
  'tiểu mục': ['arabic', 'decimal2', 'decimal3'],
  điều: ['article'],
  khoản: ['arabic', 'decimal2', 'parenthesis'],
  điểm: ['point', 'arabic', 'decimal2', 'decimal3', 'parenthesis'],
  tiết: ['point', 'decimal3', 'decimal2'],
  'nhiệm vụ': ['arabic', 'decimal2', 'decimal3'],
};

/** What follows a reference to another document: its type, or its owner. */
const ownedBy = String.raw`^,? ?(?:${oneOf(ruleWords.tiesToDocument)} )?`;
const otherType = String.raw`(?:các |những )?${oneOf(typeWords.referredTo)}(?![${letters}])(?!(?:\s[${letters}]{1,20}){0,2} này)`;
const foreign = new RegExp(`${ownedBy}${otherType}`, 'u');
const ofThisDocument = new RegExp(
  String.raw`^(?:,? (?:${oneOf(ruleWords.tiesToDocument)} )?${capitalLetter}${lowercaseLetter}+(?: ${lowercaseLetter}+){0,2} này` +
    String.raw`| ${oneOf(ruleWords.ofThisDocument)})`,
  'u',
);

/** All references of a document to itself. Those that name another document, or stand behind one in their sentence, are left out. */
export const referencesOf = oncePerContext((context): readonly Reference[] =>
  Array.from(context.find(pattern)).flatMap((hit) => readReference(context, hit)),
);

function readReference(context: LintContext, { start, end, passage, match }: Hit): Reference[] {
  const after = context.text.slice(end, Math.min(passage.end, end + 60));
  if (foreign.test(after) || context.isQuoted(start) || passage.quoted) return [];
  if (namesOtherType(context, after)) return [];
  const ofThis = ofThisDocument.test(after);
  if (!ofThis && namesDocument(context.text.slice(Math.max(passage.start, start - 200), start))) return [];
  const steps = Array.from(match[0].matchAll(stepPattern)).flatMap((one): ReferenceStep[] => readSteps(one, start));
  return steps.length === 0 ? [] : [{ start, end, text: match[0], steps, ofThis }];
}

/** Whether `X này` behind a reference names a type that is not this document's, nor that of a text that it issues: it is quoted. */
function namesOtherType(context: LintContext, after: string): boolean {
  const type = /^,? (?:của |tại |trong |thuộc )?(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}) này/u.exec(after)?.[1];
  return type !== undefined && isOtherType(context, type);
}

/** Whether a type is none that this document is, or issues. */
export function isOtherType({ plan }: LintContext, type: string): boolean {
  if (!typeNames.has(fold(type)) || plan.documentType === null) return false;
  const own = [
    plan.documentType.value,
    plan.abstract?.printed.value ?? '',
    ...plan.appendices.flatMap(({ label, title }) => [label, ...title].map(({ value }) => value)),
  ];
  return !own.some((text) => fold(text).includes(fold(type)));
}

/** Names of types that end in "này" as a document calls itself. */
const typeNames = new Set([...documentTypes, ...typeWords.ofLaw].map(fold));

const namesRegulation = new RegExp(String.raw`/|${oneOf(typeWords.withArticles)} `, 'u');
/** Whether the sentence so far names another document by its number or as a law. */
function namesDocument(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
  return namesRegulation.test(sentence);
}

function readSteps(match: RegExpExecArray, offset: number): ReferenceStep[] {
  const ranks = ranksOf[(match[1] ?? '').toLowerCase()];
  const printed = match[2] ?? '';
  if (ranks === undefined) return [];
  const start = offset + match.index + match[0].length - printed.length;
  const parted = /^([IVXL]+)\.(\d.*)$/u.exec(printed);
  if (parted?.[1] === undefined || parted[2] === undefined) return [{ ranks, number: printed, start, end: start + printed.length }];
  const cut = start + parted[1].length;
  return [
    { ranks: ['arabic', 'decimal2', 'decimal3'], number: parted[2], start: cut + 1, end: start + printed.length },
    { ranks: ['roman', 'part'], number: parted[1], start, end: cut },
  ];
}

/** A part with the parts above it, from the nearest up. */
interface PartWay {
  readonly section: Section;
  readonly above: readonly Section[];
}

/** The numbered parts of the draft by the number that they print. */
const waysByNumber = oncePerContext((context): ReadonlyMap<string, readonly PartWay[]> => {
  const ways = new Map<string, PartWay[]>();
  const above = new Map<Section, readonly Section[]>();
  for (const { section, parent } of context.sections) {
    const way = parent === null ? [] : [parent, ...(above.get(parent) ?? [])];
    above.set(section, way);
    if (section.label.numbers.length === 0) continue;
    const key = numberText(section.label);
    const same = ways.get(key);
    if (same === undefined) ways.set(key, [{ section, above: way }]);
    else same.push({ section, above: way });
  }
  return ways;
});

type Targets = readonly (readonly Section[])[];

const targetsMet = oncePerContext(() => new Map<string, Targets>());

/** The first parts, two at most, that a reference may mean, each with the part that every step of it names. */
export function targetsOf(context: LintContext, { steps }: Reference): Targets {
  const met = targetsMet(context);
  const key = steps.map(({ ranks, number: printed }) => `${ranks.join('|')} ${printed}`).join(' ');
  const known = met.get(key) ?? findTargets(waysByNumber(context), steps);
  met.set(key, known);
  return known;
}

function findTargets(ways: ReadonlyMap<string, readonly PartWay[]>, [first, ...rest]: readonly ReferenceStep[]): Targets {
  const targets: (readonly Section[])[] = [];
  if (first === undefined || !rest.every((one) => ways.has(one.number))) return targets;
  for (const way of ways.get(first.number) ?? []) {
    const named = first.ranks.includes(way.section.label.rank) ? follow(way, rest) : null;
    if (named !== null) targets.push(named);
    if (targets.length === 2) break;
  }
  return targets;
}

/** The part, and of the parts above it those that the steps name; null if one names none. */
function follow({ section, above }: PartWay, steps: readonly ReferenceStep[]): readonly Section[] | null {
  const named = [section];
  let at = 0;
  for (const one of steps) {
    while (at < above.length && !names(one, above[at] as Section)) at++;
    const found = above[at];
    if (found === undefined) return null;
    named.push(found);
    at++;
  }
  return named;
}

function names(one: ReferenceStep, { label }: Section): boolean {
  return one.ranks.includes(label.rank) && numberText(label) === one.number;
}
