/** Mốc thời gian: the days, months, quarters, halves and years that running text names. */
import { isPossible, toIso } from '../../model/index.js';
import { isDash, isDigit, isLetter, isSpace, skipSpace } from '../tokens.js';
import { phraseAt, wordAt } from '../words.js';
import { remembering } from '../remembering.js';
import { datePartsAt, figureAt, fullYear, monthPartsAt, skipComma, yearAt, type DateParts, type Figure } from './date-parts.js';
import { PhraseList } from '../phrases.js';

const halves = new PhraseList(['tháng đầu năm', 'tháng cuối năm']);

/** How exact a point in time is. */
export type TimePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

export interface TimePoint {
  /** Offsets in the text, with the words `ngày`, `tháng`, `quý`. */
  readonly start: number;
  readonly end: number;
  readonly precision: TimePrecision;
  /** Of a day its number, else null. */
  readonly day: number | null;
  /** First and last month as printed: `quý II` has 4 and 6, `tháng 3 - 5` has 3 and 5. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** The printed year in full, or null. */
  readonly year: number | null;
  /** Day, month and year as printed; null but for a day. */
  readonly parts: DateParts | null;
}

/** A text without a figure or a quarter names no time. */
const traces = /\d|[Qq](?:u[ýí]|úy)|QU[ÝÍ]|tháng đầu|tháng cuối/u;

/** The points in time that a text names, in its order; those that the calendar does not have too. */
export const datesIn = remembering((text: string): readonly TimePoint[] => {
  if (!traces.test(text)) return [];
  const points: TimePoint[] = [];
  let inWord = false;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const digit = isDigit(code);
    const point = inWord && !digit ? null : digit ? fromFigure(text, at) : beginnings.has(code) ? fromWord(text, at) : null;
    if (point !== null) points.push(point);
    inWord = isLetter(code);
    if (point !== null && point.end > at) {
      at = point.end;
      inWord = false;
    } else if (digit) while (isDigit(text.charCodeAt(at))) at++;
    else at++;
  }
  return points;
});

/** First letters of the words that a point in time begins with: `ngày`, `tháng`, `quý`, `năm`, `sáu`, `chín`, `ba`. */
const beginnings: ReadonlySet<number> = new Set([...'nNtTqQsScCbB'].map((letter) => letter.charCodeAt(0)));

function fromWord(text: string, at: number): TimePoint | null {
  const word = wordAt(text, at);
  switch (word?.lower) {
    case 'ngày':
      return namedDay(text, at, word.end);
    case 'tháng':
      return months(text, at, word.end);
    case 'quý':
    case 'quí':
    case 'qúy':
      return quarters(text, at, word.end);
    case 'năm': {
      const year = yearAt(text, word.end);
      return year === null || !isYear(year.value) || /^(?:\d|\s?[-–]\s?\d)/u.test(text.slice(year.end, year.end + 4))
        ? null
        : { start: at, end: year.end, precision: 'year', day: null, firstMonth: 1, lastMonth: 12, year: year.value, parts: null };
    }
    case 'sáu':
      return half(text, at, 6, word.end);
    case 'chín':
      return half(text, at, 9, word.end);
    case 'ba':
      return half(text, at, 3, word.end);
    default:
      return null;
  }
}

/** What the word `ngày` calls a day is one, even where no calendar has it. */
function namedDay(text: string, at: number, from: number): TimePoint | null {
  const parts = datePartsAt(text, from, false);
  if (parts === null || (parts.separator === '.' && parts.year === null)) return null;
  if (parts.separator === null) return isDigit(text.charCodeAt(parts.end)) ? null : dayPoint(at, parts);
  return goesOn(text, parts, true) ? null : dayPoint(at, parts);
}

/** Figures alone: `45/60` is not a day; 31/6 and 15/13/2024 are some that the calendar does not have. */
function fromFigure(text: string, at: number): TimePoint | null {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return null;
  const iso = isoDay(text, at, before);
  if (iso !== null) return iso;
  const parts = datePartsAt(text, at, false);
  if (parts?.separator === null) {
    if (parts.year !== null && !isDigit(text.charCodeAt(parts.end))) return possibleDay(at, parts);
  } else if (parts !== null && isFigureDate(parts) && !follows(text, at) && !goesOn(text, parts, parts.year !== null))
    return possibleDay(at, parts);
  if (before === 47) return null;
  const count = figureAt(text, at, 2);
  if (count !== null && [3, 6, 9].includes(count.value)) {
    const found = half(text, at, count.value, count.end);
    if (found !== null) return found;
  }
  return monthAndYear(text, at);
}

