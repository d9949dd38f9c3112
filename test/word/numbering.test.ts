/** Labels that Word counts, as it shows them. */
import { describe, expect, it } from 'vitest';
import { readWordDocument } from '../../src/word/index.js';
import { formatNumber } from '../../src/word/number-formats.js';
import { definition, inList, level, list, paragraph, restartAt, wordFile } from './word-file.js';

/** Paragraphs as list and level, from 0; the labels that their lines begin with. */
function labelsOf(numbering: string, places: readonly (readonly [list: number, level: number])[], styles = ''): string[] {
  const body = places.map(([id, at]) => paragraph('x', inList(id, at))).join('');
  return linesOf(body, numbering, styles).map((line) => line.replace(/ ?x$/u, ''));
}

function linesOf(body: string, numbering: string, styles = ''): string[] {
  const { text } = readWordDocument(wordFile(body, { numbering, styles }), 'a.docx');
  return text.trimEnd().split('\n');
}

const outline = definition(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.'), level(2, 'decimal', '%2.%3.'));

describe('a number', () => {
  it.each<[string, number, string]>([
    ['decimal', 12, '12'],
    ['decimalZero', 3, '03'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['lowerLetter', 28, 'bb'],
    ['lowerLetter', 53, 'aaa'],
    ['upperLetter', 30, 'DD'],
    ['numberInDash', 5, '- 5 -'],
    ['none', 7, ''],
    ['lowerLetter', 0, '0'],
    ['hindiLetters', 8, '8'],
  ])('is written %s: %i is %j', (format, count, text) => {
    expect(formatNumber(count, format)).toBe(text);
  });
});

describe('a list', () => {
  it('counts each level by itself and begins the lower ones anew', () => {
    const places = [0, 1, 1, 2, 2, 0, 1, 2].map((at): [number, number] => [1, at]);
    expect(labelsOf(outline + list(1, 0), places)).toEqual(['I.', '1.', '2.', '2.1.', '2.2.', 'II.', '1.', '1.1.']);
  });

  it('goes on where another list of its definition stopped', () => {
    expect(labelsOf(outline + list(1, 0) + list(2, 0), [[1, 0], [2, 0], [1, 0]])).toEqual(['I.', 'II.', 'III.']); // prettier-ignore
  });

  it('begins anew at an override, the first time alone', () => {
    const numbering = outline + list(1, 0) + list(2, 0, restartAt(0, 5));
    expect(labelsOf(numbering, [[1, 0], [2, 0], [2, 0], [1, 0], [2, 0]])).toEqual(['I.', 'V.', 'VI.', 'VII.', 'VIII.']); // prettier-ignore
  });

  it('counts levels on that never restart, and restarts others at the level that they name', () => {
    const never = definition(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>'));
    const places = [0, 1, 1, 0, 1].map((at): [number, number] => [1, at]);
    expect(labelsOf(never + list(1, 0), places)).toEqual(['1.', 'a)', 'b)', '2.', 'c)']);
    const named = definition(
      0,
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    );
    const below = [0, 1, 2, 1, 2, 0, 1, 2].map((at): [number, number] => [1, at]);
    expect(labelsOf(named + list(1, 0), below)).toEqual(['I.', '1.', 'a)', '2.', 'b)', 'II.', '1.', 'a)']);
  });

  it('writes the numbers of other levels as digits where it is legal', () => {
    const legal = definition(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>'));
    expect(labelsOf(legal + list(1, 0), [[1, 0], [1, 1]])).toEqual(['I.', '1.1.']); // prettier-ignore
    const off = definition(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl w:val="0"/>'));
    expect(labelsOf(off + list(1, 0), [[1, 0], [1, 1]])).toEqual(['I.', 'I.1.']); // prettier-ignore
  });

  it('takes the levels of the list that a style names', () => {
    const linked = definition(0, level(0, 'upperLetter', '%1.')) + definition(1, '<w:numStyleLink w:val="Muc"/>') + list(1, 0) + list(2, 1);
    const styles = '<w:style w:type="numbering" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labelsOf(linked, [[2, 0], [1, 0], [2, 0]], styles)).toEqual(['A.', 'B.', 'C.']); // prettier-ignore
  });

  it('numbers paragraphs by their styles, unless they say 0', () => {
    const numbering = definition(
      0,
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
    );
    const style = (id: string, basedOn = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${basedOn}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const named = (id: string, more = ''): string => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`);
    const body = named('Muc') + named('Khoan') + named('Khoan', '<w:numPr><w:numId w:val="0"/></w:numPr>') + named('Con');
    const child = '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>';
    expect(linesOf(body, numbering + list(1, 0), style('Muc') + style('Khoan') + child)).toEqual(['I. x', '1. x', 'x', '2. x']);
  });

  it('starts where its level says, prints bullets as characters, and nothing where a level has no text', () => {
    const numbering =
      definition(0, level(0, 'decimal', 'Điều %1.', '', 7)) +
      definition(1, level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')) +
      definition(2, level(0, 'none', ''));
    expect(
      labelsOf(numbering + list(1, 0) + list(2, 1) + list(3, 2), [
        [1, 0],
        [1, 0],
        [2, 0],
        [3, 0],
        [9, 0],
      ]),
    ).toEqual(
      ['Điều 7.', 'Điều 8.', '•', '', ''], // prettier-ignore
    );
  });

  it('has a level of its own where it overrides one', () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)', '', 3)}</w:lvlOverride>`;
    expect(labelsOf(outline + list(1, 0, own), [[1, 0], [1, 0]])).toEqual(['c)', 'd)']); // prettier-ignore
  });

  it('counts no paragraph that is taken out', () => {
    const removed = paragraph(
      '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>',
      `${inList(1)}<w:rPr><w:del w:id="2"/></w:rPr>`,
    );
    const body = paragraph('x', inList(1)) + removed + paragraph('x', inList(1));
    expect(linesOf(body, outline + list(1, 0))).toEqual(['I. x', 'II. x']);
  });
});
