import { expect, it } from 'vitest';
import { parseText } from '../parse/parse.js';
import { tree } from '../parse/portrait.js';

const head = ['ĐẢNG ỦY XÃ HÒA SƠN', '|', 'Số 25-KH/ĐU', '|', 'Hòa Sơn, ngày 06', '|', 'tháng 3 năm 2025', ''];
const text = ['Thực hiện chỉ thị, Đảng ủy xây dựng kế hoạch như sau:', '', 'I. MỤC ĐÍCH', '', '1. Nâng cao nhận thức.', ''];
const tail = ['Nơi nhận:', '- Các chi bộ;', '- Lưu VT.', '|', 'T/M ĐẢNG ỦY', 'BÍ THƯ', '', 'Lê Văn C'];

it('ends a grid of lone bars where a type or a number of the outline stands behind a blank line', async () => {
  const { plan } = await parseText([...head, 'KẾ HOẠCH', 'vận động năm 2025', '', ...text, ...tail].join('\n'), 'text');
  expect(plan.documentType?.value).toBe('Kế hoạch');
  expect(plan.abstract?.value.value).toBe('vận động năm 2025');
  expect(plan.letterhead.issuingOrgan?.value).toBe('ĐẢNG ỦY XÃ HÒA SƠN');
  expect(plan.issuance.date?.value).toEqual({ day: 6, month: 3, year: 2025 });
  expect(plan.signatories[0]?.name).toBe('Lê Văn C');
  expect(JSON.stringify(tree(plan.body))).not.toContain('|');
});

it.each([
  ['behind a bar', ['|', 'STT']],
  ['behind the title of the part', ['STT']],
])('tells the rows of cells that one bar each parts by their numbers, where the first stands %s', async (_, first) => {
  const cells = [
    'Nội dung',
    'Thời gian',
    'Đơn vị thực hiện',
    '1',
    'Lập tổ khảo sát',
    '10/11/2025',
    'Phòng A',
    '2',
    'Khảo sát các thôn',
    '20/11/2025',
    'Các thôn',
  ];
  const { plan } = await parseText(
    [
      '|',
      'ỦY BAN NHÂN DÂN',
      'XÃ HÒA SƠN',
      '|',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '|',
      'Số: 25/KH-UBND',
      '|',
      'Hòa Sơn, ngày 06 tháng 11 năm 2025',
      '|',
      'KẾ HOẠCH',
      'Khảo sát giếng nước',
      ...text.slice(0, 1),
      'I. MỤC ĐÍCH',
      'Nắm số giếng còn dùng được.',
      'II. TIẾN ĐỘ',
      ...first,
      ...cells.flatMap((cell) => ['|', cell]),
      '|',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phòng A',
      'Tổng hợp kết quả.',
      '2. Các thôn',
      'Cử người dẫn đường.',
      '|',
      'Nơi nhận:',
      '- UBND tỉnh;',
      '- Lưu: VT.',
      '|',
      'CHỦ TỊCH',
      'Lê Văn C',
      '|',
    ].join('\n'),
    'text',
  );
  expect(plan.letterhead.issuingOrgan?.value).toBe('ỦY BAN NHÂN DÂN XÃ HÒA SƠN');
  expect(plan.signatories[0]?.name).toBe('Lê Văn C');
  expect(plan.tasks.map((task) => [task.text, task.leadOrgan?.value, task.deadline?.value.date ?? null])).toEqual([
    ['Lập tổ khảo sát', 'Phòng A', '2025-11-10'],
    ['Khảo sát các thôn', 'Các thôn', '2025-11-20'],
    ['Tổng hợp kết quả.', 'Phòng A', null],
    ['Cử người dẫn đường.', 'Các thôn', null],
  ]);
});
