/** The fields of a form: instructions that Word carries out, in however many runs they are written. */
import type { WordPackage } from '../package/word-package.js';
import { wordNamespace } from '../package/xml.js';
import { textTypes } from './word-form-marks.js';

/** A field by its part: its instruction as Word reads it. */
export interface FormField {
  readonly part: string;
  readonly field: string;
}

/** Every instruction; one that nothing opens is one too. */
export function fieldsOf(form: WordPackage): FormField[] {
  return form
    .partsOfType(textTypes)
    .filter((part) => form.parts.has(part))
    .flatMap((part) => instructions(form, part).map((field) => ({ part, field })));
}

function instructions(form: WordPackage, part: string): string[] {
  const done: string[] = [];
  const open: string[] = [];
  let loose = '';
  for (const one of form.xml(part).getElementsByTagNameNS(wordNamespace, '*')) {
    const kind = one.getAttributeNS(wordNamespace, 'fldCharType');
    if (one.localName === 'fldSimple') done.push(one.getAttributeNS(wordNamespace, 'instr') ?? '');
    else if (one.localName === 'fldChar' && kind === 'begin') open.push('');
    else if (one.localName === 'fldChar' && kind === 'end') done.push(open.pop() ?? '');
    else if (one.localName === 'instrText' || one.localName === 'delInstrText') {
      const text = one.textContent ?? '';
      if (open.length === 0) loose += text;
      else open.push((open.pop() ?? '') + text);
    }
  }
  return [...done, ...open, loose].filter((field) => field.trim() !== '');
}
