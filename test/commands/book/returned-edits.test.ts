/** Whatever people do to a workbook before they send it back: no answer is lost, and each fault is told. */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { it, WorkFolder } from '../work-folder.js';
import { sheetsOf, writeSheetsTo, type EditedSheet } from './returned-workbooks.js';

const plan =
  '---\ntên loại: Kế hoạch\nsố và ký hiệu: 15-KH/ĐU\nngày ban hành: 28/5/2026\ntrích yếu: công tác dân vận năm 2026\n' +
  'cơ quan ban hành: Đảng ủy phường Gia Sàng\n---\n\n## I. NHIỆM VỤ\n\n' +
  '1. Phòng Kinh tế: Tổng kết 25 năm thực hiện Quy chế dân chủ, xong trước ngày 15/6/2026.\n\n' +
  '2. Đoàn Thanh niên phường: Thăm 8 hộ gia đình chính sách, xong trước ngày 26/6/2026.\n\n' +
  '3. Phòng Kinh tế: Rà soát các mô hình kinh tế tập thể, xong trước ngày 30/9/2026.\n\n' +
  '4. Hội Phụ nữ phường: Tuyên truyền phòng, chống bạo lực gia đình.\n';

const firstRow = 4;
/** What can be done; `row` and `other` choose rows, `at` a place. */
const doings: Readonly<Record<string, (sheet: EditedSheet, row: number, other: number, tag: string) => void>> = {
  sort: ({ rows }) => rows.splice(firstRow, rows.length - firstRow, ...rows.slice(firstRow).toReversed()),
  swap: ({ rows }, row, other) => ([rows[row], rows[other]] = [rows[other] ?? [], rows[row] ?? []]),
  copy: ({ rows }, row, other) => rows.splice(other, 0, [...(rows[row] ?? [])]),
  untie: ({ rows }, row) => rows[row]?.splice(10, 1, null),
  reword: ({ rows }, row, _, tag) => rows[row]?.splice(1, 1, `Việc đã sửa ${tag}`),
  add: ({ rows }, _, other, tag) =>
    rows.splice(other, 0, [null, `Việc thêm ${tag}`, null, null, null, null, null, null, `Kết quả thêm ${tag}`]),
  status: ({ rows }, row, _, tag) => rows[row]?.splice(6, 1, `trạng thái lạ ${tag}`),
  day: ({ rows }, row, _, tag) => rows[row]?.splice(7, 1, `bao giờ xong ${tag}`),
  answer: ({ rows }, row, _, tag) => rows[row]?.splice(8, 1, `Kết quả ${tag}`),
  evidence: ({ rows }, row, _, tag) => rows[row]?.splice(9, 1, `Minh chứng ${tag}`),
  rename: (sheet, _row, _other, tag) => Object.assign(sheet, { name: `Trang ${tag}` }),
};

describe('a workbook with random changes', () => {
  it('loses no answer and tells each fault', async () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(doings)), fc.nat(9), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const folder = new WorkFolder();
        try {
          folder.write('ke-hoach.md', plan);
          await folder.run(['tasks', 'ke-hoach.md', '-o', 'a.xlsx']);
          const sheets = await sheetsOf(folder, 'a.xlsx');
          const [sheet] = sheets;
          if (sheet === undefined) throw new Error('no sheet');
          for (const [at, [name, row, other]] of steps.entries()) {
            const count = sheet.rows.length - firstRow;
            doings[name]?.(sheet, firstRow + (row % count), firstRow + (other % count), `số-${at}`);
          }
          const cells = sheet.rows.slice(firstRow).flat();
          const written = cells.filter((cell): cell is string => typeof cell === 'string' && /^(?:Kết quả|Minh chứng) /u.test(cell));
          const faults = cells.filter((cell): cell is string => typeof cell === 'string' && /^(?:trạng thái lạ|bao giờ xong) /u.test(cell));
          await writeSheetsTo(folder, 'nhan/a.xlsx', sheets);
          const { stdout, exitCode } = await folder.run(['tasks', 'ke-hoach.md', '--merge', 'nhan', '-o', 'theo-doi.xlsx']);
          const kept = JSON.stringify(await sheetsOf(folder, 'theo-doi.xlsx'));
          expect(exitCode).toBeLessThan(2);
          for (const text of written) expect(kept.includes(text) || stdout.includes(text), `${text}\n${stdout}`).toBe(true);
          for (const text of faults) expect(stdout).toContain(text);
        } finally {
          folder.remove();
        }
      }),
      { numRuns: 40 },
    );
  });
});
