import type { Host } from './host.js';

/** A path as messages name it: from the working folder, where it lies in it. */
export function shownPath(path: string, { paths, folder }: Host): string {
  const near = paths.relative(folder, path);
  return near.startsWith('..') || near === '' ? path : near;
}
