/**
 * Tables whose columns a row of hyphens tells, as pandoc writes them: grids of `+---+`, and lines of `---- ----` under the names of the
 * columns or around the rows.
 */
import type { TableCell } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import type { CellLine } from './cell-lines.js';
import { matchLabel } from '../../language/lines/labels.js';
import type { Line, LinesReader } from './source-lines.js';
import { tableBlock, tableCell, type TableLines } from './table-block.js';

/** The lines of a cell, and how many columns it takes. */
interface RuledCell {
  readonly lines: readonly CellLine[];
  readonly columnSpan: number;
}

export interface RuledTable extends TableLines {
  readonly rows: readonly (readonly RuledCell[])[];
  readonly headerRows: number;
}

/** Whether a text may hold such a table at all. */
export const ruledTableSign = /^[ \t]{0,40}(?:\+[-=:]{2}|-{2,200}[ \t]{1,40}--)/mu;

const gridRule = /^\+(?:[-=:]{2,400}\+){1,40}$/u;
const columnRule = /^-{2,400}(?: {1,100}-{2,400}){1,40}$/u;
const fullRule = /^-{5,2000}$/u;
/** Most lines of the names of the columns above their rule. */
const longestHeader = 6;

/** The tables among the lines. */
export function ruledTables(lines: readonly Line[]): RuledTable[] {
  const tables: RuledTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    const value = lines[index]?.value ?? '';
    const least = tables.at(-1)?.to ?? 0;
    const table = gridRule.test(value) ? gridAt(lines, index) : columnRule.test(value) ? columnsAt(lines, index, least) : null;
    if (table === null) continue;
    tables.push(table);
    index = table.to - 1;
  }
  return tables;
}

/** A stretch of a line between two columns; null if it is blank. */
function pieceOf(line: Line, from: number, to: number, blankBefore: boolean): CellLine | null {
  const start = Math.max(0, from - line.indent);
  const printed = line.value.slice(start, Math.max(start, to - line.indent));
  const value = printed.trim();
  return value === '' ? null : { value, start: line.start + start + (printed.length - printed.trimStart().length), blankBefore };
}

function gridAt(lines: readonly Line[], from: number): RuledTable | null {
  const first = lines[from] as Line;
  const bars = [...first.value.matchAll(/\+/gu)].map(({ index }) => first.indent + index);
  const rows: RuledCell[][] = [];
  let headerRows = 0;
  let open: Line[] = [];
  let to = from + 1;
  let end = from;
  for (let line = lines[to]; line !== undefined && !line.blankBefore && /^[|+]/u.test(line.value); line = lines[++to]) {
    if (!gridRule.test(line.value)) {
      open.push(line);
      continue;
    }
    end = to;
    if (open.length > 0) rows.push(gridRow(open, bars));
    open = [];
    if (line.value.includes('=') && headerRows === 0) headerRows = rows.length;
  }
  if (rows.length === 0) return null;
  return { from, to: end + 1, rows, headerRows: headerRows < rows.length ? headerRows : 0 };
}

/** The cells of the lines between two rules: a bar that no line of the row has parts nothing. */
function gridRow(lines: readonly Line[], bars: readonly number[]): RuledCell[] {
  const partedAt = (line: Line, bar: number): boolean => /[|+]/u.test(line.value.charAt(bar - line.indent));
  const parted = bars.filter((bar, index) => index === 0 || index === bars.length - 1 || lines.some((line) => partedAt(line, bar)));
  return parted.slice(0, -1).map((bar, index): RuledCell => {
    const next = parted[index + 1] ?? bar;
    const cell: CellLine[] = [];
    let blank = false;
    for (const line of lines) {
      // A line that the width of its letters moved keeps what stands behind the last bar.
      const last = index === parted.length - 2;
      const piece = pieceOf(line, bar, last ? line.indent + line.value.length : next, blank);
      const bare = piece === null ? null : withoutBars(piece);
      if (bare === null || /^[-=:]+$/u.test(bare.value)) blank = true;
      else {
        cell.push(bare);
        blank = false;
      }
    }
    return { lines: cell, columnSpan: bars.indexOf(next) - bars.indexOf(bar) };
  });
}

