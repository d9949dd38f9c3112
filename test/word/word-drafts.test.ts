/** A draft of Word, through each command. */
import { describe, expect } from 'vitest';
import { inList, definition, level, list, paper, paragraph, run, wordFile } from './word-file.js';
import { it, type WorkFolder } from '../commands/work-folder.js';

const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0);
const tasks = [
  paragraph(run('I. NHIỆM VỤ', '<w:b/>')),
  paragraph('Công an xã chủ trì rà soát phương án, hoàn thành trước ngày 30/4/2026.', inList(1)),
  paragraph('Trạm Y tế xã chuẩn bị thuốc theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026.', inList(1)),
];
const draft = wordFile(paper(tasks.join('')), { numbering });
const changed = wordFile(
  paper(`${tasks.join('')}${paragraph(`${run('3. Báo cáo ')}<w:ins w:id="1" w:author="Lan">${run('kết quả')}</w:ins>${run('.')}`)}`),
  { numbering },
);

describe('a Word file', () => {
  it('is read by inspect, lint, tasks and citations as its text is', async ({ folder }) => {
    folder.write('a.docx', draft);
    const inspected = await folder.run(['inspect', 'a.docx', '--format', 'json']);
    const { unit, plan } = JSON.parse(inspected.stdout) as { unit: string; plan: { number: { value: { serial: string } } } };
    expect([unit, plan.number.value.serial]).toEqual(['paragraph', '12']);
    const found = await folder.run(['tasks', 'a.docx', '--format', 'json']);
    expect(found.stdout).toContain('Công an xã');
    const cited = await folder.run(['citations', 'a.docx', '--format', 'json']);
    expect(cited.stdout).toContain('12/QĐ-UBND');
  });

  it('has findings by paragraph, and no command that would change it', async ({ folder }) => {
    folder.write('a.docx', wordFile(paper(`${paragraph('1. Rà soát ,chuẩn bị.')}`)));
    const { stdout } = await folder.run(['lint', 'a.docx']);
    expect(stdout).toMatch(/^ {2}đoạn 8, mục 1 /mu);
    expect(stdout).not.toContain('--fix');
    const json = JSON.parse((await folder.run(['lint', 'a.docx', '--format', 'json'])).stdout) as {
      unit: string;
      findings: { line: number }[];
    }[];
    expect(json[0]).toMatchObject({ unit: 'paragraph', findings: expect.arrayContaining([expect.objectContaining({ line: 8 })]) });
  });

  it('is built beside itself, and is never written', async ({ folder }) => {
    folder.write('KH dân vận (1).docx', draft);
    expect((await folder.run(['build', 'KH dân vận (1).docx'])).exitCode).toBe(0);
    expect(folder.files).toEqual(['KH dân vận (1) - chỉnh thể thức.docx', 'KH dân vận (1).docx']);
    for (const args of [
      ['build', 'KH dân vận (1).docx', '-o', 'KH dân vận (1).docx', '--force'],
      ['lint', 'KH dân vận (1).docx', '--diff'],
      ['format', 'KH dân vận (1).docx'],
      ['report', 'KH dân vận (1).docx', '--update'],
    ]) {
      const { exitCode, stdout, stderr } = await folder.run(args);
      expect([args[0], exitCode]).toEqual([args[0], 2]);
      expect(`${stdout}${stderr}`).toMatch(/không sửa thẳng vào tệp Word|trùng với tệp nguồn/u);
    }
    expect(Buffer.from(draft).equals(folder.read('KH dân vận (1).docx'))).toBe(true);
  });

  it('with pending changes is not built', async ({ folder }) => {
    folder.write('a.docx', changed);
    const { exitCode, stderr } = await folder.run(['build', 'a.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('còn 1 chỗ sửa đang chờ: chấp nhận hoặc từ chối trong Word trước');
    expect(folder.files).toEqual(['a.docx']);
    expect((await folder.run(['lint', 'a.docx'])).stdout).toContain('pending-changes');
  });

  it('with a picture is not built, for the new file would lack it; with a drawn line it is', async ({ folder }) => {
    const drawing = (inside: string): string => paragraph(`<w:r><w:pict>${inside}</w:pict></w:r>`);
    folder.write('hinh.docx', wordFile(paper(`${tasks.join('')}${drawing('<v:shape><v:imagedata/></v:shape>')}`), { numbering }));
    folder.write('ke.docx', wordFile(paper(`${tasks.join('')}${drawing('<v:line from="0,0" to="9,0"/>')}`), { numbering }));
    const { exitCode, stderr } = await folder.run(['build', 'hinh.docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bản thảo có những gì mà tệp tạo ra không giữ được: hình (đoạn 11); chưa ghi gì');
    expect((await folder.run(['lint', 'hinh.docx'])).exitCode).toBe(0);
    expect((await folder.run(['build', 'ke.docx'])).exitCode).toBe(0);
    expect(folder.files).toEqual(['hinh.docx', 'ke - chỉnh thể thức.docx', 'ke.docx']);
  });

  it('in a folder is read, unless it was built of a draft there, or is a lock of Word', async ({ folder }) => {
    folder.write('a.docx', draft);
    folder.write('b.md', '# KẾ HOẠCH\n\n1. Việc.\n');
    await folder.run(['build', 'b.md']);
    folder.write('~$a.docx', new Uint8Array([1, 2]));
    const json = JSON.parse((await folder.run(['lint', '.', '--format', 'json'])).stdout) as { file: string }[];
    expect(json.map(({ file }) => file)).toEqual(['a.docx', 'b.md']);
  });

  it('becomes next year’s plan and a report, as Markdown', async ({ folder }) => {
    folder.write('a 2026.docx', draft);
    expect((await folder.run(['new', 'kế-hoạch', '--from', 'a 2026.docx', '--year', '2027'])).exitCode).toBe(0);
    expect(folder.read('a 2027.md').toString('utf8')).toMatch(/trích yếu: .*2027[^]*1\. Công an xã/u);
    expect((await folder.run(['new', 'kế-hoạch', '--from', 'a 2026.docx', '--year', '2027', '-o', 'b.docx'])).exitCode).toBe(2);
    expect((await folder.run(['report', 'a 2026.docx', '-o', 'bao-cao.md'])).exitCode).toBe(0);
    expect(folder.read('bao-cao.md').toString('utf8')).toContain('Công an xã');
    expect((await folder.run(['compare', 'a 2027.md', 'a 2026.docx'])).stdout).toMatch(/^a 2026\.docx, đoạn \d+: /mu);
  });

  it('comes by standard input too, and becomes Markdown where somebody asks', async ({ folder }) => {
    folder.write('a.docx', draft);
    expect((await folder.run(['inspect', '-'], { input: draft })).stdout).toContain('UBND XÃ HÒA TIẾN');
    expect((await folder.run(['format', 'a.docx', '-o', 'a.md'])).exitCode).toBe(0);
    expect(folder.read('a.md').toString('utf8')).toContain('2. Trạm Y tế xã');
  });
});

describe('a letterhead of Word', () => {
  const headOf = async (folder: WorkFolder, change: (body: string) => string): Promise<(string | null | undefined)[]> => {
    folder.write('a.docx', wordFile(change(paper(tasks.join(''))), { numbering }));
    const { stdout } = await folder.run(['inspect', 'a.docx', '--format', 'json']);
    const { letterhead, abstract, number } = (JSON.parse(stdout) as { plan: Headed }).plan;
    return [letterhead.heading?.value.join(' | '), letterhead.issuingOrgan?.value, number?.value.serial, abstract?.value.value];
  };
  const usual = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc',
    'UBND XÃ HÒA TIẾN',
    '12',
    'Phòng, chống thiên tai năm 2026',
  ];

  it('has one heading where somebody broke it into two lines, or two paragraphs', async ({ folder }) => {
    const [end, end2] = ['VIỆT NAM</w:t></w:r>', 'VIỆT NAM</w:t></w:r></w:p>'];
    expect(await headOf(folder, (body) => body.replace(` ${end}`, `</w:t><w:br/><w:t>${end}`))).toEqual(usual);
    expect(await headOf(folder, (body) => body.replace(` ${end2}`, `</w:t></w:r></w:p><w:p><w:r><w:t>${end2}`))).toEqual(usual);
  });

  it('may hold the title in a row that both columns share', async ({ folder }) => {
    const title = /<\/w:tbl>(<w:p>.*?KẾ HOẠCH.*?<\/w:p><w:p>.*?<\/w:p>)/u;
    const shared = (words: string): string => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${words}</w:tc></w:tr></w:tbl>`;
    expect(await headOf(folder, (body) => body.replace(title, (_, words: string) => shared(words)))).toEqual(usual);
  });
});

interface Headed {
  readonly letterhead: {
    readonly heading: { readonly value: readonly string[] } | null;
    readonly issuingOrgan: { readonly value: string } | null;
  };
  readonly number: { readonly value: { readonly serial: string } } | null;
  readonly abstract: { readonly value: { readonly value: string } } | null;
}
