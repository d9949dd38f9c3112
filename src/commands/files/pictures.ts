/** Pictures that a document shows, from beside it. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Picture } from '../../model/index.js';
import type { Process } from '../terminal/terminal.js';

/** Largest picture that is read, bytes. */
const largestPicture = 20 * 1024 * 1024;

/** The bytes of the pictures by their paths as written; what is not local or cannot be read is left out. */
export async function readPictures(pictures: readonly Picture[], source: string, process: Process): Promise<Map<string, Uint8Array>> {
  const folder = source === '-' ? process.cwd() : dirname(resolve(process.cwd(), source));
  const read = new Map<string, Uint8Array>();
  for (const { path } of pictures) {
    if (read.has(path) || /^[a-z][a-z\d+.-]*:/iu.test(path)) continue;
    const file = resolve(folder, decodePath(path));
    const found = await stat(file).catch(() => null);
    if (found === null || !found.isFile() || found.size > largestPicture) continue;
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null) read.set(path, bytes);
  }
  return read;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
