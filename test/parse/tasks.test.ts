import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/index.js';
import { parseText } from './parse.js';
import { withPlainFacts } from './task-facts.js';

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
      'lines of which one is due by itself, beside an item that only says when and where',
      'II. NỘI DUNG\n\n1. Tuyên truyền\n\n+ Treo băng rôn, xong trước ngày 01/3/2025.\n\n+ Đăng tin trên mạng xã hội.\n\n' +
        '2. Mít tinh kỷ niệm\n\n2.1. Thời gian: ngày 06/3/2025\n\n2.2. Địa điểm: Hội trường xã',
      ['Treo băng rôn, xong trước ngày 01/3/2025.', 'Đăng tin trên mạng xã hội.', 'Mít tinh kỷ niệm'],
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

  it.each<[string, string, string[]]>([
    [
      'the dashes under a title, each with a verb of its own',
      'II. GIẢI PHÁP\n\n2. Các giải pháp lâu dài\n\n- Rà soát quy hoạch.\n\n- Tổ chức tập huấn.',
      ['Rà soát quy hoạch.', 'Tổ chức tập huấn.'],
    ],
    [
      'the dashes under a title that ends with a colon',
      'II. GIẢI PHÁP\n\n1.2. Xử lý vi phạm:\n\n- Lập biên bản các hộ lấn chiếm.\n\n- Buộc tháo dỡ công trình.\n\n' +
        '- Công khai kết quả xử lý.',
      ['Lập biên bản các hộ lấn chiếm.', 'Buộc tháo dỡ công trình.', 'Công khai kết quả xử lý.'],
    ],
    [
      'the item alone where its lines only say how',
      'II. GIẢI PHÁP\n\n1. Mở hội thi:\n\n- Vòng loại: 12 đội.\n\n- Vòng chung kết: 4 đội.',
      ['Mở hội thi:'],
    ],
    [
      'the text below an organ',
      'II. PHÂN CÔNG\n\n3. Sở B\n\nChỉ đạo các trường lập đội.\n\n4. Sở C\n\n- Cấp kinh phí.',
      ['Chỉ đạo các trường lập đội.', 'Cấp kinh phí.'],
    ],
    ['dashes right under a part', 'I. NHIỆM VỤ\n\n- Tuyên truyền trên loa.\n\n- Họp chi bộ.', ['Tuyên truyền trên loa.', 'Họp chi bộ.']],
    [
      'those of a part for time and duties',
      'V. THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN\n\n- Sở C hướng dẫn các xã.',
      ['Sở C hướng dẫn các xã.'],
    ],
    [
      'none among criteria and quotas',
      'III. TIÊU CHÍ THI ĐUA\n\n1. Ban D: không quá 05 cá nhân.\n\n- Ban E: không quá 03 cá nhân.\n\nIV. NHIỆM VỤ\n\n' +
        '1. Cơ cấu giải thưởng\n\n- Giải Nhất: 01 giải.\n\n2. Lập hội đồng chấm.',
      ['Lập hội đồng chấm.'],
    ],
    [
      'what an organ named in a line without a label does',
      'II. PHÂN CÔNG\n\nĐối với các thôn:\n\n- Treo cờ Tổ quốc.\n\nPhòng A; Trung tâm B:\n\n- Lắp loa.',
      ['Treo cờ Tổ quốc.', 'Lắp loa.'],
    ],
    [
      'items that name only their time',
      'I. NHIỆM VỤ\n\n1. Việc một, thời gian: tuần 3 tháng 5/2025.\n\n2. Phần hội: bữa cơm chung.',
      ['Việc một, thời gian: tuần 3 tháng 5/2025.'],
    ],
    ['boxes of a task list', 'I. NHIỆM VỤ\n\n- [ ] Tuyên truyền.\n- [x] Họp chi bộ.', ['Tuyên truyền.', 'Họp chi bộ.']],
    [
      'one where a title names one work for all its lines',
      'II. NỘI DUNG\n\n1. Nội dung tuyên truyền\n\n- Tuyên truyền luật.\n\n- Tiếp tục tuyên truyền nghị quyết.',
      ['Nội dung tuyên truyền'],
    ],
  ])('are %s', async (_, body, expected) => {
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
    ['1. Định kỳ, Văn phòng Đảng ủy chủ trì, tổng hợp kết quả.', 'Văn phòng Đảng ủy'],
    ['1. Đề nghị Ủy ban nhân dân xã thường xuyên phối hợp với các đoàn thể.', 'Ủy ban nhân dân xã'],
    ['1. Ủy ban bầu cử xã kiểm tra danh sách cử tri.', 'Ủy ban bầu cử xã'],
    ['1. Đoàn Thanh niên dọn vệ sinh thường xuyên.', 'Đoàn Thanh niên'],
    ['1. Văn phòng Đảng ủy gửi giấy mời.', 'Văn phòng Đảng ủy'],
    ['1. Ban Chỉ đạo bầu cử: Họp giao ban.', 'Ban Chỉ đạo bầu cử'],
    ['1. Sở Giáo dục và Đào tạo hướng dẫn các trường.', 'Sở Giáo dục và Đào tạo'],
    ['1. Phòng Kế hoạch tổng hợp rà soát số liệu.', 'Phòng Kế hoạch tổng hợp'],
    ['1. Công an xã, Ban Chỉ huy Quân sự xã tuần tra ban đêm.', 'Công an xã, Ban Chỉ huy Quân sự xã'],
    ['1. Phòng, chống dịch bệnh ở đàn lợn.', null],
    ['1. Lãnh đạo, chỉ đạo toàn diện.', null],
    ['1. Việc chung.\n\n- Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B, Phòng C.', 'Phòng A'],
    ['1. Việc chung.\n\n- Chủ trì: Công an xã.', 'Công an xã'],
    ['1. **Đội Cảnh sát trật tự**: tuần tra ban đêm.', 'Đội Cảnh sát trật tự'],
    ['1. Các tổ chuyên môn, Trung tâm Lưu trữ dữ liệu thành phố: Nộp hồ sơ.', 'Các tổ chuyên môn, Trung tâm Lưu trữ dữ liệu thành phố'],
    ['1. Hội chợ quê.\n\n- Đơn vị thực hiện: Hội Nông dân xã chủ trì, phối hợp Đoàn xã.', 'Hội Nông dân xã'],
    ['1. Trước ngày 20/5/2025: Các chi đoàn nộp danh sách.', 'Các chi đoàn'],
    ['1. Việc chung.\n\n- Cơ quan chủ trì: Ban Chỉ huy Quân sự xã;', 'Ban Chỉ huy Quân sự xã'],
    ['1. Ban Hậu cần - Kỹ thuật: Chuẩn bị thao trường.', 'Ban Hậu cần - Kỹ thuật'],
  ])('%s is led by %s', async (item, lead) => {
    expect((await tasksOf(`I. NHIỆM VỤ\n\n${item}`))[0]?.leadOrgan?.value ?? null).toBe(lead);
  });

  it('carry what the lines below say', async () => {
    const [task] = await tasksOf(
      'I. NHIỆM VỤ\n\n1. Tổ chức hội thi.\n\n- Chủ trì: Khối Dân vận.\n- Phối hợp: Công an phường, Đoàn phường.\n' +
        '- Thời gian: tháng 10/2025.\n- Sản phẩm: Báo cáo kết quả.',
    );
    expect(task === undefined ? null : withPlainFacts(task)).toMatchObject({
      leadOrgan: 'Khối Dân vận',
      coordinatingOrgans: ['Công an phường', 'Đoàn phường'],
      deadline: { text: 'tháng 10/2025', date: '2025-10-31' },
      deliverable: 'Báo cáo kết quả',
    });
  });

  it.each<[string, string[]]>([
    ['1. Việc chung.\n\n- Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B, Phòng C.', ['Phòng B', 'Phòng C']],
    ['1. Phối hợp với sở, ban, ngành, UBND xã, phường tăng cường kiểm tra.', ['sở, ban, ngành', 'UBND xã, phường']],
    ['1. Công an xã phối hợp với Trưởng thôn rà soát hộ khẩu.', ['Trưởng thôn']],
    ['1. Hội chợ quê.\n\n- Đơn vị thực hiện: Hội Nông dân xã chủ trì, phối hợp Đoàn xã.', ['Đoàn xã']],
    ['1. Chủ trì, phối hợp với các tổ chức chính trị - xã hội tổ chức tuyên truyền.', ['các tổ chức chính trị - xã hội']],
  ])('%s is done with %j', async (item, organs) => {
    expect((await tasksOf(`I. NHIỆM VỤ\n\n${item}`))[0]?.coordinatingOrgans.map(({ value }) => value)).toEqual(organs);
  });

  it('are no points of a ceremony, and are due when a line says that they are carried out', async () => {
    const tasks = await tasksOf(
      'I. NỘI DUNG\n\n1. Phần lễ\n\n- Tuyên bố lý do, giới thiệu khách.\n\n- Phát biểu khai mạc.\n\n2. Kiểm tra 02 chi bộ\n\n' +
        '- Mốc kiểm tra: năm 2025.\n\n- Thời gian tiến hành: Quý II/2026.',
    );
    expect(tasks.map(({ text, deadline }) => [text, deadline?.value.date])).toEqual([['Kiểm tra 02 chi bộ', '2026-06-30']]);
  });

  it('of a table whose column is only called a month are due in that month', async () => {
    const tasks = await tasksOf(
      'I. NHIỆM VỤ\n\n| Tháng | Nội dung công việc | Người thực hiện |\n|---|---|---|\n| 10/2025 | Dự giờ tổ Toán | Phó Hiệu trưởng |\n' +
        '| 11/2025 | Kiểm kê thư viện | Tổ Văn phòng chủ trì, phối hợp với Đội cờ đỏ |',
    );
    expect(
      tasks.map((task) => [task.leadOrgan?.value, task.coordinatingOrgans.map(({ value }) => value), task.deadline?.value.date]),
    ).toEqual([
      ['Phó Hiệu trưởng', [], '2025-10-31'],
      ['Tổ Văn phòng', ['Đội cờ đỏ'], '2025-11-30'],
    ]);
  });

  it('have no deadline of a step below them, and that of the period above them', async () => {
    const tasks = await tasksOf(
      'I. NHIỆM VỤ\n\n1. Mở lớp tập huấn:\n\n- vòng 1 xong trước ngày 01/3/2025;\n\n2. Đợt 1: Tháng 4/2025\n\n- Rà soát hộ nghèo.\n\n' +
        '- Thăm hộ nghèo trước ngày 10/4/2025.',
    );
    expect(tasks.map(({ text, deadline }) => [text, deadline?.value.date])).toEqual([
      ['Mở lớp tập huấn:', undefined],
      ['Rà soát hộ nghèo.', '2025-04-30'],
      ['Thăm hộ nghèo trước ngày 10/4/2025.', '2025-04-10'],
    ]);
  });

  it('keep their id when a deadline moves', async () => {
    const before = await tasksOf(
      'I. NHIỆM VỤ\n\n1. Họp giao ban, trước ngày 15/3/2025.\n\n2. Họp giao ban, trước ngày 15/3/2025.\n\n3. Báo cáo trong quý II.',
    );
    const after = await tasksOf(
      'I. NHIỆM VỤ\n\n1. Họp giao ban, trước ngày 20/3/2025.\n\n2. Họp giao ban, trước ngày 15/3/2025.\n\n3. Báo cáo trước 30/7/2025.',
    );
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
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
      `I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Họp. | Đảng ủy | Quý I |\n` +
        `| ${row}|\n| 1 | Lắp mạng. | Văn phòng | Quý II |\n| 2 | Sửa máy. | Văn phòng | Quý III |`,
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
      `I. NHIỆM VỤ\n\n` +
        `<table>${row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn')}${row('<td colspan="4">A. Hạ tầng số</td>')}` +
        `${row('1', 'Lắp mạng.', '<td rowspan="2">Văn phòng</td>', 'Quý I')}${row('2', 'Sửa máy.', 'Quý II')}` +
        `${row('3', '<td rowspan="2">Tập huấn.</td>', 'Công an xã', 'Quý III')}${row('4', 'Đoàn xã', 'Quý IV')}</table>`,
    );
    expect(
      tasks.map(({ parts, label, text, leadOrgan, deadline }) => [
        parts.at(-1)?.title,
        label,
        text,
        leadOrgan?.value ?? null,
        deadline?.value.text,
      ]),
    ).toEqual([
      ['Hạ tầng số', '1', 'Lắp mạng.', 'Văn phòng', 'Quý I'],
      ['Hạ tầng số', '2', 'Sửa máy.', 'Văn phòng', 'Quý II'],
      ['Hạ tầng số', '3', 'Tập huấn.', 'Công an xã', 'Quý III'],
      ['Hạ tầng số', '4', 'Tập huấn.', 'Đoàn xã', 'Quý IV'],
    ]);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    ['UBND xã và Công đoàn xã đồng chủ trì đối thoại.', 'UBND xã và Công đoàn xã'],
    ['Đoàn Thanh niên, Hội Phụ nữ đồng phụ trách đội hình tình nguyện.', 'Đoàn Thanh niên, Hội Phụ nữ'],
    ['Thôn Đồng Tâm, thôn Đồng Tiến rà soát hộ nghèo.', 'Thôn Đồng Tâm, thôn Đồng Tiến'],
    ['Đồng chí Nguyễn Văn A chủ trì họp giao ban.', 'Đồng chí Nguyễn Văn A'],
  ])('of several leads at once end their names before the verb: %s', async (line, lead) => {
    const [task] = await tasksOf(`I. NHIỆM VỤ\n\n1. ${line}\n\n2. Họp dân.`);
    expect(task?.leadOrgan?.value).toBe(lead);
  });

  it.each([
    'Thời kỳ giám sát: từ ngày 01/01/2024 đến ngày 31/12/2025.',
    'Phạm vi kiểm tra: từ ngày 01/7/2025 đến ngày 31/12/2025.',
    'Niên độ kiểm tra tài chính: năm 2024 và năm 2025.',
    'Mốc kiểm tra: từ ngày 01/01/2025 đến thời điểm kiểm tra.',
  ])('are none where a line says what time is looked into: %s', async (line) => {
    const tasks = await tasksOf(`II. NỘI DUNG\n\n1. ${line}\n\n2. Các đơn vị chịu sự giám sát chuẩn bị báo cáo trước ngày 10/4/2026.`);
    expect(tasks.map(({ text, leadOrgan }) => [text, leadOrgan?.value])).toEqual([
      ['Các đơn vị chịu sự giám sát chuẩn bị báo cáo trước ngày 10/4/2026.', 'Các đơn vị chịu sự giám sát'],
    ]);
  });

  it('of equal wording are told apart', async () => {
    const tasks = await tasksOf('I. NHIỆM VỤ\n\n1. Họp dân.\n\n2. Họp dân.\n\nII. GIẢI PHÁP\n\n1. Họp dân.');
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(3);
  });
});
