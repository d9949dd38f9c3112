/** Leading zeros of the dates in a text, held against the template's rule for the date of issue. */
import { dateParts } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Sighting } from '../rule.js';
import { fixOf } from './printed-parts.js';
import { textDates, type TextDate } from './text-dates.js';

/** A part of a date with the zeros that it should have. */
interface Part {
  readonly start: number;
  readonly printed: string;
  readonly wanted: string;
}

/**
 * Dates with a zero too few or too many. The dates of cited documents follow the rule in Party documents, and in words everywhere; of other
 * dates only those speak that most others of the document contradict.
 */
export function* misPaddedDates(context: LintContext, isWrong: (printed: string, wanted: string) => boolean): Iterable<Sighting> {
  const found: { date: TextDate; parts: Part[] }[] = [];
  let right = 0;
  for (const date of textDates(context)) {
    if (date.iso === null || (date.separator !== null && date.separator !== '/')) continue;
    const parts = partsOf(context, date);
    const wrong = parts.filter(({ printed, wanted }) => printed !== wanted && isWrong(printed, wanted));
    if (wrong.length > 0) found.push({ date, parts: wrong });
    else if (parts.some(({ printed, wanted }) => printed === wanted && isWrong(otherForm(printed), wanted))) right++;
  }
  if (found.length === 0) return;
  const cited = new Set(context.plan.citations.map(({ date }) => date?.position?.start.offset ?? -1));
  for (const { date, parts } of found) {
    if (context.isQuoted(date.start)) continue;
    const place = context.place(date.start, date.end);
    const ruled = place !== null && cited.has(place.start.offset) && (context.template.regime === 'party' || date.separator === null);
    if (!ruled && found.length >= right) continue;
    const printed = context.text.slice(date.start, date.end);
    yield {
      place,
      ...(ruled ? {} : { severity: 'info' as const }),
      actual: printed,
      expected: [mended(printed, date.start, parts)],
      note: context.template.date.article,
      ...fixOf(
        true,
        parts.map(({ start, printed: part, wanted }) => context.edit(start, start + part.length, wanted)),
      ),
    };
  }
}

function partsOf(context: LintContext, { start, dayText, monthStart, monthText }: TextDate): Part[] {
  const wanted = dateParts({ day: Number(dayText), month: Number(monthText), year: null }, context.template.date);
  return [
    { start, printed: dayText, wanted: wanted.day ?? dayText },
    { start: monthStart, printed: monthText, wanted: wanted.month ?? monthText },
  ];
}

/** The same number with its zero, or without. */
function otherForm(printed: string): string {
  return printed.startsWith('0') ? printed.slice(1) : `0${printed}`;
}

function mended(printed: string, offset: number, parts: readonly Part[]): string {
  let text = printed;
  for (const part of parts.toReversed())
    text = text.slice(0, part.start - offset) + part.wanted + text.slice(part.start - offset + part.printed.length);
  return text;
}
