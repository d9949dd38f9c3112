import { describe, expect, it } from 'vitest';
import { cell, field, paragraph, partyPlan, place, preamble, section, statePlan, table, text } from './make-plan.js';
import { readParagraphs, render, ruleIds } from './render.js';

describe('the title', () => {
  it('has type, abstract and five hyphens in a Party document, a rule in a State one', async () => {
    const party = await render(partyPlan());
    expect(party.styled('documentType')[0]?.text).toBe('KẾ HOẠCH');
    expect(party.styled('abstract')[0]?.text).toBe('công tác dân vận năm 2024');
    expect(party.styled('abstractMark')[0]?.text).toBe('-----');
    const state = await render(statePlan(), 'nha-nuoc-nd30');
    expect(state.styled('abstractMark')).toEqual([]);
    expect(state.paragraphs.find((_, index) => state.paragraphs[index - 1]?.style === 'DVAbstract')?.xml).toContain(
      '<w:top w:val="single"',
    );
  });

  it('keeps the breaks of the abstract and sets a long one in an even measure', async () => {
    const broken = await render(partyPlan({ abstract: field(text('của Bộ Chính trị\nvề đột phá phát triển')) }));
    expect(broken.styled('abstract')[0]?.text).toBe('của Bộ Chính trị\nvề đột phá phát triển');
    const long = await render(
      partyPlan({ abstract: field(text('về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia')) }),
    );
    expect(Number(/<w:ind w:left="(\d+)"/u.exec(long.styled('abstract')[0]?.xml ?? '')?.[1])).toBeGreaterThan(600);
  });
});

describe('what stands before the body', () => {
  it('puts one addressee on the line, several under the colon', async () => {
    const report = (names: readonly string[]) =>
      statePlan({ documentType: field('Báo cáo'), addressees: field({ salutation: 'Kính gửi', names }) });
    const one = await render(report(['Bộ Nội vụ']), 'nha-nuoc-nd30');
    expect(one.styled('addressee').map((block) => block.text)).toEqual(['Kính gửi: Bộ Nội vụ']);
    expect(ruleIds(one)).toEqual([]);
    const two = await render(report(['Bộ Nội vụ', 'Bộ Tài chính']), 'nha-nuoc-nd30');
    expect(two.styled('addressee').map((block) => block.text)).toEqual(['Kính gửi:']);
    expect(two.styled('addresseeName').map((block) => block.text)).toEqual(['- Bộ Nội vụ;', '- Bộ Tài chính.']);
  });

  it('prints addressees of a kế hoạch too', async () => {
    const file = await render(partyPlan({ addressees: field({ salutation: 'Kính gửi', names: ['Thành ủy'] }) }));
    expect(file.styled('addressee')[0]?.text).toBe('Kính gửi: Thành ủy');
  });

  it('writes căn cứ in the form of the template', async () => {
    const bases = [
      preamble('basis', 'Căn cứ Điều lệ Đảng;'),
      preamble('basis', 'Theo đề nghị của Văn phòng.'),
      preamble('opening', 'Ban Thường vụ quy định như sau:'),
    ];
    const party = await render(partyPlan({ preamble: bases }));
    expect(party.styled('basis').map((one) => one.text)).toEqual(['- Căn cứ Điều lệ Đảng;', '- Theo đề nghị của Văn phòng,']);
    const state = await render(statePlan({ preamble: bases }), 'nha-nuoc-nd30');
    expect(state.styled('basis').map((one) => one.text)).toEqual(['Căn cứ Điều lệ Đảng;', 'Theo đề nghị của Văn phòng.']);
  });

  it('leaves a căn cứ that introduces the body as it is', async () => {
    const words = 'Căn cứ tình hình thực tế, Đảng ủy phường xây dựng kế hoạch như sau:';
    expect((await render(partyPlan({ preamble: [preamble('basis', words)] }))).styled('basis').map((one) => one.text)).toEqual([words]);
  });

  it('has authority line and enacting words in a quyết định, in the order of the source', async () => {
    const decision = (roles: Parameters<typeof preamble>[]) =>
      partyPlan({ documentType: field('Quyết định'), preamble: roles.map(([role, words]) => preamble(role, words)) });
    const file = await render(
      decision([
        ['authority', 'Ban Thường vụ Đảng ủy phường'],
        ['basis', 'Căn cứ Điều lệ Đảng,'],
        ['enacting', 'QUYẾT ĐỊNH:'],
      ]),
    );
    expect(file.paragraphs.filter((one) => ['DVAuthority', 'DVBasis', 'DVEnacting'].includes(one.style)).map((one) => one.text)).toEqual([
      'BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG',
      '- Căn cứ Điều lệ Đảng,',
      'QUYẾT ĐỊNH:',
    ]);
    expect(ruleIds(await render(decision([])))).toEqual(['missing-authority', 'missing-enacting']);
  });
});

