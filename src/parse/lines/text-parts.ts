/**
 * The parts of the text behind the head: text, then tail, then appendices. The text goes over into the tail at the recipients, or at the
 * signature that stands close before them; without recipients, at the signature in the last blocks. Both go over into the appendices at
 * the title of one, or of a text that the document issues; the tail also at a title in capitals over the line that names the document.
 */
import { isUpperCase } from '../../model/index.js';
import { joinsPosts } from '../../language/lines/signature.js';
import type { Block, ParagraphBlock, TableBlock } from '../../read/block.js';
import { beginsAttachment, beginsUnnamedAppendix } from '../tail/appendix-start.js';
import { columnsOf, firstLine, linesOf, wholeOf } from './block-lines.js';
import type { Line } from './line.js';

export interface TextParts {
  readonly text: readonly Block[];
  readonly tail: readonly Block[];
  /** Which block of the tail begins the recipients; -1 where it has none. */
  readonly recipients: number;
  readonly appendices: readonly Block[];
}

/** How far before the recipients, or the end of the text, a signature may stand, blocks. */
const reach = 14;

export function partsOf(blocks: readonly Block[]): TextParts {
  const first = blocks.findIndex(isRecipients);
  return first < 0 ? partsWithoutRecipients(blocks) : partsAround(blocks, first);
}

/** `first`: the first block that may begin the recipients. The last one before the appendices does. */
function partsAround(blocks: readonly Block[], first: number): TextParts {
  const end = appendixStart(blocks, first);
  const recipients = blocks.slice(0, end).findLastIndex(isRecipients);
  const signed = signsBeside(blocks[recipients]) ? -1 : signatureStart(blocks.slice(0, recipients));
  const start = signed >= 0 && signed >= recipients - reach ? signed : recipients;
  return parted(blocks, start, end, recipients - start);
}

function partsWithoutRecipients(blocks: readonly Block[]): TextParts {
  const start = signatureStart(blocks.slice(0, appendixStart(blocks, 0)));
  const end = appendixStart(blocks, Math.max(start, 0));
  return start < 0 || start >= end ? parted(blocks, end, end, -1) : parted(blocks, start, end, -1);
}

/** Pictures in the tail (a scanned signature) have no other place than the text. */
function parted(blocks: readonly Block[], start: number, end: number, recipients: number): TextParts {
  const tail = blocks.slice(start, end);
  const pictures = tail.filter(({ type }) => type === 'picture');
  return { text: [...blocks.slice(0, start), ...pictures], tail, recipients, appendices: blocks.slice(end) };
}

/** Index of the first appendix behind `from`; the number of blocks where there is none. */
function appendixStart(blocks: readonly Block[], from: number): number {
  const index = blocks.findIndex((_, at) => at > from && (beginsAttachment(blocks, at) || (from > 0 && beginsUnnamedAppendix(blocks, at))));
  return index < 0 ? blocks.length : index;
}

/** Most columns and rows of a tail: recipients, an empty column between, and two signatures. */
const mostColumns = 4;
const mostRows = 20;
/** Longest paragraph of recipients, characters. */
const longestRecipients = 1500;
/** How many lines of a column may stand over the recipients. */
const linesAbove = 3;

function isRecipients(block: Block): boolean {
  if (block.type === 'paragraph') return block.text.value.length < longestRecipients && firstLine(block)?.beginsRecipients === true;
  if (block.type !== 'table' || block.rows.length > mostRows || block.rows.some((row) => row.length > mostColumns)) return false;
  const columns = columnsOf(block);
  return columns.length > 1 && columns.some((lines) => lines.slice(0, linesAbove).some(beginsRecipients));
}

function beginsRecipients(line: Line): boolean {
  return line.beginsRecipients;
}

/** Whether another column stands beside the recipients: there the signature is. */
function signsBeside(block: Block | undefined): boolean {
  return block?.type === 'table' && columnsOf(block).filter((lines) => lines.length > 0).length > 1;
}

/** Where a signature begins in the last blocks; -1 where there is none. */
function signatureStart(blocks: readonly Block[]): number {
  const end = blocks.length;
  const from = Math.max(0, end - reach);
  const begun = blocks.findIndex((block, index) => index >= from && beginsSignature(block));
  return begun >= 0 ? begun : nameStart(blocks, from);
}

/** A signature surely begins with whom the signer stands for, or is a table of positions over names. */
function beginsSignature(block: Block): boolean {
  if (block.type === 'paragraph')
    return block.marker === null && block.text.value.length < 200 && firstLine(block)?.capacity !== null && linesOf(block).length > 0;
  if (block.type !== 'table') return false;
  return isSignatureTable(block) || (block.rows.length <= 2 && linesOf(block).some(({ capacity }) => capacity !== null));
}

/** Where a signature begins that has but positions and names: a name in the last line, a position over it, and others before. */
function nameStart(blocks: readonly Block[], from: number): number {
  const end = blocks.length;
  const last = blocks[end - 1];
  if (last?.type !== 'paragraph' || last.marker !== null || last.markdownDepth !== null) return -1;
  const lines = linesOf(last);
  if (lines.at(-1)?.tailRole !== 'name') return -1;
  if (lines.length > 1) return lines[0]?.capitals === true ? end - 1 : -1;
  if (!isPosition(blocks[end - 2])) return -1;
  let start = end - 2;
  while (start >= from + 2 && isPosition(blocks[start - 2]) && (isName(blocks[start - 1]) || joinsTwoPosts(blocks[start - 1]))) start -= 2;
  return start;
}

function isPosition(block: Block | undefined): boolean {
  if (!isUnmarked(block) || wholeOf(block).label !== null) return false;
  return linesOf(block).every(({ value }, index) => isUpperCase(value) || (index > 0 && joinsPosts(value)));
}

function joinsTwoPosts(block: Block | undefined): boolean {
  return isUnmarked(block) && joinsPosts(block.text.value);
}

function isName(block: Block | undefined): boolean {
  return isUnmarked(block) && linesOf(block).length === 1 && firstLine(block)?.tailRole === 'name';
}

function isUnmarked(block: Block | undefined): block is ParagraphBlock {
  return block?.type === 'paragraph' && block.marker === null;
}

/** Longest position over a name in a table of signatures, characters; most rows of one. */
const longestPosition = 120;
const mostSignatureRows = 6;

/** Columns that each begin with a position in capitals and end with a name: `THƯ KÝ` and `CHỦ TỌA` of a biên bản. */
function isSignatureTable(table: TableBlock): boolean {
  const columns = columnsOf(table);
  if (table.rows.length > mostSignatureRows || columns.length < 2 || columns.length > 3) return false;
  return columns.every((column) => {
    const lines = column.filter(({ value }) => !/^\(.{0,80}\)$/u.test(value));
    const [first, last] = [lines[0], lines.at(-1)];
    return lines.length > 1 && first?.capitals === true && first.width <= longestPosition && last?.isName === true;
  });
}
