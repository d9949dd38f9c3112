/** Days in force, against a date of which parts may be blank. Days are `YYYY-MM-DD` and compare as text. */
import type { InForce, PartialDate } from '../model/index.js';

/** The first and the last day that a date with blanks can stand for. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

const always: Dates = { from: '0000-01-01', to: '9999-12-31' };

/** The days that a date can stand for: all without a year; a day without a month is not known. */
export function datesOf(date: PartialDate | null): Dates {
  if (date === null || date.year === null) return always;
  const { year, month, day } = date;
  if (month === null) return { from: text(year, 1, 1), to: text(year, 12, 31) };
  if (day === null) return { from: text(year, month, 1), to: text(year, month, 31) };
  return { from: text(year, month, day), to: text(year, month, day) };
}

/** Whether something is in force on one of the days. */
export function overlaps({ from, to }: InForce, dates: Dates): boolean {
  return (from === null || from <= dates.to) && (to === null || to >= dates.from);
}

/** Those in force on one of the days, the newest first. */
export function openIn<T extends { readonly inForce: InForce }>(candidates: readonly T[], dates: Dates): T[] {
  return candidates.filter(({ inForce }) => overlaps(inForce, dates)).sort((one, other) => compare(other.inForce.from, one.inForce.from));
}

/** The one that came into force first after the days, else the last one before them; null of none. */
export function nearestInForce<T extends { readonly inForce: InForce }>(candidates: readonly T[], dates: Dates): T | null {
  const oldestFirst = [...candidates].sort((one, other) => compare(one.inForce.from, other.inForce.from));
  return oldestFirst.find(({ inForce }) => inForce.from !== null && inForce.from > dates.to) ?? oldestFirst.at(-1) ?? null;
}

function compare(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function text(year: number, month: number, day: number): string {
  const padded = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
