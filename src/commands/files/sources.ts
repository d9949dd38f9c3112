/** Which files a command works on, and their decoded text. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { failure, namesIn, readNamedBytes, statOf } from '../../files/index.js';
import { isNear, nearest } from '../../language/spelling/nearest.js';
import { fold, type Failure, type Source, type SourceKind } from '../../model/index.js';
import { decodeSource, maximumSourceBytes } from '../../parse/index.js';
import { readStandardInput, type Process } from '../terminal/terminal.js';

const kinds: Readonly<Record<string, SourceKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};
/** Files of a folder that are no documents. */
const noDocument = /^(?:readme|changelog|contributing|license|rules|dvplan\.config|template|types)\b/iu;

/**
 * The files that the arguments name: paths, globs, folders (their .md, .txt, .yaml, .yml) and `-`; each once, in order.
 *
 * @throws Failure where an argument names nothing
 */
export async function expandFiles(names: readonly string[], process: Process): Promise<string[]> {
  const files: string[] = [];
  for (const [index, name] of names.entries()) {
    const asTyped = name === '-' ? null : nameInPieces(names.slice(index), process.cwd());
    if (asTyped !== null) throw failure(name, 'file-not-found-in-pieces', name, { quoted: `"${asTyped}"` }, 'file-not-found');
    if (name === '-') files.push(name);
    else for (const file of await expandName(name, process.cwd())) files.push(file);
  }
  const byPath = new Map<string, string>();
  for (const file of files) {
    const path = file === '-' ? file : resolve(process.cwd(), file);
    if (!byPath.has(path)) byPath.set(path, file);
  }
  return [...byPath.values()];
}

async function expandName(name: string, folder: string): Promise<string[]> {
  const path = resolve(folder, name);
  const found = statOf(path);
  if (found?.isDirectory() === true) return documentsOf(name, path);
  if (found !== null) return [name];
  if (!/[*?[{]/u.test(name)) throw notFound(name, path);
  const { glob } = await import('tinyglobby');
  const matches = await glob(name.replaceAll('\\', '/'), { cwd: folder, expandDirectories: false, absolute: false });
  const documents = matches.filter((match) => kinds[extname(match).toLowerCase()] !== undefined).sort();
  if (documents.length === 0) throw failure(name, 'no-match', name);
  return documents;
}

/** Most words that one name with spaces is typed in, without quotes. */
const mostPieces = 12;

/** The name of a file with spaces that was typed without quotes, and so came in pieces; null where the first piece is a name by itself. */
function nameInPieces(pieces: readonly string[], folder: string): string | null {
  const [first = ''] = pieces;
  if (pieces.length < 2 || statOf(resolve(folder, first)) !== null) return null;
  for (let count = 2; count <= Math.min(mostPieces, pieces.length); count++) {
    const name = pieces.slice(0, count).join(' ');
    if (statOf(resolve(folder, name)) !== null) return name;
  }
  return null;
}

/** What stands in the folder under a name of nearly the same letters is named. */
function notFound(name: string, path: string): Failure {
  const others = namesIn(dirname(path)).filter((other) => kinds[extname(other).toLowerCase()] !== undefined);
  const near = nearest(basename(path), others);
  return isNear(basename(path), near)
    ? failure(name, 'file-not-found-near', name, { near: join(dirname(name), near) }, 'file-not-found')
    : failure(name, 'file-not-found', name);
}

async function documentsOf(name: string, path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw failure(name, 'unreadable-file', name, { reason: code ?? message });
  });
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const kind = kinds[extname(entry.name).toLowerCase()];
    if (!entry.isFile() || kind === undefined || noDocument.test(entry.name)) continue;
    if (kind === 'yaml' && !(await isYamlDocument(join(path, entry.name)))) continue;
    files.push(join(name, entry.name));
  }
  if (files.length === 0) throw failure(name, 'empty-folder', name);
  return files;
}

/** A YAML file of a folder is a plan where it has a body; registers and templates have none. */
async function isYamlDocument(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').some((line) => /^\S/u.test(line) && fold(line.split(':', 1)[0] ?? '') === 'noi dung');
}

/**
 * Reads a source.
 *
 * @param stdinName what standard input stands for in messages, and by its ending what it is written in
 * @throws Failure where it cannot be read or is no text
 */
export async function openSource(file: string, process: Process, stdinName = '-'): Promise<Source> {
  if (file === '-') {
    return decodeSource(stdinName, await readInput(process), kinds[extname(stdinName).toLowerCase()] ?? 'markdown');
  }
  const path = resolve(process.cwd(), file);
  const kind = kinds[extname(file).toLowerCase()];
  const bytes = readNamedBytes(file, path, maximumSourceBytes, 'source-too-large');
  if (bytes === null) throw notFound(file, path);
  if (kind === undefined) throw failure(file, 'unknown-file-kind', basename(file));
  return decodeSource(file, bytes, kind);
}

/** @throws Failure `source-too-large` as soon as standard input holds more than a source may */
export async function readInput(process: Process): Promise<Uint8Array> {
  const input = await readStandardInput(process, maximumSourceBytes);
  if (input === null) {
    const limit = maximumSourceBytes / 1024 / 1024;
    throw failure('-', 'source-too-large', '-', { megabytes: limit + 1, limit });
  }
  return input;
}

/** Whether a file still holds the text that was read of it. */
export function isUnchanged(source: Source): (existing: Uint8Array | null) => boolean {
  return (existing) => {
    try {
      return existing !== null && decodeSource(source.file, existing, source.kind).text === source.text;
    } catch {
      return false;
    }
  };
}

/** A path as messages name it: from the working folder, where it lies in it. */
export function shownPath(path: string, process: Process): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') || near === '' ? path : near;
}
