/** What the styles of tables, the names of Strict and pending changes of form make of a text. */
import { describe, expect, it } from 'vitest';
import { paragraphsIn, readWordDocument, type WordDocument } from '../../src/word/index.js';
import { it as inFolder } from '../commands/work-folder.js';
import { paper, paragraph, partsOf, run, table, wordFile, zipOf } from './word-file.js';

const styles =
  '<w:style w:type="table" w:styleId="T"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/></w:rPr>' +
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>';
const named = (look: string): string => `<w:tblStyle w:val="T"/><w:tblLook ${look}/>`;

function looks(document: WordDocument): string[] {
  return [...paragraphsIn(document.blocks)].map(({ start, end, runs, alignment }) => {
    const [first] = runs;
    const marks = `${first?.emphasis.bold === true ? 'b' : ''}${first?.emphasis.italic === true ? 'i' : ''}`;
    return `${document.text.slice(start, end)}:${marks}:${alignment ?? ''}`;
  });
}

describe('the style of a table', () => {
  const rows = [
    [paragraph('a'), paragraph('b', '<w:jc w:val="left"/>')],
    [paragraph('c', '<w:pStyle w:val="B"/>'), paragraph(run('d', '<w:i w:val="0"/>'))],
  ];

  it('gives its cells emphasis and alignment, the first row besides, and none to what says otherwise', () => {
    const body = table(rows, named('w:firstRow="1"')) + paragraph('e');
    expect(looks(readWordDocument(wordFile(body, { styles }), 'a.docx'))).toEqual([
      'a:bi:center',
      'b:bi:',
      'c:bi:center',
      'd::center',
      'e::',
    ]);
  });

  it('shows the first row by the bits of older files too', () => {
    const first = (look: string): string | undefined =>
      looks(readWordDocument(wordFile(table(rows, named(look)), { styles }), 'a.docx'))[0];
    expect([first('w:val="04A0"'), first('w:val="0480"')]).toEqual(['a:bi:center', 'a:i:center']);
  });
});

describe('a file with the names of Strict', () => {
  const strict = (docx: string): string =>
    docx
      .replace(/http:[^"]*wordprocessingml\/2006\/main/u, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replace(/http:[^"]*officeDocument\/2006\/relationships(?=")/u, 'http://purl.oclc.org/ooxml/officeDocument/relationships');

  const parts = partsOf(paper(paragraph('1. Công an xã chủ trì rà soát phương án.')), { styles });
  const file = zipOf(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        strict(text).replaceAll(
          /http:\/\/schemas[^"]*officeDocument\/2006\/relationships/gu,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      ]),
    ),
  );

  inFolder('is read as any other, built anew, and not written into', async ({ folder }) => {
    folder.write('a.docx', file);
    folder.write('b.docx', zipOf(parts));
    const model = async (name: string): Promise<unknown> =>
      (JSON.parse((await folder.run(['inspect', name, '--format', 'json'])).stdout) as { plan: unknown }).plan;
    expect(await model('a.docx')).toEqual(await model('b.docx'));
    expect((await folder.run(['build', 'a.docx'])).exitCode).toBe(0);
    const reviewed = await folder.run(['lint', 'a.docx', '--review']);
    expect(reviewed.exitCode).toBe(2);
    expect(folder.has('a - soát.docx')).toBe(false);
  });
});

describe('pending changes of form alone', () => {
  const change = 'w:id="1" w:author="Lan" w:date="2026-01-05T00:00:00Z"';
  const body =
    `<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/><w:rPrChange ${change}><w:rPr/></w:rPrChange></w:rPr>` +
    `<w:sectPr><w:type w:val="continuous"/>` +
    `<w:sectPrChange ${change}><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:sectPrChange></w:sectPr>` +
    `<w:pPrChange ${change}><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange></w:pPr>` +
    `<w:r><w:rPr><w:i/><w:rPrChange ${change}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>` +
    `<w:p><w:pPr><w:numPr><w:numberingChange ${change} w:original="1."/></w:numPr></w:pPr><w:r><w:t>b</w:t></w:r></w:p>` +
    `<w:tbl><w:tblPr><w:tblPrChange ${change}><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid><w:gridCol w:w="1"/>` +
    `<w:tblGridChange w:id="2"><w:tblGrid><w:gridCol w:w="9"/><w:gridCol w:w="9"/></w:tblGrid></w:tblGridChange></w:tblGrid>` +
    `<w:tr><w:trPr><w:trPrChange ${change}><w:trPr><w:tblHeader/></w:trPr></w:trPrChange></w:trPr>` +
    `<w:tc><w:tcPr><w:tcPrChange ${change}><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange></w:tcPr>` +
    '<w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
    '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';

  it('leave the text as it is, count as no change of it, and hide nothing of the form of today', () => {
    const document = readWordDocument(wordFile(body), 'a.docx');
    expect(document.text).toBe('a\nb\nc\n');
    expect(document.pending).toEqual([]);
    expect(looks(document)).toEqual(['a:i:center', 'b::', 'c::']);
    const [first, , grid] = document.blocks;
    expect(first).toMatchObject({ pageBreakAfter: false });
    expect(grid).toMatchObject({ widths: [1], rows: [{ header: false, cells: [{ columnSpan: 1 }] }] });
  });
});

describe('rows of tasks and citations', () => {
  inFolder('tell that their lines are paragraphs', async ({ folder }) => {
    folder.write(
      'a.docx',
      wordFile(paper(paragraph('1. Công an xã chủ trì rà soát theo Quyết định số 12/QĐ-UBND ngày 05/01/2026, xong trước 30/4/2026.'))),
    );
    for (const command of ['tasks', 'citations']) {
      const { stdout } = await folder.run([command, 'a.docx', '--format', 'json']);
      expect(JSON.parse(stdout)).toMatchObject([{ file: 'a.docx', line: 8, unit: 'paragraph' }]);
    }
    folder.write('a.md', '# KẾ HOẠCH\n\n1. Công an xã chủ trì rà soát.\n');
    expect((await folder.run(['tasks', 'a.md', '--format', 'json'])).stdout).not.toContain('unit');
  });
});

describe('a Word file beside a source of its name, in a folder,', () => {
  const markdown = '# KẾ HOẠCH\n\nPhòng, chống thiên tai năm 2026\n\n1. Công an xã chủ trì rà soát.\n';

  inFolder('is left out if dvplan built it, also where it was saved since, and is a draft otherwise', async ({ folder }) => {
    folder.write('v/a.md', markdown);
    await folder.run(['build', 'v/a.md']);
    folder.write('v/b.md', markdown);
    folder.write('v/b.docx', wordFile(paper(paragraph('1. Công an xã chủ trì rà soát.'))));
    const linted = async (): Promise<string[]> =>
      (JSON.parse((await folder.run(['lint', 'v', '--format', 'json'])).stdout) as { file: string }[]).map(({ file }) => file);
    expect(await linted()).toEqual(['v/a.md', 'v/b.docx', 'v/b.md']);
    const built = await folder.run(['build', 'v', '--force']);
    expect(built.exitCode).toBe(2);
    expect(built.stderr).toContain('v/b.docx');
    expect(folder.has('v/b - chỉnh thể thức.docx')).toBe(true);
  });
});
