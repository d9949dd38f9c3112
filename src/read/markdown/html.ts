/** HTML as converters leave it (tables, br, u, sup, em, strong, p) -> blocks. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { emptyText, trimText, type Emphasis, type TableCell, type Text } from '../../model/index.js';
import { softBreak, type Block, type TableBlock } from '../block.js';
import { marksOfTag } from './html-tags.js';
import { TextBuilder } from '../text-builder.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Alignment = 'left' | 'center' | 'right' | null;

const blockTags = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'center',
  'section',
  'article',
  'blockquote',
  'table',
  'hr',
  'img',
  'body',
  'html',
]);

/** The blocks of a stretch of HTML. Offsets are those of the whole source. */
export function readHtml(source: string, start: number, end: number): Block[] {
  const fragment = parseFragment(source.slice(start, end), { sourceCodeLocationInfo: true });
  const reader = new HtmlReader(source, start);
  reader.readChildren(fragment.childNodes, {}, null);
  return reader.finish();
}

class HtmlReader {
  readonly #blocks: Block[] = [];
  #builder: TextBuilder;
  #alignment: Alignment = null;
  #pictures: Block[] = [];
  #depth: number | null = null;

  constructor(
    readonly source: string,
    readonly base: number,
  ) {
    this.#builder = new TextBuilder(source);
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  readChildren(nodes: readonly Node[], marks: Emphasis, alignment: Alignment): void {
    for (const node of nodes) {
      const location = node.sourceCodeLocation;
      if (node.nodeName === '#text' && location) {
        const from = this.base + location.startOffset;
        const end = this.base + location.endOffset;
        // The blank behind a picture is one with the blank before it.
        const blank = this.#pictures.length > 0 && this.#builder.endsBlank ? this.source.slice(from, end).search(/\S|$/u) : 0;
        copyHtmlText(this.#builder, this.source, from + blank, end, marks);
        this.#alignment = alignment;
      } else if ('tagName' in node) {
        this.#readElement(node, marks, alignment);
      } else if (
        node.nodeName === '#comment' &&
        location &&
        /^\s*(?:page-?break|newpage)\s*$/iu.test((node as DefaultTreeAdapterTypes.CommentNode).data)
      ) {
        this.#flush();
        this.#blocks.push({ type: 'pageBreak', start: this.base + location.startOffset, end: this.base + location.endOffset });
      }
    }
  }

  #readElement(element: Element, marks: Emphasis, alignment: Alignment): void {
    const name = element.tagName;
    const location = element.sourceCodeLocation;
    const start = this.base + (location?.startOffset ?? 0);
    const end = this.base + (location?.endOffset ?? 0);
    const own = alignmentOf(element) ?? (name === 'center' ? 'center' : alignment);
    if (name === 'br') {
      this.#builder.replace('\n', start, end, marks);
    } else if (name === 'table') {
      this.#flush();
      this.#blocks.push(readTable(element, this.source, this.base));
    } else if (name === 'hr') {
      this.#flush();
      this.#blocks.push({ type: 'rule', start, end });
    } else if (name === 'img') {
      // A picture inside a sentence stands behind its paragraph.
      this.#pictures.push({
        type: 'picture',
        path: attribute(element, 'src') ?? '',
        alternative: attribute(element, 'alt') ?? '',
        start,
        end,
      });
      if (this.#builder.isBlank) this.#flush();
    } else if (blockTags.has(name)) {
      this.#flush();
      if (/page-break|break-(?:before|after)\s*:\s*page/u.test(attribute(element, 'style') ?? ''))
        this.#blocks.push({ type: 'pageBreak', start, end });
      this.#depth = /^h[1-6]$/u.test(name) ? Number(name.charAt(1)) : null;
      this.readChildren(element.childNodes, marks, own);
      this.#flush();
    } else if (name !== 'style' && name !== 'script' && name !== 'colgroup') {
      this.readChildren(element.childNodes, { ...marks, ...marksOfTag(name) }, own);
    }
  }

