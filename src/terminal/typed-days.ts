/** Days as a person types them behind an option. */
import { failure, toIso, type PartialDate } from '../model/index.js';
import type { Process } from './terminal.js';

/**
 * A day as typed, `31/12/2024` or `2024-12-31`, as `YYYY-MM-DD`.
 *
 * @throws Failure `malformed-day`
 */
export function readDay(option: string, typed: string): string {
  return dayTyped(option, typed).iso;
}

/**
 * A day as typed, else the day of the calendar.
 *
 * @throws Failure `malformed-day`, or `day-unknown` where nobody says the day
 */
export function dayOrToday(option: string, typed: string | undefined, { today }: Pick<Process, 'today'>): string {
  if (typed !== undefined) return readDay(option, typed);
  if (today === undefined) throw failure('-', 'day-unknown', option);
  return today();
}

/** The same, as a date of a document. */
export function readDate(option: string, typed: string): PartialDate {
  return dayTyped(option, typed).date;
}

function dayTyped(option: string, typed: string): { readonly date: PartialDate; readonly iso: string } {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(typed) ?? /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(typed);
  const [year, month, day] =
    match?.groups === undefined ? [match?.[3], match?.[2], match?.[1]] : [match.groups['year'], match.groups['month'], match.groups['day']];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const iso = match === null ? null : toIso(date);
  if (iso === null) throw failure('-', 'malformed-day', typed, { option });
  return { date, iso };
}
