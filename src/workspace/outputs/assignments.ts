/** A copy of a plan with the appendix that assigns its tasks. */
import { assignmentAppendix } from '../../derive/assignment-appendix.js';
import { passes, type TaskFilter } from '../../derive/tasks/task-filter.js';
import { taskSheet } from '../../derive/tasks/task-sheet.js';
import { failure, Source } from '../../model/index.js';
import { findAssignments, parseDocument } from '../../parse/index.js';
import type { OpenedDocument } from '../opened-document.js';

/**
 * The text of the copy, and how many tasks it assigns; the plan itself stays.
 *
 * @throws Failure if the plan is not Markdown, has no task or such an appendix already, or where it would swallow the appendix
 */
export async function withAssignments(document: OpenedDocument, filter: TaskFilter): Promise<{ text: string; count: number }> {
  const { source, name, workspace } = document;
  if (source.kind !== 'markdown') throw failure(name, 'appendix-needs-markdown', workspace.host.paths.basename(name));
  const { plan } = await document.read();
  const [known] = findAssignments(plan);
  if (known !== undefined) throw failure(name, 'appendix-exists', known.appendix.label.value, { line: known.appendix.position.start.line });
  const rows = taskSheet(plan, [], null).rows.filter((row) => passes(row, filter));
  if (rows.length === 0) throw failure(name, 'appendix-without-tasks', name);
  const { template } = await document.choose();
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `${source.text.trimEnd()}\n\n${assignmentAppendix(plan, rows, template)}`.replace(/\r?\n/gu, lineEnd);
  await checkCopy(name, text, plan.tasks.length, rows.length);
  return { text, count: rows.length };
}

/** @throws Failure if what stands at the end of the plan would swallow the appendix: an open comment, an open fence */
async function checkCopy(file: string, text: string, tasks: number, rows: number): Promise<void> {
  const { plan } = await parseDocument(new Source(file, text, 'markdown'));
  const assigned = findAssignments(plan).reduce((count, one) => count + one.tasks.length, 0);
  if (plan.tasks.length !== tasks || assigned !== rows) throw failure(file, 'appendix-unread', file);
}
