import { describe, expect, it } from 'vitest';
import type { BodyNode } from '../../src/model/index.js';
import { allNodes, parseText } from './parse.js';
import { tree } from './portrait.js';

const trees: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings of mixed depth',
    '# I. A\n\n#### 1. Bê\n\nChữ.\n\n### 2. Xê\n\nChữ nữa.\n\n## II. Đê\n\n1. Việc.',
    ['I.! A', '  1.! Bê', '    ¶ Chữ.', '  2.! Xê', '    ¶ Chữ nữa.', 'II.! Đê', '  1. Việc.'],
  ],
  [
    'list items beside paragraphs',
    'I. A\n\n1. một;\n2. hai;\n\n3. ba.\n\n4\\. bốn.',
    ['I.! A', '  1. một;', '  2. hai;', '  3. ba.', '  4. bốn.'],
  ],
  [
    'bold inside headings',
    '### **3. Công tác**\n\n**1\\.** Việc thứ nhất.\n\n***1.1. Nội dung:*** làm việc.',
    ['3.! Công tác', '1. Việc thứ nhất.', '  1.1. Nội dung: làm việc.'],
  ],
  [
    'dashes in dashes',
    'I. A\n\n- một:\n  - hai;\n    - ba;\n  + bốn;\n- năm.',
    ['I.! A', '  - một:', '    - hai;', '      - ba;', '      + bốn;', '  - năm.'],
  ],
  [
    'letters, stars and bullets',
    'A. PHẦN MỘT\n\nI. NỘI DUNG\n\n1. Việc\n\n\\* Đối với xã:\n\n- một;\n\n+ hai.\n\n• ba.',
    ['A.! PHẦN MỘT', '  I.! NỘI DUNG', '    1.! Việc', '      * Đối với xã:', '        - một;', '          + hai.', '            • ba.'],
  ],
  [
    '1) under a)',
    'I. A\n\n1. Việc:\n\na) nhóm:\n\n1) một;\n\n2) hai;\n\nb) nhóm khác.\n\n2. Việc nữa.',
    ['I.! A', '  1.! Việc:', '    a) nhóm:', '      1) một;', '      2) hai;', '    b) nhóm khác.', '  2. Việc nữa.'],
  ],
  [
    '1) under 1.',
    '1. Việc thứ nhất\n\n1) một;\n\n2) hai.\n\n2. Việc thứ hai.',
    ['1.! Việc thứ nhất', '  1) một;', '  2) hai.', '2. Việc thứ hai.'],
  ],
  [
    'numbers without a dot behind',
    '1. Phần\n\n1.1 Nội dung một.\n\n1.1.1 Nội dung sâu.\n\n1.2 Nội dung hai.',
    ['1.! Phần', '  1.1 Nội dung một.', '    1.1.1 Nội dung sâu.', '  1.2 Nội dung hai.'],
  ],
  ['(1) and (2)', '1. Việc\n\n(1) một;\n\n(2). hai.', ['1.! Việc', '  (1) một;', '  (2). hai.']],
  [
    'phần, chương, mục and điều with names below',
    'Phần I\n\nTỔNG QUAN\n\nChương I\n\nQUY ĐỊNH CHUNG\n\nMục 1\n\nPHẠM VI\n\nĐiều 1. Phạm vi\n\n1. Khoản một:\n\na) điểm a;\n\n' +
      'b) điểm b.\n\nĐiều 2. Đối tượng\n\nMọi cơ quan.',
    [
      'Phần I! TỔNG QUAN',
      '  Chương I! QUY ĐỊNH CHUNG',
      '    Mục 1! PHẠM VI',
      '      Điều 1.! Phạm vi',
      '        1. Khoản một:',
      '          a) điểm a;',
      '          b) điểm b.',
      '      Điều 2.! Đối tượng',
      '        ¶ Mọi cơ quan.',
    ],
  ],
  ['PHẦN THỨ NHẤT with a colon', 'PHẦN THỨ NHẤT: KẾT QUẢ\n\nI. A\n\n1. Việc.', ['PHẦN THỨ NHẤT:! KẾT QUẢ', '  I.! A', '    1. Việc.']],
  [
    'a heading that is a whole sentence',
    '## I. A\n\n### 1. Tiếp tục thực hiện tốt nhiệm vụ được giao trong năm 2025.\n\n- Chủ trì: Văn phòng.',
    ['I.! A', '  1.! Tiếp tục thực hiện tốt nhiệm vụ được giao trong năm 2025.', '    - Chủ trì: Văn phòng.'],
  ],
  [
    'a table under a dash',
    'I. A\n\n- Các mốc như sau:\n\n| Việc | Ngày |\n|---|---|\n| A | 1/2 |\n\n- Việc khác.',
    ['I.! A', '  - Các mốc như sau:', '    [table 2+2, header 1]', '  - Việc khác.'],
  ],
  [
    'a table under a heading',
    'I. A\n\n1. Việc xong.\n\n| Việc | Ngày |\n|---|---|\n| A | 1/2 |',
    ['I.! A', '  1. Việc xong.', '  [table 2+2, header 1]'],
  ],
  [
    'a sentence that a page cut',
    'I. A\n\n1. Tiếp tục triển khai thực hiện Nghị quyết số 24-NQ/TW\n\ncủa Ban Chấp hành Trung ương.',
    ['I.! A', '  1. Tiếp tục triển khai thực hiện Nghị quyết … hành Trung ương.'],
  ],
  [
    'articles whose first is about the text itself',
    'Điều 1. Phạm vi điều chỉnh\n\nQuy chế này quy định chế độ làm việc.\n\nĐiều 2. Hiệu lực\n\nCó hiệu lực từ ngày ký.',
    ['Điều 1.! Phạm vi điều chỉnh', '  ¶ Quy chế này quy định chế độ làm việc.', 'Điều 2.! Hiệu lực', '  ¶ Có hiệu lực từ ngày ký.'],
  ],
  [
    'closing paragraphs',
    'I. A\n\n1. Việc xong.\n\nTrên đây là kế hoạch.\n\nĐề nghị các đơn vị thực hiện.',
    ['I.! A', '  1. Việc xong.', '¶ Trên đây là kế hoạch.', '¶ Đề nghị các đơn vị thực hiện.'],
  ],
  ['a heading without a label', '# TỔNG QUAN\n\nĐoạn văn.\n\n## I. A\n\n1. Việc.', ['# TỔNG QUAN', '¶ Đoạn văn.', 'I.! A', '  1. Việc.']],
  ['a page break', 'I. A\n\n<!-- pagebreak -->\n\n1. Việc.', ['I.! A', '  [pageBreak]', '  1. Việc.']],
  ['a picture', 'I. A\n\n![Sơ đồ](so-do.png)\n\n1. Việc.', ['I.! A', '  [picture]', '  1. Việc.']],
  [
    'a task after 2.3. that goes back',
    '1. Một\n\n1.1. a.\n\n2. Hai\n\n2.3. b.\n\n3. Ba\n\n2.3. c.',
    ['1.! Một', '  1.1. a.', '2.! Hai', '  2.3. b.', '3.! Ba', '  2.3. c.'],
  ],
];

