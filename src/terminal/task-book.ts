/** Books of tasks as the terminal makes them and tells what became of them. */
import { makeFolder, readExisting, writeWhole } from '../files/index.js';
import { bookWord, bookWordsOf, word, type CommandWord } from '../messages/index.js';
import { failure, finding } from '../model/index.js';
import { forTerminal } from '../reporters/plain.js';
import type { OpenedDocument, Workspace } from '../workspace/index.js';
import {
  booksByLead,
  conflictsIn,
  followedTasks,
  mergeBooks,
  openBook,
  refreshBook,
  refuseOtherPlans,
  workbooksIn,
  writeBook,
  type AnswerConflict,
  type BookAnswer,
  type BookChange,
  type BookFault,
  type BookRow,
  type OpenedBook,
  type ReadBook,
  type SayBook,
  type TaskBook,
  type TitlesOf,
} from '../workspace/outputs/task-book.js';
import type { TasksCommandOptions } from './command-options.js';
import { showErrors, showFindings } from './finding-output.js';
import { openNamed } from './open-workspace.js';
import { arrow, writeOutput } from './outputs.js';
import type { Terminal } from './terminal.js';

export const bookTitles: TitlesOf = (key) => bookWordsOf(key);

/** What is asked of a book. */
interface BookRequest {
  readonly output: string | undefined;
  readonly force: boolean | undefined;
}

/**
 * What `dvplan tasks` does with books: one of all tasks, one a lead organ, or those that came back; null where a list is asked for. The
 * exit code is 2 where a plan cannot be read, 1 where something is left to a person, else 0.
 */
export async function runBook(
  files: readonly string[],
  { output, force, merge, splitBy, kind, lead, dueBefore, status, report, asOf }: TasksCommandOptions,
  isWorkbook: boolean,
  workspace: Workspace,
  terminal: Terminal,
): Promise<number | null> {
  const isList = [kind, lead, dueBefore, status, report, asOf].some((option) => option !== undefined);
  if (merge === undefined && splitBy === undefined && (!isWorkbook || output === undefined || isList)) return null;
  const documents: OpenedDocument[] = [];
  for (const file of files) {
    const document = await openNamed(file, workspace, terminal.process);
    const { findings, broken } = await document.read();
    if (broken) {
      showErrors(findings, terminal);
      return 2;
    }
    documents.push(document);
  }
  const told = new TaskTeller(workspace, terminal);
  if ((await followedTasks(documents, workspace.pathOf(output ?? '.'))).tasks.length === 0) {
    const [file = '-'] = files;
    showFindings(
      [finding(file, { ruleId: 'tasks-none', severity: 'info', place: null, actual: file, data: { files: files.length } })],
      terminal,
    );
    return 1;
  }
  if (merge !== undefined) return takeBack(documents, merge, { output, force }, told);
  return splitBy === undefined ? keepBook(documents, output ?? '-', force, told) : splitBook(documents, output, force, told);
}

/** Makes a book of plans, or brings the one that stands there up to them. 0 done, 1 something is left to a person. */
async function keepBook(
  documents: readonly OpenedDocument[],
  output: string,
  force: boolean | undefined,
  told: TaskTeller,
): Promise<0 | 1> {
  const { workspace } = told;
  const { plans, tasks } = await followedTasks(documents, workspace.pathOf(output));
  const opened = await openOwn(output, force, told);
  if (opened !== null) refuseOtherPlans(opened.book, plans);
  const { book, changes, conflicts } = refreshBook(opened?.book ?? null, plans, tasks);
  return writeKept({ book, output, opened, conflicts, changes, faults: opened?.book.faults ?? [] }, documents, force, told);
}

interface KeptBook {
  readonly book: TaskBook;
  readonly output: string;
  readonly opened: OpenedBook | null;
  readonly conflicts: readonly AnswerConflict[];
  readonly changes: readonly BookChange[];
  readonly faults: readonly BookFault[];
}

async function writeKept(
  { book, output, opened, conflicts, changes, faults }: KeptBook,
  documents: readonly OpenedDocument[],
  force: boolean | undefined,
  told: TaskTeller,
): Promise<0 | 1> {
  const count = book.entries.length;
  told.conflicts(conflicts);
  if (conflicts.length > 0) {
    told.line('bookConflictKept', { file: output });
    return 1;
  }
  const content = await writeBook(book, told.sayBook);
  if (opened !== null) {
    told.changes(changes);
    told.faults(faults);
  }
  const isWritten = putBook(output, opened, content, force, told.workspace);
  const names = documents.map(({ name }) => name);
  if (opened === null) told.print(`${arrow(names, output, told.terminal.language)} (${told.word('tasksWritten', { count })})`);
  else if (!isWritten || changes.length === 0) told.line('bookUnchanged', { file: output, count });
  else told.print(`${output} (${told.word('tasksWritten', { count })})`);
  return faults.length > 0 || changes.some(({ kind }) => kind === 'doubtful') ? 1 : 0;
}

