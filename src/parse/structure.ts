/** Blocks of a body -> its tree: the structure comes from the labels, whatever depth Markdown gives their lines. */
import partWords from '../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../language/word-lists.js';
import {
  emptyText,
  isUpperCase,
  ranks,
  sliceText,
  sourceRange,
  trimText,
  greatest,
  hasLetter,
  letters,
  type BodyNode,
  type Label,
  type Paragraph,
  type Rank,
  type Section,
  type Source,
  type Table,
  type Text,
} from '../model/index.js';
import type { Block, ParagraphBlock, TableBlock } from '../read/block.js';
import { matchMarker } from '../language/lines/labels.js';
import { joinSoftBreaks } from '../read/paragraphs.js';
import { wholeOf } from './lines/block-lines.js';
import { alikeHeadings } from './sibling-headings.js';

/** A section while its children are collected. */
interface OpenSection {
  readonly node: Omit<Section, 'children' | 'text' | 'position'> & { children: BodyNode[]; text: Text; position: Section['position'] };
  readonly rank: number;
  readonly listDepth: number;
}

interface LabelledBlock {
  readonly block: ParagraphBlock;
  readonly label: Label | null;
  readonly text: Text;
}

/** What stands behind an item: the next block, and the next that has a label. */
interface Behind {
  readonly next: LabelledBlock | null;
  readonly nextBlock: Block | undefined;
  readonly after: LabelledBlock | null | undefined;
}

/** How far behind an item the next one is looked for, blocks. */
const reach = 40;

const rankOrder = new Map<Rank, number>(ranks.map((rank, index) => [rank, index]));
const namedBelow: readonly Rank[] = ['part', 'chapter', 'division'];
const alwaysHeading: readonly Rank[] = ['part', 'chapter', 'division', 'letter', 'roman'];
/** Longest heading, characters; a longer paragraph is a clause. */
const longestHeading = 300;
/** Longest heading with a colon behind it; a longer text introduces what follows. */
const longestIntroduction = 40;
/** Longest heading that only its place tells from a clause. */
const longestPlainHeading = 160;
/** The tree of a body. */
export function buildBody(source: Source, blocks: readonly Block[]): BodyNode[] {
  const labelled = blocks.map((block) => (block.type === 'paragraph' ? readBlockLabel(source, block) : null));
  const lastLabelled = labelled.findLastIndex((block) => block !== null && block.label !== null);
  const root: BodyNode[] = [];
  const open: OpenSection[] = [];
  const add = (node: BodyNode): void => {
    (open.at(-1)?.node.children ?? root).push(node);
  };
  for (const [index, block] of blocks.entries()) {
    const item = labelled[index];
    if (block.type === 'rule') continue;
    if (block.type === 'table') {
      if (!introduces(open.at(-1), blocks[index - 1])) popToHeading(open, 0);
      add(toTable(source, block));
    } else if (item === null || item === undefined) {
      add({ ...block, position: source.position(block.start, block.end) } as BodyNode);
    } else if (item.label !== null) {
      const after = labelled.slice(index + 1, index + 1 + reach).find((block) => block !== null && block.label !== null);
      openSection(
        source,
        item as LabelledBlock & { label: Label },
        { next: labelled[index + 1] ?? null, nextBlock: blocks[index + 1], after },
        root,
        open,
      );
    } else if (takesName(open.at(-1), item)) {
      const top = open.at(-1) as OpenSection;
      top.node.text = item.text;
      top.node.position = source.position(source.normalized === '' ? 0 : sourceStart(top), item.block.end);
    } else {
      const heading = item.block.markdownDepth !== null || isPlainTitle(item);
      if (index > lastLabelled && closes(open, item)) open.length = 0;
      else popForParagraph(open, item.block, heading);
      add(toParagraph(source, item, heading));
    }
  }
  return alikeHeadings(root);
}

function sourceStart(section: OpenSection): number {
  return section.node.position.start.offset;
}

function readBlockLabel(source: Source, block: ParagraphBlock): LabelledBlock {
  const { text, label: inner } = wholeOf(block);
  if (
    block.marker !== null &&
    (inner === null || !/^[-+*]$/u.test(block.marker.text) || (rankOrder.get(inner.rank) ?? 0) >= (rankOrder.get('star') ?? 0))
  ) {
    const { rank, text: printed, numbers } = matchMarker(block.marker.text);
    const position = source.position(block.marker.start, block.marker.end);
    return { block, text: isMark(rank) ? withoutBox(text) : text, label: { rank, text: printed, numbers, position } };
  }
  if (inner === null) return { block, text, label: null };
  const range = sourceRange(text, 0, inner.text.length);
  const label: Label = {
    rank: inner.rank,
    text: inner.text,
    numbers: inner.numbers,
    position: source.position(range?.start ?? block.start, range?.end ?? block.start),
  };
  const named = trimText(sliceText(text, inner.length));
  return { block, label, text: isMark(inner.rank) ? withoutBox(named) : named };
}

