/** Tables of one document with the same header: they get the same columns. */
import { bodiesOf, squeeze, type BodyNode, type OfficialDocument, type Table } from '../../model/index.js';
import { columnNeeds, commonNeeds, placeCells, type CellRoom, type Needs } from './table-widths.js';
import type { Typeface } from '../../typography/index.js';

/** What the columns of a table need, those of its like considered. */
export type TableFamilies = (table: Table) => Needs;

/** Looks through all tables with lines of the plan; a table that stands in none of them is its own family. */
export function tableFamilies(plan: OfficialDocument, styles: { header: Typeface; cell: Typeface }, room: CellRoom): TableFamilies {
  const families = new Map<string, Needs[]>();
  for (const nodes of bodiesOf(plan)) {
    for (const table of tablesIn(nodes)) {
      const family = familyOf(table);
      families.set(family, [...(families.get(family) ?? []), needsOf(table)]);
    }
  }
  function needsOf(table: Table): Needs {
    return columnNeeds(placeCells(table.rows), table.headerRows, styles, room);
  }
  const common = new Map([...families].map(([family, needs]) => [family, commonNeeds(needs)]));
  return (table) => common.get(familyOf(table)) ?? needsOf(table);
}

function* tablesIn(nodes: readonly BodyNode[]): Iterable<Table> {
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'section') for (const child of [...node.children].reverse()) open.push(child);
    else if (node.type === 'table' && !node.layout && node.headerRows > 0) yield node;
  }
}

/** Number of columns and text of the header rows. */
function familyOf({ rows, headerRows }: Table): string {
  const header = rows
    .slice(0, headerRows)
    .map((row) =>
      row.map(({ paragraphs, columnSpan, rowSpan }) => [
        columnSpan,
        rowSpan,
        squeeze(paragraphs.map(({ value }) => value).join(' ')).toLowerCase(),
      ]),
    );
  return JSON.stringify([placeCells(rows).columns, header]);
}