describe('the body', () => {
  it('writes labels as literal text under the style of rank and role', async () => {
    const plan = partyPlan({
      body: [
        section('chapter', 'Chương I', 'Quy định chung', [
          section('article', 'Điều 1.', 'Phạm vi điều chỉnh', [section('point', 'đ)', 'Lời văn')]),
        ]),
        section('article', 'Điều 2.', 'Quyết định này có hiệu lực kể từ ngày ký.'),
        section('decimal3', '1.1.1.', ''),
      ],
    });
    const file = await render(plan);
    expect(
      file.paragraphs
        .slice(-20)
        .filter((one) => /^DV(?:chapter|article|point|decimal3)/iu.test(one.style))
        .map((one) => [one.style, one.text]),
    ).toEqual([
      ['DVChapterHeading', 'Chương I'],
      ['DVChapterName', 'Quy định chung'],
      ['DVArticleHeading', 'Điều 1. Phạm vi điều chỉnh'],
      ['DVPointClause', 'đ) Lời văn'],
      ['DVArticleClause', 'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.'],
      ['DVDecimal3Clause', '1.1.1.'],
    ]);
    expect(file.styled('articleClause')[0]?.xml).toContain('<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 2. </w:t>');
    expect(file.part('word/styles.xml')).toMatch(/w:styleId="DVChapterName".*?<w:caps\/>/su);
    expect(file.part('word/document.xml')).not.toContain('w:numPr');
  });

  it('keeps inline emphasis, does not repeat that of the style, and merges equal runs', async () => {
    const words = text(
      ['Nâng ', { bold: true }],
      ['cao', { bold: true }],
      ' ',
      ['m', {}],
      ['2', { superscript: true }],
      ['xóa', { strike: true }],
      ['gạch', { underline: true, italic: true }],
    );
    const file = await render(
      partyPlan({ body: [section('dash', '-', words), section('roman', 'I.', text(['Mục đích', { bold: true }]), [paragraph('Lời.')])] }),
    );
    const xml = file.styled('dashClause')[0]?.xml ?? '';
    expect(xml).toContain('<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Nâng cao</w:t>');
    expect(xml).toContain('<w:vertAlign w:val="superscript"/>');
    expect(xml).toContain('<w:strike/>');
    expect(xml).toMatch(/<w:i\/><w:iCs\/><w:u w:val="single"\/>/u);
    expect(file.styled('romanHeading')[0]?.xml).not.toContain('<w:rPr>');
  });

  it('gives headings outline levels from the largest rank of the document down', async () => {
    const styles = (await render(partyPlan())).part('word/styles.xml');
    const outline = (id: string) =>
      /<w:outlineLvl w:val="(\d)"/u.exec(new RegExp(`w:styleId="${id}">.*?</w:style>`, 'su').exec(styles)?.[0] ?? '')?.[1];
    expect(outline('DVRomanHeading')).toBe('0');
    expect(outline('DVArabicHeading')).toBeUndefined();
    expect(outline('DVBody')).toBeUndefined();
  });

  it('breaks pages where the source does', async () => {
    const file = await render(
      partyPlan({
        body: [
          paragraph('Trang một.'),
          { type: 'pageBreak', position: place },
          paragraph('Trang hai.'),
          { type: 'pageBreak', position: place },
          table([['A'], ['B']]),
        ],
      }),
    );
    expect(file.styled('body').find((one) => one.text === 'Trang hai.')?.xml).toContain('<w:pageBreakBefore/>');
    expect(file.styled('gap')[0]?.xml).toContain('<w:pageBreakBefore/>');
  });

  it('replaces what XML cannot hold by a visible character', async () => {
    const file = await render(partyPlan({ body: [paragraph('a\u0000b\ud800c <&> "d"')] }));
    expect(file.styled('body').at(-1)?.text).toBe('a\ufffdb\ufffdc <&> "d"');
  });
});

describe('footnotes', () => {
  it('are footnotes of Word', async () => {
    const call = text('Lời văn', ['1', { footnote: 'a' }], ' tiếp, và lần nữa', ['', { footnote: 'a' }], '.');
    const file = await render(
      partyPlan({ body: [paragraph(call)], footnotes: [{ id: 'a', paragraphs: [text('Nội dung chú thích.')], position: place }] }),
    );
    expect(file.styled('body').at(-1)?.xml).toMatch(/<w:footnoteReference w:id="1"\/>.*<w:footnoteReference w:id="2"\/>/su);
    expect(
      readParagraphs(file.part('word/footnotes.xml'))
        .filter((one) => one.style === 'DVFootnote')
        .map((one) => one.text),
    ).toEqual([' Nội dung chú thích.', ' Nội dung chú thích.']);
    expect(file.findings).toEqual([]);
  });

  it('are kept where nothing calls them, and marked where they are not there', async () => {
    const file = await render(
      partyPlan({
        body: [paragraph(text('Lời', ['', { footnote: 'x' }]))],
        footnotes: [{ id: 'b', paragraphs: [text('Chú thích ', ['', { footnote: 'b' }])], position: place }],
      }),
    );
    expect(ruleIds(file).sort()).toEqual(['missing-footnote', 'unrendered-footnote', 'unrendered-footnote']);
    expect(file.styled('body').at(-1)?.text).toBe('Lời[^x]');
    expect(file.styled('footnote')[0]?.text).toBe('[b] Chú thích [b]');
  });
});

