import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/model/index.js';
import { placeOf } from '../../src/model/index.js';
import { allTexts, parseText } from '../parse/parse.js';
import { tree } from '../parse/portrait.js';

const start = 'Xây dựng kế hoạch như sau:\n\nI. NỘI DUNG\n\n';

async function textWith(
  body: string,
  word: string,
): Promise<{ text: Text; findings: readonly string[]; plan: Awaited<ReturnType<typeof parseText>>['plan'] }> {
  const { plan, findings } = await parseText(`${start}${body}\n`);
  const text = allTexts(plan).find(({ value }) => value.includes(word));
  expect(text, `${word} is in no text`).toBeDefined();
  return { text: text as Text, findings: findings.map(({ ruleId }) => ruleId), plan };
}

describe('a picture', () => {
  it.each([
    ['inside a sentence', 'Xem ![sơ đồ](a.png) ở dưới.', ['¶ Xem ở dưới.', '[picture]']],
    ['inside a sentence, as a tag', 'Xem <img src="a.png"> ở dưới.', ['¶ Xem ở dưới.', '[picture]']],
    ['inside a sentence of HTML', '<p>Xem <img src="a.png"> ở dưới.</p>', ['¶ Xem ở dưới.', '[picture]']],
    ['two inside a sentence', 'Xem ![](a.png) và ![](b.png).', ['¶ Xem và .', '[picture]', '[picture]']],
    ['at the end of a line that goes on', 'Theo sơ đồ ![](a.png)\nở dưới.', ['¶ Theo sơ đồ ở dưới.', '[picture]']],
    ['on a line of its own', 'Sơ đồ một:\n![](a.png)\nSơ đồ hai.', ['¶ Sơ đồ một:', '[picture]', '¶ Sơ đồ hai.']],
    ['before the words', '![](a.png) Hình một.', ['[picture]', '¶ Hình một.']],
    ['alone in HTML', '<p><img src="a.png"></p>', ['[picture]']],
  ])('%s', async (_, body, expected) => {
    const { plan } = await parseText(`${start}${body}\n`);
    expect(tree(plan.body).slice(1)).toEqual(expected.map((line) => `  ${line}`));
  });
});

describe('inline Markdown', () => {
  it.each<[string, string, string, string]>([
    ['an escape', 'Theo 57\\-NQ/TW mới.', 'NQ', 'Theo 57-NQ/TW mới.'],
    ['an entity', 'Kế ho&#7841;ch A &amp; B.', 'A &', 'Kế hoạch A & B.'],
    ['a soft break', 'Dòng một\ndòng hai.', 'hai', 'Dòng một dòng hai.'],
    ['a hard break of spaces', 'Dòng một  \nDòng hai.', 'hai', 'Dòng một\nDòng hai.'],
    ['a hard break of a backslash', 'Dòng một\\\nDòng hai.', 'hai', 'Dòng một\nDòng hai.'],
    ['br', 'Dòng một<br/>Dòng hai.', 'hai', 'Dòng một\nDòng hai.'],
    ['a comment', 'Trước<!-- bỏ --> sau.', 'Trước', 'Trước sau.'],
    ['a link with its target', 'Xem [hướng dẫn](https://a.vn/x).', 'hướng', 'Xem hướng dẫn (https://a.vn/x).'],
    ['a link to a note of the author', 'Theo [[2023/bao-cao|báo cáo năm trước]] #dânvận.', 'Theo', 'Theo báo cáo năm trước #dânvận.'],
    ['a bare one', 'Theo [[Báo cáo quý I]].', 'Theo', 'Theo Báo cáo quý I.'],
    ['an autolink', 'Xem <https://a.vn/x>.', 'Xem', 'Xem https://a.vn/x.'],
    ['stray stars', 'Một ** hai.', 'hai', 'Một  hai.'],
    ['a code mark as text', 'Dùng `lệnh` này.', 'lệnh', 'Dùng `lệnh` này.'],
    ['less than', 'Khi a < b và c > d.', 'Khi', 'Khi a < b và c > d.'],
    ['an open comment', 'Trước <!-- chưa đóng.', 'chưa', 'Trước <!-- chưa đóng.'],
  ])('%s', async (_, body, word, expected) => {
    expect((await textWith(body, word)).text.value).toBe(expected);
  });

  it.each<[string, string, object]>([
    ['**đậm**', 'đậm', { bold: true }],
    ['*nghiêng*', 'nghiêng', { italic: true }],
    ['***cả hai***', 'cả hai', { bold: true, italic: true }],
    ['<u>gạch</u>', 'gạch', { underline: true }],
    ['CO<sub>2</sub>', '2', { subscript: true }],
    ['m<sup>2</sup>', '2', { superscript: true }],
    ['<u>**ba**</u>', 'ba', { bold: true, underline: true }],
  ])('%s', async (body, word, marks) => {
    const { text } = await textWith(`Chữ ${body} thường.`, word);
    const at = text.value.lastIndexOf(word);
    expect(text.spans.find((span) => span.start <= at && at < span.end)?.emphasis).toEqual(marks);
  });

  it.each([
    ['LF', '\n', false],
    ['CRLF', '\r\n', false],
    ['LF and decomposed letters', '\n', true],
    ['CRLF and decomposed letters', '\r\n', true],
  ])('gives exact places with %s', async (_, lineEnd, decomposed) => {
    const written = `${start}1\\. Thực hiện **Nghị quyết** số 57\\-NQ/TW &amp; *kế\nhoạch* xã.\n`.replaceAll('\n', lineEnd);
    const source = decomposed ? written.normalize('NFD') : written;
    const { plan } = await parseText(source);
    const text = allTexts(plan).find(({ value }) => value.includes('Nghị quyết')) as Text;
    for (const word of ['Thực', 'Nghị quyết', '57', 'NQ/TW', 'kế', 'hoạch', 'xã']) {
      const at = text.value.indexOf(word);
      const place = placeOf(plan.source, text, at, at + word.length);
      expect(source.slice(place?.start.offset, place?.end.offset).normalize('NFC')).toBe(word);
      expect(place?.start.line).toBe(word === 'hoạch' || word === 'xã' ? 6 : 5);
    }
    const section = plan.body[0];
    expect(section?.type === 'section' ? section.children[0] : null).toMatchObject({
      label: { text: '1.', position: { start: { line: 5, column: 1 }, end: { column: 4 } } },
    });
  });
});

