/** Phụ lục, biểu, mẫu, and texts that the document issues: what stands behind the signature. */
import {
  emptyText,
  fold,
  isUpperCase,
  joinTexts,
  sliceText,
  trimText,
  type Appendix,
  type Letterhead,
  type Source,
  type Text,
} from '../../model/index.js';
import { attachedTitle, typeOfAttached, wordsOfLetterhead } from './attached-text.js';
import { beginsAttachment, beginsUnnamedAppendix, isAppendixLabel, namesDocument } from './appendix-start.js';
import type { Block, ParagraphBlock } from '../../read/block.js';
import { joinSoftBreaks } from '../../read/paragraphs.js';
import { appendixLabelLength } from '../../language/lines/appendix-lines.js';
import { commentsIn } from '../../read/text/source-lines.js';
import { linesOf, wholeOf } from '../lines/block-lines.js';
import type { Line } from '../lines/line.js';
import { buildBody } from '../structure.js';

/**
 * The appendices and issued texts of the blocks, of which the first begins one; `unplaced`: lines of their letterheads that belong nowhere.
 */
export function readAppendices(
  source: Source,
  blocks: readonly Block[],
  { superiorOrgan, issuingOrgan }: Letterhead,
): { appendices: Appendix[]; unplaced: Text[] } {
  const appendices: Appendix[] = [];
  const unplaced: Text[] = [];
  const organs = fold([superiorOrgan?.value ?? '', issuingOrgan?.value ?? ''].join(' '));
  let start = 0;
  while (start < blocks.length) {
    const title = attachedTitle(blocks, start);
    const first = Math.max(start, title);
    let end = first + 1;
    let content = false;
    for (; end < blocks.length && !(content && begins(blocks, end)); end++) content ||= isContent(blocks[end] as Block);
    for (const text of wordsOfLetterhead(blocks.slice(start, first), (name) => organs.includes(fold(name)))) unplaced.push(text);
    appendices.push(title < 0 ? readAppendix(source, blocks.slice(first, end)) : readAttachedText(source, blocks.slice(first, end)));
    start = end;
  }
  return { appendices, unplaced };
}

function begins(blocks: readonly Block[], at: number): boolean {
  // The line that names the document belongs to the title over it, which may be one of more words.
  return beginsAttachment(blocks, at) || (!namesDocument(blocks[at]) && beginsUnnamedAppendix(blocks, at));
}

/** Whether a block is more than a title: a form right under `PHỤ LỤC` belongs to it. */
function isContent(block: Block): boolean {
  return block.type === 'table' || (block.type === 'paragraph' && !isTitle(block, linesOf(block)) && !namesDocument(block));
}

/** Whether the lines of a paragraph are a title. */
function isTitle(block: ParagraphBlock, lines: readonly Line[]): boolean {
  if (isAppendixLabel(block)) return true;
  if (block.text.value.length > 400 || block.marker !== null || wholeOf(block).label !== null) return false;
  return block.markdownDepth !== null || isUpperCase(lines.map(({ value }) => value).join(' ')) || lines.every(({ bold }) => bold);
}

/** A text before and from its line `line` on; all of it is before where `line` is negative. */
function partAt(text: Text, line: number): [Text, Text] {
  if (line < 0) return [text, emptyText];
  let start = 0;
  for (let count = 0; count < line; count++) start += text.value.slice(start).search(/[\n\u2028]/u) + 1;
  return [trimText(sliceText(text, 0, start)), trimText(sliceText(text, start))];
}

const landscapeComment = /^<!--\s{0,9}(?:khổ (?:giấy )?ngang|landscape)\s{0,9}-->$/iu;

function asksForLandscape({ normalized }: Source, start: number, end: number): boolean {
  const text = normalized.slice(start, end);
  return text.includes('<!--') && [...commentsIn(text)].some((comment) => landscapeComment.test(text.slice(comment.start, comment.end)));
}

/** An issued text: all between its type and the line that names the decision is its abstract. */
function readAttachedText(source: Source, blocks: readonly Block[]): Appendix {
  const [first, ...others] = blocks as [ParagraphBlock, ...Block[]];
  const type = typeOfAttached(first)?.length ?? 0;
  const [line, ...below] = linesOf(first) as [Line, ...Line[]];
  const title: Text[] = [];
  const attachment: Text[] = [];
  const read = (lines: readonly Line[]): void => {
    for (const one of lines) if (one.value !== '') (attachment.length > 0 || one.namesDocument ? attachment : title).push(one.text);
  };
  read([line.withText(trimText(sliceText(line.text, type))), ...below]);
  let next = 0;
  for (let block = others[next]; isOpen(attachment) && (block?.type === 'paragraph' || block?.type === 'rule'); block = others[++next]) {
    read(linesOf(block));
  }
  while (others[next]?.type === 'rule') next++;
  const last = blocks.at(-1) ?? first;
  return {
    type: 'attachedText',
    label: trimText(sliceText(line.text, 0, type)),
    title: joined(title),
    attachment: joined(attachment),
    landscape: false,
    children: buildBody(source, others.slice(next)),
    position: source.position(first.start, last.end),
  };
}

/** Whether the line that names the decision is still to come, or goes on: a converter breaks it before its bracket closes. */
function isOpen(attachment: readonly Text[]): boolean {
  const words = attachment.map(({ value }) => value).join(' ');
  return words === '' || (words.startsWith('(') && !words.includes(')') && words.length < longestAttachment);
}

/** Longest line that names the decision, characters. */
const longestAttachment = 400;

/** Lines as one text: a converter breaks an abstract where it likes. */
function joined(lines: readonly Text[]): Text[] {
  return lines.length === 0 ? [] : [joinTexts(lines.map(joinSoftBreaks), ' ')];
}

/** A phụ lục: its label, the lines of its title, the line that names the document. A title without a label is the label. */
function readAppendix(source: Source, blocks: readonly Block[]): Appendix {
  const [first, ...others] = blocks as [ParagraphBlock, ...Block[]];
  const [line, ...below] = linesOf(first) as [Line, ...Line[]];
  const length = line.namesDocument ? 0 : (appendixLabelLength(line.value) ?? line.width);
  const mark = /^\s*[:.–-]\s*/u.exec(line.value.slice(length))?.[0].length ?? 0;
  const inline = line.withText(trimText(sliceText(line.text, length + mark)));
  const title: Text[] = [];
  const attachment: Text[] = [];
  for (const one of [inline, ...below]) if (one.value !== '') (one.namesDocument ? attachment : title).push(one.text);
  let next = 0;
  for (let block = others[next]; block?.type === 'paragraph' || block?.type === 'rule'; block = others[++next]) {
    if (block.type === 'rule') continue;
    const lines = linesOf(block);
    const named = lines.findIndex(({ namesDocument: names }) => names);
    const titled = named < 0 ? lines : lines.slice(0, named);
    if (titled.length > 0 && (attachment.length > 0 || isAppendixLabel(block) || !isTitle(block, titled))) break;
    const [name, note] = partAt(block.text, lines[named]?.line ?? -1);
    if (titled.length > 0) title.push(joinSoftBreaks(name));
    if (named >= 0) attachment.push(joinSoftBreaks(note));
  }
  const last = blocks.at(-1) ?? first;
  return {
    type: 'appendix',
    label: trimText(sliceText(line.text, 0, length)),
    title,
    attachment,
    landscape: asksForLandscape(source, first.start, last.end),
    children: buildBody(source, others.slice(next)),
    position: source.position(first.start, last.end),
  };
}
