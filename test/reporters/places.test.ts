import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/index.js';
import { placeIn } from '../../src/reporters/plain.js';

const at = { start: { line: 14, column: 3, offset: 0 }, end: { line: 14, column: 8, offset: 0 } };

describe('the place of a finding in a Word file', () => {
  it.each([
    [['II', '3'], 'đoạn 14, mục II.3'],
    [['Điều 5', '2', 'a'], 'đoạn 14, Điều 5 khoản 2 điểm a'],
    [['Chương I', 'Điều 5'], 'đoạn 14, Chương I, Điều 5'],
    [['Chương I', 'Điều 5', '2'], 'đoạn 14, Chương I, Điều 5 khoản 2'],
    [['PHẦN THỨ HAI', 'Chương I', '2', 'b'], 'đoạn 14, PHẦN THỨ HAI, Chương I, mục 2.b'],
  ])('in %j is %s', (section, said) => {
    const one = { ...finding('a.docx', { ruleId: 'end-mark', severity: 'info', place: at }), section };
    expect(placeIn(one, 'vi')).toBe(said);
  });
});
