/** Markdown -> blocks. Markdown is only asked what a paragraph, a table, a footnote and emphasis are; labels are read from the text. */
import type { Heading, ListItem, Paragraph, RootContent, Table as MarkdownTable } from 'mdast';
import { emptyTextAt, trimText, type TableCell, type Text } from '../../model/index.js';
import type { Block, FootnoteBlock, Marker, ParagraphBlock, TableBlock } from '../block.js';
import { chunksOf } from './chunks.js';
import { CondensedText } from './condensed.js';
import { isNestedTooDeep, tableEnds } from './html-stretches.js';
import { guardNesting, type GuardedText } from './nesting.js';
import { linesReader } from './markdown-lines.js';
import { stretchesOf } from './plain-blocks.js';
import { pageBreakComment, ParagraphContent, type Placed } from './paragraph-content.js';
import { spanTitleRow } from './table-rows.js';
import { readRuledTable, ruledTables, ruledTableSign } from '../text/ruled-tables.js';
import { blankComments, commentsIn, readLines } from '../text/source-lines.js';
import { definitionsFor, footnoteIds, parserFor } from './markdown-syntax.js';
import { TextBuilder } from '../text-builder.js';

/** Reads a stretch of HTML in a source. */
export type HtmlReader = (source: string, start: number, end: number) => Block[];

export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
  readonly guarded: GuardedText;
  /** Offsets of `**` that no emphasis came of. */
  readonly strayEmphasis: readonly number[];
}

/** The blocks of the source from `from` on (behind the front matter). */
export function readMarkdown(source: string, from: number, readHtml: HtmlReader | null): MarkdownBlocks {
  const guarded = guardNesting(source);
  const visible = guarded.text;
  const reader = new MarkdownReader(source, readHtml);
  const parser = parserFor(visible);
  const defined = footnoteIds(visible);
  const readInto = (into: MarkdownReader, start: number, end: number): void => {
    const textStart = behindByteOrderMarks(visible, start);
    for (const stretch of stretchesOf(visible.slice(textStart, end))) {
      const [stretchStart, stretchEnd] = [textStart + stretch.start, textStart + stretch.end];
      if (stretch.nodes === null) parseInto(into, stretchStart, stretchEnd);
      else into.readTree(stretch.nodes, (offset) => textStart + offset, stretchEnd);
    }
  };
  const parseInto = (into: MarkdownReader, start: number, end: number): void => {
    const stretch = visible.slice(start, end);
    const condensed = new CondensedText(stretch);
    const whole = start === from && end === visible.length;
    const text = whole ? condensed.text : `${condensed.text}\n\n${definitionsFor(stretch, defined)}`;
    into.readTree(parser.parse(text).children, (offset) => start + condensed.offsetOf(offset), end);
  };
  const readStretch = (start: number, end: number): readonly Block[] => {
    const inner = new MarkdownReader(source, readHtml);
    readInto(inner, start, end);
    for (const stray of inner.strayEmphasis) reader.strayEmphasis.push(stray);
    return inner.blocks;
  };
  let at = from;
  const readUpTo = (end: number): void => {
    for (const chunk of chunksOf(visible.slice(at, end), 0)) readInto(reader, at + chunk.start, at + chunk.end);
    at = end;
  };
  for (const table of ruledTablesOf(visible, from, readStretch)) {
    readUpTo(table.start);
    reader.push(table);
    at = table.end;
  }
  readUpTo(visible.length);
  return {
    blocks: reader.blocks,
    footnotes: reader.footnotes,
    guarded: { ...guarded, firstTooDeep: guarded.firstTooDeep ?? reader.firstTooDeep },
    strayEmphasis: reader.strayEmphasis,
  };
}

/** Reads single stretches of a source, one by one, each as Markdown by itself. */
export function stretchReader(
  source: string,
  readHtml: HtmlReader | null,
): (start: number, end: number) => Pick<MarkdownBlocks, 'blocks' | 'strayEmphasis'> {
  const parser = parserFor('');
  return (start, end) => {
    const reader = new MarkdownReader(source, readHtml);
    const textStart = behindByteOrderMarks(source, start);
    reader.readTree(parser.parse(guardNesting(source.slice(textStart, end)).text).children, (offset) => textStart + offset, end);
    return reader;
  };
}

/** Where a stretch begins that the parser counts whole: it drops a byte order mark at the beginning without counting it. */
function behindByteOrderMarks(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 0xfeff) at++;
  return at;
}