describe('a chain of headings', () => {
  it('keeps each of its lines with the next', async () => {
    const article = section('article', 'Điều 4.', 'Phiên họp', [paragraph('Họp mỗi tháng một lần.')]);
    const chapter = section('chapter', 'Chương II', 'QUYỀN HẠN', [section('division', 'Mục 2', 'CHẾ ĐỘ LÀM VIỆC', [article])]);
    const file = await render(partyPlan({ body: [chapter] }));
    const styles = file.part('word/styles.xml');
    const chain = file.paragraphs.slice(file.paragraphs.findIndex(({ text: words }) => words === 'Chương II')).slice(0, 5);
    expect(chain.map(({ text: words }) => words)).toEqual(['Chương II', 'QUYỀN HẠN', 'Mục 2', 'CHẾ ĐỘ LÀM VIỆC', 'Điều 4. Phiên họp']);
    for (const { style, xml } of chain) {
      const form = new RegExp(`w:styleId="${style}".*?</w:style>`, 'su').exec(styles)?.[0] ?? '';
      expect(`${xml}${form}`).toContain('<w:keepNext/>');
    }
  });
});

describe('tables', () => {
  const rows = [
    ['TT', 'Nội dung'],
    ['1', 'Xây dựng kế hoạch tuyên truyền, vận động Nhân dân thực hiện nếp sống văn minh, bảo vệ môi trường'],
  ];

  it('repeat their header rows, do not split rows, and fill the text width', async () => {
    const file = await render(partyPlan({ body: [table(rows)] }));
    const xml = /<w:tbl><w:tblPr><w:tblStyle w:val="DVTableGrid"\/>.*?<\/w:tbl>/su.exec(file.part('word/document.xml'))?.[0] ?? '';
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(2);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeGreaterThan(9350);
    expect(widths[0]).toBeLessThan(1200);
    expect(file.styled('tableHeader').map((one) => one.text)).toEqual(['TT', 'Nội dung']);
  });

  it('take the widths of the source', async () => {
    const file = await render(partyPlan({ body: [table(rows, { columnWidths: [25, 75] })] }));
    expect(file.part('word/document.xml')).toContain('<w:gridCol w:w="2339"/><w:gridCol w:w="7016"/>');
  });

  it('span columns and rows, and fill rows that are too short', async () => {
    const file = await render(
      partyPlan({ body: [table([[cell('A', { columnSpan: 2 }), cell('B', { rowSpan: 2 })], ['C'], ['D', 'E', 'F']])] }),
    );
    const xml = /DVTableGrid.*?<\/w:tbl>/su.exec(file.part('word/document.xml'))?.[0] ?? '';
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect([...xml.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row.match(/<w:tc>/gu)?.length)).toEqual([2, 3, 3]);
  });

  it('have no lines where they only put texts side by side', async () => {
    const file = await render(partyPlan({ body: [table([['THƯ KÝ', 'CHỦ TRÌ']], { layout: true, headerRows: 0 })] }));
    expect(file.part('word/document.xml')).not.toContain('DVTableGrid');
  });

  it('stand apart from the paragraph above them', async () => {
    const roomBelow = async (layout: boolean): Promise<string | undefined> => {
      const tables = [paragraph('Phân công như sau:'), table(rows, { layout, headerRows: layout ? 0 : 1 })];
      const file = await render(partyPlan({ body: tables }));
      return /<w:spacing w:after="(\d+)"/u.exec(file.styled('body').at(-1)?.xml ?? '')?.[1];
    };
    expect(await roomBelow(false)).toBe('120');
    expect(await roomBelow(true)).toBeUndefined();
    const first = await render(partyPlan({ preamble: [preamble('opening', 'Phân công như sau:')], body: [table(rows)] }));
    expect(first.part('word/document.xml')).toMatch(/<w:spacing w:after="120"\/><\/w:pPr>(?:(?!<w:p>).)*Phân công như sau:/su);
  });

  it('stand apart from each other and keep their introduction', async () => {
    const file = await render(partyPlan({ body: [paragraph('Phân công như sau:'), table(rows), table(rows)] }));
    expect(file.styled('body').at(-1)?.xml).toContain('<w:keepNext/>');
    expect(file.part('word/document.xml')).not.toContain('</w:tbl><w:tbl>');
  });
});
