/** `dvplan tasks`: the tasks of plans as a sheet. */
import { failure, writeNew } from '../files/index.js';
import { extname, resolve } from 'node:path';
import { allColumns, briefColumns, printColumns, type Say, type SheetExtent } from '../derive/task-columns.js';
import { passes, type TaskFilter } from '../derive/task-filter.js';
import { taskSheet, type TaskRow, type TaskSheet } from '../derive/task-sheet.js';
import { finding, type Finding, type OfficialDocument } from '../model/index.js';
import { taskWord } from '../messages/index.js';
import { forTerminal, textForStream } from '../reporters/plain.js';
import { formatTable } from '../reporters/table.js';
import type { TasksCommandOptions } from './command-options.js';
import { readDocument } from './files/documents.js';
import { reportError, showErrors, showFindings } from './terminal/finding-output.js';
import { OfficeFinder } from './files/office.js';
import { Progress } from './terminal/progress.js';
import { expandFiles, openSource } from './files/sources.js';
import { requireEnding } from './files/output-kind.js';
import { readDay, readFilter, readSeparator } from './reporting/task-options.js';
import { answersFor, openReports } from './reporting/task-reports.js';
import type { Terminal } from './terminal/terminal.js';

/** What is to be shown. */
interface Sheets {
  readonly sheets: readonly TaskSheet[];
  readonly rows: readonly TaskRow[];
  readonly extent: SheetExtent;
  readonly asOf: string | null;
}

/** Shows the tasks; the exit code is 2 where a plan or report could not be read, 1 where no task is there to show, else 0. */
export async function tasks(names: readonly string[], options: TasksCommandOptions, terminal: Terminal): Promise<number> {
  const filter = readFilter(options);
  const separator = readSeparator(options.separator);
  const asOf = options.asOf === undefined ? null : readDay('--as-of', options.asOf);
  const files = await expandFiles(names, terminal.process);
  if (options.appendix === true) {
    const { writeAssignments } = await import('./reporting/assignments.js');
    return writeAssignments(files, filter, options, terminal);
  }
  const format = options.format ?? formatOf(options.output) ?? 'table';
  if (options.output !== undefined) requireEnding(options.output, [endings[format]]);
  if (format === 'xlsx' && options.output === undefined && terminal.process.stdout.isTTY === true)
    throw failure('-', 'tasks-need-output', format);
  const { sheets, broken, day } = await readSheets(files, filter, asOf, options, terminal);
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const extent = {
    manyPlans: sheets.length > 1,
    reported: rows.some(({ status, result }) => status !== null || result !== null),
    dated: day !== null,
  };
  const content = await write({ sheets, rows, extent, asOf: day }, format, separator, terminal);
  if (options.output === undefined && (rows.length > 0 || format !== 'table')) {
    const { stdout } = terminal.process;
    stdout.write(typeof content === 'string' ? textForStream(content, stdout) : content);
  } else if (options.output !== undefined && rows.length > 0)
    writeNew(
      options.output,
      resolve(terminal.process.cwd(), options.output),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      options.force === true,
    );
  if (rows.length === 0 && !broken) tell(names[0] ?? '-', 'tasks-none', terminal, { files: files.length });
  return broken ? 2 : rows.length === 0 ? 1 : 0;
}

type Format = NonNullable<TasksCommandOptions['format']>;

/** The format that the name of the output asks for. */
/** How the name of a file in each format ends. */
const endings: Readonly<Record<Format, string>> = {
  table: '.txt',
  csv: '.csv',
  xlsx: '.xlsx',
  ics: '.ics',
  json: '.json',
  md: '.md',
  timeline: '.svg',
};

function formatOf(output: string | undefined): Format | null {
  const ending = extname(output ?? '').toLowerCase();
  return (Object.keys(endings) as Format[]).find((format) => endings[format] === ending) ?? null;
}

/**
 * The sheets of the plans that can be read; of the others is said why not. `day` is the one that overdue is counted from, of the last
 * report that gives one.
 */
