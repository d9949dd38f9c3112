/** The lines of blocks, each block's made once. */
import { greatest, type Text } from '../../model/index.js';
import type { Block, ParagraphBlock, TableBlock } from '../../read/block.js';
import { matchMarker, type LabelMatch } from '../../language/lines/labels.js';
import { blockLines, joinSoftBreaks } from '../../read/paragraphs.js';
import { Line } from './line.js';

const found = Symbol('found');

/** What was found in a block. */
interface FoundIn {
  readonly block: Block;
  lines?: readonly Line[];
  columns?: readonly (readonly Line[])[];
  whole?: WholeParagraph;
}

/**
 * What was found in a block stands with it, for it is asked over and over. A copy of a block has it too, but is another block.
 * A weak map of blocks would do, but keeps those of past documents alive up to the next large collection of garbage.
 */
function foundIn(block: Block & { [found]?: FoundIn }): FoundIn {
  const before = block[found];
  return before?.block === block ? before : (block[found] = { block });
}

/** The lines of a block that have words; those of a table column by column. */
export function linesOf(block: Block): readonly Line[] {
  return (foundIn(block).lines ??=
    block.type === 'paragraph' ? linesOfParagraph(block) : block.type === 'table' ? linesOfTable(block) : []);
}

function linesOfParagraph(block: ParagraphBlock): Line[] {
  return blockLines(block.text).flatMap((text, line) =>
    text.value === ''
      ? []
      : [
          new Line(text, {
            block,
            line,
            startsGroup: line === 0 && block.blankBefore,
            markdownDepth: block.markdownDepth,
            marked: line === 0 && block.marker !== null,
          }),
        ],
  );
}

/** The lines of a table, column by column; over and under a row that all columns share, each for itself. */
function linesOfTable(block: TableBlock): readonly Line[] {
  const bands: TableBlock['rows'][number][][] = [];
  let shared = true;
  for (const row of block.rows) {
    const isShared = block.borderless && row.length === 1 && (row[0]?.columnSpan ?? 1) > 1;
    if (isShared || shared) bands.push([row]);
    else bands.at(-1)?.push(row);
    shared = isShared;
  }
  if (bands.length < 2) return columnsOf(block).flat();
  const lines: Line[] = [];
  for (const rows of bands) for (const line of findColumns(block, rows, lines.length).flat()) lines.push(line);
  return lines;
}

/** The lines of a table, column by column: who signs stands over the name. */
export function columnsOf(block: TableBlock): readonly (readonly Line[])[] {
  return (foundIn(block).columns ??= findColumns(block));
}

/** @param first the number of the first line among those of the table */
function findColumns(block: TableBlock, rows = block.rows, first = 0): readonly (readonly Line[])[] {
  let line = first;
  return Array.from({ length: greatest([0, ...rows.map((row) => row.length)]) }, (_, column) => {
    const texts = rows.flatMap((row) => row[column]?.paragraphs ?? []).flatMap((text) => blockLines(text));
    return texts
      .filter(({ value }) => value !== '')
      .map((text, index) => new Line(text, { block, line: line++, startsGroup: index === 0, markdownDepth: null, marked: false }));
  });
}

/** The first line of a block; undefined if it has no words. */
export function firstLine(block: Block | undefined): Line | undefined {
  return block === undefined ? undefined : linesOf(block)[0];
}

/** The texts of the lines. */
export function textsOf(lines: readonly Line[]): Text[] {
  return lines.map(({ text }) => text);
}

/** A paragraph as it is read as a whole: without soft line breaks, and with the label that its own words begin with. */
export interface WholeParagraph {
  readonly text: Text;
  /** Null inside a quotation, too. */
  readonly label: LabelMatch | null;
  /** The same words as one line. */
  readonly line: Line;
}

/** The words of a paragraph in one. */
export function wholeOf(block: ParagraphBlock): WholeParagraph {
  return (foundIn(block).whole ??= findWhole(block));
}

function findWhole(block: ParagraphBlock): WholeParagraph {
  const text = joinSoftBreaks(block.text);
  const marked = block.marker !== null;
  const line = new Line(text, { block, line: 0, startsGroup: block.blankBefore, markdownDepth: block.markdownDepth, marked });
  return { text, label: block.quoted === true ? null : line.label, line };
}

/** The label of a paragraph: its list marker, or what its own words begin with. */
export function labelOf(block: ParagraphBlock): Omit<LabelMatch, 'length'> | null {
  return block.marker === null ? wholeOf(block).label : matchMarker(block.marker.text);
}
