/** What units sent: folders of one unit each, files of many, in whatever a document is written; what cannot be read is listed. */
import { Failure, fileName, foldWords, squeeze, type OfficialDocument } from '../../../model/index.js';
import { unitOfOrgan } from '../../../language/organs/assigned-units.js';
import { issuerInSentence } from '../../../language/organs/names-in-sentences.js';
import { isMarkedSecret } from '../../many/secrecy.js';
import { isLockFile, sourceKindOf } from '../../source-kinds.js';
import type { OpenedDocument } from '../../opened-document.js';
import type { Workspace } from '../../workspace.js';

/** A unit by its letterheads, else by its folder; `documents`: what was made of each that can be read, in the order of the names. */
export interface UnitInput<Made> {
  name: string;
  readonly documents: Made[];
  readonly unreadable: { readonly file: string; readonly scanned: boolean }[];
  secret: number;
}

/** Most files of one run. */
const mostFiles = 20_000;
/** How deep the folder of a unit is looked through. */
const mostDepth = 6;
/** Files that a system leaves in folders, and those of dvplan's own. */
const noPapers = /^(?:[.~]|thumbs\.db$|desktop\.ini$|doi-chieu\.yaml$|dvplan\.config\.)/iu;

interface Folder {
  /** Name of the unit's folder; null for files that stand beside each other. */
  readonly unit: string | null;
  readonly files: readonly string[];
}

/** The folders and files that names stand for: a folder's own folders are a unit each. */
async function foldersOf(names: readonly string[], workspace: Workspace): Promise<readonly Folder[]> {
  const { host } = workspace;
  const folders: Folder[] = [];
  for (const name of names) {
    if (host.stat(workspace.pathOf(name)) !== 'folder') {
      folders.push({ unit: null, files: await workspace.documentsNamed([name]) });
      continue;
    }
    const sorted = papersIn(name, workspace);
    const own = sorted.filter(({ kind }) => kind === 'file').map((one) => host.paths.join(name, one.name));
    if (own.length > 0) folders.push({ unit: null, files: own });
    for (const one of sorted.filter(({ kind }) => kind === 'folder')) {
      const path = host.paths.join(name, one.name);
      folders.push({ unit: one.name, files: filesBelow(path, workspace, mostDepth).slice(0, mostFiles) });
    }
  }
  return folders;
}

function filesBelow(folder: string, workspace: Workspace, depth: number): string[] {
  return papersIn(folder, workspace).flatMap(({ name, kind }) => {
    const path = workspace.host.paths.join(folder, name);
    if (kind === 'folder') return depth > 0 ? filesBelow(path, workspace, depth - 1) : [];
    return kind === 'file' ? [path] : [];
  });
}

/** What of a folder may be papers or hold some, in the order of the names. */
function papersIn(folder: string, workspace: Workspace): NonNullable<ReturnType<Workspace['host']['list']>> {
  const entries = workspace.host.list(workspace.pathOf(folder)) ?? [];
  return entries.filter(({ name }) => !noPapers.test(name)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The units of the names, in their order; `skip`: paths that are no unit's.
 *
 * @param make what is kept of a document that can be read: small, since all are kept
 */
export async function gatherUnits<Made>(
  names: readonly string[],
  skip: readonly string[],
  workspace: Workspace,
  make: (plan: OfficialDocument, document: OpenedDocument, unit: string) => Promise<Made>,
): Promise<readonly UnitInput<Made>[]> {
  const units = new Map<string, UnitInput<Made>>();
  const unitNamed = (name: string): UnitInput<Made> => {
    const key = keyOfUnit(name);
    const known = units.get(key) ?? { name, documents: [], unreadable: [], secret: 0 };
    units.set(key, known);
    return known;
  };
  for (const { unit: folder, files } of await foldersOf(names, workspace)) {
    // A folder is one unit, whatever its papers say; its first letterhead names it.
    const own = folder === null ? null : unitNamed(folder);
    let named = false;
    for (const file of files) {
      if (skip.includes(workspace.pathOf(file)) || isLockFile(file, workspace.host)) continue;
      const base = folder === null ? fileName(file) : `${folder}/${fileName(file)}`;
      const stem = fileName(file).replace(/\.[^.]{1,9}$/u, '');
      try {
        if (sourceKindOf(file, workspace.host) === null) {
          (own ?? unitNamed(stem)).unreadable.push({ file: base, scanned: /\.(?:jpe?g|png|tiff?|bmp|heic)$/iu.test(file) });
          continue;
        }
        const document = await workspace.open(file);
        const { plan, broken } = await document.read();
        if (isMarkedSecret(plan)) {
          // Neither its name nor its letterhead is told.
          if (own === null) unitNamed('').secret++;
          else own.secret++;
        } else if (broken) (own ?? unitNamed(stem)).unreadable.push({ file: base, scanned: false });
        else {
          const organ = issuerInSentence({ ...plan.letterhead, superiorOrgan: null }, plan.source.normalized);
          const unit = own ?? unitNamed(organ === null ? stem : squeeze(organ));
          if (own !== null && organ !== null && !named) {
            own.name = squeeze(organ);
            named = true;
          }
          unit.documents.push(await make(plan, document, unit.name));
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const { messageId } = error.finding;
        (own ?? unitNamed(stem)).unreadable.push({ file: base, scanned: messageId === 'pdf-scanned' });
      }
    }
  }
  return [...units.values()];
}

/** Two names of one unit have one key: `ĐẢNG ỦY XÃ AN BÌNH`, `Đảng uỷ xã An Bình`. */
export function keyOfUnit(name: string): string {
  const { place, level, body } = unitOfOrgan(name);
  return place === '' ? foldWords(name) : [level, body, place].join('|');
}
