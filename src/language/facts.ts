/** What a reader checks first in a text: the days and times, the numbers of documents, the figures, the names of organs and persons. */
import people from '../../templates/tu-vung/ho.yaml';
import { capitalLetter, capitalLetters, letters } from '../model/index.js';
import { datesIn, type TimePoint } from './dates/dates-in-text.js';
import { normalizeNumber, numberAt } from './numbers/cited-numbers.js';
import { isOrganHead, organAt } from './organs/organs.js';
import { withTonePlacement } from './spelling/syllables.js';

export const factKinds = ['date', 'number', 'figure', 'name'] as const;
export type FactKind = (typeof factKinds)[number];

/** One fact of a text; `key` is the same for all writings of it: `05` and `5`, `30/6/2024` and `ngày 30 tháng 6 năm 2024`. */
export interface Fact {
  readonly kind: FactKind;
  readonly key: string;
  /** As printed. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** The facts of a text in its order. What belongs to one fact is no other: the digits of a date are no figure. */
export function factsIn(text: string): readonly Fact[] {
  const covered = new Uint8Array(text.length);
  const facts: Fact[] = [];
  for (const read of [dates, numbers, organs, persons, figures]) {
    for (const fact of read(text)) {
      if (covered[fact.start] === 1 || covered[fact.end - 1] === 1) continue;
      covered.fill(1, fact.start, fact.end);
      facts.push(fact);
    }
  }
  return facts.toSorted((one, other) => one.start - other.start);
}

function dates(text: string): Fact[] {
  return datesIn(text).map((point) => {
    const { start, end } = point;
    return { kind: 'date', key: keyOfDate(point), printed: text.slice(start, end), start, end };
  });
}

function keyOfDate({ precision, day, firstMonth, lastMonth, year }: TimePoint): string {
  return [precision, day, firstMonth, lastMonth, year].join(' ');
}

function numbers(text: string): Fact[] {
  const found: Fact[] = [];
  for (const { index } of text.matchAll(serials)) {
    const reading = numberAt(text, index);
    if (reading === null || !reading.strict) continue;
    const printed = text.slice(reading.start, reading.end);
    found.push({ kind: 'number', key: normalizeNumber(printed), printed, start: reading.start, end: reading.end });
  }
  return found;
}

/** Digits that no letter or digit stands before. */
const serials = new RegExp(String.raw`(?<![${letters}\d])\d`, 'gu');

const amount = String.raw`\d+(?:[.,]\d+)*`;
/** A figure with its sign or with the word that it counts: `85%`, `1.200 triệu`, `03 lớp`. */
const figure = new RegExp(String.raw`(?<![${letters}\d./-])${amount}(?:\s?%| [${letters}]+)?(?![${letters}\d/])`, 'gu');

/** What stands before the number of a day without its month. */
const bareDay = /ngày\s{1,2}$/iu;

function figures(text: string): Fact[] {
  return [...text.matchAll(figure)].map(({ index: start, 0: printed }) => ({
    kind: bareDay.test(text.slice(Math.max(0, start - 6), start)) ? 'date' : 'figure',
    key: written(printed.replace(/\s+/gu, ' ').replace(/^0+(?=\d)/u, '')),
    printed,
    start,
    end: start + printed.length,
  }));
}

const capitalised = String.raw`${capitalLetter}[${letters}]*`;
/** Three to six capitalised words that begin with a surname. */
const person = new RegExp(String.raw`(?<![${letters}])(?:${people.surnames.join('|')})(?: ${capitalised}){2,5}(?![${letters}])`, 'gu');
const capital = new RegExp(String.raw`(?<![${letters}])[${capitalLetters}]`, 'gu');

function organs(text: string): Fact[] {
  const found: Fact[] = [];
  let behind = 0;
  for (const { index } of text.matchAll(capital)) {
    const organ = index >= behind && isOrganHead(text, index) ? organAt(text, index, false) : null;
    if (organ === null) continue;
    found.push(nameOf(text, organ.start, organ.end));
    behind = organ.end;
  }
  return found;
}

function persons(text: string): Fact[] {
  return [...text.matchAll(person)].map(({ index, 0: words }) => nameOf(text, index, index + words.length));
}

function nameOf(text: string, start: number, end: number): Fact {
  const printed = text.slice(start, end);
  return { kind: 'name', key: written(printed), printed, start, end };
}

/** Words as they are compared: neither case nor the place of a tone tells them apart. */
function written(words: string): string {
  return words
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => withTonePlacement(word, 'old'))
    .join(' ');
}
