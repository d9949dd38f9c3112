/**
 * Tables that a crawler leaves as lone `|` lines, each cell on lines of its own between them. Between two cells stands one `|`; between two
 * rows stands what an empty cell looks like too, so the number of columns is what makes all rows come out even.
 */
import { orderHead } from '../../language/lines/order-heads.js';
import { datePartsAt } from '../../language/dates/date-parts.js';
import { phraseAt } from '../../language/words.js';
import { greatest } from '../../model/index.js';
import { matchTypeLine } from '../../language/lines/type-line.js';
import { matchLabel } from '../../language/lines/labels.js';
import type { Line } from './source-lines.js';
import type { TableLines } from './table-block.js';

/** The lines of each cell, row by row; the `|` around them are lines of the table. */
export interface PipeTable extends TableLines {
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

/** Cells between two `|`, and whether a blank line stands before the first line. */
interface Stretch {
  /** Index of the `|` before it. */
  readonly at: number;
  readonly lines: readonly Line[];
  readonly apart: boolean;
  /** Index of the line at which the cell ends before the next bar; null if the bar ends it. */
  readonly cut: number | null;
}

/** The tables of lone `|` lines. */
export function pipeTables(lines: readonly Line[]): PipeTable[] {
  const bars = lines.flatMap((line, index) => (line.value === '|' && !isInDate(lines, index) ? [index] : []));
  if (bars.length < 2) return [];
  const stretches = bars.map((bar, index) => stretchAt(lines, bar, bars[index + 1] ?? lines.length));
  const filled = stretches.slice(0, -1).filter((stretch) => stretch.lines.length > 0);
  const close = filled.filter((stretch) => !stretch.apart);
  const airy = close.length < filled.length / 2;
  const width = airy ? Number.POSITIVE_INFINITY : greatest(close.map(widthOf));
  const tables: PipeTable[] = [];
  let open: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const last = index === stretches.length - 1;
    if (!last && !isOutside(stretch, stretches[index + 1], width)) {
      open.push(stretch);
      if (stretch.cut === null) continue;
    }
    for (const table of tablesOf(open, stretch.cut === null ? stretch.at : stretch.cut - 1)) tables.push(table);
    open = firstCellBelow(stretch, bars[index + 1]);
  }
  return withLoneBars(tables, bars);
}

/** Bars that part nothing, as tables without rows. */
function withLoneBars(tables: readonly PipeTable[], bars: readonly number[]): PipeTable[] {
  const all: PipeTable[] = [];
  let at = 0;
  for (const table of [...tables, null]) {
    for (let bar = bars[at]; bar !== undefined && bar < (table?.to ?? Number.POSITIVE_INFINITY); bar = bars[++at])
      if (bar < (table?.from ?? Number.POSITIVE_INFINITY)) all.push({ from: bar, to: bar + 1, rows: [] });
    if (table !== null) all.push(table);
  }
  return all;
}

/** `STT` as the last line of a text: the first cell of a table that no bar stands before. */
function firstCellBelow({ lines, cut }: Stretch, next: number | undefined): Stretch[] {
  const last = lines.at(-1);
  return next === undefined || cut !== null || last === undefined || lines.length < 2 || !orderHead.test(last.value)
    ? []
    : [{ at: next - 1, lines: [last], apart: false, cut: null }];
}

/** Whether a bar stands inside a date that a narrow cell wrapped. */
function isInDate(lines: readonly Line[], bar: number): boolean {
  const before = lines[bar - 1]?.value ?? '';
  const after = lines[bar + 1]?.value ?? '';
  const word = before.lastIndexOf('ngày');
  return word >= 0 && phraseAt(after, 0, 'tháng') >= 0 && datePartsAt(`${before.slice(word + 4)} ${after}`, 0, true)?.separator === null;
}

/** What stands between two bars, up to a type or a number of the outline behind a blank line: there a text begins that no bar tells. */
function stretchAt(lines: readonly Line[], at: number, next: number): Stretch {
  const between = lines.slice(at + 1, next);
  const apart = between.length === 0 || between[0]?.blankBefore === true;
  const text = apart ? -1 : between.findIndex((line, index) => index > 0 && line.blankBefore && beginsText(line.value));
  const cell = text < 0 ? between : between.slice(0, text);
  return { at, lines: cell.filter(({ value }) => value !== '|'), apart, cut: text < 0 ? null : at + 1 + text };
}

