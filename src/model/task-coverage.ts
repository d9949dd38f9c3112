/** Which tasks of a plan a report answers. */
import { toIso } from './date.js';
import type { OfficialDocument, Table, Task } from './official-document.js';
import { timedStates, type CompletionTime, type TaskAnswer, type TaskStatus } from './task-answer.js';

/** Whether a table is one in which tasks are answered. */
export function holdsAnswers({ position: { start, end } }: Table, answers: readonly TaskAnswer[]): boolean {
  return answers.some(
    ({ form, markPosition: { start: mark } }) => form === 'row' && start.offset <= mark.offset && mark.offset < end.offset,
  );
}

/** The tasks that an office reports on: those of kind `task`; all, where a plan has none of that kind or the report is on all. */
export function reportedTasks({ tasks }: Pick<OfficialDocument, 'tasks'>, all: boolean): readonly Task[] {
  const own = tasks.filter(({ kind }) => kind === 'task');
  return all || own.length === 0 ? tasks : own;
}

/** Whether something is written of a task: its result, or that it is not due yet. */
export function isAnswered({ result, status }: TaskAnswer): boolean {
  return result !== '' || status?.value === 'chưa đến hạn';
}

/** A plan's tasks with what a report says of them. */
export interface TaskCoverage {
  /** Each task that is reported on with its answer: of several, the first that says something; null if it has no mark. */
  readonly tasks: readonly { readonly task: Task; readonly answer: TaskAnswer | null }[];
  readonly answered: number;
  /** Answers to tasks that the plan does not have. */
  readonly unplanned: readonly TaskAnswer[];
}

/** Holds what a report says against the tasks of its plan. */
export function coverTasks(
  plan: Pick<OfficialDocument, 'tasks'>,
  report: Pick<OfficialDocument, 'answers' | 'reportedPlan'>,
): TaskCoverage {
  const byId = new Map<string, TaskAnswer>();
  for (const answer of report.answers) {
    const known = byId.get(answer.taskId);
    if (known === undefined || (!isAnswered(known) && isAnswered(answer))) byId.set(answer.taskId, answer);
  }
  const tasks = reportedTasks(plan, report.reportedPlan?.all ?? false).map((task) => ({ task, answer: byId.get(task.id) ?? null }));
  const planned = new Set(plan.tasks.map(({ id }) => id));
  return {
    tasks,
    answered: tasks.filter(({ answer }) => answer !== null && isAnswered(answer)).length,
    unplanned: report.answers.filter(({ taskId }) => !planned.has(taskId)),
  };
}

/** The days, `YYYY-MM-DD`, that a deadline is held against; null where it is not known. */
export interface KnownDays {
  /** Last day of the task's deadline. */
  readonly due: string | null;
  /** Day that results are counted to. */
  readonly cutoff: string | null;
}

/**
 * The first and last day, `YYYY-MM-DD`, on which something was completed as written. A time without a year is of the year of the cut-off
 * day, else of the deadline; null where that is not known either.
 */
export function completionDays(completed: CompletionTime | null, { due, cutoff }: KnownDays): readonly [string, string] | null {
  const span = completed?.value ?? null;
  const known = cutoff ?? due;
  const year = span?.first.year ?? (known === null ? null : Number(known.slice(0, 4)));
  const days = span === null ? [] : [toIso({ ...span.first, year }), toIso({ ...span.last, year })];
  const [first, last] = days;
  return first === undefined || first === null || last === undefined || last === null ? null : [first, last];
}

/**
 * The status that an answer stands for. A state alone (`hoàn thành`) is in time or late by what is known: what is finished by its day of
 * completion, or by a cut-off day that is not after the deadline; what goes on by the cut-off day. Null where nothing settles it; a task
 * without a deadline is never late.
 */
export function settledStatus({ status, completed }: Pick<TaskAnswer, 'status' | 'completed'>, days: KnownDays): TaskStatus | null {
  const state = timedStates.find(({ name }) => name === status?.state);
  if (status === null || state === undefined) return status?.value ?? null;
  const { due, cutoff } = days;
  const done = state.finished ? completionDays(completed, days) : null;
  if (due === null) return null;
  if (done !== null) return done[1] <= due ? state.inTime : done[0] > due ? state.late : null;
  if (cutoff === null) return null;
  return cutoff <= due ? state.inTime : state.finished ? null : state.late;
}

/** An answer with the status that it stands for. */
export function settledAnswer(answer: TaskAnswer, days: KnownDays): TaskAnswer {
  const value = settledStatus(answer, days);
  return answer.status === null || value === answer.status.value ? answer : { ...answer, status: { ...answer.status, value } };
}
