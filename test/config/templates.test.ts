import { describe, expect, test } from 'vitest';
import { describeTemplate, findTemplate, listTemplates } from '../../src/config/index.js';
import { documentTypes } from '../../src/model/index.js';
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
    expect(hd05.styles).toEqual(hd36.styles);
    expect(hd05.levels).toEqual(hd36.levels);
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
