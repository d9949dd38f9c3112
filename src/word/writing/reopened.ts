/** The parts of a Word file that was read, opened once more for what the text does not show: those of XML, which alone are written. */
import type { WordDocument } from '../word-document.js';
import { isXml, openWordParts, TextParts, type WordParts } from '../word-parts.js';

export interface Reopened {
  readonly opened: WordParts;
  readonly parts: TextParts;
}

const known = new WeakMap<WordDocument, Reopened>();

export function reopened(document: WordDocument): Reopened {
  const before = known.get(document);
  if (before !== undefined) return before;
  const opened = openWordParts(document.bytes, document.file, isXml, 'ignored');
  const made = { opened, parts: new TextParts(opened) };
  known.set(document, made);
  return made;
}
