/** Đôn đốc: tasks to be reminded of, of books and plans, as a list in each format and as the draft of a công văn. */
import { dueTasks, entriesOf, type DueTask } from '../../derive/book/due-tasks.js';
import { refreshBook } from '../../derive/book/book-refresh.js';
import { noAnswer, type BookEntry, type BookPlan } from '../../derive/book/task-book.js';
import type { Say } from '../../derive/tasks/task-columns.js';
import type { TaskRow, TaskSheet } from '../../derive/tasks/task-sheet.js';
import type { WorkbookValue } from '../../derive/workbook.js';
import { cellMarkdown, markdownTable } from '../../derive/markdown-text.js';
import { dayText } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';
import type { Workspace } from '../workspace.js';
import { followedTasks, type OpenedBook } from './task-book.js';

/** Formats of the list, and how the name of a file in each ends. */
export const dueFormats = { table: '.txt', md: '.md', xlsx: '.xlsx', ics: '.ics', json: '.json' } as const;
export type DueFormat = keyof typeof dueFormats;

/** Words of the list. */
export type SayDue = (key: DueWord, values?: Readonly<Record<string, string | number>>) => string;
type DueWord =
  | 'columnLead'
  | 'columnReason'
  | 'columnLabel'
  | 'columnText'
  | 'columnDue'
  | 'columnStatus'
  | 'columnPlan'
  | 'overdue'
  | 'week'
  | 'unanswered'
  | 'noLead'
  | 'title'
  | 'day'
  | 'sheet';

export interface DueList {
  readonly tasks: readonly DueTask[];
  readonly asOf: string;
  readonly plans: readonly BookPlan[];
}

/** The tasks of plans and books together: a book that is brought to the plans named with it, or as it stands. */
export async function dueList(
  documents: readonly OpenedDocument[],
  books: readonly OpenedBook[],
  asOf: string,
  workspace: Workspace,
): Promise<DueList> {
  const { plans, tasks } = await followedTasks(documents, workspace.pathOf('x'));
  const [book, ...others] = books;
  const entries: BookEntry[] = [];
  if (book !== undefined && documents.length > 0)
    for (const entry of refreshBook(book.book, plans, tasks).book.entries) entries.push(entry);
  else for (const task of tasks) entries.push({ task, answer: noAnswer });
  for (const one of documents.length > 0 ? others : books) for (const entry of entriesOf(one.book)) entries.push(entry);
  const named = [...plans, ...books.flatMap((one) => one.book.plans)];
  return {
    tasks: dueTasks(entries, asOf, books.length > 0),
    asOf,
    plans: named.filter((plan, at) => named.findIndex(({ key }) => key === plan.key) === at),
  };
}

/** The titles and rows of the list. */
export function dueAsTable({ tasks, plans }: DueList, say: SayDue): string[][] {
  const isMany = plans.length > 1;
  const head = [say('columnLead'), say('columnReason'), ...(isMany ? [say('columnPlan')] : []), say('columnLabel'), say('columnText')];
  return [
    [...head, say('columnDue'), say('columnStatus')],
    ...tasks.map(({ task, group, status }) => [
      task.lead === '' ? say('noLead') : task.lead,
      say(group),
      ...(isMany ? [task.plan.name] : []),
      task.label,
      task.text,
      task.due === '' ? '' : dayText(task.due),
      status,
    ]),
  ];
}

export async function dueAs(format: Exclude<DueFormat, 'table'>, list: DueList, say: SayDue, words: Say): Promise<string | Uint8Array> {
  const [head = [], ...rows] = dueAsTable(list, say);
  switch (format) {
    case 'json':
      return `${JSON.stringify(list.tasks.map(jsonOf), null, 2)}\n`;
    case 'md':
      return `${markdownTable(
        head,
        rows.map((row) => row.map(cellMarkdown)),
      )}\n`;
    case 'xlsx': {
      const { organLine, writeSheets, zipWorkbook } = await import('../../derive/workbook.js');
      const isMany = list.plans.length > 1;
      const widths = [18, 12, ...(isMany ? [13] : []), 6, 60, 12, 20];
      const values = rows.map((row, at): WorkbookValue[] => {
        const due = list.tasks[at]?.task.due ?? '';
        return row.map((text, column) => (column === row.length - 2 && due !== '' ? { day: due } : text));
      });
      const columns = head.map((title, at) => ({ title, width: widths[at] ?? 12 }));
      const title = [organLine(list.plans.map(({ organ }) => organ)), say('title'), say('day', { day: dayText(list.asOf) })];
      return zipWorkbook(await writeSheets([{ name: say('sheet'), title, columns, rows: values }]));
    }
    case 'ics': {
      const { tasksAsCalendar } = await import('../../derive/tasks/task-calendar.js');
      return tasksAsCalendar(sheetsOf(list), words, new Map()).text;
    }
  }
}

function jsonOf({ task, answer, group, status }: DueTask): Record<string, unknown> {
  const { plan, id, label, text, lead, deadline, due } = task;
  return {
    reason: group,
    plan: plan.name,
    id,
    label,
    text,
    leadOrgan: lead === '' ? null : lead,
    deadline: deadline === '' ? null : deadline,
    dueDate: due === '' ? null : due,
    status: status === '' ? null : status,
    result: answer.result === '' ? null : answer.result,
  };
}

function sheetsOf({ tasks, plans }: DueList): TaskSheet[] {
  return plans.map(({ key, name, file, organ, abstract, issued }) => ({
    file,
    number: name,
    organ: organ === '' ? null : organ,
    abstract: abstract === '' ? null : abstract,
    issued: issued === '' ? null : issued,
    rows: tasks
      .filter(({ task }) => task.plan.key === key)
      .map(({ task, status, group }): TaskRow => ({
        file,
        line: 1,
        plan: name,
        id: task.id,
        kind: 'task',
        parts: [],
        label: task.label === '' ? null : task.label,
        text: task.text,
        leadOrgan: task.lead === '' ? null : task.lead,
        coordinatingOrgans: task.coordinating === '' ? [] : task.coordinating.split('; '),
        deadline: task.deadline === '' ? null : task.deadline,
        dueDate: task.due === '' ? null : task.due,
        startDate: null,
        deliverable: null,
        citations: [],
        status: status === '' ? null : status,
        result: null,
        finished: false,
        overdue: group === 'overdue',
      })),
  }));
}
