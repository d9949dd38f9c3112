/** Cells and blocks of the tables that lines make, in whatever way their columns are parted. */
import { emptyText, type TableCell, type Text } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import type { Line } from './source-lines.js';

/** The lines of a table: `from` to `to`. */
export interface TableLines {
  readonly from: number;
  readonly to: number;
}

/** A cell of paragraphs; one without words has a paragraph too. */
export function tableCell(paragraphs: readonly Text[], columnSpan = 1): TableCell {
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [emptyText], columnSpan, rowSpan: 1, alignment: null };
}

/** The block of a table; `headerRows` are told by the first row where its lines do not tell them. */
export function tableBlock(
  lines: readonly Line[],
  { from, to }: TableLines,
  rows: readonly (readonly TableCell[])[],
  headerRows: number = isHeaderRow(rows[0] ?? []) ? 1 : 0,
): TableBlock {
  const last = lines[to - 1];
  return {
    type: 'table',
    rows,
    headerRows,
    borderless: false,
    columnWidths: null,
    start: lines[from]?.start ?? 0,
    end: last === undefined ? 0 : last.start + last.value.length,
  };
}

/** Whether the first row names the columns: words in each cell, and no number or sentence. */
export function isHeaderRow(row: readonly TableCell[]): boolean {
  return (
    row.length > 1 &&
    row.every(({ paragraphs }) => paragraphs.length === 1 && /^[^\d\s.;:-][^.;\d]{0,120}$/u.test(paragraphs[0]?.value ?? ''))
  );
}
