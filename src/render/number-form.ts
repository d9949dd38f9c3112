/** Số và ký hiệu in the form of the template; each change from the source is a finding. */
import { squeeze, type DocumentNumber, type Field, type Severity } from '../model/index.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';

/** A line of which parts may be marks for what is missing. */
export type MarkedLine = readonly { readonly text: string; readonly missing: boolean }[];

/** The number line as printed in the document. */
export function numberLine(rendering: Rendering): MarkedLine {
  const { number } = rendering.plan;
  if (number === null) return [{ text: placeholders.number, missing: true }];
  const form = rendering.template.number;
  if (form.form.includes('{number}')) {
    const blank = number.value.serial === null ? ' '.repeat(form.blankWidth) : '';
    return [{ text: form.form.replace('{number}', () => blank + withoutWord(number.printed).replace(/^[.…_]+/u, '')), missing: false }];
  }
  const { typeSymbol, organSymbol } = number.value;
  const line = fill(typeSymbol === null ? form.formWithoutType : form.form, {
    serial: serialOf(number.value, rendering),
    type: typeSymbol ?? '',
    organ: organSymbol ?? placeholders.organSymbol,
  });
  if (organSymbol === null) {
    rendering.missing('missing-organ-symbol', number.position);
    const [before = '', after = ''] = line.split(placeholders.organSymbol);
    return [{ text: before, missing: false }, { text: placeholders.organSymbol, missing: true }, { text: after, missing: false }];
  }
  compare(number, line, rendering);
  return [{ text: line, missing: false }];
}

function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/gu, (mark, name: string) => values[name] ?? mark);
}

function serialOf({ serial }: DocumentNumber, { template: { number } }: Rendering): string {
  if (serial === null) return ' '.repeat(number.blankWidth);
  return number.padded && /^\d$/u.test(serial) ? `0${serial}` : serial;
}

/** The number without the word `Số` before it. */
function withoutWord(printed: string): string {
  return squeeze(printed).replace(/^số\s*:?\s*/iu, '');
}

function compare(number: Field<DocumentNumber>, line: string, rendering: Rendering): void {
  const printed = squeeze(number.printed);
  if (printed === '') return;
  const expected = /^số/iu.test(printed) ? squeeze(line) : withoutWord(line);
  const { serial } = number.value;
  const unpadded = serial !== null && serialOf(number.value, rendering) !== serial;
  const asPrinted = unpadded ? expected.replace(serialOf(number.value, rendering), serial) : expected;
  const place = number.position;
  const note = rendering.template.number.article;
  const shown = { place, note, actual: printed, expected: [expected] };
  if (unpadded) rendering.observe({ ruleId: 'unpadded-number', severity: formSeverity(rendering), ...shown });
  if (printed === asPrinted || blankless(printed) === blankless(asPrinted)) return;
  const spaced = printed.replace(/\s/gu, '') === asPrinted.replace(/\s/gu, '');
  if (spaced) rendering.observe({ ruleId: 'spaced-symbol', severity: 'warning', ...shown });
  else rendering.observe({ ruleId: 'malformed-number', messageId: 'foreign-number-form', severity: rendering.strictness, ...shown });
}

/**
 * A usage in the Party's guidelines, the text of the decree in the State's (`party.md` §16, `state.md` §14.4); an organ of
 * neither regime is bound by neither.
 */
export function formSeverity({ template }: Rendering): Severity {
  return template.regime === 'state' ? 'error' : template.regime === 'party' ? 'warning' : 'info';
}

/** A blank for the serial may be spaces, dots or underscores of any length, or nothing at all. */
function blankless(line: string): string {
  return line.replace(/^(số\s?:?)[\s.…_]*(?=[-/])/iu, '$1').replace(/^[\s.…_]+(?=[-/])/u, '');
}
