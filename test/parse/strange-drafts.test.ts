/** Drafts as strangers send them: each kind of layout and slip is read as a person reads it. */
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/parse/index.js';
import type { BodyNode } from '../../src/model/index.js';
import { allNodes, parseText } from './parse.js';
import { tree } from './portrait.js';

const head = 'ĐẢNG ỦY XÃ HOA LƯ\n*\nSố 3-KH/ĐU\n\nKẾ HOẠCH\ncông tác quý III\n\nĐảng ủy xã xây dựng kế hoạch như sau:\n\n';

/** Labels and texts of all sections. */
function lines(body: readonly BodyNode[]): string[] {
  return allNodes(body).map((node) => (node.type === 'section' ? `${node.label.text} ${node.text.value}` : node.type));
}

describe('labels', () => {
  it.each(['text', 'markdown'] as const)('are no numbers that the line above leaves open: %s', async (kind) => {
    const { plan } = await parseText(
      `${head}I. NỘI DUNG\n\n1. Học tập, quán triệt Nghị quyết số\n68-NQ/TW và Kế hoạch số\n15-KH/TU của Tỉnh ủy; ` +
        `thực hiện nhiệm vụ Đại hội khóa\nXVIII. Báo cáo theo Nghị định số 78/2025/NĐ-\nCP của Chính phủ.\n`,
      kind,
    );
    expect(lines(plan.body)).toEqual([
      'I. NỘI DUNG',
      '1. Học tập, quán triệt Nghị quyết số 68-NQ/TW và Kế hoạch số 15-KH/TU của Tỉnh ủy; thực hiện nhiệm vụ Đại hội khóa XVIII. Báo ' +
        'cáo theo Nghị định số 78/2025/NĐ-CP của Chính phủ.',
    ]);
  });

  it('are none inside a quotation of several paragraphs', async () => {
    const { plan } = await parseText(
      '# TỜ TRÌNH\n\nVề sửa đổi quy chế\n\nĐề nghị sửa Điều 4 như sau:\n\n“Điều 4. Chế độ họp\n\n1. Họp hằng tháng.\n\n' +
        '2. Họp bất thường.”\n\nKính trình xem xét./.\n',
    );
    expect(plan.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(plan.body[1]).toMatchObject({ quoted: true, text: { value: '1. Họp hằng tháng.' } });
  });

  it('are bullets of Symbol and Wingdings, said once, and boxes of task lists', async () => {
    const { plan, findings } = await parseText(
      `${head}I. NỘI DUNG\n\n\uf0b7\tHọp chi bộ.\n\n\uf0a7 Thăm hộ nghèo.\n\n- [ ] Tổng kết.\n- [x] Sơ kết.\n`,
    );
    expect(tree(plan.body)).toEqual(['I.! NỘI DUNG', '  • Họp chi bộ.', '  • Thăm hộ nghèo.', '  - Tổng kết.', '  - Sơ kết.']);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['symbol-bullets']);
  });
});

describe('numbers alone on a line', () => {
  it('stay where they are cells', async () => {
    const { plan, findings } = await parseText(`${head}I. SỐ LIỆU\nTT\nThôn\nHộ\n1\nThôn Thượng\n210\n2\nThôn Hạ\n187\n`, 'text');
    const cells = plan.body
      .flatMap((node) => ('children' in node ? node.children : []))
      .flatMap((node) => (node.type === 'table' ? node.rows.flat() : []));
    expect(cells.flatMap(({ paragraphs }) => paragraphs.map(({ value }) => value))).toEqual([
      'TT',
      'Thôn',
      'Hộ',
      '1',
      'Thôn Thượng',
      '210',
      '2',
      'Thôn Hạ',
      '187',
    ]);
    expect(findings.map(({ messageId }) => messageId)).not.toContain('number-alone');
  });

  it('stay as lines where no table comes of them', async () => {
    const { plan, findings } = await parseText(`${head}I. SỐ LIỆU\nTT\nThôn\nHộ\n1\nThôn Thượng\n210\n2\nThôn Hạ\n`, 'text');
    expect(
      plan.body.flatMap((node) => ('children' in node ? node.children : [])).map((node) => ('text' in node ? node.text.value : '')),
    ).toEqual(['TT', 'Thôn', 'Hộ', '1', 'Thôn Thượng', '210', '2', 'Thôn Hạ']);
    expect(new Set(findings.map(({ messageId }) => messageId))).toEqual(new Set(['number-alone']));
  });
});

