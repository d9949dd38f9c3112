/** Rows of Markdown's tables: each has as many cells as the table has columns. */
import { emptyText, type TableCell } from '../../model/index.js';

/** A row whose first cell alone has text stands for a title across all columns. */
export function spanTitleRow(row: TableCell[], columns: number): TableCell[] {
  const [first, ...others] = row;
  const alone =
    first !== undefined &&
    columns > 1 &&
    first.paragraphs.some((text) => text.value !== '') &&
    others.every((cell) => cell.paragraphs.every((text) => text.value === ''));
  const bold = first?.paragraphs.every((text) => text.spans.every((span) => span.emphasis.bold === true)) ?? false;
  if (alone && bold && first !== undefined) return [{ ...first, columnSpan: columns }];
  const missing = columns - row.length;
  return missing > 0
    ? [
        ...row,
        ...Array.from({ length: missing }, (): TableCell => ({ paragraphs: [emptyText], columnSpan: 1, rowSpan: 1, alignment: null })),
      ]
    : row;
}
