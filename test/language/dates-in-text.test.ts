import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/language/dates/dates-in-text.js';

/** A point in short: precision, day, months, year. */
function short(text: string): string[] {
  return datesIn(text).map(({ precision, day, firstMonth, lastMonth, year }) =>
    [precision, day ?? '-', firstMonth === lastMonth ? firstMonth : `${firstMonth}..${lastMonth}`, year ?? '-'].join(' '),
  );
}

describe('dates in running text', () => {
  it.each([
    ['trước ngày 1/2/2024', ['day 1 2 2024']],
    ['trước ngày 01-02-2024, xong', ['day 1 2 2024']],
    ['ngày 1.2.2024', ['day 1 2 2024']],
    ['NGÀY 1/2/2024', ['day 1 2 2024']],
    ['ngày 5 tháng 3 năm 2024', ['day 5 3 2024']],
    ['ngày 5\ntháng 3 năm\n2024', ['day 5 3 2024']],
    ['ngày  5  tháng  3, năm 2024', ['day 5 3 2024']],
    ['05 / 3 / 2024', ['day 5 3 2024']],
    ['5/3/24', ['day 5 3 2024']],
    ['dịp 30/4 và 01/5 năm 2025', ['day 30 4 -', 'day 1 5 2025']],
    ['(26/3/1931-26/3/2026)', ['day 26 3 1931', 'day 26 3 2026']],
    ['từ ngày 15/9-20/9', ['day 15 9 -', 'day 20 9 -']],
    ['ngày 15/12 gửi báo cáo', ['day 15 12 -']],
    ['2024-03-05', ['day 5 3 2024']],
    ['tháng 3/2024', ['month - 3 2024']],
    ['11/2024', ['month - 11 2024']],
    ['tháng 3 - 5 năm 2024', ['month - 3..5 2024']],
    ['tháng 9, tháng 10/2024', ['month - 10 2024']],
    ['quý II', ['quarter - 4..6 -']],
    ['Quý I, quý II năm 2024', ['quarter - 1..6 2024']],
    ['6 tháng đầu năm 2024', ['half - 1..6 2024']],
    ['sáu tháng cuối năm', ['half - 7..12 -']],
    ['trong năm 2024', ['year - 1..12 2024']],
    ['31/6/2024 và 15/13/2024', ['day 31 6 2024', 'day 15 13 2024']],
  ])('%s', (text, points) => {
    expect(short(text)).toEqual(points);
  });

  it.each([
    'đạt 45/60 điểm',
    'tỷ lệ 1.234/5',
    '12/3 %',
    '8/5h',
    'số 15/2024/QĐ-UBND',
    'năm 2020 - 2025',
    'trên 1/ 2 số đại biểu',
    'mục 1. 2. 2024',
  ])('are none in %j', (text) => {
    expect(short(text)).toEqual([]);
  });
});
