import { describe, expect, it } from 'vitest';
import { allNodes, parseText } from '../parse/parse.js';

const start = 'KẾ HOẠCH\nvề việc A\n\nXây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n\n';

/** The cells of the tables row by row, and how many rows each has as header. */
async function tablesIn(body: string): Promise<{ rows: string[]; headers: number[] }> {
  const { plan } = await parseText(`${start}${body}\n`, 'text');
  const tables = allNodes(plan.body).flatMap((node) => (node.type === 'table' ? [node] : []));
  return {
    rows: tables.flatMap(({ rows }) =>
      rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ value }) => value).join(' ¶ ')).join(' | ')),
    ),
    headers: tables.map(({ headerRows }) => headerRows),
  };
}

describe('a table whose columns blanks part', () => {
  it.each<[string, string, string[]]>([
    [
      'with numbers and a wrapped cell',
      'TT   Nội dung                  Đơn vị       Thời gian\n1    Tập huấn cán bộ hội       Hội LHPN     Quý II\n2    ' +
        'Truyền thông phòng,       Công an xã   Quý III\n     chống tội phạm\n3    Tổng kết                  UBND xã      Tháng 12',
      [
        'TT | Nội dung | Đơn vị | Thời gian',
        '1 | Tập huấn cán bộ hội | Hội LHPN | Quý II',
        '2 | Truyền thông phòng, chống tội phạm | Công an xã | Quý III',
        '3 | Tổng kết | UBND xã | Tháng 12',
      ],
    ],
    [
      'with a header of two lines and numbers at the right',
      'STT  Tên thôn        Số hộ    Số nhân\n                                khẩu\n1    Thôn Bình        125 ' +
        '       498\n2    Thôn An           98        377\n     Cộng             223        875',
      ['STT | Tên thôn | Số hộ | Số nhân khẩu', '1 | Thôn Bình | 125 | 498', '2 | Thôn An | 98 | 377', ' | Cộng | 223 | 875'],
    ],
    [
      'without numbers, the first cell wrapped',
      'Đơn vị             Chỉ tiêu   Kết quả\nChi đoàn thôn      10         12\nAn Hòa\nChi đoàn trường    5          4',
      ['Đơn vị | Chỉ tiêu | Kết quả', 'Chi đoàn thôn An Hòa | 10 | 12', 'Chi đoàn trường | 5 | 4'],
    ],
    [
      'with empty cells, and blank lines between its rows',
      'TT   Nhiệm vụ            Chủ trì      Ghi chú\n\n1    Rà soát hộ nghèo    Phòng Kinh tế\n\n2    ' +
        'Cấp phát gạo        Hội Chữ thập đỏ   Đợt 1\n\n3    Báo cáo             Văn phòng',
      [
        'TT | Nhiệm vụ | Chủ trì | Ghi chú',
        '1 | Rà soát hộ nghèo | Phòng Kinh tế | ',
        '2 | Cấp phát gạo | Hội Chữ thập đỏ | Đợt 1',
        '3 | Báo cáo | Văn phòng | ',
      ],
    ],
    [
      'indented, between paragraphs',
      'Lịch cụ thể như sau:\n    Ngày        Buổi     Nội dung\n    05/6/2025   Sáng     ' +
        'Khai mạc\n    06/6/2025   Chiều    Bế mạc\nTrên đây là lịch của hội nghị.',
      ['Ngày | Buổi | Nội dung', '05/6/2025 | Sáng | Khai mạc', '06/6/2025 | Chiều | Bế mạc'],
    ],
    [
      'with titles over groups of its rows',
      'TT   Công trình        Vốn      Năm\nA    Giao thông\n1    Đường thôn 1      1.200    2025\n2    ' +
        'Đường thôn 2      900      2025\nB    Thủy lợi\n1    Kênh nội đồng     450      2026',
      [
        'TT | Công trình | Vốn | Năm',
        'A | Giao thông |  | ',
        '1 | Đường thôn 1 | 1.200 | 2025',
        '2 | Đường thôn 2 | 900 | 2025',
        'B | Thủy lợi |  | ',
        '1 | Kênh nội đồng | 450 | 2026',
      ],
    ],
  ])('%s', async (_, body, rows) => {
    expect(await tablesIn(body)).toEqual({ rows, headers: [1] });
  });

  it.each([
    [
      'justified lines',
      'Các   đồng   chí   cấp   ủy   viên\nphụ   trách   địa   bàn   chỉ   đạo\nthực   hiện   nghiêm   túc   kế   hoạch.',
    ],
    ['items of an outline', '1.   Rà soát hộ nghèo.\n2.   Thăm hỏi gia đình chính sách.\n3.   Tổng kết công tác.'],
    ['blanks to be filled in', 'Họ và tên:            Ngày sinh:\nQuê quán:             Dân tộc:'],
    ['a single line of pieces', 'Số lượng: 20 người    Thời gian: 02 ngày    Địa điểm: Hội trường'],
  ])('is none of %s', async (_, body) => {
    expect((await tablesIn(body)).rows).toEqual([]);
  });
});
