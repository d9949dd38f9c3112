/** The report on a plan: its skeleton, its check, its update where the plan changed. */
import { periodWords, readPeriod, usualCutoff, type Period } from '../../derive/reports/report-period.js';
import { writeReport, type RequestDocument } from '../../derive/reports/report-skeleton.js';
import { updateReport as deriveUpdate, type ReportChange } from '../../derive/reports/report-update.js';
import { answersOfBook } from '../../derive/book/book-answers.js';
import type { ReadBook } from '../../derive/book/book-reading.js';
import { matchTasks } from '../../derive/tasks/task-matching.js';
import { applyEdits } from '../../format/index.js';
import { namedPeriod } from '../../language/dates/named-period.js';
import { readDate } from '../../language/dates/dates.js';
import {
  citedFacts,
  configuredField,
  coverTasks,
  documentTypes,
  failure,
  finding,
  fold,
  isAnswered,
  isTakenOver,
  planYear,
  reportedTasks,
  settledStatus,
  toIso,
  type Finding,
  type OfficialDocument,
  type TaskAnswer,
  type TaskStatus,
} from '../../model/index.js';
import { citedIn } from '../../parse/index.js';
import { taskTie } from '../../parse/tasks/task-ties.js';
import type { OpenedDocument } from '../opened-document.js';
import { readSkeleton } from '../skeletons.js';
import { planWithTasks } from './plans.js';

const skeletonIds: Readonly<Record<Period['kind'], string>> = {
  year: 'bao-cao-nam',
  half: 'bao-cao-6-thang',
  'nine-months': 'bao-cao-dinh-ky',
  quarter: 'bao-cao-dinh-ky',
  month: 'bao-cao-dinh-ky',
  week: 'bao-cao-dinh-ky',
};

export interface ReportOptions {
  /** `year`, `half`, `nine-months`, `quarter:N`, `month:N`, `week`. */
  readonly period: string;
  /** Cut-off day, `YYYY-MM-DD`. */
  readonly until?: string;
  /** The document that asks for the report, as a citation. */
  readonly request?: string;
  /** Path of the report that is written, from the end of its usual name (`nam-2024`). */
  readonly outputPath: (slug: string) => string;
  /** Every task, those of other periods too. */
  readonly all: boolean;
  readonly answers: 'row' | 'prose';
  /** An earlier report whose answers are taken over. */
  readonly from?: OpenedDocument;
  /** The year's book of tasks, whose answers are those of the report. */
  readonly book?: ReadBook;
  readonly skeleton?: string;
  readonly template?: string;
}

/** A report to be filled in. */
export interface WrittenReport {
  readonly text: string;
  /** The end of its usual name. */
  readonly slug: string;
  /** How many tasks are to be reported, and how many answers were taken over. */
  readonly tasks: number;
  readonly taken: number;
  /** The earlier report, in words; null for none. */
  readonly takenFrom: string | null;
  /** Tasks that may be those of the earlier report. */
  readonly doubtful: readonly { readonly before: { readonly text: string }; readonly after: { readonly text: string } }[];
  readonly findings: readonly Finding[];
}

/** @throws Failure if the plan has no task or year, or an option means nothing */
export async function makeReport(document: OpenedDocument, options: ReportOptions): Promise<WrittenReport> {
  const { name, workspace } = document;
  const { paths } = workspace.host;
  const period = readPeriod(options.period);
  if (period === null) throw failure('-', 'unknown-period', options.period);
  const [plan, office] = [await planWithTasks(document), await document.office()];
  const year = planYear(plan) ?? (options.until === undefined ? null : Number(options.until.slice(0, 4)));
  if (year === null) throw failure(name, 'plan-without-year', name);
  const cutoff = options.until ?? usualCutoff(period, year);
  if (cutoff === null) throw failure('-', 'week-without-day', options.period);
  const dated = inYear(plan, Number(cutoff.slice(0, 4)), cutoff);
  const { template, types } = await workspace.choose(dated, office, options.template, document.reading);
  const skeleton = readSkeleton([skeletonIds[period.kind]], options.skeleton, office, workspace.shipped, document.reading);
  const { earlier, doubtful } =
    options.book === undefined
      ? await earlierAnswers(plan, options.from, options.all)
      : { earlier: answersOfBook(options.book, plan).answers, doubtful: [] };
  const takenFrom = options.from === undefined ? null : await nameOfEarlier(options.from);
  const { slug } = periodWords(period, year, cutoff);
  const text = writeReport(
    {
      plan,
      template,
      types,
      period,
      year,
      cutoff,
      planPath: paths.relative(paths.dirname(options.outputPath(slug)), document.path).replaceAll('\\', '/'),
      request: options.request === undefined ? null : requestOf(options.request),
      all: options.all,
      form: options.answers,
      earlier,
      takenFrom,
    },
    skeleton,
  );
  const tasks = reportedTasks(plan, options.all);
  const placed = tasks.filter((task) => text.includes(taskTie(task))).length;
  const data = { placed, count: tasks.length };
  const findings =
    placed < tasks.length ? [finding(skeleton.file, { ruleId: 'skeleton-without-tasks', severity: 'warning', place: null, data })] : [];
  return { text, slug, tasks: tasks.length, taken: [...earlier.values()].filter(isAnswered).length, takenFrom, doubtful, findings };
}

/** The document as of another year; `printed` is what says so. */
export function inYear(document: OfficialDocument, year: number, printed: string): OfficialDocument {
  return { ...document, issuance: { ...document.issuance, date: configuredField({ day: null, month: null, year }, printed) } };
}

