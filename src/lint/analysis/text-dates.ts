/** The full dates that a draft's text prints, in figures (`05/7/2024`) and in words (`ngày 05 tháng 7 năm 2024`). */
import { toIso } from '../../model/index.js';
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

const inFigures = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/gu;
/** What may not stand before the figures: the rest of a longer number. */
const inNumber = /[\d/]$|\d[.,-]$/u;
const monthInWords = /tháng\s{1,3}(\d{1,2}),?\s{1,3}năm\s{1,3}((?:19|20)\d\d)(?!\d)/gu;
const dayBefore = /ngày\s{1,3}(\d{1,2})\s{1,3}$/u;

/** All full dates in the order of the text. */
export const textDates = oncePerContext((context): readonly TextDate[] =>
  [...figuresOf(context), ...wordsOf(context)].sort((one, other) => one.start - other.start),
);

function* figuresOf(context: LintContext): Generator<TextDate> {
  for (const { match, start, end, passage } of context.find(inFigures)) {
    const [, dayText = '', separator = '', monthText = '', year = ''] = match;
    if (inNumber.test(context.text.slice(Math.max(0, start - 2), start))) continue;
    yield {
      start,
      end,
      dayText,
      monthText,
      monthStart: start + dayText.length + 1,
      year: Number(year),
      iso: isoOf(dayText, monthText, year),
      separator,
      passage,
    };
  }
}

function* wordsOf(context: LintContext): Generator<TextDate> {
  for (const { match, start, end, passage } of context.findLower(monthInWords)) {
    const [, monthText = '', year = ''] = match;
    const dayText = dayBefore.exec(textBefore(context, passage, start, 12))?.[1];
    if (dayText === undefined) continue;
    const from = context.text.lastIndexOf(dayText, start - dayText.length);
    yield {
      start: from,
      end,
      dayText,
      monthText,
      monthStart: start + match[0].search(/\d/u),
      year: Number(year),
      iso: isoOf(dayText, monthText, year),
      separator: null,
      passage,
    };
  }
}

function isoOf(day: string, month: string, year: string): string | null {
  return toIso({ day: Number(day), month: Number(month), year: Number(year) });
}

/** What the draft prints before an offset in its passage, at most `reach` characters, in small letters. */
export function textBefore(context: LintContext, passage: Passage, offset: number, reach: number): string {
  return context.lower.slice(Math.max(passage.start, offset - reach), offset);
}
