/** The form of the document's own number and symbol, held against the template. */
import { numberText, serialText, squeeze, withoutNumberWord } from '../../model/index.js';
import type { DocumentNumber, Field } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Sighting } from '../rule.js';
import { editOfWhole, fixOf } from './printed-parts.js';

/** What is amiss with the form of a number: its zero, its white space, or its marks. */
export type NumberFault = 'unpadded' | 'spaced' | 'malformed';

/** The own number where it has a fault of this kind; where its marks are wrong, its white space is not looked at. */
export function* ownNumber(context: LintContext, wanted: NumberFault): Iterable<Sighting> {
  const { number } = context.plan;
  const form = context.template.number;
  if (number === null || number.value.organSymbol === null || form.form.includes('{number}')) return;
  const line = number.printed.value;
  const printed = squeeze(line);
  const { serial } = number.value;
  // What the registry gave stands in no text that could be mended; the print has its zero.
  if (wanted === 'unpadded' && number.position === null) return;
  const padded = serialText(serial, form);
  const expected = expectedText(number, context);
  const asPrinted = serial === null ? expected : expected.replace(padded, () => serial);
  const fault = wanted === 'unpadded' ? (serial !== null && padded !== serial ? wanted : null) : faultOf(printed, asPrinted);
  if (fault !== wanted) return;
  const mended =
    wanted === 'unpadded' && serial !== null
      ? line.replace(serial, () => padded)
      : serial === null
        ? blankAsPrinted(line, asPrinted)
        : asPrinted;
  const fix = fixOf(true, [editOfWhole(context, number, mended)]);
  yield { place: number.position, actual: printed, expected: [expected], note: form.article, ...fix };
}

/** The number as the template has it, with the word `Số` where the source has it. */
function expectedText({ printed, value }: Field<DocumentNumber>, { template }: LintContext): string {
  const line = squeeze(numberText(value, template.number));
  return /^số/iu.test(squeeze(printed.value)) ? line : withoutNumberWord(line);
}

function faultOf(printed: string, asPrinted: string): NumberFault | null {
  if (printed === '' || printed === asPrinted || blankless(printed) === blankless(asPrinted)) return null;
  return printed.replace(/\s/gu, '') === asPrinted.replace(/\s/gu, '') ? 'spaced' : 'malformed';
}

/** A blank for the serial may be spaces, dots or underscores of any length, or nothing at all. */
function blankless(line: string): string {
  return line.replace(/^(số\s?:?)[\s.…_]*(?=[-/])/iu, '$1').replace(/^[\s.…_]+(?=[-/])/u, '');
}

/** The expected text with the blank that the source leaves for the serial. */
function blankAsPrinted(printed: string, expected: string): string {
  const blank = /^(?:số\s?:?)?([\s.…_]*)/iu.exec(printed)?.[1] ?? '';
  return expected.replace(/^(số\s?:?)?\s*(?=[-/])/iu, (_, word: string | undefined) => `${word ?? ''}${blank}`);
}