function withoutBars(piece: CellLine): CellLine | null {
  const before = /^[|+]?[ \t]*/u.exec(piece.value)?.[0].length ?? 0;
  const value = piece.value.slice(before).replace(/[|+]$/u, '').trimEnd();
  return value === '' ? null : { ...piece, value, start: piece.start + before };
}

/** A table whose columns the rule at `rule` tells; its header stands from `least` on. */
function columnsAt(lines: readonly Line[], rule: number, least: number): RuledTable | null {
  const ruler = lines[rule] as Line;
  const starts = [...ruler.value.matchAll(/-+/gu)].map(({ index }) => ruler.indent + index);
  const header = headerAbove(lines, rule, least);
  const closed = header.full || header.lines.length === 0;
  const names = header.lines.length === 0 ? [] : [columnRow(header.lines, starts)];
  const rows: (RuledCell[] | null)[] = [];
  let open: Line[] = [];
  const flush = (): void => {
    if (open.length > 0) rows.push(columnRow(open, starts));
    open = [];
  };
  let to = rule + 1;
  let ended = false;
  for (let line = lines[to]; line !== undefined; line = lines[++to]) {
    ended = fullRule.test(line.value) || columnRule.test(line.value);
    if (ended || (line.blankBefore && !closed) || columnRow([line], starts) === null) break;
    if (!header.full || line.blankBefore) flush();
    open.push(line);
  }
  flush();
  if (closed && !ended) return null;
  const all = [...names, ...rows];
  const cells = all.filter((row) => row !== null);
  if (rows.length === 0 || cells.length < all.length) return null;
  return { from: header.from, to: ended ? to + 1 : to, rows: cells, headerRows: names.length };
}

/** The names of the columns above a rule, and whether a rule across all columns stands above them. */
function headerAbove(
  lines: readonly Line[],
  rule: number,
  least: number,
): { readonly from: number; readonly lines: readonly Line[]; readonly full: boolean } {
  let from = rule;
  while (from > least && rule - from < longestHeader && lines[from]?.blankBefore === false && !fullRule.test(lines[from - 1]?.value ?? ''))
    from--;
  const full = from > least && fullRule.test(lines[from - 1]?.value ?? '') && lines[from]?.blankBefore === false;
  if (full) return { from: from - 1, lines: lines.slice(from, rule), full };
  // Without a rule above, one line names the columns: what stands above it is text.
  return lines[rule]?.blankBefore === true || rule === least
    ? { from: rule, lines: [], full }
    : { from: rule - 1, lines: lines.slice(rule - 1, rule), full };
}

/** The cells of the lines of one row; null if a word stands across the beginning of a column. */
function columnRow(lines: readonly Line[], starts: readonly number[]): RuledCell[] | null {
  const isCut = (line: Line, start: number): boolean => /^\S\S$/u.test(line.value.slice(start - line.indent - 1, start - line.indent + 1));
  if (lines.some((line) => line.value.includes('\t') || starts.slice(1).some((start) => start > line.indent && isCut(line, start))))
    return null;
  return starts.map((start, index): RuledCell => {
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const pieces = lines.map((line) => pieceOf(line, index === 0 ? 0 : start, to, false));
    return { lines: pieces.filter((piece) => piece !== null), columnSpan: 1 };
  });
}

/** The block of a table. */
export function readRuledTable(lines: readonly Line[], table: RuledTable, read: LinesReader): TableBlock {
  const rows = table.rows.map((row) => row.map((cell) => toCell(cell, read)));
  return tableBlock(lines, table, rows, table.headerRows);
}

/** A cell: a blank line and a label begin a paragraph. */
function toCell({ lines, columnSpan }: RuledCell, read: LinesReader): TableCell {
  const paragraphs: CellLine[][] = [];
  for (const line of lines) {
    if (paragraphs.length === 0 || line.blankBefore || matchLabel(line.value) !== null) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return tableCell(
    paragraphs.map((parts) => read(parts, ' ')),
    columnSpan,
  );
}