/** @throws Failure if the text cites no document with its number and date */
function requestOf(typed: string): RequestDocument {
  const [citation] = citedIn(typed);
  const cited = citation === undefined ? null : citedFacts(citation);
  const date = cited?.date === undefined || cited.date === null ? null : readDate(cited.date);
  if (cited === null || cited.documentType === null || cited.number === null || date === null || cited.issuer === null)
    throw failure('-', 'unread-request', typed);
  return {
    typed,
    facts: {
      type: documentTypes.find((name) => fold(name) === fold(cited.documentType ?? '')) ?? cited.documentType,
      number: cited.number,
      date,
      issuer: cited.issuer,
      abstract: cited.abstract ?? '',
    },
  };
}

/** `báo cáo 6 tháng đầu năm 2024`; where its abstract names no period, the report's file. */
async function nameOfEarlier(report: OpenedDocument): Promise<string> {
  const { abstract } = (await report.read()).plan;
  const period = namedPeriod(abstract?.value.value ?? '');
  return period === null ? report.workspace.host.paths.basename(report.name) : `báo cáo ${period}`;
}

/** What an earlier report says of each task, by the id that the plan gives it now. */
async function earlierAnswers(
  plan: OfficialDocument,
  from: OpenedDocument | undefined,
  all: boolean,
): Promise<{ earlier: ReadonlyMap<string, TaskAnswer>; doubtful: WrittenReport['doubtful'] }> {
  if (from === undefined) return { earlier: new Map(), doubtful: [] };
  const before = (await answersOf(from)).filter(isAnswered).map((answer) => ({ id: answer.taskId, text: answer.task, answer }));
  const { same, doubtful } = matchTasks(before, reportedTasks(plan, all));
  return { earlier: new Map(same.map((pair) => [pair.after.id, pair.before.answer])), doubtful };
}

/** @throws Failure if the document is not a report on a plan */
export async function answersOf(report: OpenedDocument): Promise<readonly TaskAnswer[]> {
  const { plan } = await report.read();
  if (plan.reportedPlan === null) throw failure(report.name, 'no-report', report.workspace.host.paths.basename(report.name));
  return plan.answers;
}

/** A report held against its plan. */
export interface CheckedReport {
  readonly findings: readonly Finding[];
  /**
   * How many tasks there are, how many of them are answered, and of how many the answer is still an earlier report's; null if report or
   * plan cannot be read.
   */
  readonly cover: { readonly count: number; readonly answered: number; readonly taken: number; readonly takenFrom: string | null } | null;
  /** Statuses that say neither in time nor late, as the days settle them. `cell`: `F2`; null for prose, which has its line. */
  readonly settled: readonly { readonly status: TaskStatus; readonly cell: string | null; readonly line: number }[];
}

/** @throws Failure if the document is not a report */
export async function checkReport(document: OpenedDocument, template?: string): Promise<CheckedReport> {
  const { plan: report, broken } = await document.read();
  if (!broken && report.reportedPlan === null) throw failure(document.name, 'no-report', document.name);
  const { ruleCards } = await import('../../lint/index.js');
  const ofReports = new Set(ruleCards.filter(({ category }) => category === 'reports').map(({ id }) => id));
  const { findings } = await document.lint(template === undefined ? {} : { template });
  const own = findings.filter(
    ({ ruleId, severity }) => ofReports.has(ruleId) || ruleId === 'unfilled-placeholder' || (broken && severity === 'error'),
  );
  const plan = broken ? null : await document.reported();
  if (plan === null) return { findings: own, cover: null, settled: [] };
  const { tasks, answered } = coverTasks(plan, report);
  const taken = tasks.filter(({ answer }) => answer !== null && isTakenOver(answer)).length;
  const cutoff = report.cutoff === null ? null : toIso(report.cutoff.value);
  const settled = tasks.flatMap(({ task, answer }) => {
    const { state = null, position = null } = answer?.status ?? {};
    const status = answer === null || state === null ? null : settledStatus(answer, { due: task.deadline?.value.date ?? null, cutoff });
    const { line } = (position ?? answer?.markPosition)?.start ?? { line: 0 };
    return status === null ? [] : [{ status, cell: answer?.cells?.status ?? null, line }];
  });
  return {
    findings: own,
    cover: { count: tasks.length, answered, taken, takenFrom: report.reportedPlan?.takenFrom?.value ?? null },
    settled,
  };
}

/** What is left to a person. */
const open: readonly ReportChange['kind'][] = ['dropped', 'doubtful', 'kept', 'unplaced'];

export interface UpdatedReport {
  /** Null where nothing changes. */
  readonly text: string | null;
  readonly changes: readonly ReportChange[];
  /** How many of them are left to a person. */
  readonly open: number;
}

/** @throws Failure if the report or its plan cannot be read */
export async function updateReport(document: OpenedDocument): Promise<UpdatedReport> {
  const { name, source } = document;
  const { plan: report, broken } = await document.read();
  if (broken) throw failure(name, 'broken-plan', name);
  if (report.reportedPlan === null) throw failure(name, 'no-report', name);
  const plan = await document.reported();
  if (plan === null) throw failure(name, 'missing-plan', report.reportedPlan.file?.value ?? '');
  const { template } = await document.choose();
  const { edits, changes } = deriveUpdate(report, plan, template);
  return {
    text: edits.length === 0 ? null : applyEdits(source.text, edits),
    changes,
    open: changes.filter(({ kind }) => open.includes(kind)).length,
  };
}
