/** The line below the title of an appendix that names the document: number, date, organ. */
import {
  citationText,
  dateDigits,
  dateParts,
  dateText,
  isComplete,
  numberText,
  withoutNumberWord,
  type OfficialDocument,
  type Template,
} from '../../model/index.js';
import { issuerInSentence } from '../organs/names-in-sentences.js';

/** What stands for what the registry is still to give. */
const blank = '…';

/**
 * `(kèm theo Kế hoạch số 11-KH/ĐU, ngày 19/01/2024 của ...)` in the template's form; where it has none, in that of a citation, as the
 * annexes of 36-HD/VPTW themselves have it. Serial, day and month that are not given yet are `…`. Null while the document has no type,
 * number or date.
 */
export function attachmentLine(plan: OfficialDocument, template: Template): string | null {
  const { documentType, number, issuance, letterhead } = plan;
  const date = issuance.date?.value ?? null;
  if (documentType === null || number === null || date === null) return null;
  const serial = number.value.serial ?? blank;
  const printed = template.number.form.includes('{number}')
    ? `${number.value.serial === null ? blank : ''}${withoutNumberWord(number.printed.value)}`
    : numberText({ ...number.value, serial }, { ...template.number, padded: template.number.padded && serial !== blank });
  const issuer = issuerInSentence(letterhead, plan.source.normalized) ?? '';
  const facts = { type: documentType.value, number: withoutNumberWord(printed), issuer };
  const form = template.appendix.attachmentForm;
  if (form === null && isComplete(date)) return `(Kèm theo ${citationText({ ...facts, date, abstract: '' }, template)})`;
  const words: Readonly<Record<string, string>> = { ...facts, date: dateWords(plan, template) };
  const line = (form ?? `(Kèm theo ${template.citation.form.replace(/ về \{abstract\}/u, '')})`).replace(
    /\{(\w+)\}/gu,
    (mark, name: string) => words[name] ?? mark,
  );
  return issuer === '' ? line.replace(/ của (?=\)|$)/u, '') : line;
}

function dateWords({ issuance }: OfficialDocument, template: Template): string {
  const date = issuance.date?.value ?? { day: null, month: null, year: null };
  const { day, month } = dateParts(date, template.date);
  if (template.regime === 'state') {
    if (isComplete(date)) return dateText(date, template.date).replace(/^ngày /u, '');
    return `${day ?? blank} tháng ${month ?? blank} năm ${date.year ?? blank}`;
  }
  return isComplete(date) ? dateDigits(date, template.date) : `${day ?? blank}/${month ?? blank}/${date.year ?? blank}`;
}
