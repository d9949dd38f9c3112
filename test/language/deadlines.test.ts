import { describe, expect, it } from 'vitest';
import { findDeadline, findDeadlines, readDeadline, withoutDeadlines } from '../../src/language/dates/deadlines.js';

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
    ['Ngày 20/3: tổ chức giải bóng đá thanh niên.', 'Ngày 20/3', '2024-03-20'],
    ['Mở hội trại truyền thống (ngày 26/3/2024).', 'ngày 26/3/2024', '2024-03-26'],
    ['Tổ chức Lễ phát động ngày 28/02/2024.', 'ngày 28/02/2024', '2024-02-28'],
    ['Tổ chức hội nghị ngày 12/3/2024 tại hội trường.', 'ngày 12/3/2024', '2024-03-12'],
    ['Chiến dịch Thanh niên tình nguyện: ra quân ngày 30/5/2024.', 'ngày 30/5/2024', '2024-05-30'],
    ['Tập luyện 03 tiết mục; tổng duyệt ngày 18/11/2024.', 'ngày 18/11/2024', '2024-11-18'],
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
    'Quán triệt Luật Căn cước (ngày 27/11/2023).',
    'Kỷ niệm 26/3: mít tinh tại hội trường.',
    'Tổ chức thực hiện Công văn của Sở Nội vụ ngày 05/01/2024.',
    'Tổ chức mít tinh kỷ niệm Ngày thành lập Đảng 03/02/1930.',
    'Các chi bộ đã họp ngày 05/01/2024.',
    'Căn cứ biên bản họp ngày 02/3/2024, chuẩn bị hồ sơ.',
    'Gặp mặt nhân ngày 27/7/2024.',
    '',
  ])('sees none in %j', (text) => {
    expect(findDeadline(text, 2024)).toBeNull();
  });
});

describe('the forms of deadlines', () => {
  it.each<[string, string | null, string | null]>([
    ['Nộp hồ sơ chậm nhất 17 giờ 00 ngày 28 tháng 6 năm 2024.', null, '2024-06-28'],
    ['Xong trước 28-6-2024.', null, '2024-06-28'],
    ['Xong trước 28.6.2024.', null, '2024-06-28'],
    ['Xong trước 28/6.', null, '2024-06-28'],
    ['Hoàn thành trước ngày 28/ 6/ 2024.', null, '2024-06-28'],
    ['Hoàn thành trước ngày 28/06/24.', null, '2024-06-28'],
    ['Hoàn thành cuối tháng 02/2024.', null, '2024-02-29'],
    ['Hoàn thành trước tháng 3/2024.', null, '2024-02-29'],
    ['Xây xong trước quý III năm 2024.', null, '2024-06-30'],
    ['Hoàn thành trước năm 2028.', null, '2027-12-31'],
    ['Hạn: 5/2024.', null, '2024-05-31'],
    ['Phát phiếu 📅 2024-06-28', null, '2024-06-28'],
    ['Mở lớp vào sáng ngày 15/5/2024.', null, '2024-05-15'],
    ['Khảo sát từ ngày 10/11 đến ngày 18/11/2024.', '2024-11-10', '2024-11-18'],
    ['Thời gian: từ ngày 15/01 - 24/01/2026.', '2026-01-15', '2026-01-24'],
    ['Thời gian thực hiện: Từ tháng 3 - tháng 11/2024.', '2024-03-01', '2024-11-30'],
    ['Thực hiện từ tháng 11 đến tháng 02.', '2024-11-01', '2025-02-28'],
    ['Đợt 2: Từ tháng 01 đến ngày khai mạc 15/3/2024', '2024-01-01', '2024-03-15'],
    ['Họp chi bộ (tháng 3/2024).', null, '2024-03-31'],
    ['Hoàn thành trong tháng 9 năm 2024; sơ kết trước ngày 20/12/2024.', null, '2024-09-30'],
  ])('%s', (text, start, date) => {
    expect(findDeadline(text, 2024)).toMatchObject({ start, date });
  });

  it.each([
    'Hằng tháng báo cáo trước ngày 25.',
    'Báo cáo trước ngày 15 hằng tháng.',
    'Hằng năm, trước ngày 15/12 gửi báo cáo.',
    'Các chi bộ đã hoàn thành trước ngày 15/11/2023.',
    'Vụ việc phát sinh trước ngày 31/12/2023.',
    'Kỷ niệm 96 năm (03/02/1928 - 03/02/2024).',
    'Trực 24/24 giờ.',
    'Giai đoạn 2021 - 2025.',
    'Báo cáo 6 tháng đầu năm và cả năm.',
    'Tuần 3 tháng 5/2024.',
  ])('are not in %j', (text) => {
    expect(findDeadline(text, 2024)).toBeNull();
  });

  it('keep an impossible day without a date', () => {
    expect(findDeadline('Xong trước ngày 31/6/2024.', 2024)).toEqual({ text: 'Xong trước ngày 31/6/2024', date: null, start: null });
  });

  it('tell what is done before a day from what is done until it', () => {
    const text = 'Đăng ký chậm nhất ngày 05/6/2024; nộp trước ngày 10/6/2024; mở lớp từ ngày 11/6 đến ngày 12/6/2024.';
    expect(findDeadlines(text, 2024).map(({ kind, from, end }) => [kind, text.slice(from, end)])).toEqual([
      ['until', '05/6/2024'],
      ['before', '10/6/2024'],
      ['range', '12/6/2024'],
    ]);
  });

  it('leave the wording', () => {
    expect(withoutDeadlines('Họp giao ban, trước ngày 15/3/2024; báo cáo trong tháng 4.')).toBe('Họp giao ban, ; báo cáo .');
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
    expect(readDeadline(text, 2024)).toMatchObject({ text, date });
  });

  it('gives no day where the year is unknown', () => {
    expect(readDeadline('Tháng 11', null).date).toBeNull();
  });
});
