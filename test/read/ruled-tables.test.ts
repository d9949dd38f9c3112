import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/read/markdown/markdown.js';
import { readPlainText } from '../../src/read/text/plain-text.js';
import type { Block } from '../../src/read/block.js';

const cellsOf = (blocks: readonly Block[]): string[][][] =>
  blocks.flatMap((block) =>
    block.type === 'table' ? [block.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ value }) => value).join(' / ')))] : [],
  );
const readers: readonly [string, (source: string) => readonly Block[]][] = [
  ['Markdown', (source) => readMarkdown(source, 0, null).blocks],
  ['a plain text', (source) => readPlainText(source, 0).blocks],
];

describe.each(readers)('tables ruled by hyphens in %s', (_kind, blocksOf) => {
  it('are grids of bars, with cells of several paragraphs', () => {
    const source = [
      'Bảng phân công.',
      '',
      '+-----+--------------+---------+',
      '| STT | Nội dung     | Đơn vị  |',
      '+:===:+==============+=========+',
      '| 1   | Rà soát      | Công an |',
      '|     | hộ nghèo     |         |',
      '|     |              |         |',
      '|     | Lập biểu     |         |',
      '+-----+--------------+---------+',
      '| 2   | Không phân công        |',
      '+-----+--------------+---------+',
      '',
      'Hết bảng.',
    ].join('\n');
    const blocks = blocksOf(source);
    expect(cellsOf(blocks)).toEqual([
      [
        ['STT', 'Nội dung', 'Đơn vị'],
        ['1', 'Rà soát hộ nghèo / Lập biểu', 'Công an'],
        ['2', 'Không phân công'],
      ],
    ]);
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.headerRows).toBe(1);
    expect(table?.rows[2]?.[1]?.columnSpan).toBe(2);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('have their columns told by a rule under the names, or by rules around the rows', () => {
    const simple = '  STT  Tên thôn    Số hộ\n  ---- ---------- ------\n  1    Đông Hà       125\n  2    Nam Hà         98\n\nHết.\n';
    const headless = 'Mở.\n\n---- -------- ----\n1    Đông Hà   125\n2    Nam Hà     98\n---- -------- ----\n\nHết.\n';
    expect(cellsOf(blocksOf(simple))).toEqual([
      [
        ['STT', 'Tên thôn', 'Số hộ'],
        ['1', 'Đông Hà', '125'],
        ['2', 'Nam Hà', '98'],
      ],
    ]);
    expect(cellsOf(blocksOf(headless))).toEqual([
      [
        ['1', 'Đông Hà', '125'],
        ['2', 'Nam Hà', '98'],
      ],
    ]);
  });

  it('have rows of several lines where blank lines part them', () => {
    const source = [
      '--------------------------',
      'STT   Việc       Thời',
      '                 hạn',
      '----- ---------- ---------',
      '1     Mở lớp     Quý I',
      '      tập huấn',
      '',
      '2     Tổng kết   Quý IV',
      '--------------------------',
    ].join('\n');
    expect(cellsOf(blocksOf(`Mở.\n\n${source}\n`))).toEqual([
      [
        ['STT', 'Việc', 'Thời hạn'],
        ['1', 'Mở lớp tập huấn', 'Quý I'],
        ['2', 'Tổng kết', 'Quý IV'],
      ],
    ]);
  });

  it('are none where a word stands across a column or no rule ends them', () => {
    for (const source of ['Tên   Số\n----- ---\nMột câu dài hơn các cột\n', 'Mở.\n\n---- ----\nmột    hai\n'])
      expect(cellsOf(blocksOf(source))).toEqual([]);
  });
});

it('reads emphasis and notes in the cells of Markdown', () => {
  const source = '+------+-----------+\n| **A**| b[^1] c   |\n+------+-----------+\n\n[^1]: Ghi chú.\n';
  const { blocks, footnotes } = readMarkdown(source, 0, null);
  expect(cellsOf(blocks)).toEqual([[['A', 'b c']]]);
  expect(footnotes.map(({ id }) => id)).toEqual(['1']);
});
