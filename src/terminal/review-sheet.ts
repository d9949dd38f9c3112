/** The review sheet of a draft, where a command writes it. */
import { reviewSheetOf, type ReviewedDraft, type SheetOptions } from '../reporters/review-sheet.js';
import type { Workspace } from '../workspace/index.js';
import { arrow, writeOutput } from './outputs.js';
import type { Terminal } from './terminal.js';

/** Writes the sheet of a draft that could be read, and says so; another file of its name is replaced only with `force`. */
export async function writeReviewSheet(
  { sheet, force, ...asked }: SheetOptions & { readonly sheet?: string; readonly force?: boolean },
  draft: ReviewedDraft,
  { process, language }: Terminal,
  workspace: Workspace,
): Promise<void> {
  const bytes = sheet === undefined ? null : await reviewSheetOf(draft, language, asked);
  if (sheet === undefined || bytes === null) return;
  writeOutput(sheet, bytes, force, workspace);
  process.stderr.write(`${arrow([draft.file], sheet, language)}\n`);
}
