/** What the examples of the rules of typography do not cover. */
import { describe, expect, it } from 'vitest';
import { ruleRegistry, type Rule } from '../../src/lint/index.js';
import { fixText, lintWith, shown } from './lint.js';

function ruleOf(id: string): Rule {
  const rule = ruleRegistry.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

async function found(id: string, body: string): Promise<string[]> {
  const text = `# KẾ HOẠCH\n\n${body}\n`;
  return (await lintWith(ruleOf(id), text)).map((one) => shown(text, one));
}

async function fixed(id: string, body: string): Promise<string> {
  const text = `# KẾ HOẠCH\n\n${body}\n`;
  const after = await fixText(text, (draft) => lintWith(ruleOf(id), draft));
  return after.slice('# KẾ HOẠCH\n\n'.length, -1);
}

describe('ranges of years', () => {
  it('are one finding with the other places beside', async () => {
    const text = '# KẾ HOẠCH\n\nGiai đoạn 2021 - 2025, 2022 - 2025 và 2026 - 2030.\n\nNhiệm kỳ 2020-2025.\n\nNhiệm kỳ 2025-2030.\n';
    const [one, ...others] = await lintWith(ruleOf('mixed-range-spacing'), text);
    expect(others).toEqual([]);
    expect(one?.related).toEqual([{ line: 7, column: 10 }]);
  });

  it('keep the hyphen of the majority', async () => {
    expect(await fixed('mixed-range-spacing', 'Giai đoạn 2021-2030, 2026-2030; thời kỳ 2021 – 2030.')).toBe(
      'Giai đoạn 2021-2030, 2026-2030; thời kỳ 2021-2030.',
    );
  });

  it('with one space count with neither', async () => {
    expect(await fixed('mixed-range-spacing', 'Nhiệm kỳ 2020 - 2025, giai đoạn 2021 -2025.')).toBe(
      'Nhiệm kỳ 2020 - 2025, giai đoạn 2021 - 2025.',
    );
  });

  it('leave quotations as they are', async () => {
    expect(await found('mixed-range-spacing', 'Giai đoạn 2021-2025 theo Đề án “Tăng cường giai đoạn 2021 - 2025”.')).toEqual([]);
  });
});

describe('spaces', () => {
  it.for(['ngày     tháng     năm 2026', 'Số      -KH/ĐU', 'ngày     tháng 12 năm 2025', 'Hồi   giờ   phút'])(
    'leave the blanks of `%s`',
    async (text) => {
      expect(await found('repeated-space', `Theo văn bản ${text} của Đảng ủy.`)).toEqual([]);
      expect(await found('space-before-punctuation', `Theo văn bản ${text} của Đảng ủy.`)).toEqual([]);
    },
  );

  it.for([
    'TP.HCM',
    'v.v.',
    'lúc 7:30',
    '1.234.567,89 đồng',
    'Th.S Nguyễn Văn A',
    'https://a.vn/b:c?d=e',
    'a.b@c.vn',
    'số 12/KH-UBND:2',
    'PGS.TS Lê B',
    'Q.1, P.2',
    'tỷ lệ 1:2',
    'Điều 1.2.3',
    'iOffice.vn',
  ])('are not missed in `%s`', async (text) => {
    expect(await found('missing-space-after-punctuation', `Nội dung ${text} theo quy định.`)).toEqual([]);
  });

  it.for([
    ['phường;xã', ';'],
    ['ủy):Chỉ đạo', ':'],
    ['cơ sở.Báo cáo', '.'],
    ['năm 2024,Đảng ủy', ','],
  ] as const)('are missed in `%s`', async ([text, mark]) => {
    expect(await found('missing-space-after-punctuation', `Nội dung ${text} theo quy định.`)).toEqual([`3: ${mark}`]);
  });

  it.for(['báo cáo ; đề xuất', 'báo cáo   ; đề xuất'])('go from `%s`', async (text) => {
    expect(await fixed('space-before-punctuation', text)).toBe('báo cáo; đề xuất');
  });
});

describe('quotations', () => {
  it('may run through several paragraphs, one in another', async () => {
    expect(await found('unbalanced-quotes', '“Điều 1. Sửa “quy chế” như sau:\n\n1. Một.\n\n2. Hai.”')).toEqual([]);
  });

  it('that close without an opening are found', async () => {
    expect(await found('unbalanced-quotes', 'Phong trào Dân vận khéo” ở phường.')).toEqual(['3: ”']);
  });

  it('of both kinds are made one', async () => {
    expect(await fixed('mixed-quotes', 'Mô hình "A b", "C d" và “E f”.')).toBe('Mô hình "A b", "C d" và "E f".');
  });
});

describe('the ends of items', () => {
  const list = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

  it('are judged by those beside them', async () => {
    expect(
      await found('missing-end-punctuation', list('Nắm tình hình cơ sở;', 'Kiểm tra chi bộ;', 'Sơ kết phong trào', 'Báo cáo Đảng ủy.')),
    ).toEqual(['5: trào']);
    expect(
      await fixed('missing-end-punctuation', list('Nắm tình hình cơ sở;', 'Kiểm tra chi bộ;', 'Sơ kết phong trào', 'Báo cáo Đảng ủy.')),
    ).toContain('Sơ kết phong trào;');
  });

  it('are free in a list of bare items, and in a short one', async () => {
    expect(
      await found('missing-end-punctuation', list('Bí thư các chi bộ', 'Trưởng ban công tác', 'Tổ trưởng dân phố', 'Công an khu vực')),
    ).toEqual([]);
    expect(await found('missing-end-punctuation', list('Nắm tình hình cơ sở.', 'Kiểm tra chi bộ trực thuộc'))).toEqual([]);
  });

  it('may be `:`, a bracket behind a mark, or `./.`', async () => {
    expect(
      await found(
        'missing-end-punctuation',
        list('Nắm tình hình cơ sở.', 'Kiểm tra chi bộ (theo lịch.)', 'Sơ kết phong trào như sau:', 'Báo cáo Đảng ủy./.', 'Tổng kết năm.'),
      ),
    ).toEqual([]);
  });
});

describe('letters', () => {
  it('in pieces are mended all at once, wherever they stand', async () => {
    const text = '---\ntên loại: Kế hoạch\n---\n\nCông tác dân vận ở phường, Ế ệ ộ.\n'.normalize('NFD');
    const [one, ...others] = await lintWith(ruleOf('denormalized-text'), text);
    expect(others).toEqual([]);
    expect(one?.fix?.safe).toBe(true);
    expect(await fixText(text, (draft) => lintWith(ruleOf('denormalized-text'), draft))).toBe(text.normalize('NFC'));
  });

  it('that nobody sees are named by their codes', async () => {
    const [one] = await lintWith(ruleOf('invisible-character'), '# KẾ HOẠCH\n\nCông\u200b tác\ufeff dân\u00ad vận\u200b.\n');
    expect(one?.data).toEqual({ count: 4, codes: ['U+200B', 'U+FEFF', 'U+00AD'] });
  });

  it('of an old encoding are no foreign names', async () => {
    for (const text of ['Ông José Muñoz, bà Zoë và ông Søren dự.', 'Nhiệt độ 30°C ± 2°C, 20 µm, § 5, 3¼ cốc, “café”, © iOffice®.'])
      expect(await found('legacy-encoding-in-text', text)).toEqual([]);
  });
});
