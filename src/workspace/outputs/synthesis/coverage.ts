/** Plans of subordinates against the plan of their superior. */
import {
  answersIn,
  coverAnswersName,
  coverAnswersText,
  doubtsIn,
  joinQuestions,
  readCoverAnswers,
  type CoverQuestion,
} from '../../../derive/synthesis/cover-answers.js';
import { coveredPlan, type CoverFact, type CoveredPlan } from '../../../derive/synthesis/cover-rows.js';
import { ParentPlan } from '../../../derive/synthesis/coverage.js';
import { readDocument, type ReadDocument } from '../../../derive/synthesis/own-sentences.js';
import { failure, squeeze, type Finding } from '../../../model/index.js';
import { Reading } from '../../kept.js';
import { isMarkedSecret } from '../../many/secrecy.js';
import { readNamedText } from '../../named-files.js';
import type { OpenedDocument } from '../../opened-document.js';
import type { Workspace } from '../../workspace.js';
import { planWithTasks } from '../plans.js';
import type { PaperReader } from './papers.js';

export { coverCells, coverColumns, coverWorkbook, type CoverFact, type SayCover } from '../../../derive/synthesis/cover-rows.js';

/** Formats of a coverage, and how the name of a file in each ends. */
export const coverFormats = { table: '.txt', md: '.md', xlsx: '.xlsx', json: '.json' } as const;

/** What is told of plans and their superior's: values that every format is made of, and that shards are put together from. */
export interface Coverage {
  readonly parent: Pick<ReadDocument, 'file' | 'number' | 'type'> & Pick<ParentPlan, 'givenToAll'>;
  readonly plans: readonly CoveredPlan[];
  /** How many documents are marked as secrets of the State: nothing of them is read further. */
  readonly secret: number;
  readonly doubts: Doubts;
}

/** Pairs that a person must say, and the file that is asked in, beside the superior's plan. */
export interface Doubts {
  readonly file: string;
  readonly pairs: readonly CoverQuestion[];
}

/**
 * Holds plans against the plan of their superior; one after the other, so that memory does not grow with what they hold.
 *
 * @param read reads the plans by their names
 * @returns the coverage, and why files could not be read
 * @throws Failure for a superior's plan without tasks, or one that is a secret; for answers that cannot be read
 */
export async function coverPlans(
  parent: OpenedDocument,
  names: readonly string[],
  read: PaperReader,
): Promise<{ readonly coverage: Coverage; readonly unread: readonly Finding[] }> {
  const { plan: superior, answers } = await openParent(parent);
  const known = answersIn(answers);
  const plans: CoveredPlan[] = [];
  const pairs: CoverQuestion[] = [];
  const unread: Finding[] = [];
  let [at, secret] = [0, 0];
  for await (const paper of read(names.map((source) => ({ source, as: 'covered' })))) {
    const name = parent.workspace.host.paths.basename(names[at++] ?? '');
    if (paper.state === 'secret') secret++;
    else if (paper.state === 'unread') unread.push(paper.finding);
    else {
      const organ = squeeze(paper.document.organ ?? name);
      const covered = superior.cover({ ...paper.document, organ }, name, known);
      plans.push(coveredPlan(organ, covered));
      for (const pair of doubtsIn(organ, covered)) pairs.push(pair);
    }
  }
  const { file, number, type } = superior.document;
  const told = { file, number, type, givenToAll: superior.givenToAll };
  return { coverage: { parent: told, plans, secret, doubts: { file: answersNameOf(parent), pairs } }, unread };
}

/** The superior's plan, and what people answered of it before. */
export async function openParent(parent: OpenedDocument): Promise<{ plan: ParentPlan; answers: readonly CoverQuestion[] }> {
  const plan = await planWithTasks(parent);
  if (isMarkedSecret(plan)) throw failure(parent.name, 'secret-parent', parent.name);
  return { plan: new ParentPlan(readDocument(plan)), answers: answersBeside(answersNameOf(parent), parent.workspace) };
}

/** The file of questions with those that are new; null where it holds them all. */
export function questionsWith(
  { file, pairs }: Doubts,
  workspace: Workspace,
): { readonly count: number; readonly text: (note: string) => string } | null {
  const known = answersBeside(file, workspace);
  const all = joinQuestions(known, pairs);
  if (all.length === known.length) return null;
  return { count: all.filter(({ same }) => same === null).length, text: (note) => coverAnswersText(all, note) };
}

/** The file that pairs are asked in. */
export function answersNameOf({ name, workspace }: OpenedDocument): string {
  const { paths } = workspace.host;
  return name === '-' ? coverAnswersName : paths.join(paths.dirname(name), coverAnswersName);
}

function answersBeside(name: string, workspace: Workspace): readonly CoverQuestion[] {
  const text = readNamedText(new Reading(workspace.host), name, workspace.pathOf(name));
  if (text === null) return [];
  const questions = readCoverAnswers(text);
  if (questions === null) throw failure(name, 'broken-cover-answers', name);
  return questions;
}

/** The facts of all plans, those of one plan together. */
export function factsOf({ plans }: Coverage): readonly CoverFact[] {
  return plans.flatMap(({ facts }) => facts);
}

/** Whether a task that is given to a unit was not found in its plan. */
export function lacksTasks({ plans }: Coverage): boolean {
  return plans.some(({ missing }) => missing > 0);
}

/** How a superior's plan is told: `Kế hoạch số 12-KH/TU`, or its file. */
export function nameOfParent({ type, number, file }: Pick<ReadDocument, 'file' | 'number' | 'type'>): string {
  return number === null ? file : `${type ?? 'Kế hoạch'} số ${number}`;
}
