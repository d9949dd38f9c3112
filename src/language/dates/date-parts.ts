/**
 * The one grammar of written dates: day, month and year in figures (`05/02/2024`, `5-2-2024`, `5.2.2024`) or in words (`05 tháng 02 năm
 * 2024`), with white space and line breaks between them, with parts left out or blank (`… tháng 02 năm 2024`).
 */
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { isDash, isDigit, isSpace, skipSpace } from '../tokens.js';
import { phraseAt } from '../words.js';
import { PhraseList } from '../phrases.js';

const beforeHour = new PhraseList(timeWords.beforeHour);
const hourWords = new PhraseList(['giờ', 'h']);

/** A number as printed. */
export interface Figure {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** What is written of a date; a part is null if it is blank or not said. */
export interface DateParts {
  readonly day: Figure | null;
  readonly month: Figure | null;
  readonly year: Figure | null;
  /** Whether the word `năm` stands before the year or before its blank. */
  readonly yearWord: boolean;
  /** What parts the figures: `/`, `-`, `.`, or null for a date in words. */
  readonly separator: string | null;
  /** Whether two different marks part the figures. */
  readonly mixed: boolean;
  /** Whether white space stands round a mark. */
  readonly spaced: boolean;
  readonly start: number;
  readonly end: number;
}

/** How many white-space characters may stand before a mark between figures. */
const reach = 2;
/** Longest blank for a part, characters. */
const longestBlank = 80;

/** The number of at most `longest` digits that stands at a place after white space, or null. */
export function figureAt(value: string, at: number, longest: number): Figure | null {
  const start = skipSpace(value, at);
  let end = start;
  while (end - start <= longest && isDigit(value.charCodeAt(end))) end++;
  return end === start || end - start > longest ? null : { value: Number(value.slice(start, end)), start, end };
}

/** The place behind what is left to be filled in: dots, lines and white space. */
export function skipBlank(value: string, at: number): number {
  const limit = Math.min(value.length, at + longestBlank);
  let end = at;
  while (end < limit && isBlank(value.charCodeAt(end))) end++;
  return end;
}

function isBlank(code: number): boolean {
  return code === 46 || code === 0x2026 || code === 95 || isSpace(code);
}

/** The date whose day begins at a place. `blanks`: day, month and year may be left to be filled in. */
export function datePartsAt(value: string, at: number, blanks: boolean): DateParts | null {
  const day = figureAt(value, at, 2);
  if (day === null && !blanks) return null;
  const start = day?.start ?? skipSpace(value, at);
  const dayEnd = day?.end ?? skipBlank(value, at);
  const word = phraseAt(value, blanks ? skipBlank(value, dayEnd) : dayEnd, 'tháng');
  if (word >= 0) return withMonthInWords(value, start, day, word, blanks);
  return withMonthInFigures(value, start, day, dayEnd, blanks);
}

function withMonthInWords(value: string, start: number, day: Figure | null, at: number, blanks: boolean): DateParts | null {
  const month = figureAt(value, at, 2);
  if (month === null && !blanks) return null;
  const monthEnd = month?.end ?? skipBlank(value, at);
  const word = phraseAt(value, skipComma(value, blanks ? skipBlank(value, monthEnd) : monthEnd), 'năm');
  const year = word < 0 ? null : yearAt(value, word);
  const end = year?.end ?? (blanks && word >= 0 ? skipBlank(value, word) : monthEnd);
  return { day, month, year, yearWord: word >= 0, separator: null, mixed: false, spaced: false, start, end };
}

function withMonthInFigures(value: string, start: number, day: Figure | null, at: number, blanks: boolean): DateParts | null {
  const first = separatorAt(value, at);
  if (first === null) return null;
  const month = figureAt(value, first.end, 2);
  // A blank is parted by strokes alone: `ngày - đêm`, `1.` are no dates.
  if ((month === null && !blanks) || ((day === null || month === null) && first.mark !== '/')) return null;
  const monthEnd = month?.end ?? skipBlank(value, first.end);
  const named = phraseAt(value, skipComma(value, monthEnd), 'năm');
  if (named >= 0) {
    const year = yearAt(value, named);
    if (year !== null)
      return { day, month, year, yearWord: true, separator: first.mark, mixed: false, spaced: first.spaced, start, end: year.end };
  }
  const second = separatorAt(value, monthEnd);
  const year = second === null ? null : figureAt(value, second.end, 4);
  const ownYear =
    year === null || ![2, 4].includes(year.end - year.start) || (second?.mark !== first.mark && year.value < 1000) ? null : year;
  return {
    day,
    month,
    year: ownYear,
    yearWord: false,
    separator: first.mark,
    mixed: ownYear !== null && second?.mark !== first.mark,
    spaced: first.spaced || (ownYear !== null && second?.spaced === true),
    start,
    end: ownYear?.end ?? monthEnd,
  };
}

/** Month and year whose month begins at a place, behind the word `tháng` or alone: `3/2024`, `3 năm 2024`, `3, năm 2024`. */
export function monthPartsAt(value: string, at: number): DateParts | null {
  const month = figureAt(value, at, 2);
  if (month === null) return null;
  const word = phraseAt(value, skipComma(value, month.end), 'năm');
  const mark = word >= 0 ? null : separatorAt(value, month.end);
  const year = word >= 0 ? yearAt(value, word) : mark === null ? null : yearAt(value, mark.end);
  return {
    day: null,
    month,
    year,
    yearWord: word >= 0,
    separator: year === null ? null : (mark?.mark ?? null),
    mixed: false,
    spaced: mark?.spaced === true,
    start: month.start,
    end: year?.end ?? month.end,
  };
}

/** A year of four digits at a place, or null. */
export function yearAt(value: string, at: number): Figure | null {
  const year = figureAt(value, at, 4);
  return year === null || year.end - year.start !== 4 ? null : year;
}

/** `24` is 2024, `98` is 1998. */
export function fullYear({ value, start, end }: Figure): number {
  return end - start > 2 ? value : value < 50 ? 2000 + value : 1900 + value;
}

export function skipComma(value: string, at: number): number {
  const next = skipSpace(value, at);
  return value[next] === ',' ? next + 1 : at;
}

interface Separator {
  readonly mark: string;
  readonly end: number;
  readonly spaced: boolean;
}

/** The `/`, `-` or `.` between figures, or null. */
function separatorAt(value: string, at: number): Separator | null {
  const place = skipSpace(value, at);
  const code = value.charCodeAt(place);
  if (place - at > reach || !(code === 47 || code === 46 || isDash(code))) return null;
  return {
    mark: code === 47 ? '/' : code === 46 ? '.' : '-',
    end: place + 1,
    spaced: place > at || isSpace(value.charCodeAt(place + 1)),
  };
}

/** The place behind an hour that stands before a day: `hồi 15 giờ 30 phút ngày`; the place itself where none stands there. */
export function afterHour(value: string, at: number): number {
  const announced = beforeHour.endAt(value, at);
  const hour = figureAt(value, announced < 0 ? at : announced, 2);
  const word = hour === null ? -1 : hourWords.endAt(value, hour.end);
  if (word < 0) return at;
  const minute = figureAt(value, word, 2);
  if (minute === null) return word;
  const minutes = phraseAt(value, minute.end, 'phút');
  return minutes < 0 ? minute.end : minutes;
}
