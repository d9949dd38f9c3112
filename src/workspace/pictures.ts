/** Pictures that a document shows, from its own folder and below, or from a folder that the person allows. */
import { allNodes, type OfficialDocument, type Picture, type PictureRefusal } from '../model/index.js';
import type { Reading } from './kept.js';
import { isForeignPath, isWithin } from './named-paths.js';

/** Largest picture that is read, and most of all that one document shows, bytes; a picture counts each time that it is shown. */
const largestPicture = 20 * 1024 * 1024;
const mostOfDocument = 60 * 1024 * 1024;

export interface ReadPictures {
  /** The bytes of the pictures by their paths as written. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Why another is not among them. */
  readonly refused: ReadonlyMap<string, PictureRefusal>;
}

/**
 * @param folder the document's own
 * @param allowed folders besides it that pictures may come from
 */
export function readPictures(document: OfficialDocument, folder: string, allowed: readonly string[], reading: Reading): ReadPictures {
  const folders = [folder, ...allowed.map((one) => reading.host.paths.resolve(reading.host.folder, one))];
  const read = new Map<string, Uint8Array>();
  const refused = new Map<string, PictureRefusal>();
  let shown = 0;
  for (const { path } of picturesOf(document)) {
    if (refused.has(path)) continue;
    const found = read.get(path) ?? readPicture(decodePath(path), folder, folders, reading);
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

function picturesOf({ body, appendices }: OfficialDocument): Picture[] {
  const bodies = [body, ...appendices.map((appendix) => appendix.children)];
  return bodies.flatMap((nodes) => [...allNodes(nodes)]).filter((node) => node.type === 'picture');
}

function readPicture(path: string, folder: string, folders: readonly string[], reading: Reading): Uint8Array | PictureRefusal {
  if (isForeignPath(path)) return 'foreign';
  const file = reading.host.paths.resolve(folder, path);
  if (reading.stat(file) === null) return 'missing';
  if (!folders.some((one) => isWithin(reading.host, one, file))) return 'outside';
  const found = reading.read(file, largestPicture);
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
