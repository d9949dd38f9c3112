import { describe, expect, it } from 'vitest';
import { frontMatterKeys } from '../../src/parse/index.js';
import { parseText } from '../parse/parse.js';

const front = (lines: string, body = 'Nội dung của văn bản.\n'): string => `---\n${lines}\n---\n\n${body}`;

describe('front matter', () => {
  it('keeps values as typed', async () => {
    const { plan, findings } = await parseText(
      front(
        'tên loại: kế hoạch\nsố: 08\ntrích yếu: về việc 0x1F, 1e3 và yes\nngày: 2024-02-05\nnơi nhận:\n' +
          '  - Thường trực Thành ủy (để báo cáo),\n  - Lưu: VT, TCCB.\nin hai mặt: có',
      ),
    );
    expect(findings).toEqual([]);
    expect(plan.documentType?.value).toBe('Kế hoạch');
    expect(plan.number?.value).toEqual({ serial: '08', typeSymbol: null, organSymbol: null });
    expect(plan.abstract?.value.value).toBe('về việc 0x1F, 1e3 và yes');
    expect(plan.recipients?.items.map((item) => item.value)).toEqual([{ name: 'Thường trực Thành ủy', purpose: 'để báo cáo' }]);
    expect(plan.recipients?.archive?.value).toBe('VT, TCCB');
    expect(plan.twoSided).toBe(true);
  });

  it.each(['trích yếu', 'Trích yếu', 'TRICH_YEU', 'trich-yeu', 'Trích  Yếu', 'trích yếu'.normalize('NFD')])(
    'knows the key %s',
    async (key) => {
      expect((await parseText(front(`${key}: công tác dân vận`))).plan.abstract?.value.value).toBe('công tác dân vận');
    },
  );

  it('knows every key by each of its words', async () => {
    for (const words of Object.values(frontMatterKeys)) {
      for (const key of words)
        expect(
          (await parseText(front(`${key}: có`))).findings.filter((one) => one.ruleId === 'unknown-key'),
          key,
        ).toEqual([]);
    }
  });

  it.each([
    'so: 76\nky hieu: KH-UBND\ndia danh: Bình Minh\nngay: 11 tháng 5 năm 2026\nnoi nhan: UBND tỉnh (b/c); Các ấp; Lưu VT',
    'Số, ký hiệu: 76/KH-UBND\nĐịa danh, ngày tháng: Bình Minh, ngày 11 tháng 5 năm 2026\nNơi nhận: [UBND tỉnh (b/c), Các ấp, "Lưu: VT"]',
    'số/ký hiệu: 76/KH-UBND\nđịa danh và ngày tháng: Bình Minh, ngày 11/5/2026\nnơi nhận: |\n  UBND tỉnh (b/c);\n  Các ấp;\n  Lưu: VT.',
  ])('reads what is written as the document prints it: %j', async (lines) => {
    const { plan, findings } = await parseText(front(`tên loại: Kế hoạch\n${lines}`));
    expect(findings).toEqual([]);
    expect(plan.number?.value).toEqual({ serial: '76', typeSymbol: 'KH', organSymbol: 'UBND' });
    expect(plan.number?.printed.value).toBe('76/KH-UBND');
    expect(plan.issuance.place?.value).toBe('Bình Minh');
    expect(plan.issuance.date?.value).toEqual({ day: 11, month: 5, year: 2026 });
    expect(plan.recipients?.items.map(({ value }) => value)).toEqual([
      { name: 'UBND tỉnh', purpose: 'b/c' },
      { name: 'Các ấp', purpose: null },
    ]);
    expect(plan.recipients?.archive?.value).toBe('VT');
  });

  it('parts number and symbol as the Party does where the symbol has its stroke', async () => {
    const { plan } = await parseText(front('tên loại: Kế hoạch\nsố: Số 15\nký hiệu: -KH/ĐU'));
    expect(plan.number?.value).toEqual({ serial: '15', typeSymbol: 'KH', organSymbol: 'ĐU' });
  });

  it.each(['2024', ' 2024 '])('tells a day of issue that is a bare year (%s)', async (value) => {
    const { plan, findings } = await parseText(front(`tên loại: Kế hoạch\nngày ban hành: "${value}"`));
    expect(findings).toMatchObject([{ ruleId: 'malformed-metadata', severity: 'warning', line: 3, messageId: 'malformed-date' }]);
    expect(plan.issuance.date?.value.year).toBe(2024);
    expect((await parseText(front('ngày ban hành: //2024'))).findings).toEqual([]);
  });

  it('names the key nearest to an unknown one, with its place', async () => {
    const [finding] = (await parseText(front('tên loại: Kế hoạch\ntrích yêu cầu: x'))).findings;
    expect(finding).toMatchObject({
      ruleId: 'unknown-key',
      line: 3,
      column: 1,
      endColumn: 14,
      actual: 'trích yêu cầu',
      expected: ['trích yếu'],
    });
  });

  it.each([
    ['trích yếu: Kế hoạch: dân vận', 'trích yếu: "Kế hoạch: dân vận"'],
    ['cấp trên: *', 'cấp trên: "*"'],
    ['trích yếu: "Dân vận khéo" năm 2024', `trích yếu: '"Dân vận khéo" năm 2024'`],
    ['thông tin liên hệ: @phuong', 'thông tin liên hệ: "@phuong"'],
  ])('shows how to quote %s', async (line, expected) => {
    const { findings, broken } = await parseText(front(`tên loại: Kế hoạch\n${line}`));
    expect(broken).toBe(true);
    expect(findings[0]).toMatchObject({ severity: 'error', messageId: 'front-matter-quotes', line: 3, expected: [expected] });
  });

  it.each([
    ['a: 1\na: 2', 'duplicate-key'],
    ['số: 1\nsố hiệu: 2', 'duplicate-key'],
    ['a: &x 1\nb: *x', 'front-matter-alias'],
    ['- tên loại: Kế hoạch', 'front-matter-not-a-mapping'],
    ['tên loại: Kế hoạch\n\tsố: 1', 'front-matter-syntax'],
    ['ngày: 31/02/2024', 'impossible-date'],
    ['ngày: hôm nay', 'malformed-metadata'],
    ['số: mười một', 'malformed-metadata'],
    ['in hai mặt: đôi khi', 'malformed-metadata'],
  ])('reports %j as %s', async (lines, ruleId) => {
    expect((await parseText(front(lines))).findings.map((one) => one.ruleId)).toContain(ruleId);
  });

  it('reports front matter that never ends', async () => {
    const { findings, broken } = await parseText('---\ntên loại: Kế hoạch\n\n# KẾ HOẠCH\n');
    expect(findings[0]).toMatchObject({ ruleId: 'unclosed-front-matter', severity: 'error', line: 1 });
    expect(broken).toBe(true);
  });

  it('takes a line of hyphens at the beginning for a rule where no key follows', async () => {
    expect((await parseText('---\n\n# KẾ HOẠCH\n\nVề công tác dân vận\n')).findings).toEqual([]);
  });

  it.each([
    ['19/01/2024', { day: 19, month: 1, year: 2024 }],
    ['2024-01-19', { day: 19, month: 1, year: 2024 }],
    ['/01/2024', { day: null, month: 1, year: 2024 }],
    ['//2024', { day: null, month: null, year: 2024 }],
    ['ngày    tháng    năm 2026', { day: null, month: null, year: 2026 }],
    ['ngày … tháng 8 năm 2026', { day: null, month: 8, year: 2026 }],
    ['2024', { day: null, month: null, year: 2024 }],
  ])('reads the date %s', async (printed, date) => {
    expect((await parseText(front(`ngày: ${printed}`))).plan.issuance.date?.value).toEqual(date);
  });

  it.each([
    ['11-KH/ĐU', { serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU' }],
    ['11 -KH/ĐU', { serial: '11', typeSymbol: 'KH', organSymbol: 'ĐU' }],
    ['Số: 935/KH-SGDĐT', { serial: '935', typeSymbol: 'KH', organSymbol: 'SGDĐT' }],
    ['-KH/ĐU', { serial: null, typeSymbol: 'KH', organSymbol: 'ĐU' }],
    ['05-QC/BTCTU-BDVTU', { serial: '05', typeSymbol: 'QC', organSymbol: 'BTCTU-BDVTU' }],
    ['16/KH-MTTQ-BTT', { serial: '16', typeSymbol: 'KH', organSymbol: 'MTTQ-BTT' }],
  ])('reads the number %s', async (printed, number) => {
    expect((await parseText(front(`số và ký hiệu: "${printed}"`))).plan.number?.value).toEqual(number);
  });

  it('reads one signatory or several', async () => {
    const one = (await parseText(front('người ký:\n  quyền hạn: T/M BAN THƯỜNG VỤ\n  chức vụ: BÍ THƯ\n  họ tên: Nguyễn Văn A'))).plan;
    expect(one.signatories).toMatchObject([
      { capacities: [{ mark: 'T/M', body: 'BAN THƯỜNG VỤ' }], positions: ['BÍ THƯ'], name: 'Nguyễn Văn A' },
    ]);
    const two = (
      await parseText(
        front('người ký:\n  - chức vụ: TRƯỞNG BAN\n    họ tên: Nguyễn Văn A\n  - chức vụ: PHÓ TRƯỞNG BAN\n    họ tên: Trần Thị B'),
      )
    ).plan;
    expect(two.signatories.map((signatory) => signatory.name)).toEqual(['Nguyễn Văn A', 'Trần Thị B']);
    const flat = (await parseText(front('quyền hạn: K/T TRƯỞNG BAN\nchức vụ: PHÓ TRƯỞNG BAN\nngười ký: Trần Thị B'))).plan;
    expect(flat.signatories).toMatchObject([{ capacities: [{ mark: 'K/T' }], name: 'Trần Thị B' }]);
  });

  it('wins over the body, and says so at both places', async () => {
    const body =
      'Số 12-KH/ĐU\n\nGia Sàng, ngày 20 tháng 01 năm 2024\n\n**KẾ HOẠCH**\n\n**công tác dân vận**\n\nThực hiện nhiệm vụ năm 2024.\n';
    const { plan, findings } = await parseText(front('số: 11-KH/ĐU\nngày: 20/01/2024\ntrích yếu: Công tác dân vận', body));
    expect(plan.number?.value.serial).toBe('11');
    expect(findings).toMatchObject([
      {
        ruleId: 'conflicting-metadata',
        severity: 'warning',
        line: 7,
        actual: 'Số 12-KH/ĐU',
        expected: ['11-KH/ĐU'],
        related: [{ line: 2, column: 5 }],
      },
    ]);
  });
});
