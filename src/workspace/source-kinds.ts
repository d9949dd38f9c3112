/** What a file is written in, by its ending, and how its bytes become a source. */
import { failure, isZip, type Failure, type Source, type SourceKind } from '../model/index.js';
import { decodeSource } from '../parse/index.js';
import type { Host } from './host.js';

const kinds: Readonly<Record<string, SourceKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.docx': 'word',
  '.docm': 'word',
  '.dotx': 'word',
  '.dotm': 'word',
};

/** Null for a file of no kind that documents are written in. */
export function sourceKindOf(name: string, { paths }: Host): SourceKind | null {
  return kinds[paths.extname(name).toLowerCase()] ?? null;
}

/** What bytes are written in that came without a name. */
export function kindOfBytes(bytes: Uint8Array): SourceKind {
  return isZip(bytes) ? 'word' : 'markdown';
}

/** Makes a source of the bytes of a file. */
export type Decoder = (file: string, bytes: Uint8Array) => Source;

/** The decoder of a kind; that of Word files is loaded where one is opened. */
export async function decoderOf(kind: SourceKind): Promise<Decoder> {
  if (kind !== 'word') return (file, bytes) => decodeSource(file, bytes, kind);
  return (await import('../read/word/word-source.js')).decodeWordSource;
}

/** What stands behind the name of a Word draft in that of its copy in the official layout. */
export const mendedMark = ' - chỉnh thể thức';

/** Whether a name is that by which Word locks a file while it is open: `~$`, and the file's name without its first letters. */
export function isLockFile(name: string, { paths }: Host): boolean {
  return paths.basename(name).startsWith('~$');
}

/** What a person may take for a source: what its program is called, and the ending that it is to be saved with. */
const foreignKinds: Readonly<Record<string, readonly [kind: string, ending: '.docx' | '.txt']>> = {
  '.doc': ['Word 97-2003', '.docx'],
  '.rtf': ['Rich Text', '.docx'],
  '.odt': ['LibreOffice', '.docx'],
  '.pdf': ['PDF', '.txt'],
};

/** What is said of a file that is not a source: what to save it as. */
export function noSource(name: string, { paths }: Host): Failure {
  const ending = paths.extname(name);
  const foreign = foreignKinds[ending.toLowerCase()];
  if (foreign === undefined) return failure(name, 'unknown-file-kind', paths.basename(name));
  const [kind, wanted] = foreign;
  const other = `${name.slice(0, name.length - ending.length)}${wanted}`;
  const message = wanted === '.docx' ? 'word-source' : 'printed-source';
  return failure(name, message, paths.basename(name), { kind, other }, 'unknown-file-kind');
}

/** Whether a name is that of a file that may be taken for a source and is none. */
export function isForeignKind(name: string, { paths }: Host): boolean {
  return foreignKinds[paths.extname(name).toLowerCase()] !== undefined;
}
