import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersByWidth, type Face } from '../../src/typography/advance-widths.js';
import { longestWord, textWidth } from '../../src/typography/text-width.js';
import { readAdvanceWidths } from './font-widths.js';

const upright = { size: 14, bold: false, italic: false, capitals: false };
const files: Readonly<Record<Face, string>> = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };
const vietnamese = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

describe('the table of advance widths', () => {
  it.each(Object.entries(files))('is that of the font: %s', (face, name) => {
    const path = `/usr/share/fonts/truetype/liberation2/LiberationSerif-${name}.ttf`;
    if (!existsSync(path)) {
      console.warn(`SKIPPED: ${path} is not installed (Debian: fonts-liberation2)`);
      return;
    }
    const font = readFileSync(path);
    for (const [width, characters] of Object.entries(charactersByWidth[face as Face])) {
      expect(readAdvanceWidths(font, [...characters])).toEqual([...characters].map(() => Number(width)));
    }
  });

  it.each(Object.keys(files))('holds every Vietnamese letter in both cases: %s', (face) => {
    const all = Object.values(charactersByWidth[face as Face]).join('');
    for (const letter of vietnamese + vietnamese.toUpperCase()) expect(all).toContain(letter);
  });
});

describe('the width of a text', () => {
  it('is the sum of its advances', () => {
    expect(textWidth('KẾ HOẠCH', { ...upright, bold: true, size: 10 })).toBeCloseTo(
      (778 + 667 + 250 + 778 + 778 + 722 + 722 + 778) / 100,
      6,
    );
  });

  it('counts capitals where the style prints them', () => {
    expect(textWidth('đảng ủy', { ...upright, capitals: true })).toBe(textWidth('ĐẢNG ỦY', upright));
  });

  it('gives a combining mark no width, and a foreign letter some', () => {
    expect(textWidth('ế'.normalize('NFD'), upright)).toBe(textWidth('e', upright));
    expect(textWidth('漢', upright)).toBe(14);
    expect(textWidth('ж', upright)).toBeGreaterThan(0);
  });

  it('adds up, grows with the size, and is never less than that of its longest word', () => {
    const words = fc.string({ unit: fc.constantFrom(...`${vietnamese} ,.-/0123456789ABĐ`) });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(textWidth(one + other, upright)).toBeCloseTo(textWidth(one, upright) + textWidth(other, upright), 6);
        expect(textWidth(one, { ...upright, size: 28 })).toBeCloseTo(2 * textWidth(one, upright), 6);
        expect(longestWord(one, upright)).toBeLessThanOrEqual(textWidth(one, upright) + 1e-9);
      }),
    );
  });
});
