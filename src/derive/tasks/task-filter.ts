/** Which rows of a task sheet are asked for. */
import { fold, taskStatuses, type TaskKind } from '../../model/index.js';
import type { TaskRow } from './task-sheet.js';

export interface TaskFilter {
  readonly kind: TaskKind | null;
  /** Part of the lead organ's name; case and diacritics do not matter. */
  readonly lead: string | null;
  /** `YYYY-MM-DD`: what is due before it. */
  readonly dueBefore: string | null;
  readonly status: StatusFilter | null;
}

/** Names of statuses, or what no status says. */
export type StatusFilter = readonly string[] | 'overdue' | 'unanswered';

/** Words for the kinds of tasks, folded. */
const kindNames: Readonly<Record<string, TaskKind>> = {
  direction: 'direction',
  'trong tam': 'direction',
  'nhiem vu trong tam': 'direction',
  task: 'task',
  'cu the': 'task',
  'nhiem vu cu the': 'task',
  arrangement: 'arrangement',
  'to chuc': 'arrangement',
  'to chuc thuc hien': 'arrangement',
};

/** Whether a row is asked for. */
export function passes(row: TaskRow, { kind, lead, dueBefore, status }: TaskFilter): boolean {
  if (kind !== null && row.kind !== kind) return false;
  if (lead !== null && !fold(row.leadOrgan ?? '').includes(fold(lead))) return false;
  if (dueBefore !== null && (row.dueDate === null || row.dueDate >= dueBefore)) return false;
  if (status === 'overdue') return row.overdue;
  if (status === 'unanswered') return row.status === null && row.result === null;
  return status === null || (row.status !== null && status.includes(row.status));
}

/** The kind that a word names, Vietnamese or English, or null. */
export function kindNamed(name: string): TaskKind | null {
  return kindNames[fold(name)] ?? null;
}

/** The statuses that a name or a part of it stands for, or null: `hoàn thành` is both of its kinds. */
export function statusNamed(name: string): StatusFilter | null {
  const folded = fold(name);
  if (folded === 'qua han') return 'overdue';
  if (folded === 'chua tra loi') return 'unanswered';
  const exact = taskStatuses.filter((status) => fold(status.name) === folded);
  const like = exact.length > 0 || folded === '' ? exact : taskStatuses.filter((status) => fold(status.name).includes(folded));
  return like.length === 0 ? null : like.map((status) => status.name);
}
