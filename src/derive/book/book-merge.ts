/** Workbooks that organs sent back -> one book, and what is to be told of them: nothing is chosen between two answers. */
import { foldWords } from '../../model/index.js';
import type { BookFault, BookRow, ReadBook } from './book-reading.js';
import { droppedEntries, matchRows, outsideWork, refreshBook, type AnswerConflict, type BookChange } from './book-refresh.js';
import { hasAnswer, sameAnswer, type BookAnswer, type BookPlan, type BookTask, type TaskBook } from './task-book.js';

/** An answer of the book that gave way to what the organ says now. */
interface ReplacedAnswer {
  readonly task: string;
  readonly before: BookAnswer;
  readonly row: BookRow;
}

export interface MergedBook {
  readonly book: TaskBook;
  /** Lead organs that sent something back, and those that did not. */
  readonly received: readonly string[];
  readonly waiting: readonly string[];
  /** Tasks of organs that answered others. */
  readonly unanswered: readonly BookTask[];
  readonly outside: readonly BookRow[];
  readonly conflicts: readonly AnswerConflict[];
  readonly changes: readonly BookChange[];
  readonly replaced: readonly ReplacedAnswer[];
  readonly faults: readonly BookFault[];
}

/** Brings what was sent back into the book of the plans. `old`: the book as it stands; null for none. */
export function mergeBooks(
  old: ReadBook | null,
  returned: readonly ReadBook[],
  plans: readonly BookPlan[],
  tasks: readonly BookTask[],
): MergedBook {
  const own = refreshBook(old, plans, tasks);
  const rows = returned.flatMap((book) => book.rows);
  const matched = matchRows(rows, tasks);
  const split = new Set(matched.conflicts.flatMap((conflict) => conflict.rows));
  const replaced: ReplacedAnswer[] = [];
  const entries = own.book.entries.map(({ task, answer }) => {
    const found = matched.byTask.get(task);
    if (found === undefined || !hasAnswer(found.answer)) return { task, answer };
    const row = found.rows.find((one) => hasAnswer(one.answer));
    if (hasAnswer(answer) && !sameAnswer(answer, found.answer) && row !== undefined)
      replaced.push({ task: task.text, before: answer, row });
    return { task, answer: found.answer };
  });
  const leads = distinctLeads(tasks);
  const answeredLeads = new Set(
    [...matched.byTask].flatMap(([task, found]) =>
      hasAnswer(found.answer) || found.rows.some((row) => split.has(row)) ? [foldWords(task.lead)] : [],
    ),
  );
  const received = leads.filter((lead) => answeredLeads.has(foldWords(lead)));
  const outside = matched.outside.filter(({ printed, answer }) => printed.text !== '' || hasAnswer(answer));
  const known = new Set(own.book.outside.map(({ text }) => foldWords(text)));
  return {
    book: {
      plans,
      entries,
      outside: [...own.book.outside, ...outside.filter(({ printed }) => !known.has(foldWords(printed.text))).map(outsideWork)],
      dropped: [...own.book.dropped, ...droppedEntries(matched.gone, plans)],
    },
    received,
    waiting: leads.filter((lead) => !received.includes(lead)),
    unanswered: tasks.filter((task) => {
      const found = matched.byTask.get(task);
      const isSilent = found === undefined || (!hasAnswer(found.answer) && !found.rows.some((row) => split.has(row)));
      return isSilent && answeredLeads.has(foldWords(task.lead));
    }),
    outside,
    conflicts: [...own.conflicts, ...matched.conflicts],
    changes: [...own.changes, ...matched.changes.filter(({ kind }) => kind === 'restored' || kind === 'kept')],
    replaced,
    faults: returned.flatMap((book) => book.faults),
  };
}

/** The lead organs in the order of the tasks, each once. */
export function distinctLeads(tasks: readonly BookTask[]): string[] {
  const seen = new Set<string>();
  return tasks.map(({ lead }) => lead).filter((lead) => lead !== '' && !seen.has(foldWords(lead)) && seen.add(foldWords(lead)));
}

/** The part of a book that one lead organ answers; an empty name stands for the tasks that name none. */
export function bookOfLead({ plans, entries }: TaskBook, lead: string): TaskBook {
  const own = entries.filter(({ task }) => foldWords(task.lead) === foldWords(lead));
  return { plans: plans.filter(({ key }) => own.some(({ task }) => task.plan.key === key)), entries: own, outside: [], dropped: [] };
}
