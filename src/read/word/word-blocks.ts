/** Paragraphs and tables of a Word file -> blocks. Columns that tabs or blanks part are parted as in a text that was pasted from Word. */
import { emptyTextAt, type TableCell } from '../../model/index.js';
import { paragraphsIn, type PlacedPicture, type WordBlock, type WordCell, type WordParagraph, type WordTable } from '../../word/index.js';
import type { Block, ParagraphBlock, TableBlock } from '../block.js';
import { lineOf, type Line } from '../text/source-lines.js';
import { pastedRegions } from '../text/printed-lines.js';
import { isHeaderRow } from '../text/table-block.js';
import type { WordTexts } from './word-texts.js';

/** A line of a paragraph: what a line break or a page break ends. */
interface ParagraphLine extends Line {
  readonly paragraph: WordParagraph;
}

/** What stands between two lines or more of hyphens and no word. */
const ruled = /^[-_=–—]{5,}$/u;

export class WordBlocks {
  readonly #blocks: Block[] = [];
  readonly #before = { blank: true, pageBreak: false };

  constructor(
    readonly texts: WordTexts,
    readonly pictures: readonly PlacedPicture[],
  ) {}

  read(blocks: readonly WordBlock[]): readonly Block[] {
    let lines: ParagraphLine[] = [];
    for (const block of blocks) {
      if (block.type === 'paragraph') {
        for (const line of this.#linesOf(block)) lines.push(line);
        const shown = this.pictures.filter(({ offset }) => block.start <= offset && offset <= block.end);
        if (shown.length === 0) continue;
        this.#stretch(lines);
        lines = [];
        for (const picture of shown) this.#picture(picture);
      } else {
        this.#stretch(lines);
        lines = [];
        if (this.#before.pageBreak) this.#pageBreak(this.texts.place(block.start));
        this.#blocks.push(this.#table(block));
        this.#before.blank = true;
        this.#before.pageBreak = false;
      }
    }
    this.#stretch(lines);
    return this.#blocks;
  }

  /** The lines of a paragraph that have words. */
  #linesOf(paragraph: WordParagraph): ParagraphLine[] {
    const { normalized } = this.texts.source;
    const [start, end] = [this.texts.place(paragraph.start), this.texts.place(paragraph.end)];
    const lines: ParagraphLine[] = [];
    this.#before.pageBreak ||= paragraph.pageBreakBefore;
    let from = start;
    for (const printed of normalized.slice(start, end).split(/[\v\f]/u)) {
      const line = lineOf(printed, from, this.#before);
      if (line !== null) lines.push({ ...line, paragraph });
      from += printed.length + 1;
      if (normalized[from - 1] === '\f' && from <= end) this.#before.pageBreak = true;
    }
    this.#before.pageBreak ||= paragraph.pageBreakAfter;
    return lines;
  }

  /** Lines with no table of Word's own between them. */
  #stretch(lines: readonly ParagraphLine[]): void {
    let at = 0;
    for (const region of pastedRegions(lines, (parts, glue) => this.texts.joined(parts, glue))) {
      this.#paragraphs(lines.slice(at, region.from));
      if (lines[region.from]?.pageBreakBefore === true) this.#pageBreak(lines[region.from]?.start ?? 0);
      for (const block of region.read()) this.#blocks.push(block);
      at = region.to;
    }
    this.#paragraphs(lines.slice(at));
  }

  #paragraphs(lines: readonly ParagraphLine[]): void {
    for (let from = 0, to = 0; from < lines.length; from = to) {
      const first = lines[from] as ParagraphLine;
      to = from + 1;
      while (lines[to]?.paragraph === first.paragraph && lines[to]?.pageBreakBefore === false) to++;
      if (first.pageBreakBefore) this.#pageBreak(first.start);
      this.#paragraph(first, lines[to - 1] as ParagraphLine);
    }
  }

  #paragraph(first: ParagraphLine, last: ParagraphLine): void {
    const end = last.start + last.value.length;
    const text = this.texts.of(first.start, end);
    if (ruled.test(text.value)) {
      this.#blocks.push({ type: 'rule', start: first.start, end });
      return;
    }
    const block: ParagraphBlock = {
      type: 'paragraph',
      text,
      marker: null,
      listDepth: 0,
      markdownDepth: null,
      alignment: first.paragraph.alignment,
      blankBefore: first.blankBefore,
      start: first.start,
      end,
    };
    this.#blocks.push(block);
  }

  /** A picture, which stands behind the words of its paragraph. */
  #picture({ offset, part, description, width, height }: PlacedPicture): void {
    const at = this.texts.place(offset);
    if (this.#before.pageBreak) this.#pageBreak(at);
    this.#before.pageBreak = false;
    this.#blocks.push({ type: 'picture', path: part, alternative: description, size: { width, height }, start: at, end: at });
  }

  /** A page break; none before the first words, and one where Word has several. */
  #pageBreak(at: number): void {
    const last = this.#blocks.at(-1);
    if (last !== undefined && last.type !== 'pageBreak') this.#blocks.push({ type: 'pageBreak', start: at, end: at });
  }

  #table(table: WordTable): TableBlock {
    const rows = table.rows.map(({ cells }) => cells.map((cell) => this.#cell(cell, table.start)));
    const marked = table.rows.findIndex(({ header }) => !header);
    const headerRows = marked < 0 ? table.rows.length : marked;
    return {
      type: 'table',
      rows,
      headerRows: headerRows > 0 || table.borderless || !isHeaderRow(rows[0] ?? []) ? headerRows : 1,
      borderless: table.borderless,
      columnWidths: percentagesOf(table.widths),
      start: this.texts.place(table.start),
      end: this.texts.place(table.end),
    };
  }

  /** A cell; what stands in tables within it is read as its own paragraphs. */
  #cell({ blocks, columnSpan, rowSpan }: WordCell, tableStart: number): TableCell {
    const written = [...paragraphsIn(blocks)];
    const paragraphs = written.map((one) => ({ text: this.texts.ofParagraph(one), alignment: one.alignment }));
    const worded = paragraphs.filter(({ text }) => text.value !== '' || text.spans.length > 0);
    const [first] = worded;
    const texts = worded.map(({ text }) => text);
    return {
      paragraphs: texts.length > 0 ? texts : [emptyTextAt(this.texts.place(written[0]?.start ?? tableStart))],
      columnSpan,
      rowSpan,
      alignment: first !== undefined && worded.every(({ alignment }) => alignment === first.alignment) ? first.alignment : null,
    };
  }
}

/** Widths as shares of the whole, percent; null where a file tells not all of them. */
function percentagesOf(widths: readonly number[]): readonly number[] | null {
  const sum = widths.reduce((whole, width) => whole + width, 0);
  if (widths.length < 2 || !widths.every((width) => width > 0)) return null;
  return widths.map((width) => Math.max(1, Math.round((100 * width) / sum)));
}
