/** A Word file as blocks and as a document: what stands in its letterhead, its lists, its columns by tabs. */
import { describe, expect, it } from 'vitest';
import type { Failure, OfficialDocument } from '../../src/model/index.js';
import { parseDocument, type ParseResult } from '../../src/parse/index.js';
import type { Block } from '../../src/read/block.js';
import { readWordSource } from '../../src/read/word/word-reader.js';
import { decodeWordSource } from '../../src/read/word/word-source.js';
import { allNodes } from '../parse/parse.js';
import { definition, inList, level, list, paper, paragraph, partsOf, run, table, wordFile, zipOf } from '../word/word-file.js';

function parse(bytes: Uint8Array): Promise<ParseResult> {
  return parseDocument(decodeWordSource('a.docx', bytes));
}

async function blocksOf(body: string): Promise<readonly Block[]> {
  return (await readWordSource(decodeWordSource('a.docx', wordFile(body)))).blocks;
}

function headOf({ letterhead, number, issuance, documentType }: OfficialDocument): unknown[] {
  const { serial, typeSymbol, organSymbol } = number?.value ?? {};
  return [letterhead.issuingOrgan?.value, `${serial}/${typeSymbol}-${organSymbol}`, issuance.place?.value, documentType?.value];
}

const tab = '<w:r><w:tab/></w:r>';

describe('the head', () => {
  it('is read from a letterhead table', async () => {
    const { plan } = await parse(wordFile(paper(paragraph('I. MỤC ĐÍCH') + paragraph('1. Một việc.'))));
    expect(headOf(plan)).toEqual(['UBND XÃ HÒA TIẾN', '12/KH-UBND', 'Hòa Tiến', 'Kế hoạch']);
    expect(plan.signatories.map(({ name }) => name)).toEqual(['Nguyễn Văn An']);
    expect(plan.recipients?.archive).not.toBeNull();
  });

  it('is read from columns that tabs part', async () => {
    const lines = [
      ['UBND HUYỆN PHÚ LƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['PHÒNG NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: 15/KH-PNV', 'Phú Lương, ngày 10 tháng 3 năm 2026'],
    ];
    const head = lines.map(([left = '', right = '']) => paragraph(run(left) + tab + run(right))).join('');
    const { plan } = await parse(wordFile(`${head}${paragraph('KẾ HOẠCH')}${paragraph('Công tác năm 2026')}${paragraph('1. Một việc.')}`));
    expect(headOf(plan)).toEqual(['PHÒNG NỘI VỤ', '15/KH-PNV', 'Phú Lương', 'Kế hoạch']);
    expect(plan.letterhead.superiorOrgan?.value).toBe('UBND HUYỆN PHÚ LƯƠNG');
  });
});

describe('a list', () => {
  it('is one, with labels that Word counts and labels that are typed between them', async () => {
    const numbering = definition(0, level(0, 'lowerLetter', '%1)')) + list(1, 0);
    const native = ['Rà soát;', 'Chuẩn bị;', 'Dự trữ;', 'Tuyên truyền;'].map((text) => paragraph(text, inList(1))).join('');
    const typed = paragraph('đ) Tập huấn;');
    const body = paragraph('1. Việc gồm:') + native + typed + paragraph('Tổng kết.', inList(1));
    const { plan, findings } = await parse(wordFile(paper(body), { numbering }));
    expect(allNodes(plan.body).flatMap((node) => (node.type === 'section' ? [node.label.text] : []))).toEqual([
      '1.',
      'a)',
      'b)',
      'c)',
      'd)',
      'đ)',
      'e)',
    ]);
    expect(findings).toEqual([]);
  });
});

describe('blocks', () => {
  it('have page breaks before the paragraph that a new page begins with, none at the start', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
    const body =
      paragraph(`${page}${run('a')}`) + paragraph(`${run('b')}${page}${run('c')}`) + paragraph('d', '<w:pageBreakBefore w:val="0"/>');
    const types = async (xml: string): Promise<string[]> =>
      (await blocksOf(xml)).map((block) => (block.type === 'paragraph' ? block.text.value : block.type));
    expect(await types(body)).toEqual(['a', 'b', 'pageBreak', 'c', 'd']);
    expect(await types(paragraph('a', section) + paragraph('b') + '<w:sectPr/>')).toEqual(['a', 'pageBreak', 'b']);
    expect(await types(paragraph('a', section) + paragraph('b') + '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')).toEqual(['a', 'b']);
  });

  it('have tables with their lines or without, and what stands in tables within', async () => {
    const lines = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>';
    const inner = table([[paragraph('trong a'), paragraph('trong b')]]);
    const work = `${paragraph('Việc')}${inner}${paragraph('')}`;
    const cells = [[paragraph('TT'), paragraph('Nội dung')], [paragraph('1'), work]]; // prettier-ignore
    const [ruled, plain] = await blocksOf(table(cells, lines) + table(cells));
    expect(ruled).toMatchObject({ type: 'table', borderless: false, headerRows: 1 });
    expect(plain).toMatchObject({ type: 'table', borderless: true, headerRows: 0 });
    expect(ruled?.type === 'table' && ruled.rows[1]?.[1]?.paragraphs.map(({ value }) => value)).toEqual(['Việc', 'trong a', 'trong b']);
  });

  it('keep places in a file of decomposed letters', async () => {
    const source = decodeWordSource('a.docx', wordFile(paragraph(run('Kế hoạch'.normalize('NFD')) + run(' năm', '<w:b/>'))));
    const [block] = (await readWordSource(source)).blocks;
    expect(block?.type === 'paragraph' && block.text).toMatchObject({
      value: 'Kế hoạch năm',
      spans: [{ end: 8 }, { start: 8, emphasis: { bold: true } }],
    });
  });
});

