/** The files that a document is made of: itself, its office's configuration, templates, registers, the plan it reports on, its pictures. */
import { Failure } from '../../model/index.js';
import type { Host } from '../host.js';
import type { OpenedDocument } from '../opened-document.js';
import { readPictures } from '../pictures.js';

/** Their bytes by their paths: what checking and building it read, and nothing else of the machine. */
export async function filesBehind(document: OpenedDocument): Promise<ReadonlyMap<string, Uint8Array>> {
  const { folder, reading } = document;
  // What stands in the way of one is told where the document is checked; the others are brought all the same.
  for (const read of [() => document.lint(), async () => readPictures((await document.read()).plan, folder, [], reading)])
    await read().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
    });
  return reading.files();
}

/**
 * Files by their ways from the innermost folder that holds all of them, with plain slashes: their ways to each other stay. What lies on
 * another drive of Windows has no such way and is left out.
 */
export function besideEachOther<T>(files: ReadonlyMap<string, T>, { paths }: Pick<Host, 'paths'>): Map<string, T> {
  const [first = ''] = files.keys();
  const wayFrom = (folder: string, path: string): string => paths.relative(folder, path).replaceAll('\\', '/');
  const isBelow = (way: string): boolean => !/^(?:\.\.(?:\/|$)|[a-z]:|\/)/iu.test(way);
  let root = paths.dirname(first);
  while (![...files.keys()].every((path) => isBelow(wayFrom(root, path))) && paths.dirname(root) !== root) root = paths.dirname(root);
  return new Map([...files].map(([path, file]) => [wayFrom(root, path), file] as const).filter(([way]) => isBelow(way)));
}
