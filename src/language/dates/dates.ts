/** Dates as printed: in words (`ngày 05 tháng 02 năm 2024`), in digits (`05/02/2024`), ISO, each with blanks. */
import type { PartialDate } from '../../model/index.js';

const blank = '[.…_\\s\\u00a0]{0,48}';
const inWords = new RegExp(`ngày${blank}(?:(\\d{1,2})${blank})?tháng${blank}(?:(\\d{1,2})${blank})?năm${blank}(\\d{4})?`, 'iu');
const inDigits = /^(\d{1,2}|[.…_\s]{0,8})\s?[/.-]\s?(\d{1,2}|[.…_\s]{0,8})\s?[/.-]\s?(\d{4})$/u;
const iso = /^(\d{4})-(\d{1,2})?-?(\d{1,2})?$/u;
const monthAndYear = /^(?:tháng\s)?(\d{1,2})\s?[/-]\s?(\d{4})$/iu;

/** The date that the whole text writes, or null. The parts are as printed: 31/02 is read and not judged. */
export function readDate(text: string): PartialDate | null {
  const value = text.trim();
  const words = inWords.exec(value.replace(/\*/gu, ''));
  if (words !== null) return { day: number(words[1]), month: number(words[2]), year: number(words[3]) };
  const isoDate = iso.exec(value);
  if (isoDate !== null) return { day: number(isoDate[3]), month: number(isoDate[2]), year: number(isoDate[1]) };
  const digits = inDigits.exec(value);
  if (digits !== null) return { day: number(digits[1]), month: number(digits[2]), year: number(digits[3]) };
  const month = monthAndYear.exec(value);
  if (month !== null) return { day: null, month: number(month[1]), year: number(month[2]) };
  return /^(?:năm\s)?\d{4}$/iu.test(value) ? { day: null, month: null, year: Number(value.slice(-4)) } : null;
}

/** Place and date of issue: `Gia Sàng, ngày 19 tháng 01 năm 2024`. Offsets of both in the line; null where it is no such line. */
export function matchIssuance(line: string): { place: string; dateStart: number; date: PartialDate } | null {
  if (line.length > 160) return null;
  const match = inWords.exec(line) ?? /(?<=, ?ngày )\d{1,2}\/\d{1,2}\/\d{4}$/u.exec(line.trimEnd());
  if (match === null) return null;
  const place = line
    .slice(0, match.index)
    .replace(/ngày $/u, '')
    .trim();
  if (
    !/^(?:[A-ZÀ-Ỹ…._][A-Za-zÀ-ỹ\s.…_'’-]{0,58}(?: \d{1,2})?)?,?$/u.test(place) ||
    line.slice(match.index + match[0].length).trim().length > 2
  )
    return null;
  return {
    place: place.replace(/,$/u, '').trim(),
    dateStart: match.index,
    date: readDate(match[0]) ?? { day: null, month: null, year: null },
  };
}

function number(text: string | undefined): number | null {
  return text === undefined || !/^\d/u.test(text) ? null : Number(text);
}
