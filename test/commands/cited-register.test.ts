/** `dvplan citations --register`: the register of cited documents as YAML, CSV, Markdown and Excel. */
import { readSheet } from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { it, shortPlan } from './work-folder.js';

const otherDay = shortPlan.replace('136-KH/TU, ngày 19/01/2024', '136-KH/TU, ngày 20/01/2024');
const formula =
  'KẾ HOẠCH\n\nTheo Quyết định số 12-QĐ/TU, ngày 04/01/2022 của Ban Thường vụ Tỉnh ủy về =HYPERLINK("http://a.vn","b") | phụ lục.\n';

describe('citations --register', () => {
  it('writes a register that lint reads, and a second run leaves it as it is', async ({ folder }) => {
    folder.write('plans/a.md', shortPlan);
    const first = await folder.run(['citations', 'plans', '--register', 'so.yaml']);
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toBe('plans/a.md → so.yaml (1 văn bản: 1 mới, 0 thay đổi, 0 mâu thuẫn; 0 chỗ chưa rõ viện dẫn văn bản nào)\n');
    const written = folder.read('so.yaml');
    expect(written.toString()).toContain('    viện dẫn tại:\n      - plans/a.md:18\n');
    expect(written.toString()).toMatch(/^# Danh mục văn bản được viện dẫn/u);
    expect((await folder.run(['citations', 'plans', '--register', 'so.yaml', '--check'])).exitCode).toBe(0);
    await folder.run(['citations', 'plans', '--register', 'so.yaml']);
    expect(folder.read('so.yaml')).toEqual(written);
    folder.write('dvplan.config.yaml', 'register: [so.yaml]\n');
    expect((await folder.run(['lint', 'plans/a.md', '--format', 'json'])).stdout).not.toContain('contradicts-register');
  });

  it('of documents that differ names the conflict and every place, decides nothing, and makes no finding of lint', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', otherDay);
    const { exitCode, stderr } = await folder.run(['citations', 'a.md', 'b.md', '--register', 'so.yml']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Kế hoạch số 136-KH/TU được viện dẫn với các ngày khác nhau: 19/01/2024 (a.md:18) | 20/01/2024 (b.md:18)');
    expect(folder.read('so.yml').toString()).not.toMatch(/^ {4}ngày ban hành/mu);
    expect((await folder.run(['citations', 'a.md', 'b.md', '--register', 'so.yml', '--check'])).exitCode).toBe(1);
    folder.write('dvplan.config.yaml', 'register: [so.yml]\n');
    expect((await folder.run(['lint', 'a.md', 'b.md', '--format', 'json'])).stdout).not.toContain('contradicts-register');
  });

  it('once verified by hand speaks in lint, and is no conflict any more', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', otherDay);
    await folder.run(['citations', '.', '--register', 'so.yaml']);
    folder.write(
      'so.yaml',
      folder.read('so.yaml').toString().replace('đã kiểm chứng: không', 'đã kiểm chứng: có\n    ngày ban hành: 19/01/2024'),
    );
    await folder.run(['citations', '.', '--register', 'so.yaml']);
    expect(folder.read('so.yaml').toString()).not.toContain('mâu thuẫn:');
    expect((await folder.run(['citations', '.', '--register', 'so.yaml', '--check'])).exitCode).toBe(0);
    folder.write('dvplan.config.yaml', 'register: [so.yaml]\n');
    expect((await folder.run(['lint', 'b.md', '--format', 'json'])).stdout).toContain('contradicts-register');
  });

  it('that holds what a document says does not vouch for it against what is known', async ({ folder }) => {
    folder.write(
      'a.md',
      shortPlan.replace(
        '1. Khối',
        '1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 12/3/2013 của Ban Chấp hành Trung ương Đảng về công tác tôn giáo. Khối',
      ),
    );
    await folder.run(['citations', 'a.md', '--register', 'so.yaml']);
    folder.write('dvplan.config.yaml', 'register: [so.yaml]\n');
    expect(folder.read('so.yaml').toString()).toContain('ngày ban hành: 12/3/2013');
    expect((await folder.run(['lint', 'a.md', '--format', 'json'])).stdout).toContain('danh mục văn bản đã biết ghi ngày 12/3/2003');
  });

  it('does not take a table that it wrote for a document', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['citations', '.', '--register', 'so.md']);
    await folder.run(['citations', '.', '--register', 'so.yaml']);
    expect(folder.read('so.yaml').toString()).not.toContain('so.md');
  });

  it('--check writes nothing and lists what is new and what moved', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const none = await folder.run(['citations', '.', '--register', 'so.yaml', '--check']);
    expect(none.exitCode).toBe(1);
    expect(none.stdout).toContain('văn bản mới: Kế hoạch số 136-KH/TU (a.md:18)');
    expect(folder.has('so.yaml')).toBe(false);
    await folder.run(['citations', '.', '--register', 'so.yaml']);
    folder.write('a.md', shortPlan.replace('## I.', 'Mở đầu.\n\n## I.').replace('---\n\nThực', '---\n\n\nThực'));
    const moved = await folder.run(['citations', '.', '--register', 'so.yaml', '--check']);
    expect(moved.exitCode).toBe(1);
    expect(moved.stdout).toContain('đổi chỗ viện dẫn: Kế hoạch số 136-KH/TU (a.md:19)');
  });

  it('keeps its byte order mark, its line ends and its own entries', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('so.yaml', '\ufeff# sổ\r\nvăn bản:\r\n  - tên loại: Quyết định\r\n    số và ký hiệu: 5-QĐ/X\r\n');
    expect((await folder.run(['citations', 'a.md', '--register', 'so.yaml'])).exitCode).toBe(0);
    const written = folder.read('so.yaml').toString();
    expect(
      written.startsWith('\ufeff# sổ\r\nvăn bản:\r\n  - tên loại: Quyết định\r\n    số và ký hiệu: 5-QĐ/X\r\n  - tên loại: Kế hoạch\r\n'),
    ).toBe(true);
    expect(written).not.toMatch(/(?<!\r)\n/u);
  });

  it.for([
    ['văn bản: vớ vẩn\n', /so\.yaml:1:1: lỗi: .*không phải là danh sách/u],
    ['văn bản:\n  - tên loại: Kế hoạch\n    số và ký hiệu: 136-KH/TU\n    viện dẫn tại: a.md\n', /so\.yaml:4:5: lỗi: .*“viện dẫn tại”/u],
    ['văn bản:\n  - tên loại: Kế hoạch\n    số và ký hiệu: 136-KH/TU\n    viện dẫn tại: [a.md]\n', /so\.yaml:4:\d+: lỗi/u],
    ['văn bản:\n  - tên loại: Kế hoạch\n    số và ký hiệu: 136-KH/TU\n    mâu thuẫn: [{ngày: 1}]\n', /so\.yaml:4:\d+: lỗi: .*“ngày”/u],
    ['văn bản: [\n', /so\.yaml:2:1: lỗi/u],
    ['- a\n', /so\.yaml:1:\d+: lỗi/u],
  ] as const)('does not touch a register that holds %j', async ([text, message], { folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('so.yaml', text);
    const { exitCode, stderr } = await folder.run(['citations', 'a.md', '--register', 'so.yaml']);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
    expect(folder.read('so.yaml').toString()).toBe(text);
  });

  it('is not written where a document cannot be read', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', '');
    const { exitCode, stderr } = await folder.run(['citations', '.', '--register', 'so.yaml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('b.md: lỗi');
    expect(stderr).toContain('chưa cập nhật “so.yaml”');
    expect(folder.has('so.yaml')).toBe(false);
  });

  it.for([
    [['citations', 'a.md', '--register', 'so.docx'], 'loại tệp “so.docx”'],
    [['citations', '-', '--register', 'so.yaml'], 'bằng dấu “-”'],
    [['citations', 'a.md', '--check'], '--check cần --register TỆP'],
    [['citations', 'a.md', '--register', 'khong/so.yaml'], 'không có thư mục'],
  ] as const)('%j says what is wrong', async ([args, message], { folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(args, { input: shortPlan });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  it('as CSV holds no formula, and as Markdown no markup', async ({ folder }) => {
    folder.write('a.md', formula);
    expect((await folder.run(['citations', 'a.md', '--register', 'so.csv'])).exitCode).toBe(0);
    const csv = folder.read('so.csv').toString();
    expect(csv.startsWith('\ufeffTT,tên loại,')).toBe(true);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/mu);
    expect((await folder.run(['citations', 'a.md', '--register', 'so.md'])).exitCode).toBe(0);
    expect(folder.read('so.md').toString()).toContain('=HYPERLINK("http://a.vn","b") \\| phụ lục |');
  });

  it('as a workbook holds text alone, the same bytes each time', async ({ folder }) => {
    folder.write('a.md', formula);
    expect((await folder.run(['citations', 'a.md', '--register', 'so.xlsx'])).exitCode).toBe(0);
    const bytes = folder.read('so.xlsx');
    const [, title, head, row] = await readSheet(bytes);
    expect(title?.[0]).toBe('VĂN BẢN ĐƯỢC VIỆN DẪN');
    expect(head?.slice(0, 3)).toEqual(['TT', 'tên loại', 'số và ký hiệu']);
    expect(row).toEqual([
      '1',
      'Quyết định',
      '12-QĐ/TU',
      '04/01/2022',
      'Ban Thường vụ Tỉnh ủy',
      null,
      '=HYPERLINK("http://a.vn","b") | phụ lục',
      'a.md:3',
      null,
    ]);
    await folder.run(['citations', 'a.md', '--register', 'again.xlsx']);
    expect(folder.read('again.xlsx')).toEqual(bytes);
  });

  it.for(['so.md', 'so.xlsx', 'so.csv'])('%s is replaced where dvplan wrote it, else with --force alone', async (name, { folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['citations', 'a.md', '--register', name]);
    folder.write('a.md', otherDay);
    const again = await folder.run(['citations', 'a.md', '--register', name]);
    expect(again.exitCode).toBe(name === 'so.csv' ? 2 : 0);
    folder.write(name, 'của tôi');
    const refused = await folder.run(['citations', 'a.md', '--register', name]);
    expect(refused.stderr).toContain('không ghi đè');
    expect(folder.read(name).toString()).toBe('của tôi');
    expect((await folder.run(['citations', 'a.md', '--register', name, '--force'])).exitCode).toBe(0);
    expect(folder.read(name).toString()).not.toBe('của tôi');
  });

  it('shows how far it is at a terminal that waits, and nothing in a pipe', async ({ folder }) => {
    for (let at = 0; at < 1000; at++) folder.write(`plans/${String(at)}.md`, 'KẾ HOẠCH\n\n1. Tổ chức hội nghị.\n');
    expect((await folder.run(['citations', 'plans', '--register', 'so.csv'], { terminal: true })).stderr).toMatch(/đã đọc \d+\/1000 tệp/u);
    expect((await folder.run(['citations', 'plans', '--register', 'so2.csv'])).stderr).toBe('');
  });
});