/** Writes a book where none stood, or in the place of the one that was opened; whether anything is another now. */
function putBook(
  output: string,
  opened: OpenedBook | null,
  content: Uint8Array,
  force: boolean | undefined,
  workspace: Workspace,
): boolean {
  if (opened === null) {
    writeOutput(output, content, force, workspace);
    return true;
  }
  if (Buffer.compare(opened.bytes, content) === 0) return false;
  writeWhole(output, workspace.pathOf(output), content, {
    isCurrent: (existing) => existing !== null && Buffer.compare(existing, opened.bytes) === 0,
  });
  return true;
}

/**
 * The book that stands at an output; null if nothing does, or something that the person said to replace.
 *
 * @throws Failure `output-exists` for a file that is no book
 */
async function openOwn(output: string, force: boolean | undefined, { workspace }: TaskTeller): Promise<OpenedBook | null> {
  const existing = readExisting(output, workspace.pathOf(output));
  if (existing === null) return null;
  const isZip = existing[0] === 0x50 && existing[1] === 0x4b;
  const opened = isZip ? await openBook(output, workspace, bookTitles) : null;
  if (opened?.book.isBook === true) return opened;
  if (force === true) return null;
  throw failure(output, 'output-exists', output);
}

/** Writes a book for each lead organ; one that stands there is brought up to date. */
async function splitBook(
  documents: readonly OpenedDocument[],
  folder: string | undefined,
  force: boolean | undefined,
  told: TaskTeller,
): Promise<0 | 1> {
  if (folder === undefined) throw failure('-', 'split-needs-folder', '--split-by');
  const { workspace } = told;
  const { paths } = workspace.host;
  const { plans, tasks } = await followedTasks(documents, paths.join(workspace.pathOf(folder), 'x'));
  const { book } = refreshBook(null, plans, tasks);
  makeFolder(folder, workspace.pathOf(folder));
  let code: 0 | 1 = 0;
  for (const { name, lead, book: own } of booksByLead(book, told.word('unledFile'))) {
    const output = paths.join(folder, name);
    const opened = await openOwn(output, force, told);
    const refreshed = refreshBook(
      opened?.book ?? null,
      own.plans,
      own.entries.map(({ task }) => task),
    );
    const count = own.entries.length;
    if (refreshed.conflicts.length > 0) {
      told.conflicts(refreshed.conflicts);
      told.line('bookConflictKept', { file: output });
      code = 1;
      continue;
    }
    const content = await writeBook(refreshed.book, told.sayBook, lead === '' ? null : lead);
    putBook(output, opened, content, force, workspace);
    if (opened !== null) told.changes(refreshed.changes);
    told.print(`${output} (${told.word('tasksWritten', { count })})`);
    if (lead === '') told.line('bookUnled', { count, file: output });
  }
  return code;
}

/** Takes back the books of a folder. 0: all organs answered all; else 1. */
async function takeBack(
  documents: readonly OpenedDocument[],
  folder: string,
  { output, force }: BookRequest,
  told: TaskTeller,
): Promise<0 | 1> {
  const { workspace } = told;
  const { plans, tasks } = await followedTasks(documents, workspace.pathOf(output ?? 'x'));
  const opened = output === undefined ? null : await openOwn(output, force, told);
  if (opened !== null) refuseOtherPlans(opened.book, plans);
  const returned = await openReturned(folder, output, told);
  const merged = mergeBooks(opened?.book ?? null, returned, plans, tasks);
  const { received, waiting, unanswered, outside, conflicts, changes, replaced, faults } = merged;
  told.faults(faults);
  told.changes(changes);
  told.conflicts(conflicts);
  for (const { task, before, row } of replaced)
    told.line('bookReplaced', { place: told.placeOf(row, row.cells.status), before: answerText(before), task });
  for (const row of outside)
    told.line('bookOutside', { place: told.placeOf(row, row.cells.text), task: row.printed.text || answerText(row.answer) });
  for (const { lead, text } of unanswered) told.line('bookUnanswered', { lead, task: text });
  const all = received.length + waiting.length;
  const late = waiting.length === 0 ? '' : told.word('bookWaiting', { leads: waiting.join(', ') });
  told.print(`${told.word('bookReceived', { count: received.length, all })}${late}`);
  if (output !== undefined) {
    const content = await writeBook(merged.book, told.sayBook);
    putBook(output, opened, content, force, workspace);
    told.print(`${folder} → ${output} (${told.word('tasksWritten', { count: tasks.length })})`);
  }
  const open = [waiting, unanswered, outside, conflicts, changes, faults].some((list) => list.length > 0);
  return open ? 1 : 0;
}