describe('the head', () => {
  it('is found behind the text, and said', async () => {
    const { plan, findings } = await parseText(
      'KẾ HOẠCH\nkiểm tra\n\nChi bộ xây dựng kế hoạch.\n\nI. NỘI DUNG\n\n- Kiểm tra.\n\nĐẢNG BỘ XÃ HOA LƯ\nCHI BỘ 5\n*\nSố 4-KH/CB\n' +
        'ĐẢNG CỘNG SẢN VIỆT NAM\nHoa Lư, ngày 07 tháng 4 năm 2026\nNơi nhận:\n- Lưu CB.\n\nT/M CHI BỘ\nBÍ THƯ\n\nĐỗ Văn C\n',
      'text',
    );
    expect([
      plan.letterhead.issuingOrgan?.value,
      plan.letterhead.superiorOrgan?.value,
      plan.number?.value.serial,
      plan.issuance.date?.value.month,
    ]).toEqual(['CHI BỘ 5', 'ĐẢNG BỘ XÃ HOA LƯ', '4', 4]);
    expect(findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([['head-after-text', 10]]);
  });

  it('has a type in spaced letters, an abstract with numbers, and a number with a year', async () => {
    const { plan } = await parseText(
      'HỘI ĐỒNG NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n  TỈNH NAM HẢI                            NAM\n' +
        'Số: 8/2026/NQ-HĐND         Nam Hải, ngày 09 tháng 7\n                                   năm 2026\n\n' +
        '            N G H Ị   Q U Y Ế T\n     về (1) giá đất; \n        (2) mức thu phí\n             -----\n' +
        'Hội đồng nhân dân quyết nghị:\n',
      'text',
    );
    expect([
      plan.documentType?.value,
      plan.abstract?.value.value,
      plan.number?.value.year,
      plan.letterhead.issuingOrgan?.value,
      plan.letterhead.kind,
      plan.issuance.date?.value,
    ]).toEqual([
      'Nghị quyết',
      'về (1) giá đất; (2) mức thu phí',
      '2026',
      'HỘI ĐỒNG NHÂN DÂN TỈNH NAM HẢI',
      'national',
      { day: 9, month: 7, year: 2026 },
    ]);
  });
});

describe('addressees', () => {
  it.each([
    ['HTML', '<table>\n<tr><td>Kính gửi:</td><td><p>- Sở A;</p><p>- Sở B.</p></td></tr>\n</table>'],
    ['Markdown', '|           |           |\n|-----------|-----------|\n| Kính gửi: | \\- Sở A;  |\n|           | \\- Sở B.  |'],
    ['a list', 'Kính gửi: - Sở A;\n\n• Sở B.'],
  ])('stand in %s', async (_, addressees) => {
    const { plan } = await parseText(`# BÁO CÁO\n\n${addressees}\n\nThực hiện chỉ đạo, đơn vị báo cáo.\n\nI. KẾT QUẢ\n\nTốt.\n`);
    expect(plan.addressees?.value.names).toEqual(['Sở A', 'Sở B']);
  });
});

describe('the tail', () => {
  it('has a column of purposes between recipients and signature', async () => {
    const { plan } = await parseText(
      `${head}I. NỘI DUNG\n1. Họp.\n Nơi nhận:                                    T/M ĐẢNG ỦY\n - ` +
        `Huyện ủy;              (để b/cáo)            BÍ THƯ\n - Các chi bộ             (để t/h)\n` +
        ` - Lưu VP.\n\n\n                                             Lý Thị D\n`,
      'text',
    );
    expect(plan.recipients?.items.map(({ value }) => value)).toEqual([
      { name: 'Huyện ủy', purpose: 'để b/cáo' },
      { name: 'Các chi bộ', purpose: 'để t/h' },
    ]);
    expect(plan.signatories[0]).toMatchObject({ positions: ['BÍ THƯ'], name: 'Lý Thị D' });
  });

  it('is parted by tabs line by line', async () => {
    const { plan } = await parseText(
      `${head}I. NỘI DUNG\n1. Họp.\nNơi nhận:\t\tT/M CHI BỘ\n- Đảng ủy;\t\tBÍ THƯ\n- Lưu CB.\n\nLý Thị D\n`,
      'text',
    );
    expect([plan.recipients?.items.map(({ value }) => value.name), plan.recipients?.archive?.value, plan.signatories[0]?.name]).toEqual([
      ['Đảng ủy'],
      'CB',
      'Lý Thị D',
    ]);
  });
});

describe('front matter', () => {
  it.each(['text', 'markdown'] as const)('stands behind blank lines and dashes of Word: %s', async (kind) => {
    const { plan } = await parseText('\n—\ntên loại: Kế hoạch\ntrích yếu: dự án #7\n—\n\nI. NỘI DUNG\n\n1. Họp.\n', kind);
    expect([plan.documentType?.value, plan.abstract?.value.value]).toEqual(['Kế hoạch', 'dự án #7']);
  });
});

describe('encodings', () => {
  const refused = (bytes: Uint8Array): string => {
    try {
      return decodeSource('a.txt', bytes, 'text').text;
    } catch (error) {
      return JSON.stringify(error);
    }
  };

  it('of UTF-8 read as Latin-1 are named', () => {
    const bytes = new TextEncoder().encode('Kế hoạch công tác dân vận của Đảng ủy xã');
    expect(refused(new TextEncoder().encode(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')))).toContain('misread-utf-8');
  });

  it('of Windows-1258 are named', () => {
    // Kế hoạch, cán bộ, vận động, của: vowels with a byte for the tone behind them.
    const bytes = [
      0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x20, 0x62, 0xf4, 0xf2, 0x20, 0x76, 0xe2, 0xf2, 0x6e, 0x20, 0xf0, 0xf4,
      0xf2, 0x6e, 0x67, 0x20, 0x63, 0x75, 0xd2, 0x61,
    ];
    expect(refused(Uint8Array.from(bytes))).toContain('windows-1258');
  });

  it('leave control characters out, each said once', async () => {
    const { plan, findings } = await parseText('# KẾ HOẠCH\n\nI. NỘI DUNG\n\n1. Việc\u000bmột\u0001 và\u0001 hai 1\u00ad25.\n');
    expect(lines(plan.body)).toEqual(['I. NỘI DUNG', '1. Việc\nmột và hai 125.']);
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['control-character', 'U+0001']]);
  });
});

it('pandoc’s own Markdown is read without its attributes', async () => {
  const { plan } = await parseText(
    '# [KẾ HOẠCH]{.underline} {#ke-hoach .unnumbered}\n\n::: {custom-style="Body"}\n' +
      'Thực hiện chỉ đạo của [Huyện ủy]{custom-style="Strong"}, đơn vị xây dựng kế hoạch như sau:\n:::\n\n' +
      '## I. NỘI DUNG {#i-noi-dung}\n\n[]{#_Toc9 .anchor}1\\. Họp [trước ngày 30/6/2026]{.mark}.\n',
  );
  expect([plan.documentType?.value, plan.preamble[0]?.text.value, ...lines(plan.body)]).toEqual([
    'Kế hoạch',
    'Thực hiện chỉ đạo của Huyện ủy, đơn vị xây dựng kế hoạch như sau:',
    'I. NỘI DUNG',
    '1. Họp trước ngày 30/6/2026.',
  ]);
});
