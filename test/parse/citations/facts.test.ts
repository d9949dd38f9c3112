import { describe, expect, it } from 'vitest';
import { facts, read } from './reading.js';

describe('dates', () => {
  it.each([
    ['Quyết định phê duyệt dự án số 123/QĐ-UBND', 'Quyết định'],
    ['Thông báo kết luận số 45-TB/VPTU', 'Thông báo kết luận'],
    ['văn bản số 5529/UBND-KT', 'văn bản'],
    ['QĐ 16/2006/QĐ-BGDĐT', 'QĐ'],
    ['đã nhận 44/GM-UBND', null],
  ])('type of %s', (sentence, expected) => {
    expect(read(sentence)[0]?.documentType).toBe(expected);
  });

  it.each([
    ['ngày 6/1/2026', '2026-01-06'],
    [', ngày 09/4/2021', '2021-04-09'],
    ['ngày 15 tháng 8 năm 2024', '2024-08-15'],
    ['ngày 15-8-2024', '2024-08-15'],
    ['ngày 12.3.2024', '2024-03-12'],
    ['ban hành ngày 05/7/2025', '2025-07-05'],
    [', 05/7/2025', '2025-07-05'],
    ['(ngày 05/7/2025)', '2025-07-05'],
    ['của Tỉnh ủy ngày 05/7/2025', '2025-07-05'],
    ['năm 2015', null],
    ['ngày 31/02/2024', null],
    ['ngày    tháng 3 năm 2025', null],
    ['', null],
  ])('%s', (printed, expected) => {
    expect(read(`Kế hoạch số 12-KH/TU ${printed}; nội dung khác`)[0]?.date).toBe(expected);
  });
});

describe('issuers', () => {
  it.each([
    'Bộ Chính trị (Khóa VIII)',
    'Ban Bí thư',
    'Ban Bí thư Trung ương Đảng (khóa XI)',
    'Ban Chấp hành Trung ương Đảng khóa IX',
    'Ban Chấp hành Trung ương, khóa XII',
    'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII',
    'Ban Thường vụ Tỉnh ủy',
    'Chủ tịch Ủy ban nhân dân tỉnh Hà Giang',
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Quảng Ninh',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Bộ Lao động - Thương binh và Xã hội',
    'Bộ Nông nghiệp và Môi trường',
    'Bộ trưởng Bộ Giáo dục và Đào tạo',
    'Hội đồng nhân dân tỉnh khóa XVIII, kỳ họp thứ 14',
    'Ban Chỉ đạo 35 tỉnh',
    'Tập thể lãnh đạo Trường Đại học Cần Thơ',
    'Ủy ban bầu cử xã Tân Lập',
    'Đoàn TNCS Hồ Chí Minh xã Tân Lập',
    'Chánh Thanh tra tỉnh',
    'Tổng Liên đoàn Lao động Việt Nam',
  ])('%s', (organ) => {
    const [citation] = read(`Thực hiện Kế hoạch số 12-KH/XX, ngày 01/02/2025 của ${organ} về công tác dân vận năm 2025.`);
    expect(citation?.issuer).toBe(organ);
    expect(citation?.abstract).toBe('công tác dân vận năm 2025');
    expect(read(`Kế hoạch số 12-KH/XX, ngày 01/02/2025 của ${organ}; nội dung khác`)[0]?.issuer).toBe(organ);
  });

  it('knows the matter of a steering committee from the abstract', () => {
    const [citation] = read(
      'Kế hoạch số 10-KH/BCĐTW ngày 01/02/2024 của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực về việc kiểm tra;',
    );
    expect([citation?.issuer, citation?.abstract]).toEqual([
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực',
      'việc kiểm tra',
    ]);
  });

  it.each([
    [
      'UBND tỉnh đã ban hành các văn bản: Quyết định số 15/QĐ-UBND ngày 05/01/2025 về thành lập Ban Chỉ đạo; Công văn số 30/UBND-VP ' +
        'ngày 11/02/2025.',
      ['UBND tỉnh', 'UBND tỉnh'],
    ],
    ['Ngày 12/3/2024, UBND xã ban hành Kế hoạch số 45/KH-UBND về cải cách hành chính', ['UBND xã']],
    ['theo chỉ đạo của Sở Nội vụ tại Công văn số 77/SNV-CCHC ngày 02/02/2025', ['Sở Nội vụ']],
    ['UBND xã thực hiện Nghị quyết số 27-NQ/TW', [null]],
    ['UBND tỉnh triển khai nhiệm vụ theo Chỉ thị số 5/CT-TTg ngày 01/02/2025', [null]],
    ['Nghị quyết của Bộ Chính trị số 36-NQ/TW ngày 01/7/2014', ['Bộ Chính trị']],
    ['Nghị quyết số 05/2025/NQ-HĐND được HĐND tỉnh thông qua ngày 10/7/2025', ['HĐND tỉnh']],
  ])('before the number: %s', (sentence, expected) => {
    expect(
      read(sentence)
        .filter(({ number }) => number !== null)
        .map(({ issuer }) => issuer),
    ).toEqual(expected);
  });
});

