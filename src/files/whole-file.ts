/** Writes a file whole or not at all: by way of a temporary one beside it, which is on the disk before it takes the name. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { failure } from '../model/index.js';
import { isSystemError } from './system-error.js';
import { mostOutputBytes, readRegularFile, statOf } from './regular-files.js';
import { sweepTemporaryFiles, temporaryName } from './temporary-names.js';

export interface WriteOptions {
  /**
   * Asked right before the file is replaced: whether what stands there is still what the new content was made from. Null: nothing is there.
   */
  readonly isCurrent?: (existing: Uint8Array | null) => boolean;
  /** Whether the caller writes many files, and syncs their folders once when all are there. */
  readonly oneOfMany?: boolean;
}

/**
 * Only a regular file is replaced; of a link its target is. Mode and owner stay.
 *
 * @param name the path as messages say it
 * @throws Failure `missing-output-folder`, `folder-instead-of-file`, `special-output`, `linked-output`, `changed-meanwhile` or
 *   `unwritable-output`; the old file stands then
 */
export function writeWhole(name: string, path: string, content: Uint8Array, { isCurrent, oneOfMany = false }: WriteOptions = {}): void {
  try {
    const target = targetOf(name, path);
    const existing = statOf(target);
    refuseToTake(name, target, existing);
    const folder = dirname(target);
    sweepTemporaryFiles(folder);
    const temporary = join(folder, temporaryName());
    try {
      writeSynced(temporary, content, existing);
      if (isCurrent !== undefined && !isCurrent(bytesAt(target))) throw failure(name, 'changed-meanwhile', name);
      renameSync(temporary, target);
    } finally {
      rmSync(temporary, { force: true });
    }
    if (!oneOfMany) syncFolder(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw failure(name, 'unwritable-output', name, { reason: error.code });
  }
}

/** Where a path leads: a link is followed, so that it stays a link; one to nothing leads to what it names. */
function targetOf(name: string, path: string): string {
  if (statOf(dirname(path))?.isDirectory() !== true) throw failure(name, 'missing-output-folder', dirname(path));
  if (statOf(path) !== null) return realpathSync(path);
  if (isDangling(path)) throw failure(name, 'special-output', name);
  return path;
}

function isDangling(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** A new file takes the place of the old one, which asks nobody whether the old one may be written: that is asked here. */
function refuseToTake(name: string, target: string, existing: Stats | null): void {
  if (existing === null) return;
  if (existing.isDirectory()) throw failure(name, 'folder-instead-of-file', name);
  if (!existing.isFile()) throw failure(name, 'special-output', name);
  if (existing.nlink > 1) throw failure(name, 'linked-output', name, { count: existing.nlink });
  if ((existing.mode & 0o222) === 0) throw failure(name, 'unwritable-output', name, { reason: 'EACCES' });
  accessSync(target, constants.W_OK);
}

/**
 * Writes all of the content: `writeFileSync` goes on after a short write, as a disk that fills makes it, until the disk says no.
 * (The write-file-atomic package takes a short write for the whole.)
 */
function writeSynced(path: string, content: Uint8Array, existing: Stats | null): void {
  const file = openSync(path, 'wx', existing?.mode);
  try {
    if (existing !== null) keepOwner(file, existing);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The file of another owner stays his, or is not replaced. Shares of a network that know no mode say no, and are written to. */
function keepOwner(file: number, { uid, gid, mode }: Stats): void {
  if (process.getuid !== undefined && uid !== process.getuid()) fchownSync(file, uid, gid);
  try {
    // What `open` was told is less the mask of the process.
    fchmodSync(file, mode);
  } catch (error) {
    if (!isSystemError(error) || !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'].includes(error.code)) throw error;
  }
}

function bytesAt(path: string): Uint8Array | null {
  const read = readRegularFile(path, mostOutputBytes);
  return read.kind === 'read' ? read.bytes : null;
}

/** A name that was taken is on the disk once its folder is; where folders cannot be opened, the system keeps it by itself. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
