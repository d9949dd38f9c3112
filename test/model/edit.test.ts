/** What differs between two texts. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/model/index.js';

function changed(text: string, changes: readonly { start: number; end: number; text: string }[]): string {
  return changes.toReversed().reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}

describe('the changes between two texts', () => {
  it('make the one of the other', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ă', ' ', '1') });
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, text, (before, after) => changed(before, changesBetween(before, after)) === after));
  });

  it('touch what differs alone, line by line', () => {
    expect(changesBetween('một\nhai  ba\nbốn .\n', 'một\nhai ba\nbốn.\n')).toEqual([
      { start: 8, end: 9, text: '' },
      { start: 15, end: 16, text: '' },
    ]);
    expect(changesBetween('a\n', 'a\n')).toEqual([]);
  });
});
