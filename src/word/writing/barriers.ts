/** What keeps a Word file from being written into. */
import type { WordDocument } from '../word-document.js';
import type { TextParts } from '../word-parts.js';
import { offValues, type XmlElement } from '../xml.js';

/**
 * A digital signature, which a change would break; a password or a protection against changes, which the author set; macros, which a copy
 * would carry on; a file that Word makes new documents of; the names of Strict; names of elements that no program of an office writes.
 */
type Barrier = 'signed' | 'protected' | 'macros' | 'template' | 'strict' | 'unusual';

/** What keeps a file from being written into; null for nothing. */
export function barrierOf(document: WordDocument): Barrier | null {
  const { parts } = document;
  const { opened } = parts;
  if ([...opened.parts.keys()].some((name) => name.startsWith('_xmlsignatures/'))) return 'signed';
  const settings = parts.related('settings')?.root;
  if (isEnforced(settings?.child('w:documentProtection')) || hasPassword(settings?.child('w:writeProtection'))) return 'protected';
  if (parts.hasMacros) return 'macros';
  if (parts.isTemplate) return 'template';
  if (parts.isStrict) return 'strict';
  const usual = hasUsualName(document.main.root, 'w:document') && hasUsualComments(parts);
  return usual ? null : 'unusual';
}

/** Whether an element has the name that offices write, not one that only means the same. */
function hasUsualName(root: XmlElement, name: string): boolean {
  return root.name === name && root.scope.get('w') === 'w';
}

/** Whether there are no comments, or they stand where comments do. */
function hasUsualComments(parts: TextParts): boolean {
  const comments = parts.related('comments');
  return comments === null ? !parts.names('comments') : hasUsualName(comments.root, 'w:comments');
}

function isEnforced(protection: XmlElement | undefined): boolean {
  return protection !== undefined && !offValues.has(protection.attribute('w:enforcement') ?? '0');
}

function hasPassword(protection: XmlElement | undefined): boolean {
  return protection?.attribute('w:hash') !== undefined || protection?.attribute('w:hashValue') !== undefined;
}
