/** What a clerk meets in the first hour: slips of names, what to do first, what was found. */
import { describe, expect } from 'vitest';
import { catalogue } from '../../../src/messages/index.js';
import { it, shortPlan } from '../work-folder.js';

describe('a name that is not there', () => {
  it('gets the nearest one of its folder', async ({ folder }) => {
    folder.write('plans/ke-hoach-2024.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'plans/ke-hoach-2042.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Có phải “plans/ke-hoach-2024.md” không?');
    expect((await folder.run(['build', 'plans/bao-cao.md'])).stderr).toContain('Kiểm tra lại tên');
  });

  it('and has spaces gets the hint of quotes', async ({ folder }) => {
    folder.write('Kế hoạch dân vận.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'Kế', 'hoạch', 'dân', 'vận.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('"Kế hoạch dân vận.md"');
    const linted = await folder.run(['lint', 'Kế', 'hoạch', 'dân', 'vận.md']);
    expect(linted.exitCode).toBe(2);
    expect(linted.stdout).toContain('"Kế hoạch dân vận.md"');
    expect(linted.stdout.match(/không có tệp/gu)).toHaveLength(1);
    expect((await folder.run(['inspect', 'Kế', 'hoạch', 'dân', 'vận.md'])).stderr).toContain('dấu nháy');
  });

  it('is told without a line and a column, for nothing of it was read', async ({ folder }) => {
    expect((await folder.run(['build', 'x.md'])).stderr).toMatch(/^x\.md: lỗi: /u);
    expect((await folder.run(['rules', 'khong-co'])).stderr).not.toContain('-:1:1');
  });
});

describe('the folder of the outputs', () => {
  it('is made', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    expect((await folder.run(['build', 'a.md', '--out-dir', 'ket-qua/2024'])).exitCode).toBe(0);
    expect(folder.has('ket-qua/2024/a.docx')).toBe(true);
  });
});

describe('dvplan alone', () => {
  it('says what to do first', async ({ folder }) => {
    for (const args of [[], ['--help']]) {
      const { stdout, stderr } = await folder.run(args);
      expect(`${stdout}${stderr}`).toMatch(/Bắt đầu:\n {2}1\. dvplan new.*\n {2}2\. dvplan lint.*\n {2}3\. dvplan build.*\n {2}4\. /u);
    }
  });
});

describe('what is found', () => {
  it('sounds like no approval where nothing is', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('30/6/2024', '28/6/2024'));
    const { stdout } = await folder.run(['lint', 'a.md']);
    expect(stdout).toContain('trong phạm vi máy soát');
    expect(stdout).toContain('do người ký xem');
  });

  it('is counted in English as one is and as several are', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('công tác', 'công tác ,'));
    const { stdout } = await folder.run(['lint', 'a.md', '--lang', 'en']);
    expect(stdout).toMatch(/\b1 (?:error|warning|info)\b/u);
    expect(stdout).toContain('in 1 file\n');
  });
});

describe('a file of Word', () => {
  it('that is cut short, or of old Word, gets what to do', async ({ folder }) => {
    folder.write('Kế hoạch 2024.docx', new Uint8Array([0x50, 0x4b, 3, 4]));
    folder.write('Kế hoạch 2023.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    for (const command of ['build', 'lint', 'tasks', 'inspect', 'citations']) {
      const cut = await folder.run([command, 'Kế hoạch 2024.docx']);
      const old = await folder.run([command, 'Kế hoạch 2023.doc'], { env: { DVPLAN_SOFFICE: folder.at('khong-co') } });
      expect([cut.exitCode, old.exitCode]).toEqual([2, 2]);
      expect(`${cut.stdout}${cut.stderr}`).toMatch(/cắt cụt hoặc hỏng/u);
      expect(`${old.stdout}${old.stderr}`).toMatch(/là tệp Word 97-2003[^]*Word Document \(\.docx\)[^]*“Kế hoạch 2023\.docx”/u);
    }
    expect(folder.files).toEqual(['Kế hoạch 2023.doc', 'Kế hoạch 2024.docx']);
  });

  it.for<[string, Uint8Array]>([
    [
      'in Windows-1252, with marks for the lost letters',
      Uint8Array.from(Buffer.from('K? HO?CH\n\nTh?c hi?n công tác dân v?n năm', 'latin1')),
    ],
    ['in ASCII, with marks for the lost letters', Uint8Array.from(Buffer.from('K? HO?CH\n\nTh?c hi?n c?ng t?c d?n v?n'))],
  ])('saved as text %s is told as that', async ([, bytes], { folder }) => {
    folder.write('a.txt', bytes);
    const { exitCode, stdout } = await folder.run(['lint', 'a.txt']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/bảng mã của Windows.*dấu “\?”[^]*Unicode \(UTF-8\)/u);
  });

  it('is not a matter of question marks between words', async ({ folder }) => {
    folder.write('a.txt', 'Ai? Lam gi? Bao gio? O dau? Xem: https://example.vn/a?b=c');
    expect((await folder.run(['lint', 'a.txt'])).stdout).not.toContain('bảng mã');
  });
});

describe('a key that is not known', () => {
  it('is told in a word that a clerk uses, with the nearest', async ({ folder }) => {
    folder.write('a.md', shortPlan.replace('cơ quan ban hành', 'cơ qan ban hành'));
    const { stdout } = await folder.run(['lint', 'a.md']);
    expect(stdout).toMatch(/không hiểu mục “cơ qan ban hành”[^]*Có phải “cơ quan ban hành” không\?/u);
  });
});

describe('the sentences', () => {
  it('name no standard input, and no key but the term of a committee', async ({ folder }) => {
    const said = Object.values(catalogue).map(({ vi }) => `${vi.text} ${vi.hint ?? ''}`);
    for (const sentence of said) expect(sentence).not.toMatch(/đầu vào chuẩn|khóa (?!IX|XIII|\{)(?:“|này|phải|dùng)/u);
    for (const command of ['build', 'lint', 'inspect'])
      expect((await folder.run([command, '--help'])).stdout).not.toContain('đầu vào chuẩn');
  });
});
