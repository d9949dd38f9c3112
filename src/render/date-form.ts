/** Địa danh và ngày tháng năm in the form of the template; each change from the source is a finding. */
import { squeeze, type Field, type PartialDate } from '../model/index.js';
import { formSeverity, type MarkedLine } from './number-form.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';

/** The line of place and date as printed in the document. */
export function issuanceLine(rendering: Rendering): MarkedLine {
  const { place, date } = rendering.plan.issuance;
  const { form } = rendering.template.date;
  const comma = form.indexOf('{place}') + '{place}'.length;
  const dateForm = form.slice(comma).replace(/^,?\s*/u, '');
  const between = form.slice(comma, form.length - dateForm.length);
  return [
    place === null ? { text: placeholders.place, missing: true } : { text: squeeze(place.value).replace(/,$/u, ''), missing: false },
    { text: between, missing: false },
    date === null ? { text: placeholders.date, missing: true } : { text: dateText(date, dateForm, rendering), missing: false },
  ];
}

function dateText(date: Field<PartialDate>, form: string, rendering: Rendering): string {
  const { paddedDaysUpTo, paddedMonthsUpTo, blankWidth } = rendering.template.date;
  const blank = ' '.repeat(blankWidth);
  const day = part(date.value.day, paddedDaysUpTo) ?? blank;
  const month = part(date.value.month, paddedMonthsUpTo) ?? blank;
  const text = form
    .replace('{day}', day)
    .replace('{month}', month)
    .replace('{year}', date.value.year === null ? blank : String(date.value.year));
  compare(date, { day, month }, squeeze(text), rendering);
  return text;
}

function part(value: number | null, paddedUpTo: number): string | null {
  if (value === null) return null;
  return value <= paddedUpTo ? String(value).padStart(2, '0') : String(value);
}

/** Only a date that the source prints in words (`ngày 5 tháng 02 năm 2024`) has a form that can be wrong. */
function compare(date: Field<PartialDate>, expected: { day: string; month: string }, text: string, rendering: Rendering): void {
  const printed = squeeze(date.printed);
  const match = /ngày\s*(\d*)\s*,?\s*tháng\s*(\d*)/iu.exec(printed);
  if (match === null) return;
  const wrong = [
    [match[1] ?? '', expected.day.trim()],
    [match[2] ?? '', expected.month.trim()],
  ].filter(([actual, form]) => actual !== '' && form !== '' && actual !== form && Number(actual) === Number(form));
  const shown = { place: date.position, actual: printed, expected: [text], note: rendering.template.date.article };
  if (wrong.some(([actual = '', form = '']) => actual.length < form.length)) {
    rendering.observe({ ruleId: 'unpadded-date', severity: formSeverity(rendering), ...shown });
  }
  if (wrong.some(([actual = '', form = '']) => actual.length > form.length)) {
    rendering.observe({ ruleId: 'over-padded-date', severity: 'warning', ...shown });
  }
}