describe('abstracts', () => {
  it.each([
    ['của Ban Bí thư về “Tăng cường công tác dân vận” (theo đề nghị)', 'Tăng cường công tác dân vận'],
    ['của Sở Nội vụ về việc báo cáo công tác thanh niên, các đơn vị gửi trước ngày 20', 'việc báo cáo công tác thanh niên'],
    [
      'của Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá',
      'thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá',
    ],
    ['của Tỉnh ủy về công tác tôn giáo, Đảng ủy xã xây dựng kế hoạch', 'công tác tôn giáo'],
    ['của Tỉnh ủy về công tác dân vận và yêu cầu thực tiễn của địa phương', 'công tác dân vận'],
    ['của Tỉnh ủy về công tác dân vận và Nghị quyết số 05-NQ/TU', 'công tác dân vận'],
    [
      'của Tỉnh ủy về phối hợp với Mặt trận Tổ quốc, Hội Nông dân, Hội Phụ nữ trong công tác dân vận.',
      'phối hợp với Mặt trận Tổ quốc, Hội Nông dân, Hội Phụ nữ trong công tác dân vận',
    ],
    ['của Tỉnh ủy về công tác dân vận gắn với Quyết định số 23-QĐ/TW', 'công tác dân vận'],
    ['của Tỉnh ủy về hướng dẫn hội nghị cử tri; việc giới thiệu người ứng cử;', 'hướng dẫn hội nghị cử tri; việc giới thiệu người ứng cử'],
    ['của Tỉnh ủy, thiết lập nền tảng số', null],
    ['của Tỉnh ủy được ban hành', null],
    ['của Tỉnh ủy', null],
  ])('%s', (rest, expected) => {
    expect(read(`Kế hoạch số 12-KH/TU, ngày 01/02/2025 ${rest}`)[0]?.abstract).toBe(expected);
  });

  it.each([
    [
      'Quy chế công tác dân vận của hệ thống chính trị trên địa bàn xã theo Quyết định số 93-QĐ/ĐU',
      'Quy chế công tác dân vận của hệ thống chính trị trên địa bàn xã',
    ],
    ['Quy hoạch cấp nước đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 866/QĐ-TTg', 'Quy hoạch cấp nước'],
    ['Chủ tịch UBND tỉnh đã phê duyệt khu vực cấm tại Quyết định số 525/QĐ-UBND', 'phê duyệt khu vực cấm'],
    ['Đề án “Xây dựng đội ngũ” số 05-ĐA/TU', 'Xây dựng đội ngũ'],
  ])('before the number: %s', (sentence, expected) => {
    expect(read(sentence).find(({ number }) => number !== null)?.abstract).toBe(expected);
  });
});

describe('lists', () => {
  it.each([
    [
      'các Quyết định: số 217-QĐ/TW, số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
      ['Quyết định | 217-QĐ/TW | 2013-12-12 | Bộ Chính trị | -', 'Quyết định | 218-QĐ/TW | 2013-12-12 | Bộ Chính trị | -'],
    ],
    [
      'Chỉ thị số 42-CT/TW, ngày 16/10/2023 và Chỉ thị số 43-CT/TW, ngày 06/12/2023 của Ban Bí thư',
      ['Chỉ thị | 42-CT/TW | 2023-10-16 | Ban Bí thư | -', 'Chỉ thị | 43-CT/TW | 2023-12-06 | Ban Bí thư | -'],
    ],
    [
      'ủy quyền của Thủ tướng Chính phủ tại văn bản số 2687/TTg-KTN ngày 30/12/2014 (đối với tỉnh A); số 1316/TTg-KTN ngày 10/8/2015',
      ['văn bản | 2687/TTg-KTN | 2014-12-30 | Thủ tướng Chính phủ | -', 'văn bản | 1316/TTg-KTN | 2015-08-10 | Thủ tướng Chính phủ | -'],
    ],
    [
      'Nghị định số 61/2018/NĐ-CP, Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ',
      ['Nghị định | 61/2018/NĐ-CP | - | - | -', 'Thông tư | 01/2018/TT-VPCP | 2018-11-23 | Văn phòng Chính phủ | -'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });
});
