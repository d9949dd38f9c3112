/** `dvplan tasks --appendix`: a copy of a plan with the appendix that assigns its tasks. */
import { failure, writeNew } from '../../files/index.js';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { assignmentAppendix } from '../../derive/assignment-appendix.js';
import { passes, type TaskFilter } from '../../derive/task-filter.js';
import { taskSheet } from '../../derive/task-sheet.js';
import { encodeText } from '../../format/index.js';
import { word } from '../../messages/index.js';
import { Source } from '../../model/index.js';
import { findAssignments, parseDocument } from '../../parse/index.js';
import type { TasksCommandOptions } from '../command-options.js';
import { chooseFor, readDocument } from '../files/documents.js';
import { showErrors } from '../terminal/finding-output.js';
import { OfficeFinder } from '../files/office.js';
import { openSource } from '../files/sources.js';
import { loadShippedTemplates } from '../files/template-files.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Writes the copy; the plan itself stays. The exit code is 2 where the head of the plan is broken, else 0.
 *
 * @throws Failure where there is more than one plan, no Markdown, no task or such an appendix already, or where the copy cannot be written
 */
export async function writeAssignments(
  files: readonly string[],
  filter: TaskFilter,
  options: TasksCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  const [file = '-'] = files;
  if (files.length > 1) throw failure(options.output ?? '-', 'appendix-for-many', '--appendix', { count: files.length });
  const source = await openSource(file, process);
  if (source.kind !== 'markdown') throw failure(file, 'appendix-needs-markdown', basename(file));
  const output = options.output ?? (file === '-' ? null : join(dirname(file), `${basename(file, extname(file))}-phan-cong.md`));
  if (output === null) throw failure('-', 'output-for-input', '-');
  const path = resolve(process.cwd(), output);
  if (file !== '-' && path === resolve(process.cwd(), file)) throw failure(file, 'output-is-source', output);
  const offices = new OfficeFinder(process);
  const office = await offices.find(file);
  const { plan, findings, broken } = await readDocument(source, office);
  if (broken) {
    showErrors(findings, terminal);
    return 2;
  }
  const [known] = findAssignments(plan);
  if (known !== undefined) throw failure(file, 'appendix-exists', known.appendix.label.value, { line: known.appendix.position.start.line });
  const rows = taskSheet(plan, [], null).rows.filter((row) => passes(row, filter));
  if (rows.length === 0) throw failure(file, 'appendix-without-tasks', file);
  const { template } = await chooseFor(plan, office, await loadShippedTemplates(), undefined, process);
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `${source.text.trimEnd()}\n\n${assignmentAppendix(plan, rows, template)}`.replace(/\r?\n/gu, lineEnd);
  await checkCopy(file, new Source(file, text, 'markdown'), plan.tasks.length, rows.length);
  const content = encodeText(source, text);
  writeNew(output, path, content, options.force === true);
  process.stdout.write(`${file} → ${output} (${word('appendixWritten', language, { count: rows.length })})\n`);
  return 0;
}

/** @throws Failure where what stands at the end of the plan would swallow the appendix: an open comment, an open fence */
async function checkCopy(file: string, copy: Source, tasks: number, rows: number): Promise<void> {
  const { plan } = await parseDocument(copy);
  const assigned = findAssignments(plan).reduce((count, one) => count + one.tasks.length, 0);
  if (plan.tasks.length !== tasks || assigned !== rows) throw failure(file, 'appendix-unread', file);
}
