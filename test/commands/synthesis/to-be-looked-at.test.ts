import { expect } from 'vitest';
import { it, type WorkFolder } from '../work-folder.js';
import { paperOf } from './papers.js';
import { synthesizeReports } from './run-synthesis.js';

const head = {
  organ: 'ĐẢNG ỦY XÃ HÒA LẠC',
  number: '05-KH/ĐU',
  date: '10/02/2026',
  abstract: 'chuyển đổi số năm 2026',
  opening: 'Đảng ủy xã ban hành:',
};

/** What the sheet of units says is to be looked at. */
async function told(folder: WorkFolder): Promise<string> {
  const { rows } = await synthesizeReports(folder);
  return rows('Đơn vị')[0]?.[9] ?? '';
}

it('tells what a plan rests on that was replaced, and organs that are gone', async ({ folder }) => {
  const opening =
    'Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức, Đảng ủy xã ban hành kế hoạch như sau:';
  const body = '1. Số hóa tài liệu lưu trữ của Đảng ủy.\n\n- Chủ trì: Phòng Nội vụ huyện Sơn Động.';
  folder.write('cac-xa/A/a.md', paperOf({ ...head, opening, date: '10/7/2026' }, body));
  const flags = await told(folder);
  expect(flags).toContain('viện dẫn văn bản đã bị thay thế: 36-HD/VPTW → ');
  expect(flags).toContain('a.md:');
  expect(flags).toContain('cơ quan không còn: Chủ trì: Phòng Nội vụ huyện Sơn Động');
});

it('tells where two plans of one office name different days for one task', async ({ folder }) => {
  const plan = (abstract: string, day: string): string =>
    paperOf({ ...head, abstract }, `1. Số hóa tài liệu lưu trữ của Đảng ủy đạt 85%, hoàn thành trước ngày ${day}.`);
  folder.write('cac-xa/A/a.md', plan('chuyển đổi số năm 2026', '30/6/2026'));
  folder.write('cac-xa/A/b.md', plan('công tác văn thư, lưu trữ của cơ quan Đảng ủy', '30/5/2026'));
  const flags = await told(folder);
  expect(flags).toContain('các văn bản ghi khác nhau: Số hóa tài liệu lưu trữ');
  expect(flags).toMatch(/30\/6\/2026.*a\.md.*30\/5\/2026.*b\.md/u);
});

it('tells where the text of a report counts otherwise than its table, and is silent where both agree', async ({ folder }) => {
  const table = (count: string): string =>
    `1. Đã mở 03 lớp tập huấn kỹ năng số cho cán bộ.\n\n` +
    `| TT | Nội dung | ĐVT | Kết quả |\n|---|---|---|---|\n| 1 | Tập huấn kỹ năng số | lớp | ${count} |\n`;
  const report = { ...head, number: '09-BC/ĐU', type: 'BÁO CÁO', abstract: 'kết quả chuyển đổi số năm 2026' };
  folder.write('cac-xa/A/a.md', paperOf(head, '1. Số hóa tài liệu lưu trữ của Đảng ủy đạt 85%.'));
  folder.write('bao-cao/A/bc.md', paperOf(report, table('4')));
  expect(await told(folder)).toMatch(/lời văn khác bảng: Tập huấn kỹ năng số — lời văn 03 lớp \(dòng \d+\), bảng 4 lớp/u);
  folder.write('bao-cao/A/bc.md', paperOf(report, table('3')));
  expect(await told(folder)).toBe('');
});

it('tells where a table counts otherwise in a unit that its column names', async ({ folder }) => {
  const report = { ...head, number: '09-BC/ĐU', type: 'BÁO CÁO', abstract: 'kết quả chuyển đổi số năm 2026' };
  const table = '| TT | Nội dung | Đơn vị tính | Kết quả |\n|---|---|---|---|\n| 1 | Lắp đặt camera an ninh | mắt camera | 42 |\n';
  folder.write('cac-xa/A/a.md', paperOf(head, '1. Số hóa tài liệu lưu trữ của Đảng ủy đạt 85%.'));
  folder.write('bao-cao/A/bc.md', paperOf(report, `1. Đã lắp đặt 40 mắt camera an ninh tại các thôn.\n\n${table}`));
  expect(await told(folder)).toMatch(/lời văn khác bảng: Lắp đặt camera an ninh — lời văn 40 mắt camera an ninh/u);
});

it('tells where two plans of one office set another target or lead', async ({ folder }) => {
  const plan = (abstract: string, work: string): string => paperOf({ ...head, abstract }, work);
  folder.write('cac-xa/A/a.md', plan('chuyển đổi số năm 2026', '1. Văn phòng Đảng ủy chủ trì mở 03 lớp tập huấn kỹ năng số cho cán bộ.'));
  folder.write('cac-xa/A/b.md', plan('đào tạo của cơ quan', '1. Phòng Văn hóa - Xã hội chủ trì mở 05 lớp tập huấn kỹ năng số cho cán bộ.'));
  const flags = await told(folder);
  expect(flags).toMatch(/03 lớp \([^;]*a\.md, [^;]*\); 05 lớp \([^;]*b\.md/u);
  expect(flags).toMatch(/Văn phòng Đảng ủy \([^;]*a\.md, [^;]*\); Phòng Văn hóa - Xã hội \([^;]*b\.md/u);
});
