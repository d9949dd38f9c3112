/** Phần nội dung: parts of all ranks, paragraphs, tables, pictures. Wording and labels stay as in the source. */
import {
  linesOf,
  type BodyNode,
  type PageBreak,
  type Paragraph,
  type Rank,
  type Section,
  levelKey,
  nameKey,
  type StyleKey,
} from '../model/index.js';
import { gapBlock, paragraphBlock, withForm, type Block, type ParagraphBlock } from './blocks.js';
import { pictureBlock } from './pictures.js';
import type { Rendering } from './rendering.js';
import { textRuns, type StyleEmphasis } from './runs.js';
import { formOf } from './package/styles-part.js';
import type { TableFamilies } from './tables/table-families.js';
import { linedFamilies, tableBlock } from './tables/tables.js';
import { textWidth, type Typeface } from '../typography/index.js';

/** The blocks of a body and the ranks that head something in it. */
export class BodyBuilder {
  readonly headingRanks = new Set<Rank>();
  readonly #rendering: Rendering;
  readonly #width: number;
  readonly #families: TableFamilies;
  #pageBreak = false;
  readonly #emphasis = new Map<StyleKey, StyleEmphasis & Typeface>();

  /** @param width width of the text area in pt, upright; it only serves to guess lines */
  constructor(rendering: Rendering, width: number) {
    this.#rendering = rendering;
    this.#width = width;
    this.#families = linedFamilies(rendering);
  }

  build(nodes: readonly BodyNode[]): Block[] {
    const blocks: Block[] = [];
    this.#visit(nodes, blocks);
    if (this.#pageBreak) {
      this.#pageBreak = false;
      blocks.push(withForm(gapBlock(), { pageBreakBefore: true }));
    }
    return blocks;
  }

  #visit(nodes: readonly BodyNode[], blocks: Block[]): void {
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'pageBreak') {
        this.#pageBreak = blocks.length > 0;
        continue;
      }
      for (const block of this.#blocksOf(node, nodes[index + 1]?.type === 'paragraph')) this.#push(block, blocks);
      if (node.type === 'section') this.#visit(node.children, blocks);
    }
  }

  #push(block: Block, blocks: Block[]): void {
    const last = blocks.at(-1);
    if (!this.#pageBreak && last?.kind === 'paragraph' && last.introduces && (block.kind === 'table' || block.style === 'picture')) {
      blocks[blocks.length - 1] = { ...withForm(last, { keepNext: true }), heading: true };
    }
    if (block.kind === 'table') {
      if (this.#pageBreak) blocks.push(withForm(gapBlock(), { pageBreakBefore: true }));
      else if (last?.kind === 'table') blocks.push(gapBlock());
      blocks.push(block);
    } else {
      blocks.push(this.#pageBreak ? withForm(block, { pageBreakBefore: true }) : block);
    }
    this.#pageBreak = false;
  }

  /** The blocks of a node; `followed`: a paragraph stands behind it. */
  #blocksOf(node: Exclude<BodyNode, PageBreak>, followed: boolean): Block[] {
    switch (node.type) {
      case 'section':
        return this.#sectionBlocks(node, followed || node.children.length > 0);
      case 'paragraph':
        return [this.#paragraph(node)];
      case 'table':
        return [tableBlock(node, this.#rendering, this.#families)];
      case 'picture':
        return [pictureBlock(node, this.#rendering, this.#width)];
    }
  }

  #sectionBlocks({ label, text, heading }: Section, followed: boolean): ParagraphBlock[] {
    const level = this.#rendering.template.levels[label.rank];
    if (heading) this.headingRanks.add(label.rank);
    const key = levelKey(label.rank, heading);
    const style = this.#style(key);
    const below = heading && level.nameBelow;
    const lead = below || text.value === '' ? label.text : `${label.text} `;
    const labelBold = !heading && level.clause.labelBold;
    if (!below) {
      const runs = textRuns(text, style, this.#rendering, { text: lead, bold: labelBold });
      return [
        paragraphBlock(key, runs, {
          heading,
          lines: this.#lines(`${lead}${text.value}`, style),
          introduces: introduces(text.value),
          ...looselySet(text.value, followed && isName(text.value) && this.#lines(`${lead}${text.value}`, style) === 1),
        }),
      ];
    }
    const blocks = [paragraphBlock(key, textRuns({ ...text, spans: [] }, style, this.#rendering, { text: lead }), { heading: true })];
    if (text.value !== '') {
      const name = nameKey(label.rank);
      blocks.push(paragraphBlock(name, textRuns(text, this.#style(name), this.#rendering), { heading: true }));
    }
    return blocks;
  }

  #paragraph({ text, heading, alignment }: Paragraph): ParagraphBlock {
    const key = heading ? 'subheading' : 'body';
    const style = this.#style(key);
    const moved = alignment !== null && alignment !== 'left';
    return paragraphBlock(key, textRuns(text, style, this.#rendering), {
      heading,
      introduces: introduces(text.value),
      lines: this.#lines(text.value, style),
      ...looselySet(text.value),
      ...(moved ? { direct: { alignment, indent: { firstLine: 0 } } } : {}),
    });
  }

  #style(key: StyleKey): StyleEmphasis & Typeface {
    let style = this.#emphasis.get(key);
    if (style === undefined) {
      style = formOf(key, this.#rendering.template).typeface;
      this.#emphasis.set(key, style);
    }
    return style;
  }

  #lines(text: string, style: Typeface): number {
    return text.length > certainLength ? keptCount : estimatedLines(text, style, this.#width);
  }
}

/** A longer text is not a mere introduction, characters. */
const longestIntroduction = 160;

function introduces(text: string): boolean {
  return text.length <= longestIntroduction && (/:\s*$/u.test(text) || /^(?:Bảng|Biểu|Hình)(?: số)? \d/u.test(text));
}

/** Dots to write on make a word that no line end parts: justified, the words before it would drift apart. */
function looselySet(text: string, keepNext = false): Pick<ParagraphBlock, 'direct'> | Record<string, never> {
  const alignment = /[.…_]{6}/u.test(text) ? ({ alignment: 'left' } as const) : {};
  return keepNext ? { direct: { ...alignment, keepNext } } : 'alignment' in alignment ? { direct: alignment } : {};
}

/** Whether a clause is a mere name (`Điều 5. Hiệu lực thi hành`): no mark ends it, so it stays with what it names. */
function isName(text: string): boolean {
  return text !== '' && !/[\p{P}\p{S}]$/u.test(text);
}

/** A text of this many characters takes several lines in any measure: its width need not be known. */
const certainLength = 300;
const keptCount = 3;

/** How many lines a text is likely to take in a measure of `width` pt. */
export function estimatedLines(text: string, style: Typeface, width: number): number {
  if (!text.includes('\n')) return Math.max(1, Math.ceil(textWidth(text, style) / width));
  return linesOf({ value: text, spans: [], segments: [] }).reduce((sum, line) => sum + estimatedLines(line.value, style, width), 0);
}
