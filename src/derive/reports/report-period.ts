/** Kỳ báo cáo: what a report is on, and the day that its results are counted to. */
import { toRoman } from '../../model/index.js';

/** `week` is the week, Monday to Sunday, of the day that results are counted to. */
export type Period =
  { readonly kind: 'year' | 'half' | 'nine-months' | 'week' } | { readonly kind: 'quarter' | 'month'; readonly number: number };

/** The words of a period and of the one that follows it, as they stand behind a subject. */
export interface PeriodWords {
  /** `năm 2024`, `6 tháng đầu năm 2024`, `quý I năm 2024`. */
  readonly own: string;
  readonly next: string;
  /** For the name of a file: `nam-2024`, `quy-1-2024`. */
  readonly slug: string;
}

/** Reads `year`, `half`, `nine-months`, `quarter:1` to `quarter:4`, `month:1` to `month:12`, `week`; null for anything else. */
export function readPeriod(typed: string): Period | null {
  if (typed === 'year' || typed === 'half' || typed === 'nine-months' || typed === 'week') return { kind: typed };
  const [kind, digits = ''] = typed.split(':');
  const number = /^\d{1,2}$/u.test(digits) ? Number(digits) : 0;
  if (kind === 'quarter' && number >= 1 && number <= 4) return { kind, number };
  return kind === 'month' && number >= 1 && number <= 12 ? { kind, number } : null;
}

/**
 * The day (`YYYY-MM-DD`) that results are counted to where nobody says otherwise: superiors ask for half-year reports in mid June and for
 * the year's in November. Null for a week, of which nothing is known.
 */
export function usualCutoff(period: Period, year: number): string | null {
  const day = (month: number, date: number): string => `${year}-${String(month).padStart(2, '0')}-${date}`;
  switch (period.kind) {
    case 'year':
      return day(11, 15);
    case 'half':
      return day(6, 15);
    case 'nine-months':
      return day(9, 15);
    case 'quarter':
      return day(3 * period.number, 15);
    case 'month':
      return day(period.number, 20);
    case 'week':
      return null;
  }
}

/** @param cutoff `YYYY-MM-DD` */
export function periodWords(period: Period, year: number, cutoff: string): PeriodWords {
  switch (period.kind) {
    case 'year':
      return { own: `năm ${year}`, next: `năm ${year + 1}`, slug: `nam-${year}` };
    case 'half':
      return { own: `6 tháng đầu năm ${year}`, next: `6 tháng cuối năm ${year}`, slug: `6-thang-${year}` };
    case 'nine-months':
      return { own: `9 tháng đầu năm ${year}`, next: `3 tháng cuối năm ${year}`, slug: `9-thang-${year}` };
    case 'quarter':
      return {
        own: quarterWords(period.number, year),
        next: period.number === 4 ? quarterWords(1, year + 1) : quarterWords(period.number + 1, year),
        slug: `quy-${period.number}-${year}`,
      };
    case 'month':
      return {
        own: monthWords(period.number, year),
        next: period.number === 12 ? monthWords(1, year + 1) : monthWords(period.number + 1, year),
        slug: `thang-${period.number}-${year}`,
      };
    case 'week': {
      const [own, next] = [weekOf(cutoff, 0), weekOf(cutoff, 7)];
      return { own: own.words, next: next.words, slug: `tuan-${own.number}-${own.year}` };
    }
  }
}

function quarterWords(quarter: number, year: number): string {
  return `quý ${toRoman(quarter)} năm ${year}`;
}

/** 36-HD/VPTW, 30/2020/NĐ-CP: the months January and February have a leading zero. */
function monthWords(month: number, year: number): string {
  return `tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** The week (ISO 8601) of a day and some days on. */
function weekOf(day: string, later: number): { readonly words: string; readonly number: number; readonly year: number } {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 3);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 24 * 3600 * 1000));
  return { words: `tuần ${number} năm ${year}`, number, year };
}
