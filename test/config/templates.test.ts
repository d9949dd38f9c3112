import { describe, expect, test } from 'vitest';
import { describeTemplate, findTemplate, listTemplates } from '../../src/config/index.js';
import { documentTypes, styledComponents } from '../../src/model/index.js';
import type { Rank } from '../../src/model/index.js';
import { failureOf } from './failure.js';
import { templateOf, templates, typeRegulations } from './shipped.js';

describe('shipped templates', () => {
  test('are these', () => {
    expect(listTemplates(templates).map(({ id, inForce }) => [id, inForce.from, inForce.to])).toEqual([
      ['dang-hd36', '2018-04-03', '2026-05-26'],
      ['dang-hd05', '2026-05-27', null],
      ['nha-nuoc-nd30', '2020-03-05', null],
      ['trung-lap', null, null],
    ]);
    expect(listTemplates(typeRegulations).map(({ id, inForce }) => [id, inForce.from, inForce.to])).toEqual([
      ['loai-66-qd-tw', '2017-02-06', '2026-01-08'],
      ['loai-399-qd-tw', '2026-01-09', null],
      ['loai-nd30', '2020-03-05', null],
      ['loai-trung-lap', null, null],
    ]);
  });

  test.each([...templates, ...typeRegulations].map((one) => [one.id, one] as const))('%s gives an article for every group', (_id, one) => {
    const { groups, title } = describeTemplate(one);
    expect(groups.length).toBeGreaterThan(20);
    for (const { path, article, verified } of groups) {
      expect(article.length, path).toBeGreaterThan(5);
      expect(article, path).not.toBe(title);
      expect(typeof verified, path).toBe('boolean');
      if (/lựa chọn của dvplan|theo cách dùng$/u.test(article) && !/[;,]/u.test(article)) expect(verified, path).toBe(false);
    }
  });

  test('have text areas that hold their margins, and sizes within what is allowed', () => {
    for (const template of templates) {
      const { page, text, styles } = template;
      expect(page.width - page.left - page.right).toBe(165);
      expect(page.pageNumberFromTop).toBeLessThan(page.top);
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        const [least, most] = page.ranges?.[side] ?? [page[side], page[side]];
        expect(page[side]).toBeGreaterThanOrEqual(least);
        expect(page[side]).toBeLessThanOrEqual(most);
      }
      const [least, most] = text.lineSpacing.range;
      expect(text.lineSpacing.value).toBeGreaterThanOrEqual(least);
      expect(text.lineSpacing.value).toBeLessThanOrEqual(most ?? Infinity);
      expect(styles.body.size).toBe(text.size);
      for (const { size, sizes } of Object.values(styles)) {
        expect(size).toBeGreaterThanOrEqual(sizes?.[0] ?? size);
        expect(size).toBeLessThanOrEqual(sizes?.[1] ?? size);
      }
    }
  });

  test('know each type once, with one usual symbol', () => {
    for (const { types, competence } of typeRegulations) {
      const names = types.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(documentTypes).toContain(name);
      for (const { excluded } of competence) for (const name of excluded) expect(names).toContain(name);
    }
    const symbols = (id: string, type: string): readonly string[] | undefined =>
      typeRegulations.find((one) => one.id === id)?.types.find(({ name }) => name === type)?.symbols;
    expect(symbols('loai-66-qd-tw', 'Quy định')).toEqual(['QĐ', 'QĐi']);
    expect(symbols('loai-nd30', 'Quy định')).toEqual(['QyĐ']);
    expect(symbols('loai-66-qd-tw', 'Công văn')).toEqual(['CV']);
    expect(symbols('loai-nd30', 'Công văn')).toEqual([]);
    expect(symbols('loai-nd30', 'Kết luận')).toBeUndefined();
    expect(typeRegulations.find(({ id }) => id === 'loai-nd30')?.types).toHaveLength(29);
    expect(typeRegulations.find(({ id }) => id === 'loai-399-qd-tw')?.types).toHaveLength(33);
  });
});

test('are found by id and by number, the template before its types', () => {
  const all = [...templates, ...typeRegulations];
  expect(findTemplate('30/2020/nđ-cp', all).id).toBe('nha-nuoc-nd30');
  expect(findTemplate('399-QĐ/TW', all).id).toBe('loai-399-qd-tw');
  expect(failureOf(() => findTemplate('40/2020/NĐ-CP', all))).toMatchObject({
    ruleId: 'unknown-template',
    data: { nearest: '30/2020/NĐ-CP' },
  });
});

