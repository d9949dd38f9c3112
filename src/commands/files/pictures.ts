/** Pictures that a document shows, from its own folder and below, or from a folder that the person allows. */
import { dirname, resolve } from 'node:path';
import { isForeignPath, isWithin, readRegularFile, statOf } from '../../files/index.js';
import type { Picture, PictureRefusal } from '../../model/index.js';
import type { Process } from '../terminal/terminal.js';

/** Largest picture that is read, and most of all that one document shows, bytes; a picture counts each time that it is shown. */
const largestPicture = 20 * 1024 * 1024;
const mostOfDocument = 60 * 1024 * 1024;

export interface ReadPictures {
  /** The bytes of the pictures by their paths as written. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Why another is not among them. */
  readonly refused: ReadonlyMap<string, PictureRefusal>;
}

/** @param allowed folders besides the document's own that pictures may come from */
export function readPictures(pictures: readonly Picture[], source: string, allowed: readonly string[], process: Process): ReadPictures {
  const folder = source === '-' ? process.cwd() : dirname(resolve(process.cwd(), source));
  const folders = [folder, ...allowed.map((one) => resolve(process.cwd(), one))];
  const read = new Map<string, Uint8Array>();
  const refused = new Map<string, PictureRefusal>();
  let shown = 0;
  for (const { path } of pictures) {
    if (refused.has(path)) continue;
    const found = read.get(path) ?? readPicture(decodePath(path), folder, folders);
    shown += typeof found === 'string' ? 0 : found.length;
    if (typeof found === 'string' || shown > mostOfDocument) {
      refused.set(path, typeof found === 'string' ? found : 'large');
      read.delete(path);
    } else {
      read.set(path, found);
    }
  }
  return { pictures: read, refused };
}

function readPicture(path: string, folder: string, folders: readonly string[]): Uint8Array | PictureRefusal {
  if (isForeignPath(path)) return 'foreign';
  const file = resolve(folder, path);
  if (statOf(file) === null) return 'missing';
  if (!folders.some((one) => isWithin(one, file))) return 'outside';
  const found = readRegularFile(file, largestPicture);
  return found.kind === 'read' ? found.bytes : found.kind === 'large' ? 'large' : 'missing';
}

/** A path as its document means it: percent signs are undone until nothing changes, so that none hides where it leads. */
function decodePath(path: string): string {
  let decoded = path;
  for (let round = 0; round < 3; round++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
}
