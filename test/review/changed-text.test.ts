/** Rounds of changes as changes of the first text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/format/index.js';
import { ChangedText, type Change } from '../../src/review/index.js';

const rounds = fc.array(fc.array(fc.tuple(fc.nat(999), fc.nat(4), fc.constantFrom('', 'x', 'yz', 'một hai')), { maxLength: 5 }), {
  maxLength: 4,
});

/** Edits of a text that leave each other alone. */
function editsOf(text: string, some: readonly (readonly [number, number, string])[]): Change[] {
  const edits: Change[] = [];
  for (const [share, length, words] of some.toSorted((one, other) => one[0] - other[0])) {
    const start = Math.floor((share / 1000) * (text.length + 1));
    const end = Math.min(text.length, start + length);
    if (start > (edits.at(-1)?.end ?? -1)) edits.push({ start, end, text: words, weight: 'form' });
  }
  return edits;
}

describe('a text that was changed in rounds', () => {
  it('is what its changes make of the first text, and they are in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), rounds, (original, some) => {
        let changed = ChangedText.of(original);
        for (const round of some) {
          const edits = editsOf(changed.text, round);
          const expected = applyEdits(changed.text, edits);
          changed = changed.with(edits);
          expect(changed.text).toBe(expected);
        }
        expect(applyEdits(original, changed.changes)).toBe(changed.text);
        for (const [index, { start }] of changed.changes.entries())
          expect(start).toBeGreaterThanOrEqual(changed.changes[index - 1]?.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('knows where its words stood in the first text, and of changed ones the whole change', () => {
    const changed = ChangedText.of('Một hai ba bốn').with([{ start: 4, end: 7, text: 'mười', weight: 'form' }]);
    expect(changed.text).toBe('Một mười ba bốn');
    expect(changed.originalOf(0, 3)).toEqual({ start: 0, end: 3 });
    expect(changed.originalOf(9, 11)).toEqual({ start: 8, end: 10 });
    expect(changed.originalOf(5, 11)).toEqual({ start: 4, end: 10 });
  });

  it('keeps the heaviest weight of what became one', () => {
    const changed = ChangedText.of('abc')
      .with([{ start: 1, end: 2, text: 'x', weight: 'error' }])
      .with([{ start: 1, end: 3, text: 'y', weight: 'form' }]);
    expect(changed.changes).toEqual([{ start: 1, end: 3, text: 'y', weight: 'error' }]);
  });
});
