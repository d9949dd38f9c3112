/** The fields of a form: instructions that Word carries out, in however many runs they are written. */
import type { WordPackage } from '../package/word-package.js';
import { wordNamespace } from '../package/xml.js';
import { textTypes } from './word-form-marks.js';

/** A field by its part: its instruction as Word reads it. */
export interface FormField extends Instruction {
  readonly part: string;
}

interface Instruction {
  readonly field: string;
  /** Whether another field writes its first word, so that nobody can tell what Word will carry out. */
  readonly isHidden: boolean;
}

/** A field that was begun and has no end yet. */
interface OpenField {
  text: string;
  isHidden: boolean;
  /** Whether what it gave follows: fields in there write nothing of its instruction. */
  isShown: boolean;
}

/** Every instruction; one that nothing opens is one too. */
export function fieldsOf(form: WordPackage): FormField[] {
  return form
    .partsOfType(textTypes)
    .filter((part) => form.parts.has(part))
    .flatMap((part) => instructions(form, part).map((instruction) => ({ part, ...instruction })));
}

function instructions(form: WordPackage, part: string): Instruction[] {
  const done: Instruction[] = [];
  const open: OpenField[] = [];
  const loose: OpenField = { text: '', isHidden: false, isShown: false };
  for (const one of form.xml(part).getElementsByTagNameNS(wordNamespace, '*')) {
    const kind = one.getAttributeNS(wordNamespace, 'fldCharType');
    const inner = open.at(-1);
    if (one.localName === 'fldSimple') done.push({ field: one.getAttributeNS(wordNamespace, 'instr') ?? '', isHidden: false });
    else if (one.localName === 'instrText' || one.localName === 'delInstrText') (inner ?? loose).text += one.textContent ?? '';
    else if (one.localName !== 'fldChar') continue;
    else if (kind === 'separate' && inner !== undefined) inner.isShown = true;
    else if (kind === 'end' && inner !== undefined) done.push(closed(open.pop() ?? inner));
    else if (kind === 'begin') {
      if (inner !== undefined && !inner.isShown && isFirstWord(inner.text)) inner.isHidden = true;
      open.push({ text: '', isHidden: false, isShown: false });
    }
  }
  return [...done, ...open.map(closed), closed(loose)].filter(({ field, isHidden }) => isHidden || field.trim() !== '');
}

function closed({ text, isHidden }: OpenField): Instruction {
  return { field: text, isHidden };
}

/** Whether what follows a text still belongs to the first word of an instruction; behind the `=` of a formula a value follows. */
function isFirstWord(text: string): boolean {
  return /^\s*[^\s=]*$/u.test(text);
}