describe('what the text does not show', () => {
  it('is told once of each kind, at its paragraph', async () => {
    const body = paragraph('a') + paragraph(`${run('b')}<w:ins w:id="1" w:author="An">${run('c')}</w:ins>${run('d', '<w:vanish/>')}`);
    const { findings } = await parse(wordFile(body));
    expect(findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([['pending-changes', 2], ['hidden-text', 2]]); // prettier-ignore
  });
});

describe('a file with macros', () => {
  it('is read, its macros neither run nor read, and that is told once', async () => {
    const parts = partsOf(paragraph('1. Việc.'));
    const types = parts['[Content_Types].xml'] ?? '';
    const macroMain = types.replace('vnd.openxmlformats-officedocument.wordprocessingml.document', 'vnd.ms-word.document.macroEnabled');
    const bytes = zipOf({ ...parts, '[Content_Types].xml': macroMain, 'word/vbaProject.bin': 'no macro' });
    const { findings, plan } = await parse(bytes);
    expect(plan.source.text).toBe('1. Việc.\n');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['unread-macros']);
  });
});

describe('a file that is no draft', () => {
  const parts = partsOf(paragraph('a'));
  const main = parts['word/document.xml'] ?? '';
  const compound = (text: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le')]);
  const withMain = (text: string): Uint8Array => zipOf({ ...parts, 'word/document.xml': text });

  it.each<[string, Uint8Array, string]>([
    ['with a password', compound('Root Entry EncryptedPackage'), 'word-file-encrypted'],
    ['of old Word', compound('Root Entry WordDocument'), 'word-file-legacy'],
    ['cut short', wordFile(paragraph('a')).subarray(0, 300), 'word-file-cut'],
    ['with a DTD', withMain(`<!DOCTYPE a [<!ENTITY b "c">]>${main}`), 'word-file-broken'],
    ['with a name that leads out', zipOf({ ...parts, '../a.xml': '<a/>' }), 'word-file-unsafe-name'],
    [
      'nested too deep',
      withMain(main.replace('<w:p>', `${'<w:sdt>'.repeat(400)}<w:p>`).replace('</w:p>', `</w:p>${'</w:sdt>'.repeat(400)}`)),
      'word-file-too-complex',
    ],
    ['of too many elements', withMain(main.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(200_000)}`)), 'word-file-too-complex'],
    ['without words', wordFile('<w:p/>'), 'empty-source'],
  ])('is told: %s', (_, bytes, ruleId) => {
    let told: string | null = null;
    try {
      decodeWordSource('a.docx', bytes);
    } catch (error) {
      told = (error as Failure).finding.ruleId;
    }
    expect(told).toBe(ruleId);
  });
});
