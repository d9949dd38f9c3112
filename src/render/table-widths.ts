/** How wide the columns of a table are: as the source says, else as their texts need. */
import type { Table, TableCell } from '../model/index.js';
import { longestWord, textWidth, type Typeface } from './text-width.js';

/** A cell with the column that it begins in. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/** The rows with the column of each cell, after the cells that reach down from rows above. */
export function placeCells(rows: Table['rows']): { readonly rows: readonly (readonly PlacedCell[])[]; readonly columns: number } {
  const taken: number[] = [];
  let columns = 0;
  const placed = rows.map((row) => {
    const cells: PlacedCell[] = [];
    let column = 0;
    for (const cell of row) {
      while ((taken[column] ?? 0) > 0) column++;
      cells.push({ cell, column });
      for (let covered = 0; covered < cell.columnSpan; covered++) taken[column + covered] = cell.rowSpan;
      column += cell.columnSpan;
    }
    columns = Math.max(columns, taken.length);
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
    return cells;
  });
  return { rows: placed, columns };
}

/** What a column needs, pt: its longest word, and its longest paragraph on one line. */
interface Need {
  readonly least: number;
  readonly full: number;
}

/** Room that a cell needs beside its text, pt. */
export interface CellRoom {
  readonly padding: number;
}

/** What each column needs. */
export function columnNeeds(placed: ReturnType<typeof placeCells>, headerRows: number, styles: { header: Typeface; cell: Typeface }, { padding }: CellRoom): Need[] {
  const least = Array.from({ length: placed.columns }, () => padding);
  const full = Array.from({ length: placed.columns }, () => padding);
  for (const [index, row] of placed.rows.entries()) {
    const style = index < headerRows ? styles.header : styles.cell;
    for (const { cell, column } of row) {
      for (const { value } of cell.paragraphs) {
        const word = longestWord(value, style) / cell.columnSpan + padding;
        const line = Math.max(...value.split('\n').map((part) => textWidth(part, style))) / cell.columnSpan + padding;
        for (let covered = column; covered < column + cell.columnSpan; covered++) {
          least[covered] = Math.max(least[covered] ?? 0, word);
          full[covered] = Math.max(full[covered] ?? 0, line);
        }
      }
    }
  }
  return least.map((value, column) => ({ least: value, full: Math.max(value, full[column] ?? 0) }));
}

/** A long column gets more than a short one, but not in proportion: what it gains in width it loses in lines. */
const damping = 0.6;

/** Widths of the columns in pt that fill `width`. */
export function columnWidths(needs: readonly Need[], width: number, percent: readonly number[] | null): number[] {
  if (percent !== null && percent.length === needs.length && total(percent) > 0) {
    return percent.map((share) => (width * share) / total(percent));
  }
  const least = total(needs.map((need) => need.least));
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  const full = total(needs.map((need) => need.full));
  if (full <= width) return needs.map((need) => need.full + ((width - full) * need.full) / full);
  const weights = needs.map((need) => (need.full - need.least) ** damping);
  const weight = total(weights);
  return needs.map((need, column) => need.least + ((width - least) * (weights[column] ?? 0)) / weight);
}

/** Sum. */
function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A table of more columns than this reads badly upright. */
const mostColumnsUpright = 7;

/** Whether the table needs a page in landscape: too many columns, or a word that would not fit in its column. */
export function needsLandscape(needs: readonly Need[], width: number): boolean {
  return needs.length > mostColumnsUpright || total(needs.map((need) => need.least)) > width;
}
