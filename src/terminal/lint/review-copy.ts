/** A copy of a Word draft with what is found in it as comments, and fixes as tracked changes. */
import { failure } from '../../model/index.js';
import { refuseSource, requireEnding, writeOutput, writeToFreeName } from '../outputs.js';
import type { OpenedDocument } from '../../workspace/index.js';
import { reviewedNames, reviewWordFile, type ReviewedWordFile, type ReviewOptions } from '../../workspace/outputs/review.js';
import { countReview } from '../../reporters/review-counts.js';
import type { LintCommandOptions } from '../command-options.js';
import type { Language } from '../../messages/index.js';

/** A review that is written, and the line that tells of it. */
export interface WrittenReview {
  readonly reviewed: ReviewedWordFile;
  readonly told: string;
}

/** @throws Failure if the source is no Word file that may be written into, or another file stands where the copy is to be */
export async function review(
  document: OpenedDocument,
  settings: ReviewOptions,
  { output, plainNames, force }: Pick<LintCommandOptions, 'plainNames' | 'force'> & { readonly output?: string },
  language: Language,
): Promise<WrittenReview> {
  const { name, workspace } = document;
  if (name === '-') throw failure('-', 'review-of-input', '-');
  if (output !== undefined) {
    refuseSource(output, [name], workspace);
    requireEnding(output, ['.docx'], workspace);
  }
  const reviewed = await reviewWordFile(document, settings);
  const target = output ?? writeToFreeName(reviewedNames(document, plainNames === true), reviewed.bytes, workspace);
  if (target === null) throw failure(name, 'review-names-taken', name);
  if (output !== undefined) writeOutput(output, reviewed.bytes, force, workspace);
  return { reviewed, told: `${name} → ${target}\n  ${countReview(reviewed, language)}\n` };
}
