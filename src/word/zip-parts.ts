/**
 * The parts of a zip (APPNOTE.TXT 6.3.3) by its directory, each unpacked no further than the directory says: a zip that lies about a size
 * costs no more than one that does not.
 */
import { Inflate } from 'fflate';

/** An entry of the directory: its name, and its bytes packed and unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

/** An entry, how it is packed, where it begins, and where its record in the directory stands. */
export interface PlacedEntry extends ZipEntry {
  readonly method: number;
  readonly start: number;
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** The bytes are no zip, or not all of one; `part` is the entry whose size is another, where that is what is wrong. */
export class ZipFault extends Error {
  constructor(readonly part: string | null) {
    super('no sound zip');
  }
}

/** Most bytes of all parts of a Word file together, unpacked. */
export const mostUnpackedBytes = 100 * 1024 * 1024;

export const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const stored = 0;
export const deflated = 8;
/** So many bytes are unpacked at once: a thousand times that is what a lie can cost. */
const stretch = 8 * 1024;

/**
 * The parts by name.
 *
 * @param admit is asked for every entry before anything is unpacked: whether to unpack it; it throws where it will not have the zip at all
 * @throws ZipFault
 */
export function partsOfZip(bytes: Uint8Array, admit: (entry: ZipEntry) => boolean): Map<string, Uint8Array> {
  const entries = entriesOf(bytes).filter((entry) => admit(entry));
  return new Map(entries.map((entry) => [entry.name, unpacked(bytes, entry)]));
}

/**
 * The entries in the order of the directory.
 *
 * @throws ZipFault
 */
export function entriesOf(bytes: Uint8Array): PlacedEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries: PlacedEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw new ZipFault(null);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const recordEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
      recordStart: at,
      recordEnd,
    });
    at = recordEnd;
  }
  return entries;
}

/**
 * Where the record stands that ends a zip: behind it comes a comment of 64 KB at most.
 *
 * @throws ZipFault
 */
export function endOf(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - 0xffff); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new ZipFault(null);
}

/**
 * The bytes of an entry as they are packed.
 *
 * @throws ZipFault
 */
export function packedBytes(bytes: Uint8Array, { name, packed, start }: PlacedEntry): Uint8Array {
  if (start + 30 > bytes.length) throw new ZipFault(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) throw new ZipFault(name);
  return bytes.subarray(from, from + packed);
}

function unpacked(bytes: Uint8Array, entry: PlacedEntry): Uint8Array {
  const { name, method, packed, size } = entry;
  const data = packedBytes(bytes, entry);
  if (method === stored && packed === size) return data.slice();
  if (method !== deflated) throw new ZipFault(name);
  return inflated(name, data, size);
}

function inflated(name: string, data: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipFault(name);
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < data.length; from += stretch) stream.push(data.subarray(from, from + stretch), from + stretch >= data.length);
  } catch {
    throw new ZipFault(name);
  }
  if (length !== size) throw new ZipFault(name);
  return whole;
}
