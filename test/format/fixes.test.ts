/** Fixes of findings, applied to a text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, applyFixes } from '../../src/format/fixes.js';
import { finding, type Edit, type Finding } from '../../src/model/index.js';

function found(edits: readonly Edit[], safe = true): Finding {
  return finding('a.md', { ruleId: 'rule', severity: 'warning', place: null, fix: { safe, edits } });
}

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text };
}

function fixed(text: string, ...fixes: readonly (readonly Edit[])[]): string {
  return applyFixes(
    text,
    fixes.map((edits) => found(edits)),
    () => true,
  ).text;
}

describe('fixes', () => {
  test('are applied wherever they stand, in whatever order', () => {
    expect(fixed('một hai ba', [edit(8, 10, 'BA')], [edit(0, 3, 'MỘT')])).toBe('MỘT hai BA');
    expect(fixed('một hai ba', [edit(8, 10, 'BA'), edit(0, 3, 'MỘT')])).toBe('MỘT hai BA');
  });

  test('side by side are both applied', () => {
    expect(fixed('abcd', [edit(0, 2, 'X')], [edit(2, 4, 'Y')])).toBe('XY');
    expect(fixed('abcd', [edit(2, 4, 'Y')], [edit(0, 2, 'X')])).toBe('XY');
  });

  test.each<[string, Edit, Edit]>([
    ['overlap', edit(0, 2, 'X'), edit(1, 3, 'Y')],
    ['contain the other', edit(0, 4, 'X'), edit(1, 2, 'Y')],
    ['stand in the other', edit(1, 2, 'X'), edit(0, 4, 'Y')],
    ['replace the same', edit(0, 2, 'X'), edit(0, 2, 'Y')],
    ['insert at the same place', edit(2, 2, 'X'), edit(2, 2, 'Y')],
    ['insert where the other ends', edit(0, 2, 'X'), edit(2, 2, 'Y')],
    ['insert where the other begins', edit(2, 4, 'X'), edit(2, 2, 'Y')],
    ['insert into the other', edit(0, 4, 'X'), edit(2, 2, 'Y')],
  ])('that %s wait: the first is applied alone', (_name, first, second) => {
    const both = applyFixes('abcd', [found([first]), found([second])], () => true);
    expect(both.text).toBe(applyEdits('abcd', [first]));
    expect(both.applied).toHaveLength(1);
  });

  test('that ask for the very same are applied once, and both count', () => {
    const { text, applied } = applyFixes('abcd', [found([edit(1, 1, ' ')]), found([edit(1, 1, ' '), edit(3, 4, '')])], () => true);
    expect(text).toBe('a bc');
    expect(applied).toHaveLength(2);
  });

  test('are applied whole or not at all', () => {
    expect(fixed('abcd', [edit(1, 2, 'X')], [edit(0, 1, 'Y'), edit(1, 3, 'Z')])).toBe('aXcd');
  });

  test.each<[string, readonly Edit[]]>([
    ['overlap themselves', [edit(0, 2, 'X'), edit(1, 3, 'Y')]],
    ['stand before the text', [edit(-1, 1, 'X')]],
    ['stand behind the text', [edit(3, 5, 'X')]],
    ['end before they begin', [edit(3, 1, 'X')]],
  ])('that %s are not applied', (_name, edits) => {
    expect(applyFixes('abcd', [found(edits)], () => true)).toEqual({ text: 'abcd', applied: [] });
  });

  test('are applied where they are allowed', () => {
    const { text, applied } = applyFixes('abcd', [found([edit(0, 1, 'X')], false), found([edit(3, 4, 'Y')])], ({ safe }) => safe);
    expect(text).toBe('abcY');
    expect(applied).toHaveLength(1);
  });

  test('of findings without any change nothing', () => {
    const none = finding('a.md', { ruleId: 'rule', severity: 'warning', place: null });
    expect(applyFixes('abcd', [none], () => true)).toEqual({ text: 'abcd', applied: [] });
  });
});

describe('random fixes', () => {
  const size = 40;
  const edits = fc
    .tuple(fc.nat(size), fc.nat(6), fc.string({ maxLength: 4 }))
    .map(([start, length, text]): Edit => edit(start, Math.min(size, start + length), text));
  const fixes = fc.array(fc.array(edits, { minLength: 1, maxLength: 3 }), { maxLength: 12 });
  const texts = fc.string({ minLength: size, maxLength: size, unit: fc.constantFrom(...'abcđê \n\r\u0301😀'.split('')) });

  test('never damage each other, and leave what stands outside of them', () => {
    fc.assert(
      fc.property(texts, fixes, (text, all) => {
        const findings = all.map((one) => found(one));
        const result = applyFixes(text, findings, () => true);
        // What is applied, each edit once, laid one behind the other with the text between.
        const unique = new Map(
          result.applied.flatMap(({ fix }) => fix?.edits ?? []).map((one) => [`${one.start}|${one.end}|${one.text}`, one]),
        );
        const sorted = [...unique.values()].sort((one, other) => one.start - other.start || one.end - other.end);
        let at = 0;
        let expected = '';
        for (const { start, end, text: replacement } of sorted) {
          expect(start).toBeGreaterThanOrEqual(at);
          expected += text.slice(at, start) + replacement;
          at = end;
        }
        expect(result.text).toBe(expected + text.slice(at));
        for (const [index, one] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next !== undefined && (one.start === one.end || next.start === next.end)) expect(next.start).toBeGreaterThan(one.end);
        }
      }),
    );
  });

  test('always leave room for the first that is sound', () => {
    fc.assert(
      fc.property(texts, edits, fixes, (text, first, rest) => {
        const { applied } = applyFixes(text, [found([first]), ...rest.map((one) => found(one))], () => true);
        expect(applied[0]?.fix?.edits).toEqual([first]);
      }),
    );
  });

  test('of a rule that is content with what it wrote change nothing the second time', () => {
    // A rule as linters have it: two blanks become one, a blank before a comma goes.
    const check = (text: string): Finding[] =>
      [...text.matchAll(/ {2,}| +(?=,)/gu)].map(({ 0: match, index }) =>
        found([edit(index, index + match.length, text.charAt(index + match.length) === ',' ? '' : ' ')]),
      );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', ',', '\n') }), (text) => {
        const once = applyFixes(text, check(text), () => true).text;
        expect(applyFixes(once, check(once), () => true).text).toBe(once);
        expect(once.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
