/** Writes results: whole or not at all, and never over a file that is not ours. */
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { failure } from './sources.js';

/**
 * Writes a file by way of a temporary one beside it.
 *
 * @throws Failure `missing-output-folder`, `folder-instead-of-file` or `unwritable-output`; the old file stands then
 */
export async function writeWhole(name: string, path: string, content: Uint8Array | string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder === null || !folder.isDirectory()) throw failure(name, 'missing-output-folder', dirname(path));
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory() === true) throw failure(name, 'folder-instead-of-file', name);
  try {
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw failure(name, 'unwritable-output', name, { reason: code ?? message });
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