/** Whether figures look like a date without any word: with a year, or parted by a stroke alone. */
function isFigureDate({ year, separator, mixed, spaced }: DateParts): boolean {
  if (mixed || (spaced && separator === '.')) return false;
  return year !== null || (separator === '/' && !spaced);
}

/** Whether the figures at a place are the end of a longer number: `1.234`, `12/3`. */
function follows(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 47 || before === 46 || before === 44;
}

/** Whether figures are no date by what stands behind: a longer number, an hour, a share. `certain`: a word or a year says that they are. */
function goesOn(text: string, { year, end }: DateParts, certain: boolean): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (isDigit(code) || code === 47) return true;
  if ((code === 46 || code === 44) && isDigit(next)) return true;
  // `1/3/2024-5/3/2024` is a time from one day to another.
  if (isDash(code) && isDigit(next)) return !certain || !/^.\d{1,2}[/.]\d/u.test(text.slice(end, end + 5));
  return /^(?:%|[hg](?!\p{L}))/u.test(text.slice(year === null && isSpace(code) ? end + 1 : end, end + 3));
}

/** `2024-03-05`. */
function isoDay(text: string, at: number, before: number): TimePoint | null {
  if (isDash(before) || text.charCodeAt(at + 4) !== 45) return null;
  const match = /^(20\d\d)-(\d\d)-(\d\d)(?![\d-])/u.exec(text.slice(at, at + 11));
  if (match === null) return null;
  const figure = (index: number, offset: number): Figure => {
    const printed = match[index] ?? '';
    return { value: Number(printed), start: at + offset, end: at + offset + printed.length };
  };
  const [year, month, day] = [figure(1, 0), figure(2, 5), figure(3, 8)];
  return possibleDay(at, { day, month, year, yearWord: false, separator: null, mixed: false, spaced: false, start: at, end: at + 10 });
}

/** A day of figures alone, where they can be one; with a full year one of them may be wrong. */
function possibleDay(start: number, parts: DateParts): TimePoint | null {
  const [day, month] = [parts.day?.value ?? 0, parts.month?.value ?? 0];
  const wrong = [day >= 1 && day <= 31, month >= 1 && month <= 12].filter((possible) => !possible).length;
  const clear = parts.separator === '/' && parts.year !== null && isYear(parts.year.value);
  return wrong === 0 || (wrong === 1 && clear) ? dayPoint(start, parts) : null;
}

function dayPoint(start: number, parts: DateParts): TimePoint {
  const { day, month, year, end } = parts;
  const number = month?.value ?? 0;
  return {
    start,
    end,
    precision: 'day',
    day: day?.value ?? null,
    firstMonth: number,
    lastMonth: number,
    year: year === null ? null : fullYear(year),
    parts,
  };
}

/** `11/2024` alone. */
function monthAndYear(text: string, at: number): TimePoint | null {
  if (follows(text, at) || isDash(text.charCodeAt(at - 1))) return null;
  const parts = monthPartsAt(text, at);
  if (parts === null || parts.year === null || parts.separator !== '/' || parts.spaced || !isYear(parts.year.value)) return null;
  return /^[\d/]/u.test(text.charAt(parts.end)) ? null : monthPoint(at, parts.month, parts.month, parts.year, parts.end);
}

/** `tháng 3`, `tháng 3/2024`, `tháng 3 - 5 năm 2024`, `tháng 9, tháng 10/2024`, of which the last counts. */
function months(text: string, at: number, from: number): TimePoint | null {
  const first = figureAt(text, from, 2);
  if (first === null) return null;
  const tied = phraseAt(text, first.end, 'và');
  const second = phraseAt(text, tied >= 0 ? tied : skipComma(text, first.end), 'tháng');
  if (second >= 0 && (tied >= 0 || text[skipSpace(text, first.end)] === ',')) {
    const last = monthWithYear(text, second);
    if (last !== null) return monthPoint(at, last.month, last.month, last.year, last.end);
  }
  const dash = skipSpace(text, first.end);
  if (isDash(text.charCodeAt(dash)) && dash - first.end < 2) {
    const last = monthWithYear(text, dash + 1);
    if (last !== null && (last.year !== null || /^\s?(?:[.;]|$)/u.test(text.slice(last.end, last.end + 2))))
      return monthPoint(at, first, last.month, last.year, last.end);
  }
  const month = monthWithYear(text, from);
  return month === null ? null : monthPoint(at, month.month, month.month, month.year, month.end);
}

