/** Every type of every regulation builds, and has the parts that its layout demands, where it demands them. */
import { describe, expect, it } from 'vitest';
import { cases, issued, layoutFor, planOf } from './type-cases.js';
import { layoutNames } from '../../src/model/index.js';
import { templates, typeRegulations } from '../config/shipped.js';
import { field, signatory, statePlan, text } from './make-plan.js';
import { render, ruleIds, type RenderedFile, type TemplateId } from './render.js';

function has(file: RenderedFile, style: Parameters<RenderedFile['styled']>[0]): boolean {
  return file.styled(style).some((one) => one.text !== '');
}

describe('every type of every regulation', () => {
  it('has one layout', () => {
    for (const { layouts } of templates) {
      const named = layoutNames.flatMap((name) => layouts[name].types);
      expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
      expect(layouts.titled.types).toEqual([]);
    }
  });

  it.each(cases)('%s (%s, %s) has the parts of its layout', async (type, id, template) => {
    const layout = layoutFor(type, template);
    const types = typeRegulations.find((one) => one.id === id);
    const plan = planOf(type, template, {
      addressees: layout.addressees === 'required' ? field({ salutation: 'Kính gửi', names: ['Thành ủy'] }) : null,
    });
    const file = await render(plan, template, types === undefined ? {} : { types });
    expect(has(file, 'documentType')).toBe(layout.typeLine);
    expect(has(file, 'abstract')).toBe(layout.typeLine);
    expect(has(file, 'letterAbstract')).toBe(!layout.typeLine);
    expect(has(file, 'issuance')).toBe(layout.issuance !== 'absent');
    expect(has(file, 'number')).toBe(true);
    expect(has(file, 'addressee')).toBe(layout.addressees === 'required');
    expect(has(file, 'recipientsLabel')).toBe(true);
    expect(file.styled('signer').length).toBe(Math.max(1, layout.signatories));
    expect(file.findings.filter(({ ruleId }) => ruleId === 'form-by-usage').length).toBe(layout.byUsage ? 1 : 0);
    expect(new Set(ruleIds(file).filter((ruleId) => ruleId !== 'form-by-usage'))).toEqual(
      new Set([
        ...(layout.enacting ? ['missing-authority', 'missing-enacting'] : []),
        ...(layout.signatories > 1 ? ['missing-signature'] : []),
        ...(layout.issuance === 'absent' ? ['unprinted-date'] : []),
      ]),
    );
  });

  it.each(cases)('%s (%s, %s) marks what it must have, and no more', async (type, id, template) => {
    const layout = layoutFor(type, template);
    const types = typeRegulations.find((one) => one.id === id);
    const bare = planOf(type, template, {
      abstract: null,
      addressees: null,
      recipients: null,
      signatories: [],
      number: null,
      issuance: { place: null, date: null },
    });
    const ids = ruleIds(await render(bare, template, types === undefined ? {} : { types }));
    const demands: readonly (readonly [string, boolean])[] = [
      ['missing-abstract', layout.abstract === 'required'],
      ['missing-addressees', layout.addressees === 'required'],
      ['missing-recipients', layout.recipients === 'required'],
      ['missing-signature', layout.signatories > 0],
      ['missing-number', layout.number === 'required'],
      ['missing-date', layout.issuance === 'required'],
      ['missing-place', layout.issuance === 'required'],
    ];
    expect(demands.filter(([ruleId, demanded]) => ids.includes(ruleId) !== demanded)).toEqual([]);
  });
});

