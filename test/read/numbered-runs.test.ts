import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/read/text/plain-text.js';

const rowsOf = (source: string): string[][] =>
  readPlainText(source, 0).blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ value }) => value).join('/'))) : [],
  );

describe('a table left as one cell a line', () => {
  it('is rebuilt where its rows are numbered and come out even', () => {
    const source = 'Phân công như sau:\nTT\nTổ\nSố người\nGhi chú\n1\nTổ Một\n12\nSáng\n2\nTổ Hai\n9\nChiều\n\nKết thúc trước 17 giờ.\n';
    expect(rowsOf(source)).toEqual([
      ['TT', 'Tổ', 'Số người', 'Ghi chú'],
      ['1', 'Tổ Một', '12', 'Sáng'],
      ['2', 'Tổ Hai', '9', 'Chiều'],
    ]);
    const { blocks, pageNumbers } = readPlainText(source, 0);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(pageNumbers).toEqual([]);
  });

  it.each([
    ['a cell is missing', 'TT\nTổ\nSố\n1\nTổ Một\n12\n2\nTổ Hai\n3\nTổ Ba\n7\n'],
    ['one row is not a table', 'TT\nTổ\nSố\n1\nTổ Một\n12\n\nHết.\n'],
    ['nothing is numbered', 'TT\nTổ\nSố\nTổ Một\n12\nTổ Hai\n9\n'],
  ])('stays as it is where %s', (_name, source) => {
    expect(rowsOf(source)).toEqual([]);
    const words = JSON.stringify(readPlainText(source, 0));
    for (const line of source.trim().split('\n')) expect(words).toContain(line);
  });
});
