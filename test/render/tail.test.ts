import { describe, expect, it } from 'vitest';
import { field, paragraph, partyPlan, place, recipient, section, signatory, statePlan, table } from './make-plan.js';
import { render } from './render.js';

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
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/Nguyễn Văn A.*Trần Thị B/su);
    expect(rows[0]).toContain('<w:keepNext/>');
    expect(rows[2]).toContain('Nơi nhận:');
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
    expect(state.styled('circulation')[0]?.text).toBe('XEM XONG TRẢ LẠI');
    expect(state.part('word/footer1.xml')).toContain('Số 1, đường Thanh Niên');
    const party = await render(partyPlan({ classification: marks }));
    expect(party.styled('urgency')[0]?.xml).not.toContain('<w:pBdr>');
    expect(party.styled('draft')[0]?.text).toBe('Dự thảo lần 2');
    expect(party.styled('confidentiality')[0]?.text).toBe('MẬT');
  });
});

describe('the last lines of a text of sections', () => {
  it('are kept with the signature too', async () => {
    const file = await render(partyPlan({ body: [section('dash', '-', 'Một.'), section('dash', '-', 'Hai.')] }));
    expect(file.styled('dashClause').every((one) => one.xml.includes('<w:keepNext/>'))).toBe(true);
  });
});