/** A month with the year behind it, `/2024` or `năm 2024`; null if the figures go on. */
function monthWithYear(text: string, at: number): { month: Figure; year: Figure | null; end: number } | null {
  const parts = monthPartsAt(text, at);
  if (parts === null || parts.month === null) return null;
  const year = parts.separator === null || parts.separator === '/' ? parts.year : null;
  const end = year?.end ?? parts.month.end;
  return /^[\d/]/u.test(text.charAt(end)) ? null : { month: parts.month, year, end };
}

function monthPoint(start: number, first: Figure | null, last: Figure | null, year: Figure | null, end: number): TimePoint | null {
  const [firstMonth, lastMonth] = [first?.value ?? 0, last?.value ?? 0];
  return [firstMonth, lastMonth].every((month) => month >= 1 && month <= 12)
    ? { start, end, precision: 'month', day: null, firstMonth, lastMonth, year: year === null ? null : fullYear(year), parts: null }
    : null;
}

/** `quý II`, `quý II, III`, `quý I - quý II năm 2024`. */
function quarters(text: string, at: number, from: number): TimePoint | null {
  const first = quarterAt(text, from);
  if (first === null) return null;
  const joint = /^\s?(?:[-–—,]|và|đến(?:\s{1,3}hết)?)\s?(?:[Qq]u[ýí]\s{1,3})?/u.exec(text.slice(first.end, first.end + 24));
  const second = joint === null ? null : quarterAt(text, first.end + joint[0].length);
  for (const last of second === null ? [first] : [second, first]) {
    const year = yearBehind(text, last.end);
    const end = year?.end ?? last.end;
    if (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) continue;
    const months = { firstMonth: 3 * first.number - 2, lastMonth: 3 * last.number };
    return { start: at, end, precision: 'quarter', day: null, ...months, year: year?.value ?? null, parts: null };
  }
  return null;
}

function quarterAt(text: string, at: number): { number: number; end: number } | null {
  const start = skipSpace(text, at);
  const [printed] = /^(?:IV|I{1,3}|[1-4])/u.exec(text.slice(start, start + 3)) ?? [];
  if (printed === undefined) return null;
  return { number: { I: 1, II: 2, III: 3, IV: 4 }[printed] ?? Number(printed), end: start + printed.length };
}

/** `/2024`, `năm 2024` or `, năm 2024` at a place. */
function yearBehind(text: string, at: number): Figure | null {
  const word = phraseAt(text, skipComma(text, at), 'năm');
  if (word >= 0) return yearAt(text, word);
  const slash = skipSpace(text, at);
  return text[slash] === '/' && slash - at < 2 ? yearAt(text, slash + 1) : null;
}

/** `6 tháng đầu năm`, `Sáu tháng cuối năm 2024`. */
function half(text: string, at: number, months: number, from: number): TimePoint | null {
  const side = halves.endAt(text, from);
  if (side < 0) return null;
  const first = phraseAt(text, from, 'tháng đầu') >= 0;
  const year = yearAt(text, side);
  return {
    start: at,
    end: year?.end ?? side,
    precision: 'half',
    day: null,
    firstMonth: first ? 1 : 13 - months,
    lastMonth: first ? months : 12,
    year: year?.value ?? null,
    parts: null,
  };
}

/** Years that running text speaks of without any other word. */
function isYear(value: number): boolean {
  return value >= 2000 && value < 2100;
}

/** The first day of a point (`YYYY-MM-DD`) in its own year or the given one; null if no year is known or there is no such day. */
export function firstDayOf(point: TimePoint, year: number | null): string | null {
  return toIso({ year: point.year ?? year, month: point.firstMonth, day: point.day ?? 1 });
}

/** The last day of a point, as `firstDayOf`. */
export function lastDayOf(point: TimePoint, year: number | null): string | null {
  const date = { year: point.year ?? year, month: point.lastMonth };
  if (point.day !== null) return toIso({ ...date, day: point.day });
  return toIso({ ...date, day: [31, 30, 29].find((day) => isPossible({ ...date, day })) ?? 28 });
}
