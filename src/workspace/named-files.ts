/** Files that a document, a configuration or a template names: regular ones alone, bounded. */
import { failure } from '../model/index.js';
import type { Reading } from './kept.js';

/** Most bytes of a file that a document or a configuration names. */
const mostNamedBytes = 10 * 1024 * 1024;

/**
 * The text of a named file, without a byte order mark; null if nothing stands there.
 *
 * @param name the path as messages say it
 * @throws Failure `folder-instead-of-file`, `special-file`, `file-too-large` or `unreadable-file`
 */
export function readNamedText(reading: Reading, name: string, path: string): string | null {
  const bytes = readNamedBytes(reading, name, path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** The same, as bytes; `tooLarge` is what a file of more than `most` is told as. */
export function readNamedBytes(
  reading: Reading,
  name: string,
  path: string,
  most: number = mostNamedBytes,
  tooLarge = 'file-too-large',
): Uint8Array | null {
  const read = reading.read(path, most);
  switch (read.kind) {
    case 'read':
      return read.bytes;
    case 'absent':
      return null;
    case 'folder':
      throw failure(name, 'folder-instead-of-file', name);
    case 'special':
      throw failure(name, 'special-file', name);
    case 'large':
      throw failure(name, tooLarge, name, { megabytes: Math.ceil(read.bytes / 1024 / 1024), limit: most / 1024 / 1024 });
    case 'unreadable':
      throw failure(name, 'unreadable-file', name, { reason: read.reason });
  }
}
