/** A Word file some of whose parts are others, read without being packed and unpacked. */
import { readWordParts } from '../text-walk.js';
import type { WordDocument } from '../word-document.js';
import { TextParts } from '../word-parts.js';
import { spliceZip } from './zip-splice.js';

/** @param changed new bytes of parts by name; styles, lists and fonts are none of them */
export function readChanged(document: WordDocument, changed: ReadonlyMap<string, Uint8Array>): WordDocument {
  const { opened } = document.parts;
  const parts = new TextParts({ ...opened, parts: new Map([...opened.parts, ...changed]) }, document.parts);
  let bytes: Uint8Array | null = null;
  const read = readWordParts(parts, document.file, document.formats);
  return Object.defineProperty({ ...read, bytes: document.bytes }, 'bytes', {
    get: () => (bytes ??= spliceZip(document.bytes, changed)),
    enumerable: true,
  });
}
