/** How wide the columns of a table are: as the source says, else as their texts need. */
import { greatest, type Table, type TableCell } from '../../model/index.js';
import { longestWord, textWidth, type Typeface } from '../widths/text-width.js';

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

/** What a column needs, pt: its longest word, its short texts unbroken, and its longest paragraph on one line. */
export interface Need {
  readonly least: number;
  readonly whole: number;
  readonly full: number;
}

/** Room that a cell needs beside its text, pt. */
export interface CellRoom {
  readonly padding: number;
}

/** What each column needs. */
export function columnNeeds(
  placed: ReturnType<typeof placeCells>,
  headerRows: number,
  styles: { header: Typeface; cell: Typeface },
  { padding }: CellRoom,
): Need[] {
  const least = Array.from({ length: placed.columns }, () => padding);
  const whole = [...least];
  const full = Array.from({ length: placed.columns }, () => padding);
  const spans: { column: number; end: number; word: number; line: number }[] = [];
  for (const [index, row] of placed.rows.entries()) {
    const style = index < headerRows ? styles.header : styles.cell;
    for (const { cell, column } of row) {
      for (const { value } of cell.paragraphs) {
        const word = longestWord(value, style) + padding;
        const line = greatest(value.split('\n').map((part) => textWidth(part, style))) + padding;
        if (cell.columnSpan > 1) {
          spans.push({ column, end: column + cell.columnSpan, word, line });
          continue;
        }
        least[column] = Math.max(least[column] ?? 0, word);
        whole[column] = Math.max(whole[column] ?? 0, value.length <= shortText ? line : word);
        full[column] = Math.max(full[column] ?? 0, line);
      }
    }
  }
  for (const { column, end, word, line } of spans) {
    widen(least, column, end, word);
    // a line across the whole table asks nothing of its columns
    if (end - column < placed.columns) widen(full, column, end, line);
  }
  return least.map((value, column) => ({
    least: value,
    whole: Math.max(value, whole[column] ?? 0),
    full: Math.max(value, full[column] ?? 0),
  }));
}

/** Gives the columns that a cell spans, in equal shares, what they lack for it. */
function widen(columns: number[], from: number, to: number, wanted: number): void {
  const lacking = wanted - total(columns.slice(from, to));
  if (lacking <= 0) return;
  for (let column = from; column < to; column++) columns[column] = (columns[column] ?? 0) + lacking / (to - from);
}

/** A text of a cell that should stand on one line, characters. */
const shortText = 14;

/** Share of the free room that must be left when the short texts stand unbroken. */
const roomBeside = 1 / 3;

/** What each column needs where several tables look alike. */
export function commonNeeds(tables: readonly (readonly Need[])[]): Need[] {
  const [first = [], ...others] = tables;
  return first.map((need, column) => ({
    least: greatest([need.least, ...others.map((other) => other[column]?.least ?? 0)]),
    whole: greatest([need.whole, ...others.map((other) => other[column]?.whole ?? 0)]),
    full: greatest([need.full, ...others.map((other) => other[column]?.full ?? 0)]),
  }));
}

/** A long column gets more than a short one, but not in proportion: what it gains in width it loses in lines. */
const damping = 0.75;

/** Widths of the columns in pt that fill `width`. */
export function columnWidths(needs: readonly Need[], width: number, percent: readonly number[] | null): number[] {
  if (percent !== null && percent.length === needs.length && total(percent) > 0) {
    return percent.map((share) => (width * share) / total(percent));
  }
  const least = total(needs.map((need) => need.least));
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  const full = total(needs.map((need) => need.full));
  if (full <= width) return needs.map((need) => need.full + ((width - full) * need.full) / full);
  const whole = total(needs.map((need) => need.whole));
  const roomy = width - whole >= (width - least) * roomBeside;
  const floors = needs.map((need) => (roomy ? need.whole : need.least));
  const weights = needs.map((need, column) => (need.full - (floors[column] ?? 0)) ** damping);
  const weight = total(weights);
  const free = width - total(floors);
  return floors.map((floor, column) => floor + (free * (weights[column] ?? 0)) / weight);
}

/** Sum. */
function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** What a table may be to stand upright. */
interface Upright {
  readonly columns: number;
  readonly lines: number;
}

/**
 * A table of more columns than this reads badly upright where a cell takes more than so many lines. In the body the page before it would
 * stay partly empty, so it must be worth it; an appendix has pages of its own.
 */
export const mostUpright = { body: { columns: 7, lines: 10 }, appendix: { columns: 5, lines: 3 } } as const satisfies Readonly<
  Record<string, Upright>
>;

/** Whether the table needs a page in landscape: a word that would not fit in its column, or many columns with long texts. */
export function needsLandscape(needs: readonly Need[], width: number, most: Upright): boolean {
  if (total(needs.map((need) => need.least)) > width) return true;
  if (needs.length <= most.columns) return false;
  const columns = columnWidths(needs, width, null);
  return needs.some((need, column) => need.full > (columns[column] ?? 0) * most.lines);
}
