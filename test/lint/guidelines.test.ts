/** What the guidelines forbid, in papers as offices write them: the fault is found, and what looks like it is left alone. */
import { describe, expect, it } from 'vitest';
import { lintText } from './lint.js';

interface Paper {
  readonly organ?: string;
  readonly superior?: string;
  readonly symbol?: string;
  readonly place?: string;
  readonly date?: string;
  readonly template?: string;
  readonly body?: string;
  readonly signature?: readonly string[];
}

/** A plan of a ward's Party committee, but for what a case says. */
function paper({ organ, superior, symbol, place, date, template, body, signature }: Paper): string {
  return [
    '---',
    `thể thức: ${template ?? 'dang-hd05'}`,
    'tên loại: Kế hoạch',
    'trích yếu: công tác dân vận năm 2026',
    `số và ký hiệu: ${symbol ?? '15-KH/ĐU'}`,
    `cơ quan cấp trên: ${superior ?? 'Đảng bộ tỉnh Thái Nguyên'}`,
    `cơ quan ban hành: ${organ ?? 'Đảng uỷ phường Gia Sàng'}`,
    `địa danh: ${place ?? 'Gia Sàng'}`,
    `ngày ban hành: ${date ?? '05/6/2026'}`,
    '---',
    '',
    body ?? '1. Các chi bộ thực hiện.',
    '',
    'Nơi nhận:',
    '- Tỉnh uỷ;',
    '- Lưu Văn phòng.',
    '',
    ...(signature ?? ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn A']),
    '',
  ].join('\n');
}

async function idsIn(one: Paper): Promise<string[]> {
  return (await lintText(paper(one))).map(({ ruleId }) => ruleId);
}

const province = { superior: 'Tỉnh uỷ Thái Nguyên' };

describe('a signature', () => {
  it.for<[string | null, Paper]>([
    ['misused-signing-mark', { signature: ['T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Nguyễn Văn A'] }],
    [null, { signature: ['T/L BAN THƯỜNG VỤ', 'PHÓ CHÁNH VĂN PHÒNG', 'Nguyễn Văn A'] }],
    ['titled-signer', { signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Thượng tá, ThS. Trần Văn C'] }],
    ['titled-signer', { ...province, organ: 'Ban Nội chính', symbol: '15-KH/BNCTU', signature: ['TRƯỞNG BAN', 'PGS.TS Lê Thị Hoà'] }],
    [null, { signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Thượng Văn Tá'] }],
    [null, { signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Đại Ngọc Tú'] }],
    ['organ-after-position', { signature: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ ĐẢNG UỶ', 'Nguyễn Văn A'] }],
    [
      'organ-after-position',
      {
        ...province,
        organ: 'Uỷ ban Kiểm tra',
        symbol: '15-KH/UBKTTU',
        signature: ['T/M UỶ BAN KIỂM TRA', 'PHÓ CHỦ NHIỆM UỶ BAN KIỂM TRA', 'Lê Văn A'],
      },
    ],
    [null, { ...province, organ: 'Hội đồng Lý luận', symbol: '15-KH/HĐ', signature: ['T/M HỘI ĐỒNG', 'CHỦ TỊCH HỘI ĐỒNG', 'Lê Văn A'] }],
    [null, { ...province, organ: 'Ban Nội chính', symbol: '15-KH/BNCTU', signature: ['Q. TRƯỞNG BAN', 'Lê Văn A'] }],
    [null, { signature: ['T/M ĐẢNG UỶ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Nguyễn Văn A'] }],
    ['member-as-position', { signature: ['T/M BAN THƯỜNG VỤ', 'UỶ VIÊN BAN THƯỜNG VỤ', 'Nguyễn Văn A'] }],
    [
      null,
      {
        ...province,
        organ: 'Tiểu ban Văn kiện',
        symbol: '15-KH/TB',
        signature: ['UỶ VIÊN BAN THƯỜNG VỤ', 'kiêm', 'PHÓ TRƯỞNG TIỂU BAN', 'Lê Văn A'],
      },
    ],
    [
      null,
      {
        organ: 'Đoàn thư ký',
        superior: 'Đại hội đại biểu Đảng bộ phường Gia Sàng lần thứ II',
        symbol: '15-KH/ĐH',
        signature: ['T/M ĐOÀN THƯ KÝ', 'TRƯỞNG ĐOÀN', 'Nguyễn Văn A'],
      },
    ],
  ])('%s', async ([rule, one]) => {
    expect(await idsIn(one)).toEqual(rule === null ? [] : [rule]);
  });
});

describe('an appendix', () => {
  const withAppendices = (text: string, labels: readonly string[]): string =>
    [
      paper({ body: `1. ${text}` }),
      ...labels.map(
        (label) => `# ${label}\n\nBẢNG PHÂN CÔNG\n\n(kèm theo Kế hoạch số 15-KH/ĐU, ngày 05/6/2026 của Đảng uỷ)\n\n1. Chi bộ 1.\n`,
      ),
    ].join('\n');

  it.for<[number, string, readonly string[]]>([
    [0, 'Chỉ tiêu giao tại Phụ lục số 01 và số 02.', ['PHỤ LỤC SỐ 01', 'PHỤ LỤC SỐ 02']],
    [0, 'Chỉ tiêu giao tại Phụ lục I-III.', ['PHỤ LỤC I', 'PHỤ LỤC II', 'PHỤ LỤC III']],
    [0, 'Các chi bộ báo cáo theo biểu mẫu từ Phụ lục 1 đến Phụ lục 3.', ['PHỤ LỤC 1', 'PHỤ LỤC 2', 'PHỤ LỤC 3']],
    [0, 'Chỉ tiêu cụ thể có các phụ lục gửi kèm.', ['PHỤ LỤC 1', 'PHỤ LỤC 2']],
    [1, 'Chỉ tiêu giao tại Phụ lục 1; kinh phí tại Phụ lục 2.', ['PHỤ LỤC 1', 'PHỤ LỤC 2', 'PHỤ LỤC 3']],
    [1, 'Các chi bộ thực hiện đúng tiến độ.', ['PHỤ LỤC']],
  ])('%i of %s', async ([count, text, labels]) => {
    const found = (await lintText(withAppendices(text, labels))).filter(({ ruleId }) => ruleId === 'unmentioned-appendix');
    expect(found).toHaveLength(count);
  });
});

describe('a replaced document', () => {
  const basis = (text: string): string => `- Căn cứ ${text}.\n\nĐảng uỷ phường xây dựng kế hoạch như sau:\n\n1. Việc.`;
  const rules = 'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương thi hành Điều lệ Đảng';

  it.for<[string, string, string | null]>([
    [rules, '05/6/2026', '20-QĐ/TW'],
    [rules, '05/8/2026', '208-QĐ/TW'],
    [rules, '30/01/2025', '232-QĐ/TW'],
    [rules, '05/6/2023', null],
    [`Kế hoạch số 5-KH/TU, ngày 02/3/2026 của Tỉnh uỷ về tổng kết việc thực hiện ${rules}`, '05/6/2026', null],
    ['Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng về thể thức', '05/6/2026', '05-HD/VPTW'],
  ])('%s on %s: %s', async ([text, date, replacement]) => {
    const template = date.endsWith('2026') ? 'dang-hd05' : 'dang-hd36';
    const found = (await lintText(paper({ body: basis(text), date, template }))).filter(({ ruleId }) => ruleId === 'replaced-document');
    expect(found.map(({ data, severity }) => [data['replacement'], severity])).toEqual(
      replacement === null ? [] : [[replacement, replacement === '05-HD/VPTW' ? 'warning' : 'info']],
    );
  });

  it('is told in căn cứ and opening alone', async () => {
    expect(await idsIn({ body: `1. Tuyên truyền ${rules}.` })).not.toContain('replaced-document');
  });

  it('shares its number with a later one of another year: the register says nothing of that', async () => {
    const text = 'Nghị quyết số 18-NQ/TW, ngày 28/7/2026 của Ban Chấp hành Trung ương về một số vấn đề mới';
    expect(await idsIn({ body: basis(text), date: '05/8/2026' })).not.toContain('contradicts-register');
  });
});

describe('the place of issue', () => {
  it.for<[boolean, Paper]>([
    [true, { place: 'Vinh' }],
    [false, { place: '"7"' }],
    [true, { place: '"7"', template: 'dang-hd36', date: '05/5/2026' }],
    [false, { place: 'ĐK. Vân Đồn' }],
    [false, { place: 'Thái Nguyên' }],
    [true, { place: 'Thái Nguyên', organ: 'Đảng uỷ phường Thái Nguyên' }],
  ])('%s: %j', async ([speaks, one]) => {
    expect((await idsIn(one)).includes('bare-place')).toBe(speaks);
  });
});
