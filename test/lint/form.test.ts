/** The form of head and end: what the template prints otherwise than the draft has it. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { formRules } from '../../src/lint/registry/form.js';
import { structureRules } from '../../src/lint/registry/structure.js';
import { findAbolished } from '../../src/language/organs/abolished-organs.js';
import { templateOf } from '../config/shipped.js';
import { lintText } from './lint.js';

type TemplateId = 'dang-hd36' | 'dang-hd05' | 'nha-nuoc-nd30' | 'trung-lap';

const rules = [...formRules, ...structureRules];

/** Findings of form and structure in a draft without fault but for the given lines. */
async function findingsIn(
  template: TemplateId,
  {
    head = '',
    title = '# KẾ HOẠCH\n\n## công tác dân vận năm 2024',
    opening = '',
    tail = '',
  }: Partial<Record<'head' | 'title' | 'opening' | 'tail', string>>,
): Promise<Finding[]> {
  const text = `---\nthể thức: ${template}\n---\n\n${head}\n\n${title}\n\n${opening}\n\n## I. TỔ CHỨC THỰC HIỆN\n\n1. Việc.\n\n${tail}\n`;
  return (await lintText(text, { rules })).filter(({ ruleId }) => !ruleId.startsWith('missing-') && rules.some(({ id }) => id === ruleId));
}

const idsOf = (found: readonly Finding[]): string[] => found.map(({ ruleId }) => ruleId);

describe('the own number', () => {
  it.for([
    ['Số 11-KH/ĐU', []],
    ['Số 11 -KH/ĐU', []],
    ['Số: 11/KH-ĐU', ['malformed-number']],
    ['Số: 11-KH/ĐU', ['malformed-number']],
    ['Số: 5/KH-ĐU', ['malformed-number', 'unpadded-number']],
    ['Số 5-KH/ĐU', ['unpadded-number']],
    ['Số -KH/ĐU', []],
    ['Số …-KH/ĐU', []],
    ['Số ....-KH/ĐU', []],
    ['Số 11-KHLT/ĐU', []],
  ] as const)('%s under 36-HD/VPTW: %j', async ([head, expected]) => {
    expect(idsOf(await findingsIn('dang-hd36', { head })).sort()).toEqual(expected);
  });

  it.for([
    ['Số: 11/KH-UBND', []],
    ['Số 11/KH-UBND', ['malformed-number']],
    ['Số: 11-KH/UBND', ['malformed-number']],
    ['Số:       /KH-UBND', []],
    ['Số: 05/2024/QĐ-UBND', []],
  ] as const)('%s under 30/2020/NĐ-CP: %j', async ([head, expected]) => {
    expect(idsOf(await findingsIn('nha-nuoc-nd30', { head })).filter((id) => id.includes('number'))).toEqual(expected);
  });

  it('rests on the article of the template, and is an error where its marks are wrong', async () => {
    expect(await findingsIn('dang-hd36', { head: 'Số: 5/KH-ĐU' })).toMatchObject([
      { ruleId: 'malformed-number', severity: 'error', expected: ['Số 05-KH/ĐU'], note: templateOf('dang-hd36').number.article },
      { ruleId: 'unpadded-number', severity: 'error', expected: ['Số 05-KH/ĐU'], note: templateOf('dang-hd36').number.article },
    ]);
    expect(await findingsIn('nha-nuoc-nd30', { head: 'Số: 5/KH-UBND' })).toMatchObject([
      { ruleId: 'unpadded-number', severity: 'error' },
      { ruleId: 'end-mark' },
    ]);
  });
});

describe('the signature', () => {
  it.for([
    ['TM.', 'dang-hd36', ['T/M']],
    ['T/M', 'dang-hd36', null],
    ['TM', 'dang-hd36', ['T/M']],
    ['TUQ.', 'dang-hd36', ['T/M', 'K/T', 'T/L', 'Q.']],
    ['T/M', 'nha-nuoc-nd30', ['TM.']],
    ['TM', 'nha-nuoc-nd30', ['TM.']],
    ['T/M', 'trung-lap', null],
  ] as const)('%s under %s: %j', async ([mark, template, expected]) => {
    const found = await findingsIn(template, { tail: `${mark} BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn A` });
    expect(found.find(({ ruleId }) => ruleId === 'foreign-signing-mark')?.expected ?? null).toEqual(expected);
  });
});

describe('the recipients', () => {
  const tail = 'Nơi nhận:\n- Thành ủy;\n- Các chi bộ;\n- Lưu: VT.';

  it('are held against the template, the punctuation once per list', async () => {
    expect(await findingsIn('dang-hd36', { tail })).toMatchObject([
      { ruleId: 'recipient-punctuation', severity: 'error', data: { count: 2 } },
      { ruleId: 'foreign-recipient-form', severity: 'error', actual: 'Lưu: VT', expected: ['Lưu VT'] },
    ]);
    expect(idsOf(await findingsIn('dang-hd05', { tail }))).toEqual(['foreign-recipient-form']);
    expect(idsOf(await findingsIn('trung-lap', { tail }))).toEqual([]);
  });
});

