/**
 * Dates after a number: `ngày 09/4/2021`, `, ngày 15 tháng 8 năm 2024`, `ban hành ngày 6-1-2026`, `năm 2015`, and the blanks
 * of a draft (`ngày … tháng … năm 2026`). Forms: 36-HD/VPTW and 05-HD/VPTW II.1.4; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.
 */
import { toIso } from '../../model/index.js';
import { anyPhraseAt, isDash, isDigit, isSpace, phraseAt, skipSpace } from '../tokens.js';

/** A date that stands in a text: what it says, as `YYYY-MM-DD` or null, and where its figures stand. */
export interface DateReading {
  readonly iso: string | null;
  /** From the day to the year, without the word `ngày`. */
  readonly start: number;
  readonly end: number;
}

const announcements = ['ban hành ngày', 'ký ngày', 'ký ban hành ngày', 'công bố ngày', 'thông qua ngày', 'ra ngày', 'cùng ngày', 'ngày'];

/** The date that begins at a place, after white space and with the words that announce it; null where there is none. */
export function dateAt(value: string, at: number): DateReading | null {
  const announced = anyPhraseAt(value, afterHour(value, at), announcements);
  if (announced >= 0) return figuresAt(value, announced) ?? blankAt(value, announced);
  const month = phraseAt(value, at, 'tháng');
  if (month >= 0) return monthAndYearAt(value, month);
  const issued = phraseAt(value, at, 'ban hành năm');
  const year = issued >= 0 ? issued : phraseAt(value, at, 'năm');
  if (year < 0) return null;
  const figure = numeralAt(value, year, 4);
  return figure === null || figure.digits !== 4 ? null : { iso: null, start: figure.start, end: figure.end };
}

/** The place behind an hour that stands before a day: `hồi 15 giờ 30 phút ngày`; the place itself where none stands there. */
function afterHour(value: string, at: number): number {
  const announced = anyPhraseAt(value, at, ['vào hồi', 'vào lúc', 'hồi', 'lúc']);
  const hour = numeralAt(value, announced < 0 ? at : announced, 2);
  const word = hour === null ? -1 : anyPhraseAt(value, hour.end, ['giờ', 'h']);
  if (word < 0) return at;
  const minute = numeralAt(value, word, 2);
  if (minute === null) return word;
  const minutes = phraseAt(value, minute.end, 'phút');
  return minutes < 0 ? minute.end : minutes;
}

/** A date in figures without any word before it: `05/3/2020`. */
export function bareDateAt(value: string, at: number): DateReading | null {
  const start = skipSpace(value, at);
  return isDigit(value.charCodeAt(start)) ? figuresAt(value, start, true) : null;
}

/** The date that ends before a place and its comma: `Ngày 12/3/2024, UBND tỉnh ban hành`. */
export function dateBefore(value: string, at: number): DateReading | null {
  const from = Math.max(0, at - 48);
  const word = value.slice(from, at).toLowerCase().lastIndexOf('ngày');
  const date = word < 0 ? null : dateAt(value, from + word);
  if (date === null || date.iso === null) return null;
  return skipSpace(value, skipComma(value, date.end)) === at ? date : null;
}

interface Numeral {
  readonly number: number;
  readonly digits: number;
  readonly start: number;
  readonly end: number;
}

function numeralAt(value: string, at: number, longest: number): Numeral | null {
  const start = skipSpace(value, at);
  let end = start;
  while (end - start <= longest && isDigit(value.charCodeAt(end))) end++;
  const digits = end - start;
  return digits === 0 || digits > longest ? null : { number: Number(value.slice(start, end)), digits, start, end };
}

function figuresAt(value: string, at: number, strict = false): DateReading | null {
  const day = numeralAt(value, at, 2);
  if (day === null) return null;
  const monthWord = strict ? -1 : phraseAt(value, day.end, 'tháng');
  const afterDay = monthWord >= 0 ? monthWord : afterSeparator(value, day.end);
  if (afterDay < 0) return null;
  const month = numeralAt(value, afterDay, 2);
  if (month === null) return null;
  const yearWord = strict ? -1 : phraseAt(value, skipComma(value, month.end), 'năm');
  const afterMonth = yearWord >= 0 ? yearWord : afterSeparator(value, month.end);
  const year = afterMonth < 0 ? null : numeralAt(value, afterMonth, 4);
  if (year === null || (year.digits !== 4 && (strict || year.digits !== 2))) {
    return strict ? null : { iso: null, start: day.start, end: month.end };
  }
  const full = year.digits === 4 ? year.number : year.number + (year.number < 50 ? 2000 : 1900);
  return { iso: toIso({ day: day.number, month: month.number, year: full }), start: day.start, end: year.end };
}

function skipComma(value: string, at: number): number {
  const next = skipSpace(value, at);
  return value[next] === ',' ? next + 1 : at;
}

/** The place after `/`, `-`, `.` with white space round it, or -1. */
function afterSeparator(value: string, at: number): number {
  const next = skipSpace(value, at);
  const code = value.charCodeAt(next);
  return next - at <= 2 && (code === 47 || code === 46 || isDash(code)) ? next + 1 : -1;
}

function monthAndYearAt(value: string, at: number): DateReading | null {
  const month = numeralAt(value, at, 2);
  if (month === null) return null;
  const word = phraseAt(value, month.end, 'năm');
  const next = word >= 0 ? word : afterSeparator(value, month.end);
  const year = next < 0 ? null : numeralAt(value, next, 4);
  return year === null ? null : { iso: null, start: month.start, end: year.end };
}

/** A date whose day or month is still blank. */
function blankAt(value: string, at: number): DateReading | null {
  const start = skipSpace(value, at);
  let end = skipBlank(value, at);
  const month = phraseAt(value, end, 'tháng');
  if (month < 0) {
    const slash = value[end] === '/' ? skipBlank(value, end + 1) : -1;
    if (slash < 0) return end > start ? { iso: null, start, end } : null;
    const known = numeralAt(value, slash, 2);
    end = skipBlank(value, known?.end ?? slash);
    const year = value[end] === '/' ? numeralAt(value, end + 1, 4) : null;
    return { iso: null, start, end: year?.end ?? end };
  }
  const known = numeralAt(value, month, 2);
  end = skipBlank(value, known?.end ?? month);
  const word = phraseAt(value, end, 'năm');
  if (word < 0) return { iso: null, start, end };
  return { iso: null, start, end: numeralAt(value, word, 4)?.end ?? skipBlank(value, word) };
}

function skipBlank(value: string, at: number): number {
  const limit = Math.min(value.length, at + 80);
  while (at < limit) {
    const character = value.charAt(at);
    if (!isSpace(value.charCodeAt(at)) && character !== '.' && character !== '…' && character !== '_') break;
    at++;
  }
  return at;
}