function beginsText(value: string): boolean {
  const rank = matchLabel(value)?.rank;
  return rank === 'roman' || rank === 'arabic' || matchTypeLine({ value, bold: false, markdownDepth: null }) !== null;
}

function widthOf({ lines }: Stretch): number {
  return greatest([0, ...lines.map(({ value }) => value.length)]);
}

/** More lines, or a longer line, than a cell of a document has. */
const longestCell = 40;
const longestLine = 400;

/** So many lines has what stands between two tables at least, where only its first one tells it from a cell. */
const fewestOfText = 3;

/** `KẾ HOẠCH`, `III. TỔ CHỨC THỰC HIỆN`: a line that begins a document or a part of it, over lines of its own. */
function beginsPart(value: string): boolean {
  return matchLabel(value)?.rank === 'roman' || matchTypeLine({ value, bold: false, markdownDepth: null }) !== null;
}

/** Whether a stretch stands between two tables: it is parted from the `|` before it, as few cells are, and is none by its form. */
function isOutside(stretch: Stretch, next: Stretch | undefined, width: number): boolean {
  const { lines, apart } = stretch;
  const [first] = lines;
  if (first === undefined) return false;
  if (lines.length > longestCell || widthOf(stretch) > longestLine) return true;
  if (lines.length > 1 && orderHead.test(lines.at(-1)?.value ?? '')) return true;
  if (lines.length >= fewestOfText && beginsPart(first.value)) return true;
  if (!apart) return false;
  const label = matchLabel(first.value);
  if (widthOf(stretch) > width || lines.some(({ value }) => matchTypeLine({ value, bold: false, markdownDepth: null }) !== null))
    return true;
  if (label !== null && !['dash', 'plus', 'bullet', 'star'].includes(label.rank)) return true;
  return width < Number.POSITIVE_INFINITY && next !== undefined && next.lines.length > 0 && !next.apart;
}

/** Most columns of a table. */
const mostColumns = 20;
/** What a table of one column, and a single row of many, count for where tables are counted: both are rare. */
const costOfRare = 3;
const fewestOfMany = 5;

/**
 * The fewest tables that the cells make, each with rows of one length, each row parted from the next by an empty stretch; the last `|`
 * stands at `end`.
 */
function tablesOf(cells: readonly Stretch[], end: number): PipeTable[] {
  if (!cells.some(({ lines }) => lines.length > 0)) return [];
  const counted = countedRows(cells) ?? groupedRows(cells);
  if (counted !== null) return [{ from: cells[0]?.at ?? 0, to: end + 1, rows: counted }];
  const isEmpty = (index: number): boolean => index >= cells.length || cells[index]?.lines.length === 0;
  // best[at]: the least cost from there on, the columns of the table that begins there, and where it ends.
  const best: { cost: number; columns: number; to: number }[] = Array.from({ length: cells.length + 2 }, () => ({
    cost: 0,
    columns: 0,
    to: cells.length,
  }));
  const ends = Array.from({ length: mostColumns + 1 }, () => new Map<number, number>());
  for (let at = cells.length - 1; at >= 0; at--) {
    let least = { cost: Number.POSITIVE_INFINITY, columns: 0, to: cells.length };
    for (let columns = 1; columns <= Math.min(mostColumns, cells.length - at); columns++) {
      const next = at + columns + 1;
      if (!isEmpty(next - 1)) continue;
      const to = ends[columns]?.get(next) ?? next;
      ends[columns]?.set(at, to);
      const rare = columns === 1 || (columns >= fewestOfMany && to === next);
      const cost = (rare ? costOfRare : 1) + (best[Math.min(to, cells.length + 1)]?.cost ?? 0);
      if (cost < least.cost || (cost === least.cost && least.columns === 1)) least = { cost, columns, to };
    }
    best[at] = least;
  }
  if (best[0]?.cost === Number.POSITIVE_INFINITY) return [{ from: cells[0]?.at ?? 0, to: end + 1, rows: raggedRows(cells) }];
  const tables: PipeTable[] = [];
  for (let at = 0; at < cells.length;) {
    const { columns, to } = best[at] ?? { columns: 1, to: cells.length };
    const rows: Line[][][] = [];
    for (let row = at; row < Math.min(to, cells.length); row += columns + 1)
      rows.push(cells.slice(row, row + columns).map(({ lines }) => [...lines]));
    tables.push({ from: cells[at]?.at ?? 0, to: to >= cells.length ? end + 1 : (cells[to]?.at ?? end), rows });
    at = to;
  }
  return tables.filter(({ rows }) => rows.flat(2).length > 0);
}

