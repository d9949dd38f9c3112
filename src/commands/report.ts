/** `dvplan report`: the report on a plan as a skeleton, its check, and its update where the plan changed. */
import { failure, refuseToReplace, writeWhole } from '../files/index.js';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { matchTasks } from '../derive/task-matching.js';
import { periodWords, readPeriod, usualCutoff, type Period } from '../derive/report-period.js';
import { writeReport, type RequestDocument } from '../derive/report-skeleton.js';
import {
  documentTypes,
  finding,
  fold,
  isAnswered,
  planYear,
  reportedTasks,
  configuredField,
  type OfficialDocument,
  type TaskAnswer,
  citedFacts,
} from '../model/index.js';
import { readDate } from '../language/dates/dates.js';
import { citedIn } from '../parse/index.js';
import { taskTie } from '../parse/tasks/task-ties.js';
import { word } from '../messages/index.js';
import type { ReportCommandOptions } from './command-options.js';
import { chooseFor, readDocument, readPlanWithTasks } from './files/documents.js';
import { showFindings } from './terminal/finding-output.js';
import { OfficeFinder } from './files/office.js';
import { checkReport } from './reporting/report-check.js';
import { updateReport } from './reporting/report-update.js';
import { readDay } from './reporting/task-options.js';
import { readSkeleton } from './reporting/skeleton-files.js';
import { openSource } from './files/sources.js';
import { loadShippedTemplates } from './files/template-files.js';
import type { Terminal } from './terminal/terminal.js';

/** @returns 0 where it is done, 1 where a check found something wanting */
export async function report(file: string, options: ReportCommandOptions, terminal: Terminal): Promise<number> {
  if (options.check === true) return checkReport(file, options, terminal);
  if (options.update === true) return updateReport(file, terminal);
  return newReport(file, options, terminal);
}

const skeletonIds: Readonly<Record<Period['kind'], string>> = {
  year: 'bao-cao-nam',
  half: 'bao-cao-6-thang',
  'nine-months': 'bao-cao-dinh-ky',
  quarter: 'bao-cao-dinh-ky',
  month: 'bao-cao-dinh-ky',
  week: 'bao-cao-dinh-ky',
};

async function newReport(file: string, options: ReportCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const period = readPeriod(options.period);
  if (period === null) throw failure('-', 'unknown-period', options.period);
  const office = await new OfficeFinder(process).find(file);
  const plan = await readPlanWithTasks(file, office, process);
  const year = planYear(plan) ?? (options.until === undefined ? null : Number(readDay('--until', options.until).slice(0, 4)));
  if (year === null) throw failure(file, 'plan-without-year', file);
  const cutoff = options.until === undefined ? usualCutoff(period, year) : readDay('--until', options.until);
  if (cutoff === null) throw failure('-', 'week-without-day', options.period);
  const output = options.output ?? join(dirname(file), `bao-cao-${periodWords(period, year, cutoff).slug}.md`);
  const outputPath = resolve(process.cwd(), output);
  if (outputPath === resolve(process.cwd(), file)) throw failure(file, 'output-is-source', output);
  refuseToReplace(output, outputPath, options.force === true);
  const dated: OfficialDocument = {
    ...plan,
    issuance: {
      ...plan.issuance,
      date: configuredField({ day: null, month: null, year: Number(cutoff.slice(0, 4)) }, cutoff),
    },
  };
  const { template, types } = await chooseFor(dated, office, await loadShippedTemplates(), options.template, process);
  const skeleton = readSkeleton(skeletonIds[period.kind], options.skeleton, office, process);
  const { earlier, doubtful } = await earlierAnswers(plan, options, terminal);
  const text = writeReport(
    {
      plan,
      template,
      types,
      period,
      year,
      cutoff,
      planPath: relative(dirname(outputPath), resolve(process.cwd(), file)).replaceAll('\\', '/'),
      request: options.request === undefined ? null : requestOf(options.request),
      all: options.all === true,
      form: options.answers,
      earlier,
    },
    skeleton,
  );
  writeWhole(output, outputPath, new TextEncoder().encode(text));
  const tasks = reportedTasks(plan, options.all === true);
  const count = tasks.length;
  const placed = tasks.filter((task) => text.includes(taskTie(task))).length;
  if (placed < count)
    showFindings(
      [finding(skeleton.file, { ruleId: 'skeleton-without-tasks', severity: 'warning', place: null, data: { placed, count } })],
      terminal,
    );
  const made =
    options.from === undefined ? word('reportMade', language, { count }) : word('reportMadeFrom', language, { count, taken: earlier.size });
  process.stdout.write(`${file} → ${output} (${made})\n`);
  for (const { before, after } of doubtful)
    process.stderr.write(`${word('doubtfulMatch', language, { before: before.text, after: after.text })}\n`);
  return 0;
}

/** @throws Failure where the text cites no document with its number and date */
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

/** What an earlier report says of each task, by the id that the plan gives it now. */
async function earlierAnswers(
  plan: OfficialDocument,
  options: ReportCommandOptions,
  { process }: Terminal,
): Promise<{ earlier: ReadonlyMap<string, TaskAnswer>; doubtful: readonly { before: { text: string }; after: { text: string } }[] }> {
  if (options.from === undefined) return { earlier: new Map(), doubtful: [] };
  const { plan: report } = await readDocument(await openSource(options.from, process), null);
  if (report.reportedPlan === null) throw failure(options.from, 'no-report', basename(options.from));
  const before = report.answers.filter(isAnswered).map((answer) => ({ id: answer.taskId, text: answer.task, answer }));
  const { same, doubtful } = matchTasks(before, reportedTasks(plan, options.all === true));
  return { earlier: new Map(same.map((pair) => [pair.after.id, pair.before.answer])), doubtful };
}
