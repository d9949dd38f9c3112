/**
 * Tables whose columns blanks part, as `pdftotext -layout` and typewriters print them: a row that names the columns, and rows whose cells
 * stand under the names, each in its own column. A cell that is wrapped goes on in the line below.
 */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../../language/word-lists.js';
import { letters, capitalLetter, fold, isUpperCase, greatest } from '../../model/index.js';
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
const numberColumn = /^(?:stt|tt|so tt|so thu tu)$/u;
/** Blanks between two cells. */
const gap = /[ \u00a0]{2,200}/gu;
/** The name of a column. */
const nameOfColumn = new RegExp(String.raw`^${capitalLetter}[^.;\d]{0,60}$`, 'u');
/** Words that begin the row of sums. */
const sumWords = new RegExp(String.raw`^${oneOf(partWords.sumWords)}(?![${letters}])`, 'u');

/** The tables among the lines. */
export function blankTables(lines: readonly Line[]): BlankTable[] {
  const tables: BlankTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.spaced !== true) continue;
    const names = cellsOf(lines[index] as Line);
    if (!areNames(names)) continue;
    const reader = new TableReader(names);
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
  const numbered = numberColumn.test(fold(pieces[0]?.value ?? ''));
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

/** Takes the lines of a table one by one. */
class TableReader {
  readonly rows: CellLine[][][] = [];
  readonly #columns: Column[];
  /** Whether the first column numbers the rows. */
  readonly #numbered: boolean;

  constructor(names: readonly Piece[]) {
    this.#columns = names.map(({ value, column }) => ({ start: column, end: column + value.length }));
    this.#numbered = numberColumn.test(fold(names[0]?.value ?? ''));
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
    return rows.length >= fewestRows && filled.length >= rows.length / 2 && !this.#isSigned(rows);
  }

  /** Positions in capitals over names, or over words on how to sign. */
  #isSigned(rows: readonly CellLine[][][]): boolean {
    const areAll = (row: readonly CellLine[][] | undefined, holds: (value: string) => boolean): boolean =>
      row !== undefined && row.every((cell) => cell.every(({ value }) => holds(value)));
    return areAll(this.rows[0], isUpperCase) && (areAll(rows.at(-1), isPersonName) || areAll(rows[0], isSigningNote));
  }

  /** Takes a line; false where it is none of the table. */
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

  /** The column in which a piece stands: the one that it stands under, or else the one behind which it begins; null where it spans two. */
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
    if (line.blankBefore || pieces.length >= this.#columns.length || pieces.some(({ value }) => sumWords.test(value))) return false;
    if (columns[0] === 0)
      return (
        !this.#numbered && pieces.length === 1 && this.#columns.length > 2 && matchLabel(line.value) === null && !/[.:]$/u.test(line.value)
      );
    return this.#numbered || pieces.length < this.#columns.length - 1;
  }

  /** Whether a row begins: it has more cells than one, and where the rows are numbered a number, a letter, or nothing over a sum. */
  #beginsRow(pieces: readonly Piece[], columns: readonly number[]): boolean {
    if (pieces.length < 2) return false;
    if (!this.#numbered) return true;
    return columns[0] === 0
      ? /^(?:\d{1,3}|[IVX]{1,5}|[A-ZĐ])[.)]?$/u.test(pieces[0]?.value ?? '')
      : pieces.some(({ value }) => sumWords.test(value));
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
