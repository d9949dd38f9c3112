import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyText,
  joinTexts,
  linesOf,
  placeOf,
  plainText,
  sliceText,
  Source,
  sourceRange,
  trimText,
  unplacedText,
  type Text,
} from '../../src/model/index.js';

const words = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\n', 'Đ', '.', '😀'), maxLength: 20 });
/** A text of several stretches of one source. */
const texts = fc.array(fc.tuple(words, fc.nat(5)), { maxLength: 6 }).map((parts): { text: Text; source: string } => {
  let source = '';
  const pieces: Text[] = [];
  for (const [value, gap] of parts) {
    source += '#'.repeat(gap);
    pieces.push(plainText(value, source.length));
    source += value;
  }
  return { text: joinTexts(pieces), source };
});

function sound(text: Text, source: string): void {
  let at = 0;
  for (const span of text.spans) {
    expect(span.start).toBe(at);
    at = span.end;
  }
  expect(at).toBe(text.value.length);
  for (const segment of text.segments)
    expect(source.slice(segment.sourceStart, segment.sourceEnd)).toBe(text.value.slice(segment.start, segment.end));
}

describe('a text', () => {
  it('cut anywhere keeps its value, spans and places', () => {
    fc.assert(
      fc.property(texts, fc.nat(130), fc.nat(130), ({ text, source }, from, to) => {
        const part = sliceText(text, from, to);
        expect(part.value).toBe(text.value.slice(Math.min(from, text.value.length), Math.max(from, Math.min(to, text.value.length))));
        sound(part, source);
      }),
    );
  });

  it('parted and joined is the same text', () => {
    fc.assert(
      fc.property(texts, fc.nat(130), ({ text, source }, at) => {
        const joined = joinTexts([sliceText(text, 0, at), sliceText(text, at)]);
        expect(joined.value).toBe(text.value);
        sound(joined, source);
      }),
    );
  });

  it('trimmed loses white space only', () => {
    fc.assert(
      fc.property(texts, ({ text, source }) => {
        expect(trimText(text).value).toBe(text.value.trim());
        sound(trimText(text), source);
      }),
    );
  });

  it('has its lines', () => {
    fc.assert(
      fc.property(texts, ({ text }) => {
        expect(linesOf(text).map((line) => line.value)).toEqual(text.value.split('\n'));
      }),
    );
  });

  it('gives the place of each character', () => {
    fc.assert(
      fc.property(texts, ({ text, source }) => {
        for (let at = 0; at < text.value.length; at++) {
          const range = sourceRange(text, at, at + 1);
          expect(source.slice(range?.start, range?.end)).toBe(text.value.charAt(at));
        }
      }),
    );
  });

  it('joins with a glue that stands nowhere', () => {
    const joined = joinTexts([plainText('một', 3), plainText('hai', 10)], ' ');
    expect(joined.value).toBe('một hai');
    expect(placeOf(new Source('a.md', '0123456789hai', 'markdown'), joined, 4)).toMatchObject({
      start: { line: 1, column: 11, offset: 10 },
      end: { offset: 13 },
    });
  });

  it('without a source has no place', () => {
    expect(placeOf(new Source('a.md', 'x', 'markdown'), unplacedText('a'))).toBeNull();
    expect(placeOf(new Source('a.md', 'x', 'markdown'), emptyText)).toBeNull();
  });
});
