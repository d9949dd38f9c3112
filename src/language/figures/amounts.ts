/**
 * Con số có đơn vị: figures of running text with what they count and the words that bound them. What is counted is the noun behind the
 * number, whatever it is: a noun of the lexicon, else the small letters up to a word that ends a phrase (`40 mắt camera tại các thôn`).
 * A number behind a word that it names (`tổ 1`, `quý 2`), or before a measure of time, counts nothing; nor does one before a verb (`khối 3
 * tổ chức thi`), unless another verb before it says that the word is a noun (`sửa 15 phòng học`).
 */
import targetWords from '../../../templates/tu-vung/chi-tieu.yaml';
import { greatest, letters } from '../../model/index.js';
import { withoutDeadlines } from '../dates/deadlines.js';
import { workVerbs } from '../tasks/task-lexicon.js';
import { oneOf } from '../word-lists.js';
import { valueOfWritten, writtenNumber } from './written-numbers.js';

/** A figure: `{value: 1200, upTo: null, unit: 'hộ', counted: 'hộ cận nghèo', printed: 'trên 1.200 hộ', bound: 'trên'}`. */
export interface Amount {
  readonly value: number;
  /** The end of a range, which is no figure to be added or compared: `5 - 7 lớp`; null for none. */
  readonly upTo: number | null;
  /** `%`, or what is counted in small letters. */
  readonly unit: string;
  /** The same with the words behind it that say which: `cán bộ đoàn` of the unit `cán bộ`. */
  readonly counted: string;
  readonly printed: string;
  /** The bound before it in small letters; empty for none. */
  readonly bound: string;
}

const figure = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:(?<bound>${oneOf(targetWords.boundsBefore)}) )?(?<figure>${writtenNumber})` +
    String.raw`(?: ?(?:-|–|đến) ?(?<upTo>${writtenNumber})|/(?<of>${writtenNumber}))?` +
    String.raw`(?: ?(?<share>%)|(?: ${oneOf(targetWords.boundsAfter)})? (?=\p{Ll}))`,
  'giu',
);
const edge = `(?![${letters}])`;
const knownUnit = new RegExp(`${oneOf(targetWords.units)}${edge}`, 'iuy');
const named = new RegExp(`(?<![${letters}])(?<!tổng )${oneOf(targetWords.numbered)} $`, 'iu');
const longestNamed = greatest(targetWords.numbered.map(({ length }) => length)) + 2;
const smallWord = /\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\d])/uy;
const known: ReadonlySet<string> = new Set(targetWords.units);
const ends: ReadonlySet<string> = new Set(targetWords.unitEnds);
const numbered: ReadonlySet<string> = new Set(targetWords.numbered);
const ofTime: ReadonlySet<string> = new Set(targetWords.ofTime);

/** Most words of what is counted: `thẻ bảo hiểm y tế`. */
const mostWords = 5;
/** Longest text that is read, characters. */
const readLength = 4000;

/** The figures of a text in its order; none of a date, nor a number that counts nothing. */
export function amountsIn(text: string): readonly Amount[] {
  const value = withoutDeadlines(text.slice(0, readLength));
  return [...value.matchAll(figure)].flatMap(({ index, 0: whole, groups }) => {
    const { bound = '', figure: digits = '', upTo, of, share } = groups ?? {};
    const end = index + whole.length;
    const begin = bound === '' ? index : index + bound.length + 1;
    const unit = share === undefined ? unitAt(value, end, begin) : '%';
    const part = valueOfWritten(digits);
    if (unit === '' || (of !== undefined && valueOfWritten(of) < part)) return [];
    return [
      {
        value: part,
        upTo: upTo === undefined ? null : valueOfWritten(upTo),
        unit: unit.toLowerCase(),
        counted: share === undefined ? phraseAt(value, end).toLowerCase() : '%',
        printed: value.slice(index, share === undefined ? end + unit.length : end),
        bound: bound.toLowerCase(),
      },
    ];
  });
}

/** What a number counts whose unit begins at a place; empty where it counts nothing. `begin`: where the number stands. */
function unitAt(text: string, at: number, begin: number): string {
  knownUnit.lastIndex = at;
  const [unit] = knownUnit.exec(text) ?? [];
  const verbEnd = workVerbs.endAt(text, at);
  // `số 2 thôn 7`: the word names what its own number tells.
  if (unit !== undefined && numbered.has(unit.toLowerCase()) && /^ \d/u.test(text.slice(at + unit.length, at + unit.length + 2))) return '';
  if (unit !== undefined && verbEnd <= at + unit.length) return unit;
  const before = text.slice(Math.max(0, begin - longestNamed), begin);
  if (named.test(before) || (verbEnd >= 0 && !endsWithVerb(before))) return '';
  return phraseAt(text, at);
}

/** The words of a noun and of what says which, from a place on. */
function phraseAt(text: string, at: number): string {
  let end = at;
  for (let count = 0; count < mostWords; count++) {
    smallWord.lastIndex = count === 0 ? at : end + 1;
    const [word] = count > 0 && text[end] !== ' ' ? [] : (smallWord.exec(text) ?? []);
    if (word === undefined || ends.has(word) || (count === 0 && ofTime.has(word))) break;
    end = smallWord.lastIndex;
  }
  return text.slice(at, end);
}

function endsWithVerb(text: string): boolean {
  const words = text.toLowerCase().trimEnd().split(' ');
  return [1, 2].some((count) => workVerbs.has(words.slice(-count).join(' ')));
}

/** Whether two units count the same: one is the other, or a noun that the lexicon lacks and the same noun said more closely. */
export function isSameUnit(one: string, other: string): boolean {
  if (one === other) return true;
  if (known.has(one) && known.has(other)) return false;
  return one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

const ceiling = new RegExp(`^${oneOf(targetWords.ceilings)}$`, 'u');
const floor = new RegExp(`^${oneOf(targetWords.strongBounds)}$`, 'u');

/** Whether less is better of a figure. */
export function isCeiling({ bound }: Amount): boolean {
  return ceiling.test(bound);
}

/** Whether its words say that each must reach it. */
export function isFloor({ bound }: Amount): boolean {
  return floor.test(bound);
}
