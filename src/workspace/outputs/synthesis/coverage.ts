/** Plans of subordinates against the plan of their superior. */
import {
  answersIn,
  coverAnswersName,
  coverAnswersText,
  readCoverAnswers,
  withDoubts,
  type CoverQuestion,
} from '../../../derive/synthesis/cover-answers.js';
import { coverFacts, type CoverFact } from '../../../derive/synthesis/cover-rows.js';
import { ParentPlan, type PlanCoverage } from '../../../derive/synthesis/coverage.js';
import { readDocument } from '../../../derive/synthesis/own-sentences.js';
import { failure, Failure, squeeze, type Finding, type OfficialDocument } from '../../../model/index.js';
import { readNamedText } from '../../named-files.js';
import { Reading } from '../../kept.js';
import type { OpenedDocument } from '../../opened-document.js';
import { isMarkedSecret } from '../../many/secrecy.js';
import { planWithTasks, soundPlan } from '../plans.js';

export { coverCells, coverColumns, coverWorkbook, type CoverFact, type SayCover } from '../../../derive/synthesis/cover-rows.js';

/** Formats of a coverage, and how the name of a file in each ends. */
export const coverFormats = { table: '.txt', md: '.md', xlsx: '.xlsx', json: '.json' } as const;

/** A plan that was held against its superior's. */
interface CoveredPlan {
  readonly organ: string;
  readonly coverage: PlanCoverage;
}

export interface Coverage {
  readonly parent: ParentPlan;
  readonly plans: readonly CoveredPlan[];
  /** How many documents are marked as secrets of the State: nothing of them is read further. */
  readonly secret: number;
  /** Why files could not be read. */
  readonly unread: readonly Finding[];
  /** What `doi-chieu.yaml` must hold now; null if it holds that already or there is nothing to ask. */
  readonly questions: { readonly name: string; readonly count: number; text(note: string): string } | null;
}

/**
 * Holds plans against the plan of their superior; one after the other, so that memory does not grow with what they hold.
 *
 * @param open opens a plan by its name
 * @throws Failure for a superior's plan without tasks, or one that is a secret; for answers that cannot be read
 */
export async function coverPlans(
  parent: OpenedDocument,
  names: readonly string[],
  open: (name: string) => Promise<OpenedDocument>,
): Promise<Coverage> {
  const { plan: superior, answers } = await openParent(parent);
  const covered: CoveredPlan[] = [];
  const unread: Finding[] = [];
  let secret = 0;
  for (const name of names) {
    try {
      const document = await open(name);
      if (document.path === parent.path && name !== '-') continue;
      const plan = await soundPlan(document);
      if (isMarkedSecret(plan)) secret++;
      else covered.push(coverOne(superior, plan, document.workspace.host.paths.basename(name), answers));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unread.push(error.finding);
    }
  }
  return { parent: superior, plans: covered, secret, unread, questions: questionsOf(parent, answers, covered) };
}

/** The superior's plan, and what people answered of it before. */
export async function openParent(parent: OpenedDocument): Promise<{ plan: ParentPlan; answers: readonly CoverQuestion[] }> {
  const plan = await planWithTasks(parent);
  if (isMarkedSecret(plan)) throw failure(parent.name, 'secret-parent', parent.name);
  return { plan: new ParentPlan(readDocument(plan)), answers: answersBeside(parent) };
}

function coverOne(superior: ParentPlan, plan: OfficialDocument, name: string, answers: readonly CoverQuestion[]): CoveredPlan {
  const document = readDocument(plan);
  const organ = squeeze(document.organ ?? name);
  return { organ, coverage: superior.cover({ ...document, organ }, name, answersIn(answers)) };
}

/** The questions to be kept beside the superior's plan; null where the file holds them already. */
export function questionsOf(
  parent: OpenedDocument,
  answers: readonly CoverQuestion[],
  covered: readonly CoveredPlan[],
): Coverage['questions'] {
  const all = withDoubts(answers, covered);
  if (all.length === answers.length) return null;
  return {
    name: answersNameOf(parent),
    count: all.filter(({ same }) => same === null).length,
    text: (note) => coverAnswersText(all, note),
  };
}

function answersNameOf({ name, workspace }: OpenedDocument): string {
  const { paths } = workspace.host;
  return name === '-' ? coverAnswersName : paths.join(paths.dirname(name), coverAnswersName);
}

function answersBeside(parent: OpenedDocument): readonly CoverQuestion[] {
  const { workspace } = parent;
  const name = answersNameOf(parent);
  const text = readNamedText(new Reading(workspace.host), name, workspace.pathOf(name));
  if (text === null) return [];
  const questions = readCoverAnswers(text);
  if (questions === null) throw failure(name, 'broken-cover-answers', name);
  return questions;
}

/** The facts of all plans, those of one plan together. */
export function factsOf({ plans }: Coverage): readonly CoverFact[] {
  return plans.flatMap(({ organ, coverage }) => coverFacts(organ, coverage));
}

/** Whether a task that is given to a unit was not found in its plan. */
export function lacksTasks({ plans }: Coverage): boolean {
  return plans.some(({ coverage }) => coverage.rows.some(({ state }) => state === 'missing'));
}

/** How a superior's plan is told: `Kế hoạch số 12-KH/TU`, or its file. */
export function nameOfParent({ document: { type, number, file } }: ParentPlan): string {
  return number === null ? file : `${type ?? 'Kế hoạch'} số ${number}`;
}

/** For programs: keys stay. */
export function coverageJson(coverage: Coverage): string {
  const { parent, plans, secret } = coverage;
  const { file, number } = parent.document;
  const told = plans.map(({ organ, coverage: one }) => {
    const count = (state: string): number => one.rows.filter((row) => row.state === state).length;
    return {
      organ,
      file: one.document.file,
      given: one.rows.length,
      there: count('there'),
      missing: count('missing'),
      doubtful: count('doubtful'),
      citation: one.citation.state,
      facts: coverFacts(organ, one).map(({ kind, taskId, taskPlace, task, expected, actual, sentence }) => ({
        kind,
        taskId,
        taskPlace,
        task,
        expected,
        actual,
        sentence: sentence === null ? null : { text: sentence.text, place: sentence.place, line: sentence.line },
      })),
    };
  });
  return `${JSON.stringify({ parent: { file, number, givenToAll: parent.givenToAll }, secret, plans: told }, null, 2)}\n`;
}
