/** What the properties of a table say of its lines and of the cells that are one (ISO/IEC 29500-1, 17.4). */
import { measureIn } from './lengths.js';
import type { Styles } from './styles.js';
import type { WordCell } from './word-document.js';
import type { XmlElement } from './xml.js';

const sides = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:insideH', 'w:insideV'];

/** Whether a table has no lines: by its own borders, else by those of its style, and by those of its cells. */
export function isBorderless(table: XmlElement, styles: Styles): boolean {
  const properties = table.child('w:tblPr');
  const style = properties?.valueOf('w:tblStyle') ?? styles.tableStyle;
  const borders = properties?.child('w:tblBorders') ?? styles.find(style, 'w:tblPr', 'w:tblBorders');
  if (borders !== undefined && hasLines(borders)) return false;
  return !ownCells(table).some((cell) => {
    const own = cell.child('w:tcPr')?.child('w:tcBorders');
    return own !== undefined && hasLines(own);
  });
}

function hasLines(borders: XmlElement): boolean {
  const drawn = sides.filter((side) => {
    const value = borders.valueOf(side);
    return value !== undefined && value !== 'nil' && value !== 'none';
  });
  // A single line is a rule that parts, and no grid.
  return drawn.length > 1;
}

function ownCells(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.name === 'w:tc' ? [child] : child.name === 'w:tbl' ? [] : ownCells(child)));
}

/** What Word leaves beside the text of a cell where nothing tells it, twips. */
const usualMargin = 108;

/**
 * How wide the text of each cell of a row may be, twips: by its own width, else by its columns where the table keeps to them; null where
 * what the cells hold decides.
 */
export function cellRooms(table: XmlElement, cells: readonly XmlElement[], first: number, styles: Styles): readonly (number | null)[] {
  const properties = table.child('w:tblPr');
  const style = properties?.valueOf('w:tblStyle') ?? styles.tableStyle;
  const isFixed = properties?.child('w:tblLayout')?.attribute('w:type') === 'fixed';
  const grid = gridWidths(table);
  const margins = [properties?.child('w:tblCellMar'), styles.find(style, 'w:tblPr', 'w:tblCellMar')];
  let column = first;
  return cells.map((cell) => {
    const own = cell.child('w:tcPr');
    const end = column + spanOf(own);
    const columns = grid.slice(column, end).reduce((sum, width) => sum + width, 0);
    column = end;
    const width = lengthIn(own?.child('w:tcW')) ?? (isFixed ? columns : 0);
    const beside = (['w:left', 'w:right'] as const).map((side) => marginOf([own?.child('w:tcMar'), ...margins], side));
    return width > 0 ? width - beside.reduce((sum, margin) => sum + margin, 0) : null;
  });
}

/** The widths of the columns of a table, twips; 0 for one that is left open. */
export function gridWidths(table: XmlElement): number[] {
  return (table.child('w:tblGrid')?.childrenNamed('w:gridCol') ?? []).map((column) => measureIn(column.attribute('w:w'), 20) ?? 0);
}

/** A width that a file tells in twips; undefined for a share of another, or one that is left open. */
function lengthIn(width: XmlElement | undefined): number | undefined {
  const length = (width?.attribute('w:type') ?? 'dxa') === 'dxa' ? measureIn(width?.attribute('w:w'), 20) : undefined;
  return length === 0 ? undefined : length;
}

function marginOf(places: readonly (XmlElement | undefined)[], side: 'w:left' | 'w:right'): number {
  const names = [side, side === 'w:left' ? 'w:start' : 'w:end'];
  for (const place of places) {
    for (const name of names) {
      const width = measureIn(place?.child(name)?.attribute('w:w'), 20);
      if (width !== undefined) return width;
    }
  }
  return usualMargin;
}

/** How many columns a cell takes. */
export function spanOf(properties: XmlElement | undefined): number {
  return columnsIn(properties?.valueOf('w:gridSpan'), 1);
}

/** A number of columns that a file says, `least` where it says none or nonsense. */
export function columnsIn(value: string | undefined, least: number): number {
  const columns = Number(value ?? least);
  return Number.isInteger(columns) ? Math.min(Math.max(columns, least), 100) : least;
}

/** Whether a cell is merged into the one before it: `w:vMerge` into that above, `w:hMerge` into that at its left. */
export function isHidden(properties: XmlElement | undefined, direction: 'w:vMerge' | 'w:hMerge'): boolean {
  const merge = properties?.child(direction);
  return merge !== undefined && merge.attribute('w:val') !== 'restart';
}

/** Columns narrower than this, twips (3 mm), are left by edges of cells that were dragged. */
const widestSliver = 170;

/** The cells of a table by the columns of its grid, from 0. */
export class CellGrid {
  readonly #rows: { readonly cells: WordCell[]; readonly column: number }[] = [];
  readonly #placed: { readonly cell: WordCell; readonly column: number }[] = [];
  readonly #above = new Map<number, WordCell>();

  /** Takes in a row whose first cell, to come, stands in a column. */
  begin(cells: WordCell[], column: number): void {
    this.#rows.push({ cells, column });
  }

  /** The cell that begins a vertical merge which a cell of a column may go on; undefined for none. */
  above(column: number): WordCell | undefined {
    return this.#above.get(column);
  }

  /** Takes a cell in at its first column. */
  placed(cell: WordCell, column: number, isMerged: boolean): WordCell {
    this.#placed.push({ cell, column });
    if (isMerged) this.#above.set(column, cell);
    else this.#above.delete(column);
    return cell;
  }

  /**
   * The widths of the columns, twips, without the slivers in which no cell stands for itself; the cells lose them too. What a row leaves
   * out before its first cell is a cell.
   */
  settle(widths: readonly number[]): readonly number[] {
    const slivers = this.#sliversOf(widths);
    const within = (from: number, to: number): number => slivers.filter((sliver) => sliver >= from && sliver < to).length;
    for (const { cell, column } of this.#placed) cell.columnSpan -= within(column, column + cell.columnSpan);
    for (const { cells, column } of this.#rows) {
      const columnSpan = column - within(0, column);
      if (columnSpan > 0) cells.unshift({ columnSpan, rowSpan: 1, blocks: [] });
    }
    return widths.filter((_, column) => !slivers.includes(column));
  }

  #sliversOf(widths: readonly number[]): number[] {
    const narrow = new Set(widths.flatMap((width, column) => (width > 0 && width < widestSliver ? [column] : [])));
    for (const { cell, column } of narrow.size === 0 ? [] : this.#placed) {
      const own = Array.from({ length: cell.columnSpan }, (_, at) => column + at);
      if (own.every((one) => narrow.has(one))) for (const one of own) narrow.delete(one);
    }
    return narrow.size === widths.length ? [] : [...narrow];
  }
}
