/** The text of a Word file, a paragraph a line, and where each stretch of it comes from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordDocument, type WordDocument } from '../../src/word/index.js';
import { textOfElement } from '../../src/word/xml.js';
import { definition, inList, level, list, paragraph, partsOf, run, table, wordFile, zipOf, type OtherParts } from './word-file.js';

function read(body: string, others: OtherParts = {}): WordDocument {
  return readWordDocument(wordFile(body, others), 'a.docx');
}

function linesOf(body: string, others: OtherParts = {}): string[] {
  return read(body, others).text.trimEnd().split('\n');
}

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (text: string): string => `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`;

describe('the text', () => {
  it.each<[string, string, string]>([
    ['tabs and breaks', `${run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>`, 'a\tb\u000bc'],
    ['symbols', '<w:r><w:t>30</w:t><w:sym w:font="Symbol" w:char="F0B0"/><w:t>C</w:t></w:r>', '30°C'],
    ['letters of a symbol font', run('\uf0b7 a', '<w:rFonts w:ascii="Symbol"/>'), '• a'],
    ['soft hyphens out', `${run('truy\u00adền ')}<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>${run('b')}`, 'truyền -b'],
    ['capitals by format', run('Kế hoạch', '<w:caps/>'), 'KẾ HOẠCH'],
    ['the result of a field', `${mark('begin')}${code('REF a')}${mark('separate')}${run('mười')}${mark('end')}${run(' hai')}`, 'mười hai'],
    [
      'no field within a code',
      `${mark('begin')}${mark('begin')}${mark('separate')}${run('x')}${mark('end')}${mark('separate')}${run('y')}${mark('end')}`,
      'y',
    ],
    ['what stands behind a field without an end', `${mark('begin')}${code('REF a')}${run('còn lại')}`, 'còn lại'],
    [
      'links, tags and controls',
      `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
      'abc',
    ],
    [
      'one branch of two',
      `<mc:AlternateContent><mc:Choice Requires="x">${run('a')}</mc:Choice><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`,
      'a',
    ],
    ['references of characters', '<w:r><w:t>A&amp;B &#273;<![CDATA[<c>]]></w:t></w:r>', 'A&B đ<c>'],
    ['a comment that holds a bracket', '<w:r><w:t>A<!-- a > b -->B</w:t></w:r>', 'AB'],
    ['equations', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
    [
      'insertions, and no deletions',
      `${run('a')}<w:ins w:id="1">${run('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveTo>${run('d')}</w:moveTo>`,
      'abd',
    ],
  ])('has %s', (_, runs, text) => {
    expect(linesOf(paragraph(runs))).toEqual([text]);
  });

  it('has a text box once, behind its paragraph, and fields of its own', () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing>${box('MẬT')}</w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict>${box('MẬT')}</w:pict></mc:Fallback>`;
    const drawn = `<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`;
    expect(linesOf(paragraph(`${run('a')}${drawn}${run('b')}`) + paragraph('c'))).toEqual(['ab', 'MẬT', 'c']);
  });

  it('has no hidden text, and tells where it was', () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const hidden = run('x', '<w:vanish/>') + run('y', '<w:rStyle w:val="An"/>') + run('b', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>');
    const { text, hidden: places } = read(paragraph(run('a') + hidden), { styles });
    expect([text, places]).toEqual(['ab\n', [1, 1]]);
  });

  it('joins a paragraph whose mark is deleted with the next, whose label it has', () => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
    const removed = '<w:rPr><w:del w:id="1" w:author="An"/></w:rPr>';
    const body = paragraph('Một ', removed) + paragraph('hai.', inList(1)) + paragraph('Ba.', inList(1)) + paragraph('Bốn.', removed);
    expect(linesOf(body, { numbering })).toEqual(['1. Một hai.', '2. Ba.', 'Bốn.']);
  });

  it('counts changes as Word does: one of an author that goes on is one', () => {
    const change = (name: string, author: string, text: string): string =>
      `<w:${name} w:id="1" w:author="${author}">${run(text)}</w:${name}>`;
    const body = paragraph(
      change('ins', 'An', 'a') + change('ins', 'An', 'b') + change('ins', 'Lan', 'c') + run('d') + change('ins', 'Lan', 'e'),
    );
    expect(read(body).pending).toHaveLength(3);
    expect(read(paragraph(change('moveFrom', 'An', 'a')) + paragraph('b') + paragraph(change('moveTo', 'An', 'a'))).pending).toHaveLength(
      1,
    );
  });

  it('has notes in the order of their calls, at its end', () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { text, notes, blocks } = read(paragraph(run('a') + call(7) + run('b') + call(2)), {
      footnotes: note(2, 'hai') + note(7, 'bảy'),
    });
    expect(text).toBe('ab\nbảy\nhai\n');
    expect(notes.map(({ id }) => id)).toEqual(['1', '2']);
    expect(blocks[0]?.type === 'paragraph' && blocks[0].runs.map(({ emphasis }) => emphasis.footnote)).toEqual([
      undefined,
      '1',
      undefined,
      '2',
    ]);
  });

  it('has cells row by row, those of a merged cell once', () => {
    const cell = (text: string, properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const rows = [
      [cell('1', '<w:vMerge w:val="restart"/>'), cell('a', ''), cell('b', '')],
      [cell('', '<w:vMerge/>'), cell('c', '<w:gridSpan w:val="2"/>')],
    ];
    const { text, blocks } = read(table(rows));
    expect(text).toBe('1\na\nb\nc\n');
    const [found] = blocks;
    const spans = found?.type === 'table' && found.rows.map(({ cells }) => cells.map(({ columnSpan, rowSpan }) => [columnSpan, rowSpan]));
    expect(spans).toEqual([
      [[1, 2], [1, 1], [1, 1]],
      [[2, 1]],
    ]); // prettier-ignore
  });
});

describe('a table whose edges were dragged', () => {
  const cell = (text: string, span = 1): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const grid = (widths: readonly number[], ...rows: readonly string[]): string =>
    `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
  const row = (cells: string, left = ''): string => `<w:tr><w:trPr>${left}</w:trPr>${cells}</w:tr>`;
  const found = (xml: string): unknown => {
    const [block] = read(xml).blocks;
    return block?.type === 'table' && { widths: block.widths, spans: block.rows.map(({ cells }) => cells.map((one) => one.columnSpan)) };
  };

  it('has no column for what a row leaves out that nobody sees', () => {
    const behind = row(cell('a') + cell('b'), '<w:gridAfter w:val="1"/>');
    expect(found(grid([988, 6095, 10], behind, row(cell('c', 3))))).toEqual({ widths: [988, 6095], spans: [[1, 1], [2]] });
    const before = row(cell('a') + cell('b'), '<w:gridBefore w:val="1"/>');
    expect(found(grid([10, 988, 6095], before, row(cell('c', 3))))).toEqual({ widths: [988, 6095], spans: [[1, 1], [2]] });
  });

  it('has none for an edge that stands beside that of other rows', () => {
    const rows = [row(cell('a', 2) + cell('b')), row(cell('c') + cell('d', 2))];
    expect(found(grid([4000, 60, 4000], ...rows))).toEqual({
      widths: [4000, 4000],
      spans: [
        [1, 1],
        [1, 1],
      ],
    });
    expect(found(grid([4000, 600, 4000], ...rows))).toEqual({
      widths: [4000, 600, 4000],
      spans: [
        [2, 1],
        [1, 2],
      ],
    });
  });

  it('keeps a narrow cell, and has one for what a row leaves out at its left', () => {
    expect(found(grid([4000, 60], row(cell('a') + cell('b'))))).toEqual({ widths: [4000, 60], spans: [[1, 1]] });
    expect(found(grid([30, 60, 4000], row(cell('a', 2) + cell('b'))))).toEqual({ widths: [30, 60, 4000], spans: [[2, 1]] });
    expect(found(grid([4000, 4000], row(cell('a') + cell('b')), row(cell('c'), '<w:gridBefore w:val="1"/>')))).toEqual({
      widths: [4000, 4000],
      spans: [
        [1, 1],
        [1, 1],
      ],
    });
  });
});

describe('emphasis', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Muc"><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>' +
    '<w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>';

  it.each<[string, string, string, boolean]>([
    ['of the run', '', '<w:b/>', true],
    ['switched off with 0', 'Muc', '<w:b w:val="0"/>', false],
    ['switched off with false', 'Muc', '<w:b w:val="false"/>', false],
    ['of the style', 'Con', '', true],
    ['of both styles, which is none', 'Con', '<w:rStyle w:val="Dam"/>', false],
    ['of the style of a run', '', '<w:rStyle w:val="Dam"/>', true],
  ])('is that %s', (_, style, properties, bold) => {
    const [block] = read(paragraph(run('a', properties), style === '' ? '' : `<w:pStyle w:val="${style}"/>`), { styles }).blocks;
    expect(block?.type === 'paragraph' && block.runs[0]?.emphasis.bold === true).toBe(bold);
  });
});

describe('a file', () => {
  it('may lack styles, and parts that nothing names', () => {
    expect(linesOf(paragraph('a', '<w:pStyle w:val="Khong"/>'))).toEqual(['a']);
  });

  it('may call its namespaces otherwise, and have elements that hold nothing', () => {
    const parts = partsOf(paragraph('a') + '<w:p/>' + paragraph('b'));
    const main = (parts['word/document.xml'] ?? '').replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=');
    expect(readWordDocument(zipOf({ ...parts, 'word/document.xml': main }), 'a.docx').text).toBe('a\n\nb\n');
  });
});

/** Pieces of a paragraph, and what each shows. */
const pieces = fc.array(
  fc.oneof(
    fc
      .stringMatching(/^[a-zđư &<]{1,12}$/u)
      .map((text) => ({ xml: (split: readonly string[]) => split.map((one) => run(one)).join(''), text })),
    fc.constantFrom(
      { xml: () => '<w:r><w:tab/></w:r>', text: '\t' },
      { xml: () => '<w:r><w:br/></w:r>', text: '\u000b' },
      { xml: () => '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>', text: '°' },
      { xml: () => `${mark('begin')}${code('PAGE')}${mark('separate')}${run('9')}${mark('end')}`, text: '9' },
      { xml: () => `<w:ins w:id="1">${run('mới')}</w:ins>`, text: 'mới' },
      { xml: () => '<w:bookmarkStart w:id="1"/><w:proofErr/>', text: '' },
    ),
  ),
  { minLength: 1, maxLength: 8 },
);

describe('a paragraph', () => {
  it('reads the same however its runs are split, and each place holds what it says', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }), (parts, cuts) => {
        const whole = parts.map(({ text }) => text).join('');
        let at = 0;
        const body = parts.map(({ xml, text }) => xml(splitAt(text, cuts[at++ % cuts.length] ?? 0))).join('');
        const { text, places } = read(paragraph(body));
        expect(text).toBe(`${whole}\n`);
        let end = 0;
        for (const place of places) {
          expect(place.start).toBe(end);
          end = place.end;
          if (place.kind !== 'text') continue;
          const own = textOfElement(place.element);
          expect(own.slice(place.from, place.from + place.end - place.start)).toBe(text.slice(place.start, place.end));
        }
        expect(end).toBe(whole.length);
      }),
      { numRuns: 200, seed: 20260309 },
    );
  });
});

function splitAt(text: string, length: number): string[] {
  if (length === 0) return [text];
  const split: string[] = [];
  for (let at = 0; at < text.length; at += length) split.push(text.slice(at, at + length));
  return split;
}
