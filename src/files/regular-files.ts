/** Reads regular files, bounded. A device, a pipe or a socket is told and never opened: it may be endless, or wait for ever. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import type { FileRead } from '../workspace/host.js';
import { isSystemError } from './system-error.js';

/** What stands at a path, or null if nothing does. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Most bytes of an output that is read to learn what it is. */
export const mostOutputBytes = 256 * 1024 * 1024;

/**
 * The bytes of a regular file. Without promises: one file after the other is read, and each way through the event loop would cost more than
 * the reading.
 *
 * @param most bytes of a file that is read at most; of a larger one nothing is
 */
export function readRegularFile(path: string, most: number): FileRead {
  let file: number | null = null;
  try {
    const before = refusalOf(statSync(path), most);
    if (before !== null) return before;
    // Between the look and the opening another may stand there: a pipe must not make the opening wait.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    return refusalOf(found, most) ?? readOpen(file, found.size, most);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { code } = error;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'absent' }
      : code === 'EISDIR'
        ? { kind: 'folder' }
        : { kind: 'unreadable', reason: code };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function refusalOf(found: Stats, most: number): FileRead | null {
  if (found.isDirectory()) return { kind: 'folder' };
  if (!found.isFile()) return { kind: 'special' };
  return found.size > most ? { kind: 'large', bytes: found.size } : null;
}

/** All of an open file, which may be longer than it says: those of the kernel say nothing, and a log grows. */
function readOpen(file: number, size: number, most: number): FileRead {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.min(most + 1 - length, Math.max(size + 1 - length, 64 * 1024)));
    const read = readSync(file, chunk);
    if (read === 0) return { kind: 'read', bytes: Buffer.concat(chunks, length) };
    chunks.push(chunk.subarray(0, read));
    length += read;
    if (length > most) return { kind: 'large', bytes: length };
  }
}
