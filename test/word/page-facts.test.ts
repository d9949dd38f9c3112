/** The page of a Word file, measured: what Word lays it out by, through styles, defaults, themes, frames. */
import { describe, expect, it } from 'vitest';
import { readPageFacts, readWordDocument } from '../../src/word/index.js';
import type { PageFacts } from '../../src/model/index.js';
import { it as inFolder } from '../commands/work-folder.js';
import { definition, inList, level, list, paper, paragraph, partsOf, run, table, zipOf, type OtherParts } from './word-file.js';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

/** The page of a body, with headers and footers by their ids, and a theme. */
function fileOf(body: string, others: OtherParts = {}, further: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = partsOf(body, others);
  const named = Object.keys(further).map((id) => {
    const kind = id.replace(/\d+$/u, '');
    return `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${id}.xml"/>`;
  });
  const rels = parts['word/_rels/document.xml.rels'] ?? '';
  return zipOf({
    ...parts,
    'word/_rels/document.xml.rels': rels.replace('</Relationships>', `${named.join('')}</Relationships>`),
    ...Object.fromEntries(Object.entries(further).map(([id, text]) => [`word/${id}.xml`, text])),
  });
}

function pageOf(...file: Parameters<typeof fileOf>): PageFacts {
  return readPageFacts(readWordDocument(fileOf(...file), 'a.docx'));
}

