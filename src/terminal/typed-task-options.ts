/** What the options of `dvplan tasks` ask for. */
import { nearestKey } from '../language/spelling/nearest.js';
import { failure, taskStatuses, type Failure } from '../model/index.js';
import { kindNamed, statusNamed, type TaskFilter } from '../workspace/outputs/task-outputs.js';
import { readDay } from './typed-days.js';

/** What of tasks may be asked for, as a person types it. */
export interface TypedTaskFilter {
  readonly kind?: string;
  readonly lead?: string;
  readonly dueBefore?: string;
  readonly status?: string;
}

/** @throws Failure for a kind, a status or a date that is none */
export function readFilter({ kind, lead, dueBefore, status }: TypedTaskFilter): TaskFilter {
  return {
    kind: kind === undefined ? null : readKind(kind),
    lead: lead ?? null,
    dueBefore: dueBefore === undefined ? null : readDay('--due-before', dueBefore),
    status: status === undefined ? null : readStatus(status),
  };
}

function readKind(typed: string): TaskFilter['kind'] {
  const kind = kindNamed(typed);
  if (kind === null) throw unknown('unknown-task-kind', typed, ['trọng tâm', 'cụ thể', 'tổ chức thực hiện']);
  return kind;
}

function readStatus(typed: string): TaskFilter['status'] {
  const status = statusNamed(typed);
  if (status === null) throw unknown('no-such-status', typed, [...taskStatuses.map(({ name }) => name), 'quá hạn', 'chưa trả lời']);
  return status;
}

function unknown(messageId: string, typed: string, choices: readonly string[]): Failure {
  const near = nearestKey(typed, choices);
  return failure('-', messageId, typed, { choices, ...(near === null ? {} : { near }) });
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
