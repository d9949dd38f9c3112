/** Lines that head and end the pages of a text: none of them is of the text, and none of the text is taken for one. */
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/read/text/source-lines.js';
import { partRunningLines } from '../../src/read/text/running-lines.js';
import { parseText } from '../parse/parse.js';
import { tree } from '../parse/portrait.js';

/** Lines of a plan as poppler lays them out: the first of a paragraph is indented. */
const text = `                              KẾ HOẠCH
                  Chuyển đổi số trên địa bàn xã năm 2026
       Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy
ban nhân dân thành phố, xã Hòa Tiến xây dựng Kế hoạch như sau:
       I. MỤC ĐÍCH, YÊU CẦU
       1. Rà soát, cập nhật toàn bộ thủ tục hành chính thuộc thẩm quyền của
xã lên Cổng dịch vụ công, bảo đảm người dân tra cứu được thành phần hồ sơ,
thời gian giải quyết và phí, lệ phí; giao Văn phòng Hội đồng nhân dân và Ủy
ban nhân dân xã chủ trì, hoàn thành trước ngày 30/4/2026.
       2. Tổ chức ít nhất 04 lớp tập huấn kỹ năng số cơ bản cho cán bộ thôn
và người dân; giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh
niên xã, hoàn thành trong quý II năm 2026, báo cáo kết quả về Thường trực
Ủy ban nhân dân xã.
       II. TỔ CHỨC THỰC HIỆN
       1. Lắp đặt, nâng cấp hệ thống truyền thanh ứng dụng công nghệ tại
12/12 thôn; mỗi thôn có ít nhất 02 cụm loa, vận hành thông suốt, phát thanh
đúng giờ, đúng nội dung đã được phê duyệt.
       2. Bố trí kinh phí thực hiện trong dự toán ngân sách xã năm 2026 và
các nguồn huy động hợp pháp khác, quyết toán theo quy định.`.split('\n');

/** Line numbers with which pages begin: within sentences, before a small letter, a capital and a digit. */
const cuts = [0, 8, 12, 15];

type Furniture = (page: number) => string;

const none: Furniture = () => '';

/** The text in pages, each between a head and a foot. */
function paged(head: Furniture, foot: Furniture = none): string {
  const page = (index: number): string => {
    const lines = text.slice(cuts[index], cuts[index + 1] ?? text.length).join('\n');
    return [head(index + 1), lines, foot(index + 1)].filter((part) => part !== '').join('\n');
  };
  return cuts.map((_, index) => `${page(index)}\n`).join('\f');
}

const gazette = 'CÔNG BÁO/Số 123 + 124/Ngày 10-3-2026';
const file = 'E:\\VanBan\\2026\\KH chuyen doi so.docx';

describe('what heads and ends pages is none of the text:', () => {
  it.each<[string, Furniture, Furniture]>([
    ['a page of all', none, (page) => `\n                                                        Trang ${page}/4`],
    ['a running title, as the text has it too', () => '                  Chuyển đổi số trên địa bàn xã năm 2026\n', none],
    ['a gazette, left and right', (page) => (page % 2 === 1 ? `${gazette}             ${page}\n` : `${page}        ${gazette}\n`), none],
    [
      'two lines over two',
      () => 'UBND XÃ HÒA TIẾN\nDự thảo Kế hoạch',
      (page) => `  Quốc lộ 14B; điện thoại: 0236 3846 123\n     Trang ${page}`,
    ],
    ['a title that the first page lacks', (page) => (page === 1 ? '' : `Kế hoạch chuyển đổi số           ${page}\n`), none],
    ['a path and a time, and a number apart', (page) => `               - ${page} -\n`, () => `\n${file}           10/03/2026 08:15`],
    ['a page behind a stroke', (page) => `              Kế hoạch của xã | Trang ${page}\n`, none],
    ['titles of the left and the right pages', (page) => (page % 2 === 1 ? 'Ủy ban nhân dân xã\n' : 'Kế hoạch năm 2026\n'), none],
  ])('%s', async (_, head, foot) => {
    const [clean, found] = [await parseText(paged(none), 'text'), await parseText(paged(head, foot), 'text')];
    expect(tree(found.plan.body)).toEqual(tree(clean.plan.body));
    expect(found.plan.abstract?.value.value).toBe(clean.plan.abstract?.value.value);
    expect(found.findings.some(({ messageId }) => messageId === 'running-line')).toBe(true);
    expect(found.findings.filter(({ ruleId }) => ruleId === 'lost-words')).toEqual([]);
  });

  it('a title equal to a heading, which stays where it stands once more', () => {
    const title = '                  TỔ CHỨC THỰC HIỆN';
    const pages = [`${title}\n\nMột.`, `${title}\n\nHai.`, `${title}\n\n${title}\n\nBa.`].join('\n\f');
    expect(partRunningLines(readLines(pages)).lines.map(({ value }) => value)).toEqual(['Một.', 'Hai.', 'TỔ CHỨC THỰC HIỆN', 'Ba.']);
  });

  it('the head of a table of two columns stays once, where it goes on from page to page', () => {
    const row = 'Nội dung          Thời hạn';
    const pages = ['Một.', `${row}\nHai.`, `${row}\nBa.`, `${row}\nBốn.`].join('\n\f');
    expect(partRunningLines(readLines(pages)).lines.map(({ value }) => value)).toEqual(['Một.', row, 'Hai.', 'Ba.', 'Bốn.']);
  });

  it('what says what the document is stays once', () => {
    const pages = ['MẬT\n\nMột.', 'MẬT\n\nHai.', 'MẬT\n\nBa.'].join('\n\f');
    expect(partRunningLines(readLines(pages)).lines.map(({ value }) => value)).toEqual(['MẬT', 'Một.', 'Hai.', 'Ba.']);
  });
});

describe('what stands at the edge of pages and is of the text stays:', () => {
  it.each([
    ['titles of appendices, a page each', ['Một.', 'Phụ lục 1\nHai.', 'Phụ lục 2\nBa.', 'Phụ lục 3\nBốn.']],
    [
      'forms of a page with their letterheads',
      ['Một.', 'TÊN ĐƠN VỊ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHai.', 'TÊN ĐƠN VỊ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBa.'],
    ],
    [
      'the head of a table that goes on',
      [
        'TT     Nội dung     Chủ trì\n1     Một     An',
        'TT     Nội dung     Chủ trì\n2     Hai     Bình',
        'TT     Nội dung     Chủ trì\n3     Ba     An',
      ],
    ],
    ['clauses that number themselves', ['1. Giao Văn phòng.\nMột.', '2. Giao Văn phòng.\nHai.', '3. Giao Văn phòng.\nBa.']],
    ['years in a row', ['Chỉ tiêu năm 2026\nMột.', 'Chỉ tiêu năm 2027\nHai.', 'Chỉ tiêu năm 2028\nBa.']],
    ['a line that two pages of two have', ['Ủy ban nhân dân xã\nMột.', 'Ủy ban nhân dân xã\nHai.']],
    ['a line that stands once', ['DỰ THẢO LẦN 3\nMột.', 'Hai.', 'Ba.']],
  ])('%s', (_, pages) => {
    const lines = readLines(pages.join('\n\f'));
    expect(partRunningLines(lines)).toEqual({ lines, running: [] });
  });
});
