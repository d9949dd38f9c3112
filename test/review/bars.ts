/** What every review of a Word file holds to, and how many of its fixes it could write. */
import { expect } from 'vitest';
import { shippedFolder } from '../../src/files/index.js';
import { applyFixes } from '../../src/format/index.js';
import { memoryHost, Workspace } from '../../src/workspace/index.js';
import { reviewWordFile } from '../../src/workspace/outputs/review.js';
import { makeWordFile } from '../../src/workspace/outputs/word-file.js';
import { Annotator, readWordDocument } from '../../src/word/index.js';
import { changedParts, ourComments, partsIn, rejected } from '../word/reviewed-file.js';
import { commentsIn } from './comments.js';

const workspace = new Workspace({ host: memoryHost(new Map()), shipped: shippedFolder, generator: 'dvplan' });

/** What a review wrote. */
export interface Mapped {
  /** Findings that its changes mend. */
  readonly written: number;
  /** Why fixes were not written. */
  readonly refusals: readonly string[];
  /** Comments beside the summary. */
  readonly comments: number;
  readonly bytes: Uint8Array;
}

const mayChange: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/custom.xml',
  'word/_rels/document.xml.rels',
  'word/comments.xml',
  'word/document.xml',
  'word/footnotes.xml',
]);

/** The Word file that a source makes. */
export async function builtOf(name: string, source: Uint8Array): Promise<Uint8Array> {
  const { docx } = await makeWordFile(await workspace.openBytes(name, source));
  if (docx === null) throw new Error(`${name} is not built`);
  return docx;
}

/** Reviews a file and holds the copy against it. */
export async function checkReview(bytes: Uint8Array, unsafeFixes: boolean): Promise<Mapped> {
  const reviewed = await reviewWordFile(await workspace.openBytes('a.docx', bytes), { unsafeFixes, draft: true });
  const { plan, findings, mended, unwritten, pending } = reviewed;
  const [before, after] = [partsIn(bytes), partsIn(reviewed.bytes)];
  const own = ourComments(after);
  for (const part of ['word/document.xml', 'word/footnotes.xml'])
    expect(rejected(after[part] ?? '<a/>', own)).toBe(rejected(before[part] ?? '<a/>'));
  expect(changedParts(bytes, reviewed.bytes).filter((name) => !mayChange.has(name))).toEqual([]);
  const again = await reviewWordFile(await workspace.openBytes('a.docx', bytes), { unsafeFixes, draft: true });
  expect(Buffer.from(again.bytes).equals(reviewed.bytes)).toBe(true);
  // Each finding has one fate: in a change, a comment or the summary.
  const summarized = [...plan.fates.values()].filter((fate) => fate === 'summary').length;
  expect(plan.fates.size).toBe(findings.length);
  expect([...plan.fates.values()].includes('kept')).toBe(false);
  expect(plan.found).toBe(mended.length + findings.length - (pending > 0 ? 1 : 0));
  expect(plan.summarized).toBe(summarized - (pending > 0 ? 1 : 0));
  const words = commentsIn(after).filter(({ id }) => own.has(id));
  expect(words).toHaveLength(plan.commented + 1);
  for (const { text } of words) for (const { ruleId } of findings) expect(text.split(/[\s“”;,.]+/u)).not.toContain(ruleId);
  if (unwritten.length === 0) expect(readWordDocument(reviewed.bytes, 'a.docx').text).toBe(await fixedText(bytes, unsafeFixes));
  return {
    written: mended.length,
    refusals: unwritten.map(({ refusal }) => refusal ?? ''),
    comments: plan.commented,
    bytes: reviewed.bytes,
  };
}

/** The text of a Word file after the fixes of `lint --fix`, round after round, a form that repeats as one. */
async function fixedText(bytes: Uint8Array, unsafeFixes: boolean): Promise<string> {
  let current = bytes;
  for (let round = 0; round < 10; round++) {
    const opened = await workspace.openBytes('a.docx', current);
    const { shown } = await opened.lint();
    const { applied, text } = applyFixes(opened.source.text, shown, ({ safe }) => safe || unsafeFixes);
    if (text === opened.source.text) break;
    const edits = applied.flatMap(({ fix }) => fix?.edits ?? []);
    const each = new Map(edits.map((edit) => [JSON.stringify(edit), { ...edit, author: '' }]));
    current = new Annotator(readWordDocument(current, 'a.docx')).accepted([...each.values()]).bytes;
  }
  return readWordDocument(current, 'a.docx').text;
}
