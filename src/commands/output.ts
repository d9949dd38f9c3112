/** Writes results: whole or not at all, and never over a file that is not ours. */
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure } from './sources.js';

/**
 * Writes a file by way of a temporary one beside it, which is on the disk before it takes the name.
 *
 * @throws Failure `missing-output-folder`, `folder-instead-of-file` or `unwritable-output`; the old file stands then
 */
export async function writeWhole(name: string, path: string, content: Uint8Array): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder === null || !folder.isDirectory()) throw failure(name, 'missing-output-folder', dirname(path));
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory() === true) throw failure(name, 'folder-instead-of-file', name);
  // A new file takes the place of the old one, which asks nobody whether the old one may be written.
  if (existing !== null && (existing.mode & 0o222) === 0) throw failure(name, 'unwritable-output', name, { reason: 'EACCES' });
  // A link is followed, so that it stays a link.
  const target = existing === null ? path : await realpath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeSynced(temporary, content, existing?.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const { code, message } = error as NodeJS.ErrnoException;
    throw failure(name, 'unwritable-output', name, { reason: code ?? message });
  }
}

/**
 * Writes all of the content: `writeFile` of a handle goes on after a short write, as a disk that fills makes it, until the disk says no.
 * (The write-file-atomic package takes a short write for the whole.)
 */
async function writeSynced(path: string, content: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    // What `open` was told is less the mask of the process.
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * What stands at a path, or null where no file does.
 *
 * @throws Failure `unreadable-output`: what cannot be read may be anybody's
 */
export async function readExisting(name: string, path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw failure(name, 'unreadable-output', name, { reason: code ?? message });
  });
}
