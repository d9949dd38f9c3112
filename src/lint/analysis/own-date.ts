/** The form of the date of issue: its leading zeros. */
import { datePartsAt, type Figure } from '../../language/dates/date-parts.js';
import { dateParts, dateText, editOf, squeeze, type Severity } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from './layout-severity.js';
import type { Sighting } from '../rule.js';
import { fixOf } from './printed-parts.js';

/** The date of issue where a zero is missing before day or month. */
export function* unpaddedOwnDate(context: LintContext): Iterable<Sighting> {
  yield* ownDate(
    context,
    (actual, form) => actual.length < form.length,
    () => formSeverity(context.template, context.template.date),
  );
}

/** The date of issue where a zero too many stands before day or month. */
export function* overPaddedOwnDate(context: LintContext): Iterable<Sighting> {
  yield* ownDate(
    context,
    (actual, form) => actual.length > form.length,
    () => 'warning',
  );
}

/** Only a date that the source prints in words (`ngày 5 tháng 02 năm 2024`) has a form that can be wrong. */
function* ownDate(context: LintContext, isWrong: (actual: string, form: string) => boolean, severity: () => Severity): Iterable<Sighting> {
  const field = context.plan.issuance.date;
  if (field === null || context.template.regime === 'neutral') return;
  const printed = field.printed.value;
  const word = printed.toLowerCase().indexOf('ngày');
  const parts = word < 0 ? null : datePartsAt(printed, word + 4, true);
  if (parts === null || parts.separator !== null) return;
  const form = context.template.date;
  const wanted = dateParts(field.value, form);
  const wrong = [misprint(printed, parts.day, wanted.day, isWrong), misprint(printed, parts.month, wanted.month, isWrong)].filter(
    (one) => one !== null,
  );
  if (wrong.length === 0) return;
  yield {
    place: field.position,
    severity: severity(),
    actual: squeeze(printed),
    expected: [squeeze(dateText(field.value, form))],
    note: form.article,
    ...fixOf(
      true,
      wrong.map(({ start, end, right }) => editOf(context.source, field.printed, start, end, right)),
    ),
  };
}

/** A figure of a date that should be printed in another form, or null. */
function misprint(
  printed: string,
  figure: Figure | null,
  right: string | null,
  isWrong: (actual: string, form: string) => boolean,
): { start: number; end: number; right: string } | null {
  if (figure === null || right === null || figure.value !== Number(right)) return null;
  const { start, end } = figure;
  return isWrong(printed.slice(start, end), right) ? { start, end, right } : null;
}
