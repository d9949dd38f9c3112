import { describe, expect, it } from 'vitest';
import { CondensedText } from '../../src/read/markdown/condensed.js';

const block = '**1. Mục đích, yêu cầu** của kế hoạch này là *quán triệt* chủ trương của tỉnh:\n- Bảo đảm tiến độ\\*, chất lượng.  \n';

describe('the text that the Markdown parser reads', () => {
  it('keeps what marks a line and the letters beside the marks', () => {
    expect(new CondensedText(block).text).toBe('**1. Mu** cà *qt* ch:\n- Bộ\\*, cg.  \n');
  });

  it('has each of its characters at a place of the whole text', () => {
    const condensed = new CondensedText(block);
    for (const [at, character] of [...condensed.text].entries()) expect(block.charAt(condensed.offsetOf(at))).toBe(character);
    expect(condensed.offsetOf(condensed.text.length)).toBe(block.length);
  });

  it.each([
    ['a link', 'Theo [Quyết định số 12 của Ủy ban nhân dân tỉnh](https://a.vn/quyet-dinh).'],
    ['a tag', 'Sơ đồ <img alt="Sơ đồ tổ chức thực hiện kế hoạch" src="a.png"> kèm theo.'],
    ['a reference to a character', 'Trồng trọt&agrave; chăn nuôi trên địa bàn xã'],
    ['a fence', '```\nTổ chức thực hiện kế hoạch trên địa bàn\n```\n'],
  ])('keeps a block with %s whole', (_, text) => {
    expect(new CondensedText(text).text).toBe(text);
  });

  it('keeps such a block apart from the one behind a blank line', () => {
    for (const end of ['\n\n', '\r\n\r\n', '\n \t\n'])
      expect(new CondensedText(`Xem [mục lục]${end}Tổ chức thực hiện kế hoạch`).text).toBe(`Xem [mục lục]${end}Th`);
  });
});
