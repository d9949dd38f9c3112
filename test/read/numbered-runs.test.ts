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

  it('has a last row without a number, its figures in the last columns', () => {
    const source =
      'STT\nTổ chức\nSố tổ\nSố hộ\n1\nNgân hàng\n14\n512\n2\nQuỹ\n6\n188\nTổng cộng\n20\n700\nII. HẠN CHẾ\nThu phí còn chậm.\n';
    expect(rowsOf(source).at(-1)).toEqual(['Tổng cộng', '', '20', '700']);
    const { blocks, pageNumbers } = readPlainText(source, 0);
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'paragraph', 'paragraph']);
    expect(pageNumbers).toEqual([]);
  });

  it('ends before a sentence, and before words that no figures follow', () => {
    for (const behind of ['Tổng hợp chung', 'Các tổ thực hiện.', 'Tổng cộng'])
      expect(rowsOf(`STT\nTổ\nSố\n1\nMột\n4\n2\nHai\n6\n${behind}\nHết phần này.\n`)).toHaveLength(3);
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
