/** `dvplan report`: the report on a plan as a skeleton, its check, and its update where the plan changed. */
import { refuseToReplace, writeWhole } from '../files/index.js';
import { word } from '../messages/index.js';
import { failure } from '../model/index.js';
import { forTerminal } from '../reporters/plain.js';
import type { Workspace } from '../workspace/index.js';
import { checkReport, makeReport, updateReport } from '../workspace/outputs/report.js';
import type { ReportCommandOptions } from '../terminal/command-options.js';
import { readDay } from '../terminal/typed-days.js';
import { showFindings, showGrouped } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { refuseSource, refuseReadOnly, writeOutput } from '../terminal/outputs.js';
import { bookNamed, TaskTeller } from '../terminal/task-book.js';
import type { Terminal } from '../terminal/terminal.js';

/** @returns 0 where it is done, 1 where a check found something wanting */
export async function report(file: string, options: ReportCommandOptions, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  if (options.check === true) return check(file, options, workspace, terminal);
  if (options.update === true) return update(file, workspace, terminal);
  return newReport(file, options, workspace, terminal);
}

async function newReport(file: string, options: ReportCommandOptions, workspace: Workspace, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const { paths } = workspace.host;
  const nameOf = (slug: string): string => options.output ?? paths.join(paths.dirname(file), `bao-cao-${slug}.md`);
  const { output: named, period, all, answers, skeleton, template, request } = options;
  if (named !== undefined) refuseSource(named, [file], workspace);
  if (named !== undefined) refuseToReplace(named, workspace.pathOf(named), options.force === true);
  const book = options.from === undefined ? null : await bookNamed(options.from, new TaskTeller(workspace, terminal));
  const wording = book !== null ? 'reportMadeFromBook' : options.from === undefined ? 'reportMade' : 'reportMadeFrom';
  const made = await makeReport(await openNamed(file, workspace, process), {
    period,
    answers,
    all: all === true,
    outputPath: (slug) => workspace.pathOf(nameOf(slug)),
    ...(options.until === undefined ? {} : { until: readDay('--until', options.until) }),
    ...(book === null ? {} : { book }),
    ...(options.from === undefined || book !== null ? {} : { from: await openNamed(options.from, workspace, process) }),
    ...(request === undefined ? {} : { request }),
    ...(skeleton === undefined ? {} : { skeleton }),
    ...(template === undefined ? {} : { template }),
  });
  const output = nameOf(made.slug);
  refuseSource(output, [file], workspace);
  refuseToReplace(output, workspace.pathOf(output), options.force === true);
  writeOutput(output, made.text, true, workspace);
  showFindings(made.findings, terminal);
  const counts = { count: made.tasks, taken: made.taken, takenFrom: made.takenFrom ?? '' };
  process.stdout.write(`${file} → ${output} (${word(wording, language, counts)})\n`);
  for (const { before, after } of made.doubtful)
    process.stderr.write(`${word('doubtfulMatch', language, { before: before.text, after: after.text })}\n`);
  return 0;
}

/**
 * Prints what is wanting, and last how many tasks are answered; 1 where one is missing or an answer is at fault, 2 where plan or report
 * cannot be read.
 */
async function check(file: string, { template }: ReportCommandOptions, workspace: Workspace, terminal: Terminal): Promise<number> {
  const { findings, cover, settled } = await checkReport(await openNamed(file, workspace, terminal.process), template);
  showGrouped(findings, terminal);
  if (cover === null) return 2;
  for (const { status, cell, line } of settled)
    terminal.process.stdout.write(
      `${word(cell === null ? 'settledLine' : 'settledCell', terminal.language, { status, cell: cell ?? '', line })}\n`,
    );
  const takenFrom = cover.takenFrom ?? word('takenAnswers', terminal.language);
  const said = cover.taken > 0 ? 'answeredTasksTaken' : 'answeredTasks';
  terminal.process.stdout.write(`${word(said, terminal.language, { ...cover, takenFrom })}\n`);
  return cover.answered < cover.count || findings.some(({ severity }) => severity !== 'info') ? 1 : 0;
}

/** Changes the report and says what was done; 1 where something is left to a person. */
async function update(file: string, workspace: Workspace, { process, language }: Terminal): Promise<number> {
  if (file === '-') throw failure(file, 'update-of-input', file);
  const document = await workspace.open(file);
  refuseReadOnly(document);
  const { text, changes, open } = await updateReport(document);
  if (text !== null) writeWhole(file, document.path, document.encode(text), { isCurrent: (existing) => document.isCurrent(existing) });
  for (const { kind, task, before, after, line } of changes) {
    const place = line === null ? '' : `${file}:${line}: `;
    process.stdout.write(`${forTerminal(`${place}${word(`report-${kind}`, language, { task, before, after })}`)}\n`);
  }
  const counts = { count: changes.length - open, open };
  process.stdout.write(`${file}: ${word(text !== null ? 'reportUpdated' : 'reportUnchanged', language, counts)}\n`);
  return open > 0 ? 1 : 0;
}
