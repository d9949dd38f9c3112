/** Texts back into the bytes that they came from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../src/format/encoding.js';
import { decodeSource } from '../../src/parse/index.js';

const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

describe('a text', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('in %s comes back byte for byte', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), (content, marked) => {
        const text = `Kế hoạch\r\n${content}\r${'Thực hiện'.normalize('NFD')}\n`;
        const hasByteOrderMark = marked || encoding !== 'utf-8';
        const bytes = encodeText({ encoding, hasByteOrderMark }, text);
        if (hasByteOrderMark) expect([...bytes.subarray(0, marks[encoding].length)]).toEqual(marks[encoding]);
        if (content.includes('\u0000')) return;
        const source = decodeSource('a.md', bytes, 'markdown');
        expect(source.text).toBe(text);
        expect([source.encoding, source.hasByteOrderMark]).toEqual([encoding, hasByteOrderMark]);
        expect(encodeText(source, source.text)).toEqual(bytes);
      }),
    );
  });
});
