/** What differs between two texts. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/page/text-changes.js';

function changed(text: string, changes: readonly { from: number; to: number; insert: string }[]): string {
  return changes.toReversed().reduce((made, { from, to, insert }) => made.slice(0, from) + insert + made.slice(to), text);
}

describe('the changes between two texts', () => {
  it('make the one of the other', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ă', ' ', '1') });
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, text, (before, after) => changed(before, changesBetween(before, after)) === after));
  });

  it('touch what differs alone, line by line', () => {
    expect(changesBetween('một\nhai  ba\nbốn .\n', 'một\nhai ba\nbốn.\n')).toEqual([
      { from: 8, to: 9, insert: '' },
      { from: 15, to: 16, insert: '' },
    ]);
    expect(changesBetween('a\n', 'a\n')).toEqual([]);
  });
});
