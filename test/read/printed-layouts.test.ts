/** Layouts of printed texts whose right reading was written before the code was asked. */
import { describe, expect, it } from 'vitest';
import { allNodes, parseText } from '../parse/parse.js';
import { portrait, portraitHead } from '../parse/portrait.js';

const start =
  'KẾ HOẠCH\nvề việc A\n\nThực hiện nhiệm vụ năm, xây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Rà soát hộ nghèo trên địa bàn xã.\n\n';

async function end(text: string): Promise<string[]> {
  return portrait(await parseText(`${start}${text}\n`, 'text')).filter((line) => /^(?:RECIPIENTS|SIGNS|FINDING)/u.test(line));
}

describe('a tail in columns of a plain text', () => {
  it.each<[string, string, string[]]>([
    [
      'who signs at the left, the recipients at the right, on one row',
      '      TM. ỦY BAN NHÂN DÂN                  Nơi nhận:\n' +
        '            CHỦ TỊCH                       - Như Điều 3;\n' +
        '                                           - Đảng ủy xã (b/c);\n' +
        '          Trần Văn Bình                    - Lưu: VT.',
      ['RECIPIENTS Như Điều 3 / Đảng ủy xã (b/c) | archive VT', 'SIGNS <TM.> ỦY BAN NHÂN DÂN / CHỦ TỊCH | Trần Văn Bình'],
    ],
    [
      'who signs at the left, a row above the recipients, the name under them',
      'T/M BAN THƯỜNG VỤ\n' +
        '     BÍ THƯ                      Nơi nhận:\n' +
        '                                 - Tỉnh ủy (để báo cáo),\n' +
        '    (Đã ký)                      - Các chi bộ trực thuộc,\n' +
        '                                 - Lưu Văn phòng.\n' +
        '\n' +
        'Nguyễn Thị Hoa',
      [
        'RECIPIENTS Tỉnh ủy (để báo cáo) / Các chi bộ trực thuộc | archive Văn phòng',
        'SIGNS <T/M> BAN THƯỜNG VỤ / BÍ THƯ | Nguyễn Thị Hoa | notes (Đã ký)',
      ],
    ],
    [
      'who signs at the left, the recipients with an item of two lines',
      'HIỆU TRƯỞNG                      Nơi nhận:\n' +
        '                                 - Phòng Giáo dục và\n' +
        '                                   Đào tạo;\n' +
        '                                 - Lưu: VT.\n' +
        'Lê Thị Hoa',
      ['RECIPIENTS Phòng Giáo dục và Đào tạo | archive VT', 'SIGNS HIỆU TRƯỞNG | Lê Thị Hoa'],
    ],
    [
      'who signs at the left, parted by tabs',
      'HIỆU TRƯỞNG\tNơi nhận:\n\t- Như trên;\n\t- Lưu: VT.\nLê Thị Hoa',
      ['RECIPIENTS Như trên | archive VT', 'SIGNS HIỆU TRƯỞNG | Lê Thị Hoa'],
    ],
    [
      'who signs at the left, in a cell that a tab ends',
      'HIỆU TRƯỞNG\nLê Thị Hoa\tNơi nhận:\n- Như trên;\n- Lưu: VT.',
      ['RECIPIENTS Như trên | archive VT', 'SIGNS HIỆU TRƯỞNG | Lê Thị Hoa'],
    ],
    [
      'who signs at the right, as most do',
      'Nơi nhận:                             TM. ỦY BAN NHÂN DÂN\n' +
        '- Như trên;                                 CHỦ TỊCH\n' +
        '- Lưu: VT.\n' +
        '                                         Trần Văn Bình',
      ['RECIPIENTS Như trên | archive VT', 'SIGNS <TM.> ỦY BAN NHÂN DÂN / CHỦ TỊCH | Trần Văn Bình'],
    ],
    [
      'the label between bare stars',
      '*Nơi nhận:*\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
      ['RECIPIENTS Như trên | archive VT', 'SIGNS <TM.> ỦY BAN NHÂN DÂN / CHỦ TỊCH | Trần Văn Bình'],
    ],
    [
      'the label and who signs between bare stars, in columns',
      '**Nơi nhận:**                     **KT. CHỦ TỊCH**\n' +
        '- Như trên;                       **PHÓ CHỦ TỊCH**\n' +
        '- Lưu: VT.\n' +
        '                                  **Lê Văn Nam**',
      ['RECIPIENTS Như trên | archive VT', 'SIGNS <KT.> CHỦ TỊCH / PHÓ CHỦ TỊCH | Lê Văn Nam'],
    ],
    [
      'the label between bare lines',
      '_Nơi nhận:_\n- Đảng ủy xã;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nLê Thị Hoa',
      ['RECIPIENTS Đảng ủy xã | archive VT', 'SIGNS HIỆU TRƯỞNG | Lê Thị Hoa'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await end(text)).toEqual(expected);
  });
});

async function rowsIn(body: string): Promise<string[]> {
  const { plan } = await parseText(`${start}${body}\n`, 'text');
  return allNodes(plan.body).flatMap((node) =>
    node.type === 'table'
      ? node.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ value }) => value).join(' ')).join(' | '))
      : [],
  );
}

