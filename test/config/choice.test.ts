import { describe, expect, test } from 'vitest';
import { chooseTemplate } from '../../src/config/index.js';
import type { TemplateChoice } from '../../src/config/index.js';
import { emptyLintConfig, unplacedText } from '../../src/model/index.js';
import type { OfficeConfig } from '../../src/model/index.js';
import { wordFinding } from '../../src/messages/index.js';
import { failureOf } from './failure.js';
import { makePlan } from './make-plan.js';
import type { PlanParts } from './make-plan.js';
import { templateOf, templates, typeRegulations } from './shipped.js';

function choose(parts: PlanParts, office: OfficeConfig | null = null): TemplateChoice {
  return chooseTemplate({ plan: makePlan(parts), office, templates, typeRegulations });
}

function summary(parts: PlanParts): [template: string, types: string, findings: string[]] {
  const { template, types, findings } = choose(parts);
  for (const finding of findings) {
    for (const language of ['vi', 'en'] as const) expect(wordFinding(finding, language).text).not.toMatch(/\{[a-z]+\}/u);
  }
  return [template.id, types.id, findings.map(({ messageId }) => messageId)];
}

const quocHieu = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const outside = ['organ-outside-party-and-state'];

describe('real documents', () => {
  test.each<[string, PlanParts, [string, string, string[]]]>([
    [
      'the seed: no organ, number and signature of a đảng ủy',
      {
        organSymbol: 'ĐU',
        place: 'Gia Sàng',
        date: '2024-01-19',
        capacities: ['T/M ĐẢNG ỦY'],
        positions: ['PHÓ BÍ THƯ THƯỜNG TRỰC'],
        archive: 'VPĐU',
      },
      ['dang-hd36', 'loai-66-qd-tw', []],
    ],
    [
      '002: Bộ Chính trị',
      {
        kind: 'party',
        heading: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
        issuingOrgan: 'BAN CHẤP HÀNH TRUNG ƯƠNG',
        organSymbol: 'TW',
        date: '2024-12-22',
      },
      ['dang-hd36', 'loai-66-qd-tw', []],
    ],
    [
      '011: Đoàn xã with its own heading',
      {
        kind: 'other',
        heading: ['ĐOÀN TNCS HỒ CHÍ MINH'],
        issuingOrgan: 'BCH ĐOÀN XÃ PHÚC THỊNH',
        organSymbol: 'ĐTN',
        date: '2025-01-07',
        archive: 'VP',
      },
      ['trung-lap', 'loai-trung-lap', outside],
    ],
    [
      '013: Mặt trận without a head',
      { capacities: ['TM. BAN THƯỜNG TRỰC'], positions: ['CHỦ TỊCH'], date: '2025-11-20' },
      ['trung-lap', 'loai-trung-lap', outside],
    ],
    [
      '017: ủy ban bầu cử under the national heading',
      {
        kind: 'national',
        heading: quocHieu,
        superiorOrgan: 'ỦY BAN BẦU CỬ XÃ PHỐ BẢNG',
        issuingOrgan: 'TIỂU BAN THÔNG TIN, TUYÊN TRUYỀN, KHÁNH TIẾT',
        organSymbol: 'TBTTKT',
        date: '2025-12-10',
      },
      ['nha-nuoc-nd30', 'loai-nd30', []],
    ],
    [
      '025: UBND, half-blank date',
      {
        kind: 'national',
        heading: quocHieu,
        issuingOrgan: 'UỶ BAN NHÂN DÂN TỈNH LÀO CAI',
        organSymbol: 'UBND',
        date: '2026',
        capacities: ['KT. CHỦ TỊCH'],
      },
      ['nha-nuoc-nd30', 'loai-nd30', []],
    ],
    [
      '030: a school',
      {
        kind: 'national',
        heading: quocHieu,
        superiorOrgan: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO ĐỒNG THÁP',
        issuingOrgan: 'TRƯỜNG THPT ĐỐC BINH KIỀU',
        organSymbol: 'THPTĐBK',
        date: '2026-8',
      },
      ['nha-nuoc-nd30', 'loai-nd30', []],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(summary(parts)).toEqual(expected);
  });
});

describe('organs', () => {
  test.each<[string, PlanParts, 'party' | 'state' | 'neutral']>([
    ['ward committee, old spelling', { issuingOrgan: 'ĐẢNG UỶ PHƯỜNG GIA SÀNG', superiorOrgan: 'ĐẢNG BỘ THÀNH PHỐ THÁI NGUYÊN' }, 'party'],
    ['chi bộ', { issuingOrgan: 'CHI BỘ XÓM ĐỊNH THÀNH', superiorOrgan: 'ĐẢNG BỘ XÃ TIÊN PHONG' }, 'party'],
    ['office of a committee', { issuingOrgan: 'VĂN PHÒNG', superiorOrgan: 'TỈNH UỶ KIÊN GIANG' }, 'party'],
    ['its committee of inspection', { issuingOrgan: 'ỦY BAN KIỂM TRA', superiorOrgan: 'TỈNH ỦY QUẢNG NINH' }, 'party'],
    ['Bộ Chính trị is not a ministry', { issuingOrgan: 'BỘ CHÍNH TRỊ' }, 'party'],
    ['Party committee of a mass organisation', { issuingOrgan: 'ĐẢNG BỘ LIÊN ĐOÀN LAO ĐỘNG TỈNH' }, 'party'],
    [
      'Party organ under the national heading by mistake',
      { kind: 'national', heading: quocHieu, issuingOrgan: 'ĐẢNG ỦY XÃ CÔNG HẢI' },
      'party',
    ],
    [
      'school of politics under the Party heading',
      { kind: 'party', issuingOrgan: 'TRUNG TÂM CHÍNH TRỊ', superiorOrgan: 'THÀNH ỦY HẠ LONG' },
      'party',
    ],
    ['ministry', { issuingOrgan: 'Bộ Nội vụ' }, 'state'],
    ['council', { issuingOrgan: 'HỘI ĐỒNG NHÂN DÂN XÃ LƯƠNG MINH' }, 'state'],
    ['deputies of a province', { issuingOrgan: 'ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH QUẢNG NINH' }, 'state'],
    ['department', { issuingOrgan: 'Sở Tài chính', superiorOrgan: 'UBND TỈNH LÀO CAI' }, 'state'],
    [
      'Mặt trận under the national heading',
      { kind: 'national', heading: quocHieu, issuingOrgan: 'BAN THƯỜNG TRỰC', superiorOrgan: 'ỦY BAN MTTQ VIỆT NAM XÃ LƯƠNG MINH' },
      'neutral',
    ],
    ['Đoàn of a province', { issuingOrgan: 'TỈNH ĐOÀN THÁI NGUYÊN' }, 'neutral'],
    ['central committee of the Đoàn', { issuingOrgan: 'BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN' }, 'neutral'],
    ['its committee of inspection', { issuingOrgan: 'ỦY BAN KIỂM TRA', superiorOrgan: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LÀO CAI' }, 'neutral'],
    ['Hội Nông dân', { issuingOrgan: 'HỘI NÔNG DÂN XÃ PHÚC THỊNH', kind: 'other' }, 'neutral'],
    ['another heading', { kind: 'other', heading: ['GIÁO HỘI PHẬT GIÁO VIỆT NAM'] }, 'neutral'],
    ['signed for a đảng ủy', { capacities: ['T/M BAN THƯỜNG VỤ'] }, 'party'],
    ['signed for a đảng ủy in the State form', { capacities: ['TM. ĐẢNG ỦY'] }, 'party'],
    ['signed for a UBND', { capacities: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'] }, 'state'],
    ['signed for a UBND in the Party form', { capacities: ['T/M ỦY BAN NHÂN DÂN'] }, 'state'],
    ['signed by a headmaster', { positions: ['HIỆU TRƯỞNG'] }, 'state'],
    ['signed for an Đoàn', { capacities: ['TM. BAN THƯỜNG VỤ ĐOÀN'] }, 'neutral'],
    ['signed for an Đoàn in the Party form', { capacities: ['T/M BAN CHẤP HÀNH ĐOÀN XÃ'] }, 'neutral'],
    ['a signature of many kinds: the symbol tells', { capacities: ['TM. BAN THƯỜNG VỤ'], organSymbol: 'ĐTN' }, 'neutral'],
    ['a signature of many kinds: the symbol tells', { capacities: ['TM. BAN THƯỜNG VỤ'], organSymbol: 'ĐU' }, 'party'],
    ['symbol of an inspection committee', { organSymbol: 'UBKTTU' }, 'party'],
    ['symbol of Mặt trận', { organSymbol: 'MTTQ-BTT' }, 'neutral'],
    ['symbol of a UBND', { organSymbol: 'UBND' }, 'state'],
    ['State form of a Party number is a fault, not evidence', { organSymbol: 'ĐU', typeSymbol: 'KH' }, 'party'],
    ['archive alone', { archive: 'Văn phòng Đảng ủy' }, 'party'],
  ])('%s', (_name, parts, regime) => {
    expect(choose({ date: '2025-06-01', ...parts }).template.regime).toBe(regime);
  });

  test.each([
    'Trường Chính trị tỉnh Thái Nguyên',
    'Trung tâm Chính trị xã Phú Bình',
    'Tiểu ban Văn kiện',
    'Đoàn chủ tịch',
    'Ban Thẩm tra tư cách đại biểu',
    'Thông tấn xã Việt Nam',
    'Báo Nhân Dân',
    'Học viện Chính trị quốc gia Hồ Chí Minh',
    'Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
    'Báo và Phát thanh, Truyền hình Thái Nguyên',
  ])('%s is of the Party since 05-HD/VPTW', (issuingOrgan) => {
    expect(choose({ issuingOrgan, date: '2026-06-05' }).template.id).toBe('dang-hd05');
    expect(choose({ issuingOrgan, date: '2024-06-05' }).template.id).toBe('nha-nuoc-nd30');
  });

  test.each([
    'Tiểu ban Tuyên truyền',
    'Trường Chính sách công',
    'Trung tâm Chính sách',
    'Viện Hàn lâm Y học',
    'Trường Trung học Chính Nghĩa',
  ])('%s is of the State', (issuingOrgan) => {
    expect(choose({ issuingOrgan, date: '2026-06-05' }).template.id).toBe('nha-nuoc-nd30');
  });

  test('a symbol that Party and State have is told by the separator before it', () => {
    const printed = (number: string): string => {
      const plan = makePlan({ organSymbol: 'BCĐ', date: '2026-06-05' });
      const field = plan.number === null ? null : { ...plan.number, printed: unplacedText(number) };
      return chooseTemplate({ plan: { ...plan, number: field }, office: null, templates, typeRegulations }).template.id;
    };
    expect(printed('Số 12-KH/BCĐ')).toBe('dang-hd05');
    expect(printed('Số: 12/KH-BCĐ')).toBe('nha-nuoc-nd30');
  });

  test('nothing known: the decree, and one finding says so', () => {
    expect(summary({})).toEqual(['nha-nuoc-nd30', 'loai-nd30', ['unrecognised-organ']]);
  });
});

describe('dates', () => {
  test.each<[string | undefined, string, string, string[]]>([
    ['2018-04-02', 'dang-hd36', 'loai-66-qd-tw', ['no-template-in-force']],
    ['2010-01-01', 'dang-hd36', 'loai-66-qd-tw', ['no-template-in-force']],
    ['2018-04-03', 'dang-hd36', 'loai-66-qd-tw', []],
    ['2026-01-08', 'dang-hd36', 'loai-66-qd-tw', []],
    ['2026-01-09', 'dang-hd36', 'loai-399-qd-tw', []],
    ['2026-05-26', 'dang-hd36', 'loai-399-qd-tw', []],
    ['2026-05-27', 'dang-hd05', 'loai-399-qd-tw', []],
    ['2026-1', 'dang-hd36', 'loai-399-qd-tw', ['types-open']],
    ['2026-5', 'dang-hd05', 'loai-399-qd-tw', ['template-open']],
    ['2026-6', 'dang-hd05', 'loai-399-qd-tw', []],
    ['2026', 'dang-hd05', 'loai-399-qd-tw', ['template-open']],
    ['2025', 'dang-hd36', 'loai-66-qd-tw', []],
    [undefined, 'dang-hd05', 'loai-399-qd-tw', ['template-open-undated']],
  ])('%s', (date, template, types, findings) => {
    expect(summary({ issuingOrgan: 'ĐẢNG ỦY PHƯỜNG GIA SÀNG', ...(date === undefined ? {} : { date }) })).toEqual([
      template,
      types,
      findings,
    ]);
  });
});

describe('named templates', () => {
  const state: PlanParts = { kind: 'national', issuingOrgan: 'UBND XÃ', date: '2024-01-19' };

  test.each([
    ['dang-hd36', 'dang-hd36'],
    ['Đảng HD36', 'dang-hd36'],
    ['36-HD/VPTW', 'dang-hd36'],
    [' 36 - hd / vptw ', 'dang-hd36'],
    ['Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018', 'dang-hd36'],
    ['30/2020/NĐ-CP', 'nha-nuoc-nd30'],
    ['nghị định 30/2020/nđ-cp', 'nha-nuoc-nd30'],
    ['Trung lập', 'trung-lap'],
  ])('%s', (templateName, id) => {
    const { template, findings } = choose({ ...state, templateName });
    expect([template.id, findings]).toEqual([id, []]);
  });

  test('out of force on the date: a warning', () => {
    const { template, findings } = choose({ ...state, templateName: '05-HD/VPTW' });
    expect(template.id).toBe('dang-hd05');
    expect(findings).toMatchObject([
      { ruleId: 'template-not-in-force', severity: 'warning', line: 3, data: { from: '27/5/2026', to: '…' } },
    ]);
  });

  test('the command line outweighs the plan, the plan the office', () => {
    const named = { path: 'trung-lap', namedIn: 'dvplan.config.yaml' };
    const office: OfficeConfig = { file: 'dvplan.config.yaml', values: { template: named }, places: {}, lint: emptyLintConfig };
    expect(choose(state, office).template.id).toBe('trung-lap');
    expect(choose({ ...state, templateName: 'dang-hd36' }, office).template.id).toBe('dang-hd36');
    const request = { plan: makePlan({ ...state, templateName: 'dang-hd36' }), office, templates, typeRegulations };
    expect(chooseTemplate({ ...request, named: 'nha-nuoc-nd30' }).template.id).toBe('nha-nuoc-nd30');
  });

  test('a path is loaded', () => {
    const own = { ...templateOf('dang-hd36'), id: 'cua-toi' };
    const asked: string[][] = [];
    const choice = chooseTemplate({
      plan: makePlan({ ...state, templateName: './36-HD-VPTW.yaml' }),
      office: null,
      templates,
      typeRegulations,
      loadTemplate: (path, namedIn) => {
        asked.push([path, namedIn]);
        return own;
      },
    });
    expect([choice.template.id, choice.types.id, asked]).toEqual(['cua-toi', 'loai-66-qd-tw', [['./36-HD-VPTW.yaml', 'plan.md']]]);
  });

  test.each([
    ['37-HD/VPTW', '36-HD/VPTW'],
    ['136-HD/VPTW', '36-HD/VPTW'],
    ['dang-hd3', 'dang-hd36'],
  ])('unknown: %s', (templateName, near) => {
    const found = failureOf(() => choose({ ...state, templateName }));
    expect(found).toMatchObject({ ruleId: 'unknown-template', severity: 'error', line: 3, actual: templateName, data: { nearest: near } });
  });
});
