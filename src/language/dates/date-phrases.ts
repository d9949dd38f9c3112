/**
 * Dates after a number: `ngày 09/4/2021`, `, ngày 15 tháng 8 năm 2024`, `ban hành ngày 6-1-2026`, `năm 2015`, and the blanks
 * of a draft (`ngày … tháng … năm 2026`). Forms: 36-HD/VPTW and 05-HD/VPTW II.1.4; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.
 */
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { toIso } from '../../model/index.js';
import { isDigit, skipSpace } from '../tokens.js';
import { phraseAt } from '../words.js';
import { afterHour, datePartsAt, fullYear, monthPartsAt, skipBlank, skipComma, yearAt, type DateParts } from './date-parts.js';
import { PhraseList } from '../phrases.js';

const issuedOn = new PhraseList(timeWords.issued);

/** A date that stands in a text: what it says, as `YYYY-MM-DD` or null, and where its figures stand. */
export interface DateReading {
  readonly iso: string | null;
  /** From the day to the year, without the word `ngày`. */
  readonly start: number;
  readonly end: number;
}

/** The date that begins at a place, after white space and with the words that announce it; null if there is none. */
export function dateAt(value: string, at: number): DateReading | null {
  const announced = issuedOn.endAt(value, afterHour(value, at));
  if (announced >= 0) return readingOf(datePartsAt(value, announced, true)) ?? blankAt(value, announced);
  const month = phraseAt(value, at, 'tháng');
  if (month >= 0) {
    const parts = monthPartsAt(value, month);
    return parts === null || parts.year === null ? null : readingOf(parts);
  }
  const issued = phraseAt(value, at, 'ban hành năm');
  const word = issued >= 0 ? issued : phraseAt(value, at, 'năm');
  const year = word < 0 ? null : yearAt(value, word);
  return year === null ? null : { iso: null, start: year.start, end: year.end };
}

/** A date in figures without any word before it: `05/3/2020`. */
export function bareDateAt(value: string, at: number): DateReading | null {
  const parts = isDigit(value.charCodeAt(skipSpace(value, at))) ? datePartsAt(value, at, false) : null;
  return parts === null || parts.separator === null || parts.year === null || parts.year.value < 1000 ? null : readingOf(parts);
}

/** The date that ends before a place and its comma: `Ngày 12/3/2024, UBND tỉnh ban hành`. */
export function dateBefore(value: string, at: number): DateReading | null {
  const from = Math.max(0, at - 48);
  const word = value.slice(from, at).toLowerCase().lastIndexOf('ngày');
  const date = word < 0 ? null : dateAt(value, from + word);
  if (date === null || date.iso === null) return null;
  return skipSpace(value, skipComma(value, date.end)) === at ? date : null;
}

function readingOf(parts: DateParts | null): DateReading | null {
  if (parts === null) return null;
  const { day, month, year, start, end } = parts;
  const iso = toIso({ day: day?.value ?? null, month: month?.value ?? null, year: year === null ? null : fullYear(year) });
  return { iso, start, end };
}

/** A day that is only left to be filled in. */
function blankAt(value: string, at: number): DateReading | null {
  const start = skipSpace(value, at);
  const end = skipBlank(value, at);
  return end > start ? { iso: null, start, end } : null;
}
