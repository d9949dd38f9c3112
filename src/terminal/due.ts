/** What `dvplan due` reads: plans and books as they are named, or the books of the folder. */
import { dueWord, taskWord, word } from '../messages/index.js';
import { failure } from '../model/index.js';
import { forTerminal } from '../reporters/plain.js';
import { formatTable } from '../reporters/table.js';
import type { OpenedDocument, Workspace } from '../workspace/index.js';
import { dueAs, dueAsTable, dueFormats, dueList, type DueList } from '../workspace/outputs/due.js';
import { openBook, workbooksIn, type OpenedBook } from '../workspace/outputs/task-book.js';
import type { DueCommandOptions } from './command-options.js';
import { openNamed } from './open-workspace.js';
import { formatOfList, writeOutput } from './outputs.js';
import { bookTitles, isWorkbookName, openFilledBook, TaskTeller } from './task-book.js';
import type { Terminal } from './terminal.js';

export interface DueSources {
  readonly list: DueList;
  readonly documents: readonly OpenedDocument[];
  readonly books: readonly OpenedBook[];
}

/** @throws Failure if a name stands for nothing, or a workbook is no book */
export async function openDue(names: readonly string[], asOf: string, workspace: Workspace, terminal: Terminal): Promise<DueSources> {
  const books: OpenedBook[] = [];
  for (const name of names.filter(isWorkbookName)) books.push(await openFilledBook(name, workspace));
  if (names.length === 0) {
    for (const name of workbooksIn('.', workspace)) {
      const opened = await openBook(name, workspace, bookTitles);
      if (opened?.book.isBook === true) books.push(opened);
    }
  }
  const others = names.filter((name) => !isWorkbookName(name));
  const files = others.length > 0 || books.length === 0 ? await workspace.documentsNamed(others.length > 0 ? others : ['.']) : [];
  const documents: OpenedDocument[] = [];
  for (const file of files) documents.push(await openNamed(file, workspace, terminal.process));
  const told = new TaskTeller(workspace, terminal);
  for (const { book } of books) told.warn(book.faults);
  return { list: await dueList(documents, books, asOf, workspace), documents, books };
}

/**
 * The plan that a letter takes its head from: the first that is named, else the one that a book was made of.
 *
 * @throws Failure `letter-without-plan` if there is none
 */
export async function letterDocument(
  documents: readonly OpenedDocument[],
  books: readonly OpenedBook[],
  workspace: Workspace,
): Promise<OpenedDocument> {
  const [document] = documents;
  if (document !== undefined) return document;
  const { paths } = workspace.host;
  for (const { book } of books) {
    for (const { file } of book.plans) {
      const name = paths.join(paths.dirname(book.file), file);
      if (file !== '' && workspace.host.stat(workspace.pathOf(name)) === 'file') return workspace.open(name);
    }
  }
  throw failure(books[0]?.book.file ?? '-', 'letter-without-plan', books[0]?.book.file ?? '-');
}

/**
 * Prints or writes the list.
 *
 * @throws Failure for an output with the ending of another format, or a workbook for a terminal
 */
export async function showDue(list: DueList, options: DueCommandOptions, workspace: Workspace, terminal: Terminal): Promise<void> {
  const { process, language } = terminal;
  const { output, force } = options;
  const format = formatOfList(options, dueFormats, workspace, process);
  if (list.tasks.length === 0 && format === 'table') {
    process.stdout.write(`${word('dueNone', language)}\n`);
    return;
  }
  const say = (key: Parameters<typeof dueWord>[0], values = {}): string => dueWord(key, language, values);
  const content =
    format === 'table'
      ? formatTable(dueAsTable(list, say).map((row) => row.map(forTerminal)))
      : await dueAs(format, list, say, (key, values) => taskWord(key, language, values));
  if (output === undefined) process.stdout.write(content);
  else {
    writeOutput(output, content, force, workspace);
    process.stdout.write(`${output} (${word('dueCounts', language, { count: list.tasks.length })})\n`);
  }
}
