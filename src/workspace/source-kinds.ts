/** What a file is written in, by its ending or its first bytes. */
import { failure, isCompoundFile, isPdf, isRichText, isZip, type Failure, type SourceKind } from '../model/index.js';
import type { Host } from './host.js';

/** What a file is written in: a kind of source, or a PDF, whose text is one. */
export type FileFormat = SourceKind | 'pdf';

const kinds: Readonly<Record<string, FileFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.docx': 'word',
  '.docm': 'word',
  '.dotx': 'word',
  '.dotm': 'word',
  '.doc': 'word',
  '.rtf': 'word',
  '.odt': 'word',
  '.pdf': 'pdf',
};

/** Null for a file of no kind that documents are written in. */
export function sourceKindOf(name: string, { paths }: Host): FileFormat | null {
  return kinds[paths.extname(name).toLowerCase()] ?? null;
}

/** What bytes are written in that came without a name. */
export function kindOfBytes(bytes: Uint8Array): FileFormat {
  if (isPdf(bytes)) return 'pdf';
  return isZip(bytes) || isCompoundFile(bytes) || isRichText(bytes) ? 'word' : 'markdown';
}

/** The name of a draft before what stands behind it in the name of a reviewed copy; undefined for no such name. */
export function reviewedStem(stem: string): string | undefined {
  return /^(.+) - so[áa]t(?: \d{1,3})?$/iu.exec(stem)?.[1];
}

/** What stands behind the name of a Word draft in that of its copy in the official layout. */
export const mendedMark = ' - chỉnh thể thức';

/** Whether a name is that by which Word locks a file while it is open: `~$`, and the file's name without its first letters. */
export function isLockFile(name: string, { paths }: Host): boolean {
  return paths.basename(name).startsWith('~$');
}

/** What another program reads first: what it is called. */
const foreignKinds: Readonly<Record<string, string>> = {
  '.doc': 'Word 97-2003',
  '.rtf': 'Rich Text',
  '.odt': 'LibreOffice',
  '.pdf': 'PDF',
};

/**
 * What is said of a file that is not a source, or not here: what to save it as.
 *
 * @param kindEnding the ending of what it is, where its name does not tell
 */
export function noSource(name: string, { paths }: Host, kindEnding: string | null = null): Failure {
  const ending = paths.extname(name);
  const foreign = foreignKinds[kindEnding ?? ending.toLowerCase()];
  if (foreign === undefined) return failure(name, 'unknown-file-kind', paths.basename(name));
  const other = `${name.slice(0, name.length - ending.length)}.docx`;
  const message = foreign === 'PDF' ? 'printed-source' : 'word-source';
  return failure(name, message, paths.basename(name), { kind: foreign, other }, 'unknown-file-kind');
}

/** Whether a name is that of a file which another program reads first: it is taken where a person names it, and left alone in a folder. */
export function isConverted(name: string, { paths }: Host): boolean {
  return foreignKinds[paths.extname(name).toLowerCase()] !== undefined;
}
