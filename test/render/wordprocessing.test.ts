/** The markup of Word files, against the package docx, which writes the same with a tree of objects. */
import {
  Document,
  FootnoteReferenceRun,
  ImageRun,
  NoBreakHyphen,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  type ITableCellOptions,
  type ParagraphChild,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { drawing } from '../../src/render/wordprocessing/drawing.js';
import { paragraph, type ParagraphForm } from '../../src/render/wordprocessing/paragraph.js';
import {
  footnoteCall,
  lineBreak,
  noBreakHyphen,
  run,
  tab,
  words,
  type RunContent,
  type RunForm,
} from '../../src/render/wordprocessing/run.js';
import { endSection, sectionProperties, type Section } from '../../src/render/wordprocessing/section.js';
import { table, type Row } from '../../src/render/wordprocessing/table.js';

/** What docx writes between the ends of the body; its last section stands last. */
function bodyOf(children: readonly FileChild[]): string {
  const document = new Document({ sections: [{ children }], footnotes: { 1: { children: [] } } });
  const { compiler } = Packer as unknown as {
    compiler: { compile(document: Document, indent: undefined, overrides: readonly never[]): ReadonlyMap<string, string> };
  };
  const xml = compiler.compile(document, undefined, []).get('word/document.xml') ?? '';
  return /<w:body>(.*)<w:sectPr>/su.exec(xml)?.[1] ?? '';
}

const runOf = (child: ParagraphChild): string =>
  bodyOf([new Paragraph({ style: 'S', children: [child] })])
    .replace('<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr>', '')
    .replace(/<\/w:p>$/u, '');

describe('a run', () => {
  const forms: readonly (readonly [string, RunForm, IRunOptions])[] = [
    ['no form of its own', {}, {}],
    ['bold', { bold: true }, { bold: true }],
    ['not bold, not italic', { bold: false, italic: false }, { bold: false, italics: false }],
    [
      'all at once',
      { bold: true, italic: true, strike: true, highlight: 'yellow', underline: 'single', position: 'superscript' },
      { bold: true, italics: true, strike: true, highlight: 'yellow', underline: {}, superScript: true },
    ],
    ['no line under it, below the others', { underline: 'none', position: 'subscript' }, { underline: { type: 'none' }, subScript: true }],
  ];
  it.each(forms)('has %s', (_, form, options) => {
    expect(run([words('Kế hoạch')], form)).toBe(runOf(new TextRun({ ...options, text: 'Kế hoạch' })));
  });

  const contents: readonly (readonly [string, readonly RunContent[], IRunOptions])[] = [
    ['signs that XML keeps for itself', [words(`a < b & "c" > 'd'`)], { text: `a < b & "c" > 'd'` }],
    ['nothing', [words('')], { children: [''] }],
    ['a new line first', [lineBreak, words('Hà Nội')], { children: ['Hà Nội'], break: 1 }],
    ['tabs and held hyphens', [words('136'), noBreakHyphen, words('KH'), tab], { children: ['136', new NoBreakHyphen(), 'KH', new Tab()] }],
  ];
  it.each(contents)('holds %s', (_, content, options) => {
    expect(run(content)).toBe(runOf(new TextRun(options)));
  });

  it('calls a footnote', () => {
    expect(footnoteCall(1)).toBe(runOf(new FootnoteReferenceRun(1)));
  });

  it('shows no control character to XML', () => {
    expect(run([words('a\u0001b')])).toBe('<w:r><w:t xml:space="preserve">a\uFFFDb</w:t></w:r>');
  });
});

describe('a paragraph', () => {
  const border = { weight: 6, space: 1, color: 'auto' };
  const line = { style: 'single' as const, size: 6, space: 1, color: 'auto' };
  const forms: readonly (readonly [string, ParagraphForm, IParagraphOptions])[] = [
    ['its style alone', {}, {}],
    ['alignment and indents', { alignment: 'right', indent: { left: 1, right: 2 } }, { alignment: 'right', indent: { left: 1, right: 2 } }],
    ['a first line further out', { indent: { left: 9, hanging: 4 } }, { indent: { left: 9, hanging: 4 } }],
    ['a first line at the edge', { indent: { firstLine: 0 } }, { indent: { firstLine: 0 } }],
    ['a line above', { border: { top: border } }, { border: { top: line } }],
    [
      'a frame of lines',
      { border: { right: border, left: border, bottom: border, top: border } },
      { border: { top: line, bottom: line, left: line, right: line } },
    ],
    ['space around it', { spacing: { before: 3, after: 4 } }, { spacing: { before: 3, after: 4 } }],
    [
      'what keeps it on a page',
      { pageBreakBefore: true, keepLines: true, keepNext: true },
      { keepNext: true, keepLines: true, pageBreakBefore: true },
    ],
    [
      'a place on the page',
      { frame: { width: 9, position: { x: 7, y: 8 }, anchor: 'page' } },
      {
        frame: { type: 'absolute', position: { x: 7, y: 8 }, width: 9, wrap: 'through', anchor: { horizontal: 'page', vertical: 'page' } },
      },
    ],
    [
      'a place at the foot of the text',
      { frame: { width: 9, alignment: { x: 'center', y: 'bottom' }, anchor: 'margin' } },
      {
        frame: {
          type: 'alignment',
          alignment: { x: 'center', y: 'bottom' },
          width: 9,
          wrap: 'through',
          anchor: { horizontal: 'margin', vertical: 'margin' },
        },
      },
    ],
  ];
  it.each(forms)('has %s', (_, form, options) => {
    expect(paragraph('S', [run([words('x')])], form)).toBe(
      bodyOf([new Paragraph({ ...options, style: 'S', children: [new TextRun('x')] })]),
    );
  });
});

describe('a table', () => {
  const cell = paragraph('S', []);
  const docxTable = (rows: readonly (readonly ITableCellOptions[])[], columns: readonly number[]): string =>
    bodyOf([
      new Table({
        style: 'T',
        layout: 'fixed',
        width: { size: columns.reduce((sum, one) => sum + one, 0), type: 'dxa' },
        columnWidths: [...columns],
        rows: rows.map(
          (cells, index) =>
            new TableRow({
              cantSplit: true,
              ...(index === 0 ? { tableHeader: true } : {}),
              children: cells.map((options) => new TableCell(options)),
            }),
        ),
      }),
    ]);
  type Span = Readonly<{ columnSpan?: number; rowSpan?: number }>;
  const layouts: readonly (readonly [string, readonly (readonly Span[])[]])[] = [
    [
      'one cell a column',
      [
        [{}, {}, {}],
        [{}, {}, {}],
      ],
    ],
    [
      'a cell over two columns',
      [
        [{ columnSpan: 2 }, {}],
        [{}, {}, {}],
      ],
    ],
    [
      'a cell over two rows at the left',
      [
        [{ rowSpan: 2 }, {}, {}],
        [{}, {}],
      ],
    ],
    [
      'a cell over three rows in the middle',
      [
        [{}, { rowSpan: 3 }, {}],
        [{}, {}],
        [{}, {}],
      ],
    ],
    ['cells over rows beside each other, one of them over two columns', [[{ rowSpan: 2 }, { rowSpan: 3, columnSpan: 2 }], [], [{}]]],
    [
      'a cell over rows at the right',
      [
        [{}, {}, { rowSpan: 2 }],
        [{}, {}],
      ],
    ],
  ];
  it.each(layouts)('has %s', (_, spans) => {
    const rows = spans.map((cells, index): Row => ({
      repeated: index === 0,
      cells: cells.map((span) => ({ ...span, paragraphs: [cell] })),
    }));
    const same = spans.map((cells) => cells.map((span) => ({ ...span, children: [new Paragraph({ style: 'S' })] })));
    expect(table('T', [1, 2, 4], rows)).toBe(docxTable(same, [1, 2, 4]));
  });

  it('keeps margins and the middle of its cells', () => {
    const margins = { top: 1, right: 3 };
    expect(table('T', [5], [{ repeated: true, cells: [{ margins, centred: true, paragraphs: [cell] }] }])).toBe(
      docxTable(
        [[{ margins: { ...margins, marginUnitType: 'dxa' }, verticalAlign: 'center', children: [new Paragraph({ style: 'S' })] }]],
        [5],
      ),
    );
  });
});

describe('a picture', () => {
  it('stands in the line, with what it shows', () => {
    const image = new ImageRun({
      type: 'png',
      data: new Uint8Array([1, 2, 3]),
      transformation: { width: 10, height: 21 },
      altText: { id: '1', name: 'Hình 1', description: 'Sơ đồ "A & B"', title: 'Sơ đồ "A & B"' },
    });
    const own = drawing({ number: 1, name: 'Hình 1', description: 'Sơ đồ "A & B"', width: 10, height: 21, relation: 'rId9' });
    expect(own).toBe(runOf(image).replace(/r:embed="[^"]*"/u, 'r:embed="rId9"'));
  });
});

describe('a section', () => {
  const margins = { top: 1, right: 2, bottom: 3, left: 4, header: 5, footer: 6 };
  const upright: Section = { page: { width: 10, height: 20, landscape: false, margins }, titlePage: true, children: [] };

  it('lies on its side', () => {
    const wide = { ...upright, page: { ...upright.page, landscape: true } };
    expect(sectionProperties(wide, [])).toContain('<w:pgSz w:w="20" w:h="10" w:orient="landscape"/>');
    expect(sectionProperties(upright, [])).toContain('<w:pgSz w:w="10" w:h="20" w:orient="portrait"/>');
  });

  it('ends in its last paragraph, or in one of its own behind a table', () => {
    const properties = sectionProperties(upright, []);
    expect(endSection([paragraph('A', []), paragraph('B', [])], properties)).toBe(
      `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="B"/>${properties}</w:pPr></w:p>`,
    );
    const last = table('T', [5], [{ cells: [{ paragraphs: [paragraph('A', [])] }] }]);
    expect(endSection([last], properties)).toBe(`${last}<w:p><w:pPr>${properties}</w:pPr></w:p>`);
  });
});