/** The text of an item without the box of a task list: `- [ ] Họp chi bộ`. */
function withoutBox(text: Text): Text {
  return /^\[[ xX]\](?=\s)/u.test(text.value) ? trimText(sliceText(text, 3)) : text;
}

function openSection(source: Source, item: LabelledBlock & { label: Label }, behind: Behind, root: BodyNode[], open: OpenSection[]): void {
  const rank = item.label.rank === 'arabic' ? rankOfNumber(item, open) : (rankOrder.get(item.label.rank) ?? 0);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const deeperList = isMark(item.label.rank) && item.block.listDepth > 0 && top.listDepth > item.block.listDepth;
    if (!deeperList && (top.rank < rank || (top.rank === rank && isMark(item.label.rank) && item.block.listDepth > top.listDepth))) break;
    open.pop();
  }
  const inArticle = open.some((section) => section.node.label.rank === 'article');
  const siblings = open.at(-1)?.node.children ?? root;
  const node: OpenSection['node'] = {
    type: 'section',
    label: item.label,
    text: item.text,
    heading: item.block.heading ?? (isHeading(item, behind, inArticle) && !isLastClause(item, behind, siblings.at(-1))),
    markdownDepth: item.block.markdownDepth,
    children: [],
    position: source.position(item.block.start, item.block.end),
  };
  siblings.push(node);
  open.push({ node, rank, listDepth: item.block.listDepth });
}

/**
 * The rank of `1.`, `1-`, `1)`: that of the open item whose number it follows. A `1)` among `1.`, and a first number behind a colon or in
 * an inner list, begin a numbering inside the item above.
 */
function rankOfNumber(item: LabelledBlock & { label: Label }, open: readonly OpenSection[]): number {
  const own = rankOrder.get('arabic') ?? 0;
  const [number] = item.label.numbers;
  const numbered = open.filter((section) => section.node.label.rank === 'arabic');
  const form = item.label.text.slice(-1);
  const sameForm = numbered.filter((section) => section.node.label.text.slice(-1) === form);
  const followed =
    sameForm.findLast((section) => section.node.label.numbers[0] === (number ?? 0) - 1) ??
    numbered.findLast((section) => section.node.label.numbers[0] === (number ?? 0) - 1);
  if (followed !== undefined) return followed.rank;
  const top = open.at(-1);
  const nearest = numbered.at(-1);
  if (top === undefined || nearest === undefined) return own;
  const otherForm = form === ')' && sameForm.length === 0;
  const inner =
    number === 1 &&
    (otherForm ||
      (item.block.marker !== null && item.block.listDepth > nearest.listDepth && nearest.listDepth > 0) ||
      (top !== nearest && top.node.text.value.endsWith(':')));
  if (!inner) return (sameForm.at(-1) ?? nearest).rank;
  return (top.node.label.rank === 'dash' || top.node.label.rank === 'plus' ? nearest.rank : top.rank) + 0.5;
}

function isMark(rank: Rank): boolean {
  return rank === 'dash' || rank === 'plus' || rank === 'star' || rank === 'bullet';
}

/** Whether the label's text is a heading over what follows. */
function isHeading(item: LabelledBlock & { label: Label }, { next, nextBlock, after }: Behind, inArticle: boolean): boolean {
  const { value } = item.text;
  const { rank } = item.label;
  if (value.length > longestHeading) return false;
  if (rank === 'part' || rank === 'chapter' || rank === 'division') return true;
  if (item.block.markdownDepth !== null || isBold(item.text)) return !isMark(rank) || item.block.markdownDepth !== null;
  if (
    value.endsWith(':') &&
    (rank === 'article' || /(?:sau|gồm|dưới)(?: đây)?:$/u.test(value) || inArticle || value.length > longestIntroduction)
  )
    return false;
  if (alwaysHeading.includes(rank)) return isUpperCase(value) || !/[.;]$/u.test(value);
  if (isMark(rank) || value === '' || value.length > longestPlainHeading || /…{2}|\.{4}/u.test(value) || /[.;!?,]$/u.test(value))
    return false;
  if (next === null) return nextBlock?.type === 'table';
  // Nothing closes a text that goes on with more items: "Quy chế này ..." below its first article belongs to that.
  if (next.label === null)
    return !/^\p{Ll}/u.test(next.text.value) && (after !== undefined || wholeOf(next.block).line.bodyRole !== 'closing');
  const inner = rank === 'arabic' && next.label.rank === 'arabic' && next.label.text === '1)' && !item.label.text.endsWith(')');
  return inner || (rankOrder.get(next.label.rank) ?? 0) > (rankOrder.get(rank) ?? 0);
}

