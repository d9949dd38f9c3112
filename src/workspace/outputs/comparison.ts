/** What changed between two plans. */
import { cellMarkdown, markdownTable } from '../../derive/markdown-text.js';
import { changedFacts, type FactDifference } from '../../derive/comparison/fact-comparison.js';
import { comparePlans, type TaskDifference } from '../../derive/comparison/plan-comparison.js';
import type { OpenedDocument } from '../opened-document.js';
import { planWithTasks, soundPlan } from './plans.js';

export type { FactDifference } from '../../derive/comparison/fact-comparison.js';
export type { TaskDifference } from '../../derive/comparison/plan-comparison.js';

/** What of a plan changed: its tasks, then the dates, numbers, figures and names in all of its texts. */
export type PlanDifference = TaskDifference | FactDifference;

/** @throws Failure if a document cannot be read, or one alone has no task: then they are no drafts of one plan */
export async function compareDocuments(
  before: OpenedDocument,
  after: OpenedDocument,
): Promise<{ differences: readonly PlanDifference[]; tasks: number }> {
  const drafts = [await soundPlan(before), await soundPlan(after)];
  const read = drafts.some(({ tasks }) => tasks.length > 0) ? planWithTasks : soundPlan;
  const [earlier, later] = [await read(before), await read(after)];
  return { differences: [...comparePlans(earlier, later), ...changedFacts(earlier, later)], tasks: later.tasks.length };
}

/** Rows as a table of Markdown, whatever stands in them. */
export function rowsAsMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    head,
    rows.map((row) => row.map(cellMarkdown)),
  );
}
