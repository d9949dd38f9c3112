/** The tasks of plans as sheets, in each format. */
import { allColumns, briefColumns, printColumns, type Say, type SheetExtent } from '../../derive/tasks/task-columns.js';
import { passes, type TaskFilter } from '../../derive/tasks/task-filter.js';
import { taskSheet, type TaskRow, type TaskSheet } from '../../derive/tasks/task-sheet.js';
import { Failure, settledAnswer, toIso, type TaskAnswer } from '../../model/index.js';
import type { OpenedDocument } from '../opened-document.js';
import type { Workspace } from '../workspace.js';

export { kindNamed, statusNamed, type TaskFilter } from '../../derive/tasks/task-filter.js';
export type { Say } from '../../derive/tasks/task-columns.js';
export type { TaskRow, TaskSheet } from '../../derive/tasks/task-sheet.js';

/** Formats of task sheets, and how the name of a file in each ends. */
export const taskFormats = {
  table: '.txt',
  csv: '.csv',
  xlsx: '.xlsx',
  ics: '.ics',
  json: '.json',
  md: '.md',
  timeline: '.svg',
} as const;
export type TaskFormat = keyof typeof taskFormats;

/** A report whose answers go beside the tasks of its plan. */
export interface OpenReport {
  readonly file: string;
  /** Full path of the plan that it names; null if it names none. */
  readonly planPath: string | null;
  readonly answers: readonly TaskAnswer[];
  /** Cut-off day, `YYYY-MM-DD`. */
  readonly cutoff: string | null;
}

/** @throws Failure for a report that cannot be read */
export async function openReport(file: string, workspace: Workspace): Promise<OpenReport> {
  const document = await workspace.open(file);
  const { plan, findings, broken } = await document.read();
  const fault = broken ? findings.find(({ severity }) => severity === 'error') : undefined;
  if (fault !== undefined) throw new Failure(fault);
  const named = plan.reportedPlan?.file?.value ?? null;
  return {
    file,
    planPath: named === null ? null : workspace.host.paths.resolve(document.folder, named),
    answers: plan.answers,
    cutoff: plan.cutoff === null ? null : toIso(plan.cutoff.value),
  };
}

/** What a sheet is made with. */
export interface SheetOptions {
  readonly reports: readonly OpenReport[];
  /** Full paths of all plans of the run: a report speaks of the plan that it names where that is among them, else of any. */
  readonly paths: ReadonlySet<string>;
  readonly filter: TaskFilter;
  /** Day that overdue is counted from, `YYYY-MM-DD`; else the cut-off day of the last report. */
  readonly asOf: string | null;
}

/** The tasks of a plan that pass, the day that overdue was counted from, and the ids of all its tasks. */
export async function sheetOf(
  document: OpenedDocument,
  { reports, paths, filter, asOf }: SheetOptions,
): Promise<{ sheet: TaskSheet; day: string | null; ids: readonly string[] }> {
  const { plan } = await document.read();
  const own = reports.filter(({ planPath }) => planPath === null || planPath === document.path || !paths.has(planPath));
  const day = asOf ?? own.findLast(({ cutoff }) => cutoff !== null)?.cutoff ?? null;
  const dueDates = new Map(plan.tasks.map(({ id, deadline }) => [id, deadline?.value.date ?? null]));
  const sheet = taskSheet(
    plan,
    own.flatMap(({ answers, cutoff }) =>
      answers.map((answer) => settledAnswer(answer, { due: dueDates.get(answer.taskId) ?? null, cutoff })),
    ),
    day,
  );
  return { sheet: { ...sheet, rows: sheet.rows.filter((row) => passes(row, filter)) }, day, ids: sheet.rows.map(({ id }) => id) };
}

/** Sheets as they are written. */
export interface Sheets {
  readonly sheets: readonly TaskSheet[];
  readonly asOf: string | null;
}

/** The titles and rows of a sheet as a table of few columns. */
export function tasksAsTable(written: Sheets, words: Say): string[][] {
  const columns = briefColumns(extentOf(written));
  return [columns.map(({ title }) => words(title)), ...rowsOf(written).map((row) => columns.map(({ text }) => text(row, words)))];
}

/** How a sheet is written, where its format has a choice. */
export interface SheetForm {
  /** What stands between the cells of a CSV. */
  readonly separator?: string;
  /** The text of the calendar that this one takes the place of. */
  readonly earlier?: string;
}

/** The content of a file, and how many rows it has no place for. */
export async function tasksAs(
  format: Exclude<TaskFormat, 'table'>,
  written: Sheets,
  words: Say,
  { separator = ',', earlier = '' }: SheetForm = {},
): Promise<{ content: string | Uint8Array; undated: number }> {
  const [rows, extent] = [rowsOf(written), extentOf(written)];
  switch (format) {
    case 'json':
      return whole(`${JSON.stringify(rows, null, 2)}\n`);
    case 'csv': {
      const { stringify } = await import('csv-stringify/browser/esm/sync');
      const head = allColumns.map(({ title }) => words(title));
      return whole(
        stringify([head, ...rows.map((row) => allColumns.map(({ text }) => text(row, words)))], {
          bom: true,
          escape_formulas: true,
          delimiter: separator,
          record_delimiter: 'windows',
          quoted_match: /[\r\n]/u,
        }),
      );
    }
    case 'md': {
      const { tasksAsMarkdown } = await import('../../derive/tasks/task-markdown.js');
      return whole(tasksAsMarkdown(rows, printColumns(extent), words));
    }
    case 'xlsx': {
      const { tasksAsWorkbook } = await import('../../derive/tasks/task-workbook.js');
      return whole(await tasksAsWorkbook(written.sheets, printColumns(extent), words));
    }
    case 'ics': {
      const { tasksAsCalendar } = await import('../../derive/tasks/task-calendar.js');
      const { earlierEvents } = await import('../../derive/tasks/earlier-events.js');
      const { text, undated } = tasksAsCalendar(written.sheets, words, earlierEvents(earlier));
      return { content: text, undated };
    }
    case 'timeline': {
      const { tasksAsTimeline } = await import('../../derive/tasks/task-timeline.js');
      return whole(tasksAsTimeline(written.sheets, written.asOf, words));
    }
  }
}

function whole(content: string | Uint8Array): { content: string | Uint8Array; undated: number } {
  return { content, undated: 0 };
}

function rowsOf({ sheets }: Sheets): TaskRow[] {
  return sheets.flatMap(({ rows }) => rows);
}

function extentOf(written: Sheets): SheetExtent {
  return {
    manyPlans: written.sheets.length > 1,
    reported: rowsOf(written).some(({ status, result }) => status !== null || result !== null),
    dated: written.asOf !== null,
  };
}
