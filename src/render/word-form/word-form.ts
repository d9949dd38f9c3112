/**
 * A Word file of an office's own with marks such as `{{trích yếu}}`, filled with the values of a plan. Nothing in it is run: a mark is a
 * name, and a value is text.
 */
import { zipSync } from 'fflate';
import { default as Docxtemplater, type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { finding, fold, squeeze, type Finding, type WordFormTexts, type WordFormValues } from '../../model/index.js';
import { checkMarks, markedParagraphs, placeOf, type MarkedParagraph } from './word-form-marks.js';
import { sealForeignPackage } from '../package/package.js';
import { contentTypesPart, isSound, wordFileFailure } from '../../word/word-parts.js';
import type { WordPackage } from '../package/word-package.js';
import { fieldsOf } from './word-form-fields.js';
import { printable } from '../package/xml.js';

/** Most bytes that the loops of a form may grow to, and most marks in it. */
const mostResultBytes = 128 * 1024 * 1024;
const mostMarks = 5000;

/** A filled form, or null if the form is broken, and what was seen. */
export interface FilledForm {
  readonly docx: Uint8Array | null;
  readonly findings: readonly Finding[];
}

/** A form, ready for many documents. */
export class WordForm {
  readonly #paragraphs: readonly MarkedParagraph[];
  readonly #linked: readonly Finding[];

  /** @throws Failure if a part cannot be read */
  constructor(readonly form: WordPackage) {
    this.#paragraphs = markedParagraphs(form);
    const marks = this.#paragraphs.reduce((sum, { text }) => sum + [...text.matchAll(/\{\{[^{]/gu)].length, 0);
    if (marks > mostMarks) throw wordFileFailure(form.file, 'word-file-too-complex', { part: 'word/document.xml' });
    this.#linked = linkedFiles(form);
  }

  /** Fills the marks; the same values give the same bytes. */
  fillIn(values: WordFormValues): FilledForm {
    const findings = [...this.#linked, ...checkMarks(this.form.file, this.#paragraphs, values)];
    if (this.#paragraphs.length === 0)
      findings.push(finding(this.form.file, { ruleId: 'form-without-marks', severity: 'warning', place: null }));
    if (findings.some(({ severity }) => severity === 'error')) return { docx: null, findings };
    this.#checkSize(values);
    try {
      return { docx: this.#write(values), findings };
    } catch (error) {
      const broken = errorsOf(error).map((mark) => this.#brokenMark(mark));
      if (broken.length === 0) throw error;
      return { docx: null, findings: [...findings, ...broken] };
    }
  }

  /** What loops may repeat is at most a whole part, for each row. */
  #checkSize({ loops }: WordFormValues): void {
    const rows = Math.max(1, ...[...loops.values()].map((loop) => loop.rows.length));
    const looping = new Set(this.#paragraphs.filter(({ text }) => text.includes('{{#')).map(({ part }) => part));
    const bytes = [...looping].reduce((sum, part) => sum + (this.form.parts.get(part)?.length ?? 0) * rows, 0);
    if (bytes > mostResultBytes) throw wordFileFailure(this.form.file, 'word-file-too-complex', { part: 'word/document.xml' });
  }

  #write({ texts, loops }: WordFormValues): Uint8Array {
    // Stored anew from the parts that were checked, so that both libraries read the same.
    const zip = new PizZip(zipSync(Object.fromEntries(this.form.parts), { level: 0 }));
    const filler = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => ({ get: (scope: unknown) => look(scope, fold(tag)) }),
      nullGetter: ({ value }: DXT.Part) => `{{${value}}}`,
    });
    const rows = new Map([...loops].map(([name, loop]) => [name, loop.rows]));
    filler.render(new Map<string, unknown>([...texts, ...rows]));
    const parts = new Map(
      Object.entries(filler.getZip().files as Record<string, PizZip.ZipObject>).map(([name, part]) => [name, part.asUint8Array()]),
    );
    const types = new TextDecoder().decode(parts.get(contentTypesPart));
    parts.set(
      contentTypesPart,
      new TextEncoder().encode(types.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')),
    );
    if (!isSound(parts)) throw wordFileFailure(this.form.file, 'word-file-broken-result');
    return sealForeignPackage(parts);
  }

  #brokenMark(mark: string): Finding {
    const paragraph = this.#paragraphs.find(({ text }) => text.includes(mark)) ?? { part: '', number: 0, text: '' };
    return finding(this.form.file, { ruleId: 'form-broken-mark', severity: 'error', place: null, actual: mark, data: placeOf(paragraph) });
  }
}

/** A value of a row before one of the document; a row's missing value is empty and not the document's. */
function look(scope: unknown, name: string): unknown {
  if (!(scope instanceof Map)) return undefined;
  const values = scope as WordFormTexts;
  if (!values.has(name)) return undefined;
  const value: unknown = values.get(name);
  if (typeof value === 'string') return printable(value);
  return value === null && values.has(rowKey) ? '' : value;
}

/** What every row has and no document. */
const rowKey = fold('TT');

/** The marks that docxtemplater could not place: of one error, or of many in one; none if the error is not about a mark. */
function errorsOf(error: unknown): string[] {
  const { properties } = error as { readonly properties?: { readonly errors?: readonly unknown[]; readonly xtag?: string } };
  if (properties === undefined) return [];
  return properties.errors === undefined ? [properties.xtag ?? ''] : properties.errors.flatMap(errorsOf);
}

/** What the form brings along that Word fetches or runs elsewhere: linked files, embedded objects, data links. */
function linkedFiles(form: WordPackage): Finding[] {
  const found = new Set<string>();
  for (const name of form.parts.keys()) {
    if (/\/embeddings\/|activeX/iu.test(name)) found.add(name);
    if (!name.endsWith('.rels')) continue;
    for (const relation of form.xml(name).getElementsByTagName('Relationship')) {
      if (relation.getAttribute('TargetMode') === 'External' && relation.getAttribute('Type')?.endsWith('/hyperlink') !== true)
        found.add(relation.getAttribute('Target') ?? '');
    }
  }
  for (const { part, field, isHidden } of fieldsOf(form)) {
    if (isHidden) throw wordFileFailure(form.file, 'word-file-hidden-field', { part });
    if (/^\s*DDE/iu.test(field)) throw wordFileFailure(form.file, 'word-file-dde', { part });
    if (/^\s*(?:INCLUDE|LINK|IMPORT|DATABASE|RD\b)/iu.test(field)) found.add(squeeze(field));
  }
  return [...found].map((target) => finding(form.file, { ruleId: 'form-linked-file', severity: 'warning', place: null, actual: target }));
}
