/** Dates as official documents write them: often with the day, or the day and the month, left blank. */

/** A date of which parts may be blank; `month` 1 to 12, `year` in full. */
export interface PartialDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

/** Whether day, month and year are all there. */
export function isComplete(date: PartialDate): date is { day: number; month: number; year: number } {
  return date.day !== null && date.month !== null && date.year !== null;
}

/** Whether the parts that are there can stand together in the Gregorian calendar (31/02 can not, 31/02 without a month can). */
export function isPossible(date: PartialDate): boolean {
  if (date.month !== null && (date.month < 1 || date.month > 12)) return false;
  if (date.year !== null && (date.year < 1 || date.year > 9999)) return false;
  if (date.day === null) return true;
  if (date.day < 1) return false;
  return date.day <= daysInMonth(date.month, date.year);
}

function daysInMonth(month: number | null, year: number | null): number {
  if (month === null) return 31;
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD`, or null if a part is blank or the date is impossible. */
export function toIso(date: PartialDate): string | null {
  if (!isComplete(date) || !isPossible(date)) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/** The parts of a day `YYYY-MM-DD`. */
export function partsOfDay(iso: string): PartialDate {
  const [year = null, month = null, day = null] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Whether a text is a day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}

/** `19/01/2024` of `2024-01-19`, `05/6/2024` of `2024-06-05`: 36-HD/VPTW, II.1.4; Decree 30/2020/NĐ-CP, Annex I, II.4.b. */
export function dayText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, Number(month) < 3 ? month : String(Number(month)), year].join('/');
}