const field = (properties = '', more = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${more}<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>` +
  '<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
const header = (content: string): string => `<w:hdr ${names}>${content}</w:hdr>`;
const footer = (content: string): string => `<w:ftr ${names}>${content}</w:ftr>`;
const section = (inner: string): string =>
  `<w:sectPr>${inner}<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/></w:sectPr>`;

describe('a length with its unit, as Word writes Strict', () => {
  it('is that of the bare number', () => {
    const sized = (size: string, line: string, indent: string): string =>
      paragraph(run('a', `<w:sz w:val="${size}"/>`), `<w:spacing w:line="${line}" w:lineRule="exact"/><w:ind w:firstLine="${indent}"/>`);
    const margins = '<w:pgMar w:top="2cm" w:right="20mm" w:bottom="1in" w:left="85.05pt"/>';
    const page = pageOf(sized('14pt', '18pt', '1.27cm') + `<w:sectPr><w:pgSz w:w="595.3pt" w:h="297mm"/>${margins}</w:sectPr>`);
    const bare =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1440" w:left="1701"/></w:sectPr>';
    expect(page).toEqual(pageOf(sized('28', '360', '720') + bare));
  });
});

describe('the width of lines', () => {
  const cell = (width: string, content: string, more = ''): string => `<w:tc><w:tcPr>${width}${more}</w:tcPr>${content}</w:tc>`;
  const own = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
  const left = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="5670"/></w:tblGrid>';
  const inTable = (second: string, properties = '', row = ''): string =>
    `<w:tbl><w:tblPr>${properties}</w:tblPr>${left}<w:tr>${row}${cell(own(3000), paragraph('a'))}${second}</w:tr></w:tbl>`;
  const widths = (body: string, others: OtherParts = {}): (number | null)[] =>
    pageOf(`${body}${section('')}`, others).paragraphs.map(({ lineWidth }) => lineWidth);
  const fixed = '<w:tblLayout w:type="fixed"/>';
  const margins = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="567" w:type="dxa"/></w:tblCellMar>';

  it('is that of the cell without its margins and the indents', () => {
    expect(widths(inTable(cell(own(5670), paragraph('b'))))).toEqual([49.1, 96.2]);
    expect(widths(inTable(cell(own(5670), paragraph('b'), '<w:tcMar><w:left w:w="0"/></w:tcMar>'), margins))).toEqual([42.9, 90]);
    expect(widths(inTable(cell(own(5670), paragraph('b', '<w:ind w:left="567" w:right="567"/>')), margins))).toEqual([42.9, 70]);
    const styles = `<w:style w:type="table" w:default="1" w:styleId="T"><w:tblPr>${margins}</w:tblPr></w:style>`;
    expect(widths(inTable(cell(own(5670), paragraph('b'))), { styles })).toEqual([42.9, 90]);
  });

  it('is that of the columns in a table that keeps to them, and else nothing where the cell tells none', () => {
    expect(widths(inTable(cell('', paragraph('b')), fixed))).toEqual([49.1, 96.2]);
    expect(widths(inTable(cell('<w:tcW w:w="0" w:type="auto"/>', paragraph('b'))))).toEqual([49.1, null]);
    expect(widths(inTable(cell('<w:tcW w:w="2500" w:type="pct"/>', paragraph('b'))))).toEqual([49.1, null]);
  });

  it('is that of the page outside of tables; frames, lists and columns have their own', () => {
    expect(widths(paragraph('a') + paragraph('b', '<w:ind w:left="567"/>'))).toEqual([165, 155]);
    expect(widths(paragraph('a', '<w:framePr w:w="2000"/>'))).toEqual([null]);
    expect(pageOf(paragraph('a') + section('<w:cols w:num="2"/>')).paragraphs[0]?.lineWidth).toBeNull();
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
    expect(widths(paragraph('a', inList(1)), { numbering })).toEqual([null]);
  });
});

describe('a run', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>' +
    '<w:sz w:val="22"/></w:rPr></w:rPrDefault>' +
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:sz w:val="26"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="N"/><w:rPr><w:rFonts w:ascii="Arial"/><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="C"><w:rPr><w:i/><w:sz w:val="30"/></w:rPr></w:style>' +
    '<w:style w:type="table" w:styleId="T"><w:rPr><w:sz w:val="18"/><w:b/></w:rPr></w:style>';
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>' +
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>' +
    '</a:fontScheme></a:themeElements></a:theme>';

  it('has what it says itself, then its style, its paragraph’s, the table’s, the file’s', () => {
    const body =
      paragraph('a') +
      paragraph(run('b', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="H"/>') +
      paragraph(run('c', '<w:b w:val="0"/><w:sz w:val="40"/><w:rFonts w:hAnsi="Symbol"/>'), '<w:pStyle w:val="H"/>') +
      table([[paragraph('d')]], '<w:tblStyle w:val="T"/>');
    const { runs } = pageOf(body, { styles }, { theme1: theme });
    expect(runs.map(({ font, size, bold, italic }) => [font, size, bold, italic])).toEqual([
      ['Calibri', 13, false, false],
      ['Arial', 15, true, true],
      ['Symbol', 20, false, false],
      ['Calibri', 13, true, false],
    ]);
  });
});

describe('a paragraph', () => {
  const styles =
    '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="I"><w:pPr><w:ind w:firstLine="567" w:left="100"/><w:jc w:val="both"/></w:pPr></w:style>';

  it('takes each value from the nearest that says it', () => {
    const { paragraphs } = pageOf(
      [
        paragraph('a'),
        paragraph('b', '<w:pStyle w:val="I"/><w:spacing w:before="120"/>'),
        paragraph('c', '<w:pStyle w:val="I"/><w:spacing w:line="360" w:lineRule="exact"/><w:ind w:hanging="284"/>'),
        paragraph('d', '<w:spacing w:line="400" w:lineRule="atLeast"/><w:jc w:val="end"/>'),
      ].join(''),
      { styles },
    );
    expect(paragraphs.map((one) => [one.alignment, one.firstLineIndent, one.leftIndent, one.lineSpacing])).toEqual([
      ['left', 0, 0, { rule: 'multiple', value: 259 / 240 }],
      ['justify', 10, 1.8, { rule: 'multiple', value: 259 / 240 }],
      ['justify', -5, 1.8, { rule: 'exact', value: 18 }],
      ['right', 0, 0, { rule: 'atLeast', value: 20 }],
    ]);
  });
});

describe('the page number', () => {
  it.each([
    ['centred', field('<w:jc w:val="center"/>'), 'center'],
    ['in a frame', field('<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>'), 'right'],
    [
      'behind a tab that is aligned',
      field('', '<w:r><w:ptab w:relativeTo="margin" w:alignment="center" w:leader="none"/></w:r>'),
      'center',
    ],
    ['behind a tab', field('', '<w:r><w:tab/></w:r>'), null],
    ['in a simple field', '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>', 'left'],
    ['in a content control', `<w:sdt><w:sdtContent>${field('<w:jc w:val="center"/>')}</w:sdtContent></w:sdt>`, 'center'],
  ])('%s', (_, content, alignment) => {
    const body = paragraph('a') + section('<w:headerReference w:type="default" r:id="header1"/><w:titlePg/>');
    const [first] = pageOf(body, {}, { header1: header(content) }).sections;
    expect(first).toMatchObject({ width: 210, height: 297, top: 20, left: 30, right: 15, titlePage: true });
    expect(first?.numbers.map((one) => [one.place, one.pages, one.alignment])).toEqual([['header', 'default', alignment]]);
  });

  it('is none of NUMPAGES, and one that a section takes from that before it', () => {
    const both = '<w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>';
    const pages = '<w:p><w:r><w:instrText>NUMPAGES</w:instrText></w:r></w:p>';
    const body = `<w:p><w:pPr>${section(both)}</w:pPr>${run('a')}</w:p>${paragraph('b')}${section('')}`;
    const { sections } = pageOf(body, {}, { header1: header(field()), footer1: footer(pages) });
    expect(sections.map(({ end, numbers }) => [end, numbers.length])).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });
});

describe('lint of a Word file', () => {
  const margins = (values: string): string => `<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar ${values}/></w:sectPr>`;
  const text = Array.from({ length: 4 }, (_, index) =>
    paragraph(run(`${index + 1}. Công an xã rà soát phương án.`, '<w:sz w:val="24"/>'), '<w:jc w:val="both"/>'),
  );

  inFolder('tells each fault of the page once, with what was measured and what is asked for', async ({ folder }) => {
    folder.write(
      'a.docx',
      fileOf(paper(text.join('')) + margins('w:top="1134" w:bottom="1134" w:left="1134" w:right="1134"'), { styles: '' }),
    );
    const { stdout } = await folder.run(['lint', 'a.docx']);
    expect(stdout).toContain('trang giấy: lề trái 20 mm (quy định 30–35)');
    expect(stdout).toContain('lời văn cỡ chữ 12; quy định cỡ chữ 13 đến 14');
    expect(stdout).toContain('dòng đầu của đoạn lùi 0 mm; quy định 10 mm');
    for (const rule of ['wrong-page-margins', 'wrong-line-spacing', 'wrong-first-line-indent'])
      expect(stdout.split(rule).length - 1, rule).toBeLessThanOrEqual(1);
  });

  inFolder('measures no page of what nobody laid down', async ({ folder }) => {
    const youth = paper(text.join(''))
      .replace('UBND XÃ HÒA TIẾN', 'BCH ĐOÀN XÃ HÒA TIẾN')
      .replace('TM. ỦY BAN NHÂN DÂN', 'TM. BAN THƯỜNG VỤ');
    folder.write('a.docx', fileOf(youth + margins('w:top="500" w:bottom="500" w:left="500" w:right="500"'), { styles: '' }));
    expect((await folder.run(['lint', 'a.docx', '--template', 'trung-lap'])).stdout).not.toMatch(/wrong-(?:page|text|font|line|first)/u);
  });
});
