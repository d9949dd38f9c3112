/** Đôn đốc: what is overdue, due this week or without an answer, and the letter to the organs. */
import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../work-folder.js';
import { day, edit, fill, sheetsOf } from './returned-workbooks.js';

const plan = `---
tên loại: Kế hoạch
số và ký hiệu: 15-KH/ĐU
ngày ban hành: 28/5/2026
trích yếu: công tác dân vận năm 2026
cơ quan cấp trên: Đảng bộ tỉnh Thái Nguyên
cơ quan ban hành: Đảng ủy phường Gia Sàng
địa danh: Gia Sàng
người ký:
  quyền hạn: T/M BAN THƯỜNG VỤ
  chức vụ: PHÓ BÍ THƯ
  họ tên: Nguyễn Văn A
nơi nhận:
  - Các chi bộ
lưu: Văn phòng Đảng ủy
---

## I. NHIỆM VỤ

1. Phòng Kinh tế: Tổng kết 25 năm thực hiện Quy chế dân chủ, xong trước ngày 15/6/2026.

2. Đoàn Thanh niên phường: Thăm 8 hộ gia đình chính sách, xong trước ngày 26/6/2026.

3. Phòng Kinh tế: Rà soát các mô hình kinh tế tập thể, xong trước ngày 30/9/2026.

4. Hội Phụ nữ phường: Tuyên truyền phòng, chống bạo lực gia đình, xong trước ngày 25/6/2026.

5. Đảng ủy phường: Kiểm tra các chi bộ, xong trước ngày 10/6/2026.
`;

async function book(folder: WorkFolder): Promise<void> {
  folder.write('ke-hoach.md', plan);
  await folder.run(['tasks', 'ke-hoach.md', '-o', 'theo-doi.xlsx']);
}
const reasons = (stdout: string): string[] =>
  (JSON.parse(stdout) as { label: string; reason: string }[]).map(({ label, reason }) => `${label} ${reason}`);

describe('dvplan due', () => {
  it('names what is overdue, due until Sunday and not answered, by organ', async ({ folder }) => {
    await book(folder);
    const asOf = ['--as-of', '24/6/2026', '-f', 'json'];
    const none = await folder.run(['đôn-đốc', 'theo-doi.xlsx', ...asOf]);
    expect([none.exitCode, reasons(none.stdout)]).toEqual([1, ['1 overdue', '3 unanswered', '2 week', '4 week', '5 overdue']]);
    await edit(folder, 'theo-doi.xlsx', ([sheet]) =>
      fill(sheet, { G5: 'hoàn thành', H5: day('2026-06-20'), G6: 'đang thực hiện', I7: 'Đang làm.', G9: 'hoàn thành quá hạn' }),
    );
    const some = await folder.run(['don-doc', 'theo-doi.xlsx', ...asOf]);
    expect([some.exitCode, reasons(some.stdout)]).toEqual([0, ['2 week', '4 week']]);
    // The day itself is in time, the day after is late.
    expect(reasons((await folder.run(['due', 'theo-doi.xlsx', '--as-of', '26/6/2026', '-f', 'json'])).stdout)).toContain('2 week');
    expect(reasons((await folder.run(['due', 'theo-doi.xlsx', '--as-of', '27/6/2026', '-f', 'json'])).stdout)).toContain('2 overdue');
  });

  it('takes the books of the folder, plans alone, and a plan with its book', async ({ folder }) => {
    await book(folder);
    const asOf = ['--as-of', '24/6/2026', '-f', 'json'];
    expect(reasons((await folder.run(['due', ...asOf])).stdout)).toHaveLength(5);
    expect(reasons((await folder.run(['due', 'ke-hoach.md', ...asOf])).stdout)).toEqual(['1 overdue', '2 week', '4 week', '5 overdue']);
    folder.rewrite('ke-hoach.md', (text) => text.replace('26/6/2026', '26/8/2026'));
    expect(reasons((await folder.run(['due', 'ke-hoach.md', 'theo-doi.xlsx', ...asOf])).stdout)).toContain('2 unanswered');
    expect(await folder.run(['due', 'theo-doi.xlsx'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Cho biết ngày: --as-of'),
    });
  });

  it('is a table, a workbook, a calendar and Markdown', async ({ folder }) => {
    await book(folder);
    const run = (...args: string[]) => folder.run(['due', 'theo-doi.xlsx', '--as-of', '24/6/2026', ...args]);
    expect((await run()).stdout).toMatch(/^Chủ trì\s+Lý do\s+TT\s+Nhiệm vụ\s+Hạn cuối\s+Trạng thái\n/u);
    expect((await run('-f', 'md')).stdout).toContain('| Phòng Kinh tế | quá hạn | 1 | Phòng Kinh tế: Tổng kết');
    expect((await run('-o', 'd.xlsx')).stdout).toBe('d.xlsx (5 nhiệm vụ)\n');
    expect((await sheetsOf(folder, 'd.xlsx'))[0]?.rows.slice(1, 3).map(([cell]) => cell)).toEqual([
      'NHIỆM VỤ CẦN ĐÔN ĐỐC',
      'Tính đến ngày 24/6/2026',
    ]);
    await run('-o', 'd.ics');
    expect(
      folder
        .read('d.ics')
        .toString('utf8')
        .match(/BEGIN:VEVENT/gu),
    ).toHaveLength(5);
  });

  it('drafts one letter to the other organs, which lint finds sound and build prints', async ({ folder }) => {
    await book(folder);
    const made = await folder.run(['due', 'theo-doi.xlsx', '--as-of', '24/6/2026', '--công-văn', 'cong-van.md']);
    expect(made).toEqual({ exitCode: 1, stdout: 'cong-van.md (4 nhiệm vụ)\n', stderr: '' });
    const text = folder.read('cong-van.md').toString('utf8');
    expect(text).toContain('kính gửi:\n  - Phòng Kinh tế\n  - Đoàn Thanh niên phường\n  - Hội Phụ nữ phường\n');
    expect(text).toContain('còn 4 nhiệm vụ cần đôn đốc, trong đó: 1 nhiệm vụ quá hạn; 2 nhiệm vụ đến hạn trong tuần');
    await folder.run(['due', 'theo-doi.xlsx', '--as-of', '31/12/2026', '--công-văn', 'cuoi-nam.md']);
    expect(folder.read('cuoi-nam.md').toString('utf8')).toMatch(
      /trong đó: [1-9]\d* nhiệm vụ quá hạn(?:; [1-9]\d* nhiệm vụ chưa có thông tin về kết quả)? \(có/u,
    );
    expect(await folder.run(['lint', 'cong-van.md', '--max-warnings', '0'])).toMatchObject({ exitCode: 0 });
    expect((await folder.run(['build', 'cong-van.md'])).exitCode).toBe(0);
  });

  it('says so where nothing is due, or where a letter has no plan to take its head from', async ({ folder }) => {
    await book(folder);
    expect(await folder.run(['due', 'ke-hoach.md', '--as-of', '1/1/2026'])).toMatchObject({
      exitCode: 0,
      stdout: 'không có nhiệm vụ quá hạn, đến hạn trong tuần hay chưa trả lời\n',
    });
    folder.write('xa/theo-doi.xlsx', folder.read('theo-doi.xlsx'));
    expect(await folder.run(['due', 'xa/theo-doi.xlsx', '--as-of', '24/6/2026', '--letter', 'a.md'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('không tìm thấy kế hoạch của sổ'),
    });
  });
});
