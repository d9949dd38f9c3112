import { expect, it } from 'vitest';
import { sameDocument } from '../../src/format/same-document.js';
import { parseText } from '../parse/parse.js';

const start = '# KẾ HOẠCH\n\n## dân vận\n\n### I. VIỆC\n\n1. Họp *giao ban* trước ngày 30/6/2024.\n';

async function differs(one: string, other: string): Promise<string | null> {
  return sameDocument((await parseText(one)).plan, (await parseText(other)).plan)?.name ?? null;
}

it('does not look at places, depths and blank lines', async () => {
  expect(await differs(start, `\n\n${start.replace('### I.', '#### I.')}\n\n`)).toBeNull();
});

it.each([
  ['a word', start.replace('Họp', 'Gặp'), 'I. 1. Gặp'],
  ['a label', start.replace('1. ', '2. '), 'I. 2. Họp'],
  ['an emphasis', start.replaceAll('*', '**'), 'I. 1. Họp'],
  ['the abstract', start.replace('dân vận', 'dân tộc'), 'trích yếu'],
  ['a part at the end', `${start}\n2. Thêm.\n`, 'I. VIỆC'],
  ['the type', start.replace('KẾ HOẠCH', 'BÁO CÁO'), 'tên loại'],
])('sees %s that differs, and names it', async (_, other, part) => {
  expect(await differs(other, start)).toContain(part);
});
