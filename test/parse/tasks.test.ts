import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/index.js';
import { parseText } from './parse.js';

async function tasksOf(body: string, type = 'KẾ HOẠCH'): Promise<readonly Task[]> {
  return (await parseText(`# ${type}\n\n## năm 2025\n\nXây dựng văn bản như sau:\n\n${body}\n`)).plan.tasks;
}
const texts = async (body: string, type?: string): Promise<string[]> => (await tasksOf(body, type)).map((task) => task.text);

describe('tasks', () => {
  it.each<[string, string, string[]]>([
    [
      'the deepest numbered items',
      'I. NHIỆM VỤ\n\n1. Việc lớn\n\n1.1. Tổ chức hội nghị.\n\n1.2. Ra văn bản:\n\na) Soạn thảo;\n\nb) Ban hành.',
      ['Tổ chức hội nghị.', 'Soạn thảo;', 'Ban hành.'],
    ],
    [
      'lines below a task are its body',
      'I. NHIỆM VỤ\n\n1. Tổ chức hội nghị.\n\n- mời đại biểu;\n\n+ chuẩn bị tài liệu.',
      ['Tổ chức hội nghị.'],
    ],
    [
      'the dashes below an organ',
      'I. NHIỆM VỤ\n\n1. Phòng Kinh tế:\n\n- Rà soát quy hoạch;\n\n- Lập dự toán.',
      ['Rà soát quy hoạch;', 'Lập dự toán.'],
    ],
    [
      'none in purposes, views, funding, slogans and members',
      'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức.\n\nII. QUAN ĐIỂM\n\n1. Dân là gốc.\n\nIII. KINH PHÍ\n\n1. Ngân sách xã.\n\n' +
        'IV. KHẨU HIỆU TUYÊN TRUYỀN\n\n1. Toàn dân đoàn kết!\n\nV. THÀNH LẬP BAN CHỈ ĐẠO\n\n1. Ông A - Trưởng ban.\n\nVI. NHIỆM VỤ\n\n' +
        '1. Làm đường.',
      ['Làm đường.'],
    ],
    [
      'rows of a table',
      'I. NHIỆM VỤ\n\n| TT | Nội dung công việc | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Làm đường | Phòng Kinh tế |\n' +
        '| 2 | Trồng cây | Đoàn xã |',
      ['Làm đường', 'Trồng cây'],
    ],
    [
      'no rows of another table',
      'I. NHIỆM VỤ\n\n1. Theo dõi chỉ tiêu sau:\n\n| Chỉ tiêu | Kế hoạch |\n|---|---|\n| Thu | 5 |',
      ['Theo dõi chỉ tiêu sau:'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await texts(body)).toEqual(expected);
  });

  it.each(['CHƯƠNG TRÌNH', 'ĐỀ ÁN', 'PHƯƠNG ÁN'])('stand in a %s too', async (type) => {
    expect(await texts('I. NHIỆM VỤ\n\n1. Làm đường.', type)).toEqual(['Làm đường.']);
  });

  it.each(['BÁO CÁO', 'NGHỊ QUYẾT', 'QUYẾT ĐỊNH', 'HƯỚNG DẪN', 'THÔNG BÁO', 'QUY CHẾ', 'KẾT LUẬN'])(
    'do not stand in a %s',
    async (type) => {
      expect(await texts('I. NHIỆM VỤ\n\n1. Làm đường.', type)).toEqual([]);
    },
  );

  it('have the kind of their part', async () => {
    const tasks = await tasksOf(
      'I. NHIỆM VỤ TRỌNG TÂM\n\n1. Một việc.\n\nII. NHIỆM VỤ CỤ THỂ\n\n1. Hai việc.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Ba việc.',
    );
    expect(tasks.map(({ kind, path }) => [kind, ...path])).toEqual([
      ['direction', 'I.', '1.'],
      ['task', 'II.', '1.'],
      ['arrangement', 'III.', '1.'],
    ]);
  });

  it.each<[string, string | null]>([
    ['1. *Đảng ủy phường*: Chỉ đạo tổng kết.', 'Đảng ủy phường'],
    ['1. Giao Văn phòng Đảng ủy chủ trì, tham mưu kế hoạch.', 'Văn phòng Đảng ủy'],
    ['1. Đề nghị Ủy ban Mặt trận Tổ quốc xã: Vận động Nhân dân.', 'Ủy ban Mặt trận Tổ quốc xã'],
    ['1. Phòng Kinh tế bố trí kinh phí thực hiện.', 'Phòng Kinh tế'],
    ['1. Các tổ chức chính trị - xã hội tuyên truyền, vận động hội viên.', 'Các tổ chức chính trị - xã hội'],
    ['1. Tổ chức hội nghị: mời các đơn vị.', null],
    ['1. Việc chung.\n\n- Chủ trì: Công an xã.', 'Công an xã'],
    ['1. Việc chung.\n\n- Cơ quan chủ trì: Ban Chỉ huy Quân sự xã;', 'Ban Chỉ huy Quân sự xã'],
  ])('%s is led by %s', async (item, lead) => {
    expect((await tasksOf(`I. NHIỆM VỤ\n\n${item}`))[0]?.leadOrgan).toBe(lead);
  });

  it('carry what the lines below say', async () => {
    const [task] = await tasksOf(
      'I. NHIỆM VỤ\n\n1. Tổ chức hội thi.\n\n- Chủ trì: Khối Dân vận.\n- Phối hợp: Công an phường, Đoàn phường.\n' +
        '- Thời gian: tháng 10/2025.\n- Sản phẩm: Báo cáo kết quả.',
    );
    expect(task).toMatchObject({
      leadOrgan: 'Khối Dân vận',
      coordinatingOrgans: ['Công an phường', 'Đoàn phường'],
      deadline: { text: 'tháng 10/2025', date: '2025-10-31' },
      deliverable: 'Báo cáo kết quả',
    });
  });

  it('keep their id when other tasks come, go or are renumbered', async () => {
    const before = await tasksOf('I. NHIỆM VỤ\n\n1. Làm đường.\n\n2. Trồng cây.');
    const after = await tasksOf('I. NHIỆM VỤ\n\n1. Họp dân.\n\n2. Làm đường.\n\n5. Trồng  cây.');
    expect(after.slice(1).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it.each<[string, string]>([
    ['I | Hạ tầng số: | | ', 'I Hạ tầng số'],
    ['| **Hạ tầng số** | | ', 'null Hạ tầng số'],
    ['A. Hạ tầng số | | | ', 'A Hạ tầng số'],
    ['Hạ tầng số | | | ', 'null Hạ tầng số'],
  ])('of a table stand in the group that the row | %s | names', async (row, part) => {
    const tasks = await tasksOf(
      `I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Họp. | Đảng ủy | Quý I |\n| ${row}|\n| 1 | Lắp mạng. | Văn phòng | Quý II |\n| 2 | Sửa máy. | Văn phòng | Quý III |`,
    );
    expect(tasks.map(({ text, parts }) => [text, ...parts.map(({ label, title }) => `${label} ${title}`)])).toEqual([
      ['Họp.', 'I. NHIỆM VỤ'],
      ['Lắp mạng.', 'I. NHIỆM VỤ', part],
      ['Sửa máy.', 'I. NHIỆM VỤ', part],
    ]);
  });

  it('of a table with merged cells have what stands beside them', async () => {
    const row = (...cells: string[]): string =>
      `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
    const tasks = await tasksOf(
      `I. NHIỆM VỤ\n\n<table>${row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn')}${row('<td colspan="4">A. Hạ tầng số</td>')}${row('1', 'Lắp mạng.', '<td rowspan="2">Văn phòng</td>', 'Quý I')}${row('2', 'Sửa máy.', 'Quý II')}${row('3', '<td rowspan="2">Tập huấn.</td>', 'Công an xã', 'Quý III')}${row('4', 'Đoàn xã', 'Quý IV')}</table>`,
    );
    expect(
      tasks.map(({ parts, label, text, leadOrgan, deadline }) => [parts.at(-1)?.title, label, text, leadOrgan, deadline?.text]),
    ).toEqual([
      ['Hạ tầng số', '1', 'Lắp mạng.', 'Văn phòng', 'Quý I'],
      ['Hạ tầng số', '2', 'Sửa máy.', 'Văn phòng', 'Quý II'],
      ['Hạ tầng số', '3', 'Tập huấn.', 'Công an xã', 'Quý III'],
      ['Hạ tầng số', '4', 'Tập huấn.', 'Đoàn xã', 'Quý IV'],
    ]);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(4);
  });

  it('of equal wording are told apart', async () => {
    const tasks = await tasksOf('I. NHIỆM VỤ\n\n1. Họp dân.\n\n2. Họp dân.\n\nII. GIẢI PHÁP\n\n1. Họp dân.');
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(3);
  });
});
