/** Tables of a fixed width (ISO/IEC 29500-1, 17.4); lengths in twips. */
import { markup, type Paragraph, type Table } from './markup.js';

export interface Cell {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly centred?: boolean;
  readonly margins?: Readonly<{ top?: number; left?: number; right?: number }>;
  /** One at least (17.4.65). */
  readonly paragraphs: readonly Paragraph[];
}

/** A row that no page break splits. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Whether each further page repeats it. */
  readonly repeated?: boolean;
}

/** A cell that goes on below its own row. */
interface Spanning {
  readonly cell: Cell;
  readonly column: number;
  rowsLeft: number;
}

/** A table of a style, by the style's id, with columns of these widths. */
export function table(style: string, columns: readonly number[], rows: readonly Row[]): Table {
  let spanning: Spanning[] = [];
  const written = rows.map((row) => {
    const cells: string[] = [];
    let column = 0;
    const goOn = (): void => {
      for (let one = spanning.find((other) => other.column === column); one !== undefined;) {
        cells.push(cellMarkup(one.cell, widthFrom(columns, column, one.cell), 'continue'));
        one.rowsLeft--;
        column += one.cell.columnSpan ?? 1;
        one = spanning.find((other) => other.column === column);
      }
    };
    const begun: Spanning[] = [];
    for (const cell of row.cells) {
      goOn();
      const rowsLeft = (cell.rowSpan ?? 1) - 1;
      cells.push(cellMarkup(cell, widthFrom(columns, column, cell), rowsLeft > 0 ? 'restart' : undefined));
      if (rowsLeft > 0) begun.push({ cell, column, rowsLeft });
      column += cell.columnSpan ?? 1;
    }
    goOn();
    spanning = [...spanning, ...begun].filter(({ rowsLeft }) => rowsLeft > 0);
    return `<w:tr><w:trPr><w:cantSplit/>${row.repeated === true ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  });
  const width = columns.reduce((sum, column) => sum + column, 0);
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return markup(
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:type="dxa" w:w="${width}"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
      `<w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`,
  );
}

function widthFrom(columns: readonly number[], from: number, { columnSpan = 1 }: Cell): number {
  return columns.slice(from, from + columnSpan).reduce((sum, column) => sum + column, 0);
}

function cellMarkup(cell: Cell, width: number, merge: 'restart' | 'continue' | undefined): string {
  const { columnSpan = 1, centred = false, margins, paragraphs } = cell;
  const margin = (edge: 'top' | 'left' | 'right'): string =>
    margins?.[edge] === undefined ? '' : `<w:${edge} w:type="dxa" w:w="${margins[edge]}"/>`;
  const properties =
    `<w:tcW w:type="dxa" w:w="${width}"/>` +
    (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '') +
    (merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`) +
    (margins === undefined ? '' : `<w:tcMar>${margin('top')}${margin('left')}${margin('right')}</w:tcMar>`) +
    (centred ? '<w:vAlign w:val="center"/>' : '');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${merge === 'continue' ? '<w:p/>' : paragraphs.join('')}</w:tc>`;
}
