/** Where an editor goes from a reference, a citation or the answer of a report. */
import type { Location } from 'vscode-languageserver';
import { firstCitation } from '../../workspace/editing/known-documents.js';
import { numberedPartsOf } from '../../workspace/editing/numbered-parts.js';
import type { OpenedDocument } from '../../workspace/index.js';
import { holds, rangeAt, rangeOf } from './places.js';

/**
 * The part that a reference names, the first use of a number, the task that a row answers, the plan that a report names.
 *
 * @param uriOf the address of a file by its path
 */
export async function definitionAt(
  opened: OpenedDocument,
  offset: number,
  { uri, uriOf }: { readonly uri: string; readonly uriOf: (path: string) => string },
): Promise<Location | null> {
  const { plan } = await opened.read();
  const reference = (await numberedPartsOf(opened)).references.find(({ position }) => holds(position, offset));
  if (reference !== undefined) return { uri, range: rangeOf(reference.target.label.position) };
  const cited = plan.citations.find(({ position }) => holds(position, offset));
  const first = cited === undefined ? null : firstCitation(cited, plan.citations);
  if (first !== null) return { uri, range: rangeOf(first.position) };
  const reported = plan.reportedPlan === null ? null : await opened.reported();
  if (reported === null) return null;
  const planUri = uriOf(opened.workspace.pathOf(reported.source.file));
  const answer = plan.answers.find(({ position, markPosition }) => holds(position, offset) || holds(markPosition, offset));
  const task = reported.tasks.find(({ id }) => id === answer?.taskId);
  if (task !== undefined) return { uri: planUri, range: rangeOf(task.position) };
  const named = plan.reportedPlan?.file?.position ?? null;
  return named !== null && holds(named, offset) ? { uri: planUri, range: rangeAt({ line: 1, column: 1 }) } : null;
}
