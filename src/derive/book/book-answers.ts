/** What a book of tasks answers of a plan, as a report takes it over. */
import type { OfficialDocument, TaskAnswer } from '../../model/index.js';
import type { ReadBook } from './book-reading.js';
import { matchRows, type AnswerConflict } from './book-refresh.js';
import { bookTasks, hasAnswer, statusOfAnswer, type BookAnswer } from './task-book.js';

export interface BookAnswers {
  /** By the id that the plan gives the task now. */
  readonly answers: ReadonlyMap<string, TaskAnswer>;
  /** Tasks of which two rows say otherwise: neither is taken. */
  readonly conflicts: readonly AnswerConflict[];
}

/** The answers of a book to the tasks of a plan. Of a book of several plans the rows of this one count, where it names it. */
export function answersOfBook({ rows, plans }: ReadBook, plan: OfficialDocument): BookAnswers {
  const tasks = bookTasks(plan, '');
  const [key] = tasks.map((task) => task.plan.key);
  const own = rows.filter(({ code }) => code === null || code.plan === key);
  const isNamed = plans.length > 1 && own.some(({ code }) => code !== null);
  const { byTask, conflicts } = matchRows(isNamed ? own : rows, tasks);
  const answers = [...byTask].flatMap(([task, { answer }]) => (hasAnswer(answer) ? [[task.id, taskAnswer(task.id, answer)] as const] : []));
  return { answers: new Map(answers), conflicts };
}

function taskAnswer(taskId: string, answer: BookAnswer): TaskAnswer {
  const point = { line: 1, column: 1, offset: 0 };
  const position = { start: point, end: point };
  return {
    taskId,
    digest: null,
    form: 'row',
    label: null,
    task: '',
    result: answer.result,
    ...statusOfAnswer(answer),
    cells: null,
    note: answer.evidence,
    position,
    markPosition: position,
    labelPosition: null,
  };
}
