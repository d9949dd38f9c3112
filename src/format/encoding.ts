/** A changed text -> bytes, in the encoding of the source that it comes from. */
import type { Source } from '../model/index.js';

/** The bytes of a text in the source's encoding, with a byte order mark where the source has one. */
export function encodeText({ encoding, hasByteOrderMark }: Pick<Source, 'encoding' | 'hasByteOrderMark'>, text: string): Uint8Array {
  const whole = hasByteOrderMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}
