import { describe, expect, it } from 'vitest';
import { field, paragraph, partyPlan, place, recipient, section, signatory, statePlan, table } from './make-plan.js';
import { render, type RenderedFile } from './render.js';

describe('recipients', () => {
  it('have the label, marks and archive line of the Party', async () => {
    const file = await render(partyPlan());
    expect(file.styled('recipientsLabel').map((one) => one.text)).toEqual(['Nơi nhận:']);
    expect(file.styled('recipient').map((one) => one.text)).toEqual([
      '- Thường trực Thành ủy (để báo cáo),',
      '- Các chi bộ trực thuộc,',
      '- Lưu VPĐU.',
    ]);
    expect(file.part('word/styles.xml')).toMatch(/w:styleId="DVRecipientsLabel".*?<w:u w:val="single"\/>/su);
  });

  it('are written in the form of the regulation', async () => {
    const plan = partyPlan({
      recipients: {
        items: [recipient('Thành ủy', null, '- Thành ủy;'), recipient('Các chi bộ', null, '- Các chi bộ;')],
        archive: field('VT', 'Lưu: VT.'),
        position: place,
      },
    });
    const file = await render(plan);
    expect(file.styled('recipient').map((one) => one.text)).toEqual(['- Thành ủy,', '- Các chi bộ,', '- Lưu VT.']);
    expect(file.findings).toEqual([]);
    expect((await render(plan, 'dang-hd05')).styled('recipient').map((one) => one.text)).toEqual([
      '- Thành ủy;',
      '- Các chi bộ;',
      '- Lưu VT.',
    ]);
  });

  it('get the archive line that the decree wants', async () => {
    const file = await render(
      statePlan({ recipients: { items: [recipient('Bộ Nội vụ', null, '- Bộ Nội vụ;')], archive: null, position: place } }),
      'nha-nuoc-nd30',
    );
    expect(file.styled('recipient').map((one) => one.text)).toEqual(['- Bộ Nội vụ;', '- Lưu: VT.']);
  });

  it('have drafter and copies under them', async () => {
    const file = await render(
      partyPlan({ classification: { ...partyPlan().classification, drafter: field('abc'), copies: field('268') } }),
    );
    expect(file.styled('drafter').map((one) => one.text)).toEqual(['ABC-268']);
  });
});

