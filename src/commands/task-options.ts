/** What the options of `dvplan tasks` ask for. */
import { failure, taskStatuses } from '../model/index.js';
import { kindNamed, statusNamed, type TaskFilter } from '../workspace/outputs/task-outputs.js';
import type { TasksCommandOptions } from './command-options.js';
import { readDay } from './typed-days.js';

/** @throws Failure for a kind, a status or a date that is none */
export function readFilter({ kind, lead, dueBefore, status }: TasksCommandOptions): TaskFilter {
  return {
    kind: kind === undefined ? null : readKind(kind),
    lead: lead ?? null,
    dueBefore: dueBefore === undefined ? null : readDay('--due-before', dueBefore),
    status: status === undefined ? null : readStatus(status),
  };
}

function readKind(typed: string): TaskFilter['kind'] {
  const kind = kindNamed(typed);
  if (kind === null) throw failure('-', 'unknown-task-kind', typed, { choices: ['trọng tâm', 'cụ thể', 'tổ chức thực hiện'] });
  return kind;
}

function readStatus(typed: string): TaskFilter['status'] {
  const status = statusNamed(typed);
  if (status === null)
    throw failure('-', 'no-such-status', typed, { choices: [...taskStatuses.map(({ name }) => name), 'quá hạn', 'chưa trả lời'] });
  return status;
}

/**
 * What stands between the cells of a CSV; `tab` for a tabulator.
 *
 * @throws Failure `malformed-separator`
 */
export function readSeparator(typed = ','): string {
  const separator = typed === 'tab' ? '\t' : typed;
  if (![',', ';', '\t', '|'].includes(separator)) throw failure('-', 'malformed-separator', typed);
  return separator;
}
