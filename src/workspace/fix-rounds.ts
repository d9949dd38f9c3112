/** A document with its fixes made. */
import { applyFixes } from '../format/index.js';
import type { Fix } from '../model/index.js';
import type { LintedDocument, LintOptions, OpenedDocument } from './opened-document.js';

/** Most rounds of fixing: a fix may lay bare the next, but none undoes another. */
const mostRounds = 10;

export interface FixedDocument {
  readonly document: OpenedDocument;
  /** What is found in it now. */
  readonly linted: LintedDocument;
  /** How many findings are mended. */
  readonly fixed: number;
}

/** Makes the fixes that are allowed, round after round, until none is left. */
export async function fixDocument(
  opened: OpenedDocument,
  allowed: (fix: Fix) => boolean,
  options: LintOptions = {},
): Promise<FixedDocument> {
  let document = opened;
  let linted = await document.lint(options);
  let fixed = 0;
  for (let round = 0; round < mostRounds && !linted.broken; round++) {
    const next = applyFixes(document.source.text, linted.shown, allowed);
    if (next.text === document.source.text) break;
    const changed = document.withText(next.text);
    const again = await changed.lint(options);
    if (again.broken) break;
    fixed += next.applied.length;
    [document, linted] = [changed, again];
  }
  return { document, linted, fixed };
}
