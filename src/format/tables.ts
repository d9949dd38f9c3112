/** A table in Markdown: as its author wrote it, or from the model in pipes where they hold it, else in HTML. */
import type { Table, TableCell } from '../model/index.js';
import { writeHtml, writeInline } from './inline.js';

/** The table as its source writes it, or null if the source is none of Markdown or HTML. */
export function ownTable(slice: string): string | null {
  if (/^<table[\s>]/iu.test(slice) && /<\/table>$/iu.test(slice)) return slice;
  const lines = slice.split('\n').map((line) => line.replace(/^[ \t>]+/u, '').trimEnd());
  return /^(?:\|[ \t]*)?:?-{1,400}:?[ \t]*\|/u.test(lines[1] ?? '') ? lines.join('\n') : null;
}

export function writeTable(table: Table): string {
  return fitsPipes(table) ? writePipes(table) : writeHtmlTable(table);
}

function fitsPipes({ rows, headerRows, layout, columnWidths }: Table): boolean {
  const columns = rows[0]?.length ?? 0;
  const simple = (cell: TableCell): boolean =>
    cell.paragraphs.length === 1 && cell.columnSpan === 1 && cell.rowSpan === 1 && !/[|\\]/u.test(cell.paragraphs[0]?.value ?? '');
  return headerRows === 1 && !layout && columnWidths === null && rows.every((row) => row.length === columns && row.every(simple));
}

function writePipes({ rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [header = []] = rows;
  const rule = header.map(({ alignment }) =>
    alignment === 'center' ? ':---:' : alignment === 'right' ? '---:' : alignment === 'left' ? ':---' : '---',
  );
  const written = rows.map((row) =>
    line(
      row.map(({ paragraphs }) =>
        paragraphs[0] === undefined ? '' : writeInline(paragraphs[0], { lineBreak: '<br>', careful: false, tags: false }),
      ),
    ),
  );
  return [written[0] ?? '', line(rule), ...written.slice(1)].join('\n');
}

function writeHtmlTable({ rows, headerRows, layout, columnWidths }: Table): string {
  const cell = ({ paragraphs, columnSpan, rowSpan, alignment }: TableCell): string => {
    const attributes = [
      ...(columnSpan > 1 ? [` colspan="${columnSpan}"`] : []),
      ...(rowSpan > 1 ? [` rowspan="${rowSpan}"`] : []),
      ...(alignment === null ? [] : [` align="${alignment}"`]),
    ];
    const content =
      paragraphs.length === 1 ? paragraphs.map(writeHtml).join('') : paragraphs.map((text) => `<p>${writeHtml(text)}</p>`).join('');
    return `<td${attributes.join('')}>${content}</td>`;
  };
  const row = (cells: readonly TableCell[]): string => `<tr>${cells.map(cell).join('')}</tr>`;
  return [
    layout ? '<table border="0">' : '<table>',
    ...(columnWidths === null ? [] : [`<colgroup>${columnWidths.map((width) => `<col width="${width}%">`).join('')}</colgroup>`]),
    ...(headerRows === 0 ? [] : ['<thead>', ...rows.slice(0, headerRows).map(row), '</thead>']),
    '<tbody>',
    ...rows.slice(headerRows).map(row),
    '</tbody>',
    '</table>',
  ].join('\n');
}
