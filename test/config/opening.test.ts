import { expect, it } from 'vitest';
import { recognise } from '../../src/config/recognition.js';
import { parseText } from '../parse/parse.js';
import { templates } from './shipped.js';

it.each([
  ['HƯỚNG DẪN', 'Thực hiện Nghị quyết của Đảng, Ban Tuyên giáo và Dân vận Trung ương hướng dẫn một số nội dung như sau:', 'party'],
  ['KẾ HOẠCH', 'Căn cứ Chỉ thị của Ủy ban nhân dân tỉnh, Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau:', 'party'],
  ['KẾ HOẠCH', 'Thực hiện Nghị quyết của Đảng ủy xã, Ủy ban nhân dân xã An Bình ban hành kế hoạch như sau:', 'state'],
  ['KẾ HOẠCH', 'Thực hiện Nghị quyết của Đảng ủy xã, Hội Nông dân xã xây dựng kế hoạch như sau:', 'neutral'],
])('a text without head is of the regime of the organ that its opening says to issue it: %s, %s', async (type, opening, regime) => {
  const { plan } = await parseText(`${type}\nvận động năm 2026\n\n${opening}\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n`, 'text');
  expect(recognise(plan, templates)).toMatchObject({ regime, by: 'opening' });
});

it('says nothing where only the documents that it follows have an organ', async () => {
  const { plan } = await parseText('KẾ HOẠCH\nvận động\n\nThực hiện Chỉ thị của Ban Bí thư về vận động.\n\n1. Ra quân.\n', 'text');
  expect(recognise(plan, templates)).toBeNull();
});
