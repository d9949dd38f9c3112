/** Digests by Node's own code, which is many times faster than any in JavaScript. */
import { createHash } from 'node:crypto';

/** SHA-256 over the parts, one after the other, as 64 hexadecimal digits. A text counts by its UTF-8 bytes. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
