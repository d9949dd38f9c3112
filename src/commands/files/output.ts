/** Writes results: whole or not at all, and never over a file that is not ours. */
import { closeSync, fchmodSync, fsync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { failure, statOf } from './sources.js';

/**
 * Writes a file by way of a temporary one beside it, which is on the disk before it takes the name.
 *
 * @param meanwhile what to do while the disk is busy; where it says no, the file is not written after all
 * @returns whether the file is written
 * @throws Failure `missing-output-folder`, `folder-instead-of-file` or `unwritable-output`; the old file stands then
 */
export async function writeWhole(
  name: string,
  path: string,
  content: Uint8Array,
  meanwhile: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  if (statOf(dirname(path))?.isDirectory() !== true) throw failure(name, 'missing-output-folder', dirname(path));
  const existing = statOf(path);
  if (existing?.isDirectory() === true) throw failure(name, 'folder-instead-of-file', name);
  // A new file takes the place of the old one, which asks nobody whether the old one may be written.
  if (existing !== null && (existing.mode & 0o222) === 0) throw failure(name, 'unwritable-output', name, { reason: 'EACCES' });
  try {
    // A link is followed, so that it stays a link.
    const target = existing === null ? path : realpathSync(path);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      const wanted = await writeSynced(temporary, content, existing?.mode, meanwhile);
      if (wanted) renameSync(temporary, target);
      return wanted;
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw failure(name, 'unwritable-output', name, { reason: error.code });
  }
}

/** @throws Failure `output-exists` where something stands at the path that a person may have written, and nobody said to replace it */
export function refuseToReplace(name: string, path: string, force: boolean): void {
  if (!force && statOf(path) !== null) throw failure(name, 'output-exists', name);
}

/**
 * Writes a file that is not there yet, or that holds the very same already.
 *
 * @throws Failure `output-exists` where another stands at the path and nobody said to replace it
 */
export async function writeNew(name: string, path: string, content: Uint8Array, force: boolean): Promise<void> {
  const existing = force ? null : readExisting(name, path);
  if (existing !== null && Buffer.compare(existing, content) !== 0) throw failure(name, 'output-exists', name);
  await writeWhole(name, path, content);
}

/**
 * Writes all of the content: `writeFileSync` goes on after a short write, as a disk that fills makes it, until the disk says no.
 * (The write-file-atomic package takes a short write for the whole.) Only the wait for the disk is worth a promise.
 */
async function writeSynced(
  path: string,
  content: Uint8Array,
  mode: number | undefined,
  meanwhile: () => Promise<boolean>,
): Promise<boolean> {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, content);
    // What `open` was told is less the mask of the process.
    if (mode !== undefined) fchmodSync(file, mode);
    const [, wanted] = await Promise.all([promisify(fsync)(file), meanwhile()]);
    return wanted;
  } finally {
    closeSync(file);
  }
}

/** An error of the file system, which has a code such as `ENOSPC`; what else `meanwhile` throws is not about the file. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/**
 * What stands at a path, or null where no file does.
 *
 * @throws Failure `unreadable-output`: what cannot be read may be anybody's
 */
export function readExisting(name: string, path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw failure(name, 'unreadable-output', name, { reason: code ?? message });
  }
}
