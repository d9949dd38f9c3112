/** The body of a plan -> pieces of Markdown, a block each. */
import {
  bodiesOf,
  allNodes,
  ranks,
  type Appendix,
  type BodyNode,
  type Label,
  type Paragraph,
  type OfficialDocument,
  type Position,
  type Rank,
  type Section,
  type Text,
} from '../model/index.js';
import { writeHtml, writeInline } from './inline.js';
import { ownWriting, writeParagraph } from './reading.js';
import { withoutBold } from './runs.js';
import { ownTable, writeTable } from './tables.js';

/** One block of Markdown; offsets in the source tell where it comes from. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is an item with a mark, which stands close to the next. */
  readonly mark: boolean;
  /** Blanks before each line: how deep it stands in lists. */
  readonly indent: string;
}

const rankOrder = new Map<Rank, number>(ranks.map((rank, index) => [rank, index]));
const marks: readonly Rank[] = ['dash', 'plus', 'star', 'bullet'];
const namedBelow: readonly Rank[] = ['part', 'chapter', 'division'];
const blockOfHtml = /^<\/?(?:p|div|center|li|ul|ol|td|th|tr|table|h[1-6])(?=[\s/>])/iu;
const listMarker = /^(?:[-+*]|\d{1,9}[.)])$/u;
/** The outermost rank has this depth, the deepest that Markdown knows is the other. */
const firstDepth = 2;
const lastDepth = 6;

/** Where a node stands. */
interface Place {
  readonly indent: string;
  /** Depth of the heading above it. */
  readonly above: number;
}

const top: Place = { indent: '', above: firstDepth - 1 };

/** Depth of the headings of each rank, by the ranks that the document has as headings. */
function depthsOf(plan: OfficialDocument): ReadonlyMap<Rank, number> {
  const present = new Set<Rank>();
  for (const nodes of bodiesOf(plan)) {
    for (const node of allNodes(nodes)) if (node.type === 'section' && node.heading) present.add(node.label.rank);
  }
  return new Map(ranks.filter((rank) => present.has(rank)).map((rank, index) => [rank, Math.min(firstDepth + index, lastDepth)]));
}

/** Writes the parts of one plan. */
export class BodyWriter {
  readonly #pieces: Piece[] = [];
  #sections = 0;
  readonly #depths: ReadonlyMap<Rank, number>;

  /**
   * `ruled`: sections, counted from the top, behind which a rule stands so that they are no headings; `checked`: each paragraph is read
   * back.
   */
  constructor(
    readonly plan: OfficialDocument,
    readonly ruled: ReadonlySet<number>,
    readonly checked: boolean,
  ) {
    this.#depths = depthsOf(plan);
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  writeNodes(nodes: readonly BodyNode[], place: Place = top): void {
    for (const node of nodes) this.#writeNode(node, place);
  }

  writeAppendix(appendix: Appendix): void {
    const { start, end } = rangeOf(appendix.position);
    const distinct = (text: Text): boolean =>
      (/\p{L}/u.test(text.value) && text.value === text.value.toUpperCase()) ||
      text.spans.every(({ emphasis: marks }) => marks.bold === true);
    const line = (text: Text, prefix: string): void =>
      this.#push(
        writeParagraph({ prefix, label: null, text }, null, true, this.checked),
        text.segments[0]?.sourceStart ?? start,
        text.segments.at(-1)?.sourceEnd ?? end,
      );
    line(appendix.label, '# ');
    for (const title of appendix.title) line(title, distinct(title) ? '' : '## ');
    for (const attachment of appendix.attachment) line(attachment, '');
    this.writeNodes(appendix.children);
  }

  /** Writes a paragraph that stands in no tree: căn cứ, words that enact. */
  writeText(text: Text, position: Position | null): void {
    const from = text.segments[0]?.sourceStart ?? position?.start.offset ?? 0;
    const to = text.segments.at(-1)?.sourceEnd ?? position?.end.offset ?? from;
    const line = this.#isMarkdown ? this.#lines(from, to) : { start: from, end: to };
    this.#push(
      writeParagraph({ prefix: '', label: null, text }, this.#own(line.start, line.end, null), false, this.checked),
      line.start,
      line.end,
    );
  }

  /** Writes lines as one block with hard breaks. */
  writeLines(lines: readonly string[], start: number, end: number): void {
    this.#push(lines.join('\\\n'), start, end);
  }

  /** Writes lines as items of a list. */
  writeItems(lines: readonly string[], start: number, end: number): void {
    for (const line of lines) this.#push(`- ${line}`, start, end, '', true);
  }

