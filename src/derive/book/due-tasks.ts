/** Đôn đốc: which tasks of books and plans are overdue, due in the week of a day, or without an answer. */
import { foldWords, settledStatus, taskStatuses, timedStates } from '../../model/index.js';
import type { ReadBook } from './book-reading.js';
import { hasAnswer, statusOfAnswer, type BookAnswer, type BookEntry, type BookPlan } from './task-book.js';

/** Why a task is named; each stands once, for the first of these. */
export type DueGroup = 'overdue' | 'week' | 'unanswered';

export interface DueTask extends BookEntry {
  readonly group: DueGroup;
  /** The status that its answer stands for, else as written; empty if there is none. */
  readonly status: string;
}

/** The last day of the week (Sunday) of a day, both `YYYY-MM-DD`. */
function weekEnd(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

/**
 * The tasks to be reminded of on a day (`YYYY-MM-DD`), by lead organ in the order of the entries, each organ's overdue ones
 * first; those without a lead come last.
 *
 * @param isAnswering whether the entries are those of a book: of a plan alone nothing is known of answers
 */
export function dueTasks(entries: readonly BookEntry[], asOf: string, isAnswering: boolean): readonly DueTask[] {
  const end = weekEnd(asOf);
  const due = entries.flatMap((entry): DueTask[] => {
    const { task, answer } = entry;
    const { status, isFinished } = statusOf(answer, task.due);
    if (isFinished) return [];
    const group = task.due !== '' && task.due < asOf ? 'overdue' : task.due !== '' && task.due <= end ? 'week' : null;
    if (group !== null) return [{ ...entry, group, status }];
    return isAnswering && !hasAnswer(answer) ? [{ ...entry, group: 'unanswered', status }] : [];
  });
  const named = [...new Set(due.map(({ task }) => foldWords(task.lead)))];
  const leads = [...named.filter((lead) => lead !== ''), ''];
  const order: readonly DueGroup[] = ['overdue', 'week', 'unanswered'];
  return leads.flatMap((lead) => {
    const own = due.filter(({ task }) => foldWords(task.lead) === lead);
    return order.flatMap((group) =>
      own
        .filter((one) => one.group === group)
        .toSorted((one, other) => (one.task.due < other.task.due ? -1 : one.task.due > other.task.due ? 1 : 0)),
    );
  });
}

function statusOf(answer: BookAnswer, due: string): { readonly status: string; readonly isFinished: boolean } {
  const said = statusOfAnswer(answer);
  const settled = settledStatus(said, { due: due === '' ? null : due, cutoff: null });
  const isFinished =
    timedStates.some(({ name, finished }) => name === said.status?.state && finished) ||
    taskStatuses.some(({ name, finished }) => name === settled && finished);
  return { status: settled ?? answer.status, isFinished };
}

/** The entries of a book as its workbook holds them, without the plans. */
export function entriesOf({ rows, plans }: ReadBook): readonly BookEntry[] {
  const unknown = (name: string): BookPlan => ({ key: '', name, file: '', organ: '', abstract: '', issued: '', year: null });
  return rows.flatMap(({ code, printed, answer }): BookEntry[] => {
    if (code === null || code.isDropped) return [];
    const plan = plans.find(({ key }) => key === code.plan) ?? unknown(printed.plan);
    return [{ task: { ...printed, plan, id: code.id, digest: code.digest }, answer }];
  });
}
