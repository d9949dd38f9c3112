/** What units sent: folders of one unit each, files of many, in whatever a document is written; what cannot be read is listed. */
import { fileName, foldWords } from '../../../model/index.js';
import { unitOfOrgan } from '../../../language/organs/assigned-units.js';
import { isLockFile, sourceKindOf } from '../../source-kinds.js';
import type { Workspace } from '../../workspace.js';
import type { Paper, SoundPaper } from './papers.js';

/** A unit by its letterheads, else by its folder; `papers`: those that can be read, in the order of the names. */
export interface UnitInput {
  name: string;
  readonly papers: SoundPaper[];
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

/** What was sent in a folder; `isPaper`: whether it is of a kind that can be read. */
export interface SentFolder {
  readonly unit: string | null;
  readonly files: readonly { readonly source: string; readonly isPaper: boolean }[];
}

/** The folders of the names with their files, in their order; `skip`: paths that are no unit's. */
export async function sentFolders(names: readonly string[], skip: readonly string[], workspace: Workspace): Promise<readonly SentFolder[]> {
  const isSent = (file: string): boolean => !skip.includes(workspace.pathOf(file)) && !isLockFile(file, workspace.host);
  return (await foldersOf(names, workspace)).map(({ unit, files }) => ({
    unit,
    files: files.filter(isSent).map((source) => ({ source, isPaper: sourceKindOf(source, workspace.host) !== null })),
  }));
}

/** The units that sent the folders, in their order. */
export function unitsOf(folders: readonly SentFolder[], read: ReadonlyMap<string, Paper>): readonly UnitInput[] {
  const units = new Map<string, UnitInput>();
  const unitNamed = (name: string): UnitInput => {
    const key = keyOfUnit(name);
    const known = units.get(key) ?? { name, papers: [], unreadable: [], secret: 0 };
    units.set(key, known);
    return known;
  };
  for (const { unit: folder, files } of folders) {
    // A folder is one unit, whatever its papers say; its first letterhead names it.
    const own = folder === null ? null : unitNamed(folder);
    let named = false;
    for (const { source } of files) {
      const paper = read.get(source);
      const stem = fileName(source).replace(/\.[^.]{1,9}$/u, '');
      if (paper === undefined || paper.state === 'unread') {
        const scanned = paper === undefined ? isPicture(source) : paper.finding.messageId === 'pdf-scanned';
        const file = folder === null ? fileName(source) : `${folder}/${fileName(source)}`;
        (own ?? unitNamed(stem)).unreadable.push({ file, scanned });
      } else if (paper.state === 'secret') {
        // Neither its name nor its letterhead is told.
        (own ?? unitNamed('')).secret++;
      } else {
        if (own !== null && paper.unit !== null && !named) {
          own.name = paper.unit;
          named = true;
        }
        (own ?? unitNamed(paper.unit ?? stem)).papers.push(paper);
      }
    }
  }
  return [...units.values()];
}

function isPicture(file: string): boolean {
  return /\.(?:jpe?g|png|tiff?|bmp|heic)$/iu.test(file);
}

/** Two names of one unit have one key: `ĐẢNG ỦY XÃ AN BÌNH`, `Đảng uỷ xã An Bình`. */
export function keyOfUnit(name: string): string {
  const { place, level, body } = unitOfOrgan(name);
  return place === '' ? foldWords(name) : [level, body, place].join('|');
}
