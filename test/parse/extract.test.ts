import { expect, it } from 'vitest';
import { parseText } from './parse.js';

it.each(['TRÍCH BIÊN BẢN', 'TRÍCH NGHỊ QUYẾT'])('%s is of the type of what it is taken from, and keeps what it prints', async (title) => {
  const { plan } = await parseText(`ĐẢNG ỦY XÃ HÒA SƠN\n\n${title}\nHội nghị Đảng ủy\n\nI. THÀNH PHẦN\n\n1. Đồng chí A.\n`, 'text');
  expect(plan.documentType?.value.toUpperCase()).toBe(title.replace('TRÍCH ', ''));
  expect(plan.documentType?.printed.value).toBe(title);
  expect(plan.abstract?.value.value).toBe('Hội nghị Đảng ủy');
});
