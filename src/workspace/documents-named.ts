/** Which documents the names stand for that a person gives: paths, folders, globs. */
import { failure, fold, type Failure } from '../model/index.js';
import { isNear, nearest } from '../language/spelling/nearest.js';
import { maximumSourceBytes, maximumWordBytes } from '../parse/index.js';
import type { Host } from './host.js';
import { isConverted, isLockFile, mendedMark, sourceKindOf, reviewedStem } from './source-kinds.js';

/** Files of a folder that are no documents. */
const noDocument = /^(?:readme|changelog|contributing|license|rules|dvplan\.config|template|types)\b/iu;

/**
 * The files that the names stand for: paths, globs, folders (their .md, .txt, .yaml, .yml, .docx) and `-`; each once, in order. In a folder
 * a Word file is no source if it was built of one beside it, is the reviewed copy of a draft beside it, or was mended by `build`.
 *
 * @throws Failure if a name stands for nothing
 */
export async function documentsNamed(names: readonly string[], host: Host): Promise<string[]> {
  const files: string[] = [];
  for (const index of names.keys()) {
    for (const file of await filesNamed(names.slice(index), host)) files.push(file);
  }
  return eachOnce(files, host);
}

/**
 * The files that the first of several names stands for.
 *
 * @throws Failure if it stands for nothing; so too if it and names behind it are a name with spaces that was typed without quotes
 */
export async function filesNamed(names: readonly string[], host: Host): Promise<readonly string[]> {
  const [name = '-'] = names;
  if (name === '-') return [name];
  const asTyped = nameInPieces(names, host);
  if (asTyped !== null) throw failure(name, 'file-not-found-in-pieces', name, { quoted: `"${asTyped}"` }, 'file-not-found');
  return filesOf(name, host);
}

/** Each file once, as it was named first. */
export function eachOnce(files: readonly string[], { paths, folder }: Host): string[] {
  const byPath = new Map<string, string>();
  for (const file of files) {
    const path = file === '-' ? file : paths.resolve(folder, file);
    if (!byPath.has(path)) byPath.set(path, file);
  }
  return [...byPath.values()];
}

async function filesOf(name: string, host: Host): Promise<readonly string[]> {
  const path = host.paths.resolve(host.folder, name);
  const found = host.stat(path);
  if (found === 'folder') return documentsIn(name, path, host);
  if (found !== null) return [name];
  if (!/[*?[{]/u.test(name)) throw notFound(name, path, host);
  const matches = (await filesLike(name.replaceAll('\\', '/'), host)).filter(
    (match) => sourceKindOf(match, host) !== null && !isLockFile(match, host),
  );
  if (matches.length === 0) throw failure(name, 'no-match', name);
  return matches;
}

/** Most words that one name with spaces is typed in, without quotes. */
const mostPieces = 12;

/** The name of a file with spaces that was typed without quotes, and so came in pieces; null if the first piece is a name by itself. */
function nameInPieces(pieces: readonly string[], { paths, folder, stat }: Host): string | null {
  const [first = ''] = pieces;
  if (pieces.length < 2 || stat(paths.resolve(folder, first)) !== null) return null;
  for (let count = 2; count <= Math.min(mostPieces, pieces.length); count++) {
    const name = pieces.slice(0, count).join(' ');
    if (stat(paths.resolve(folder, name)) !== null) return name;
  }
  return null;
}

/** What stands in the folder under a name of nearly the same letters is named. */
export function notFound(name: string, path: string, host: Host): Failure {
  const { paths } = host;
  const others = (host.list(paths.dirname(path)) ?? []).map((entry) => entry.name).filter((other) => sourceKindOf(other, host) !== null);
  const near = nearest(paths.basename(path), others);
  return isNear(paths.basename(path), near)
    ? failure(name, 'file-not-found-near', name, { near: paths.join(paths.dirname(name), near) }, 'file-not-found')
    : failure(name, 'file-not-found', name);
}

async function documentsIn(name: string, path: string, host: Host): Promise<readonly string[]> {
  const entries = host.list(path);
  if (entries === null) throw failure(name, 'unreadable-file', name, { reason: 'EACCES' });
  const sources = new Set(entries.filter(({ name: one }) => isText(one, host)).map(({ name: one }) => stemOf(one, host)));
  const drafts = new Set(entries.filter(({ name: one }) => sourceKindOf(one, host) !== null).map(({ name: one }) => stemOf(one, host)));
  const files = entries
    .filter((entry) => {
      const kind = sourceKindOf(entry.name, host);
      if (entry.kind !== 'file' || kind === null || noDocument.test(entry.name) || isLockFile(entry.name, host)) return false;
      if (isConverted(entry.name, host)) return false;
      const stem = stemOf(entry.name, host);
      if (kind === 'word' && (stem.endsWith(mendedMark) || drafts.has(reviewedStem(stem) ?? ''))) return false;
      return kind !== 'yaml' || isYamlDocument(host.paths.join(path, entry.name), host);
    })
    .map((entry) => entry.name)
    .sort();
  const own: string[] = [];
  for (const file of files) if (!(sources.has(stemOf(file, host)) && (await wasBuilt(host.paths.join(path, file), host)))) own.push(file);
  if (own.length === 0) throw failure(name, 'empty-folder', name);
  return own.map((file) => host.paths.join(name, file));
}

/** Whether a Word file beside a source of its name was built of that, saved since or not; one that cannot be read may have been. */
async function wasBuilt(path: string, host: Host): Promise<boolean> {
  if (sourceKindOf(path, host) !== 'word') return false;
  const read = host.read(path, maximumWordBytes);
  if (read.kind !== 'read') return true;
  const { isOfDvplan } = await import('../render/package/package.js');
  return isOfDvplan(read.bytes);
}

/** Whether a file is a source that a Word file is built of. */
function isText(name: string, host: Host): boolean {
  const kind = sourceKindOf(name, host);
  return kind !== null && kind !== 'word' && kind !== 'pdf';
}

function stemOf(name: string, { paths }: Host): string {
  return paths.basename(name, paths.extname(name)).normalize('NFC').toLowerCase();
}

/** A YAML file of a folder is a document where it has a body; registers and templates have none. */
function isYamlDocument(path: string, host: Host): boolean {
  const read = host.read(path, maximumSourceBytes);
  const text = read.kind === 'read' ? new TextDecoder().decode(read.bytes) : '';
  return text.split('\n').some((line) => /^\S/u.test(line) && fold(line.split(':', 1)[0] ?? '') === 'noi dung');
}

/** How deep folders are looked through for a glob, and how many names at most: a glob is typed by hand. */
const mostDepth = 20;
const mostNames = 200_000;

/** The files that a glob stands for, in order, as it would name them. */
async function filesLike(glob: string, host: Host): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob: pattern } = picomatch.scan(glob);
  const matches = picomatch(pattern, { dot: false });
  const start = base === '' ? '.' : base;
  const found: string[] = [];
  const folders = [{ below: '', depth: 0 }];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = host.paths.resolve(host.folder, start, folder.below);
    for (const { name, kind } of host.list(path) ?? []) {
      if (++seen > mostNames) return found.sort();
      const way = folder.below === '' ? name : `${folder.below}/${name}`;
      if (kind === 'folder' && !name.startsWith('.') && folder.depth < mostDepth) folders.push({ below: way, depth: folder.depth + 1 });
      else if (kind === 'file' && matches(way)) found.push(base === '' ? way : host.paths.join(base, way));
    }
  }
  return found.sort();
}
