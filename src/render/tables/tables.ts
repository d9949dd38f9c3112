/** Tables of the body: lines, repeated header rows, rows that do not split; layout tables without lines. */
import { isOrderHead } from '../../language/lines/order-heads.js';
import { cellText, emptyText, isInBold, type Table, type TableCell as Cell, type Text, tableStyleId } from '../../model/index.js';
import { paragraphBlock, withForm, wordParagraph, type ParagraphBlock, type TableBlock } from '../blocks.js';
import { twips } from '../widths/lengths.js';
import type { Rendering } from '../rendering.js';
import { textRuns } from '../runs.js';
import { gridCellMargin } from '../package/styles-part.js';
import { tableFamilies, type TableFamilies } from './table-families.js';
import { table as wordTable, type Cell as WordCell } from '../wordprocessing/table.js';
import { columnNeeds, columnWidths, mostUpright, needsLandscape, placeCells, type PlacedCell } from './table-widths.js';

/** Room beside the text of a cell, pt: its margins and a little for the lines. */
const linedRoom = (2 * gridCellMargin) / 20 + 2;
const layoutRoom = 2;

/** The families of the tables with lines of a plan. */
export function linedFamilies({ plan, template }: Rendering): TableFamilies {
  const { tableHeader, tableCell } = template.styles;
  return tableFamilies(plan, { header: tableHeader, cell: tableCell }, { padding: linedRoom });
}

/** A table; how wide it is follows when its section is known. */
export function tableBlock(table: Table, rendering: Rendering, families: TableFamilies): TableBlock {
  const { body } = rendering.template.styles;
  const placed = placeCells(table.rows);
  const needs = table.layout
    ? columnNeeds(placed, table.headerRows, { header: body, cell: body }, { padding: layoutRoom })
    : families(table);
  // The numbers of rows stand in the middle of their column.
  const order = !table.layout && isOrderHead(cellText(table.rows[0]?.[0]));
  const rows = placed.rows.map((row, index) =>
    filled(row, placed, index).map((cell, at) =>
      setCell(order && row[at]?.column === 0 ? centred(cell) : cell, { header: index < table.headerRows, layout: table.layout }, rendering),
    ),
  );
  return {
    kind: 'table',
    lined: !table.layout,
    wide: !table.layout && needsLandscape(needs, rendering.textWidth(), mostUpright.body),
    crowded: !table.layout && needsLandscape(needs, rendering.textWidth(), mostUpright.appendix),
    build: (width, keepNext) => {
      const columns = columnWidths(needs, width, table.columnWidths).map(twips);
      return wordTable(
        tableStyleId(table.layout ? 'layout' : 'grid'),
        columns,
        rows.map((cells, index) => ({
          repeated: index < table.headerRows && !table.layout,
          cells: cells.map((cell) => wordCell(cell, index === rows.length - 1 ? keepNext : isGroupRow(cells))),
        })),
      );
    },
  };
}

function centred(cell: Cell): Cell {
  return cell.columnSpan > 1 ? cell : { ...cell, alignment: cell.alignment ?? 'center' };
}

/** A row that names the group of the rows below it: at least half of its cells are empty, the others bold. It stays with the next. */
function isGroupRow(cells: readonly SetCell[]): boolean {
  const empty = cells.filter(({ cell }) => cellText(cell) === '').length;
  return empty * 2 >= cells.length && isInBold(cells.map(({ cell }) => cell));
}

const emptyCell: Cell = { paragraphs: [], columnSpan: 1, rowSpan: 1, alignment: null };

/** The cells of a row, with empty ones where the source gives too few. */
function filled(row: readonly PlacedCell[], placed: ReturnType<typeof placeCells>, index: number): Cell[] {
  const cells = row.map(({ cell }) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, placed.rows.length - index) }));
  const covered = new Set<number>();
  for (const [above, cellsAbove] of placed.rows.slice(0, index + 1).entries()) {
    for (const { cell, column } of cellsAbove) {
      if (above + cell.rowSpan <= index) continue;
      for (let at = column; at < column + cell.columnSpan; at++) covered.add(at);
    }
  }
  for (let column = covered.size; column < placed.columns; column++) cells.push(emptyCell);
  return cells;
}

interface CellForm {
  readonly header: boolean;
  readonly layout: boolean;
}

/** A cell with its paragraphs, before it stands in a table. */
interface SetCell {
  readonly cell: Cell;
  readonly header: boolean;
  readonly paragraphs: readonly ParagraphBlock[];
}

/** The longest paragraph that still looks like a line of a heading or a signature, characters. */
const longestLine = 60;

/** Whether a cell of a layout table holds short lines, as a heading or a signature does. */
function sideBySide(paragraphs: readonly Text[]): boolean {
  return paragraphs.every(({ value }) => value.split('\n').every((line) => line.length <= longestLine));
}

function setCell(cell: Cell, { header, layout }: CellForm, rendering: Rendering): SetCell {
  const key = layout ? 'body' : header ? 'tableHeader' : 'tableCell';
  const style = rendering.template.styles[key];
  const paragraphs: readonly Text[] = cell.paragraphs.length === 0 ? [emptyText] : cell.paragraphs;
  const direct = {
    ...(cell.alignment === null || header ? {} : { alignment: cell.alignment }),
    ...(layout ? { alignment: cell.alignment ?? (sideBySide(paragraphs) ? 'center' : 'left'), indent: { firstLine: 0 } } : {}),
  };
  return {
    cell,
    header: header && !layout,
    paragraphs: paragraphs.map((text) => paragraphBlock(key, textRuns(text, style, rendering), { direct })),
  };
}

function wordCell({ cell, header, paragraphs }: SetCell, keepNext: boolean): WordCell {
  return {
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    centred: header,
    paragraphs: paragraphs.map((block) => wordParagraph(keepNext ? withForm(block, { keepNext: true }) : block)),
  };
}
