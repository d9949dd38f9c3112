/** Dates that a whole text or the end of a line writes: in words (`ngày 05 tháng 02 năm 2024`), in figures, ISO, with blanks. */
import { capitalLetters, letters } from '../../model/index.js';
import type { PartialDate } from '../../model/index.js';
import { skipSpace } from '../tokens.js';
import { phraseAt } from '../words.js';
import { datePartsAt, monthPartsAt, yearAt, type DateParts } from './date-parts.js';

const iso = /^(\d{4})-(\d{1,2})?-?(\d{1,2})?$/u;

/** The date that the whole text writes, or null. The parts are as printed: 31/02 is read and not judged. */
export function readDate(text: string): PartialDate | null {
  const value = text.replace(/\*/gu, '').trim();
  const words = dateInWords(value);
  if (words !== null) return dateOf(words.parts);
  const isoDate = iso.exec(value);
  if (isoDate !== null) return { day: number(isoDate[3]), month: number(isoDate[2]), year: number(isoDate[1]) };
  const day = phraseAt(value, 0, 'ngày');
  const parts = datePartsAt(value, Math.max(0, day), true);
  if (parts !== null && (parts.separator !== null || parts.yearWord) && isWhole(value, parts)) return dateOf(parts);
  const month = phraseAt(value, 0, 'tháng');
  const monthParts = monthPartsAt(value, Math.max(0, month));
  if (monthParts !== null && monthParts.separator !== '.' && isWhole(value, monthParts)) return dateOf(monthParts);
  const word = phraseAt(value, 0, 'năm');
  const year = yearAt(value, Math.max(0, word));
  return year !== null && year.end === value.length ? { day: null, month: null, year: year.value } : null;
}

/** Whether a date with its full year is all that a text says. */
function isWhole(value: string, { year, end }: DateParts): boolean {
  return year !== null && year.end - year.start === 4 && skipSpace(value, end) === value.length;
}

/** The first date in words (`ngày … tháng … năm …`), with the place of its `ngày`. */
function dateInWords(value: string): { start: number; parts: DateParts } | null {
  const lower = value.toLowerCase();
  for (let at = lower.indexOf('ngày'); at >= 0; at = lower.indexOf('ngày', at + 4)) {
    const parts = datePartsAt(value, at + 4, true);
    if (parts !== null && parts.separator === null && parts.yearWord) return { start: at, parts };
  }
  return null;
}

const placeName = new RegExp(String.raw`^(?:[${capitalLetters}…._][${letters}\s.…_'’-]{0,58}(?: \d{1,2})?)?[,;:]?$`, 'u');

/** The mark between a place and its date: the comma, or one in its stead. Dots that leave the place open are none. */
const markBehindPlace = /[,;:]$|(?<=[^.…_\s])\s?[.–-]$/u;

/** Place and date of issue: `Gia Sàng, ngày 19 tháng 01 năm 2024`. Offsets of both in the line; null if it is no such line. */
export function matchIssuance(line: string): { place: string; dateStart: number; date: PartialDate } | null {
  if (line.length > 160) return null;
  const found = dateInWords(line) ?? dateInFigures(line);
  if (found === null || line.slice(found.parts.end).trim().length > 2) return null;
  const place = line
    .slice(0, found.start)
    .replace(/ngày\s{0,3}$/u, '')
    .trim();
  if (!placeName.test(place)) return null;
  if (!place.endsWith(',') && isSentence(place)) return null;
  return { place: place.replace(markBehindPlace, '').trim(), dateStart: found.start, date: dateOf(found.parts) };
}

/** `Ia Grai, ngày 10/6/2025` at the end of a line. */
function dateInFigures(line: string): { start: number; parts: DateParts } | null {
  const word = line.lastIndexOf('ngày');
  const parts = word < 0 || !/,\s?$/u.test(line.slice(0, word)) ? null : datePartsAt(line, word + 4, false);
  return parts !== null && isWhole(line, parts) ? { start: parts.start, parts } : null;
}

function dateOf({ day, month, year }: DateParts): PartialDate {
  return { day: day?.value ?? null, month: month?.value ?? null, year: year?.value ?? null };
}

/** Whether words before a date are no place: one behind the first has no capital, as in `Hoàn thành trước ngày ...`. */
function isSentence(words: string): boolean {
  return words.split(/\s+/u).some((word, index) => index > 0 && /^\p{Ll}/u.test(word));
}

function number(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