/** The tables that rows of hyphens rule, outside fences: CommonMark has none of them. */
function ruledTablesOf(visible: string, from: number, readStretch: (start: number, end: number) => readonly Block[]): TableBlock[] {
  if (!ruledTableSign.test(visible) || /^ {0,3}(?:```|~~~)/mu.test(visible)) return [];
  const lines = readLines(visible.slice(0, from).replace(/[^\r\n]/gu, ' ') + blankComments(visible.slice(from)));
  return ruledTables(lines).map((table) => readRuledTable(lines, table, linesReader(visible, readStretch)));
}

const noEnds: ReadonlyMap<number, number> = new Map();

class MarkdownReader {
  readonly blocks: Block[] = [];
  readonly footnotes: FootnoteBlock[] = [];
  readonly strayEmphasis: number[] = [];
  /** Where HTML is nested too deep to be read as such. */
  firstTooDeep: number | null = null;
  #endOfLast = 0;
  /** The place in the source of an offset in the stretch that is read, and where that stretch ends. */
  #placeOf: (offset: number) => number = (offset) => offset;
  #limit = Number.POSITIVE_INFINITY;

  constructor(
    readonly source: string,
    readonly readHtml: HtmlReader | null,
  ) {}

  /** Reads the tree of one stretch of the source. `placeOf` tells where an offset of the tree stands. */
  readTree(nodes: readonly RootContent[], placeOf: (offset: number) => number, limit: number): void {
    this.#placeOf = placeOf;
    this.#limit = limit;
    this.readNodes(
      nodes.filter((node) => this.#offsets(node)[0] < limit),
      0,
    );
  }

  #offsets(node: Placed): [number, number] {
    const { start, end } = node.position ?? { start: {}, end: {} };
    return [this.#placeOf(start.offset ?? 0), Math.min(this.#placeOf(end.offset ?? 0), this.#limit)];
  }

  /** A reader of a part: a cell, a footnote. */
  #inner(): MarkdownReader {
    const inner = new MarkdownReader(this.source, this.readHtml);
    inner.#placeOf = this.#placeOf;
    inner.#limit = this.#limit;
    return inner;
  }

  readNodes(nodes: readonly RootContent[], listDepth: number, marker: Marker | null = null): void {
    let pending = marker;
    const ends = nodes.some((node) => node.type === 'html')
      ? tableEnds(nodes, (node) => this.source.slice(...this.#offsets(node)))
      : noEnds;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as RootContent;
      const [start, end] = this.#offsets(node);
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          this.#readParagraph(node, listDepth, pending);
          break;
        case 'list':
          for (const item of node.children) this.#readItem(item, listDepth + 1);
          break;
        case 'blockquote':
          this.readNodes(node.children, listDepth, pending);
          break;
        case 'thematicBreak':
          this.push({ type: 'rule', start, end });
          break;
        case 'table':
          this.#readTable(node);
          break;
        case 'html': {
          const last = ends.get(index) ?? index;
          const [, htmlEnd] = this.#offsets(nodes[last] as RootContent);
          this.#readHtml(start, htmlEnd);
          index = last;
          break;
        }
        case 'footnoteDefinition': {
          const inner = this.#inner();
          inner.readNodes(node.children, 0);
          const paragraphs = inner.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
          this.footnotes.push({ id: node.identifier, paragraphs, start, end });
          break;
        }
        case 'code':
          this.#readCode(start, end, node.value);
          break;
        default:
          this.#copyUnknown(start, end);
      }
      pending = null;
    }
  }

  #readHtml(start: number, end: number): void {
    const html = this.source.slice(start, end);
    if (html.startsWith('<!--') && blankComments(html).trim() === '') {
      for (const comment of commentsIn(html))
        if (pageBreakComment.test(html.slice(comment.start, comment.end)))
          this.push({ type: 'pageBreak', start: start + comment.start, end: start + comment.end });
    } else if (this.readHtml === null || isNestedTooDeep(html)) {
      this.firstTooDeep ??= start;
      this.#copyUnknown(start, end);
    } else {
      for (const block of this.readHtml(this.source, start, end)) this.push(block);
    }
  }

  /** Takes a block that is read. */
  push(block: Block): void {
    this.blocks.push(block);
    this.#endOfLast = block.end;
  }

  #readItem(item: ListItem, listDepth: number): void {
    const [start, end] = this.#offsets(item);
    const first = item.children[0];
    const contentStart = first === undefined ? end : this.#offsets(first)[0];
    const text = this.source.slice(start, contentStart).trim();
    const marker: Marker = { text, start, end: start + text.length };
    if (first === undefined || first.type !== 'list') this.readNodes(item.children, listDepth, marker);
    else this.readNodes(item.children, listDepth);
    if (first === undefined) this.#paragraph(new TextBuilder(this.source), { listDepth, marker, depth: null, start, end });
  }

  #readParagraph(node: Paragraph | Heading, listDepth: number, marker: Marker | null): void {
    const depth = node.type === 'heading' ? node.depth : null;
    const [start, end] = this.#offsets(node);
    let pending = marker;
    const content = new ParagraphContent(this.source, (child) => this.#offsets(child), {
      paragraph: (builder) => {
        this.#paragraph(builder, { listDepth, marker: pending, depth, start, end });
        pending = null;
      },
      block: (block) => this.push(block),
    });
    content.read(node.children);
  }

  #paragraph(
    builder: TextBuilder,
    facts: { listDepth: number; marker: Marker | null; depth: number | null; start: number; end: number },
  ): void {
    const text = trimText(builder.build());
    for (const stray of builder.strayEmphasis) this.strayEmphasis.push(stray);
    if (text.value === '' && facts.marker === null && text.spans.length === 0) return;
    const start = facts.marker?.start ?? facts.start;
    if (/^\\(?:newpage|pagebreak)$/u.test(text.value) || text.value === '\f') {
      this.push({ type: 'pageBreak', start, end: facts.end });
      return;
    }
    const block: ParagraphBlock = {
      type: 'paragraph',
      text,
      marker: facts.marker,
      listDepth: facts.listDepth,
      markdownDepth: facts.depth,
      alignment: null,
      blankBefore: this.blocks.length === 0 || /\n[ \t]*\r?\n/u.test(this.source.slice(Math.max(this.#endOfLast - 1, 0), start)),
      start,
      end: facts.end,
    };
    this.push(block);
  }

  /** A cell without words has its place behind the stroke before it, and behind a comment in it. */
  #emptyCell(from: number, to: number): Text {
    const cell = this.source.slice(from, to);
    const written = /^\|?[^|]*(?=\|?$)/u.exec(cell)?.[0] ?? '';
    return emptyTextAt(from + (written.trimEnd().length || written.length));
  }

  #readTable(table: MarkdownTable): void {
    const [start, end] = this.#offsets(table);
    const columns = table.children[0]?.children.length ?? 0;
    const rows = table.children.map((row) =>
      row.children.map((cell, column): TableCell => {
        const inner = this.#inner();
        const [from, to] = this.#offsets(cell);
        inner.#readParagraph({ type: 'paragraph', children: cell.children, position: cell.position } as Paragraph, 0, null);
        const paragraphs = inner.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
        for (const block of inner.blocks) if (block.type === 'picture') paragraphs.push(this.#plain(from, to));
        return {
          paragraphs: paragraphs.length > 0 ? paragraphs : [this.#emptyCell(from, to)],
          columnSpan: 1,
          rowSpan: 1,
          alignment: table.align?.[column] ?? null,
        };
      }),
    );
    const spanned = rows.map((row) => spanTitleRow(row, columns));
    const headless = spanned[0]?.every((cell) => cell.paragraphs.every((text) => text.value === '')) ?? false;
    this.push({
      type: 'table',
      rows: headless ? spanned.slice(1) : spanned,
      headerRows: headless ? 0 : 1,
      borderless: false,
      columnWidths: null,
      start,
      end,
    });
  }

  #plain(start: number, end: number): TableCell['paragraphs'][number] {
    const builder = new TextBuilder(this.source);
    builder.copy(start, end, {});
    return trimText(builder.build());
  }

  #readCode(start: number, end: number, value: string): void {
    const builder = new TextBuilder(this.source);
    const from = value === '' ? -1 : this.source.indexOf(value.split('\n', 1)[0] ?? '', start);
    const lines = (from < 0 ? this.source.slice(start, end) : value).split('\n');
    let at = from < 0 ? start : from;
    for (const [index, line] of lines.entries()) {
      const found = this.source.indexOf(line, at);
      if (found < 0 || found > end) break;
      if (index > 0) builder.replace('\n', at, Math.max(found, at), {});
      builder.copy(found, found + line.length, {});
      at = found + line.length;
    }
    this.#paragraph(builder, { listDepth: 0, marker: null, depth: null, start, end });
  }

  #copyUnknown(start: number, end: number): void {
    const builder = new TextBuilder(this.source);
    builder.copyMarkdown(start, end, {});
    this.#paragraph(builder, { listDepth: 0, marker: null, depth: null, start, end });
  }
}
