/** The form of the date of issue: its leading zeros. */
import { dateParts, dateText, squeeze, type Severity } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from './layout-severity.js';
import type { Sighting } from '../rule.js';
import { editWithin, fixOf } from './source-stretch.js';

/** The date of issue where a zero is missing before day or month. */
export function* unpaddedOwnDate(context: LintContext): Iterable<Sighting> {
  yield* ownDate(
    context,
    (actual, form) => actual.length < form.length,
    () => formSeverity(context.template),
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
  const match = field === null ? null : /ngày\s{0,9}(\d{0,4})[\s,]{0,20}tháng\s{0,9}(\d{0,4})/iu.exec(field.printed);
  if (field === null || match === null || context.template.regime === 'neutral') return;
  const form = context.template.date;
  const wanted = dateParts(field.value, form);
  const [day = '', month = ''] = [match[1], match[2]];
  const wrong = (actual: string, expected: string | null): boolean =>
    actual !== '' && expected !== null && Number(actual) === Number(expected) && isWrong(actual, expected);
  const wrongDay = wrong(day, wanted.day);
  const wrongMonth = wrong(month, wanted.month);
  if (!wrongDay && !wrongMonth) return;
  const [words] = match;
  const lead = words.slice(0, words.search(/\d/u));
  const rest = words.slice(lead.length + day.length);
  const fixedRest = wrongMonth ? rest.slice(0, rest.length - month.length) + (wanted.month ?? month) : rest;
  const fixed = `${lead}${wrongDay ? (wanted.day ?? day) : day}${fixedRest}`;
  yield {
    place: field.position,
    severity: severity(),
    actual: squeeze(field.printed),
    expected: [squeeze(dateText(field.value, form))],
    note: form.article,
    ...fixOf(true, [editWithin(context, field.position, words, fixed)]),
  };
}
