/** Sổ theo dõi nhiệm vụ: the tasks of plans with what is answered of each through the year, as a workbook holds them. */
import { digestOf } from '#digest';
import { readCompletion, readTaskStatus } from '../../language/tasks/task-status.js';
import {
  dayText,
  fileName,
  foldWords,
  isDay,
  planYear,
  reportedTasks,
  toIso,
  withoutNumberWord,
  type OfficialDocument,
  type Task,
  type TaskAnswer,
} from '../../model/index.js';
import { copiedOf, digestAgrees, taskDigest } from '../../parse/tasks/task-ties.js';

/** Columns of a book that people see, and the hidden one that ties a row to its task. */
export const bookColumns = [
  'plan',
  'label',
  'text',
  'lead',
  'coordinating',
  'deadline',
  'due',
  'status',
  'completed',
  'result',
  'evidence',
  'code',
] as const;
export type BookColumn = (typeof bookColumns)[number];

/** A plan whose tasks a book follows. */
export interface BookPlan {
  /** From organ, abstract and number: the same for every later wording of the plan. */
  readonly key: string;
  /** Number and symbol, else the name of its file. */
  readonly name: string;
  /** Path from the book. */
  readonly file: string;
  readonly organ: string;
  readonly abstract: string;
  /** Day of issue, `YYYY-MM-DD`; empty if it is not complete. */
  readonly issued: string;
  readonly year: number | null;
}

/** What a book copies of a task. */
export interface BookTask {
  readonly plan: BookPlan;
  readonly id: string;
  readonly digest: string;
  readonly label: string;
  readonly text: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly deadline: string;
  /** Last day, `YYYY-MM-DD`; empty if there is none. */
  readonly due: string;
}

/** What stands in the columns that people fill in; `completed` is a day `YYYY-MM-DD`, or as written. */
export interface BookAnswer {
  readonly status: string;
  readonly completed: string;
  readonly result: string;
  readonly evidence: string;
}

export interface BookEntry {
  readonly task: BookTask;
  readonly answer: BookAnswer;
}

/** Work that no plan has, as somebody wrote it into a row of their own. */
export interface OutsideWork {
  readonly text: string;
  readonly lead: string;
  readonly deadline: string;
  readonly answer: BookAnswer;
}

export interface TaskBook {
  readonly plans: readonly BookPlan[];
  readonly entries: readonly BookEntry[];
  readonly outside: readonly OutsideWork[];
  /** Tasks that the plans have no more, with an answer. */
  readonly dropped: readonly BookEntry[];
}

export const noAnswer: BookAnswer = { status: '', completed: '', result: '', evidence: '' };

/** Whether anything is written. */
export function hasAnswer({ status, completed, result, evidence }: BookAnswer): boolean {
  return [status, completed, result, evidence].some((text) => text !== '');
}

export function sameAnswer(one: BookAnswer, other: BookAnswer): boolean {
  return (['status', 'completed', 'result', 'evidence'] as const).every((key) => foldWords(one[key]) === foldWords(other[key]));
}

/** Status and day of completion as a report has them. */
export function statusOfAnswer({ status, completed }: Pick<BookAnswer, 'status' | 'completed'>): Pick<TaskAnswer, 'status' | 'completed'> {
  const { value, state } = readTaskStatus(status);
  const printed = dayAsWritten(completed);
  return {
    status: status === '' ? null : { value, state, printed: status, position: null },
    completed: printed === '' ? null : { value: readCompletion(printed), printed, position: null },
  };
}

/** A day as the regulations write it; what is no whole day, as it stands. */
export function dayAsWritten(text: string): string {
  return isDay(text) ? dayText(text) : text;
}

/**
 * The tasks of a plan that are reported on, as a book has them.
 *
 * @param file the path of the plan from the book
 * @param known the plans of the book so far: no two have one key
 */
export function bookTasks(document: OfficialDocument, file: string, known: readonly BookPlan[] = []): readonly BookTask[] {
  const own = bookPlan(document, file);
  const isTaken = known.some(({ key, file: other }) => key === own.key && other !== file);
  const plan = isTaken ? { ...own, key: digestOf(`${own.key}|${fileName(file)}`).slice(0, 8) } : own;
  return reportedTasks(document, false).map((task) => bookTask(plan, task));
}

function bookPlan({ letterhead, abstract, issuance, number, source }: OfficialDocument, file: string): BookPlan {
  const [organ, words] = [letterhead.issuingOrgan?.value ?? '', abstract?.value.value ?? ''];
  const printed = number === null ? '' : withoutNumberWord(number.printed.value);
  const head = `${foldWords(organ)}|${foldWords(words)}|${number?.value.serial ?? ''}`;
  return {
    key: digestOf(head === '||' ? fileName(source.file) : head).slice(0, 8),
    name: printed === '' ? fileName(source.file) : printed,
    file,
    organ,
    abstract: words,
    issued: issuance.date === null ? '' : (toIso(issuance.date.value) ?? ''),
    year: planYear({ abstract, issuance }),
  };
}

function bookTask(plan: BookPlan, task: Task): BookTask {
  const copied = copiedOf(task);
  return {
    plan,
    id: task.id,
    digest: taskDigest(copied),
    label: copied.label ?? '',
    text: task.text,
    lead: copied.leadOrgan ?? '',
    coordinating: task.coordinatingOrgans.map(({ value }) => value).join('; '),
    deadline: copied.deadline ?? '',
    due: task.deadline?.value.date ?? '',
  };
}

/** What ties a row to its task: `3f2a91bc/1a2b3c4d5e/6f708192`, behind `-` for a task that was dropped. */
export function codeOf({ plan, id, digest }: Pick<BookTask, 'plan' | 'id' | 'digest'>, isDropped = false): string {
  return `${isDropped ? '-' : ''}${plan.key}/${id}/${digest}`;
}

/** A code of a row, read. */
export interface RowCode {
  readonly isDropped: boolean;
  readonly plan: string;
  readonly id: string;
  readonly digest: string;
}

export function readCode(text: string): RowCode | null {
  const match = /^(-{0,1})([0-9a-f]{8})\/([^/\s]{1,40})\/([0-9a-f]{8})$/u.exec(text.trim());
  return match === null ? null : { isDropped: match[1] === '-', plan: match[2] ?? '', id: match[3] ?? '', digest: match[4] ?? '' };
}

/** Whether wording, label, lead and deadline of a row are still those that its code was made of. */
export function isAsWritten(digest: string, printed: Pick<BookTask, 'text' | 'label' | 'lead' | 'deadline'>): boolean {
  const copied = { text: printed.text, label: printed.label || null, leadOrgan: printed.lead || null, deadline: printed.deadline || null };
  const { wording, facts } = digestAgrees(digest, copied);
  return wording && facts;
}
