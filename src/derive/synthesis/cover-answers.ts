/**
 * `doi-chieu.yaml`: pairs of a superior's task and a subordinate's sentence that may be one, with what a person answered. It stands beside
 * the superior's plan and is read the next time.
 */
import { parseDocument, stringify } from 'yaml';
import { fold, foldWords, squeeze } from '../../model/index.js';
import type { CoverAnswers, PlanCoverage } from './coverage.js';

/** Name of the file. */
export const coverAnswersName = 'doi-chieu.yaml';

/** A pair by organ, task and sentence; `same`: what a person answered, null for nothing yet. */
export interface CoverQuestion {
  readonly organ: string;
  readonly taskId: string;
  readonly sentenceId: string;
  readonly task: string;
  readonly sentence: string;
  readonly same: boolean | null;
}

const keys = {
  root: 'đối chiếu',
  organ: 'đơn vị',
  taskId: 'nhiệm vụ',
  sentenceId: 'câu',
  task: 'lời nhiệm vụ',
  sentence: 'lời câu',
  same: 'là một',
};
const yes: ReadonlySet<string> = new Set(['co', 'true', 'yes', 'dung', 'x']);
const no: ReadonlySet<string> = new Set(['khong', 'false', 'no', 'sai']);

/** The questions of a file; null if it is none. */
export function readCoverAnswers(text: string): readonly CoverQuestion[] | null {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const read: unknown = document.toJS({ maxAliasCount: 0 });
  const list = isRecord(read) ? read[keys.root] : null;
  if (list === '' || (isRecord(read) && list === undefined)) return [];
  if (!Array.isArray(list)) return null;
  const questions: CoverQuestion[] = [];
  for (const one of list as unknown[]) {
    if (!isRecord(one)) return null;
    const textOf = (key: string): string => (typeof one[key] === 'string' ? one[key].normalize('NFC') : '');
    const answer = fold(textOf(keys.same).trim());
    if (answer !== '' && !yes.has(answer) && !no.has(answer)) return null;
    questions.push({
      organ: textOf(keys.organ),
      taskId: textOf(keys.taskId),
      sentenceId: textOf(keys.sentenceId),
      task: textOf(keys.task),
      sentence: textOf(keys.sentence),
      same: answer === '' ? null : yes.has(answer),
    });
  }
  return questions;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was answered, as coverage asks it. */
export function answersIn(questions: readonly CoverQuestion[]): CoverAnswers {
  const known = new Map(questions.map((one) => [keyOf(one), one.same]));
  return (organ, taskId, sentenceId) => known.get(keyOf({ organ, taskId, sentenceId })) ?? null;
}

/** The doubtful pairs of a plan, as questions that nobody answered. */
export function doubtsIn(organ: string, { rows }: PlanCoverage): readonly CoverQuestion[] {
  return rows.flatMap(({ state, task, sentence }): CoverQuestion[] =>
    state !== 'doubtful' || sentence === null
      ? []
      : [{ organ, taskId: task.id, sentenceId: sentence.id, task: task.text, sentence: sentence.text, same: null }],
  );
}

/** The questions that were there, with those behind them that are new. */
export function joinQuestions(known: readonly CoverQuestion[], more: readonly CoverQuestion[]): readonly CoverQuestion[] {
  const all = new Map(known.map((one) => [keyOf(one), one]));
  for (const one of more) if (!all.has(keyOf(one))) all.set(keyOf(one), one);
  return [...all.values()];
}

function keyOf({ organ, taskId, sentenceId }: Pick<CoverQuestion, 'organ' | 'taskId' | 'sentenceId'>): string {
  return `${foldWords(squeeze(organ))}|${taskId}|${sentenceId}`;
}

/** The file; `note`: what its first line tells the person who answers. */
export function coverAnswersText(questions: readonly CoverQuestion[], note: string): string {
  const list = questions.map((one) => ({
    [keys.organ]: one.organ,
    [keys.taskId]: one.taskId,
    [keys.sentenceId]: one.sentenceId,
    [keys.task]: one.task,
    [keys.sentence]: one.sentence,
    [keys.same]: one.same === null ? '' : one.same ? 'có' : 'không',
  }));
  const text = stringify({ [keys.root]: list }, { lineWidth: 0, schema: 'failsafe' });
  return `# ${note}\n${text.replaceAll(`${keys.same}: ""`, `${keys.same}:`)}`;
}
