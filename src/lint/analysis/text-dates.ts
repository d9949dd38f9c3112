/** The full dates that a draft's text prints, in figures (`05/7/2024`) and in words (`ngày 05 tháng 7 năm 2024`). */
import { datesIn } from '../../language/dates/dates-in-text.js';
import { letters, toIso } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import type { Passage } from '../passages.js';

/** A date with day, month and year; `start` and `end` are offsets in the draft's text, without the word `ngày`. */
export interface TextDate {
  readonly start: number;
  readonly end: number;
  readonly dayText: string;
  readonly monthText: string;
  readonly monthStart: number;
  readonly year: number;
  /** `YYYY-MM-DD`, or null for a day that the calendar does not have. */
  readonly iso: string | null;
  /** What parts the figures: `/`, `-`, `.`, or null for a date in words. */
  readonly separator: string | null;
  readonly passage: Passage;
}

/** All full dates in the order of the text. */
export const textDates = oncePerContext((context): readonly TextDate[] =>
  context.passages.flatMap((passage) => fullDates(context, passage)),
);

/** A passage without one of these prints no full date: looking for them first costs little. */
const mayHoldDate = new RegExp(
  String.raw`\d\s{0,2}[^${letters}\d\s,;]\s{0,2}\d{1,2}\s{0,2}[^${letters}\d\s,;]\s{0,2}\d|[Tt]háng\s{1,3}\d|THÁNG\s`,
  'u',
);

function fullDates(context: LintContext, passage: Passage): TextDate[] {
  const text = context.text.slice(passage.start, passage.end);
  if (!mayHoldDate.test(text)) return [];
  return datesIn(text).flatMap(({ parts }) => {
    if (parts === null || parts.day === null || parts.month === null || parts.year === null || parts.year.end - parts.year.start < 4)
      return [];
    const { day, month, year, separator } = parts;
    // `2024-03-05` has no form of its own.
    if (day.start > year.start) return [];
    return {
      start: passage.start + day.start,
      end: passage.start + parts.end,
      dayText: text.slice(day.start, day.end),
      monthText: text.slice(month.start, month.end),
      monthStart: passage.start + month.start,
      year: year.value,
      iso: toIso({ day: day.value, month: month.value, year: year.value }),
      separator,
      passage,
    };
  });
}

/** What the draft prints before an offset in its passage, at most `reach` characters, in small letters. */
export function textBefore(context: LintContext, passage: Passage, offset: number, reach: number): string {
  return context.lower.slice(Math.max(passage.start, offset - reach), offset);
}