/**
 * Whether an item is the last clause of its group, though a paragraph stands behind it: the clause before it has nothing of its own below,
 * and no more items follow. The paragraph closes what the group stands in.
 */
function isLastClause(
  { label, text, block }: LabelledBlock & { label: Label },
  { next, after }: Behind,
  before: BodyNode | undefined,
): boolean {
  if (next === null || next.label !== null || block.markdownDepth !== null || isBold(text) || text.value.endsWith(':')) return false;
  if (after !== undefined && (rankOrder.get(after?.label?.rank ?? label.rank) ?? 0) >= (rankOrder.get(label.rank) ?? 0)) return false;
  return before?.type === 'section' && before.label.rank === label.rank && !before.heading && before.children.length === 0;
}

/** Whether a table stands right behind an item whose text announces it. */
function introduces(section: OpenSection | undefined, before: Block | undefined): boolean {
  return (
    section !== undefined && before?.type === 'paragraph' && section.node.text.value.endsWith(':') && section.node.children.length === 0
  );
}

/** Whether a paragraph behind the last label closes the document and not the item above it. */
function closes(open: readonly OpenSection[], item: LabelledBlock): boolean {
  if (wholeOf(item.block).line.bodyRole === 'closing') return true;
  const top = open.at(-1);
  const inItem = item.block.listDepth > 0 || open.some((section) => section.node.label.rank === 'article');
  return top !== undefined && !inItem && !top.node.heading && top.node.children.length === 0 && /[.!?/]$/u.test(top.node.text.value);
}

const wordCharacter = new RegExp(String.raw`[${letters}\d]`, 'u');

/** Whether all words of a text are bold. */
function isBold(text: Text): boolean {
  return (
    hasLetter(text.value) &&
    text.spans.every((span) => span.emphasis.bold === true || !wordCharacter.test(text.value.slice(span.start, span.end)))
  );
}

/** The name of a phần, chương or mục may stand on the line below its label. */
function takesName(top: OpenSection | undefined, item: LabelledBlock): boolean {
  if (top === undefined || top.node.text.value !== '' || top.node.children.length > 0) return false;
  return (
    (namedBelow.includes(top.node.label.rank) || top.node.heading) &&
    item.text.value.length <= longestHeading &&
    !/[.;]$/u.test(item.text.value)
  );
}

/** A short line in capitals or bold without a label is a title. */
function isPlainTitle(item: LabelledBlock): boolean {
  const { value } = item.text;
  return value.length <= longestPlainHeading && !/[.;,]$/u.test(value) && (isBold(item.text) || (isUpperCase(value) && value.length > 3));
}

/** An unlabelled paragraph belongs to the nearest heading above it; an unlabelled Markdown heading closes deeper ones. */
function popForParagraph(open: OpenSection[], block: ParagraphBlock, heading: boolean): void {
  if (heading && block.markdownDepth !== null) {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (top.node.markdownDepth !== null && top.node.markdownDepth < block.markdownDepth) break;
      open.pop();
    }
    return;
  }
  popToHeading(open, block.listDepth);
}

function popToHeading(open: OpenSection[], listDepth: number): void {
  for (
    let top = open.at(-1);
    top !== undefined && !top.node.heading && (top.listDepth === 0 || top.listDepth > listDepth);
    top = open.at(-1)
  )
    open.pop();
}

function toParagraph(source: Source, item: LabelledBlock, heading: boolean): Paragraph {
  const { block } = item;
  return {
    type: 'paragraph',
    text: item.text,
    heading,
    ...(block.quoted === true ? { quoted: true } : {}),
    markdownDepth: block.markdownDepth,
    alignment: block.alignment,
    position: source.position(block.start, block.end),
  };
}

/** Texts that only tables which place things side by side have: letterheads and signatures of forms. */
const layoutText = new RegExp(
  String.raw`CỘNG H(?:ÒA|OÀ) XÃ HỘI|^-{4,}$|\((?:[Kk]ý|[Gg]hi rõ)|^(?:TM|KT|TL)\. |^T/M |^${oneOf(partWords.minuteSigners)}`,
  'mu',
);
/** A table of the model; soft line breaks in its cells become spaces. */
function toTable(source: Source, block: TableBlock): Table {
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(joinSoftBreaks) })));
  const columns = greatest([0, ...rows.map((row) => row.length)]);
  const layout =
    block.headerRows === 0 &&
    (block.borderless ||
      (columns <= 3 &&
        rows.length <= 3 &&
        rows.some((row) => row.some((cell) => cell.paragraphs.some((text) => layoutText.test(text.value))))));
  return {
    type: 'table',
    rows: rows.length > 0 ? rows : [[{ paragraphs: [emptyText], columnSpan: 1, rowSpan: 1, alignment: null }]],
    headerRows: Math.min(block.headerRows, rows.length),
    layout,
    columnWidths: block.columnWidths,
    position: source.position(block.start, block.end),
  };
}
