/** `dvplan build --form`: a Word file with marks, filled from a plan. */
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect } from 'vitest';
import { schemaFaults } from '../render/schema-check.js';
import { partOf, unusableFiles, withParts } from './word-files.js';
import { it, sample, shortPlan, type Outcome, type WorkFolder } from './work-folder.js';

/** A paragraph; each text is a run of its own. */
function paragraph(...texts: readonly string[]): Paragraph {
  return new Paragraph({ children: texts.map((text) => new TextRun(text)) });
}

function row(...texts: readonly string[]): TableRow {
  return new TableRow({ children: texts.map((text) => new TableCell({ children: [paragraph(text)] })) });
}

async function wordFile(...children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      sections: [{ headers: { default: new Header({ children: [paragraph('{{cơ quan ban hành}}')] }) }, children: [...children] }],
    }),
  );
}

/** Fills a form with a plan; the last line of the outcome's text is the summary. */
async function fill(folder: WorkFolder, form: Uint8Array, plan = shortPlan, args: readonly string[] = []): Promise<Outcome> {
  folder.write('a.md', plan);
  folder.write('mau.docx', form);
  return folder.run(['build', 'a.md', '--form', 'mau.docx', '-o', 'ra.docx', ...args]);
}

/** Texts of the paragraphs of a part. */
function textsOf(docx: Uint8Array, part = 'word/document.xml'): string[] {
  return (partOf(docx, part).match(/<w:p[ >].*?<\/w:p>/gsu) ?? []).map((one) => one.replace(/<w:br\/>/gu, '\n').replace(/<[^>]*>/gu, ''));
}

