/** Files that stand in memory: a page's, a test's, an editor's that were never saved. */
import * as paths from 'pathe';
import type { FileKind, Host } from './host.js';

/** Where the files stand: below the root, since what stands at a root belongs to nobody. */
const home = '/bo-nho/tep';

/**
 * A host of texts and bytes by their paths, relative ones. The map may change while a workspace lives: what it holds at the moment
 * counts.
 *
 * @param files by path: `ke-hoach.md`, `van-phong/dvplan.config.yaml`
 */
export function memoryHost(files: ReadonlyMap<string, string | Uint8Array>): Host {
  const at = (path: string): string => paths.resolve(home, path);
  const find = (path: string): string | Uint8Array | undefined => {
    for (const [name, content] of files) if (at(name) === path) return content;
    return undefined;
  };
  const under = (folder: string): string[] => {
    const start = `${folder}/`;
    return [...files.keys()].map(at).flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
  };
  const stat = (path: string): FileKind | null =>
    find(path) !== undefined ? 'file' : path === home || under(path).length > 0 ? 'folder' : null;
  return {
    paths,
    folder: home,
    homes: [home],
    read: (path, most) => {
      const found = find(path);
      if (found === undefined) return { kind: stat(path) === 'folder' ? 'folder' : 'absent' };
      const bytes = typeof found === 'string' ? new TextEncoder().encode(found) : found;
      return bytes.length > most ? { kind: 'large', bytes: bytes.length } : { kind: 'read', bytes };
    },
    stat,
    list: (folder) => {
      const entries = new Map(under(folder).map((way) => [way.split('/', 1)[0] ?? way, way.includes('/')]));
      return [...entries].map(([name, isFolder]) => ({ name, kind: isFolder ? 'folder' : 'file' }));
    },
    real: (path) => (stat(path) === null ? null : path),
  };
}