describe('what stands before the body', () => {
  const opening = 'Căn cứ Điều lệ Đảng;\n\nTheo đề nghị của Văn phòng.\n\nBan Thường vụ ban hành kế hoạch như sau:';

  it('is a warning in the Party where its marks are wrong, an error in the State, but for a comma that joins the opening', async () => {
    expect(await findingsIn('dang-hd36', { opening })).toMatchObject([
      { ruleId: 'basis-form', severity: 'info' },
      { ruleId: 'basis-form', severity: 'warning' },
    ]);
    expect(
      (await findingsIn('nha-nuoc-nd30', { opening: opening.replace('phòng.', 'phòng,') })).filter(({ ruleId }) => ruleId === 'basis-form'),
    ).toMatchObject([{ severity: 'warning' }]);
    expect(
      (await findingsIn('nha-nuoc-nd30', { opening: opening.replace('phòng.', 'phòng;') })).filter(({ ruleId }) => ruleId === 'basis-form'),
    ).toMatchObject([{ severity: 'error' }]);
    expect((await findingsIn('nha-nuoc-nd30', { opening })).filter(({ ruleId }) => ruleId === 'basis-form')).toEqual([]);
  });

  it('has no addressee in a kế hoạch', async () => {
    expect(await findingsIn('dang-hd36', { opening: 'Kính gửi: Thành ủy' })).toMatchObject([
      { ruleId: 'addressee-not-allowed', severity: 'warning' },
    ]);
    expect(await findingsIn('nha-nuoc-nd30', { opening: 'Kính gửi: Sở Nội vụ' })).toMatchObject([
      { ruleId: 'addressee-not-allowed', severity: 'error' },
      { ruleId: 'end-mark' },
    ]);
  });
});

describe('abolished units', () => {
  it.for([
    ['Ủy ban nhân dân huyện Phú Bình', ['huyện']],
    ['Huyện uỷ Định Hóa', ['Huyện uỷ']],
    ['THỊ TRẤN HÙNG SƠN', ['THỊ TRẤN']],
    ['Thành ủy Thái Nguyên', ['Thành ủy Thái Nguyên']],
    ['UBND TP. Phổ Yên', ['TP. Phổ Yên']],
    ['Tỉnh ủy Bắc Kạn', ['Tỉnh ủy Bắc Kạn']],
    ['UBND tỉnh Hoà Bình', ['tỉnh Hoà Bình']],
    ['TỈNH BÀ RỊA - VŨNG TÀU', ['TỈNH BÀ RỊA - VŨNG TÀU']],
    ['Ban Dân vận Tỉnh ủy', ['Ban Dân vận']],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', []],
    ['Thường trực Thành ủy', []],
    ['Thành ủy Hà Nội', []],
    ['UBND Thành phố Hồ Chí Minh', []],
    ['THÀNH PHỐ HUẾ', []],
    ['Ban Chỉ huy Quân sự xã', []],
    ['Đảng ủy phường Phú Yên', []],
    ['tỉnh Hà Giang (nay là tỉnh Tuyên Quang)', []],
    ['Các thôn, tổ dân phố', []],
  ] as const)('in “%s”: %j', ([text, expected]) => {
    expect(findAbolished(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('a head that a converter lost', () => {
  it('is one info, and what a text of whose end nothing was seen lacks is no more', async () => {
    const found = (await lintText('# KẾ HOẠCH\n\n## công tác dân vận năm 2024\n\n1. Việc.\n', { rules })).filter(({ ruleId }) =>
      ruleId.startsWith('missing-'),
    );
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['missing-head', 'info'],
      ['missing-recipients', 'info'],
      ['missing-signature', 'info'],
    ]);
  });

  it('is a warning only for an organ of neither regime', async () => {
    const found = await lintText('---\nthể thức: trung-lap\ntên loại: Kế hoạch\n---\n\n1. Việc.\n', { rules });
    expect(found.find(({ ruleId }) => ruleId === 'missing-abstract')).toMatchObject({ severity: 'warning' });
  });
});

describe('a part that was not read but left a trace', () => {
  const idsOf = async (text: string): Promise<readonly string[]> => (await lintText(text, { kind: 'text' })).map(({ ruleId }) => ruleId);

  it('is not called missing', async () => {
    const melted =
      'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nSố 11-KH/ĐU\n\nKẾ HOẠCH\ncông tác dân vận\n\n1. Việc; Tân Cương, ngày 05 tháng 8 năm 2025 |\n' +
      'T/M BAN THƯỜNG VỤ BÍ THƯ | Nơi nhận: Tỉnh ủy | Nguyễn Văn A\n';
    const found = await idsOf(melted);
    for (const id of ['missing-date', 'missing-recipients', 'missing-signature']) expect(found).not.toContain(id);
  });

  it('is called missing where there is none', async () => {
    const found = await idsOf(
      'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nSố 11-KH/ĐU\n\nKẾ HOẠCH\ncông tác dân vận\n\n1. Việc.\n\nNơi nhận:\n- Tỉnh ủy,\n- Lưu VPĐU.\n',
    );
    expect(found).toContain('missing-date');
    expect(found).toContain('missing-signature');
  });
});
