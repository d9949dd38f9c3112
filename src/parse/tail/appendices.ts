/** Phụ lục, biểu, mẫu, and texts that the document issues: what stands behind the signature. */
import {
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
import { attachedTitle, attachmentWords, typeOfAttached, wordsOfLetterhead } from './attached-text.js';
import type { Block, ParagraphBlock } from '../../read/block.js';
import { blockLines, joinSoftBreaks } from '../../read/paragraphs.js';
import { matchLabel } from '../../language/lines/labels.js';
import { commentsIn } from '../../read/text/source-lines.js';
import { buildBody } from '../structure.js';
import { beginsAppendix, beginsUnnamedAppendix, isAppendixLabel } from './tail.js';

const labelPattern = /^(?:phụ lục(?:\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,6}|[A-HĐ]))?|(?:biểu|mẫu) số\s+[\d\p{Lu}/.-]{1,20})/iu;

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
  const block = blocks[at];
  // The line that names the document belongs to the title over it, which may be one of more words.
  const isNote = block?.type === 'paragraph' && attachmentWords.test(block.text.value);
  return beginsAppendix(blocks, at) || attachedTitle(blocks, at) >= 0 || (!isNote && beginsUnnamedAppendix(blocks, at));
}

/** Whether a block is more than a title: a form right under `PHỤ LỤC` belongs to it. */
function isContent(block: Block): boolean {
  return block.type === 'table' || (block.type === 'paragraph' && !isTitle(block) && !attachmentWords.test(block.text.value));
}

function isTitle(block: ParagraphBlock): boolean {
  const { value, spans } = block.text;
  if (isAppendixLabel(block)) return true;
  if (value.length > 400 || block.marker !== null || matchLabel(value) !== null) return false;
  return block.markdownDepth !== null || isUpperCase(value) || spans.every((span) => span.emphasis.bold === true);
}

/** A text before and from its line `line` on; all of it is before where `line` is negative. */
function partAt(text: Text, line: number): [Text | null, Text | null] {
  if (line <= 0) return line < 0 ? [text, null] : [null, text];
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
  const type = typeOfAttached(first, 0);
  const label = trimText(sliceText(first.text, 0, type?.length ?? 0));
  const title: Text[] = [];
  const attachment: Text[] = [];
  const read = (lines: readonly Text[]): void => {
    for (const text of lines) {
      if (text.value === '') continue;
      (attachment.length > 0 || attachmentWords.test(text.value) ? attachment : title).push(text);
    }
  };
  read(blockLines(trimText(sliceText(first.text, type?.length ?? 0))));
  let next = 0;
  for (let block = others[next]; isOpen(attachment) && (block?.type === 'paragraph' || block?.type === 'rule'); block = others[++next]) {
    if (block.type === 'paragraph') read(blockLines(block.text));
  }
  while (others[next]?.type === 'rule') next++;
  const last = blocks.at(-1) ?? first;
  return {
    type: 'attachedText',
    label,
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

function readAppendix(source: Source, blocks: readonly Block[]): Appendix {
  const [first, ...others] = blocks as [ParagraphBlock, ...Block[]];
  const [line, ...below] = blockLines(first.text);
  const head = line ?? first.text;
  const length = labelPattern.exec(head.value)?.[0].length ?? head.value.length;
  const label = trimText(sliceText(head, 0, length));
  const title: Text[] = [];
  const attachment: Text[] = [];
  const inline = trimText(sliceText(head, length + (/^\s*[:.–-]\s*/u.exec(head.value.slice(length))?.[0].length ?? 0)));
  for (const text of [inline, ...below]) if (text.value !== '') (attachmentWords.test(text.value) ? attachment : title).push(text);
  let next = 0;
  for (let block = others[next]; block?.type === 'paragraph' || block?.type === 'rule'; block = others[++next]) {
    if (block.type === 'rule') continue;
    const attached = blockLines(block.text).findIndex((line) => attachmentWords.test(line.value));
    const [titled, note] = partAt(block.text, attached);
    if (titled !== null && (attachment.length > 0 || isAppendixLabel(block) || !isTitle({ ...block, text: titled }))) break;
    if (titled !== null) title.push(joinSoftBreaks(titled));
    if (note !== null) attachment.push(joinSoftBreaks(note));
  }
  const last = blocks.at(-1) ?? first;
  return {
    type: 'appendix',
    label,
    title,
    attachment,
    landscape: asksForLandscape(source, first.start, last.end),
    children: buildBody(source, others.slice(next)),
    position: source.position(first.start, last.end),
  };
}
