/** What keeps a Word file from being written into. */
import type { WordDocument } from '../word-document.js';
import { openWordParts, TextParts } from '../word-parts.js';
import { offValues, type XmlElement } from '../xml.js';

/**
 * A digital signature, which a change would break; a password or a protection against changes, which the author set; names of elements that
 * no program of an office writes.
 */
type Barrier = 'signed' | 'protected' | 'unusual';

/** What keeps a file from being written into; null for nothing. */
export function barrierOf({ bytes, file, main }: WordDocument): Barrier | null {
  const opened = openWordParts(bytes, file);
  if ([...opened.parts.keys()].some((name) => name.startsWith('_xmlsignatures/'))) return 'signed';
  const parts = new TextParts(opened);
  const settings = parts.related('settings')?.root;
  if (isEnforced(settings?.child('w:documentProtection')) || hasPassword(settings?.child('w:writeProtection'))) return 'protected';
  const usual = [main.root, parts.related('comments')?.root].every((root) => root === undefined || root.scope.get('w') === 'w');
  return usual && !parts.isStrict ? null : 'unusual';
}

function isEnforced(protection: XmlElement | undefined): boolean {
  return protection !== undefined && !offValues.has(protection.attribute('w:enforcement') ?? '0');
}

function hasPassword(protection: XmlElement | undefined): boolean {
  return protection?.attribute('w:hash') !== undefined || protection?.attribute('w:hashValue') !== undefined;
}
