/** What many units sent, brought together against the plan of their superior. */
import { answersIn, doubtsIn } from '../../../derive/synthesis/cover-answers.js';
import type { PlanCoverage } from '../../../derive/synthesis/coverage.js';
import { synthesize, type GatheredUnit, type Synthesis } from '../../../derive/synthesis/synthesis.js';
import { countedDocuments } from '../../../derive/synthesis/unit-plans.js';
import { foldWords, upperFirst, type Finding } from '../../../model/index.js';
import type { OpenedDocument } from '../../opened-document.js';
import { answersNameOf, nameOfParent, openParent, type Doubts } from './coverage.js';
import type { Paper, PaperJob, PaperReader } from './papers.js';
import { keyOfUnit, sentFolders, unitsOf, type SentFolder, type UnitInput } from './unit-inputs.js';

export { unitLists, type Synthesis } from '../../../derive/synthesis/synthesis.js';
export { synthesisWorkbook, type SaySynthesis } from '../../../derive/synthesis/synthesis-sheets.js';
export { nameOfParent };

export interface GatheredSynthesis extends Synthesis {
  readonly doubts: Doubts;
  /** Where the program itself failed over a paper, which is told as one that cannot be read. */
  readonly failed: readonly Finding[];
}

/**
 * @param read reads the papers of all units
 * @throws Failure for a superior's plan that has no task or is a secret, for answers that cannot be read, for names of nothing
 */
export async function synthesizePlans(
  parent: OpenedDocument,
  plans: readonly string[],
  reports: readonly string[],
  read: PaperReader,
): Promise<GatheredSynthesis> {
  const { workspace } = parent;
  const { plan: superior, answers } = await openParent(parent);
  const [sentPlans, sentReports] = [
    await sentFolders(plans, [parent.path], workspace),
    await sentFolders(reports, [parent.path], workspace),
  ];
  const papers = await readAll([...jobsOf(sentPlans, 'plan'), ...jobsOf(sentReports, 'report')], read);
  const [sent, reported] = [unitsOf(sentPlans, papers.plan), unitsOf(sentReports, papers.report)];
  const known = answersIn(answers);
  const units = new Map<string, GatheredUnit>();
  for (const input of sent) {
    if (isOnlySecret(input)) continue;
    const counted = countedDocuments(input.papers.map(({ document }) => document));
    const covered = counted.map(({ document }) => superior.cover({ ...document, organ: input.name }, input.name, known));
    units.set(keyOfUnit(input.name), gathered(input, covered, counted));
  }
  for (const input of reported) addReports(units, input);
  for (const { name } of superior.named) {
    // A unit that the superior names and of which nothing came.
    const isThere = [...sent, ...units.values()].some((unit) => foldWords(unit.name).endsWith(foldWords(name)));
    if (!isThere) units.set(keyOfUnit(name), emptyUnit(upperFirst(name)));
  }
  const secret = [...sent, ...reported].reduce((sum, one) => sum + one.secret, 0);
  const all = [...units.values()];
  const pairs = all.flatMap(({ name, plans: own }) => own.flatMap((coverage) => doubtsIn(name, coverage)));
  const failed = [...papers.plan.values(), ...papers.report.values()].flatMap((one) => (isFailed(one) ? [one.finding] : []));
  return { ...synthesize(superior, all, secret), failed, doubts: { file: answersNameOf(parent), pairs } };
}

function jobsOf(folders: readonly SentFolder[], as: PaperJob['as']): PaperJob[] {
  return folders.flatMap(({ files }) => files.filter(({ isPaper }) => isPaper).map(({ source }) => ({ source, as })));
}

function isFailed(paper: Paper): paper is Extract<Paper, { state: 'unread' }> {
  return paper.state === 'unread' && paper.finding.ruleId === 'internal-error';
}

/** The papers by what they are read as and by their names. */
async function readAll(
  jobs: readonly PaperJob[],
  read: PaperReader,
): Promise<Readonly<Record<PaperJob['as'], ReadonlyMap<string, Paper>>>> {
  const papers = { covered: new Map<string, Paper>(), plan: new Map<string, Paper>(), report: new Map<string, Paper>() };
  let at = 0;
  for await (const paper of read(jobs)) {
    const job = jobs[at++];
    if (job !== undefined) papers[job.as].set(job.source, paper);
  }
  return papers;
}

function gathered(
  { name, papers, unreadable }: UnitInput,
  plans: readonly PlanCoverage[],
  counted: ReturnType<typeof countedDocuments>,
): GatheredUnit {
  const state = plans.length > 0 ? 'sent' : unreadable.length > 0 ? 'unreadable' : 'notSent';
  const files = new Set(counted.map(({ document }) => document.file));
  return {
    name,
    state,
    plans,
    older: counted.flatMap(({ document, older }) => older.map((one) => ({ document: one, by: document }))),
    unreadable,
    reports: [],
    flags: papers.flatMap(({ document, flags }) => (files.has(document.file) ? flags : [])),
  };
}

/** Whether all that came of a unit is marked as a secret: then nothing of it is told. */
function isOnlySecret({ secret, papers, unreadable }: UnitInput): boolean {
  return secret > 0 && papers.length === 0 && unreadable.length === 0;
}

function emptyUnit(name: string): GatheredUnit {
  return { name, state: 'notSent', plans: [], older: [], unreadable: [], reports: [], flags: [] };
}

/** A report of a unit that sent no plan is told, and the unit stays among those that did not send one. */
function addReports(units: Map<string, GatheredUnit>, { name, papers, unreadable }: UnitInput): void {
  if (papers.length === 0 && unreadable.length === 0) return;
  const known =
    units.get(keyOfUnit(name)) ?? [...units.values()].find((unit) => foldWords(unit.name) === foldWords(name)) ?? emptyUnit(name);
  units.set(keyOfUnit(known.name), {
    ...known,
    reports: [...known.reports, ...papers.flatMap(({ report }) => (report === null ? [] : [report]))],
    unreadable: [...known.unreadable, ...unreadable],
  });
}
