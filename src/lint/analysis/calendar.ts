/** Days of the week, public holidays, and days as they are printed. Days are `YYYY-MM-DD`. */
import holidays from '../../../templates/tu-vung/ngay-nghi.yaml';
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { dayNumber, dayOfNumber, solarDay } from '../../language/dates/lunar-calendar.js';
import { dateDigits, toIso } from '../../model/index.js';
import type { Template } from '../../model/index.js';

const { weekdays } = timeWords;

/** 0 for Sunday to 6 for Saturday, by Sakamoto's rule. */
export function weekdayOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const from = month < 3 ? year - 1 : year;
  return (from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + shift + date) % 7;
}

export function weekdayName(weekday: number): string {
  return weekdays[weekday] ?? '';
}

/**
 * The public holiday of a day (Bộ luật Lao động, Điều 112), or null. Of Tết the days that every year's break has: the last of the old year
 * and the first three; where the notice of the year is known, all its days. One on a day of rest is made up for on the next working day.
 */
export function holidayOn(day: string): string | null {
  const year = Number(day.slice(0, 4));
  return noticed(day) ?? holidayOfYear(day, year) ?? madeUpFor(day, year);
}

function noticed(day: string): string | null {
  return holidays.notices.find(({ from, to }) => from <= day && day <= to)?.name ?? null;
}

function holidayOfYear(day: string, year: number): string | null {
  return holidaysOf(year).find((one) => one.day === day)?.name ?? null;
}

interface Holiday {
  readonly day: string;
  readonly name: string;
}

const known = new Map<number, readonly Holiday[]>();

/** The holidays of a year that law and moon give, in order. */
function holidaysOf(year: number): readonly Holiday[] {
  const ready = known.get(year);
  if (ready !== undefined) return ready;
  const fixed = holidays.fixed
    .filter(({ from }) => from === undefined || year >= from)
    .map(({ day, name }) => ({ day: `${String(year).padStart(4, '0')}-${day}`, name }));
  const lunar = holidays.lunar.flatMap(({ month, day, before, after, name }) => {
    const first = dayNumber(solarDay({ year, month, day })) - before;
    return Array.from({ length: before + 1 + after }, (_, at) => ({ day: printed(first + at), name }));
  });
  const all = [...fixed, ...lunar].sort((one, other) => (one.day < other.day ? -1 : 1));
  known.set(year, all);
  return all;
}

/** The holiday on a Saturday or Sunday that a working day makes up for (Điều 111); of years whose notice is known the notice tells. */
function madeUpFor(day: string, year: number): string | null {
  const number = numberOf(day);
  const free = new Set(holidaysOf(year).map((one) => one.day));
  if (isRest(day) || free.has(day)) return null;
  // Working days behind holidays on days of rest are taken in order.
  const owed: string[] = [];
  for (let at = number - 10; at < number; at++) {
    const one = printed(at);
    const name = noticed(one) === null ? holidayOfYear(one, year) : null;
    if (name !== null && isRest(one)) owed.push(name);
    if (!isRest(one) && !free.has(one)) owed.shift();
  }
  const [name] = owed;
  return name === undefined ? null : `${holidays.inLieu} ${name}`;
}

function isRest(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
}

function printed(number: number): string {
  return toIso(dayOfNumber(number)) ?? '';
}

/** A day as citations print it, with the template's leading zeros: `12/3/2003`. */
export function printDay(iso: string, { date }: Template): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dateDigits({ year, month, day }, date);
}
