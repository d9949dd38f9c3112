/** Which tasks of a plan a report answers. */
import type { OfficialDocument, Task } from './official-document.js';
import type { TaskAnswer } from './task-answer.js';

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
