/** What a book holds, brought to the tasks that its plans have now: no answer is lost, and each change is told. */
import { foldWords } from '../../model/index.js';
import { matchTasks } from '../tasks/task-matching.js';
import type { BookRow, ReadBook } from './book-reading.js';
import {
  hasAnswer,
  isAsWritten,
  noAnswer,
  sameAnswer,
  type BookAnswer,
  type BookEntry,
  type BookPlan,
  type BookTask,
  type OutsideWork,
  type TaskBook,
} from './task-book.js';

/** A change of a task between what rows say and what the plans say now. */
export interface BookChange {
  /** `kept`: dropped, its answer stands in another sheet; `returned`: dropped before, and there again; `restored`: people reworded it. */
  readonly kind: 'added' | 'dropped' | 'kept' | 'returned' | 'reworded' | 'deadline' | 'lead' | 'restored' | 'doubtful';
  readonly task: string;
  readonly before: string;
  readonly after: string;
  /** Null for what has no row. */
  readonly row: BookRow | null;
}

/** Two rows that answer one task otherwise. */
export interface AnswerConflict {
  readonly task: string;
  readonly rows: readonly BookRow[];
}

/** Rows of one task, with what they answer together. */
export interface TaskRows {
  readonly rows: readonly BookRow[];
  readonly answer: BookAnswer;
}

/** Rows that were matched with tasks. */
export interface MatchedRows {
  readonly byTask: ReadonlyMap<BookTask, TaskRows>;
  /** Rows of tasks that no plan has now, once each. */
  readonly gone: readonly TaskRows[];
  /** Rows that are of no task. */
  readonly outside: readonly BookRow[];
  readonly conflicts: readonly AnswerConflict[];
  readonly changes: readonly BookChange[];
}

/** Rows by their tie, else by their wording; the tie of rows that people copied is with all of them. */
export function matchRows(rows: readonly BookRow[], tasks: readonly BookTask[]): MatchedRows {
  const groups = new Map<string, BookRow[]>();
  const loose: BookRow[] = [];
  for (const row of rows) {
    if (row.code === null) loose.push(row);
    else {
      const key = `${row.code.plan}/${row.code.id}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [row]);
      else known.push(row);
    }
  }
  const conflicts: AnswerConflict[] = [];
  const before = [...groups].map(([id, group]) => {
    const said = group.filter(({ answer }) => hasAnswer(answer));
    const distinct = said.filter((row, at) => !said.slice(0, at).some((other) => sameAnswer(other.answer, row.answer)));
    const first = group[0] as BookRow;
    if (distinct.length > 1) conflicts.push({ task: first.printed.text, rows: distinct });
    return { id, text: first.printed.text, rows: group, answer: distinct.length === 1 ? (distinct[0]?.answer ?? noAnswer) : noAnswer };
  });
  const after = tasks.map((task) => ({ id: `${task.plan.key}/${task.id}`, text: task.text, task }));
  const { same, doubtful, dropped, added } = matchTasks(before, after);
  // A row whose tie was deleted still says which task it is of, where its words do.
  const unmatched = new Set(added.map(({ task }) => task));
  const byTask = new Map<BookTask, TaskRows>(same.map((pair) => [pair.after.task, pair.before]));
  const outside: BookRow[] = [];
  for (const row of loose) {
    const words = foldWords(row.printed.text);
    const own = [...unmatched].filter((task) => words !== '' && foldWords(task.text) === words);
    const [task] = own;
    if (own.length === 1 && task !== undefined) {
      unmatched.delete(task);
      byTask.set(task, { rows: [row], answer: row.answer });
    } else outside.push(row);
  }
  const changes: BookChange[] = [];
  for (const task of tasks) {
    const found = byTask.get(task);
    if (found === undefined) changes.push({ kind: 'added', task: task.text, before: '', after: '', row: null });
    else for (const change of changesOf(task, found)) changes.push(change);
  }
  for (const {
    answer,
    text,
    rows: [row = null],
  } of dropped)
    if (row?.code?.isDropped !== true)
      changes.push({ kind: hasAnswer(answer) ? 'kept' : 'dropped', task: text, before: '', after: '', row });
  for (const pair of doubtful)
    changes.push({ kind: 'doubtful', task: pair.after.text, before: pair.before.text, after: pair.after.text, row: null });
  return { byTask, gone: dropped, outside, conflicts, changes };
}

/** Tasks that rows of one book answer otherwise. */
export function conflictsIn({ rows }: ReadBook): readonly AnswerConflict[] {
  return matchRows(rows, []).conflicts;
}

/** What changed between the first row of a task and the task: one change of each kind at most. */
function changesOf(task: BookTask, { rows: [row] }: TaskRows): BookChange[] {
  if (row === undefined) return [];
  const { printed, code } = row;
  const change = (kind: BookChange['kind'], before: string, after: string): BookChange => ({ kind, task: task.text, before, after, row });
  const changes: BookChange[] = code?.isDropped === true ? [change('returned', '', '')] : [];
  const facts = [
    ['text', 'reworded'],
    ['deadline', 'deadline'],
    ['lead', 'lead'],
  ] as const;
  const different = facts.filter(([key]) => foldWords(printed[key]) !== foldWords(task[key]));
  // Of a row that people reworded the plan's words come back; what the plan itself changed since is the plan's.
  const isEdited = code !== null && (code.digest === task.digest || !isAsWritten(code.digest, printed));
  if (isEdited) return [...changes, ...different.map(([key]) => change('restored', printed[key], task[key]))];
  const moved = different.some(([, kind]) => kind === 'deadline');
  const onlyMoved = moved && withoutDeadline(printed) === withoutDeadline(task);
  for (const [key, kind] of different) if (key !== 'text' || !onlyMoved) changes.push(change(kind, printed[key], task[key]));
  return changes;
}

/** The wording of a task without the words of its deadline. */
function withoutDeadline({ text, deadline }: Pick<BookTask, 'text' | 'deadline'>): string {
  return foldWords(deadline === '' ? text : text.replace(deadline, ' ')).replace(/\s+/gu, ' ');
}

/** A book for the tasks that plans have now, with all that an earlier state of it held. */
export function refreshBook(
  old: ReadBook | null,
  plans: readonly BookPlan[],
  tasks: readonly BookTask[],
): { readonly book: TaskBook; readonly changes: readonly BookChange[]; readonly conflicts: readonly AnswerConflict[] } {
  const { byTask, gone, outside, conflicts, changes } = matchRows(old?.rows ?? [], tasks);
  return {
    book: {
      plans,
      entries: tasks.map((task) => ({ task, answer: byTask.get(task)?.answer ?? noAnswer })),
      outside: outside.map(outsideWork),
      dropped: droppedEntries(gone, plans),
    },
    changes: old === null ? [] : changes,
    conflicts,
  };
}

export function outsideWork({ printed, answer }: BookRow): OutsideWork {
  return { text: printed.text, lead: printed.lead, deadline: printed.deadline, answer };
}

/** Tasks that no plan has now, where something is answered of them. */
export function droppedEntries(gone: readonly TaskRows[], plans: readonly BookPlan[]): BookEntry[] {
  return gone.flatMap(({ rows: [row], answer }): BookEntry[] => {
    if (row?.code === undefined || row.code === null || !hasAnswer(answer)) return [];
    const { code, printed } = row;
    const plan = plans.find(({ key }) => key === code.plan) ?? {
      key: code.plan,
      name: printed.plan,
      file: '',
      organ: '',
      abstract: '',
      issued: '',
      year: null,
    };
    return [{ task: { ...printed, plan, id: code.id, digest: code.digest }, answer }];
  });
}
