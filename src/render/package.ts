/** The zip of a Word file: the same bytes for the same parts on every machine, and a mark by which dvplan knows its own. */
import { createHash } from 'node:crypto';
import { unzipSync, zipSync, type Unzipped, type Zippable } from 'fflate';
import { customPart } from './package-parts.js';

const digestPart = 'docProps/custom.xml';
const digestName = 'dvplanDigest';

/** Word wants the content types first; the other parts follow by name. */
const firstPart = '[Content_Types].xml';

/** Date of every entry: the earliest that a zip can hold. It is read in local time, hence its parts and no instant. */
const entryDate = new Date(1980, 0, 1);

const deflateLevel = 4;

/** Changes of parts by name: a function from the part's text to its new text. */
export type PartChanges = Readonly<Record<string, (text: string) => string>>;

/** The zip that docx wrote, with its parts in order, fixed dates and the digest of the other parts in a property. */
export function sealPackage(zip: Uint8Array, changes: PartChanges): Uint8Array {
  const parts: Unzipped = unzipSync(zip);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part !== undefined) parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(part)));
  }
  parts[digestPart] = new TextEncoder().encode(customPart(digestName, digestOf(parts)));
  const sealed: Zippable = {};
  for (const name of [firstPart, ...partNames(parts).filter((name) => name !== firstPart)]) {
    const part = parts[name];
    if (part !== undefined) sealed[name] = [part, { mtime: entryDate, level: deflateLevel }];
  }
  return zipSync(sealed);
}

/** Whether dvplan wrote this file and nobody saved it since. */
export function isUntouched(docx: Uint8Array): boolean {
  let parts: Unzipped;
  try {
    parts = unzipSync(docx);
  } catch {
    return false;
  }
  const property = parts[digestPart];
  return property !== undefined && new TextDecoder().decode(property) === customPart(digestName, digestOf(parts));
}

/** SHA-256 over names and bytes of all parts but the one that holds it. */
function digestOf(parts: Unzipped): string {
  const hash = createHash('sha256');
  for (const name of partNames(parts)) {
    const part = parts[name];
    if (name === digestPart || part === undefined) continue;
    hash.update(`${name}\n${part.length}\n`).update(part);
  }
  return hash.digest('hex');
}

function partNames(parts: Unzipped): string[] {
  return Object.keys(parts).sort((one, other) => (one < other ? -1 : 1));
}
