/** Digests where Node is not: a browser's own are made behind a promise, and a stage is not a promise. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over the parts, one after the other, as 64 hexadecimal digits. A text counts by its UTF-8 bytes. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = sha256.create();
  for (const part of parts) hash.update(typeof part === 'string' ? utf8ToBytes(part) : part);
  return bytesToHex(hash.digest());
}