describe('a công văn', () => {
  const addressees = field({ salutation: 'Kính gửi' as const, names: ['Sở Nội vụ'] });
  it.each<[TemplateId, string, string]>([
    ['nha-nuoc-nd30', 'đôn đốc báo cáo', 'V/v đôn đốc báo cáo'],
    ['nha-nuoc-nd30', 'V/v đôn đốc báo cáo', 'V/v đôn đốc báo cáo'],
    ['nha-nuoc-nd30', 'Về việc đôn đốc báo cáo', 'V/v đôn đốc báo cáo'],
    ['dang-hd36', 'V/v: đôn đốc báo cáo', 'đôn đốc báo cáo'],
    ['dang-hd36', 'đôn đốc báo cáo', 'đôn đốc báo cáo'],
    ['dang-hd05', 'đôn đốc báo cáo', 'về việc đôn đốc báo cáo'],
    ['dang-hd05', 'V/v đôn đốc báo cáo', 'về việc đôn đốc báo cáo'],
  ])('has under %s the abstract %s as %s', async (template, abstract, expected) => {
    const file = await render(planOf('Công văn', template, { abstract: field(text(abstract)), addressees }), template);
    expect(file.styled('letterAbstract').map((one) => one.text)).toEqual([expected]);
    const xml = file.part('word/document.xml');
    expect(xml.indexOf(expected)).toBeLessThan(xml.indexOf('</w:tbl>'));
    expect(xml.indexOf('DVNumber')).toBeLessThan(xml.indexOf('DVLetterAbstract'));
  });

  it('has room for its abstract where a long date leaves little beside the number', async () => {
    const issuance = { place: field('Thành phố Hồ Chí Minh'), date: field({ day: 29, month: 12, year: 2024 }) };
    const letterhead = {
      ...statePlan().letterhead,
      issuingOrgan: field('Ban Quản lý các khu chế xuất và công nghiệp Thành phố Hồ Chí Minh'),
    };
    const file = await render(
      planOf('Công văn', 'nha-nuoc-nd30', { issuance, letterhead, addressees, abstract: field(text('V/v đôn đốc thực hiện')) }),
      'nha-nuoc-nd30',
    );
    const xml = file.part('word/document.xml');
    const rows = xml.slice(0, xml.indexOf('</w:tbl>')).split('<w:tr>').slice(1);
    expect(rows.map((row) => row.includes('V/v đôn đốc'))).toEqual([false, false, true]);
    expect(rows[2]).toContain('<w:gridSpan w:val="2"/>');
  });

  it('has the symbol of its organ alone where it gives no more', async () => {
    const number = field({ serial: '52', typeSymbol: 'TTPVHCC', organSymbol: null }, 'Số: 52/TTPVHCC');
    const file = await render(planOf('Công văn', 'nha-nuoc-nd30', { addressees, number }), 'nha-nuoc-nd30');
    expect(file.styled('number').map(({ text: printed }) => printed)).toEqual(['Số: 52/TTPVHCC']);
    expect(file.findings.filter(({ ruleId }) => ruleId === 'missing-organ-symbol')).toEqual([]);
  });

  it('sends to those above first, once', async () => {
    const plan = planOf('Công văn', 'nha-nuoc-nd30', { addressees });
    expect((await render(plan, 'nha-nuoc-nd30')).styled('recipient').map((one) => one.text)).toEqual([
      '- Như trên;',
      '- Bộ Nội vụ;',
      '- Lưu: VT, TCCB.',
    ]);
    const said = {
      ...plan,
      recipients: { items: [field({ name: 'Như trên', purpose: null }, '- Như trên;')], archive: field('VT'), position: null },
    };
    expect((await render(said, 'nha-nuoc-nd30')).styled('recipient').map((one) => one.text)).toEqual(['- Như trên;', '- Lưu: VT.']);
  });

  it('lists several addressees under the salutation', async () => {
    const many = field({ salutation: 'Kính gửi' as const, names: ['Sở Nội vụ', 'Sở Tài chính'] });
    const file = await render(planOf('Công văn', 'nha-nuoc-nd30', { addressees: many }), 'nha-nuoc-nd30');
    expect(file.styled('addressee').map((one) => one.text)).toEqual(['Kính gửi:']);
    expect(file.styled('addresseeName').map((one) => one.text)).toEqual(['- Sở Nội vụ;', '- Sở Tài chính.']);
  });
});

describe('a biên bản', () => {
  const clerk = { ...signatory, capacities: [], positions: ['Thư ký'], name: 'Trần Thị B' };
  const chair = { ...signatory, capacities: [], positions: ['Chủ tọa'], name: 'Nguyễn Văn A' };

  it('has two signatures side by side, recipients only where they are given, and under the State no date', async () => {
    const plan = planOf('Biên bản', 'nha-nuoc-nd30', {
      signatories: [clerk, chair],
      recipients: null,
      issuance: { place: null, date: field({ day: 1, month: 3, year: 2024 }, '01/3/2024', 'frontMatter') },
    });
    const file = await render(plan, 'nha-nuoc-nd30');
    expect(file.findings).toEqual([]);
    const xml = file.part('word/document.xml');
    const tail = xml.slice(xml.lastIndexOf('<w:tbl>'));
    // titles in one row, names in another
    expect(tail.match(/<w:tr>/gu)).toHaveLength(2);
    expect(tail.indexOf('THƯ KÝ')).toBeLessThan(tail.indexOf('CHỦ TỌA'));
    expect(has(file, 'recipientsLabel')).toBe(false);
    expect(has(file, 'issuance')).toBe(false);
    expect(has(await render(plan, 'dang-hd36'), 'issuance')).toBe(true);
  });
});

describe('a decision with the text that it issues', () => {
  it.each<[TemplateId, string]>([
    ['nha-nuoc-nd30', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['dang-hd36', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ])('has it under %s on pages of its own, with letterhead and title, without number and date', async (template, heading) => {
    const file = await render(planOf('Quyết định', template, { appendices: [issued] }), template);
    expect(file.styled('documentType').map((one) => one.text)).toEqual(['QUYẾT ĐỊNH', 'QUY CHẾ']);
    expect(file.styled('heading').map((one) => one.text)).toEqual([heading, heading]);
    expect(file.styled('number').filter((one) => one.text !== '')).toHaveLength(1);
    expect(file.styled('issuance').filter((one) => one.text !== '')).toHaveLength(1);
    expect(file.styled('appendixAttachment').map((one) => one.text)).toEqual(['(Ban hành kèm theo Quyết định số 12/QĐ-SNV)']);
    const xml = file.part('word/document.xml');
    expect(xml.match(/<w:sectPr>.*?<\/w:sectPr>/gsu)).toHaveLength(2);
    expect(xml.indexOf('Nguyễn Văn A')).toBeLessThan(xml.indexOf('QUY CHẾ'));
    expect(xml).toMatch(/<w:pgNumType w:start="1"\/><w:titlePg\/>|<w:pgNumType w:start="1"[^>]*\/>.*<w:titlePg\/>/su);
  });
});