  #writeNode(node: BodyNode, place: Place): void {
    const { start, end } = rangeOf(node.position);
    if (node.type === 'section') this.#writeSection(node, place);
    else if (node.type === 'paragraph') this.#writeUnlabelled(node, place);
    else if (node.type === 'table')
      this.#push((this.#isMarkdown ? ownTable(this.#slice(start, end)) : null) ?? writeTable(node), start, end, place.indent);
    else if (node.type === 'pageBreak') this.#push('<!-- pagebreak -->', start, end, place.indent);
    else this.#push(pictureOf(node.path, node.alternative), start, end, place.indent);
  }

  #writeSection(section: Section, place: Place): void {
    const { label, children } = section;
    const text = section.heading && place.indent === '' ? withoutBold(section.text) : section.text;
    const { start, end } = rangeOf(section.position);
    const ruled = this.ruled.has(this.#sections++);
    if (section.heading && place.indent === '') {
      const depth = Math.min(Math.max(this.#depths.get(label.rank) ?? firstDepth, place.above + 1), lastDepth);
      const prefix = `${'#'.repeat(depth)} `;
      if (text.value !== '' && this.#isNameBelow(section)) {
        const from = text.segments[0]?.sourceStart ?? end;
        this.#push(`${prefix}${label.text}`, start, from);
        this.#push(writeParagraph({ prefix, label: null, text }, null, true, this.checked), from, end);
      } else {
        this.#push(
          writeParagraph(
            { prefix, label, text },
            text === section.text ? this.#own(start, end, label, prefix) : null,
            this.#fromHtml(start),
            this.checked,
          ),
          start,
          end,
        );
      }
      this.writeNodes(children, { indent: '', above: depth });
      return;
    }
    const wrapped = !listMarker.test(label.text) && children.some((child) => child.type === 'paragraph');
    const marker = wrapped ? '- ' : '';
    const width = ' '.repeat(wrapped ? 2 : label.text.length + 1);
    this.#push(
      marker + writeParagraph({ prefix: '', label, text }, this.#own(start, end, label), this.#fromHtml(start), this.checked),
      start,
      end,
      place.indent,
      marks.includes(label.rank) && listMarker.test(label.text),
    );
    if (ruled) this.#push('---', end, end, place.indent);
    for (const [index, child] of children.entries()) {
      const deeper =
        child.type === 'paragraph' ||
        (child.type === 'section' && (!isInner(child.label.rank, label.rank) || takesIn(child, children.slice(index + 1))));
      this.#writeNode(child, { indent: deeper ? place.indent + width : place.indent, above: place.above });
    }
  }

  #writeUnlabelled(node: Paragraph, place: Place): void {
    const { start, end } = rangeOf(node.position);
    if (node.alignment !== null) {
      this.#push(`<p align="${node.alignment}">${writeHtml(node.text)}</p>`, start, end, place.indent);
      return;
    }
    const prefix = node.markdownDepth === null ? '' : `${'#'.repeat(Math.min(place.above + 1, lastDepth))} `;
    this.#push(
      writeParagraph({ prefix, label: null, text: node.text }, this.#own(start, end, null, prefix), this.#fromHtml(start), this.checked),
      start,
      end,
      place.indent,
    );
  }

  /** Whether the name of a part stands on a line of its own. */
  #isNameBelow({ label, text, position }: Section): boolean {
    if (!namedBelow.includes(label.rank)) return false;
    const from = text.segments[0]?.sourceStart ?? position.end.offset;
    return this.#slice(label.position.end.offset, from).includes('\n');
  }

  /** The author's writing of a paragraph of Markdown. */
  #own(start: number, end: number, label: Label | null, prefix = ''): string | null {
    const own = this.#isMarkdown ? ownWriting(this.#slice(start, end), label) : '';
    return own === '' || blockOfHtml.test(own) ? null : prefix + own;
  }

  /** The lines of a text that is known by its place alone: marks of emphasis around it stand outside. */
  #lines(from: number, to: number): { start: number; end: number } {
    const { normalized } = this.plan.source;
    const end = normalized.indexOf('\n', to);
    return { start: normalized.lastIndexOf('\n', from - 1) + 1, end: end < 0 ? normalized.length : end };
  }

  get #isMarkdown(): boolean {
    return this.plan.source.kind === 'markdown';
  }

  #fromHtml(start: number): boolean {
    return this.plan.source.normalized.charAt(start - 1) === '>';
  }

  #slice(start: number, end: number): string {
    return this.plan.source.normalized.slice(start, end);
  }

  #push(text: string, start: number, end: number, indent = '', mark = false): void {
    this.#pieces.push({ text, start, end, mark, indent });
  }
}

/** Whether a label stands inside an item of another by its rank alone. */
function isInner(rank: Rank, outer: Rank): boolean {
  return (rankOrder.get(rank) ?? 0) > (rankOrder.get(outer) ?? 0);
}

/** Whether an item would take in one that stands behind it, by its mark: it has to stand deeper then. */
function takesIn({ label: { rank } }: Section, behind: readonly BodyNode[]): boolean {
  return (
    marks.includes(rank) &&
    behind.some((node) => node.type === 'section' && marks.includes(node.label.rank) && isInner(node.label.rank, rank))
  );
}

function rangeOf({ start, end }: Position): { start: number; end: number } {
  return { start: start.offset, end: end.offset };
}

function pictureOf(path: string, alternative: string): string {
  const target = /[\s()<>]/u.test(path) || path === '' ? `<${path.replace(/[<>]/gu, '\\$&')}>` : path;
  const named = alternative.replace(/[\\[\]*_`<&]/gu, '\\$&');
  return `![${named}](${target})`;
}

/** The letters of a note, `[^1]: ...`, its further paragraphs set in. */
export function writeNote(id: string, paragraphs: readonly Text[]): string {
  const written = paragraphs.map((text) => writeInline(text, { lineBreak: '\\\n    ', careful: false, tags: false }));
  return `[^${id}]: ${written.join('\n\n    ')}`;
}
