/** What the options of `dvplan tasks` ask for. */
import { failure, taskStatuses, toIso } from '../model/index.js';
import { kindNamed, statusNamed, type TaskFilter } from '../workspace/outputs/task-outputs.js';
import type { TasksCommandOptions } from './command-options.js';

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
 * A day as typed, `31/12/2024` or `2024-12-31`, as `YYYY-MM-DD`.
 *
 * @throws Failure `malformed-day`
 */
export function readDay(option: string, typed: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(typed) ?? /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(typed);
  const [year, month, day] =
    match?.groups === undefined ? [match?.[3], match?.[2], match?.[1]] : [match.groups['year'], match.groups['month'], match.groups['day']];
  const iso = match === null ? null : toIso({ year: Number(year), month: Number(month), day: Number(day) });
  if (iso === null) throw failure('-', 'malformed-day', typed, { option });
  return iso;
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
