/** Where the columns of printed lines stand, and which piece of a line belongs to which. */
import { least } from '../../model/index.js';
import type { LineRole } from '../../language/lines/head-roles.js';
import type { CellLine } from './cell-lines.js';
import { piecesOf, type Piece } from './line-pieces.js';
import type { Line } from './source-lines.js';

/** Lines `from` to `to` in columns; `joined` tells whether what a narrow column cut is put together again. */
export interface ColumnRegion {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly (readonly CellLine[])[];
  readonly joined: boolean;
}

/** How far left of the right column's beginning a line of it may begin, characters. */
export const tolerance = 12;

/** Where the right column begins: at the leftmost piece behind another that is what the column holds. */
export function rightColumn(lines: readonly Line[], holds: (piece: Piece) => boolean): number {
  const columns = lines.flatMap((line) =>
    piecesOf(line)
      .slice(1)
      .filter(holds)
      .map(({ column }) => column),
  );
  return columns.length === 0 ? Number.POSITIVE_INFINITY : least(columns);
}

/** The lines column by column. `isLeft` tells a line of the left cell among those of the right one, where only tabs part the cells. */
export function columnsOf(lines: readonly Line[], right: number, isLeft: (value: string) => boolean): CellLine[][] {
  const columns: [CellLine[], CellLine[]] = [[], []];
  const tabs = lines.some((line) => line.tabbed || line.value.includes('\t'));
  // Where a tab stands before both columns too, an empty left one has two of them.
  const isSet = lines.some((line) => line.tabbed && piecesOf(line).length > 1);
  let current = 0;
  for (const line of lines) {
    const pieces = piecesOf(line);
    for (const [index, piece] of pieces.entries()) {
      const behind = index > 0 || (line.tabbed && (!isSet || (pieces.length === 1 && line.indent > 1)));
      const column = tabs
        ? behind || (pieces.length === 1 && current === 1 && !isSet && !isLeft(piece.value))
          ? 1
          : 0
        : index > 0 || line.indent > 0
          ? piece.column >= right - tolerance
            ? 1
            : 0
          : 0;
      columns[column as 0 | 1].push({ value: piece.value, start: piece.start, blankBefore: index === 0 && line.blankBefore });
      if (behind) current = 1;
    }
  }
  return columns;
}

/** The pieces of a line. */
export interface PieceRow {
  readonly pieces: readonly Piece[];
  readonly blankBefore: boolean;
}

export function rowsOf(lines: readonly Line[]): PieceRow[] {
  return lines.map((line) => ({ pieces: piecesOf(line), blankBefore: line.blankBefore }));
}

/** The lines column by column: each piece stands over the name whose middle is nearest to its own. */
export function columnsUnder(rows: readonly PieceRow[], names: readonly Piece[]): CellLine[][] {
  const columns: CellLine[][] = names.map(() => []);
  const middle = ({ column, value }: Piece): number => column + value.length / 2;
  for (const { pieces, blankBefore } of rows) {
    for (const [index, piece] of pieces.entries()) {
      const away = names.map((name) => Math.abs(middle(name) - middle(piece)));
      const nearest = pieces.length === names.length ? index : away.indexOf(least(away));
      columns[nearest]?.push({ value: piece.value, start: piece.start, blankBefore });
    }
  }
  return columns;
}

/** How many lines the letterhead, and the recipients with the signature, may take. */
export const longestRegion = 40;

/** A longer line is none of a letterhead. */
export const longestLine = 200;

export const headings: readonly LineRole[] = ['party', 'national', 'motto', 'otherHeading', 'issuance'];
