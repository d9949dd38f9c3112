/** Where a command writes. */
import { readExisting, writeNew, writeWhole } from '../files/index.js';
import { word, type Language } from '../messages/index.js';
import { failure, type Failure } from '../model/index.js';
import type { OpenedDocument, Workspace } from '../workspace/index.js';
import type { Process } from './terminal.js';

/** Endings by which a person or a program knows what a file is. */
const kindsOfFiles: ReadonlySet<string> = new Set(
  'doc docx docm dotx odt rtf pdf md markdown txt html xls xlsx ods csv ics json xml yaml yml svg png jpg zip'
    .split(' ')
    .map((ending) => `.${ending}`),
);

/**
 * A name without an ending, or with one of no kind, may hold anything.
 *
 * @throws Failure `output-kind` if a name ends like a file of another kind
 */
export function requireEnding(output: string, endings: readonly string[], { host }: Workspace): void {
  const ending = host.paths.extname(output).toLowerCase();
  if (!endings.includes(ending) && kindsOfFiles.has(ending)) throw failure(output, 'output-kind', output, { endings });
}

/** The format that the ending of an output asks for, of formats by their endings; null if none does. */
export function formatByEnding<T extends string>(
  output: string | undefined,
  endings: Readonly<Record<T, string>>,
  { host }: Workspace,
): T | null {
  const ending = host.paths.extname(output ?? '').toLowerCase();
  return (Object.keys(endings) as T[]).find((format) => endings[format] === ending) ?? null;
}

/**
 * The format of a list that is printed or written: the one that a person types, else that of the output's ending, else a table.
 *
 * @throws Failure for an output with the ending of another format, or a workbook for a terminal
 */
export function formatOfList<T extends string>(
  { format: typed, output }: { readonly format?: T | 'table' | 'xlsx'; readonly output?: string },
  endings: Readonly<Record<T | 'table' | 'xlsx', string>>,
  workspace: Workspace,
  { stdout }: Process,
): T | 'table' | 'xlsx' {
  const format = typed ?? formatByEnding(output, endings, workspace) ?? 'table';
  if (output !== undefined) requireEnding(output, typed === undefined ? Object.values<string>(endings) : [endings[format]], workspace);
  if (format === 'xlsx' && output === undefined && stdout.isTTY === true) throw failure('-', 'tasks-need-output', format);
  return format;
}

/** Says of any output why it may not be written: `output-is-source` if a source would be written over; null if none would. */
export function sourceConflicts(sources: readonly string[], workspace: Workspace): (output: string) => Failure | null {
  const sourceAt = new Map(sources.filter((file) => file !== '-').map((file) => [workspace.pathOf(file), file]));
  return (output) => {
    const source = sourceAt.get(workspace.pathOf(output));
    return source === undefined ? null : failure(source, 'output-is-source', output);
  };
}

/** @throws Failure `output-is-source` if a source would be written over */
export function refuseSource(output: string, sources: readonly string[], workspace: Workspace): void {
  const conflict = sourceConflicts(sources, workspace)(output);
  if (conflict !== null) throw conflict;
}

/** @throws Failure `word-source-kept` or `pdf-kept` for a Word file or a PDF: nothing is written into it */
export function refuseReadOnly({ name, source }: OpenedDocument): void {
  if (source.isReadOnly) throw failure(name, source.unit === 'page' ? 'pdf-kept' : 'word-source-kept', name);
}

/** Writes a file that is not there yet, or holds the same already; another is replaced only where the person says so. */
export function writeOutput(output: string, content: string | Uint8Array, force: boolean | undefined, workspace: Workspace): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  writeNew(output, workspace.pathOf(output), bytes, force === true);
}

/**
 * Writes a file under the first of the names under which nothing stands, or the very same: one in which somebody worked is never replaced.
 *
 * @returns the name; null if all are taken
 */
export function writeToFreeName(names: Iterable<string>, bytes: Uint8Array, workspace: Workspace): string | null {
  for (const name of names) {
    const existing = readExisting(name, workspace.pathOf(name));
    if (existing !== null && Buffer.compare(existing, bytes) !== 0) continue;
    writeWhole(name, workspace.pathOf(name), bytes);
    return name;
  }
  return null;
}

/** What was written of what: `a.md → a.docx`, `12 tệp → so.yaml`. */
export function arrow(sources: readonly string[], output: string, language: Language): string {
  const [only, ...others] = sources;
  const told = only !== undefined && others.length === 0 ? only : word('manyFiles', language, { count: sources.length });
  return `${told} → ${output}`;
}
