/** Mốc thời gian: the days, months, quarters, halves and years that a text names. */
import { isPossible, toIso } from '../../model/index.js';

/** How exact a point in time is. */
export type TimePrecision = 'day' | 'month' | 'quarter' | 'half' | 'year';

export interface TimePoint {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly precision: TimePrecision;
  /** Of a day its number, else null. */
  readonly day: number | null;
  /** First and last month as printed: `quý II` has 4 and 6, `tháng 3 - 5` has 3 and 5. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** The printed year in full, or null. */
  readonly year: number | null;
}

type Facts = Pick<TimePoint, 'precision' | 'day' | 'firstMonth' | 'lastMonth' | 'year'>;
interface Form {
  /** A text without one of these has no such point: looking for them first costs little. */
  readonly traces: readonly string[];
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Facts | null;
}

const yearBehind = String.raw`(?:\s?\/\s?(\d{4})|,?\s{1,3}năm\s{1,3}(\d{4}))?`;
/** `quý II, III`, `quý I - quý II`. */
const joint = String.raw`\s?(?:-|–|—|,|và|đến(?:\s{1,3}hết)?)\s?`;

/** Earlier forms go before later ones that begin at the same place. */
const forms: readonly Form[] = [
  {
    traces: ['-0', '-1'],
    pattern: /(?<![\d-])(20\d\d)-(\d\d)-(\d\d)(?![\d-])/gu,
    read: ([, year, month, day]) => dayFacts(day, month, year),
  },
  {
    traces: ['gày'],
    pattern: /[Nn]gày\s{1,3}(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2})(?:,?\s{1,3}năm\s{1,3}(\d{4}))?(?!\d)/gu,
    read: ([, day, month, year]) => namedDay(day, month, year),
  },
  {
    traces: ['háng'],
    pattern: /(?<!\d)(\d{1,2})\s{1,3}tháng\s{1,3}(\d{1,2}),?\s{1,3}năm\s{1,3}(\d{4})(?!\d)/gu,
    read: ([, day, month, year]) => dayFacts(day, month, year),
  },
  {
    traces: ['gày'],
    pattern: /[Nn]gày\s{1,3}(\d{1,2})\s?([/-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?(?![\d/]|\s?[hg%]|-\d)/gu,
    read: ([, day, , month, year]) => namedDay(day, month, year),
  },
  {
    traces: ['/', '-', '.'],
    pattern: /(?<![\d/.,])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.,-]\d|[hg%])/gu,
    read: ([, day, , month, year]) => dayFacts(day, month, year),
  },
  {
    traces: ['/'],
    pattern: /(?<![\d/.,])(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/]|[.,-]\d|\s?[hg%])/gu,
    read: ([, day, month]) => dayFacts(day, month, undefined),
  },
  { traces: ['/'], pattern: /(?<![\d/.,-])(\d{1,2})\/(20\d\d)(?![\d/])/gu, read: ([, month, year]) => monthFacts(month, month, year) },
  {
    // Of several months the last counts.
    traces: ['háng'],
    pattern: new RegExp(String.raw`[Tt]háng\s{1,3}\d{1,2}\s?(?:,|và)\s?tháng\s{1,3}(\d{1,2})${yearBehind}(?![\d/])`, 'gu'),
    read: ([, month, year, named]) => monthFacts(month, month, year ?? named),
  },
  {
    traces: ['háng'],
    pattern: new RegExp(
      String.raw`[Tt]háng\s{1,3}(\d{1,2})\s?[-–—]\s?(\d{1,2})(?:\s?\/\s?(\d{4})|\s{1,3}năm\s{1,3}(\d{4})|(?=\s?(?:[.;]|$)))(?![\d/])`,
      'gu',
    ),
    read: ([, first, last, year, named]) => monthFacts(first, last, year ?? named),
  },
  {
    traces: ['háng'],
    pattern: new RegExp(String.raw`[Tt]háng\s{1,3}(\d{1,2})${yearBehind}(?![\d/])`, 'gu'),
    read: ([, month, year, named]) => monthFacts(month, month, year ?? named),
  },
  {
    traces: ['uý', 'uí', 'úy'],
    pattern: new RegExp(
      String.raw`[Qq]u[ýúí]y?\s{1,3}(IV|I{1,3}|[1-4])(?:${joint}(?:[Qq]u[ýúí]y?\s{1,3})?(IV|I{1,3}|[1-4]))?${yearBehind}(?![A-Za-zÀ-ỹ\d])`,
      'gu',
    ),
    read: ([, first = '', last = first, year, named]) => ({
      precision: 'quarter',
      day: null,
      firstMonth: 3 * quarter(first) - 2,
      lastMonth: 3 * quarter(last),
      year: fullYear(year ?? named),
    }),
  },
  {
    traces: ['tháng'],
    pattern: /(?<![\d/])(0?[369]|[Ss]áu|[Cc]hín|[Bb]a)\s{1,3}tháng\s{1,3}(đầu|cuối)\s{1,3}năm(?:\s{1,3}(\d{4}))?(?!\d)/gu,
    read: ([, count = '', side, year]) => {
      const months = { sáu: 6, chín: 9, ba: 3 }[count.toLowerCase()] ?? Number(count);
      return {
        precision: 'half',
        day: null,
        firstMonth: side === 'đầu' ? 1 : 13 - months,
        lastMonth: side === 'đầu' ? months : 12,
        year: fullYear(year),
      };
    },
  },
  {
    traces: ['năm'],
    pattern: /năm\s{1,3}(20\d\d)(?!\d|\s?[-–]\s?\d)/gu,
    read: ([, year]) => ({ precision: 'year', day: null, firstMonth: 1, lastMonth: 12, year: fullYear(year) }),
  },
];