  #flush(): void {
    const text = trimText(this.#builder.build());
    this.#builder = new TextBuilder(this.source);
    if (text.value !== '') {
      const first = text.segments[0];
      const last = text.segments.at(-1);
      this.#blocks.push({
        type: 'paragraph',
        text,
        marker: null,
        listDepth: 0,
        markdownDepth: this.#depth,
        alignment: this.#alignment,
        blankBefore: true,
        start: first?.sourceStart ?? this.base,
        end: last?.sourceEnd ?? this.base,
      });
    }
    for (const picture of this.#pictures) this.#blocks.push(picture);
    this.#pictures = [];
    this.#depth = null;
  }
}

function copyHtmlText(builder: TextBuilder, source: string, start: number, end: number, marks: Emphasis): void {
  const special = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{0,31});|(?:\r\n|\r|\n)\s*/gu;
  special.lastIndex = start;
  let from = start;
  for (let match = special.exec(source); match !== null && match.index < end; match = special.exec(source)) {
    const to = Math.min(match.index + match[0].length, end);
    builder.copy(from, match.index, marks);
    if (match[0].startsWith('&')) builder.copyMarkdown(match.index, to, marks);
    else builder.replace(softBreak, match.index, to, marks);
    from = to;
  }
  builder.copy(from, end, marks);
}

function readTable(table: Element, source: string, base: number): TableBlock {
  const rows: TableCell[][] = [];
  let headerRows = 0;
  const widths: number[] = [];
  const visit = (element: Element, inHead: boolean): void => {
    for (const child of element.childNodes) {
      if (!('tagName' in child)) continue;
      if (child.tagName === 'tr') {
        const cells = child.childNodes.filter(
          (cell): cell is Element => 'tagName' in cell && (cell.tagName === 'td' || cell.tagName === 'th'),
        );
        const header = inHead || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th'));
        if (header && headerRows === rows.length) headerRows++;
        rows.push(cells.map((cell) => readCell(cell, source, base)));
      } else if (child.tagName === 'col') {
        const width =
          /width:\s*(\d{1,3}(?:\.\d+)?)%/u.exec(attribute(child, 'style') ?? '') ?? /^(\d{1,3})%$/u.exec(attribute(child, 'width') ?? '');
        if (width !== null) widths.push(Number(width[1]));
      } else {
        visit(child, child.tagName === 'thead');
      }
    }
  };
  visit(table, false);
  const location = table.sourceCodeLocation;
  return {
    type: 'table',
    rows,
    headerRows,
    borderless: attribute(table, 'border') === '0',
    columnWidths: widths.length > 0 && widths.every((width) => width > 0) ? widths : null,
    start: base + (location?.startOffset ?? 0),
    end: base + (location?.endOffset ?? 0),
  };
}

function readCell(cell: Element, source: string, base: number): TableCell {
  const reader = new HtmlReader(source, base);
  reader.readChildren(cell.childNodes, cell.tagName === 'th' ? { bold: true } : {}, alignmentOf(cell));
  const paragraphs: Text[] = [];
  for (const block of reader.finish()) {
    if (block.type === 'paragraph') paragraphs.push(block.text);
    else if (block.type === 'table')
      for (const row of block.rows) for (const inner of row) for (const text of inner.paragraphs) paragraphs.push(text);
  }
  const span = (name: string): number => Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), 100);
  return {
    paragraphs: paragraphs.length > 0 ? paragraphs : [emptyText],
    columnSpan: span('colspan'),
    rowSpan: span('rowspan'),
    alignment: alignmentOf(cell),
  };
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function alignmentOf(element: Element): Alignment {
  const value = /text-align:\s*(left|center|right)/u.exec(attribute(element, 'style') ?? '')?.[1] ?? attribute(element, 'align');
  return value === 'left' || value === 'center' || value === 'right' ? value : null;
}
