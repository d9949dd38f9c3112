/** How a template words the parts of a document: what is printed, and what a draft is held against. */
import type { PartialDate } from './date.js';
import type { Severity } from './finding.js';
import { squeeze, letters } from './letters.js';
import type { DocumentNumber, OfficialDocument, PreambleParagraph } from './official-document.js';
import { joinTexts, sliceText, trimText, unplacedText, type Text } from './text.js';
import { signingMarkPatterns, type SigningMark, type Template, type TypeRegulation } from './template.js';

/** How bad it is where a rule of the regulation is broken: an organ of neither regime is held to none. */
export function strictness({ regime }: Template): Severity {
  return regime === 'neutral' ? 'warning' : 'error';
}

/** Whether organ, number and date are all absent: a converter has lost the head. */
export function lacksHead({ letterhead, number, issuance }: OfficialDocument): boolean {
  return letterhead.issuingOrgan === null && number === null && issuance.date === null;
}

/** The symbols of a type: those that the form fixes itself, else those of the regulation of types; null of a type that neither knows. */
export function symbolsOfType(type: string, { types }: TypeRegulation, { typeSymbols }: Template['number']): readonly string[] | null {
  return typeSymbols?.[type] ?? types.find(({ name }) => name === type)?.symbols ?? null;
}

/** The serial of a number: with its leading zero, or the blank that stands for it. */
export function serialText(serial: string | null, form: Template['number']): string {
  if (serial === null) return ' '.repeat(form.blankWidth);
  return form.padded && /^\d$/u.test(serial) ? `0${serial}` : serial;
}

/** The line of number and symbol; `organ` stands where the number has no symbol of an organ. */
export function numberText(number: DocumentNumber, form: Template['number'], organ = ''): string {
  const { serial, typeSymbol, organSymbol, year } = number;
  return fill(typeSymbol === null ? form.formWithoutType : form.form, {
    serial: serialText(serial, form) + (year === undefined ? '' : `/${year}`),
    type: typeSymbol ?? '',
    organ: organSymbol ?? organ,
  });
}

/** The number without the word `Số` before it. */
export function withoutNumberWord(printed: string): string {
  return squeeze(printed).replace(/^số ?:? ?/iu, '');
}

/** `V/v`, `về việc` before the abstract of a công văn, and where the abstract proper begins. */
const letterPrefixes = new RegExp(String.raw`^(V\/v|Về việc)(?![${letters}])[ :.]{0,4}`, 'iu');

/** The abstract of a công văn with the prefix of the template. Where that has none, `V/v` goes and words stay. */
export function letterAbstractText(abstract: Text, prefix: string): Text {
  const text = trimText(abstract);
  const printed = letterPrefixes.exec(text.value);
  if (prefix === '' && printed?.[1]?.toLowerCase() !== 'v/v') return text;
  return joinTexts([unplacedText(prefix), sliceText(text, printed?.[0].length ?? 0)]);
}

/** What stands between place and date, and the form of the date behind it. */
export function dateForm({ form }: Template['date']): { readonly between: string; readonly words: string } {
  const comma = form.indexOf('{place}') + '{place}'.length;
  const words = form.slice(comma).replace(/^,?\s*/u, '');
  return { between: form.slice(comma, form.length - words.length), words };
}

/** The date in words, `ngày 05 tháng 02 năm 2024`; a part that is not known is a blank. */
export function dateText(date: PartialDate, form: Template['date']): string {
  const blank = ' '.repeat(form.blankWidth);
  const { day, month } = dateParts(date, form);
  return fill(dateForm(form).words, { day: day ?? blank, month: month ?? blank, year: date.year === null ? blank : String(date.year) });
}

/** Day and month with the leading zeros that they need. */
export function dateParts(
  { day, month }: PartialDate,
  form: Template['date'],
): { readonly day: string | null; readonly month: string | null } {
  return { day: padded(day, form.paddedDaysUpTo), month: padded(month, form.paddedMonthsUpTo) };
}

function padded(value: number | null, upTo: number): string | null {
  if (value === null) return null;
  return value <= upTo ? String(value).padStart(2, '0') : String(value);
}

/** The date in digits, `05/02/2024`; what is not known stays out. */
export function dateDigits(date: PartialDate, form: Template['date']): string {
  const { day, month } = dateParts(date, form);
  return [day, month, date.year === null ? null : String(date.year)].filter((part) => part !== null).join('/');
}

/** What is said of a document where a text cites it first. */
export interface CitedFacts {
  readonly type: string;
  readonly number: string;
  readonly date: PartialDate;
  readonly issuer: string;
  readonly abstract: string;
}

/**
 * A document as a text cites it first; without an issuer or an abstract where they are empty. The State writes its date in words
 * (30/2020/NĐ-CP, PL I, Phần I, II.6.b).
 */
export function citationText({ date, ...facts }: CitedFacts, template: Template): string {
  const words = template.regime === 'state' ? dateText(date, template.date).replace(/^ngày /u, '') : dateDigits(date, template.date);
  const text = fill(template.citation.form, { ...facts, date: words });
  const named = facts.abstract === '' ? text.replace(/ về\s*$/u, '') : text;
  return facts.issuer === '' ? named.replace(/ của (?=\s|$)/u, '').trimEnd() : named;
}

/** The archive line, without the marks of the list. */
export function archiveText(archive: string, { archiveForm }: Template['recipients']): string {
  return fill(archiveForm, { archive });
}

/** What a mark of capacity stands for, in whatever regime's form; null for none that is known. */
export function signingMarkOf(mark: string): SigningMark | null {
  return signingMarkPatterns.find(([, pattern]) => pattern.test(`${squeeze(mark)} `))?.[0] ?? null;
}

/** The mark that a căn cứ ends with, by what follows it. */
export function basisEnd(next: PreambleParagraph['role'] | null, { separator, last, lastBeforeOpening }: Template['bases']): string {
  return next === 'basis' ? separator : next === 'opening' ? lastBeforeOpening : last;
}

/** The words of a căn cứ (offsets in its text), without the dash before them and the mark behind them. */
export function basisWords(value: string): { readonly start: number; readonly end: number } {
  const start = /^[-–+*•]\s*/u.exec(value)?.[0].length ?? 0;
  const bare = value.trimEnd();
  const end = /[;,.]$/u.test(bare) ? bare.slice(0, -1).trimEnd().length : bare.length;
  return { start: Math.min(start, end), end };
}

/** Whether a căn cứ and the sentence that introduces the body are one paragraph: `Căn cứ ..., Đảng ủy ... như sau:`. */
export function introduces(value: string): boolean {
  return value.trimEnd().endsWith(':');
}

function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/gu, (mark, name: string) => values[name] ?? mark);
}