describe('blocks of Markdown', () => {
  it.each<[string, string, string[]]>([
    [
      'a table with a header and a title row',
      '| A | B |\n|---|---|\n| **Nhóm một** | |\n| x | y |',
      ['I.! NỘI DUNG', '  [table 2+1+2, header 1]'],
    ],
    ['a table without a header', '| | |\n|---|---|\n| x | y |', ['I.! NỘI DUNG', '  [table 2, header 0]']],
    [
      'an HTML table that blank lines cut',
      '<table>\n\n<tr><td>x</td>\n\n<td>y</td></tr>\n\n</table>',
      ['I.! NỘI DUNG', '  [table 2, header 0]'],
    ],
    ['paragraphs of HTML', '<p>1. một</p>\n<p align="center">2. hai</p>', ['I.! NỘI DUNG', '  1. một', '  2. hai']],
    ['an indented line', '1. một\n\n        2. hai thụt vào', ['I.! NỘI DUNG', '  1. một', '  2. hai thụt vào']],
    ['a line over hyphens', '1. một\n-----\n\n2. hai', ['I.! NỘI DUNG', '  1. một', '  2. hai']],
    ['a comment on lines of its own', '1. một\n\n<!-- ghi chú\n\nnhiều dòng -->\n\n2. hai', ['I.! NỘI DUNG', '  1. một', '  2. hai']],
    ['a quote', '> 1. một\n>\n> 2. hai', ['I.! NỘI DUNG', '  1. một', '  2. hai']],
  ])('%s', async (_, body, expected) => {
    expect(tree((await parseText(`${start}${body}\n`)).plan.body)).toEqual(expected);
  });

  it('footnotes with their calls', async () => {
    const { text, plan } = await textWith('Đạt 31%[^a] dự toán.\n\n[^a]: Cùng kỳ *27%*.', 'Đạt');
    expect(text.value).toBe('Đạt 31% dự toán.');
    expect(text.spans.some((span) => span.emphasis.footnote === 'a')).toBe(true);
    expect(plan.footnotes).toMatchObject([{ id: 'a', paragraphs: [{ value: 'Cùng kỳ 27%.' }] }]);
  });

  it('footnotes whose definition is far from the call', async () => {
    const filler = Array.from({ length: 1500 }, (_, index) => `${index + 1}. Việc của xã trong năm.`).join('\n\n');
    const { plan } = await parseText(`${start}Đạt 31%[^a] dự toán.\n\n${filler}\n\n[^a]: Cùng kỳ.\n`);
    expect(plan.footnotes).toHaveLength(1);
    expect(allTexts(plan).some((text) => text.spans.some((span) => span.emphasis.footnote === 'a'))).toBe(true);
  });

  it('says where a comment never ends, and prints it', async () => {
    expect((await textWith('Trước.\n\n<!-- chưa đóng\n\nSau nữa.', 'Sau nữa')).findings).toContain('open-comment');
  });
});
