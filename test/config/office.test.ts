import { describe, expect, test } from 'vitest';
import { applyOffice } from '../../src/config/office-values.js';
import { emptyLintConfig, unplacedText } from '../../src/model/index.js';
import type { OfficeConfig, OfficeValues } from '../../src/model/index.js';
import { failureOf } from './failure.js';
import { readOffice } from './read-office.js';
import { makePlan } from './make-plan.js';

function values(...lines: string[]): OfficeValues {
  return readOffice(lines.join('\n'), 'dvplan.config.yaml').values;
}

describe('dvplan.config.yaml', () => {
  test('holds the constant parts of an office', () => {
    expect(
      values(
        '# Văn phòng Đảng ủy',
        'cơ quan cấp trên: ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN',
        'cơ quan ban hành: ĐẢNG ỦY PHƯỜNG GIA SÀNG',
        'địa danh: Gia Sàng',
        'nơi nhận:',
        '  - Ban Dân vận Thành ủy (để báo cáo),',
        '  - Các chi bộ trực thuộc.',
        'lưu: VPĐU',
        'người ký: {quyền hạn: T/M ĐẢNG ỦY, chức vụ: BÍ THƯ, họ tên: Nguyễn Văn A}',
        'thể thức: 36-HD/VPTW',
      ),
    ).toEqual({
      superiorOrgan: 'ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN',
      issuingOrgan: 'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
      place: 'Gia Sàng',
      recipients: ['Ban Dân vận Thành ủy (để báo cáo),', 'Các chi bộ trực thuộc.'],
      archive: 'VPĐU',
      signatories: [{ capacity: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: 'Nguyễn Văn A' }],
      template: { path: '36-HD/VPTW', namedIn: 'dvplan.config.yaml' },
    });
  });

  test.each([
    ['Cơ quan ban hành: A', { issuingOrgan: 'A' }],
    ['co_quan_ban_hanh: A', { issuingOrgan: 'A' }],
    ['CƠ-QUAN: A', { issuingOrgan: 'A' }],
    ['cấp trên: A', { superiorOrgan: 'A' }],
    ['co quan chu quan: A', { superiorOrgan: 'A' }],
    ['cơ quan ban hành'.normalize('NFD') + ': A', { issuingOrgan: 'A' }],
    ['địa danh: 08', { place: '08' }],
    ['địa danh: true', { place: 'true' }],
    ['địa danh: "Phường 3"', { place: 'Phường 3' }],
    ["địa danh: 'Phường: 3'", { place: 'Phường: 3' }],
    ['\uFEFFđịa danh: Gia Sàng\r\nlưu: VT\r\n', { place: 'Gia Sàng', archive: 'VT' }],
    ['địa danh:', {}],
    ['địa danh: ""', {}],
    ['', {}],
    ['# chỉ có chú thích', {}],
    ['nơi nhận:\n  - Như trên\n  - Lưu: VT, TCCB.', { recipients: ['Như trên'], archive: 'VT, TCCB' }],
    ['nơi nhận:\n  - Sở Nội vụ: phòng TCCB\n', { recipients: ['Sở Nội vụ: phòng TCCB'] }],
    ['nơi nhận: |\n  - Như trên,\n  - Lưu VPĐU.\n', { recipients: ['Như trên,'], archive: 'VPĐU' }],
    ['nơi nhận: [Như trên, Lưu VP]', { recipients: ['Như trên'], archive: 'VP' }],
    ['lưu: VT, TCCB.', { archive: 'VT, TCCB' }],
    ['nơi nhận:\n  - Lưu VP\nlưu: VPĐU', { recipients: [], archive: 'VPĐU' }],
    ['người ký: Nguyễn Văn A', { signatories: [{ capacity: null, position: null, name: 'Nguyễn Văn A' }] }],
    [
      'người ký:\n  - quyền hạn:\n      - TM. ỦY BAN NHÂN DÂN\n      - KT. CHỦ TỊCH\n    chức vụ: PHÓ CHỦ TỊCH\n',
      { signatories: [{ capacity: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: null }] },
    ],
  ])('%j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('remembers where each value stands', () => {
    const { places, file } = readOffice('# đầu\nthể thức: dang-hd36\n', 'dvplan.config.yaml');
    expect([file, places.template?.start]).toEqual(['dvplan.config.yaml', { line: 2, column: 11, offset: 16 }]);
  });

  test.each([
    [
      'an unknown key',
      'địa danh: A\nđia dan: B',
      { messageId: 'config-unknown-key', line: 2, column: 1, actual: 'đia dan', data: { nearest: 'địa danh' } },
    ],
    [
      'an unknown key of a signatory',
      'người ký:\n  họ tê: A',
      { messageId: 'config-unknown-key', line: 2, column: 3, data: { nearest: 'họ tên' } },
    ],
    ['a key twice', 'địa danh: A\ndia_danh: B', { messageId: 'yaml-duplicate-key', line: 2 }],
    ['a list for a text', 'địa danh: [A, B]', { messageId: 'config-expects-text', line: 1, data: { key: 'địa danh' } }],
    ['a mapping for a list', 'nơi nhận: {a: b}', { messageId: 'config-expects-list' }],
    ['a list in a list', 'nơi nhận:\n  - [A]', { messageId: 'config-expects-text', line: 2 }],
    ['a list of lists of signatories', 'người ký:\n  - [A]', { messageId: 'config-expects-signatory', line: 2 }],
    ['a list', '- a', { messageId: 'yaml-not-a-mapping' }],
    ['a text', 'xin chào', { messageId: 'yaml-not-a-mapping' }],
    ['binary', 'a: \u0000', { messageId: 'yaml-not-text' }],
    ['an open list', 'nơi nhận: [A, B', { messageId: 'yaml-broken' }],
    ['an alias within itself', 'nơi nhận:\n  &a [*a]', { messageId: 'yaml-alias', line: 2 }],
  ])('refuses %s', (_name, text, expected) => {
    expect(failureOf(() => readOffice(text, 'dvplan.config.yaml'))).toMatchObject({
      severity: 'error',
      file: 'dvplan.config.yaml',
      ...expected,
    });
  });

  test.each([
    ['cơ quan ban hành: Ban Chỉ đạo: Tổ giúp việc', 'cơ quan ban hành: "Ban Chỉ đạo: Tổ giúp việc"'],
    ['cơ quan ban hành: "Dân vận khéo" năm 2024', `cơ quan ban hành: '"Dân vận khéo" năm 2024'`],
    ["cơ quan ban hành: 'A' và 'B'", `cơ quan ban hành: "'A' và 'B'"`],
    ['cấp trên: *', 'cấp trên: "*"'],
    ['cấp trên: *a', 'cấp trên: "*a"'],
    ['cấp trên: &B', 'cấp trên: "&B"'],
    ['cấp trên: !gấp', 'cấp trên: "!gấp"'],
    ['lưu: @VP', 'lưu: "@VP"'],
    ['lưu: `VP`', 'lưu: "`VP`"'],
    ['lưu: %VP', 'lưu: "%VP"'],
    ['nơi nhận:\n  - *', '- "*"'],
    ['nơi nhận:\n  - @A', '- "@A"'],
  ])('shows how to quote: %j', (text, quoted) => {
    const line = text.split('\n').length;
    expect(failureOf(() => readOffice(text, 'c.yaml'))).toMatchObject({ messageId: 'yaml-needs-quotes', line, data: { quoted } });
    expect(() => readOffice(text.includes('\n') ? `nơi nhận:\n  ${quoted}` : quoted, 'c.yaml')).not.toThrow();
  });
});

