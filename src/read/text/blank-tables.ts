/**
 * Tables whose columns blanks part, as `pdftotext -layout` and typewriters print them: a row that names the columns, and rows whose cells
 * stand under the names, each in its own column; or rows alone, whose columns stand clear of each other. A cell that is wrapped goes on in
 * the line below.
 */
import { isOrderHead } from '../../language/lines/order-heads.js';
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../../language/word-lists.js';
import { letters, capitalLetter, lowercaseLetter, isUpperCase, greatest, least } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import { matchLabel } from '../../language/lines/labels.js';
import { isPersonName } from '../../language/lines/signature.js';
import { isSigningNote, recipientsLabel } from '../../language/lines/tail-lines.js';
import { cellParagraphs, type CellLine } from './cell-lines.js';
import type { Piece } from './line-pieces.js';
import type { Line, LinesReader } from './source-lines.js';
import { tableBlock, tableCell, type TableLines } from './table-block.js';

/** Rows of cells of lines. */
export interface BlankTable extends TableLines {
  readonly rows: readonly (readonly (readonly CellLine[])[])[];
}

/** Fewest columns; a column of numbers is one for sure, so that two do. */
const fewestColumns = 3;
const fewestNumbered = 2;
const mostColumns = 15;
/** Fewest rows under the names. */
const fewestRows = 2;
/** The number of a row. */
const rowNumber = /^(?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])[.)]?$/u;
/** Blanks between two cells. */
const gap = /[ \u00a0]{2,200}/gu;
/** The name of a column. */
const nameOfColumn = new RegExp(String.raw`^${capitalLetter}[^.;\d]{0,60}(?<!:)$`, 'u');
const [beginsCapital, beginsSmall] = [new RegExp(`^${capitalLetter}`, 'u'), new RegExp(`^${lowercaseLetter}`, 'u')];
/** Words that begin the row of sums. */
const sumWords = new RegExp(String.raw`^${oneOf(partWords.sumWords)}(?![${letters}])`, 'u');

/** The tables among the lines. */
export function blankTables(lines: readonly Line[]): BlankTable[] {
  const tables: BlankTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.spaced !== true) continue;
    const names = cellsOf(lines[index] as Line);
    const named = areNames(names);
    const columns = named ? columnsOf([names]) : clearColumns(lines, index);
    if (columns === null) continue;
    const reader = new TableReader(names, columns, named);
    let to = index + 1;
    while (to < lines.length && reader.take(lines[to] as Line)) to++;
    if (reader.isTable) tables.push({ from: index, to, rows: reader.rows });
    index = to - 1;
  }
  return tables;
}

