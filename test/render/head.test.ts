import { describe, expect, it } from 'vitest';
import { field, partyPlan, signatory, statePlan } from './make-plan.js';
import { render, ruleIds } from './render.js';

describe('the letterhead', () => {
  it('has the Party heading with a rule as long as its text, the organs, the star and the number', async () => {
    const file = await render(partyPlan());
    expect(file.findings).toEqual([]);
    expect(file.styled('heading').map((one) => one.text)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(file.styled('superiorOrgan').map((one) => one.text)).toEqual(['ĐẢNG BỘ\nTHÀNH PHỐ THÁI NGUYÊN']);
    expect(file.styled('issuingOrgan').map((one) => one.text)).toEqual(['ĐẢNG ỦY PHƯỜNG GIA SÀNG']);
    expect(file.styled('organMark').map((one) => one.text)).toEqual(['*']);
    expect(file.styled('number').map((one) => one.text)).toEqual(['Số 11-KH/ĐU']);
    expect(file.styled('issuance').map((one) => one.text)).toEqual(['Gia Sàng, ngày 19 tháng 01 năm 2024']);
    const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/su.exec(file.part('word/document.xml')) ?? [];
    const widths = [...grid.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    const indents = [...(file.styled('rule')[0]?.xml.matchAll(/w:(?:left|right)="(\d+)"/gu) ?? [])].map(([, indent]) => Number(indent));
    // 206.66 pt: the heading at 15 pt bold; half of the 4 mm between the halves lies in its column
    expect((widths.at(-1) ?? 0) - 114 - (indents[0] ?? 0) - (indents[1] ?? 0)).toBeCloseTo(206.66 * 20, -1);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(9350);
  });

  it.each([
    ['dang-hd36', 'Đoàn TNCS Hồ Chí Minh', ['unprinted-heading']],
    ['nha-nuoc-nd30', 'Đoàn TNCS Hồ Chí Minh', ['unprinted-heading']],
    ['nha-nuoc-nd30', 'Cộng hoà xã hội chủ nghĩa Việt Nam', []],
    ['trung-lap', 'Đoàn TNCS Hồ Chí Minh', []],
  ] as const)('tells under %s of a heading of the front matter that it does not print: %s', async (template, words, ids) => {
    const heading = { ...field([words]), origin: 'frontMatter' as const };
    const plan = template === 'dang-hd36' ? partyPlan() : statePlan();
    const file = await render({ ...plan, letterhead: { ...plan.letterhead, kind: 'other', heading } }, template);
    expect(ruleIds(file).filter((id) => id === 'unprinted-heading')).toEqual(ids);
    expect(file.styled('heading').some(({ text }) => text === words.toUpperCase())).toBe(template === 'trung-lap');
  });

  it('has the national heading, rules under organ and motto, number and date in one row', async () => {
    const file = await render(statePlan(), 'nha-nuoc-nd30');
    expect(file.findings).toEqual([]);
    expect(file.styled('heading').map((one) => one.text)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(file.styled('motto').map((one) => one.text)).toEqual(['Độc lập - Tự do - Hạnh phúc']);
    expect(file.styled('superiorOrgan')[0]?.text).toBe('ỦY BAN NHÂN DÂN\nTỈNH THÁI NGUYÊN');
    expect(file.styled('organMark')).toEqual([]);
    expect(file.styled('rule')).toHaveLength(3);
    const lastRow = /<w:tr>(?:(?!<w:tr>).)*<\/w:tbl>/su.exec(file.part('word/document.xml'))?.[0] ?? '';
    expect(lastRow).toContain('Số: 12/KH-SNV');
    expect(lastRow).toContain('Gia Sàng, ngày 19 tháng 01 năm 2024');
  });

  it('gives the organs the room beside the heading, whatever the date line takes', async () => {
    const plan = statePlan();
    const file = await render(
      {
        ...plan,
        letterhead: {
          ...plan.letterhead,
          superiorOrgan: field('Ủy ban nhân dân Thành phố Hồ Chí Minh'),
          issuingOrgan: field('Sở Giáo dục và Đào tạo'),
        },
        issuance: { ...plan.issuance, place: field('Thành phố Hồ Chí Minh') },
      },
      'nha-nuoc-nd30',
    );
    expect(file.styled('superiorOrgan')[0]?.text).toBe('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH');
    expect(file.styled('issuingOrgan')[0]?.text).toBe('SỞ GIÁO DỤC VÀ ĐÀO TẠO');
    expect(file.styled('issuance')[0]?.text).not.toContain('\n');
    expect(file.part('word/document.xml')).toContain('<w:gridSpan w:val="2"/>');
  });

  it('prints the heading, the mark and the number of an organ of neither regime as found', async () => {
    const plan = partyPlan({
      letterhead: {
        kind: 'other',
        heading: field(['ĐOÀN TNCS HỒ CHÍ MINH']),
        superiorOrgan: null,
        issuingOrgan: field('BCH ĐOÀN XÃ PHÚC THỊNH'),
        organMark: field('***'),
      },
      number: field({ serial: null, typeSymbol: 'KH', organSymbol: 'ĐTN' }, 'Số:      - KH/ĐTN'),
      signatories: [{ ...signatory, capacities: [{ mark: 'TM.', body: 'BAN THƯỜNG VỤ' }] }],
    });
    const file = await render(plan, 'trung-lap');
    expect(file.part('word/document.xml')).not.toContain('ĐẢNG CỘNG SẢN');
    expect(file.styled('heading')[0]?.text).toBe('ĐOÀN TNCS HỒ CHÍ MINH');
    expect(file.styled('organMark')[0]?.text).toBe('***');
    expect(file.styled('number')[0]?.text).toMatch(/^Số: {2,}- KH\/ĐTN$/u);
    expect(file.styled('capacity')[0]?.text).toBe('TM. BAN THƯỜNG VỤ');
  });

  it('prints the heading of its template, whatever the draft has', async () => {
    const plan = partyPlan({
      letterhead: { ...partyPlan().letterhead, heading: field(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']) },
    });
    const file = await render(plan);
    expect(file.styled('heading').map((one) => one.text)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(file.styled('motto')).toEqual([]);
  });
});

describe('number and date', () => {
  const withNumber = (serial: string | null, printed: string) =>
    partyPlan({ number: field({ serial, typeSymbol: 'KH', organSymbol: 'ĐU' }, printed) });

  it.each(['Số 11-KH/ĐU', '11-KH/ĐU', 'Số 11 -KH/ĐU', 'Số: 11/KH-ĐU', 'Số: 11-KH/ĐU'])(
    '%s is printed as the template has it',
    async (printed) => {
      const file = await render(withNumber('11', printed));
      expect(file.styled('number')[0]?.text).toBe('Số 11-KH/ĐU');
      expect(file.findings).toEqual([]);
    },
  );

  it('pads a serial below ten', async () => {
    const file = await render(withNumber('5', 'Số 5-KH/ĐU'));
    expect(file.styled('number')[0]?.text).toBe('Số 05-KH/ĐU');
  });

  it.each(['Số      -KH/ĐU', 'Số -KH/ĐU', '-KH/ĐU', 'Số …-KH/ĐU', 'Số ....-KH/ĐU'])(
    'leaves the blank serial of %s blank',
    async (printed) => {
      const file = await render(withNumber(null, printed));
      expect(file.styled('number')[0]?.text).toBe('Số       -KH/ĐU');
      expect(file.findings).toEqual([]);
      expect(file.part('word/document.xml')).not.toContain('w:highlight');
    },
  );

  it('leaves a blank day and month blank', async () => {
    const plan = partyPlan({
      issuance: { place: field('Gia Sàng'), date: field({ day: null, month: null, year: 2026 }, 'ngày   tháng   năm 2026') },
    });
    const file = await render(plan);
    expect(file.styled('issuance')[0]?.text).toBe('Gia Sàng, ngày        tháng        năm 2026');
    expect(file.findings).toEqual([]);
  });

  it('pads days and the months 1 and 2, and no other', async () => {
    const dated = (day: number, month: number, printed: string) =>
      render(partyPlan({ issuance: { place: field('Gia Sàng'), date: field({ day, month, year: 2024 }, printed) } }));
    const early = await dated(5, 2, 'ngày 5 tháng 2 năm 2024');
    expect(early.styled('issuance')[0]?.text).toBe('Gia Sàng, ngày 05 tháng 02 năm 2024');
    const late = await dated(5, 6, 'ngày 05 tháng 06 năm 2024');
    expect(late.styled('issuance')[0]?.text).toBe('Gia Sàng, ngày 05 tháng 6 năm 2024');
  });
});

describe('what the plan lacks', () => {
  it('stands as yellow marks and as findings', async () => {
    const plan = partyPlan({
      abstract: null,
      recipients: null,
      signatories: [],
      documentType: null,
      number: null,
      letterhead: { ...partyPlan().letterhead, issuingOrgan: null, superiorOrgan: null },
      issuance: { place: null, date: field({ day: 1, month: 3, year: 2024 }, '1/3/2024') },
    });
    const file = await render(plan);
    expect(ruleIds(file).sort()).toEqual([
      'missing-abstract',
      'missing-document-type',
      'missing-number',
      'missing-organ',
      'missing-place',
      'missing-recipients',
      'missing-signature',
    ]);
    const marked = [...file.part('word/document.xml').matchAll(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>([^<]*)/gu)].map(
      ([, words]) => words,
    );
    expect(marked).toEqual([
      '[Tên cơ quan ban hành]',
      '[Số và ký hiệu]',
      '[Địa danh]',
      '[Tên loại văn bản]',
      '[Trích yếu nội dung]',
      '[Nơi nhận văn bản]',
      '[Quyền hạn, chức vụ của người ký]',
      '[Họ và tên người ký]',
    ]);
  });

  it('is yellow in a single addressee that somebody is still to name', async () => {
    const file = await render(
      partyPlan({ addressees: field({ salutation: 'Kính gửi', names: ['[điền nơi gửi]'] }, 'Kính gửi: [điền nơi gửi]') }),
    );
    expect(file.part('word/document.xml')).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\[điền nơi gửi\]/u);
  });

  it('is one info where organ, number and date are all absent', async () => {
    const plan = partyPlan({
      letterhead: { kind: null, heading: null, superiorOrgan: null, issuingOrgan: null, organMark: null },
      number: null,
      issuance: { place: null, date: null },
    });
    expect((await render(plan)).findings).toMatchObject([{ ruleId: 'missing-head', severity: 'info' }]);
  });

  it('is a warning only for an organ of neither regime', async () => {
    const file = await render(partyPlan({ abstract: null }), 'trung-lap');
    expect(file.findings.find((one) => one.ruleId === 'missing-abstract')).toMatchObject({ severity: 'warning' });
  });
});
