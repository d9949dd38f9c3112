/** Skeletons of documents: an office's own, else the shipped ones. */
import { failure, readNamedText, statOf } from '../../files/index.js';
import { dirname, join, resolve } from 'node:path';
import type { Skeleton } from '../../derive/skeleton.js';
import type { OfficeConfig } from '../../model/index.js';
import { shownPath } from '../files/sources.js';
import { hasShippedFile, shippedFile } from '../files/template-files.js';
import type { Process } from '../terminal/terminal.js';

/** Where the shipped skeletons lie, under `templates/`. */
const skeletonFolder = 'khung';
/** Largest skeleton, characters. */
const largest = 500_000;

/**
 * The skeleton of an id (`bao-cao-nam`): the file that is named, else `<id>.md` in the office's folder of skeletons, else the shipped one.
 *
 * @throws Failure where the named file is not there or is no skeleton
 */
export function readSkeleton(id: string, named: string | undefined, office: OfficeConfig | null, process: Process): Skeleton {
  if (named !== undefined) return readFile(resolve(process.cwd(), named), named, process);
  const folder = office?.values.skeletons;
  if (folder !== undefined) {
    const path = join(resolve(dirname(resolve(process.cwd(), folder.namedIn)), folder.path), `${id}.md`);
    if (statOf(path) !== null) return readFile(path, path, process);
  }
  return { file: `templates/${skeletonFolder}/${id}.md`, text: shippedFile(`${skeletonFolder}/${id}.md`) };
}

/** The first of several skeletons that the office has or that is shipped. */
export function findSkeleton(ids: readonly string[], named: string | undefined, office: OfficeConfig | null, process: Process): Skeleton {
  const found = ids.find((id) => hasShippedFile(`${skeletonFolder}/${id}.md`)) ?? '';
  return readSkeleton(found, named, office, process);
}

function readFile(path: string, named: string, process: Process): Skeleton {
  const text = readNamedText(named, path);
  if (text === null) throw failure(named, 'file-not-found', named);
  if (text.length > largest || text.includes('\0')) throw failure(named, 'no-skeleton', named);
  return { file: shownPath(path, process), text };
}
