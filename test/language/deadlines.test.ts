import { describe, expect, it } from 'vitest';
import { findDeadline, readDeadline } from '../../src/language/dates/deadlines.js';

describe('findDeadline', () => {
  it.each([
    ['Báo cáo trước ngày 30/6/2024.', 'trước ngày 30/6/2024', '2024-06-30'],
    ['Hoàn thành trong quý II.', 'trong quý II', '2024-06-30'],
    ['Hoàn thành trong quý IV/2025.', 'trong quý IV/2025', '2025-12-31'],
    ['Sơ kết 6 tháng đầu năm và tổng kết.', '6 tháng đầu năm', '2024-06-30'],
    ['Đánh giá 6 tháng cuối năm 2025.', '6 tháng cuối năm 2025', '2025-12-31'],
    ['Chậm nhất ngày 05 tháng 02 năm 2024 phải xong.', 'Chậm nhất ngày 05 tháng 02 năm 2024', '2024-02-05'],
    ['Hoàn thành trong tháng 2/2024.', 'trong tháng 2/2024', '2024-02-29'],
    ['Thực hiện đến hết năm 2024.', 'đến hết năm 2024', null],
    ['Hoàn thành trước ngày 31/02/2024.', 'trước ngày 31/02/2024', null],
  ])('%s', (text, printed, date) => {
    const found = findDeadline(text, 2024);
    expect(found?.text.toLowerCase()).toContain(printed.toLowerCase().replace(/^đến hết /u, ''));
    if (date !== null) expect(found?.date).toBe(date);
  });

  it.each([
    'Thực hiện Kế hoạch số 136-KH/TU ngày 19/01/2024 của Thành ủy.',
    'Luật được thông qua ngày 25/6/2015.',
    'Tổ chức hội nghị giao ban thường xuyên.',
    'Nhiệm kỳ 2020 - 2025.',
    '',
  ])('sees none in %j', (text) => {
    expect(findDeadline(text, 2024)).toBeNull();
  });
});

describe('readDeadline', () => {
  it.each([
    ['30/9/2025', '2025-09-30'],
    ['01/3', '2024-03-01'],
    ['Tháng 10/2025', '2025-10-31'],
    ['Tháng 11', '2024-11-30'],
    ['Quý II', '2024-06-30'],
    ['Quý III, IV/2024', '2024-12-31'],
    ['Quý I - II', '2024-06-30'],
    ['Tháng 9 - 10/2024', '2024-10-31'],
    ['Từ tháng 3 đến tháng 5/2024', '2024-05-31'],
    ['15-20/9/2024', '2024-09-20'],
    ['Từ 01/9 đến 30/9/2024', '2024-09-30'],
    ['Trước 15/11', '2024-11-15'],
    ['Trước ngày 5 tháng 7', '2024-07-05'],
    ['Thường xuyên', null],
    ['Theo yêu cầu', null],
    ['Hằng quý', null],
    ['31/02/2024', null],
  ])('%s', (text, date) => {
    expect(readDeadline(text, 2024)).toEqual({ text, date });
  });

  it('gives no day where the year is unknown', () => {
    expect(readDeadline('Tháng 11', null).date).toBeNull();
  });
});