describe('the tree of a body', () => {
  it.each(trees)('%s', async (_, text, expected) => {
    const { plan } = await parseText(`Mở đầu như sau:\n\n${text}\n`);
    expect(tree(plan.body).map((line) => line.trimEnd())).toEqual(expected);
  });

  it('comes out the same with CRLF and decomposed letters', async () => {
    for (const [, text, expected] of trees) {
      const { plan } = await parseText(`Mở đầu như sau:\n\n${text}\n`.replaceAll('\n', '\r\n').normalize('NFD'));
      expect(tree(plan.body).map((line) => line.trimEnd())).toEqual(expected);
    }
  });

  it('of a decision in its direct form', async () => {
    const { plan } = await parseText(
      '# QUYẾT ĐỊNH\n\n## Về việc khen thưởng\n\n**CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ**\n\n- Căn cứ Luật A;\n- Căn cứ Nghị định B;\n\n' +
        'Theo đề nghị của Trưởng phòng C,\n\nQUYẾT ĐỊNH:\n\n**Điều 1.** Tặng giấy khen.\n\n' +
        '**Điều 2.** Quyết định có hiệu lực từ ngày ký.\n',
    );
    expect(plan.preamble.map(({ role }) => role)).toEqual(['authority', 'basis', 'basis', 'basis', 'enacting']);
    expect(tree(plan.body)).toEqual(['Điều 1. Tặng giấy khen.', 'Điều 2. Quyết định có hiệu lực từ ngày ký.']);
  });

  it('keeps a document without labels out of the preamble', async () => {
    const { plan } = await parseText(
      '# BÁO CÁO\n\n## tình hình\n\nTrong tháng qua, xã đã làm nhiều việc.\n\nKết quả đạt được rất tốt.\n\nTồn tại còn một số việc.\n',
    );
    expect([
      ...plan.preamble.map(({ text }) => text.value),
      ...plan.body.map((node) => ('text' in node ? node.text.value : '')),
    ]).toHaveLength(3);
    expect(plan.body.length).toBeGreaterThan(0);
  });
});

describe('items of one group', () => {
  const headings = (nodes: readonly BodyNode[]): (readonly [string, boolean])[] =>
    allNodes(nodes).flatMap((node) => (node.type === 'section' ? [[node.label.text, node.heading] as const] : []));

  it('that name who does what are headings, whatever their length', async () => {
    const { plan } = await parseText(
      '# KẾ HOẠCH\n\n## I. VIỆC\n\n1. Phòng Kinh tế:\n\n- Chủ trì.\n\n2. Đoàn Thanh niên, Hội Liên hiệp Phụ nữ xã:\n\n- Vận động.\n',
    );
    expect(headings(plan.body).filter(([label]) => /^\d/u.test(label))).toEqual([
      ['1.', true],
      ['2.', true],
    ]);
  });

  it('are not headed by the paragraph that closes the text', async () => {
    const { plan } = await parseText(
      '# CÔNG VĂN\n\nĐảng ủy phường đề nghị:\n\n1. Cử 02 cán bộ dự tập huấn\n\n2. Bố trí kinh phí đi lại\n\nĐề nghị Ban xem xét.\n',
    );
    expect(headings(plan.body)).toEqual([
      ['1.', false],
      ['2.', false],
    ]);
    expect(plan.body.at(-1)?.type).toBe('paragraph');
  });

  it('keep the heading over a paragraph of its own', async () => {
    const { plan } = await parseText('# KẾ HOẠCH\n\n## I. VIỆC\n\n1. Mục đích\n\nNâng cao.\n\n2. Yêu cầu\n\nĐúng hạn.\n');
    expect(headings(plan.body).map(([, heading]) => heading)).toEqual([true, true, true]);
  });
});
