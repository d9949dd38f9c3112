/** Drafts as PDF, with a pdftotext of the test's own. */
import { chmodSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { WorkFolder } from '../commands/work-folder.js';
import { itWithScripts } from '../files/posix-shell.js';

const head = `ĐẢNG BỘ XÃ PHÚ XUÂN                       ĐẢNG CỘNG SẢN VIỆT NAM
  ĐẢNG ỦY XÃ
        *                               Phú Xuân, ngày 05 tháng 01 năm 2026
   Số 12-KH/ĐU

                              KẾ HOẠCH
                    công tác dân vận năm 2026

     Thực hiện Kế hoạch số 36-KH/TU, ngày 19/12/2025 của Ban Thường vụ Thành ủy, Đảng ủy xã xây dựng kế hoạch như sau:

     I. MỤC ĐÍCH, YÊU CẦU
     1. Nâng cao hiệu quả công tác dân vận của các chi bộ, tổ chức chính trị - xã hội, nhất là ở các tổ dân`;

const second = `                                 2
phố mới sáp nhập.
     2. Tổ chức gặp mặt , đối thoại.
     II. NHIỆM VỤ
     1. Khối Dân vận xã chủ trì tổ chức hội nghị đối thoại, hoàn thành trước ngày 30/6/2026.
     1. Trạm Y tế xã bảo đảm thuốc, hoàn thành trước ngày 30/9/2026.
`;

const third = `                                 3
     3. Giao Văn phòng Đảng ủy chủ trì theo dõi, báo cáo trước ngày 15/12/2026.

Nơi nhận:                                        T/M ĐẢNG ỦY
- Ban Thường vụ Thành ủy (để báo cáo),             BÍ THƯ
- Các chi bộ,
- Lưu Văn phòng Đảng ủy.
                                                Nguyễn Văn An
`;

const pages = `${head}\n\f${second}\f${third}\f`;
const pdf = new TextEncoder().encode('%PDF-1.7\nx');

/** A script in place of pdftotext; `$made` is the file that it is to write. */
function fakePoppler(folder: WorkFolder, script: string, text = pages): Record<string, string> {
  folder.write('poppler/text', text);
  folder.write('poppler/pdftotext', `#!/bin/sh\nfor made; do :; done\n${script}\n`);
  chmodSync(folder.at('poppler/pdftotext'), 0o755);
  return { PATH: '/usr/bin:/bin', DVPLAN_PDFTOTEXT: folder.at('poppler/pdftotext'), text: folder.at('poppler/text') };
}

const makes = 'cp "$text" "$made"';

const it = itWithScripts('pdftotext');

describe('a PDF', () => {
  it('has findings by page and part, for people and for programs', async ({ folder }) => {
    folder.write('a.pdf', pdf);
    const env = fakePoppler(folder, makes);
    const { exitCode, stdout } = await folder.run(['lint', 'a.pdf'], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^ {2}trang 2, mục II\.1 lỗi số “1” đã dùng ở trang 2/mu);
    expect(stdout).toContain('xem thêm trang 2');
    expect(stdout).not.toMatch(/dòng \d|--fix|page-number|space-before-punctuation|lowercase-start/u);
    const [json] = JSON.parse((await folder.run(['lint', 'a.pdf', '--format', 'json'], { env })).stdout) as {
      unit: string;
      findings: { ruleId: string; page: number; section: string[]; related: { page: number }[] }[];
    }[];
    expect(json?.unit).toBe('page');
    expect(json?.findings.find(({ ruleId }) => ruleId === 'duplicate-number')).toMatchObject({
      page: 2,
      section: ['II', '1'],
      related: [{ page: 2 }],
    });
  });

  it('is read by every command that reads, a sentence over two pages as one', async ({ folder }) => {
    folder.write('a.pdf', pdf);
    const env = fakePoppler(folder, makes);
    expect((await folder.run(['inspect', 'a.pdf'], { env })).stdout).toContain('công tác dân vận năm 2026');
    const inspected = JSON.parse((await folder.run(['inspect', 'a.pdf', '--format', 'json'], { env })).stdout) as { unit: string };
    expect(inspected.unit).toBe('page');
    expect(JSON.stringify(inspected)).toContain('ở các tổ dân phố mới sáp nhập.');
    expect((await folder.run(['tasks', 'a.pdf', '--format', 'json'], { env })).stdout).toContain('Văn phòng Đảng ủy');
    expect((await folder.run(['citations', 'a.pdf'], { env })).stdout).toContain('36-KH/TU');
    expect((await folder.run(['report', 'a.pdf', '-o', 'bao-cao.md'], { env })).exitCode).toBe(0);
    expect((await folder.run(['compare', 'a.pdf', 'a.pdf'], { env })).exitCode).toBe(0);
    expect((await folder.run(['format', 'a.pdf', '-o', 'a.md'], { env })).exitCode).toBe(0);
    expect((await folder.run(['new', 'kế-hoạch', '--from', 'a.pdf', '--year', '2027', '-o', 'b.md'], { env })).exitCode).toBe(0);
    expect((await folder.run(['inspect', '-'], { env, input: pdf })).exitCode).toBe(0);
  });

  it('is neither built nor mended', async ({ folder }) => {
    folder.write('a.pdf', pdf);
    const env = fakePoppler(folder, makes);
    for (const args of [
      ['build', 'a.pdf'],
      ['lint', 'a.pdf', '--fix'],
      ['lint', 'a.pdf', '--diff'],
      ['report', 'a.pdf', '--update'],
    ]) {
      const { exitCode, stdout, stderr } = await folder.run(args, { env });
      expect([args.join(' '), exitCode]).toEqual([args.join(' '), 2]);
      expect(`${stdout}${stderr}`).toMatch(/“a\.pdf” là tệp PDF, chỉ đọc được/u);
    }
    expect(folder.has('a.docx')).toBe(false);
    expect(folder.read('a.pdf').equals(Buffer.from(pdf))).toBe(true);
  });

  it.for([
    ['a scan', makes, '\f\f\f', /là bản quét, không có lớp chữ; xin bản \.docx/u],
    ['a scan that was signed', makes, 'Ký bởi: UBND xã\nThời gian ký: 05/01/2026\n\f\f\f\f', /là bản quét/u],
    ['one with a password', 'echo "Command Line Error: Incorrect password" >&2; exit 1', '', /có mật khẩu/u],
    [
      'one that may not be copied',
      'echo "Copying of text from this document is not allowed." >&2; exit 3',
      '',
      /không cho phép lấy chữ ra/u,
    ],
    ['one that is broken', 'echo "Syntax Error" >&2; exit 1', '', /không phải tệp PDF, hoặc bị hỏng/u],
  ] as const)('that is %s is told in a sentence', async ([, script, text, said], { folder }) => {
    folder.write('a.pdf', pdf);
    const { exitCode, stdout } = await folder.run(['lint', 'a.pdf'], { env: fakePoppler(folder, script, text) });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(said);
  });

  it('without poppler is told whom to ask', async ({ folder }) => {
    folder.write('a.pdf', pdf);
    const { exitCode, stdout } = await folder.run(['lint', 'a.pdf'], { env: { DVPLAN_PDFTOTEXT: folder.at('khong-co') } });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/Xin bản \.docx của nơi soạn[^]*cài LibreOffice[^]*pdftotext/u);
  });

  it('that is none is told before any program runs', async ({ folder }) => {
    folder.write('a.pdf', 'không phải PDF');
    const { exitCode, stdout } = await folder.run(['lint', 'a.pdf'], { env: fakePoppler(folder, makes) });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('không phải tệp PDF');
  });
});
