/** The zip of a Word file: the same bytes for the same parts on every machine, and a mark by which dvplan knows its own. */
import { digestOf } from '#digest';
import { zipSync, type Zippable } from 'fflate';
import type { Parts } from './document-parts.js';
import { customPart } from './package-parts.js';
import { mostUnpackedBytes, partsOfZip, ZipFault } from '../../word/zip-parts.js';

const digestPart = 'docProps/custom.xml';
const digestName = 'dvplanDigest';

/** Word wants the content types first; the other parts follow by name. */
const firstPart = '[Content_Types].xml';

/** Date of every entry: the earliest that a zip can hold. It is read in local time, hence its parts and no instant. */
const entryDate = new Date(1980, 0, 1);

/**
 * Parts up to this size (bytes) are stored as they are: to deflate them in JavaScript costs a cold start more than all the rest of the
 * rendering, and Node's own zlib does not give the same bytes on every machine.
 */
const storedSize = 64 * 1024;
const deflateLevel = 4;

/** The zip of the parts in order, with fixed dates and the digest of the other parts in a property. */
export function sealPackage(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Record<string, Uint8Array> = {};
  for (const [name, data] of parts) encoded[name] = typeof data === 'string' ? encoder.encode(data) : data;
  encoded[digestPart] = encoder.encode(customPart(digestName, digestOfParts(encoded)));
  const sealed: Zippable = {};
  for (const name of [firstPart, ...partNames(encoded).filter((name) => name !== firstPart)]) {
    const part = encoded[name];
    if (part !== undefined) sealed[name] = [part, { mtime: entryDate, level: part.length <= storedSize ? 0 : deflateLevel }];
  }
  return zipSync(sealed);
}

const customType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const customRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/**
 * The zip of a package that another program laid out (ISO/IEC 29500-2), with a place made for the digest; properties of an author's own in
 * that place are lost.
 */
export function sealForeignPackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sealed = new Map<string, Uint8Array | string>(parts);
  const insert = (name: string, known: string, element: string): void => {
    const text = new TextDecoder().decode(parts.get(name));
    if (!text.includes(known))
      sealed.set(
        name,
        text.replace(
          /<\/(\w{1,20}:)?(?:Types|Relationships)>\s{0,20}$/u,
          (end, prefix: string | undefined) => `<${prefix ?? ''}${element}/>${end}`,
        ),
      );
  };
  insert(firstPart, `/${digestPart}`, `Override PartName="/${digestPart}" ContentType="${customType}"`);
  insert('_rels/.rels', customRelation, `Relationship Id="rIdDvplan" Type="${customRelation}" Target="${digestPart}"`);
  return sealPackage(sealed);
}

/** Whether dvplan wrote this file, or the one that it was saved from. */
export function isOfDvplan(docx: Uint8Array): boolean {
  try {
    const property = partsOfZip(docx, ({ name, size }) => name === digestPart && size < 64 * 1024).get(digestPart);
    return property !== undefined && new TextDecoder().decode(property).includes(digestName);
  } catch (error) {
    if (error instanceof ZipFault) return false;
    throw error;
  }
}

/** Whether dvplan wrote this file and nobody saved it since. */
export function isUntouched(docx: Uint8Array): boolean {
  let total = 0;
  try {
    const parts = partsOfZip(docx, ({ size }) => {
      total += size;
      if (total > mostUnpackedBytes) throw new ZipFault(null);
      return true;
    });
    return carriesItsDigest(Object.fromEntries(parts));
  } catch (error) {
    if (error instanceof ZipFault) return false;
    throw error;
  }
}

function carriesItsDigest(parts: Readonly<Record<string, Uint8Array>>): boolean {
  const property = parts[digestPart];
  return property !== undefined && new TextDecoder().decode(property) === customPart(digestName, digestOfParts(parts));
}

/** SHA-256 over names and bytes of all parts but the one that holds it. */
function digestOfParts(parts: Readonly<Record<string, Uint8Array>>): string {
  const counted = partNames(parts).flatMap((name) => {
    const part = parts[name];
    return name === digestPart || part === undefined ? [] : [`${name}\n${part.length}\n`, part];
  });
  return digestOf(...counted);
}

function partNames(parts: Readonly<Record<string, Uint8Array>>): string[] {
  return Object.keys(parts).sort((one, other) => (one < other ? -1 : 1));
}
