/** The lines of blocks, each block's made once. */
import { greatest, type Text } from '../../model/index.js';
import type { Block, ParagraphBlock, TableBlock } from '../../read/block.js';
import { matchLabel, matchMarker, type LabelMatch } from '../../language/lines/labels.js';
import { blockLines, joinSoftBreaks } from '../../read/paragraphs.js';
import { Line } from './line.js';

const known = new WeakMap<Block, readonly Line[]>();

/** The lines of a block that have words; those of a table column by column. */
export function linesOf(block: Block): readonly Line[] {
  const made = known.get(block);
  if (made !== undefined) return made;
  const lines = block.type === 'paragraph' ? linesOfParagraph(block) : block.type === 'table' ? columnsOf(block).flat() : [];
  known.set(block, lines);
  return lines;
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

const knownColumns = new WeakMap<TableBlock, readonly (readonly Line[])[]>();

/** The lines of a table, column by column: who signs stands over the name. */
export function columnsOf(block: TableBlock): readonly (readonly Line[])[] {
  const made = knownColumns.get(block);
  if (made !== undefined) return made;
  let line = 0;
  const columns = Array.from({ length: greatest([0, ...block.rows.map((row) => row.length)]) }, (_, column) => {
    const texts = block.rows.flatMap((row) => row[column]?.paragraphs ?? []).flatMap((text) => blockLines(text));
    return texts
      .filter(({ value }) => value !== '')
      .map((text, index) => new Line(text, { block, line: line++, startsGroup: index === 0, markdownDepth: null, marked: false }));
  });
  knownColumns.set(block, columns);
  return columns;
}

/** The first line of a block; undefined where it has no words. */
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
}

const knownParagraphs = new WeakMap<ParagraphBlock, WholeParagraph>();

/** The words of a paragraph in one. */
export function wholeOf(block: ParagraphBlock): WholeParagraph {
  let whole = knownParagraphs.get(block);
  if (whole === undefined) {
    const text = joinSoftBreaks(block.text);
    whole = { text, label: block.quoted === true ? null : matchLabel(text.value) };
    knownParagraphs.set(block, whole);
  }
  return whole;
}

/** The label of a paragraph: its list marker, or what its own words begin with. */
export function labelOf(block: ParagraphBlock): Omit<LabelMatch, 'length'> | null {
  return block.marker === null ? wholeOf(block).label : matchMarker(block.marker.text);
}
