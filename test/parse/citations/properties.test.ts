import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTexts, plainText, Source, type Text } from '../../../src/model/index.js';
import { findCitations } from '../../../src/parse/citations/index.js';
import { plain } from './reading.js';

const pieces = [
  'Kế hoạch',
  'Quyết định',
  'số',
  ' ',
  ' ',
  ' ',
  ', ',
  '; ',
  '. ',
  ' và ',
  'ngày 1/2/2024',
  'ngày',
  'của Ban Bí thư',
  'của',
  'Ủy ban nhân dân tỉnh',
  'về',
  '“',
  '”',
  '(',
  ')',
  '12-KH/TU',
  '30/2020/NĐ-CP',
  '/',
  '-',
  '–',
  '…',
  '\n',
  'Luật Đất đai',
  'Luật sửa đổi, bổ sung một số điều của',
  'Nghị quyết Đại hội',
  'XIII',
  'Quy chế làm việc của',
  'tại',
  'theo',
  'được',
  'đã ban hành',
  'năm 2024',
  '2021-2025',
  'khóa XII',
  'Chương trình hành động thực hiện',
  'Hiến pháp năm 2013',
];
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  sentence,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.tuple(sentence, fc.string({ maxLength: 20 }), sentence).map((parts) => parts.join('')),
);

/** The sentence in a Markdown source with every dash and slash escaped, and its text that maps back through the escapes. */
function escaped(value: string): { source: Source; text: Text } {
  const parts = value.split(/(?<=[-/])|(?=[-/])/u);
  let offset = 0;
  const texts: Text[] = [];
  for (const part of parts) {
    const mark = part === '-' || part === '/';
    texts.push(
      mark
        ? {
            value: part,
            spans: [{ start: 0, end: 1, emphasis: {} }],
            segments: [{ start: 0, end: 1, sourceStart: offset, sourceEnd: offset + 2 }],
          }
        : plainText(part, offset),
    );
    offset += part.length + (mark ? 1 : 0);
  }
  return {
    source: new Source('a.md', parts.map((part) => (part === '-' || part === '/' ? `\\${part}` : part)).join(''), 'markdown'),
    text: joinTexts(texts),
  };
}

describe('citations of any text', () => {
  it('stand where their position says', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const source = new Source('a.txt', value.normalize('NFC'), 'text');
        for (const { text, position } of findCitations(source, [plainText(source.normalized, 0)], null)) {
          expect(source.text.slice(position.start.offset, position.end.offset)).toBe(text);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stand where their position says through escapes', () => {
    fc.assert(
      fc.property(sentence, (value) => {
        const { source, text } = escaped(value);
        for (const citation of findCitations(source, [text], null)) {
          const printed = source.text.slice(citation.position.start.offset, citation.position.end.offset);
          expect(printed.replaceAll('\\', '')).toBe(citation.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come in the order of the text and have sound facts', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const source = new Source('a.txt', value.normalize('NFC'), 'text');
        const citations = findCitations(source, [plainText(source.normalized, 0)], null).map(plain);
        let last = -1;
        for (const { number, date, issuer, abstract, position } of citations) {
          expect(position.start.offset).toBeGreaterThanOrEqual(last);
          last = position.start.offset;
          expect(number ?? '').not.toMatch(/\s|–/u);
          expect(date ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          expect(issuer).not.toBe('');
          expect(abstract).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in each passage, wherever it stands', () => {
    fc.assert(
      fc.property(sentence, (value) => {
        const alone = new Source('a.txt', value, 'text');
        const shifted = new Source('a.txt', `xx${value}`, 'text');
        const wording = (source: Source, start: number): string[] =>
          findCitations(source, [plainText(value, start)], null).map(({ text }) => text);
        expect(wording(shifted, 2)).toEqual(wording(alone, 0));
      }),
    );
  });
});