describe('a table of blanks without names over its columns', () => {
  it.each<[string, string, string[]]>([
    [
      'of names and numbers',
      'Thôn Đông          120 hộ        480 khẩu\nThôn Đoài           95 hộ        377 khẩu\nThôn Trung         110 hộ        402 khẩu',
      ['Thôn Đông | 120 hộ | 480 khẩu', 'Thôn Đoài | 95 hộ | 377 khẩu', 'Thôn Trung | 110 hộ | 402 khẩu'],
    ],
    [
      'of persons, numbered',
      '1   Nguyễn Văn An     Bí thư chi bộ     Trưởng ban\n' +
        '2   Trần Thị Bình     Trưởng thôn       Phó ban\n3   Lê Văn Cường      Chi hội trưởng    Thành viên',
      [
        '1 | Nguyễn Văn An | Bí thư chi bộ | Trưởng ban',
        '2 | Trần Thị Bình | Trưởng thôn | Phó ban',
        '3 | Lê Văn Cường | Chi hội trưởng | Thành viên',
      ],
    ],
    [
      'of a timetable behind its paragraph',
      'Lịch làm việc cụ thể như sau:\n\n05/6/2025    Sáng     Khai mạc lớp tập huấn\n' +
        '05/6/2025    Chiều    Học chuyên đề 1\n06/6/2025    Sáng     Tham quan mô hình\n\n' +
        'Các đơn vị bố trí cán bộ tham dự.',
      ['05/6/2025 | Sáng | Khai mạc lớp tập huấn', '05/6/2025 | Chiều | Học chuyên đề 1', '06/6/2025 | Sáng | Tham quan mô hình'],
    ],
    [
      'whose cells are wrapped in all columns',
      '8h00 -     Chuyên đề 7: An toàn giao thông     Đại diện Công an\n8h30       và phòng cháy chữa cháy           xã Hòa Bình\n\n' +
        '8h30 -     Tổng kết tuần lễ: Đánh giá kết      Phó Hiệu trưởng\n9h00       quả; phát động thi đua            phụ trách',
      [
        '8h00 - 8h30 | Chuyên đề 7: An toàn giao thông và phòng cháy chữa cháy | Đại diện Công an xã Hòa Bình',
        '8h30 - 9h00 | Tổng kết tuần lễ: Đánh giá kết quả; phát động thi đua | Phó Hiệu trưởng phụ trách',
      ],
    ],
  ])('%s', async (_, body, rows) => {
    expect(await rowsIn(body)).toEqual(rows);
  });

  it.each([
    [
      'justified lines',
      'Các   đồng   chí   cấp   ủy   viên\nphụ   trách   địa   bàn   chỉ   đạo\nthực   hiện   nghiêm   túc   kế   hoạch.',
    ],
    [
      'sentences with wide gaps',
      'Các đồng chí cấp ủy   viên phụ trách   địa bàn chỉ\n' +
        'đạo thực hiện nghiêm    túc kế hoạch này và    báo cáo\n' +
        'về Văn phòng Đảng   ủy trước ngày 20   hằng tháng.',
    ],
    [
      'blanks to be filled in',
      'Họ và tên:            Ngày sinh:          Giới tính:\n' +
        'Quê quán:             Dân tộc:            Tôn giáo:\n' +
        'Nơi ở:                Nghề nghiệp:        Điện thoại:',
    ],
    [
      'items whose words blanks part',
      '- Ông: Trương Văn Nam      - Bí thư Đoàn       - Trưởng ban\n- Bà: Lê Thị Hoa           - Phó Bí thư        - Phó ban\n' +
        '- Ông: Đỗ Văn Hùng         - Ủy viên           - Thành viên',
    ],
    ['two lines of pieces', 'Thôn Đông          120 hộ        480 khẩu\nThôn Đoài           95 hộ        377 khẩu'],
  ])('is none of %s', async (_, body) => {
    expect(await rowsIn(body)).toEqual([]);
  });
});

