/** Printed lines -> blocks: grids are rebuilt, columns parted, and wrapped lines joined as the layout of the whole text tells. */
import { greatest, type TableCell } from '../../model/index.js';
import type { Block, ParagraphBlock, TableBlock } from '../block.js';
import { softBreak } from '../block.js';
import { blankTables, readBlankTable } from './blank-tables.js';
import { cellParagraphs } from './cell-lines.js';
import { columnRegions, readColumns } from './columns.js';
import { continuesLine } from './line-joining.js';
import { numberedRuns } from './numbered-runs.js';
import { pipeTables, type PipeTable } from './pipe-grid.js';
import { readRuledTable, ruledTables } from './ruled-tables.js';
import type { Line, LinesReader } from './source-lines.js';
import { tableBlock, tableCell } from './table-block.js';
import { readTabTable, tabTables } from './tab-tables.js';
import { layoutOf, widthsOf, type TextLayout } from './text-layout.js';

/** A run of lines that makes blocks of its own. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly read: () => readonly Block[];
}

/** Reads a line that is a block by itself, such as a heading of Markdown; null if it is none. */
export type OwnBlocks = (line: Line) => readonly Block[] | null;

/** The blocks of the lines. */
export function readPrintedLines(lines: readonly Line[], read: LinesReader, ownBlocks: OwnBlocks = () => null): Block[] {
  const regions = regionsOf(lines, read);
  const stretches = stretchesBetween(lines, regions);
  const outside = stretches.flat();
  const layout = layoutOf(outside);
  const widths = widthsOf(outside, layout);
  const blocks: Block[] = [];
  let at = 0;
  for (const [index, stretch] of stretches.entries()) {
    const reading = { read, ownBlocks, isFirst: blocks.length === 0 };
    for (const block of readParagraphs(stretch, widths.slice(at, at + stretch.length), layout, reading)) blocks.push(block);
    for (const block of regions[index]?.read() ?? []) blocks.push(block);
    at += stretch.length;
  }
  return blocks;
}

/**
 * The grids of a text, from the surest on: rows of hyphens, lone bars, the columns of letterhead and tail, tables parted by tabs, then
 * by blanks, cells a line.
 */
function regionsOf(lines: readonly Line[], read: LinesReader): Region[] {
  const ruled = ruledTables(lines).map((table): Region => ({ ...table, read: () => [readRuledTable(lines, table, read)] }));
  const grids = withinRest(lines, ruled, (stretch) =>
    pipeTables(stretch).map((table) => ({ ...table, read: () => (table.rows.length === 0 ? [] : [readPipeTable(stretch, table, read)]) })),
  );
  const tabbed = pastedRegions(lines, read, grids);
  const blank = withinRest(lines, tabbed, (stretch) =>
    blankTables(stretch).map((table) => ({ ...table, read: () => [readBlankTable(stretch, table, read)] })),
  );
  return withinRest(lines, blank, (stretch) =>
    numberedRuns(stretch).map((run) => ({
      from: run.from,
      to: run.to,
      read: () => [readPipeTable(stretch, { ...run, rows: run.rows.map((row) => row.map((line) => (line === null ? [] : [line]))) }, read)],
    })),
  );
}

/** The columns of letterhead and tail, and tables parted by tabs, between the regions that are known; these too, in order. */
export function pastedRegions(lines: readonly Line[], read: LinesReader, known: readonly Region[] = []): Region[] {
  const columns = withinRest(lines, known, (stretch) =>
    columnRegions(stretch).map((region) => ({ ...region, read: () => [readColumns(stretch, region, read)] })),
  );
  return withinRest(lines, columns, (stretch) =>
    tabTables(stretch).map((table) => ({ ...table, read: () => [readTabTable(stretch, table, read)] })),
  );
}

/** The regions, and those that are found in the lines between them, in order. */
function withinRest(lines: readonly Line[], regions: readonly Region[], find: (stretch: readonly Line[]) => readonly Region[]): Region[] {
  const found = stretchesBetween(lines, regions).flatMap((stretch, index) => {
    const shift = regions[index - 1]?.to ?? 0;
    return find(stretch).map(({ from, to, read }): Region => ({ from: shift + from, to: shift + to, read }));
  });
  return [...regions, ...found].sort((a, b) => a.from - b.from);
}

/** The lines before, between and behind the regions. */
function stretchesBetween(lines: readonly Line[], regions: readonly Region[]): (readonly Line[])[] {
  const starts = [0, ...regions.map(({ to }) => to)];
  return starts.map((start, index) => lines.slice(start, regions[index]?.from ?? lines.length));
}

interface Reading {
  readonly read: LinesReader;
  readonly ownBlocks: OwnBlocks;
  /** Whether no block stands before the lines. */
  readonly isFirst: boolean;
}

function readParagraphs(
  lines: readonly Line[],
  widths: readonly (number | null)[],
  layout: TextLayout,
  { read, ownBlocks, isFirst }: Reading,
): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const flush = (): void => {
    if (open.length > 0) blocks.push(toParagraph(open, read));
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const above = open.at(-1);
    if (above !== undefined && !continuesLine(above, line, widths[index - 1] ?? null, layout)) flush();
    if (line.pageBreakBefore && open.length === 0 && layout.width === null && !(isFirst && blocks.length === 0))
      blocks.push({ type: 'pageBreak', start: line.start, end: line.start });
    const own = ownBlocks(line);
    if (own !== null) {
      flush();
      for (const block of own) blocks.push(block);
    } else if (/^[-_=–—]{5,}$/u.test(line.value)) {
      flush();
      blocks.push({ type: 'rule', start: line.start, end: endOf(line) });
    } else {
      open.push(line);
    }
  }
  flush();
  return blocks;
}

function endOf(line: Line): number {
  return line.start + line.value.length;
}

function toParagraph(lines: readonly Line[], read: LinesReader): ParagraphBlock {
  const first = lines[0] as Line;
  return {
    type: 'paragraph',
    text: read(lines, softBreak),
    marker: null,
    listDepth: 0,
    markdownDepth: null,
    alignment: null,
    blankBefore: first.blankBefore,
    ...(first.pageNumberBefore ? { pageNumberBefore: true } : {}),
    start: first.start,
    end: endOf(lines.at(-1) as Line),
  };
}

/** A table of lone bars; what its narrow columns wrapped is put together. */
function readPipeTable(lines: readonly Line[], table: PipeTable, read: LinesReader): TableBlock {
  const { rows } = table;
  const width = greatest([0, ...rows.flat(2).map(({ value }) => value.length)]);
  const columns = greatest(rows.map((row) => row.length));
  const toCell = (cell: readonly Line[] = []): TableCell => tableCell(cellParagraphs(cell, width).map((parts) => read(parts, ' ')));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => toCell(row[column])));
  return tableBlock(lines, table, cells);
}
