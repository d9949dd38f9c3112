/** What a document is made of before it becomes a Word file: plain values, so that neighbours can still be looked at. */
import { styleId, type StyleKey } from '../model/index.js';
import type { BlockMarkup, Paragraph, Run, Table } from './wordprocessing/markup.js';
import { paragraph, type ParagraphForm } from './wordprocessing/paragraph.js';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly style: StyleKey;
  readonly runs: readonly Run[];
  /** Direct formatting: computed things only; what a component looks like is its style's. */
  readonly direct: ParagraphForm;
  /** Whether it heads what follows and stays on its page. */
  readonly heading: boolean;
  /** Whether it may introduce a table or a picture: it ends with a colon, or is its caption. */
  readonly introduces: boolean;
  /** Lines that it is likely to take. */
  readonly lines: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Whether it has lines: a layout table puts texts side by side and has none. */
  readonly lined: boolean;
  /** Whether it needs a page in landscape. */
  readonly wide: boolean;
  /** Whether it reads better in landscape, where an appendix gives it a page of its own. */
  readonly crowded: boolean;
  /** Builds the table for a text area of `width` pt; `keepNext` keeps its last row with what follows. */
  readonly build: (width: number, keepNext: boolean) => Table;
}

export type Block = ParagraphBlock | TableBlock;

/** A paragraph; `rest` gives what is not usual. */
export function paragraphBlock(
  style: StyleKey,
  runs: readonly Run[],
  rest: Partial<Omit<ParagraphBlock, 'kind' | 'style' | 'runs'>> = {},
): ParagraphBlock {
  return { kind: 'paragraph', style, runs, direct: {}, heading: false, introduces: false, lines: 1, ...rest };
}

/** The paragraph with more direct formatting. */
export function withForm(block: ParagraphBlock, form: ParagraphForm): ParagraphBlock {
  return { ...block, direct: { ...block.direct, ...form } };
}

export function wordParagraph({ style, runs, direct }: ParagraphBlock): Paragraph {
  return paragraph(styleId(style), runs, direct);
}

/** The block as a part of a section with a text area of `width` pt. */
export function wordBlock(block: Block, width: number): BlockMarkup {
  return block.kind === 'paragraph' ? wordParagraph(block) : block.build(width, false);
}

/** The paragraphs, each of which stays on the page of what follows it. */
export function kept(blocks: readonly ParagraphBlock[]): ParagraphBlock[] {
  return blocks.map((block) => withForm(block, { keepNext: true }));
}

/** How many lines at the end of the text stay with what follows. */
const keptLines = 2;

/** The same blocks, the last lines of which stay on one page with what follows them. */
export function keepWithNext(blocks: readonly Block[]): Block[] {
  const kept = [...blocks];
  let lines = 0;
  for (let index = kept.length - 1; index >= 0 && lines < keptLines; index--) {
    const block = kept[index] as Block;
    if (block.kind === 'table') {
      kept[index] = { ...block, build: (width) => block.build(width, true) };
      break;
    }
    kept[index] = withForm(block, { keepNext: true });
    lines += block.lines;
  }
  return kept;
}

/** The same blocks, with room between a table with lines and the paragraph above it, twips. */
export function withRoomAboveTables(blocks: readonly Block[], room: number): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'table' || block.style === 'gap' || next?.kind !== 'table' || !next.lined) return block;
    return withForm(block, { spacing: { ...block.direct.spacing, after: room } });
  });
}

/** An empty paragraph of no height: after a table at the end of a section, and between two tables. */
export function gapBlock(): ParagraphBlock {
  return paragraphBlock('gap', []);
}
