import { describe, expect, it } from 'vitest';
import { matchIssuance, readDate } from '../../src/language/dates/dates.js';

describe('readDate', () => {
  it.each([
    ['ngày 05 tháng 02 năm 2024', [5, 2, 2024]],
    ['ngày    tháng    năm 2026', [null, null, 2026]],
    ['ngày … tháng … năm 2026', [null, null, 2026]],
    ['ngày ... tháng 8 năm 2026', [null, 8, 2026]],
    ['19/01/2024', [19, 1, 2024]],
    ['19-1-2024', [19, 1, 2024]],
    ['2024-01-19', [19, 1, 2024]],
    ['/01/2024', [null, 1, 2024]],
    ['31/02/2024', [31, 2, 2024]],
    ['tháng 5/2024', [null, 5, 2024]],
    ['2024', [null, null, 2024]],
  ])('%s', (text, [day, month, year]) => {
    expect(readDate(text)).toEqual({ day, month, year });
  });

  it.each(['', 'hôm nay', '19/01/24', 'năm nay', '1.234.567'])('takes %j for no date', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('matchIssuance', () => {
  it.each([
    ['Gia Sàng, ngày 19 tháng 01 năm 2024', 'Gia Sàng', 19],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019', 'Thành phố Hồ Chí Minh', 29],
    ['Phường 3, ngày 01 tháng 7 năm 2025', 'Phường 3', 1],
    ['TP. Huế, ngày     tháng     năm 2025', 'TP. Huế', null],
    ['……, ngày … tháng … năm 2026', '……', null],
    ['Ia Grai, ngày 10/6/2025', 'Ia Grai', 10],
    ["M'Đrắk, ngày 2 tháng 5 năm 2025", "M'Đrắk", 2],
  ])('%s', (line, place, day) => {
    expect(matchIssuance(line)).toMatchObject({ place, date: { day } });
  });

  it.each([
    'Thực hiện Kế hoạch số 136-KH/TU ngày 19 tháng 01 năm 2024 của Thành ủy',
    'Trước ngày 30/6/2024 phải xong',
    'Hội nghị họp ngày 3 tháng 2 năm 2024, thống nhất',
  ])('is none: %s', (line) => {
    expect(matchIssuance(line)).toBeNull();
  });
});
