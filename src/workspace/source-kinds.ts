/** What a file is written in, by its ending. */
import { failure, type Failure, type SourceKind } from '../model/index.js';
import type { Host } from './host.js';

const kinds: Readonly<Record<string, SourceKind>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** Null for a file of no kind that documents are written in. */
export function sourceKindOf(name: string, { paths }: Host): SourceKind | null {
  return kinds[paths.extname(name).toLowerCase()] ?? null;
}

/** What a person may take for a source, with what its program is called. */
const foreignKinds: Readonly<Record<string, string>> = {
  '.docx': 'Word',
  '.doc': 'Word',
  '.rtf': 'Word',
  '.odt': 'LibreOffice',
  '.pdf': 'PDF',
};

/** What is said of a file that is not a source; of a Word file or a PDF, what to do until they are read. */
export function noSource(name: string, { paths }: Host): Failure {
  const ending = paths.extname(name);
  const kind = foreignKinds[ending.toLowerCase()];
  if (kind === undefined) return failure(name, 'unknown-file-kind', paths.basename(name));
  const text = `${name.slice(0, name.length - ending.length)}.txt`;
  return failure(name, 'word-source', paths.basename(name), { kind, text }, 'unknown-file-kind');
}

/** Whether a name is that of a Word file or a PDF. */
export function isForeignKind(name: string, { paths }: Host): boolean {
  return foreignKinds[paths.extname(name).toLowerCase()] !== undefined;
}
