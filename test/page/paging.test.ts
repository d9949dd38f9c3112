/** Where pages end, by lines as they were laid out. */
import { describe, expect, it } from 'vitest';
import { aboveNotes, pageStarts, type LaidLine } from '../../src/page/pages/paging.js';

/** Blocks of so many lines of ten px, one below the other. */
function laidOut(...lengths: number[]): LaidLine[] {
  const lines: LaidLine[] = [];
  for (const [block, length] of lengths.entries())
    for (let line = 0; line < length; line++) lines.push({ top: lines.length * 10, bottom: lines.length * 10 + 10, block });
  return lines;
}

const none = (): boolean => false;

describe('a page', () => {
  it.each([
    ['begins where no line has room', [4, 4, 4], 80, none, [0, 8]],
    ['takes a text that fits as it is', [3, 3], 80, none, [0]],
    ['leaves no single line of a paragraph behind', [7, 4], 80, none, [0, 7]],
    ['takes no single line of a paragraph along', [5, 4], 80, none, [0, 7]],
    ['tears no paragraph of three lines', [6, 3], 80, none, [0, 6]],
    ['takes a heading along with what follows', [6, 1, 4], 80, (block: number) => block === 1, [0, 6]],
    ['takes headings one below the other along', [5, 1, 1, 4], 80, (block: number) => block === 1 || block === 2, [0, 5]],
    ['tears what is longer than a page', [20], 80, none, [0, 8, 16]],
    ['tears headings that fill a page', [1, 1, 1, 1], 20, () => true, [0, 2]],
  ] as const)('%s', (_, lengths, height, keepsNext, starts) => {
    expect(pageStarts(laidOut(...lengths), height, keepsNext)).toEqual(starts);
  });

  it('has room for the footnotes that its lines name, and for the head of a table that goes on', () => {
    const noted = (...notes: number[]): LaidLine[] =>
      notes.map((height, at) => ({ top: at * 10, bottom: at * 10 + 10, block: at, notes: height }));
    expect(pageStarts(noted(0, 0, 0, 0, 0, 0), 60, none)).toEqual([0]);
    expect(pageStarts(noted(0, 0, 0, 20 - aboveNotes, 0, 0), 60, none)).toEqual([0, 4]);
    expect(pageStarts(noted(0, 0, 0, 0, 0, 20), 60, none)).toEqual([0, 5]);
    const rows = (head: number): LaidLine[] => noted(0, 0, 0, 0, 0, 0, 0, 0).map((row, at) => ({ ...row, head: at === 0 ? 0 : head }));
    expect(pageStarts(rows(0), 40, none)).toEqual([0, 4]);
    expect(pageStarts(rows(10), 40, none)).toEqual([0, 4, 7]);
  });

  it('holds nothing of a text of nothing', () => {
    expect(pageStarts([], 80, none)).toEqual([0]);
  });
});
