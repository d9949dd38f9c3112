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
