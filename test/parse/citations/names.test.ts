import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

function names(sentence: string): string[] {
  return read(sentence)
    .filter(({ number }) => number === null)
    .map(({ text }) => text);
}

describe('documents named without a number', () => {
  it.each([
    ['theo Luật Thanh tra và các văn bản hướng dẫn', ['Luật Thanh tra']],
    [
      'Luật Đất đai năm 2024, Luật Nhà ở năm 2023 và Luật Việc làm đến người dân',
      ['Luật Đất đai năm 2024', 'Luật Nhà ở năm 2023', 'Luật Việc làm'],
    ],
    [
      'Luật Phòng, chống tham nhũng; Luật Cán bộ, công chức; Luật Tín ngưỡng, tôn giáo',
      ['Luật Phòng, chống tham nhũng', 'Luật Cán bộ, công chức', 'Luật Tín ngưỡng, tôn giáo'],
    ],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', ['Luật Tổ chức chính quyền địa phương']],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2022',
      ['Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2022'],
    ],
    ...[
      'Luật Khoa học, công nghệ và đổi mới sáng tạo',
      'Luật Công nghiệp công nghệ số',
      'Luật Hàng không dân dụng Việt Nam',
      'Luật Tư pháp người chưa thành niên',
      'Luật Phòng, chống tác hại của rượu, bia',
      'Luật Hỗ trợ doanh nghiệp nhỏ và vừa',
      'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
      'Luật Luật sư',
      'Luật Các tổ chức tín dụng',
      'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
      'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
      'Luật Ban hành văn bản quy phạm pháp luật',
      'Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng',
    ].map((law): [string, string[]] => [`theo quy định của ${law} và các văn bản hướng dẫn thi hành`, [law]]),
    ['Hiến pháp năm 2013 (sửa đổi, bổ sung năm 2025)', ['Hiến pháp năm 2013 (sửa đổi, bổ sung năm 2025)']],
    ['Điều 227 Bộ luật Hình sự năm 2015', ['Bộ luật Hình sự năm 2015']],
    [
      'Nghị quyết Đại hội XIV của Đảng, Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025 - 2030',
      ['Nghị quyết Đại hội XIV của Đảng', 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025 - 2030'],
    ],
    ['Nghị quyết Trung ương 4 (khóa XII) về xây dựng Đảng', ['Nghị quyết Trung ương 4 (khóa XII)']],
    [
      'Chương trình hành động thực hiện Nghị quyết Đại hội XIV của Đảng',
      ['Chương trình hành động thực hiện Nghị quyết Đại hội XIV của Đảng', 'Nghị quyết Đại hội XIV của Đảng'],
    ],
    ['thực hiện Quy chế làm việc của Ban Chấp hành Đảng bộ xã khóa II.', ['Quy chế làm việc của Ban Chấp hành Đảng bộ xã khóa II']],
    [
      'theo Quyết định Đảng ủy phường về ban hành Quy chế công tác dân vận của phường.',
      ['Quyết định Đảng ủy phường về ban hành Quy chế công tác dân vận của phường'],
    ],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  it.each([
    'các chỉ thị, nghị quyết của Đảng, Kế hoạch này, kế hoạch công tác năm 2024',
    'Hiến pháp và pháp luật; Luật này; Luật sư A; Hội Luật gia; Luật, pháp lệnh',
    'Trên đây là Kế hoạch của Ban Thường vụ Đảng ủy về công tác dân vận',
    'các Nghị quyết, Chỉ thị của Ban Bí thư về xây dựng Đảng',
    'hội nghị do Ban Chỉ đạo tổ chức theo Quy chế và tham gia các hội nghị',
  ])('none in: %s', (sentence) => {
    expect(names(sentence)).toEqual([]);
  });

  it('joins a law and its number', () => {
    expect(
      read('Luật Bảo hiểm xã hội số 41/2024/QH15 ngày 29/6/2024').map(({ documentType, number, date, abstract }) => [
        documentType,
        number,
        date,
        abstract,
      ]),
    ).toEqual([['Luật', '41/2024/QH15', '2024-06-29', 'Bảo hiểm xã hội']]);
  });
});
