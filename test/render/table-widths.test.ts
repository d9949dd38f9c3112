import { describe, expect, it } from 'vitest';
import { columnNeeds, columnWidths, mostUpright, needsLandscape, placeCells } from '../../src/render/tables/table-widths.js';
import { textWidth } from '../../src/typography/text-width.js';
import { appendix, cell, partyPlan, section, table, text } from './make-plan.js';
import { render } from './render.js';

const style = { size: 13, bold: false, italic: false, capitals: false };
const styles = { header: { ...style, bold: true }, cell: style };
const padding = 10;
const width = 460;
const long = 'Tập trung toàn trường, ổn định tổ chức, giới thiệu chương trình và phổ biến nội quy. '.repeat(4);

function needsOf(rows: Parameters<typeof table>[0]) {
  return columnNeeds(placeCells(table(rows).rows), 1, styles, { padding });
}

describe('columns', () => {
  it('leave short cells on one line where there is room', () => {
    const rows = [
      ['Thời gian', 'Nội dung', 'Phụ trách'],
      ['9h00 - 11h00', long, long],
      [cell('Buổi sáng tập trung toàn trường dưới sân cờ', { columnSpan: 3 })],
    ];
    const [time = 0, content = 0] = columnWidths(needsOf(rows), width, null);
    expect(time).toBeGreaterThanOrEqual(textWidth('9h00 - 11h00', style) + padding);
    expect(content).toBeGreaterThan(time);
  });

  it('are as wide in every table with the same header', async () => {
    const day = (first: string) =>
      table([
        ['Thời gian', 'Nội dung'],
        ['7h00 - 7h15', first],
      ]);
    const other = table([
      ['Đơn vị', 'Nội dung'],
      ['Văn phòng', 'x'],
    ]);
    const body = [section('roman', 'I.', 'Ngày 1', [day(long)]), section('roman', 'II.', 'Ngày 2', [day('Ổn định')]), other];
    const file = await render(partyPlan({ body }));
    const grids = [...file.part('word/document.xml').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gsu)].map(([, grid]) => grid);
    expect(grids[1]).toBe(grids[2]);
    expect(grids[3]).not.toBe(grids[1]);
  });
});

describe('a page in landscape', () => {
  const columns = (count: number, words: string) => [
    Array.from({ length: count }, () => 'Cột'),
    Array.from({ length: count }, () => words),
  ];

  it('is not needed where many narrow columns fit upright', () => {
    expect(needsLandscape(needsOf(columns(9, '12')), width, mostUpright.body)).toBe(false);
  });

  it('is needed where words would break or long texts would make towers', () => {
    expect(needsLandscape(needsOf(columns(9, 'Rà soát các kiến nghị của Nhân dân trên địa bàn')), width, mostUpright.body)).toBe(false);
    expect(needsLandscape(needsOf(columns(9, 'Rà soát các kiến nghị của Nhân dân trên địa bàn')), width, mostUpright.appendix)).toBe(true);
    expect(needsLandscape(needsOf(columns(16, '12')), width, mostUpright.body)).toBe(true);
    expect(needsLandscape(needsOf(columns(9, long)), width, mostUpright.body)).toBe(true);
  });
});

describe('the title of an appendix', () => {
  it('comes out even over its lines', async () => {
    const title = 'Danh mục nhiệm vụ trọng tâm của cấp ủy, chính quyền và Mặt trận Tổ quốc các cấp năm 2024';
    const file = await render(partyPlan({ appendices: [{ ...appendix('Phụ lục 1', title, []), title: [text(title)] }] }));
    expect(file.styled('appendixTitle')[0]?.xml).toMatch(/<w:ind w:left="(\d+)" w:right="\1"\/>/u);
  });
});
