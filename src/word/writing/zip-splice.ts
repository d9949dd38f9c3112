/**
 * A zip with some of its parts changed: every other entry keeps its packed bytes, its name and its place among the others (APPNOTE.TXT
 * 6.3.3).
 */
import { deflateSync } from 'fflate';
import { deflated, endOf, entriesOf, entrySignature, packedBytes, type PlacedEntry } from '../zip-parts.js';

const localSignature = 0x04034b50;
const localLength = 30;
const recordLength = 46;
/** Bit 3 of the flags: sizes and checksum stand behind the data. Here they stand before it. */
const sizesBehind = 0x8;
const utf8Name = 0x800;
/** Version that is needed to unpack what is deflated. */
const version = 20;

interface Written {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * @param changed new bytes of parts by name; a name that the zip lacks is added at its end
 * @throws ZipFault
 */
export function spliceZip(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = entriesOf(bytes);
  const written = entries.map((entry) => {
    const content = changed.get(entry.name);
    return content === undefined ? kept(bytes, entry) : replaced(bytes, entry, content);
  });
  const known = new Set(entries.map(({ name }) => name));
  const time = entries[0] === undefined ? 0 : viewOf(bytes).getUint32(entries[0].recordStart + 12, true);
  for (const [name, content] of changed) if (!known.has(name)) written.push(added(name, content, time));
  return assemble(written, bytes.subarray(endOf(viewOf(bytes))));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A record of the directory, of a zip that tells sizes before the data. */
function recordOf(bytes: Uint8Array, { recordStart, recordEnd }: PlacedEntry): Uint8Array {
  // A Buffer of Node shares its memory with what `slice` gives.
  const record = new Uint8Array(bytes.subarray(recordStart, recordEnd));
  const view = viewOf(record);
  view.setUint16(8, view.getUint16(8, true) & ~sizesBehind, true);
  return record;
}

function kept(bytes: Uint8Array, entry: PlacedEntry): Written {
  const record = recordOf(bytes, entry);
  return { name: nameIn(record), data: packedBytes(bytes, entry), record };
}

function replaced(bytes: Uint8Array, entry: PlacedEntry, content: Uint8Array): Written {
  const record = recordOf(bytes, entry);
  const data = pack(content, record);
  return { name: nameIn(record), data, record };
}

function added(name: string, content: Uint8Array, time: number): Written {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(recordLength + encoded.length);
  const view = viewOf(record);
  view.setUint32(0, entrySignature, true);
  view.setUint16(4, version, true);
  view.setUint16(6, version, true);
  view.setUint16(8, utf8Name, true);
  view.setUint32(12, time, true);
  view.setUint16(28, encoded.length, true);
  record.set(encoded, recordLength);
  return { name: encoded, data: pack(content, record), record };
}

/** A content as it stands in the zip; how it is packed is written into its record. */
function pack(content: Uint8Array, record: Uint8Array): Uint8Array {
  const data = deflateSync(content);
  const view = viewOf(record);
  view.setUint16(10, deflated, true);
  view.setUint32(16, checksum(content), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  return data;
}

function nameIn(record: Uint8Array): Uint8Array {
  return record.subarray(recordLength, recordLength + viewOf(record).getUint16(28, true));
}

function assemble(written: readonly Written[], oldEnd: Uint8Array): Uint8Array {
  const dataLength = written.reduce((sum, { name, data }) => sum + localLength + name.length + data.length, 0);
  const directoryLength = written.reduce((sum, { record }) => sum + record.length, 0);
  const whole = new Uint8Array(dataLength + directoryLength + oldEnd.length);
  const view = viewOf(whole);
  let at = 0;
  let directory = dataLength;
  for (const { name, data, record } of written) {
    const told = viewOf(record);
    told.setUint32(42, at, true);
    whole.set(record, directory);
    directory += record.length;
    view.setUint32(at, localSignature, true);
    // Version, flags, method, time, checksum and sizes stand in both records in one order.
    whole.set(record.subarray(6, 28), at + 4);
    view.setUint16(at + 26, name.length, true);
    view.setUint16(at + 28, 0, true);
    whole.set(name, at + localLength);
    whole.set(data, at + localLength + name.length);
    at += localLength + name.length + data.length;
  }
  whole.set(oldEnd, directory);
  view.setUint16(directory + 8, written.length, true);
  view.setUint16(directory + 10, written.length, true);
  view.setUint32(directory + 12, directoryLength, true);
  view.setUint32(directory + 16, dataLength, true);
  return whole;
}

/** What each byte makes of a checksum, and in the further tables what it makes of it one, two and three bytes later. */
const tables = (() => {
  const [first, ...later] = [0, 1, 2, 3].map(() => new Int32Array(256)) as [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[index] = value;
  }
  let before = first;
  for (const table of later) {
    for (let index = 0; index < 256; index++) {
      const value = before[index] as number;
      table[index] = (first[value & 0xff] as number) ^ (value >>> 8);
    }
    before = table;
  }
  return [first, ...later] as const;
})();

/** CRC-32 of bytes, four at a time. */
function checksum(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const view = viewOf(bytes);
  const whole = bytes.length & ~3;
  let value = -1;
  for (let at = 0; at < whole; at += 4) {
    const four = value ^ view.getInt32(at, true);
    value =
      (fourth[four & 0xff] as number) ^
      (third[(four >>> 8) & 0xff] as number) ^
      (second[(four >>> 16) & 0xff] as number) ^
      (first[four >>> 24] as number);
  }
  for (let at = whole; at < bytes.length; at++) value = (first[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}