/** @throws Failure `merge-without-books` */
async function openReturned(folder: string, output: string | undefined, told: TaskTeller): Promise<readonly ReadBook[]> {
  const { workspace } = told;
  const own = output === undefined ? null : workspace.pathOf(output);
  const books: ReadBook[] = [];
  for (const file of workbooksIn(folder, workspace)) {
    if (workspace.pathOf(file) === own) continue;
    const opened = await openBook(file, workspace, bookTitles);
    if (opened === null) continue;
    if (opened.book.rows.length > 0 || opened.book.isBook) books.push(opened.book);
    else told.line('notABook', { file });
  }
  if (books.length === 0) throw failure(folder, 'merge-without-books', folder);
  return books;
}

/** @throws Failure `no-book` if nothing stands there, or a workbook without the tasks of one */
export async function openFilledBook(name: string, workspace: Workspace): Promise<OpenedBook> {
  const opened = await openBook(name, workspace, bookTitles);
  if (opened === null || opened.book.rows.length === 0) throw failure(name, 'no-book', name);
  return opened;
}

export function isWorkbookName(name: string): boolean {
  return name.toLowerCase().endsWith('.xlsx');
}

/**
 * The book in a workbook, with its faults and the tasks that two rows answer told; null for a file of another kind.
 *
 * @throws Failure `no-book` if there is none in it
 */
export async function bookNamed(name: string, told: TaskTeller): Promise<ReadBook | null> {
  if (!isWorkbookName(name)) return null;
  const { book } = await openFilledBook(name, told.workspace);
  told.faults(book.faults);
  told.conflicts(conflictsIn(book));
  return book;
}

/** What of an answer a line shows. */
function answerText({ status, completed, result, evidence }: BookAnswer): string {
  return [status, completed, result, evidence].filter((text) => text !== '').join('; ');
}

/** Tells of books in the reader's language. */
export class TaskTeller {
  readonly sayBook: SayBook;

  constructor(
    readonly workspace: Workspace,
    readonly terminal: Terminal,
  ) {
    this.sayBook = (key, values) => bookWord(key, terminal.language, values);
  }

  word(key: CommandWord, values: Readonly<Record<string, string | number>> = {}): string {
    return word(key, this.terminal.language, values);
  }

  print(text: string): void {
    this.terminal.process.stdout.write(`${forTerminal(text)}\n`);
  }

  line(key: CommandWord, values: Readonly<Record<string, string | number>> = {}): void {
    this.print(this.word(key, values));
  }

  placeOf({ file }: Pick<BookRow, 'file'>, cell: string): string {
    return this.word('bookPlace', { file: this.workspace.host.paths.basename(file), cell });
  }

  changes(changes: readonly BookChange[]): void {
    for (const { kind, task, before, after, row } of changes) {
      const place = row === null ? '' : this.placeOf(row, row.cells.text);
      this.line(`book-${kind}`, { task, before, after, place });
    }
  }

  conflicts(conflicts: readonly AnswerConflict[]): void {
    for (const { task, rows } of conflicts) {
      this.line('bookConflict', { task });
      for (const row of rows)
        this.line('bookConflictAnswer', { place: this.placeOf(row, row.cells.status), answer: answerText(row.answer) });
    }
  }

  /** Faults of a book that is only read: beside the list, not in it. */
  warn(faults: readonly BookFault[]): void {
    for (const fault of faults) this.terminal.process.stderr.write(`${forTerminal(this.#faultText(fault))}\n`);
  }

  faults(faults: readonly BookFault[]): void {
    for (const fault of faults) this.print(this.#faultText(fault));
  }

  #faultText({ kind, file, cell, actual, data }: BookFault): string {
    return `${this.placeOf({ file }, cell)}${this.word(`fault-${kind}`, { actual, ...data })}`;
  }
}
