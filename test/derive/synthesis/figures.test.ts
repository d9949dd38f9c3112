/** Figures of sentences that were written before the reader was. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sumsOf } from '../../../src/derive/synthesis/figure-sums.js';
import { amountsIn, isSameUnit } from '../../../src/language/figures/amounts.js';

const sentences = parse(readFileSync(new URL('figures.yaml', import.meta.url), 'utf8')) as readonly {
  readonly text: string;
  readonly figures: readonly string[];
}[];

/** Not told from names: `tháng 01` is a month, and before `01 tổ chức` no verb of the lexicon stands. */
const unread = new Set(['1 lần', '1 tổ chức đảng']);

it.for(sentences)('are read with what they count, and no other: $text', ({ text, figures }) => {
  const read = amountsIn(text).map(({ value, unit }) => ({ value, unit }));
  const wanted = figures.filter((one) => !unread.has(one)).map((one) => /^(?<value>\S+) (?<unit>.+)$/u.exec(one)?.groups ?? {});
  expect(read.map(({ value }) => String(value))).toEqual(wanted.map(({ value }) => value));
  // `11 tổ công nghệ số cộng đồng` may be read as `11 tổ`.
  for (const [at, { unit = '' }] of wanted.entries()) {
    const own = read[at]?.unit ?? '';
    expect(unit === own || unit.startsWith(`${own} `) || own.startsWith(`${unit} `), `${own} for ${unit}`).toBe(true);
  }
});

describe('what is counted', () => {
  it('is the same said more closely, but no other thing that the lexicon knows', () => {
    expect(isSameUnit('phiên chợ', 'phiên chợ hàng việt')).toBe(true);
    expect(isSameUnit('tổ', 'tổ dân phố')).toBe(false);
    expect(isSameUnit('cầu treo', 'cầu bê tông')).toBe(false);
  });

  it('is added where each unit says one figure of it; a range is named', () => {
    const sentence = { file: 'a.md', place: 'I. 1.', line: 9 };
    const said = ['Mở 3 phiên chợ.', 'Mở 2 phiên chợ hàng Việt.', 'Mở 4 - 5 phiên chợ.', 'Mở phiên chợ.'].map((text, at) => ({
      unit: `Xã ${at}`,
      text,
      sentence,
      period: null,
    }));
    expect(sumsOf('Mở 40 phiên chợ tại các xã.', 'plan', said)).toEqual([
      expect.objectContaining({ measure: 'phiên chợ', sum: 5, target: 40 }),
    ]);
    expect(sumsOf('Mở phiên chợ.', 'plan', said)[0]?.addends.map(({ why }) => why)).toEqual([null, null, 'range', 'none']);
  });
});
