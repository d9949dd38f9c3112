import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, evenMeasure } from '../../src/render/widths/line-balance.js';
import { longestWord, textWidth } from '../../src/typography/text-width.js';

const bold = { size: 13, bold: true, italic: false, capitals: false };
const word = fc.string({ unit: fc.constantFrom(...'ABCĐÊNGHIUƯƠ'), minLength: 1, maxLength: 8 });
const name = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

describe('balanced lines', () => {
  it('leave a name that fits as it is', () => {
    expect(balanceLines('SỞ NỘI VỤ', bold, 200)).toEqual(['SỞ NỘI VỤ']);
  });

  it('break before the name of a place', () => {
    expect(balanceLines('ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN', bold, 190)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH THÁI NGUYÊN']);
    expect(balanceLines('SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG THÁP', bold, 190)).toEqual(['SỞ GIÁO DỤC', 'VÀ ĐÀO TẠO ĐỒNG THÁP']);
  });

  it('keep the breaks of the text', () => {
    expect(balanceLines('MỘT\nHAI', bold, 400)).toEqual(['MỘT', 'HAI']);
  });

  it('lose no word and overflow only where a single word does', () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = balanceLines(text, bold, width);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) expect(textWidth(line, bold) <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});

describe('the measure of a centred text', () => {
  it('is the whole width for a text that fits', () => {
    expect(evenMeasure('công tác dân vận năm 2024', bold, 450)).toBe(450);
  });

  it('never leaves a lonely word where the lines can be even', () => {
    const text = 'về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia';
    expect(evenMeasure(text, bold, 470)).toBeLessThan(400);
  });

  it('lies between the longest word and the width', () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 60, max: 300 }), (text, width) => {
        const measure = evenMeasure(text, bold, width);
        expect(measure).toBeLessThanOrEqual(width);
        expect(measure).toBeGreaterThanOrEqual(Math.min(width, longestWord(text, bold)));
      }),
    );
  });
});