async function readSheets(
  files: readonly string[],
  filter: TaskFilter,
  asOf: string | null,
  options: TasksCommandOptions,
  terminal: Terminal,
): Promise<{ sheets: TaskSheet[]; broken: boolean; day: string | null }> {
  const offices = new OfficeFinder(terminal.process);
  const reports = await openReports(options.report ?? [], offices, terminal);
  const paths = new Set(files.map((file) => resolve(terminal.process.cwd(), file)));
  const progress = new Progress(terminal, files.length);
  const sheets: TaskSheet[] = [];
  const ids = new Set<string>();
  let broken = false;
  let day = asOf;
  for (const [index, file] of files.entries()) {
    try {
      const plan = await readPlan(file, offices, terminal, progress);
      broken ||= plan === null;
      if (plan === null) continue;
      const found = answersFor(reports, file, paths, terminal.process);
      day = asOf ?? found.cutoff ?? day;
      const sheet = taskSheet(plan, found.answers, asOf ?? found.cutoff);
      for (const { id } of sheet.rows) ids.add(id);
      sheets.push({ ...sheet, rows: sheet.rows.filter((row) => passes(row, filter)) });
    } catch (error) {
      broken = true;
      progress.clear();
      reportError(error, file, terminal);
    }
    progress.show(index + 1);
  }
  progress.clear();
  // Of a report that answers none of these tasks is said so, else its answers would be lost in silence.
  for (const { file, answers } of reports) if (!answers.some(({ taskId }) => ids.has(taskId))) tell(file, 'tasks-report-unused', terminal);
  return { sheets, broken, day };
}

/** The plan, or null where its head is broken, which is said. */
async function readPlan(file: string, offices: OfficeFinder, terminal: Terminal, progress: Progress): Promise<OfficialDocument | null> {
  const { plan, findings, broken } = await readDocument(await openSource(file, terminal.process), await offices.find(file));
  if (!broken) return plan;
  progress.clear();
  showErrors(findings, terminal);
  return null;
}

/** The sheet in a format. Each is loaded where it is asked for. */
async function write(
  { sheets, rows, extent, asOf }: Sheets,
  format: Format,
  separator: string,
  terminal: Terminal,
): Promise<string | Uint8Array> {
  const words: Say = (key, values) => taskWord(key, terminal.language, values);
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'csv': {
      const { stringify } = await import('csv-stringify/sync');
      const head = allColumns.map(({ title }) => words(title));
      return stringify([head, ...rows.map((row) => allColumns.map(({ text }) => text(row, words)))], {
        bom: true,
        escape_formulas: true,
        delimiter: separator,
        record_delimiter: 'windows',
        quoted_match: /[\r\n]/u,
      });
    }
    case 'md': {
      const { tasksAsMarkdown } = await import('../derive/task-markdown.js');
      return tasksAsMarkdown(rows, printColumns(extent), words);
    }
    case 'xlsx': {
      const { tasksAsWorkbook } = await import('../derive/task-workbook.js');
      return tasksAsWorkbook(rows, printColumns(extent), words);
    }
    case 'ics': {
      const { tasksAsCalendar } = await import('../derive/task-calendar.js');
      const { text, undated } = tasksAsCalendar(sheets, words);
      if (undated > 0) tell(sheets[0]?.file ?? '-', 'tasks-undated', terminal, { count: undated });
      return text;
    }
    case 'timeline': {
      const { tasksAsTimeline } = await import('../derive/task-timeline.js');
      return tasksAsTimeline(sheets, asOf, words);
    }
    case 'table': {
      const columns = briefColumns(extent);
      return formatTable([
        columns.map(({ title }) => words(title)),
        ...rows.map((row) => columns.map(({ text }) => forTerminal(text(row, words)))),
      ]);
    }
  }
}

function tell(file: string, messageId: string, terminal: Terminal, data: Finding['data'] = {}): void {
  showFindings([finding(file, { ruleId: messageId, severity: 'info', place: null, actual: file, data })], terminal);
}
