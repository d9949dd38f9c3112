/** Địa danh và ngày tháng năm in the form of the template. */
import { dateForm, dateText, squeeze } from '../model/index.js';
import type { MarkedLine } from './number-form.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';

/** The line of place and date as printed in the document. */
export function issuanceLine({ plan, template }: Rendering): MarkedLine {
  const { place, date } = plan.issuance;
  return [
    place === null ? { text: placeholders.place, missing: true } : { text: squeeze(place.value).replace(/,$/u, ''), missing: false },
    { text: dateForm(template.date).between, missing: false },
    date === null ? { text: placeholders.date, missing: true } : { text: dateText(date.value, template.date), missing: false },
  ];
}