describe('laid under a plan', () => {
  const office: OfficeConfig = {
    file: 'dvplan.config.yaml',
    places: {},
    lint: emptyLintConfig,
    values: {
      issuingOrgan: 'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
      superiorOrgan: 'ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN',
      place: 'Gia Sàng',
      recipients: ['Ban Dân vận Thành ủy (để báo cáo),'],
      archive: 'VPĐU',
      signatories: [{ capacity: 'T/M ĐẢNG ỦY', position: 'BÍ THƯ', name: 'Nguyễn Văn A' }],
    },
  };

  test('fills what the plan lacks', () => {
    const plan = applyOffice(makePlan(), office);
    expect(plan.letterhead.issuingOrgan).toEqual({
      value: 'ĐẢNG ỦY PHƯỜNG GIA SÀNG',
      printed: unplacedText('ĐẢNG ỦY PHƯỜNG GIA SÀNG'),
      position: null,
      origin: 'config',
    });
    expect(plan.letterhead.superiorOrgan?.value).toBe('ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN');
    expect(plan.issuance.place?.value).toBe('Gia Sàng');
    expect(plan.recipients).toMatchObject({
      items: [{ value: { name: 'Ban Dân vận Thành ủy', purpose: 'để báo cáo' }, origin: 'config' }],
      archive: { value: 'VPĐU', origin: 'config' },
    });
    expect(plan.signatories).toMatchObject([
      { capacities: [{ mark: 'T/M', body: 'ĐẢNG ỦY' }], positions: ['BÍ THƯ'], name: 'Nguyễn Văn A', origin: 'config', position: null },
    ]);
  });

  test("leaves the plan's own values", () => {
    const own = makePlan({
      issuingOrgan: 'CHI BỘ TỔ 5',
      place: 'Thái Nguyên',
      recipients: ['Như trên'],
      archive: 'CB',
      positions: ['BÍ THƯ'],
    });
    const plan = applyOffice(own, office);
    expect(plan).toEqual(own);
  });

  test('gives the superior organ only where the issuing organ is its own', () => {
    expect(applyOffice(makePlan({ issuingOrgan: 'Đảng ủy phường Gia Sàng' }), office).letterhead.superiorOrgan?.value).toBe(
      'ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN',
    );
    expect(applyOffice(makePlan({ issuingOrgan: 'CHI BỘ TỔ 5' }), office).letterhead.superiorOrgan).toBeNull();
  });

  test('adds the archive line to recipients without one', () => {
    const plan = applyOffice(makePlan({ recipients: ['Như trên'] }), office);
    expect(plan.recipients).toMatchObject({ items: [{ value: { name: 'Như trên' } }], archive: { value: 'VPĐU', origin: 'config' } });
  });

  test('an empty configuration changes nothing', () => {
    const plan = makePlan({ issuingOrgan: 'ĐẢNG ỦY XÃ' });
    expect(applyOffice(plan, { file: null, values: {}, places: {}, lint: emptyLintConfig })).toEqual(plan);
  });
});
