/** Tables whose cells tabs part, a row a line: so Word's tables are pasted. A cell of several paragraphs breaks its row over lines. */
import { squeeze, type TableCell } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import type { CellLine } from './cell-lines.js';
import { matchLabel } from '../../language/lines/labels.js';
import type { Line, LinesReader } from './source-lines.js';
import { tableBlock, tableCell, type TableLines } from './table-block.js';

/** Rows of cells of lines; a row of one cell stands across all columns. */
export interface TabTable extends TableLines {
  readonly columns: number;
  readonly rows: readonly (readonly (readonly CellLine[])[])[];
}

/** Fewest rows of a table of two columns, and of more. */
const fewestOfTwo = 3;
const fewestRows = 2;
/** How far behind a row the next one may stand, lines. */
const reach = 4;
/** How many lines tell the columns of a table. */
const sample = 40;

/** The tables among the lines. */
export function tabTables(lines: readonly Line[]): TabTable[] {
  const tables: TabTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!isRow(lines[index])) continue;
    const table = tableAt(lines, index);
    if (table === null) continue;
    tables.push(table);
    index = table.to - 1;
  }
  return tables;
}

/** Whether tabs part a line in cells; a tab behind a label does not. */
function isRow(line: Line | undefined): boolean {
  if (line === undefined || !line.value.includes('\t')) return false;
  return line.value.indexOf('\t', matchLabel(line.value)?.length ?? 0) > 0 || line.value.indexOf('\t') !== line.value.lastIndexOf('\t');
}

function tableAt(lines: readonly Line[], from: number): TabTable | null {
  const columns = columnsAt(lines, from);
  const rows: CellLine[][][] = [];
  let to = from;
  for (let line = lines[to]; line !== undefined; line = lines[++to]) {
    const row = rows.at(-1);
    const isOpen = row !== undefined && row.length > 1 && row.length < columns;
    const cells = isRow(line) ? cellsOf(line, columns) : [[cellOf(line, 0, line.value.length)]];
    if (cells.length > columns) break;
    if (isOpen && row.length + cells.length - 1 <= columns) {
      const [first = [], ...others] = cells;
      for (const piece of first) row.at(-1)?.push(piece);
      for (const cell of others) row.push(cell);
    } else if (cells.length > 1 ? repeatsHeader(rows, cells) : !isFollowed(lines, to, columns, rows[0])) {
      break;
    } else {
      rows.push(cells);
    }
  }
  const full = rows.filter((row) => row.length === columns).length;
  if (columns < 2 || full < (columns === 2 ? fewestOfTwo : fewestRows)) return null;
  return { from, to, columns, rows };
}

/** The commonest count of cells of the rows from `from` on. */
function columnsAt(lines: readonly Line[], from: number): number {
  const counts = new Map<number, number>();
  for (let index = from, apart = 0; index < Math.min(lines.length, from + sample) && apart <= reach; index++) {
    const line = lines[index] as Line;
    apart = isRow(line) ? 0 : apart + 1;
    const count = line.value.split('\t').length + (line.tabbed ? 1 : 0);
    if (apart === 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  let best = 0;
  for (const [count, times] of counts) if (times > (counts.get(best) ?? 0) || (times === counts.get(best) && count < best)) best = count;
  return best;
}

/** The cells of a row: between single tabs, or, where those are too many, between runs of tabs. */
function cellsOf(line: Line, columns: number): CellLine[][] {
  const single = partAt(line, /\t/gu);
  return single.length <= columns ? single : partAt(line, /\t[ \t]{0,200}/gu);
}

function partAt(line: Line, pattern: RegExp): CellLine[][] {
  const cells: CellLine[][] = line.tabbed ? [[]] : [];
  let from = 0;
  for (const match of line.value.matchAll(pattern)) {
    cells.push([cellOf(line, from, match.index)]);
    from = match.index + match[0].length;
  }
  return [...cells, [cellOf(line, from, line.value.length)]].map((cell) => cell.filter(({ value }) => value !== ''));
}

function cellOf(line: Line, from: number, to: number): CellLine {
  const value = line.value.slice(from, to);
  return { value: value.trim(), start: line.start + from + (value.length - value.trimStart().length), blankBefore: false };
}

function wordsOf(row: readonly (readonly CellLine[])[] | undefined): string {
  return squeeze(
    (row ?? [])
      .flat()
      .map(({ value }) => value)
      .join(' '),
  );
}

/** Whether a row names the columns again: another table begins there. */
function repeatsHeader(rows: readonly (readonly (readonly CellLine[])[])[], row: readonly (readonly CellLine[])[]): boolean {
  return rows.length > 0 && wordsOf(rows[0]) === wordsOf(row);
}

/**
 * Whether a line without cells stands between two rows of the table: it then stands across its columns. A label does so only under a
 * header.
 */
function isFollowed(lines: readonly Line[], at: number, columns: number, header: readonly (readonly CellLine[])[] | undefined): boolean {
  const value = lines[at]?.value ?? '';
  if (header === undefined || value.length > longestTitle || (matchLabel(value) !== null && !namesColumns(header))) return false;
  for (let index = at + 1; index < Math.min(lines.length, at + 1 + reach); index++) {
    const line = lines[index] as Line;
    if (!isRow(line)) continue;
    const cells = cellsOf(line, columns);
    return cells.length > 1 && cells.length <= columns && wordsOf(cells) !== wordsOf(header);
  }
  return false;
}

/** Longest line that stands across the columns of a table, characters. */
const longestTitle = 200;

/** Whether the cells of a row are names of columns: words, and no number or sentence. */
function namesColumns(row: readonly (readonly CellLine[])[]): boolean {
  return row.length > 1 && row.every((cell) => /^[^\d\s.;:–-][^.;\d]{0,120}$/u.test(cell.map(({ value }) => value).join(' ')));
}

/** The block of a table. */
export function readTabTable(lines: readonly Line[], table: TabTable, read: LinesReader): TableBlock {
  const toCell = (cell: readonly CellLine[] = [], columnSpan = 1): TableCell =>
    tableCell(
      cell.map((line) => read([line], ' ')),
      columnSpan,
    );
  const rows = table.rows.map((row) => {
    if (row.length === 1) return [toCell(row[0], table.columns)];
    return Array.from({ length: table.columns }, (_, column) => toCell(row[column]));
  });
  return tableBlock(lines, table, rows);
}