describe('build --form', () => {
  it('gives a file that is valid by the schema of the standard', async ({ folder, skip }) => {
    await fill(
      folder,
      await wordFile(
        paragraph('{{nơi nhận}}'),
        new Table({ rows: [row('TT', 'Việc'), row('{{#nhiệm vụ}}{{TT}}', '{{nội dung}}{{/nhiệm vụ}}')] }),
      ),
    );
    expect(schemaFaults({ skip }, [folder.read('ra.docx')])).toBe('');
  });

  it('fills the keys of the front matter, whatever their case, spelling and runs', async ({ folder }) => {
    const { exitCode, stderr } = await fill(
      folder,
      await wordFile(
        paragraph('{{Tên loại}} số {{so_va_', 'ky hieu', '}}, {{ngày}} về {{TRÍCH YẾU}}'),
        paragraph('{{ địa danh }}'),
        paragraph('{{nơi nhận}}'),
        paragraph('{{lưu}}'),
        paragraph('{{quyền hạn}}/{{chức vụ}}/{{họ tên}}'),
      ),
    );
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(textsOf(folder.read('ra.docx'))).toEqual([
      'Kế hoạch số 11-KH/ĐU, ngày 19 tháng 01 năm 2024 về công tác dân vận năm 2024',
      'Gia Sàng',
      '- Thường trực Thành ủy (để báo cáo),',
      '- Lưu Văn phòng Đảng ủy.',
      'T/M BAN THƯỜNG VỤ/PHÓ BÍ THƯ/Nguyễn Văn A',
    ]);
    expect(textsOf(folder.read('ra.docx'), 'word/header1.xml')).toEqual(['Đảng ủy phường Gia Sàng']);
  });

  it('repeats paragraphs and rows for each task, and leaves empty what a task does not say', async ({ folder }) => {
    const { exitCode, stderr } = await fill(
      folder,
      await wordFile(
        paragraph('{{#nhiệm vụ}}'),
        paragraph('{{TT}}. {{nội dung}}'),
        paragraph('{{/nhiệm vụ}}'),
        new Table({ rows: [row('{{#nhiệm vụ}}{{số}}', '{{nhiệm vụ}}', '{{thời hạn}}', '{{chủ trì}}{{/nhiệm vụ}}')] }),
      ),
      sample('plan-2024.md'),
      ['--verbose'],
    );
    expect(exitCode).toBe(0);
    const texts = textsOf(folder.read('ra.docx'));
    expect(texts.filter((text) => /^\d+\. /u.test(text))).toHaveLength(26);
    expect(texts).toHaveLength(26 + 4 * 26);
    expect(texts[26]).toBe('1.1.');
    expect(stderr).toContain('20/26 nhiệm vụ không có gì để điền vào “{{chủ trì}}”, ở đoạn 7 của word/document.xml');
  });

  it('gives the same bytes each time, and knows its own', async ({ folder }) => {
    const form = await wordFile(paragraph('{{trích yếu}}'));
    await fill(folder, form);
    const first = folder.read('ra.docx');
    expect((await fill(folder, form)).exitCode).toBe(0);
    expect(folder.read('ra.docx')).toEqual(first);
    folder.write('ra.docx', withParts(first, { 'word/document.xml': (text) => text.replace('dân vận', 'khác') }));
    const { exitCode, stderr } = await fill(folder, form);
    expect(stderr).toContain('không ghi đè');
    expect(exitCode).toBe(2);
  });

  it('writes text alone: no markup, no formula, no mark out of a value', async ({ folder }) => {
    const plan = shortPlan.replace('trích yếu: công tác dân vận năm 2024', 'trích yếu: "<w:p/> & {{số}} {trích yếu} \\u0007 ]]>"');
    expect((await fill(folder, await wordFile(paragraph('{{trích yếu}}')), plan)).exitCode).toBe(0);
    expect(partOf(folder.read('ra.docx'), 'word/document.xml')).toContain('&lt;w:p/&gt; &amp; {{số}} {trích yếu}');
  });

  it('leaves a mark that nothing fills, and says so', async ({ folder }) => {
    const { exitCode, stderr } = await fill(
      folder,
      await wordFile(paragraph('{{trích yếu}}'), paragraph('Độ khẩn: {{độ khẩn}}')),
      shortPlan,
      ['--verbose'],
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      'mau.docx: cảnh báo: văn bản không có gì để điền vào “{{độ khẩn}}”, ở đoạn 2 của word/document.xml: “Độ khẩn: {{độ khẩn}}”',
    );
    expect(textsOf(folder.read('ra.docx'))[1]).toBe('Độ khẩn: {{độ khẩn}}');
  });

  it.for([
    ['{{tríc yếu}}', 'không hiểu “{{tríc yếu}}”'],
    ['{{constructor}}', 'không hiểu “{{constructor}}”'],
    ['{{__proto__}}', 'không hiểu “{{__proto__}}”'],
    ['{{@trích yếu}}', 'không hiểu “{{@trích yếu}}”'],
    ['{{trích yếu | upper}}', 'không hiểu “{{trích yếu | upper}}”'],
    ['{{=<% %>=}}', 'không hiểu “{{=<% %>=}}”'],
    ['{{^nhiệm vụ}}', 'không hiểu “{{^nhiệm vụ}}”'],
    ['{{.}}', 'không hiểu “{{.}}”'],
    ['{{}}', 'không hiểu “{{}}”'],
    ['{{chủ trì}}', 'không hiểu “{{chủ trì}}”'],
    ['{{trích yếu', 'không đủ đôi'],
    ['trích yếu}}', 'không đủ đôi'],
    ['{{{trích yếu}}}', 'không đủ đôi'],
    ['{{#nhiệm vụ}} chưa đóng', 'phần lặp “{{#nhiệm vụ}}” không được đóng'],
    ['{{/nhiệm vụ}}', '“{{/nhiệm vụ}}” đóng một phần lặp chưa mở'],
    ['{{#nhiệm vụ}}a{{/trích yếu}}', '“{{/trích yếu}}” không khớp'],
    ['{{#Nhiệm vụ}}a{{/nhiệm vụ}}', '“{{/nhiệm vụ}}” không khớp'],
    ['{{#nhiệm vụ}}{{#nhiệm vụ}}{{/nhiệm vụ}}{{/nhiệm vụ}}', 'nằm trong một phần lặp khác'],
    ['{{#trích yếu}}a{{/trích yếu}}', 'không lặp được theo “{{#trích yếu}}”'],
  ] as const)('with %j names the mark and its paragraph, and writes nothing', async ([text, message], { folder }) => {
    const { exitCode, stdout, stderr } = await fill(folder, await wordFile(paragraph('Đầu'), paragraph(text)));
    expect(stderr).toContain(message);
    expect(stderr).toContain(`ở đoạn 2 của word/document.xml: “${text}”`);
    expect(stderr).toMatch(/^mau\.docx: lỗi/u);
    expect(stdout).toBe('a.md → không tạo được\n');
    expect(exitCode).toBe(2);
    expect(folder.has('ra.docx')).toBe(false);
  });

  it('tells all broken marks at once, and a loop that leaves its table', async ({ folder }) => {
    const many = await fill(folder, await wordFile(paragraph('{{một}}'), paragraph('{{hai}} {{ba}}')));
    expect(many.stderr.match(/không hiểu/gu)).toHaveLength(3);
    const table = await fill(
      folder,
      await wordFile(new Table({ rows: [row('{{#nhiệm vụ}}{{TT}}', '{{nội dung}}')] }), paragraph('{{/nhiệm vụ}}')),
    );
    expect(table.stderr).toContain('không điền được “nhiệm vụ”, ở đoạn 1 của word/document.xml: “{{#nhiệm vụ}}{{TT}}”');
    expect(table.exitCode).toBe(2);
  });

  it('without a mark, or with links to elsewhere, is filled and says so', async ({ folder }) => {
    const form = withParts(await wordFile(paragraph('Không có gì')), {
      'word/header1.xml': (text) => text.replace(/\{\{.*?\}\}/u, ''),
      'word/_rels/document.xml.rels': (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" ' +
            'Target="http://example.org/a.dotm" TargetMode="External"/></Relationships>',
        ),
      'word/embeddings/oleObject1.bin': 'ole',
    });
    const { exitCode, stderr } = await fill(folder, form, shortPlan, ['--verbose']);
    expect(exitCode).toBe(0);
    for (const said of ['không có chỗ nào để điền', '“http://example.org/a.dotm”', '“word/embeddings/oleObject1.bin”'])
      expect(stderr).toContain(said);
  });

  it('that is a Word template becomes a document', async ({ folder }) => {
    const form = withParts(await wordFile(paragraph('{{trích yếu}}')), {
      '[Content_Types].xml': (text) => text.replace('document.main+xml', 'template.main+xml'),
    });
    expect((await fill(folder, form)).exitCode).toBe(0);
    expect(partOf(folder.read('ra.docx'), '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
  });

  it.for(unusableFiles)('that is %s says so and writes nothing', async ([, make, message], { folder }) => {
    const { exitCode, stderr } = await fill(folder, make(await wordFile(paragraph('{{trích yếu}}'))));
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(folder.has('ra.docx')).toBe(false);
  });

  it.for([
    [['build', 'a.md', '--form', 'khong.docx'], 'không có tệp'],
    [['build', 'a.md', '--form', 'mau.docx', '-o', 'mau.docx'], 'trùng với tệp nguồn'],
    [['build', 'a.md', '--form', 'mau.docx', '--reference', 'mau.docx'], '--reference'],
  ] as const)('%j says what is wrong', async ([args, message], { folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('mau.docx', await wordFile(paragraph('{{trích yếu}}')));
    const before = folder.read('mau.docx');
    const { exitCode, stderr } = await folder.run(args);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(folder.read('mau.docx')).toEqual(before);
  });
});