describe('the signature', () => {
  it.each([
    ['TM.', 'dang-hd36', 'T/M BAN THƯỜNG VỤ'],
    ['T/M', 'dang-hd36', 'T/M BAN THƯỜNG VỤ'],
    ['TM', 'dang-hd36', 'T/M BAN THƯỜNG VỤ'],
    ['TUQ.', 'dang-hd36', 'TUQ. BAN THƯỜNG VỤ'],
    ['T/M', 'nha-nuoc-nd30', 'TM. BAN THƯỜNG VỤ'],
    ['T/M', 'trung-lap', 'T/M BAN THƯỜNG VỤ'],
  ] as const)('writes %s under %s as %s', async (mark, template, expected) => {
    const file = await render(partyPlan({ signatories: [{ ...signatory, capacities: [{ mark, body: 'BAN THƯỜNG VỤ' }] }] }), template);
    expect(file.styled('capacity').map((one) => one.text)).toEqual([expected]);
  });

  it('stands level with the recipients, in a row that does not split, and stays with the last lines', async () => {
    const file = await render(partyPlan({ body: [paragraph('Một.'), paragraph('Hai.'), paragraph('Ba.')] }));
    const xml = file.part('word/document.xml');
    const tail = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(tail.match(/<w:tr>/gu)).toHaveLength(1);
    expect(tail).toContain('<w:cantSplit/>');
    expect(tail.indexOf('Nơi nhận:')).toBeLessThan(tail.indexOf('BAN THƯỜNG VỤ'));
    expect(file.styled('body').map((one) => one.xml.includes('<w:keepNext/>'))).toEqual([false, false, true, true]);
    expect(xml.slice(0, xml.lastIndexOf('<w:tbl>'))).toMatch(/Ba\.<\/w:t><\/w:r><\/w:p>$/u);
  });

  it('stays with the last row of a table that ends the text', async () => {
    const file = await render(partyPlan({ body: [table([['A'], ['B'], ['C']])] }));
    expect(file.styled('tableCell').map((one) => [one.text, one.xml.includes('<w:keepNext/>')])).toEqual([
      ['B', false],
      ['C', true],
    ]);
  });

  it('marks what it lacks', async () => {
    const file = await render(partyPlan({ signatories: [{ ...signatory, capacities: [], positions: [], name: null }] }));
    expect(file.findings.map((one) => one.messageId)).toEqual(['missing-capacity', 'missing-signer']);
  });

  it('keeps notes and other posts', async () => {
    const file = await render(
      partyPlan({ signatories: [{ ...signatory, notes: ['(ký tên, đóng dấu)'], otherPosts: ['Trưởng Ban Chỉ đạo'] }] }),
    );
    expect(file.styled('signatureNote')[0]?.text).toBe('(ký tên, đóng dấu)');
    expect(file.styled('otherPost')[0]?.text).toBe('Trưởng Ban Chỉ đạo');
  });

  it('stands side by side with the others of a joint document', async () => {
    const file = await render(
      partyPlan({ signatories: [signatory, { ...signatory, name: 'Trần Thị B' }, { ...signatory, name: 'Lê Văn C' }] }),
    );
    const xml = file.part('word/document.xml');
    const rows = [...xml.slice(xml.lastIndexOf('<w:tbl>')).matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(/Nguyễn Văn A.*Trần Thị B/su);
    expect(rows.slice(0, 4).every((row) => row.includes('<w:keepNext/>'))).toBe(true);
    expect(rows[4]).toContain('Nơi nhận:');
  });

  it('breaks a long capacity at a word boundary', async () => {
    const body = 'BAN CHỈ ĐẠO PHONG TRÀO TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA PHƯỜNG GIA SÀNG';
    const file = await render(partyPlan({ signatories: [{ ...signatory, capacities: [{ mark: 'T/M', body }] }] }));
    const lines = file.styled('capacity')[0]?.text.split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(`T/M ${body}`);
  });
});

describe('marks', () => {
  it('stand where the regulation puts them, in its colour and frame', async () => {
    const marks = {
      ...partyPlan().classification,
      urgency: field('Khẩn'),
      circulation: field('Xem xong trả lại'),
      draft: field('Dự thảo lần 2'),
      confidentiality: field('Mật'),
      contact: field('Số 1, đường Thanh Niên'),
    };
    const state = await render(statePlan({ classification: marks }), 'nha-nuoc-nd30');
    expect(state.styled('urgency')[0]).toMatchObject({ text: 'KHẨN' });
    expect(state.styled('urgency')[0]?.xml).toMatch(/<w:pBdr><w:top w:val="single" w:color="FF0000"/u);
    expect(state.part('word/styles.xml')).toMatch(/w:styleId="DVUrgency".*?<w:color w:val="FF0000"\/>/su);
    expect(headersOf(state)).toContain('XEM XONG TRẢ LẠI');
    expect(state.part('word/footer1.xml')).toContain('Số 1, đường Thanh Niên');
    const party = await render(partyPlan({ classification: marks }));
    expect(headersOf(party)).toContain('XEM XONG TRẢ LẠI');
    expect(party.styled('urgency')[0]?.xml).not.toContain('<w:pBdr>');
    expect(party.part('word/styles.xml')).toMatch(/w:styleId="DVUrgency".*?<w:color w:val="FF0000"\/>/su);
    // on the last page, above its foot
    expect(party.styled('contact')[0]?.xml).toMatch(/<w:framePr [^>]*w:yAlign="bottom"/u);
    const order = party.paragraphs.map(({ style }) => style).filter((style) => /^DV(?:Number|Draft|Confidentiality|Urgency)$/u.test(style));
    expect(order).toEqual(['DVNumber', 'DVDraft', 'DVConfidentiality', 'DVUrgency']);
    expect(party.styled('draft')[0]?.text).toBe('Dự thảo lần 2');
    expect(party.styled('confidentiality')[0]?.text).toBe('MẬT');
  });
});

function headersOf(file: RenderedFile): string {
  return [...file.parts].flatMap(([name, xml]) => (/^word\/header\d/u.test(name) ? [xml] : [])).join('');
}

describe('what must not be published', () => {
  const marks = {
    ...partyPlan().classification,
    circulation: field('Tài liệu thu hồi\nKhông phổ biến trên phương tiện thông tin đại chúng'),
  };
  const words = 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG';

  it('is said below the signature under 36-HD/VPTW', async () => {
    const file = await render(partyPlan({ classification: marks }));
    expect(headersOf(file)).toContain('TÀI LIỆU THU HỒI');
    expect(headersOf(file)).not.toContain('KHÔNG PHỔ BIẾN');
    const last = file.paragraphs.findLastIndex(({ style }) => style === 'DVSigner');
    expect(file.paragraphs[last + 1]).toMatchObject({ style: 'DVCirculation', text: words });
    expect(file.paragraphs[last + 1]?.xml).not.toContain('<w:framePr');
  });

  it('is said at the foot of the last page under 05-HD/VPTW', async () => {
    const file = await render(partyPlan({ classification: marks }), 'dang-hd05');
    expect(file.styled('circulation')[0]?.text).toBe(words);
    // 297 mm - 10 mm - half a line of 12 pt
    expect(file.styled('circulation')[0]?.xml).toMatch(/<w:framePr [^>]*w:y="16133"/u);
  });

  it('stands with the others at the top under the State', async () => {
    const file = await render(statePlan({ classification: marks }), 'nha-nuoc-nd30');
    expect(headersOf(file)).toContain('KHÔNG PHỔ BIẾN');
  });
});

describe('posts', () => {
  const styles = (file: RenderedFile): (readonly [string, string])[] =>
    file.paragraphs
      .filter(({ style }) => /^DV(?:Capacity|Position|Concurrently|Confirmation|Signer)$/u.test(style))
      .map(({ style, text }) => [style, text]);

  it.each([
    [['TRƯỞNG BAN'], [['DVCapacity', 'TRƯỞNG BAN']]],
    [
      ['Bí thư', 'Kiêm', 'Trưởng ban chỉ đạo'],
      [
        ['DVCapacity', 'BÍ THƯ'],
        ['DVConcurrently', 'kiêm'],
        ['DVCapacity', 'TRƯỞNG BAN CHỈ ĐẠO'],
      ],
    ],
    [
      ['TRƯỞNG BAN TỔ CHỨC KIÊM CHỦ TỊCH HỘI ĐỒNG'],
      [
        ['DVCapacity', 'TRƯỞNG BAN TỔ CHỨC'],
        ['DVConcurrently', 'kiêm'],
        ['DVCapacity', 'CHỦ TỊCH HỘI ĐỒNG'],
      ],
    ],
    [
      ['CHÁNH VĂN PHÒNG', 'TỈNH UỶ'],
      [
        ['DVCapacity', 'CHÁNH VĂN PHÒNG'],
        ['DVCapacity', 'TỈNH UỶ'],
      ],
    ],
  ])('of one who signs himself are all the authority to sign: %j', async (positions, expected) => {
    const file = await render(partyPlan({ signatories: [{ ...signatory, capacities: [], positions }] }));
    expect(styles(file)).toEqual([...expected, ['DVSigner', 'Nguyễn Văn A']]);
  });

  it('stand under whom the signer stands for', async () => {
    const signatories = [{ ...signatory, capacities: [{ mark: 'K/T', body: 'TRƯỞNG BAN' }], positions: ['PHÓ TRƯỞNG BAN'] }];
    expect(styles(await render(partyPlan({ signatories })))).toEqual([
      ['DVCapacity', 'K/T TRƯỞNG BAN'],
      ['DVPosition', 'PHÓ TRƯỞNG BAN'],
      ['DVSigner', 'Nguyễn Văn A'],
    ]);
  });

  it('stay on their line under the State', async () => {
    const signatories = [{ ...signatory, capacities: [], positions: ['Phó Giám đốc kiêm Thủ trưởng'] }];
    expect(styles(await render(statePlan({ signatories }), 'nha-nuoc-nd30'))[0]).toEqual(['DVCapacity', 'PHÓ GIÁM ĐỐC KIÊM THỦ TRƯỞNG']);
  });

  it('of who confirms a signature stand below it, in one column', async () => {
    const confirming = {
      ...signatory,
      capacities: [{ mark: 'T/L', body: 'BAN THƯỜNG VỤ' }],
      positions: ['CHÁNH VĂN PHÒNG'],
      name: 'Phạm Văn D',
      confirms: '',
    };
    const file = await render(partyPlan({ signatories: [signatory, confirming] }));
    expect(styles(file).map(([, words]) => words)).toEqual([
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      'Nguyễn Văn A',
      'Xác nhận chữ ký của đồng chí Nguyễn Văn A',
      'T/L BAN THƯỜNG VỤ',
      'CHÁNH VĂN PHÒNG',
      'Phạm Văn D',
    ]);
    const xml = file.part('word/document.xml');
    expect(xml.slice(xml.lastIndexOf('<w:tbl>')).match(/<w:tr>/gu)).toHaveLength(1);
  });
});

describe('the last lines of a text of sections', () => {
  it('are kept with the signature too', async () => {
    const file = await render(partyPlan({ body: [section('dash', '-', 'Một.'), section('dash', '-', 'Hai.')] }));
    expect(file.styled('dashClause').every((one) => one.xml.includes('<w:keepNext/>'))).toBe(true);
  });
});
