/** Books of tasks: read from workbooks, made of plans, brought up to date, split by lead and taken back. */
import { bookOfLead, distinctLeads, mergeBooks } from '../../derive/book/book-merge.js';
import { readBook, type ReadBook, type TitlesOf } from '../../derive/book/book-reading.js';
import { refreshBook } from '../../derive/book/book-refresh.js';
import type { SayBook } from '../../derive/book/book-writing.js';
import { bookTasks, type BookPlan, type BookTask, type TaskBook } from '../../derive/book/task-book.js';
import { dropEnd, failure, fileName } from '../../model/index.js';
import { notFound } from '../documents-named.js';
import type { OpenedDocument } from '../opened-document.js';
import type { Workspace } from '../workspace.js';

export type { BookFault, BookRow, ReadBook, TitlesOf } from '../../derive/book/book-reading.js';
export type { AnswerConflict, BookChange } from '../../derive/book/book-refresh.js';
export { type BookAnswer, type BookPlan, type BookTask, type TaskBook } from '../../derive/book/task-book.js';
export type { SayBook } from '../../derive/book/book-writing.js';
export { mergeBooks, refreshBook };
export { conflictsIn } from '../../derive/book/book-refresh.js';

/** A workbook that was opened: its bytes, and the book in it. */
export interface OpenedBook {
  readonly bytes: Uint8Array;
  readonly book: ReadBook;
}

/**
 * The book in a file; null if nothing stands there.
 *
 * @throws Failure for what is no workbook
 */
export async function openBook(name: string, workspace: Workspace, titlesOf: TitlesOf): Promise<OpenedBook | null> {
  const { mostWorkbookBytes, readWorkbook } = await import('../../read/workbook/workbook.js');
  const read = workspace.host.read(workspace.pathOf(name), mostWorkbookBytes);
  if (read.kind === 'absent') return null;
  if (read.kind === 'large') throw failure(name, 'large-workbook', name);
  if (read.kind !== 'read') throw failure(name, 'broken-workbook', name);
  return { bytes: read.bytes, book: readBook(name, await readWorkbook(name, read.bytes), titlesOf) };
}

/** The bytes of a book; the same book gives the same bytes. `lead`: of a book for one organ, its name. */
export async function writeBook(book: TaskBook, say: SayBook, lead: string | null = null): Promise<Uint8Array> {
  const { bookAsWorkbook } = await import('../../derive/book/book-writing.js');
  return bookAsWorkbook(book, say, lead);
}

/** The workbooks of a folder, in the order of their names; what another program has open (`~$...`) is none. */
export function workbooksIn(folder: string, workspace: Workspace): string[] {
  const { host } = workspace;
  const entries = host.list(workspace.pathOf(folder));
  if (entries === null) throw notFound(folder, workspace.pathOf(folder), host);
  return entries
    .filter(({ name, kind }) => kind === 'file' && name.toLowerCase().endsWith('.xlsx') && !/^[~.]/u.test(name))
    .map(({ name }) => host.paths.join(folder, name))
    .sort();
}

/** The tasks of plans, with the plans as a book at `bookPath` names them. */
export async function followedTasks(
  documents: readonly OpenedDocument[],
  bookPath: string,
): Promise<{ readonly plans: readonly BookPlan[]; readonly tasks: readonly BookTask[] }> {
  const tasks: BookTask[] = [];
  for (const document of documents) {
    const { paths } = document.workspace.host;
    const { plan } = await document.read();
    const file = paths.relative(paths.dirname(bookPath), document.path).replaceAll('\\', '/');
    const known = tasks.map((task) => task.plan);
    for (const task of bookTasks(plan, file, known)) tasks.push(task);
  }
  return { plans: [...new Map(tasks.map(({ plan }) => [plan.key, plan])).values()], tasks };
}

/** @throws Failure `book-of-other-plans` if a book follows a plan that is not named now: its tasks would be dropped */
export function refuseOtherPlans({ file, plans }: ReadBook, now: readonly BookPlan[]): void {
  const isNamed = (plan: BookPlan): boolean =>
    now.some(({ key, name, file: path }) => key === plan.key || name === plan.name || fileName(path) === fileName(plan.file));
  const others = plans.filter((plan) => !isNamed(plan));
  if (others.length > 0 && plans.length > 1) throw failure(file, 'book-of-other-plans', file, { plans: others.map(({ name }) => name) });
}

/** Parts of a book for each lead organ, by the name of its file; `unled` names the one of tasks without a lead. */
export function booksByLead(book: TaskBook, unled: string): { readonly name: string; readonly lead: string; readonly book: TaskBook }[] {
  const leads = distinctLeads(book.entries.map(({ task }) => task));
  const all = book.entries.some(({ task }) => task.lead === '') ? [...leads, ''] : leads;
  const taken = new Set<string>();
  return all.map((lead) => {
    const letters = (lead === '' ? unled : lead).replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ').replace(/\s+/gu, ' ');
    const plain = dropEnd(letters.trim().slice(0, 100), '.');
    let name = `${plain}.xlsx`;
    for (let ordinal = 2; taken.has(name.toLowerCase()); ordinal++) name = `${plain} (${ordinal}).xlsx`;
    taken.add(name.toLowerCase());
    return { name, lead, book: bookOfLead(book, lead) };
  });
}