async function notesIn(body: string): Promise<string[]> {
  const { plan } = await parseText(`${start}${body}\n`, 'text');
  return [
    ...plan.footnotes.map(({ id, paragraphs }) => `${id}: ${paragraphs.map(({ value }) => value).join(' ¶ ')}`),
    ...plan.signatories.map(({ name }) => `signs ${name ?? ''}`),
  ];
}

describe('notes at the end of a text of one page', () => {
  it.each<[string, string, string[]]>([
    [
      'behind a line of hyphens',
      '2. Tổ chức 14 buổi tuyên truyền1 và vận động 86 triệu đồng2 trong năm.\n\n________________\n' +
        '1 Trong đó có 6 buổi ở thôn.\n2 Số liệu đến ngày 20/9/2024, theo báo cáo của các\nthôn.',
      ['1: Trong đó có 6 buổi ở thôn.', '2: Số liệu đến ngày 20/9/2024, theo báo cáo của các thôn.'],
    ],
    [
      'behind the signature and a line',
      '2. Tổ chức 14 buổi tuyên truyền1 trong năm.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\n' +
        'Lê Thị Hoa\n\n----------\n1 Trong đó có 6 buổi ở thôn.',
      ['1: Trong đó có 6 buổi ở thôn.', 'signs Lê Thị Hoa'],
    ],
    [
      'without a line, where all are called in order',
      '2. Tổ chức 14 buổi tuyên truyền1 và vận động 86 triệu đồng2 trong năm.\n\n' +
        '1 Trong đó có 6 buổi ở thôn.\n2 Số liệu đến ngày 20/9/2024.',
      ['1: Trong đó có 6 buổi ở thôn.', '2: Số liệu đến ngày 20/9/2024.'],
    ],
    [
      'behind the signature, without a line',
      '2. Tổ chức 14 buổi tuyên truyền1 và vận động 86 triệu đồng2 trong năm.\n\nHIỆU TRƯỞNG\n\n' +
        'Lê Thị Hoa\n\n1 Trong đó có 6 buổi ở thôn.\n\n2 Số liệu đến ngày 20/9/2024.',
      ['1: Trong đó có 6 buổi ở thôn.', '2: Số liệu đến ngày 20/9/2024.', 'signs Lê Thị Hoa'],
    ],
  ])('%s', async (_, body, notes) => {
    expect(await notesIn(body)).toEqual(notes);
  });

  it.each([
    ['numbers that no word calls', '2. Số hộ nghèo giảm.\n\n________________\n1 Thôn Thượng đạt.\n2 Thôn Hạ đạt.'],
    ['a note that one call lacks', '2. Tuyên truyền1 tốt.\n\n1 Thôn Thượng đạt.\n2 Thôn Hạ đạt.'],
    ['names that end in a number', '2. Họp tại thôn A1 và khu B2, phát 5m2 vải.\n\n1 Thôn Thượng đạt.\n2 Thôn Hạ đạt.'],
    ['a number over other text', '2. Tuyên truyền1 tốt.\n\n1 Trong đó có 6 buổi.\n\n3. Các đơn vị thực hiện tốt.\n\n4. Tiếp tục phát huy.'],
  ])('are none of %s', async (_, body) => {
    expect(await notesIn(body)).toEqual([]);
  });
});

describe('a letterhead whose two columns tab stops centre', () => {
  it.each([
    [
      'of the State',
      ['\tỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '\tXÃ HÒA TIẾN\tĐộc lập - Tự do - Hạnh phúc', '\tSố: 45/KH-UBND'],
      '\t\tHòa Tiến, ngày 10 tháng 3 năm 2026',
      ['issuing: ỦY BAN NHÂN DÂN XÃ HÒA TIẾN', 'number: 45 KH UBND', 'place: Hòa Tiến', 'date: 10/3/2026'],
    ],
    [
      'of the Party',
      ['\tĐẢNG BỘ XÃ HÒA TIẾN\tĐẢNG CỘNG SẢN VIỆT NAM', '\tCHI BỘ THÔN LỆ SƠN', '\t*'],
      '\tSố 45-KH/CB\tLệ Sơn, ngày 10 tháng 3 năm 2026',
      ['superior: ĐẢNG BỘ XÃ HÒA TIẾN', 'issuing: CHI BỘ THÔN LỆ SƠN', 'number: 45 KH CB', 'place: Lệ Sơn', 'date: 10/3/2026'],
    ],
  ])('%s', async (_, left, last, parts) => {
    const { plan } = await parseText(`${[...left, last].join('\n')}\n\n${start}`, 'text');
    expect(portraitHead(plan)).toEqual(expect.arrayContaining(parts));
  });
});
