/** How wide the columns of a table are: as the source says, else as their texts need. */
import { greatest, type Table, type TableCell } from '../../model/index.js';
import { longestWord, textWidth, type Typeface } from '../../typography/index.js';

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
interface Need {
  readonly least: number;
  readonly whole: number;
  readonly full: number;
}

/** What the columns of a table need, and how long the texts of each row are, pt, by the column that holds them. */
export interface Needs {
  readonly columns: readonly Need[];
  readonly rows: readonly (readonly number[])[];
  /** Room that a cell takes beside its text. */
  readonly padding: number;
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
): Needs {
  const least = Array.from({ length: placed.columns }, () => padding);
  const whole = [...least];
  const full = Array.from({ length: placed.columns }, () => padding);
  const spans: { column: number; end: number; word: number; line: number }[] = [];
  const rows = placed.rows.map((row, index) => {
    const style = index < headerRows ? styles.header : styles.cell;
    const lengths = Array.from({ length: placed.columns }, () => 0);
    for (const { cell, column } of row) {
      for (const { value, spans: stretches } of cell.paragraphs) {
        const face = { ...style, bold: style.bold || stretches.some(({ emphasis }) => emphasis.bold === true) };
        const word = longestWord(value, face) + padding;
        const lines = value.split('\n').map((part) => textWidth(part, face));
        const line = greatest(lines) + padding;
        if (cell.columnSpan > 1) {
          spans.push({ column, end: column + cell.columnSpan, word, line });
          continue;
        }
        least[column] = Math.max(least[column] ?? 0, word);
        whole[column] = Math.max(whole[column] ?? 0, value.length <= shortText ? line : word);
        full[column] = Math.max(full[column] ?? 0, line);
        lengths[column] = (lengths[column] ?? 0) + lines.reduce((sum, length) => sum + length, 0);
      }
    }
    return lengths;
  });
  for (const { column, end, word, line } of spans) {
    widen(least, column, end, word);
    // a line across the whole table asks nothing of its columns
    if (end - column < placed.columns) widen(full, column, end, line);
  }
  const columns = least.map((value, column) => ({
    least: value,
    whole: Math.max(value, whole[column] ?? 0),
    full: Math.max(value, full[column] ?? 0),
  }));
  return { columns, rows, padding };
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

/** What the columns need where several tables look alike. */
export function commonNeeds(tables: readonly Needs[]): Needs {
  const [first = { columns: [], padding: 0 }, ...others] = tables;
  const columns = first.columns.map((need, column) => {
    const most = (kind: keyof Need): number => greatest([need[kind], ...others.map((other) => other.columns[column]?.[kind] ?? 0)]);
    return { least: most('least'), whole: most('whole'), full: most('full') };
  });
  return { columns, rows: tables.flatMap(({ rows }) => rows), padding: first.padding };
}

/** In how many equal parts the free room is given out. */
const shares = 40;

/** What of a line stays empty beside the cell's margins, pt: half of a word that goes to the next. */
const lost = 14;

/**
 * Gives out the free room so that the table becomes low: each part goes to the column whose texts make the rows high. A row is as high as
 * its longest cell; the power smooths that, so that two equally long cells count both.
 */
function giveOut(free: number, floors: readonly number[], { columns, rows, padding }: Needs): number[] {
  const widths = [...floors];
  const long = rows.filter((row) => row.some((length, column) => length > (floors[column] ?? 0)));
  for (let share = 0; share < shares; share++) {
    const gains = widths.map(() => 0);
    for (const row of long) {
      const powers = row.map((length, column) => (length / Math.max(lost, (widths[column] ?? 1) - lost - padding)) ** 4);
      const height = total(powers) ** 0.25;
      for (const [column, power] of powers.entries())
        gains[column] = (gains[column] ?? 0) + power / height ** 3 / Math.max(lost, (widths[column] ?? 1) - lost - padding);
    }
    const open = gains.map((gain, column) => ((widths[column] ?? 0) < (columns[column]?.full ?? 0) ? gain : 0));
    const best = open.indexOf(greatest(open));
    widths[best] = (widths[best] ?? 0) + free / shares;
  }
  return widths;
}

/** Widths of the columns in pt that fill `width`. */
export function columnWidths(needs: Needs, width: number, percent: readonly number[] | null): number[] {
  const { columns } = needs;
  if (percent !== null && percent.length === columns.length && total(percent) > 0) {
    return percent.map((share) => (width * share) / total(percent));
  }
  const least = total(columns.map((need) => need.least));
  if (least >= width) return columns.map((need) => (need.least * width) / least);
  const full = total(columns.map((need) => need.full));
  if (full <= width) return columns.map((need) => need.full + ((width - full) * need.full) / full);
  const whole = total(columns.map((need) => need.whole));
  const roomy = width - whole >= (width - least) * roomBeside;
  const floors = columns.map((need) => (roomy ? need.whole : need.least));
  return giveOut(width - total(floors), floors, needs);
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
export function needsLandscape(needs: Needs, width: number, most: Upright): boolean {
  if (total(needs.columns.map((need) => need.least)) > width) return true;
  if (needs.columns.length <= most.columns) return false;
  const columns = columnWidths(needs, width, null);
  return needs.columns.some((need, column) => need.full > (columns[column] ?? 0) * most.lines);
}
