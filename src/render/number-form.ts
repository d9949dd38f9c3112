/** Số và ký hiệu in the form of the template. */
import { numberText, withoutNumberWord, type DocumentNumber, type Layout } from '../model/index.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';

/** A line of which parts may be marks for what is missing. */
export type MarkedLine = readonly { readonly text: string; readonly missing: boolean }[];

/** The number line as printed in the document. */
export function numberLine(rendering: Rendering): MarkedLine {
  const { number } = rendering.plan;
  if (number === null || isOpen(number.value)) return [{ text: placeholders.number, missing: true }];
  const form = rendering.template.number;
  if (form.form.includes('{number}')) {
    const blank = number.value.serial === null ? ' '.repeat(form.blankWidth) : '';
    return [
      {
        text: form.form.replace('{number}', () => blank + withoutNumberWord(number.printed.value).replace(/^[.…_]+/u, '')),
        missing: false,
      },
    ];
  }
  const value = ofOrganAlone(number.value, rendering.layout);
  const line = numberText(value, form, placeholders.organSymbol);
  if (value.organSymbol === null) {
    rendering.missing('missing-organ-symbol', number.position);
    const [before = '', after = ''] = line.split(placeholders.organSymbol);
    return [
      { text: before, missing: false },
      { text: placeholders.organSymbol, missing: true },
      { text: after, missing: false },
    ];
  }
  return [{ text: line, missing: false }];
}

/** Whether nothing of a number is known: its place holds a mark to fill in. */
function isOpen({ serial, typeSymbol, organSymbol, year }: DocumentNumber): boolean {
  return serial === null && typeSymbol === null && organSymbol === null && year === undefined;
}

/** `125/UBND`: a công văn without a type in its symbol may have that of its organ alone. */
function ofOrganAlone(number: DocumentNumber, { typeLine }: Layout): DocumentNumber {
  const { typeSymbol, organSymbol } = number;
  return typeLine || organSymbol !== null || typeSymbol === null || typeSymbol === 'CV'
    ? number
    : { ...number, typeSymbol: null, organSymbol: typeSymbol };
}
