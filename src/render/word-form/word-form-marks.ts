/** The marks of a form by the paragraphs that they stand in, and what is wrong with them. */
import type { Element } from '@xmldom/xmldom';
import {
  finding,
  fold,
  squeeze,
  type Finding,
  type FindingData,
  type WordFormLoop,
  type WordFormValues,
  type Severity,
} from '../../model/index.js';
import type { WordPackage } from '../package/word-package.js';
import { wordNamespace } from '../package/xml.js';

/** Parts that hold text of the document (ISO/IEC 29500-1, 11.3), and properties, which may hold marks too. */
export const textTypes = /wordprocessingml\.(?:(?:document|template)\.main|header|footer|footnotes|endnotes|comments)\+xml$/u;
const propertyTypes = /(?:core-properties|extended-properties)\+xml$/u;

/** A paragraph with marks: the how manieth of its part, from 1. */
export interface MarkedParagraph {
  readonly part: string;
  readonly number: number;
  readonly text: string;
}

/** The paragraphs of a form that hold a mark or a piece of one. */
export function markedParagraphs(form: WordPackage): MarkedParagraph[] {
  const paragraphs = form.partsOfType(textTypes).flatMap((part) =>
    [...form.xml(part).getElementsByTagNameNS(wordNamespace, 'p')].map((paragraph, index) => ({
      part,
      number: index + 1,
      text: textOf(paragraph),
    })),
  );
  const properties = form
    .partsOfType(propertyTypes)
    .filter((part) => form.parts.has(part))
    .flatMap((part) =>
      [...form.xml(part).getElementsByTagName('*')]
        .filter((one) => one.childNodes.length === 1)
        .map((one, index) => ({ part, number: index + 1, text: one.textContent ?? '' })),
    );
  return [...paragraphs, ...properties].filter(({ text }) => /\{\{|\}\}/u.test(text));
}

/** The text of a paragraph, without that of paragraphs in its frames. */
function textOf(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(wordNamespace, 't')]
    .filter((run) => paragraphAround(run) === paragraph)
    .map((run) => run.textContent ?? '')
    .join('');
}

function paragraphAround(run: Element): Element | null {
  let node = run.parentNode;
  while (node !== null && !(node.localName === 'p' && node.namespaceURI === wordNamespace)) node = node.parentNode;
  return node as Element | null;
}

/** A loop that a mark opened. */
interface OpenLoop {
  readonly name: string;
  readonly loop: WordFormLoop | null;
  readonly paragraph: MarkedParagraph;
}

/** Every mark that nothing is known of, that is not closed or stays unfilled, and every broken loop, each with its paragraph. */
export function checkMarks(file: string, paragraphs: readonly MarkedParagraph[], values: WordFormValues): Finding[] {
  const findings: Finding[] = [];
  const open: OpenLoop[] = [];
  let part = '';
  const tell = (messageId: string, severity: Severity, paragraph: MarkedParagraph, actual: string, data: FindingData = {}): void => {
    findings.push(finding(file, { ruleId: messageId, severity, place: null, actual, data: { ...placeOf(paragraph), ...data } }));
  };
  const closeAll = (): void => {
    for (const { name, paragraph } of open.splice(0))
      tell('form-unclosed-loop', 'error', paragraph, `{{#${name}}}`, { end: `{{/${name}}}` });
  };
  for (const paragraph of paragraphs) {
    if (paragraph.part !== part) closeAll();
    ({ part } = paragraph);
    for (const name of marksOf(paragraph)) {
      if (name === null) tell('form-unclosed-mark', 'error', paragraph, squeeze(paragraph.text));
      else if (name.startsWith('#')) openLoop(name.slice(1).trim(), paragraph);
      else if (name.startsWith('/')) closeLoop(name.slice(1).trim(), paragraph);
      else checkName(name, paragraph);
    }
  }
  closeAll();
  return findings;

  function openLoop(name: string, paragraph: MarkedParagraph): void {
    const loop = values.loops.get(fold(name)) ?? null;
    if (loop === null) tell('form-unknown-loop', 'error', paragraph, `{{#${name}}}`, { known: values.shown.loops });
    else if (open.length > 0) tell('form-nested-loop', 'error', paragraph, `{{#${name}}}`);
    else if (loop.rows.length === 0) tell('form-unfilled-mark', 'warning', paragraph, `{{#${name}}}`);
    open.push({ name, loop, paragraph });
  }

  function closeLoop(name: string, paragraph: MarkedParagraph): void {
    const last = open.pop();
    if (last === undefined) tell('form-unopened-loop', 'error', paragraph, `{{/${name}}}`, { start: `{{#${name}}}` });
    else if (last.name !== name)
      tell('form-crossed-loop', 'error', paragraph, `{{/${name}}}`, { end: `{{/${last.name}}}`, start: `{{#${last.name}}}` });
  }

  function checkName(name: string, paragraph: MarkedParagraph): void {
    const mark = `{{${name}}}`;
    const key = fold(name);
    const loop = open.at(-1)?.loop ?? null;
    if (loop?.names.has(key) === true) {
      const missing = loop.rows.filter((row) => row.get(key) === null).length;
      if (missing > 0) tell('form-unfilled-field', 'info', paragraph, mark, { missing, all: loop.rows.length });
    } else if (!/^[\p{L}\p{N}]/u.test(name) || !values.texts.has(key)) {
      tell('form-unknown-mark', 'error', paragraph, mark, {
        known: loop === null ? values.shown.texts : [...values.shown.fields, ...values.shown.texts],
      });
    } else if (values.texts.get(key) === null) tell('form-unfilled-mark', 'warning', paragraph, mark);
  }
}

export function placeOf({ part, number, text }: MarkedParagraph): FindingData {
  const line = squeeze(text);
  return { part, paragraph: number, text: line.length <= 80 ? line : `${line.slice(0, 79)}…` };
}

/** The names between the marks of a paragraph; null for a mark that is not closed, or not opened. */
function marksOf({ text }: MarkedParagraph): (string | null)[] {
  const names: (string | null)[] = [];
  const between = text.split(/\{\{([^{}]{0,200})\}\}/u);
  between.forEach((piece, index) => {
    if (index % 2 === 1) names.push(piece.trim());
    else if (/\{\{|\}\}/u.test(piece) || (index > 0 && piece.startsWith('}')) || (index < between.length - 1 && piece.endsWith('{')))
      names.push(null);
  });
  return names;
}