/** A text without a figure or a quarter names no time. */
const traces = /\d|[Qq]u[ýúí]|tháng đầu|tháng cuối/u;

/** The points in time that a text names, in its order; those that the calendar does not have too. */
export function timePointsIn(text: string): TimePoint[] {
  if (!traces.test(text)) return [];
  const points: TimePoint[] = [];
  for (const { traces: signs, pattern, read } of forms) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const match of text.matchAll(pattern)) {
      const facts = read(match);
      if (facts !== null) points.push({ start: match.index, end: match.index + match[0].length, ...facts });
    }
  }
  points.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return points.filter((point) => {
    if (point.start < end) return false;
    ({ end } = point);
    return true;
  });
}

/** The first day of a point (`YYYY-MM-DD`) in its own year or the given one; null where no year is known or there is no such day. */
export function firstDayOf(point: TimePoint, year: number | null): string | null {
  return toIso({ year: point.year ?? year, month: point.firstMonth, day: point.day ?? 1 });
}

/** The last day of a point, as `firstDayOf`. */
export function lastDayOf(point: TimePoint, year: number | null): string | null {
  const date = { year: point.year ?? year, month: point.lastMonth };
  if (point.day !== null) return toIso({ ...date, day: point.day });
  return toIso({ ...date, day: [31, 30, 29].find((day) => isPossible({ ...date, day })) ?? 28 });
}

/** Figures alone: `45/60` is no day; 31/6 is one that the calendar does not have. */
function dayFacts(day: string | undefined, month: string | undefined, year: string | undefined): Facts | null {
  const possible = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return possible ? namedDay(day, month, year) : null;
}

/** What the word `ngày` calls a day is one, even where no calendar has it. */
function namedDay(day: string | undefined, month: string | undefined, year: string | undefined): Facts {
  return { precision: 'day', day: Number(day), firstMonth: Number(month), lastMonth: Number(month), year: fullYear(year) };
}

function monthFacts(first: string | undefined, last: string | undefined, year: string | undefined): Facts | null {
  const [firstMonth, lastMonth] = [Number(first), Number(last)];
  return [firstMonth, lastMonth].every((month) => month >= 1 && month <= 12)
    ? { precision: 'month', day: null, firstMonth, lastMonth, year: fullYear(year) }
    : null;
}

/** `24` is 2024. */
function fullYear(year: string | undefined): number | null {
  return year === undefined ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year);
}

function quarter(text: string): number {
  return { I: 1, II: 2, III: 3, IV: 4 }[text] ?? Number(text);
}
