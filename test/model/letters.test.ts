import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/model/index.js';

/** What folding is, said at length. */
function foldedAtLength(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

describe('folding', () => {
  it.each([
    ['Cơ quan ban hành', 'co quan ban hanh'],
    ['CO_QUAN-BAN  HÀNH', 'co quan ban hanh'],
    ['cơ quan ban hành'.normalize('NFD'), 'co quan ban hanh'],
    ['  Đảng ủy\tphường ', 'dang uy phuong'],
    ['- Lưu', 'luu'],
    ['', ''],
    [' -_ ', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is what it says, for any Vietnamese text', () => {
    const letters = [
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆỘỚỢÚỰÝ \t\n-_.,:;0123456789“”\u0301\u0303\u0309',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 60 }), (units) => {
        expect(fold(units.join(''))).toBe(foldedAtLength(units.join('')));
      }),
    );
  });
});
