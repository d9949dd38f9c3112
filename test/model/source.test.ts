import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/index.js';

/** Vietnamese text in composed and decomposed forms, with all line ends. */
const texts = fc
  .array(fc.constantFrom('a', 'ệ', 'ệ'.normalize('NFD'), 'Đ', 'ư', 'ư'.normalize('NFD'), '\n', '\r\n', '\r', '😀', ' ', '\u0301'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('a source', () => {
  it('counts lines from 1, whatever ends them', () => {
    const source = new Source('a.md', 'một\r\nhai\rba\nbốn', 'markdown');
    expect(['một', 'hai', 'ba', 'bốn'].map((word) => source.pointAt(source.text.indexOf(word)).line)).toEqual([1, 2, 3, 4]);
    expect(source.pointAt(source.text.indexOf('bốn'))).toEqual({ line: 4, column: 1, offset: 12 });
  });

  it('points into the text as it was decoded, not as it was normalised', () => {
    const text = 'Kế hoạch số 11'.normalize('NFD');
    const source = new Source('a.md', text, 'markdown');
    const at = source.normalized.indexOf('số');
    expect(source.position(at, at + 2)).toEqual({
      start: { line: 1, column: text.indexOf('s') + 1, offset: text.indexOf('s') },
      end: { line: 1, column: text.indexOf(' 11') + 1, offset: text.indexOf(' 11') },
    });
  });

  it('maps every offset forward, and the ends to the ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new Source('a.md', text, 'markdown');
        expect(source.normalized).toBe(text.normalize('NFC'));
        let last = 0;
        for (let at = 0; at <= source.normalized.length; at++) {
          const offset = source.decodedOffset(at);
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset;
        }
        expect(source.decodedOffset(source.normalized.length)).toBe(text.length);
      }),
      { seed: 7 },
    );
  });

  it('finds the way back from a point to its offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = new Source('a.md', text, 'markdown');
        const lines = text.split(/\r\n|\r|\n/u);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = source.pointAt(offset);
          const before = text
            .slice(0, offset)
            .replace(/\r$/u, text.charAt(offset) === '\n' ? '' : '\r')
            .split(/\r\n|\r|\n/u);
          expect(line).toBe(before.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
        }
      }),
      { seed: 7 },
    );
  });
});
