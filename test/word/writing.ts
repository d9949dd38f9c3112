/** The property that every writing of marks holds to. */
import { expect } from 'vitest';
import { applyEdits } from '../../src/format/index.js';
import { Annotator, readWordDocument, type WordComment, type WordDocument, type WordEdit } from '../../src/word/index.js';
import { changedParts, ourComments, partsIn, rejected } from './reviewed-file.js';

/** Edits at random stretches that do not meet, of which a file takes those that it can. */
export function editsAt(text: string, stretches: readonly (readonly [number, number, string])[]): WordEdit[] {
  const edits: WordEdit[] = [];
  for (const [share, length, words] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const start = Math.floor((share / 1000) * text.length);
    const end = Math.min(text.length, start + length);
    if (start > (edits.at(-1)?.end ?? -1)) edits.push({ start, end, text: words, author: 'Soát văn bản – Lỗi' });
  }
  return edits;
}

/** Writes edits and comments on the same stretches, and holds the file against what it was. */
export function checkWriting(
  bytes: Uint8Array,
  wanted: readonly WordEdit[],
): { readonly mapped: number; readonly refused: readonly string[] } {
  const document = readWordDocument(Buffer.from(bytes), 'a.docx');
  const annotator = new Annotator(document);
  const refused = wanted.map((edit) => annotator.refusalOf(edit, true));
  const edits = wanted.filter((_, index) => refused[index] === null);
  const comments = wanted.map(({ start, end }, index): WordComment => ({
    start,
    end,
    author: 'Soát văn bản – Lỗi',
    initials: 'SVB',
    paragraphs: [`lời ${index} & <ý>`],
  }));
  const written = annotator.write({ edits, comments });
  expect(Buffer.from(annotator.write({ edits, comments })).equals(written)).toBe(true);
  expect(Buffer.from(bytes).equals(document.bytes)).toBe(true);
  const accepted = readWordDocument(written, 'a.docx');
  expect(accepted.text).toBe(recounted(applyEdits(document.text, edits), accepted));
  const [before, after] = [partsIn(bytes), partsIn(written)];
  const own = ourComments(after);
  expect(own.size).toBe(comments.length);
  const main = after['word/document.xml'] ?? '';
  expect(rejected(main, own)).toBe(rejected(before['word/document.xml'] ?? ''));
  for (const [change] of (before['word/document.xml'] ?? '').matchAll(/<w:(ins|del) [^>]*w:author="Lan"[^]*?<\/w:\1>/gu))
    expect(main).toContain(change);
  const known = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml', 'word/footnotes.xml'];
  expect(changedParts(bytes, written).filter((name) => !known.includes(name))).toEqual([]);
  checkIds(after, own);
  return { mapped: edits.length, refused: refused.filter((one) => one !== null) };
}

/** A text with the labels that Word counts in a file of the same paragraphs: where one is written out, it counts the others anew. */
function recounted(text: string, { text: counted, places }: WordDocument): string {
  const lines = counted.split('\n');
  const labels = new Map(
    places.flatMap(({ kind, start, end }) =>
      kind === 'label' ? [[counted.slice(0, start).split('\n').length - 1, counted.slice(start, end)] as const] : [],
    ),
  );
  return text
    .split('\n')
    .map((line, index) => {
      const words = lines[index]?.slice(labels.get(index)?.length ?? 0) ?? '';
      return labels.has(index) && line.endsWith(words) ? `${labels.get(index) ?? ''}${words}` : line;
    })
    .join('\n');
}

/** Ids of new changes and comments are unlike all others, and each comment begins, ends and is called once. */
function checkIds(parts: Readonly<Record<string, string>>, own: ReadonlySet<string>): void {
  const main = parts['word/document.xml'] ?? '';
  for (const id of own)
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(main.split(`<w:${name} w:id="${id}"/>`).length - 1, `${name} ${id}`).toBe(1);
  const changes = [...main.matchAll(/<w:(?:ins|del|pPrChange) w:id="(\d+)" w:author="Soát/gu)].map(([, id]) => id ?? '');
  expect(new Set([...changes, ...own]).size).toBe(changes.length + own.size);
  for (const id of changes) expect(main.split(`w:id="${id}"`).length - 1).toBe(1);
}