/** The pieces of a line that two blanks part. */
function cellsOf({ value, start, indent, spaced }: Line): readonly Piece[] {
  if (!spaced) return [{ value, start, column: indent }];
  if (value.includes('\t')) return [];
  const pieces: Piece[] = [];
  let from = 0;
  const add = (end: number): void => {
    if (end > from) pieces.push({ value: value.slice(from, end), start: start + from, column: indent + from });
  };
  for (const match of value.matchAll(gap)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(value.length);
  return pieces;
}

function areNames(pieces: readonly Piece[]): boolean {
  if (pieces.length < fewestNumbered) return false;
  const numbered = isOrderHead(pieces[0]?.value ?? '');
  return (
    pieces.length >= (numbered ? fewestNumbered : fewestColumns) &&
    pieces.length <= mostColumns &&
    pieces.every(({ value }) => nameOfColumn.test(value))
  );
}

interface Column {
  start: number;
  end: number;
}

/** Rows without names over them make a table where so many follow each other with the same columns, each clear of the next. */
const fewestAlike = 3;
/** The same, characters between two columns. */
const clearance = 2;

/** The stretch of the line that each column of the rows takes. */
function columnsOf(rows: readonly (readonly Piece[])[]): Column[] {
  const [first = []] = rows;
  return first.map((_, index) => ({
    start: least(rows.map((row) => row[index]?.column ?? 0)),
    end: greatest(rows.map((row) => (row[index]?.column ?? 0) + (row[index]?.value.length ?? 0))),
  }));
}

/** What begins an item of a list: blanks may part its words too. */
const itemMark = /^[-–—+•●▪*](?:\s|$)/u;

/** The columns of the lines from `from` on, where they stand clear of each other; null if items stand, or blanks to be filled. */
function clearColumns(lines: readonly Line[], from: number): Column[] | null {
  const rows = lines.slice(from, from + fewestAlike).map(cellsOf);
  const count = rows[0]?.length ?? 0;
  if (rows.length < fewestAlike || count < fewestColumns || count > mostColumns || rows.some((row) => row.length !== count)) return null;
  if (rows.some((row) => row.some(({ value }) => value.endsWith(':')) || itemMark.test(row[0]?.value ?? ''))) return null;
  const columns = columnsOf(rows);
  return columns.every(({ start }, index) => index === 0 || start >= (columns[index - 1]?.end ?? 0) + clearance) ? columns : null;
}

/** Takes the lines of a table one by one. */
class TableReader {
  readonly rows: CellLine[][][] = [];
  readonly #columns: Column[];
  /** Whether the first column numbers the rows. */
  readonly #numbered: boolean;

  /** `names`: the cells of the first row, which name the columns or are the first that stand in them. */
  constructor(
    names: readonly Piece[],
    columns: readonly Column[],
    readonly named: boolean,
  ) {
    this.#columns = columns.map((column) => ({ ...column }));
    const first = names[0]?.value ?? '';
    this.#numbered = isOrderHead(first) || rowNumber.test(first);
    this.#begin(
      names,
      names.map((_, index) => index),
      false,
    );
  }

  /** Whether enough rows stand under the names, most cells of them filled, and no one signs in them. */
  get isTable(): boolean {
    const [names = [], ...rows] = this.rows;
    const filled = rows.filter((row) => row.filter((cell) => cell.length > 0).length >= Math.max(2, names.length - 1));
    return rows.length >= (this.named ? fewestRows : 1) && filled.length >= rows.length / 2 && !this.#isSigned(rows);
  }

  /** Positions in capitals over names, or over words on how to sign. */
  #isSigned(rows: readonly CellLine[][][]): boolean {
    const areAll = (row: readonly CellLine[][] | undefined, holds: (value: string) => boolean): boolean =>
      row !== undefined && row.every((cell) => cell.every(({ value }) => holds(value)));
    return areAll(this.rows[0], isUpperCase) && (areAll(rows.at(-1), isPersonName) || areAll(rows[0], isSigningNote));
  }

  /** Takes a line; false if it is none of the table. */
  take(line: Line): boolean {
    const pieces = cellsOf(line);
    if (pieces.length === 0 || recipientsLabel.test(line.value)) return false;
    // As many pieces as columns: a wide cell pushes those behind it to the right.
    const places = pieces.length === this.#columns.length ? pieces.map((_, index) => index) : pieces.map((piece) => this.#placeOf(piece));
    if (places.some((place, index) => place === null || (index > 0 && place <= (places[index - 1] ?? -1)))) return false;
    const columns = places as number[];
    if (this.#goesOn(line, pieces, columns)) this.#continue(pieces, columns, line.blankBefore);
    else if (this.#beginsRow(pieces, columns)) this.#begin(pieces, columns, line.blankBefore);
    else return false;
    for (const [index, { value, column }] of pieces.entries()) {
      const own = this.#columns[columns[index] ?? 0];
      if (own === undefined) continue;
      own.start = Math.min(own.start, column);
      const next = this.#columns[(columns[index] ?? 0) + 1];
      own.end = Math.max(own.end, Math.min(column + value.length, (next?.start ?? Number.POSITIVE_INFINITY) - 1));
    }
    return true;
  }

  /** The column in which a piece stands: the one that it stands under, or else the one behind which it begins; null if it spans two. */
  #placeOf({ value, column }: Piece): number | null {
    const end = column + value.length;
    const under = this.#columns.flatMap((own, index) => (column < own.end && end > own.start ? [index] : []));
    if (under.length > 1) return null;
    return (
      under[0] ??
      Math.max(
        0,
        this.#columns.findLastIndex(({ start }) => start <= column),
      )
    );
  }

  /** Whether a line goes on with the cells of the row above. */
  #goesOn(line: Line, pieces: readonly Piece[], columns: readonly number[]): boolean {
    if (!this.named && !line.blankBefore && pieces.some(({ value }, index) => this.#goesOnInside(value, columns[index] ?? 0))) return true;
    if (line.blankBefore || pieces.length >= this.#columns.length || pieces.some(({ value }) => sumWords.test(value))) return false;
    if (columns[0] === 0)
      return (
        !this.#numbered && pieces.length === 1 && this.#columns.length > 2 && matchLabel(line.value) === null && !/[.:]$/u.test(line.value)
      );
    return this.#numbered || pieces.length < this.#columns.length - 1;
  }

  /** Whether words go on inside the sentence of the cell above them. */
  #goesOnInside(value: string, column: number): boolean {
    const cell = this.rows.at(-1)?.[column] ?? [];
    const [first, last] = [cell[0]?.value ?? '', cell.at(-1)?.value ?? ''];
    return beginsSmall.test(value) && beginsCapital.test(first) && !/[.;:!?]$/u.test(last);
  }

  /** Whether a row begins: it has more cells than one, and where the rows are numbered a number, a letter, or nothing over a sum. */
  #beginsRow(pieces: readonly Piece[], columns: readonly number[]): boolean {
    if (pieces.length < 2) return false;
    if (!this.#numbered) return true;
    return columns[0] === 0 ? rowNumber.test(pieces[0]?.value ?? '') : pieces.some(({ value }) => sumWords.test(value));
  }

  #begin(pieces: readonly Piece[], columns: readonly number[], blankBefore: boolean): void {
    this.rows.push(this.#columns.map(() => []));
    this.#continue(pieces, columns, blankBefore);
  }

  #continue(pieces: readonly Piece[], columns: readonly number[], blankBefore: boolean): void {
    for (const [index, { value, start }] of pieces.entries()) this.rows.at(-1)?.[columns[index] ?? 0]?.push({ value, start, blankBefore });
  }
}

/** The block of a table; what its narrow columns wrapped is put together. */
export function readBlankTable(lines: readonly Line[], table: BlankTable, read: LinesReader): TableBlock {
  const { rows } = table;
  const width = (column: number): number => greatest(rows.flatMap((row) => (row[column] ?? []).map(({ value }) => value.length)));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  const cells = rows.map((row) =>
    row.map((cell, column) => tableCell(cellParagraphs(cell, widths[column] ?? 0).map((parts) => read(parts, ' ')))),
  );
  return tableBlock(lines, table, cells);
}
