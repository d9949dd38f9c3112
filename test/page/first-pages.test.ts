/** What is left of a long text where its first pages alone are laid out. */
import { describe, expect, it } from 'vitest';
import { withoutMiddle } from '../../src/page/engine/first-pages.js';

const blocks = (count: number, end: string): string =>
  Array.from({ length: count }, (_, index) => `${index}. Chỉ đạo các chi bộ.${end}`).join('');

describe('a text without its middle', () => {
  it('is itself where it is short', () => {
    const text = blocks(800, '\n\n');
    expect(withoutMiddle(text)).toBe(text);
  });

  it('keeps both ends whole, from block to block', () => {
    const text = `${blocks(40_000, '\n\n')}Nơi nhận:\n- Như trên`;
    const cut = withoutMiddle(text);
    expect(cut.length).toBeLessThan(31_000);
    const [start = '', end = ''] = [cut.slice(0, 20_000), cut.slice(-5_000)];
    expect([text.startsWith(start), text.endsWith(end)]).toEqual([true, true]);
    expect(cut.split('\n\n').every((block) => text.includes(block))).toBe(true);
  });

  it('is cut at the end of a line where no line is empty: a table of a thousand rows, a text of a PDF', () => {
    const text = `KẾ HOẠCH\n\n${blocks(40_000, '\n')}`;
    const cut = withoutMiddle(text);
    expect(cut.length).toBeGreaterThan(25_000);
    expect(cut.split('\n').every((row) => text.includes(row))).toBe(true);
  });

  it('keeps what says what a mark means', () => {
    const note = '[^1]: Chương trình số 05.';
    expect(withoutMiddle(`Theo Chương trình[^1].\n\n${blocks(2000, '\n\n')}${note}\n\n${blocks(2000, '\n\n')}`)).toContain(
      `\n\n${note}\n\n`,
    );
  });

  it('stays as it is where it is one line', () => {
    const text = 'x'.repeat(100_000);
    expect(withoutMiddle(text)).toBe(text);
  });
});
