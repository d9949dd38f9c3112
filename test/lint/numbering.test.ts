/** Sound numbering is silent; one break at random is found, where it is and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '../../src/lint/analysis/numbering.js';
import { toRoman } from '../../src/model/index.js';
import { ruleRegistry } from '../../src/lint/index.js';
import type { Finding } from '../../src/model/index.js';
import { fixText, lintText } from './lint.js';

const rules = ruleRegistry.filter(({ category }) => category === 'numbering');
const lint = (text: string): Promise<readonly Finding[]> => lintText(text, { rules });

/** An item of a plan: its printed label and what stands under it. */
interface Item {
  label: string;
  readonly level: number;
  readonly children: Item[];
}

type Shape = readonly (readonly (readonly number[])[])[];

/** Parts, groups under them and items under these: 2 to 5 of each, so that a neighbour tells what is missing. */
const shapes: fc.Arbitrary<Shape> = fc.array(
  fc.array(fc.array(fc.constant(0), { minLength: 3, maxLength: 6 }), { minLength: 3, maxLength: 5 }),
  { minLength: 3, maxLength: 5 },
);

function plant(shape: Shape): Item[] {
  return shape.map((groups, part): Item => ({
    label: `${toRoman(part + 1)}.`,
    level: 0,
    children: groups.map((items, group): Item => ({
      label: `${group + 1}.`,
      level: 1,
      children: items.map((_, item): Item => ({ label: `${group + 1}.${item + 1}.`, level: 2, children: [] })),
    })),
  }));
}

const words = [
  'Tuyên truyền, vận động Nhân dân.',
  'Kiểm tra, giám sát việc thực hiện.',
  'Phối hợp với các đoàn thể.',
  'Nắm tình hình tôn giáo.',
];

function print(parts: readonly Item[]): string {
  const lines = ['# KẾ HOẠCH', '', 'công tác dân vận năm 2024', ''];
  const visit = (items: readonly Item[]): void => {
    items.forEach((item, index) => {
      const text =
        item.level === 0
          ? `NHIỆM VỤ PHẦN ${index + 1}`
          : item.level === 1
            ? `Công tác nhóm ${index + 1}`
            : (words[index % words.length] ?? '');
      lines.push(
        `${'#'.repeat(item.level + 2)}`.slice(0, item.level === 2 ? 0 : undefined) + `${item.level === 2 ? '' : ' '}${item.label} ${text}`,
        '',
      );
      visit(item.children);
    });
  };
  visit(parts);
  return lines.join('\n');
}

/** The lists of siblings of one level. */
function listsOf(parts: Item[], level: number): Item[][] {
  if (level === 0) return [parts];
  const groups = parts.map(({ children }) => children);
  return level === 1 ? groups : groups.flatMap((group) => group.map(({ children }) => children));
}

function renumber(label: string, number: number, level: number): string {
  if (level === 0) return `${toRoman(number)}.`;
  return level === 1 ? `${number}.` : label.replace(/\d+\.$/u, `${number}.`);
}

const breaks = ['delete', 'repeat', 'swap', 'renumber', 'wrong parent'] as const;

/** Breaks one list; gives back the labels that a finding may stand over, in their printed form, or null if nothing was broken. */
function breakAt(list: Item[], index: number, kind: (typeof breaks)[number], level: number): string[] | null {
  const item = list[index] as Item;
  const numberOf = (at: number): number => at + 1;
  switch (kind) {
    case 'delete': {
      if (index === list.length - 1) return null;
      list.splice(index, 1);
      return [list[index]?.label ?? ''];
    }
    case 'repeat':
      list.splice(index, 0, { ...item, children: [] });
      return [item.label];
    case 'swap': {
      const other = list[index + 1];
      if (other === undefined) return null;
      [list[index], list[index + 1]] = [{ ...other }, { ...item }];
      return [other.label, item.label];
    }
    case 'renumber': {
      const label = renumber(item.label, numberOf(index) + 9, level);
      const broken = [label, item.label];
      for (const child of level === 1 ? item.children : []) child.label = child.label.replace(/^\d+/u, String(numberOf(index) + 9));
      item.label = label;
      return broken;
    }
    case 'wrong parent': {
      if (level !== 2) return null;
      item.label = item.label.replace(/^\d+/u, (group) => String(Number(group) + 1));
      return [item.label];
    }
  }
}

describe('numbering', () => {
  it('that is sound is silent', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        expect(await lint(print(plant(shape)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('that is broken once is found there, and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(
        shapes,
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(...breaks),
        fc.nat(),
        fc.nat(),
        async (shape, level, kind, at, which) => {
          const parts = plant(shape);
          const lists = listsOf(parts, level);
          const list = lists[at % lists.length] as Item[];
          const broken = breakAt(list, which % list.length, kind, level);
          fc.pre(broken !== null);
          const text = print(parts);
          const found = await lint(text);
          const lines = text.split('\n');
          const described = found.map((one) => `${one.ruleId} ${(lines[one.line - 1] ?? '').slice(one.column - 1)}`);
          // A wrong parent may also repeat a number that stands elsewhere; both name the one place.
          expect(new Set(found.map(({ line }) => line)).size, `${kind} ${level}: ${described.join(' | ')}\n${text}`).toBe(1);
          expect(
            broken.some((label) => described[0]?.includes(` ${label} `)),
            `${kind} ${level}: ${described.join(' | ')} <> ${broken.join()}`,
          ).toBe(true);
          expect(found.length).toBeLessThanOrEqual(kind === 'wrong parent' ? 2 : 1);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('that is broken once is mended by its fix', async () => {
    await fc.assert(
      fc.asyncProperty(
        shapes,
        fc.constantFrom(0, 1, 2),
        fc.constantFrom(...breaks),
        fc.nat(),
        fc.nat(),
        async (shape, level, kind, at, which) => {
          const parts = plant(shape);
          const lists = listsOf(parts, level);
          const list = lists[at % lists.length] as Item[];
          fc.pre(breakAt(list, which % list.length, kind, level) !== null);
          const fixed = await fixText(print(parts), lint);
          expect(await lint(fixed)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('counting', () => {
  it.each([
    [[1, 2, 3], []],
    [[1, 2, 4], ['gap 2-3: 3']],
    [[2, 3, 4], ['gap 0-1: 1']],
    [[1, 2, 2, 3], ['duplicate 2-3']],
    [[1, 1, 2, 3], ['duplicate 1-2']],
    [[1, 3, 2, 4], ['unordered 1-3']],
    [[1, 4, 3, 2, 5], ['unordered 1-2']],
    [[1, 2, 7, 4], ['unordered 2-3']],
    [[1, 2, 1, 4], ['duplicate 2-3']],
    [[1, 2, 4, 4, 5], ['duplicate 2-3']],
    [[1, 2, 3, 1, 2, 3], ['duplicate 3-6']],
    [[1, 2, 9, 10], ['gap 2-3: 3,4,5,6,7,8']],
    [[1, null, null, 4], []],
    [[null, null], []],
  ] as const)('%j', (values, expected) => {
    const { faults } = count(values, 1);
    expect(faults.map(({ kind, from, to, missing }) => `${kind} ${from}-${to}${missing.length > 0 ? `: ${missing.join()}` : ''}`)).toEqual(
      expected,
    );
  });
});
