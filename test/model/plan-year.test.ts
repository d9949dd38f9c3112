import { describe, expect, it } from 'vitest';
import { emptyText, planYear, unplacedText, type Field, type PartialDate, type Text } from '../../src/model/index.js';

function yearOf(abstract: string, issued: number | null): number | null {
  const text: Field<Text> = { value: unplacedText(abstract), printed: unplacedText(abstract), position: null, origin: 'body' };
  const date: Field<PartialDate> = { value: { day: null, month: null, year: issued }, printed: emptyText, position: null, origin: 'body' };
  return planYear({ abstract: text, issuance: { place: null, date: issued === null ? null : date } });
}

describe('the year of a plan', () => {
  it.each<[string, number | null, number | null]>([
    ['công tác dân vận năm 2024', 2023, 2024],
    ['công tác dân vận năm 2024', null, 2024],
    ['công tác dân vận', 2024, 2024],
    ['công tác dân vận', null, null],
    ['công tác dân vận năm 2026, nhiệm kỳ 2025 - 2030', 2025, 2026],
    ['chuyển đổi số giai đoạn 2026 - 2030', 2026, 2026],
    ['chuyển đổi số năm 2026, định hướng đến năm 2030', 2025, 2026],
    ['thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị', 2025, 2025],
    ['thi hành Luật Đất đai năm 2024', 2025, 2025],
    ['kết quả năm 2024, nhiệm vụ năm 2025', 2025, 2025],
  ])('%j, issued in %s, is %s', (abstract, issued, year) => {
    expect(yearOf(abstract, issued)).toBe(year);
  });
});
