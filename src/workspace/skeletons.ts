/** Skeletons of documents: an office's own, else the shipped ones. */
import type { Skeleton } from '../derive/skeleton.js';
import { failure, type OfficeConfig } from '../model/index.js';
import type { Reading } from './kept.js';
import { readNamedText } from './named-files.js';
import type { Shipped } from './shipped.js';
import { shownPath } from './shown-path.js';

/** Where the shipped skeletons lie, under `templates/`. */
const skeletonFolder = 'khung';
/** Largest skeleton, characters. */
const largest = 500_000;

/**
 * The skeleton of the first id (`bao-cao-nam`) that is shipped: the file that is named, else `<id>.md` in the office's folder of
 * skeletons, else the shipped one.
 *
 * @throws Failure if the named file is not there or is not a skeleton
 */
export function readSkeleton(
  ids: readonly string[],
  named: string | undefined,
  office: OfficeConfig | null,
  shipped: Shipped,
  reading: Reading,
): Skeleton {
  const { paths, folder } = reading.host;
  if (named !== undefined) return readFile(paths.resolve(folder, named), named, reading);
  const texts = ids.map((id) => ({ id, text: shipped.files.text(`${skeletonFolder}/${id}.md`) }));
  const { id, text } = texts.find((one) => one.text !== null) ?? { id: ids[0] ?? '', text: null };
  const own = office?.values.skeletons;
  if (own !== undefined) {
    const path = paths.join(paths.resolve(paths.dirname(paths.resolve(folder, own.namedIn)), own.path), `${id}.md`);
    if (reading.stat(path) !== null) return readFile(path, path, reading);
  }
  return { file: `templates/${skeletonFolder}/${id}.md`, text: text ?? '' };
}

function readFile(path: string, named: string, reading: Reading): Skeleton {
  const text = readNamedText(reading, named, path);
  if (text === null) throw failure(named, 'file-not-found', named);
  if (text.length > largest || text.includes('\0')) throw failure(named, 'no-skeleton', named);
  return { file: shownPath(path, reading.host), text };
}
