/** `dvplan lint --sheet`: what was found in a draft, as a Word file for whoever appraises and signs it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { it, sample } from '../commands/work-folder.js';

/** The paragraphs of a Word file, and the cells of its tables. */
function linesOf(docx: Uint8Array): string[] {
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replaceAll('<w:noBreakHyphen/>', '-')
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .split('\n');
}

describe('the review sheet of a draft', () => {
  it('says what the draft is, what was mended, what is to be mended, what only its author can judge, and what to do', async ({
    folder,
  }) => {
    folder.write('du-thao.md', sample('plan-2024-draft.md').replace('2.2. ', '2.2. Theo thống kê chi 5.378.7000.000 đồng. '));
    const { stderr } = await folder.run(['lint', 'du-thao.md', '--fix', '--phiếu', 'phieu.docx']);
    expect(stderr).toContain('du-thao.md → phieu.docx\n');
    const lines = linesOf(folder.read('phieu.docx'));
    const parts = ['I. DỰ THẢO', 'II. THỂ THỨC', '1. Đã sửa', '2. Cần sửa', 'III. NỘI DUNG VÀ SỐ LIỆU', 'IV. KIẾN NGHỊ'];
    const places = ['PHIẾU RÀ SOÁT DỰ THẢO', '(do máy lập, không thay thẩm định)', ...parts].map((words) => lines.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    const under = (part: string): string => {
      const from = lines.indexOf(part);
      const next = parts[parts.indexOf(part) + 1];
      return lines.slice(from + 1, next === undefined ? lines.length : lines.indexOf(next)).join('\n');
    };
    expect(under('I. DỰ THẢO')).toContain('Tên loại, trích yếu: Kế hoạch công tác dân vận năm 2024.');
    expect(under('I. DỰ THẢO')).toContain('Thể thức đối chiếu: Hướng dẫn số 36-HD/VPTW');
    expect(under('1. Đã sửa')).toContain('“11 -KH/ĐU” có dấu cách thừa\nViết liền: “11-KH/ĐU”.');
    expect(under('2. Cần sửa')).toContain('Số “2.3” đã dùng');
    expect(under('III. NỘI DUNG VÀ SỐ LIỆU')).toContain('Số “5.378.7000.000” có nhóm không đủ');
    expect(under('IV. KIẾN NGHỊ')).toMatch(/- Sửa \d+ lỗi trước khi trình ký\./u);
    // It is no issued document: it has no number line of its own, nobody signs it and nobody receives it.
    expect(lines.join('\n')).not.toMatch(/^Số:? \d|Nơi nhận|PHÓ BÍ THƯ|duplicate-number/mu);
    expect(lines).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  it.for([
    ['Văn phòng Đảng ủy', '-BC/VPĐU'],
    ['Văn phòng HĐND và UBND', '-BC/VP'],
  ] as const)('is a report of %s where one asks for it, with its letterhead, number and signature', async ([organ, number], { folder }) => {
    folder.write('a.md', sample('plan-2024-draft.md'));
    expect((await folder.run(['lint', 'a.md', '--phiếu', 'p.docx', '--báo-cáo', organ])).exitCode).toBeLessThan(2);
    const lines = linesOf(folder.read('p.docx'));
    const order = [
      'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
      organ.toUpperCase(),
      'BÁO CÁO',
      'I. DỰ THẢO',
      'IV. KIẾN NGHỊ',
      '[Quyền hạn, chức vụ của người ký]',
    ];
    const places = order.map((words) => lines.indexOf(words));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(lines.some((line) => line.startsWith('Số ') && line.endsWith(number))).toBe(true);
    expect(lines).toContain('kết quả rà soát dự thảo Kế hoạch công tác dân vận năm 2024');
    expect(lines.join('\n')).not.toMatch(/Nguyễn|PHÓ BÍ THƯ|PHIẾU RÀ SOÁT/u);
    expect((await folder.run(['lint', 'a.md', '--báo-cáo', organ])).exitCode).toBe(2);
  });

  it('of a document without faults proposes nothing, and is the same at each run', async ({ folder }) => {
    folder.write('ke-hoach.md', sample('plan-2024.md'));
    await folder.run(['lint', 'ke-hoach.md', '--sheet', 'a.docx']);
    await folder.run(['lint', 'ke-hoach.md', '--sheet', 'b.docx']);
    expect(folder.read('a.docx').equals(folder.read('b.docx'))).toBe(true);
    const lines = linesOf(folder.read('a.docx'));
    expect(lines.slice(lines.indexOf('IV. KIẾN NGHỊ') + 1, -1)).toEqual(['Không có kiến nghị.']);
  });

  it('is of one draft, a Word file of its own, and replaces no other file', async ({ folder }) => {
    folder.write('a.md', sample('plan-2024.md'));
    folder.write('b.md', sample('plan-2024.md'));
    folder.write('co.docx', 'của người khác');
    expect(await folder.run(['lint', 'a.md', 'b.md', '--sheet', 'p.docx'])).toMatchObject({ exitCode: 2 });
    expect(await folder.run(['lint', 'a.md', '--sheet', 'p.pdf'])).toMatchObject({ exitCode: 2 });
    expect((await folder.run(['lint', 'a.md', '--sheet', 'co.docx'])).exitCode).toBe(2);
    expect(folder.read('co.docx').toString('utf8')).toBe('của người khác');
  });
});