describe('what the regulations demand', () => {
  const hd36 = templateOf('dang-hd36');
  const hd05 = templateOf('dang-hd05');
  const nd30 = templateOf('nha-nuoc-nd30');
  const neutral = templateOf('trung-lap');

  test('HD 36: sizes of Phụ lục 3', () => {
    const sizes = (
      ['heading', 'superiorOrgan', 'issuingOrgan', 'number', 'letterAbstract', 'recipient', 'drafter', 'contact'] as const
    ).map((name) => hd36.styles[name].size);
    expect(sizes).toEqual([15, 14, 14, 14, 12, 12, 8, 10]);
    expect(hd36.styles.position.bold).toBe(false);
    expect(hd36.styles.recipientsLabel).toMatchObject({ size: 14, underline: true, bold: false, italic: false });
    expect(hd36.text.lineSpacing).toMatchObject({ rule: 'exact', value: 18 });
    expect(hd36.letterhead).toMatchObject({ organMark: '*', organRule: null });
  });

  test('HD 05: only what it changed', () => {
    expect(hd05.recipients.separator).toBe(';');
    expect(hd36.recipients.separator).toBe(',');
    expect(hd05.addressees.salutations['Tờ trình']).toBe('Kính trình');
    expect(hd36.addressees.salutations['Tờ trình']).toBe('Kính gửi');
    expect(hd05.abstract.letterPrefix).toBe('về việc ');
    expect(hd05.text.lineSpacing.range).toEqual([18, 22]);
    for (const name of styledComponents) {
      const { article: _, verified, ...values } = hd05.styles[name];
      const { article: _of, verified: _was, ...inherited } = hd36.styles[name];
      const changed = {
        urgency: { color: '000000' },
        confidentiality: { color: '000000' },
        footnote: { size: 10 },
        copyKind: { capitals: false },
      } as const;
      expect(values, name).toEqual({ ...inherited, ...(name in changed ? changed[name as keyof typeof changed] : {}) });
      if (verified) expect(hd05.styles[name].article, name).toMatch(/^Chính văn bản 05-HD\/VPTW/u);
    }
    expect(hd05.number.typeSymbols).toEqual({ 'Quy định': ['QĐ'] });
    expect(hd05.recipients).toMatchObject({ label: 'Nơi nhận:', underlined: 'Nơi nhận' });
    expect(hd36.recipients.underlined).toBeUndefined();
    expect(hd05.bases).toMatchObject({ prefix: '- ', separator: ';', last: '.', lastBeforeOpening: '.' });
    expect(hd36.bases).toMatchObject({ prefix: '- ', separator: ';', last: ',', lastBeforeOpening: ',' });
    expect([hd36.addressees.last, hd05.addressees.last]).toEqual([',', ';']);
    expect([hd36.appendix.attachmentForm, hd05.appendix.attachmentForm !== null]).toEqual([null, true]);
  });

  test('HD 05 rests on nothing that only its annexes say, and on no article of HD 36 that it has its own of', () => {
    for (const { path, article, verified } of describeTemplate(hd05).groups) {
      if (/^(?:05-HD\/VPTW, )?Phụ lục/u.test(article)) expect(verified, path).toBe(false);
      if (verified) expect(article, path).toContain('05-HD/VPTW');
    }
  });

  test('what both Party guidelines share', () => {
    for (const { page, letterhead, number, date, abstract, signature, recipients, ending, styles } of [hd36, hd05]) {
      expect(page).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15, pageNumberFromTop: 10 });
      expect(letterhead).toMatchObject({ organMark: '*', organRule: null, headingRule: { share: 1 } });
      expect(number).toMatchObject({ form: 'Số {serial}-{type}/{organ}', padded: true, restarts: 'term' });
      expect(date).toMatchObject({ form: '{place}, ngày {day} tháng {month} năm {year}', paddedDaysUpTo: 9, paddedMonthsUpTo: 2 });
      expect(abstract.mark).toBe('-----');
      expect(signature.marks).toEqual({ onBehalf: 'T/M ', forHead: 'K/T ', byOrder: 'T/L ', underDelegation: null, acting: 'Q. ' });
      expect(recipients).toMatchObject({ last: '.', archiveForm: 'Lưu {archive}', asAbove: 'Như trên' });
      expect(ending.mark).toBe('.');
      expect([styles.signer.bold, styles.signer.size, styles.position.bold]).toEqual([true, 14, false]);
    }
  });

  test('ND 30: the set of sizes with body 14', () => {
    expect([nd30.styles.heading.size, nd30.styles.motto.size, nd30.styles.issuance.size, nd30.styles.number.size]).toEqual([
      13, 14, 14, 13,
    ]);
    expect([nd30.styles.recipientsLabel.size, nd30.styles.recipient.size]).toEqual([12, 11]);
    expect(nd30.styles.urgency).toMatchObject({ color: 'FF0000', boxed: true });
    expect(nd30.signature.marks.onBehalf).toBe('TM. ');
    expect(nd30.appendix.numerals).toBe('roman');
    for (const { share } of [nd30.letterhead.organRule, nd30.abstract.rule].filter((rule) => rule !== null)) {
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
    }
  });

  test('neutral: no heading of its own and numbers as printed', () => {
    expect(neutral.letterhead.heading).toEqual([]);
    expect(neutral.number.form).toContain('{number}');
    expect(Object.values(neutral.signature.marks)).toEqual([null, null, null, null, null]);
    expect(neutral.recognition.letterhead).not.toEqual(nd30.recognition.letterhead);
  });

  test('every level has a style in every template', () => {
    const indents = (template: typeof hd36, ranks: readonly Rank[]): number[] => ranks.map((rank) => template.levels[rank].firstLineIndent);
    for (const template of templates) expect(indents(template, ['part', 'roman', 'arabic', 'dash'])).toEqual([0, 10, 10, 10]);
  });
});
