/** `dvplan tasks`: the tasks of plans as a sheet. */
import { taskWord, word } from '../messages/index.js';
import { failure, finding, type Finding } from '../model/index.js';
import { forTerminal, textForStream } from '../reporters/plain.js';
import { formatTable } from '../reporters/table.js';
import type { Workspace } from '../workspace/index.js';
import {
  openReport,
  sheetOf,
  taskFormats,
  tasksAs,
  tasksAsTable,
  type Say,
  type SheetForm,
  type SheetOptions,
  type Sheets,
  type TaskFilter,
  type TaskFormat,
  type TaskSheet,
} from '../workspace/outputs/task-outputs.js';
import type { TasksCommandOptions } from '../terminal/command-options.js';
import { readFilter, readSeparator } from '../terminal/typed-task-options.js';
import { readDay } from '../terminal/typed-days.js';
import { reportError, showErrors, showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { arrow, formatOfList, refuseSource, writeOutput } from '../terminal/outputs.js';
import { runBook } from '../terminal/task-book.js';
import { Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

/** Most bytes of a calendar that another takes the place of. */
const mostOfCalendar = 10_000_000;

/** Shows the tasks; the exit code is 2 where a plan or report could not be read, 1 where no task is there to show, else 0. */
export async function tasks(names: readonly string[], options: TasksCommandOptions, terminal: Terminal): Promise<number> {
  const { process } = terminal;
  const workspace = openWorkspace(process);
  const filter = readFilter(options);
  const separator = readSeparator(options.separator);
  const asOf = options.asOf === undefined ? null : readDay('--as-of', options.asOf);
  const files = await workspace.documentsNamed(names);
  if (options.appendix === true) return writeAssignments(files, filter, options, workspace, terminal);
  // Of a book a lead organ the output is a folder.
  const format = options.splitBy === undefined ? formatOfList(options, taskFormats, workspace, process) : 'xlsx';
  const kept = await runBook(files, options, format === 'xlsx', workspace, terminal);
  if (kept !== null) return kept;
  const reports = await Promise.all((options.report ?? []).map((file) => openReport(file, workspace)));
  const paths = new Set(files.map((file) => workspace.pathOf(file)));
  const { broken, ...written } = await readSheets(files, { reports, paths, filter, asOf }, workspace, terminal);
  const rows = written.sheets.flatMap((sheet) => sheet.rows);
  const earlier = format === 'ics' && options.output !== undefined ? textAt(options.output, workspace) : '';
  const content = await contentOf(format, written, { separator, earlier }, terminal);
  if (options.output === undefined && (rows.length > 0 || format !== 'table'))
    process.stdout.write(typeof content === 'string' ? textForStream(content, process.stdout) : content);
  else if (options.output !== undefined && rows.length > 0) {
    writeOutput(options.output, content, options.force, workspace);
    const named = arrow(files, options.output, terminal.language);
    process.stdout.write(`${named} (${word('tasksWritten', terminal.language, { count: rows.length })})\n`);
  }
  if (rows.length === 0 && !broken) tell(names[0] ?? '-', 'tasks-none', terminal, { files: files.length });
  return broken ? 2 : rows.length === 0 ? 1 : 0;
}

/** What stands in a file now; nothing where there is none. */
function textAt(file: string, workspace: Workspace): string {
  const read = workspace.host.read(workspace.pathOf(file), mostOfCalendar);
  return read.kind === 'read' ? new TextDecoder().decode(read.bytes) : '';
}

/** The sheets of the plans that can be read; of the others is said why not. `asOf`: of the last report that gives a day. */
async function readSheets(
  files: readonly string[],
  options: SheetOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<Sheets & { readonly broken: boolean }> {
  const progress = new Progress(terminal, files.length);
  const sheets: TaskSheet[] = [];
  const ids = new Set<string>();
  let broken = false;
  let asOf = options.asOf;
  for (const [index, file] of files.entries()) {
    try {
      const document = await openNamed(file, workspace, terminal.process);
      const { findings, broken: unread } = await document.read();
      broken ||= unread;
      if (unread) {
        progress.clear();
        showErrors(findings, terminal);
        continue;
      }
      const made = await sheetOf(document, options);
      for (const id of made.ids) ids.add(id);
      asOf = made.day ?? asOf;
      sheets.push(made.sheet);
    } catch (error) {
      broken = true;
      progress.clear();
      reportError(error, file, terminal);
    }
    progress.show(index + 1);
  }
  progress.clear();
  // Of a report that answers none of these tasks is said so, else its answers would be lost in silence.
  for (const { file, answers } of options.reports)
    if (!answers.some(({ taskId }) => ids.has(taskId))) tell(file, 'tasks-report-unused', terminal);
  return { sheets, asOf, broken };
}

async function contentOf(format: TaskFormat, written: Sheets, form: SheetForm, terminal: Terminal): Promise<string | Uint8Array> {
  const words: Say = (key, values) => taskWord(key, terminal.language, values);
  if (format === 'table') return formatTable(tasksAsTable(written, words).map((row) => row.map(forTerminal)));
  const { content, undated } = await tasksAs(format, written, words, form);
  if (undated > 0) tell(written.sheets[0]?.file ?? '-', 'tasks-undated', terminal, { count: undated });
  return content;
}

/**
 * `--appendix`: a copy of a plan with the appendix that assigns its tasks. The exit code is 2 where the head of the plan is broken, else 0.
 *
 * @throws Failure if there is more than one plan, or where the copy cannot be made or written
 */
async function writeAssignments(
  files: readonly string[],
  filter: TaskFilter,
  options: TasksCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  const { paths } = workspace.host;
  const [file = '-'] = files;
  if (files.length > 1) throw failure(options.output ?? '-', 'appendix-for-many', '--appendix', { count: files.length });
  const document = await openNamed(file, workspace, process);
  const beside = file === '-' ? null : paths.join(paths.dirname(file), `${paths.basename(file, paths.extname(file))}-phan-cong.md`);
  const output = options.output ?? beside;
  if (output === null) throw failure('-', 'output-for-input', '-');
  refuseSource(output, files, workspace);
  const { findings, broken } = await document.read();
  if (broken) {
    showErrors(findings, terminal);
    return 2;
  }
  const { withAssignments } = await import('../workspace/outputs/assignments.js');
  const { text, count } = await withAssignments(document, filter);
  writeOutput(output, document.encode(text), options.force, workspace);
  process.stdout.write(`${file} → ${output} (${word('appendixWritten', language, { count })})\n`);
  return 0;
}

function tell(file: string, messageId: string, terminal: Terminal, data: Finding['data'] = {}): void {
  showFindings([finding(file, { ruleId: messageId, severity: 'info', place: null, actual: file, data })], terminal);
}
