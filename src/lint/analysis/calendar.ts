/** Days of the week, public holidays, and days as they are printed. Days are `YYYY-MM-DD`. */
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { dateDigits } from '../../model/index.js';
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

/** The first day of the lunar year (mùng 1 Tết) in Vietnam. */
const newYears = new Set([
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
]);

/** Giỗ Tổ Hùng Vương, 10th of the third lunar month. */
const ancestorsDays = new Set(['2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26']);

const fixedHolidays: Readonly<Record<string, string>> = {
  '01-01': 'Tết Dương lịch',
  '04-30': 'Ngày Chiến thắng',
  '05-01': 'Ngày Quốc tế lao động',
  '09-02': 'Quốc khánh',
};

/**
 * The public holiday of a day (Bộ luật Lao động, Điều 112), or null; of Tết the days that every year's break has: the last of the old year
 * and the first three.
 */
export function holidayOn(day: string): string | null {
  const fixed = fixedHolidays[day.slice(5)];
  if (fixed !== undefined) return fixed;
  if (ancestorsDays.has(day)) return 'Giỗ Tổ Hùng Vương';
  for (const shift of [-1, 0, 1, 2]) if (newYears.has(moved(day, -shift))) return 'Tết Nguyên đán';
  return null;
}

/** The day some days later, inside January and February. */
function moved(day: string, by: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  let number = Number(date) + by;
  let into = Number(month);
  if (into === 1 && number > 31) [into, number] = [2, number - 31];
  if (into === 2 && number < 1) [into, number] = [1, number + 31];
  return `${year}-${String(into).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

/** A day as citations print it, with the template's leading zeros: `12/3/2003`. */
export function printDay(iso: string, { date }: Template): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dateDigits({ year, month, day }, date);
}
