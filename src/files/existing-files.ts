/** What stands at a path before something is written there. */
import { mkdirSync, rmdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { failure } from '../model/index.js';
import { isSystemError } from './system-error.js';
import { mostOutputBytes, readRegularFile, statOf } from './regular-files.js';
import { writeWhole } from './whole-file.js';

/**
 * Makes the folder that outputs go to, with those above it.
 *
 * @throws Failure `unwritable-output` if it cannot be made
 */
export function makeFolder(name: string, path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw failure(name, 'unwritable-output', name, { reason: error.code });
  }
}

/**
 * Makes a folder that is not there yet, and gives what takes it away again while it is empty.
 *
 * @throws Failure `missing-output-folder` if the folder above is not there, `unwritable-output`
 */
export function makeEmptyFolder(name: string, path: string): () => void {
  try {
    mkdirSync(path);
    return () => rmdirSync(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') throw failure(name, 'missing-output-folder', resolve(path, '..'));
    throw failure(name, 'unwritable-output', name, { reason: error.code });
  }
}

/** @throws Failure `output-exists` if something stands at the path that a person may have written, and nobody said to replace it */
export function refuseToReplace(name: string, path: string, force: boolean): void {
  if (!force && statOf(path) !== null) throw failure(name, 'output-exists', name);
}

/**
 * Writes a file that is not there yet, or that holds the very same already.
 *
 * @throws Failure `output-exists` if another stands at the path and nobody said to replace it
 */
export function writeNew(name: string, path: string, content: Uint8Array, force: boolean): void {
  const existing = force ? null : readExisting(name, path);
  if (existing !== null && Buffer.compare(existing, content) !== 0) throw failure(name, 'output-exists', name);
  writeWhole(name, path, content);
}

/**
 * What stands at a path, or null if no file does.
 *
 * @throws Failure `special-output` for a device or a pipe, `unreadable-output`: what cannot be read may be anybody's
 */
export function readExisting(name: string, path: string): Uint8Array | null {
  const read = readRegularFile(path, mostOutputBytes);
  if (read.kind === 'read') return read.bytes;
  if (read.kind === 'special') throw failure(name, 'special-output', name);
  if (read.kind === 'absent' || read.kind === 'folder') return null;
  throw failure(name, 'unreadable-output', name, { reason: 'reason' in read ? read.reason : 'EFBIG' });
}