/** Rows of uneven length: an empty stretch ends each. */
function raggedRows(stretches: readonly Stretch[]): Line[][][] {
  const rows: Line[][][] = [[]];
  for (const { lines } of stretches) {
    if (lines.length > 0) rows.at(-1)?.push([...lines]);
    else if (rows.at(-1)?.length !== 0) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** What the first cell of a row holds: its number, or nothing. */
const rowNumber = /^(?:\d{1,3}|[IVXL]{1,6}|[A-HĐ])?[.)]?$/u;

function wordsOf({ lines }: Stretch): string {
  return lines
    .map(({ value }) => value)
    .join(' ')
    .trim();
}

function isNumbered(cell: Stretch | undefined): boolean {
  return cell !== undefined && cell.lines.length > 0 && rowNumber.test(wordsOf(cell));
}

/**
 * Rows below `STT` that an empty stretch parts, each as long as the head, but for those of a group, `I` and its title, which lack the cells
 * behind it; null if all rows are even, or if they cannot be parted so. The fewest rows of groups win.
 */
function groupedRows(cells: readonly Stretch[]): Line[][][] | null {
  const [head] = cells;
  const columns = cells.findIndex(({ lines }) => lines.length === 0);
  if (head === undefined || columns < 3 || columns > mostColumns || !orderHead.test(wordsOf(head))) return null;
  const parts = (at: number): boolean => at >= cells.length || cells[at]?.lines.length === 0;
  // best[at]: how many rows of groups the rows from there on hold at least, and how long the first of them is.
  const best: { groups: number; length: number }[] = Array.from({ length: cells.length + 2 }, () => ({ groups: 0, length: 0 }));
  for (let at = cells.length - 1; at >= 0; at--) {
    const rows = [columns, 2]
      .filter((length) => at + length <= cells.length && parts(at + length) && (at === 0 || isNumbered(cells[at])))
      .map((length) => ({ groups: (best[at + length + 1]?.groups ?? 0) + (length < columns ? 1 : 0), length }));
    best[at] = rows.sort((one, other) => one.groups - other.groups)[0] ?? { groups: Number.POSITIVE_INFINITY, length: 0 };
  }
  const { groups } = best[0] ?? { groups: 0 };
  if (groups === 0 || groups === Number.POSITIVE_INFINITY) return null;
  const rows: Line[][][] = [];
  for (let at = 0; at < cells.length;) {
    const { length } = best[at] ?? { length: columns };
    rows.push(Array.from({ length: columns }, (_, column) => (column < length ? [...(cells[at + column]?.lines ?? [])] : [])));
    at += length + 1;
  }
  return rows;
}

/** Rows that nothing parts but the numbers in their first cells, below `STT`: where the first number stands tells how many columns. */
function countedRows(cells: readonly Stretch[]): Line[][][] | null {
  const [head] = cells;
  if (head === undefined || !orderHead.test(wordsOf(head))) return null;
  const columns = cells.slice(0, mostColumns + 1).findIndex((cell, index) => index > 1 && /^(?:0?1|I|A)[.)]?$/u.test(wordsOf(cell)));
  const header = cells.slice(0, Math.max(0, columns));
  // An empty stretch before the number is what parts rows.
  if (header.length < 3 || cells.length % columns !== 0 || header.some(({ lines }) => lines.length === 0)) return null;
  const rows: Line[][][] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    const [first] = row;
    if (at > 0 && first !== undefined && !rowNumber.test(wordsOf(first))) return null;
    rows.push(row.map(({ lines }) => [...lines]));
  }
  return rows;
}
