/** A table by rows and columns, whatever cells are merged. */
import { squeeze } from './letters.js';
import type { Table, TableCell } from './official-document.js';

/** Most columns that one cell is taken to cover. */
const widest = 64;

/** The cell at each row and column: a merged cell stands at all that it covers. */
export function cellGrid(rows: Table['rows']): readonly (readonly TableCell[])[] {
  let hanging = new Map<number, { readonly cell: TableCell; readonly left: number }>();
  return rows.map((row) => {
    const cells: TableCell[] = [];
    const next: typeof hanging = new Map();
    const take = (column: number): boolean => {
      const above = hanging.get(column);
      if (above === undefined) return false;
      cells[column] = above.cell;
      if (above.left > 1) next.set(column, { ...above, left: above.left - 1 });
      return true;
    };
    let column = 0;
    for (const cell of row) {
      while (take(column)) column++;
      for (let covered = Math.min(cell.columnSpan, widest); covered > 0; covered--, column++) {
        cells[column] = cell;
        if (cell.rowSpan > 1) next.set(column, { cell, left: cell.rowSpan - 1 });
      }
    }
    while (take(column)) column++;
    hanging = next;
    return cells;
  });
}

/** The words of a cell in one line; none where there is no cell. */
export function cellText(cell: TableCell | undefined): string {
  return squeeze(cell?.paragraphs.map(({ value }) => value).join(' ') ?? '');
}

/** Whether cells say something, all of it in bold: such a row names the group of the rows below it. */
export function isInBold(cells: readonly TableCell[]): boolean {
  const texts = cells.flatMap(({ paragraphs }) => paragraphs).filter(({ value }) => value.trim() !== '');
  return texts.length > 0 && texts.every(({ spans }) => spans.every(({ emphasis }) => emphasis.bold === true));
}

/** A cell as a sheet names it, `F2`; column and row from 0. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
