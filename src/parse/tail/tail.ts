/** The end of a document: recipients and signature, side by side in a table or one after the other, and the appendices behind them. */
import {
  isUpperCase,
  joinTexts,
  placeOf,
  sliceText,
  trimText,
  type Recipients,
  type Signatory,
  type Source,
  type Text,
  greatest,
} from '../../model/index.js';
import { attachedTitle, attachmentWords } from './attached-text.js';
import type { Block, TableBlock } from '../../read/block.js';
import { blockLines } from '../../read/paragraphs.js';
import { matchLabel } from '../../language/lines/labels.js';
import { readRecipientLines } from '../../language/lines/recipients.js';
import { isPersonName, readCapacity, readSignatories } from '../../language/lines/signature.js';
import { appendixTitle, recipientsLabel } from '../../language/lines/tail-lines.js';

export interface Tail {
  readonly recipients: Recipients | null;
  readonly signatories: readonly Signatory[];
  /** Blocks before the tail, and the appendices' blocks behind it. */
  readonly body: readonly Block[];
  readonly appendices: readonly Block[];
  /** Lines of the tail that belong to neither. */
  readonly unplaced: readonly Text[];
}

/** How far before or behind the recipients a signature may stand, blocks. */
const reach = 14;

interface TailLine {
  readonly text: Text;
  readonly value: string;
  readonly item: boolean;
  readonly bold: boolean;
  readonly startsGroup: boolean;
}

export function readTail(source: Source, blocks: readonly Block[]): Tail {
  const labelIndex = blocks.findLastIndex(isRecipients);
  const start = labelIndex >= 0 ? labelIndex : signatureStart(blocks, beforeAppendix(blocks, 0));
  const end = beforeAppendix(blocks, Math.max(start, 0));
  if (start < 0 || start >= end)
    return { recipients: null, signatories: [], body: blocks.slice(0, end), appendices: blocks.slice(end), unplaced: [] };
  const block = blocks[start] as Block;
  const appendices = blocks.slice(end);
  if (block.type === 'table')
    return { ...readTailTable(source, block, blocks.slice(start + 1, end)), body: bodyBefore(blocks, start, end), appendices };
  if (labelIndex < 0) {
    const lines = tailLines(blocks.slice(start, end));
    return {
      recipients: null,
      signatories: readSignatories(
        source,
        lines.map((line) => line.text),
        'body',
      ),
      body: bodyBefore(blocks, start, end),
      appendices,
      unplaced: [],
    };
  }
  const before = signatureStart(blocks.slice(0, start), start);
  const signedBefore = before >= 0 && before >= start - reach;
  const lines = tailLines(blocks.slice(start, end));
  const parted = partRecipients(lines);
  const signature = signedBefore ? tailLines(blocks.slice(before, start)).map((line) => line.text) : parted.rest;
  return {
    recipients: { ...readRecipientLines(source, parted.items, 'body'), position: placeOf(source, (lines[0] as TailLine).text) },
    signatories: signature.length === 0 ? [] : readSignatories(source, signature, 'body'),
    body: bodyBefore(blocks, signedBefore ? before : start, end),
    appendices,
    unplaced: signedBefore ? parted.rest : [],
  };
}

/** The blocks before the tail, and the pictures in it (a scanned signature): they have no other place. */
function bodyBefore(blocks: readonly Block[], start: number, end: number): Block[] {
  return [...blocks.slice(0, start), ...blocks.slice(start, end).filter((block) => block.type === 'picture')];
}

/** Most columns of a tail: recipients, an empty one between, and two signatures. */
const mostColumns = 4;

function isRecipients(block: Block): boolean {
  if (block.type === 'paragraph') return recipientsLabel.test(block.text.value) && block.text.value.length < 1500;
  return (
    block.type === 'table' &&
    block.rows.length <= 20 &&
    block.rows
      .slice(0, 3)
      .some(
        (row) =>
          row.length > 1 && row.length <= mostColumns && row.some((cell) => recipientsLabel.test(cell.paragraphs[0]?.value.trim() ?? '')),
      )
  );
}

/** Whether a paragraph begins an appendix: its first line is a title such as `Phụ lục 1` or `PHỤ LỤC I: DANH MỤC`. */
export function isAppendixLabel(block: Block): boolean {
  if (block.type !== 'paragraph' || block.marker !== null || !appendixTitle.test(block.text.value)) return false;
  const line = blockLines(block.text, 1)[0]?.value ?? '';
  if (line.length > 200 || /[.;,]$/u.test(line)) return false;
  const match =
    /^(?:phụ lục(?:\s+(?:số\s+)?(?:\d{1,2}|[IVX]{1,6}|[A-HĐ]))?|(?:biểu|mẫu) số\s+[\d\p{Lu}/.-]{1,20})\s*(?:$|[:.–-]\s*|\s(?=[\p{Lu}(]))/iu.exec(
      line,
    );
  if (match === null) return false;
  const rest = line.slice(match[0].length);
  return (
    rest === '' ||
    isUpperCase(rest) ||
    rest.startsWith('(') ||
    block.markdownDepth !== null ||
    block.text.spans.every((span) => span.emphasis.bold === true)
  );
}

/** Whether an appendix begins at a block: at its title, or, where the head of the appendix is lost, at the line that names the document. */
export function beginsAppendix(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return false;
  if (isAppendixLabel(block)) return true;
  const next = blocks[at + 1];
  return (
    appendixNumber.test(block.text.value) && block.marker === null && next?.type === 'paragraph' && attachmentWords.test(next.text.value)
  );
}

/** Most lines of the title of an appendix that has no `PHỤ LỤC` over it. */
const longestTitle = 4;

/** Whether an appendix without the word begins behind the signature: at its title in capitals, over `(Kèm theo Kế hoạch số ...)`. */
export function beginsUnnamedAppendix(blocks: readonly Block[], at: number): boolean {
  let seen = 0;
  for (let index = at; index < blocks.length && seen <= longestTitle; index++) {
    const block = blocks[index];
    if (block?.type === 'pageBreak' && index > at) continue;
    if (block?.type !== 'paragraph' || block.marker !== null) return false;
    for (const { value } of blockLines(block.text, longestTitle + 1)) {
      if (value === '') continue;
      if (value.startsWith('(') && attachmentWords.test(value)) return true;
      if (!isUpperCase(value) || isPersonName(value) || readCapacity(value) !== null || ++seen > longestTitle) return false;
    }
  }
  return false;
}

/** `Phụ lục 1: ...`, whatever its name is written in. */
const appendixNumber = /^(?:phụ lục(?:\s(?:số\s)?(?:\d{1,2}|[IVX]{1,6}|[A-HĐ]))?|(?:biểu|mẫu) số\s[\d\p{Lu}/.-]{1,20})\s?[:.–-]\s?\p{Lu}/iu;

/** Index of the first appendix (or issued text) behind `from`; the number of blocks where there is none. */
function beforeAppendix(blocks: readonly Block[], from: number): number {
  const index = blocks.findIndex(
    (_, at) =>
      at > from && (beginsAppendix(blocks, at) || attachedTitle(blocks, at) >= 0 || (from > 0 && beginsUnnamedAppendix(blocks, at))),
  );
  return index < 0 ? blocks.length : index;
}

/** Where a signature without recipients begins, before block `end`; -1 where there is none. */
function signatureStart(blocks: readonly Block[], end: number): number {
  const from = Math.max(0, end - reach);
  for (let index = from; index < end; index++) {
    const block = blocks[index];
    if (
      block?.type === 'paragraph' &&
      block.marker === null &&
      block.text.value.length < 200 &&
      readCapacity(blockLines(block.text, 1)[0]?.value ?? '') !== null
    )
      return index;
    if (block?.type === 'table' && isSignatureTable(block)) return index;
    if (
      block?.type === 'table' &&
      block.rows.length <= 2 &&
      block.rows.some((row) => row.some((cell) => cell.paragraphs.some((text) => readCapacity(text.value.trim()) !== null)))
    )
      return index;
  }
  const last = blocks[end - 1];
  const position = blocks[end - 2];
  if (last?.type !== 'paragraph' || last.marker !== null || last.markdownDepth !== null) return -1;
  const lines = blockLines(last.text);
  const name = lines.at(-1)?.value ?? '';
  if (!isPersonName(name)) return -1;
  if (lines.length > 1) return isUpperCase(lines[0]?.value ?? '') ? end - 1 : -1;
  if (!isPosition(position)) return -1;
  let start = end - 2;
  while (start >= from + 2 && isPosition(blocks[start - 2]) && isName(blocks[start - 1])) start -= 2;
  return start;
}

function isPosition(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.marker === null && isUpperCase(block.text.value) && matchLabel(block.text.value) === null;
}

function isName(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.marker === null && isPersonName(block.text.value);
}

/** Longest position over a name in a table of signatures, characters. */
const longestPosition = 120;

/** Columns that each begin with a position in capitals and end with a name: `THƯ KÝ` and `CHỦ TỌA` of a biên bản. */
function isSignatureTable(table: TableBlock): boolean {
  if (table.rows.length > 6) return false;
  const columns = columnsOf(table);
  if (columns.length < 2 || columns.length > 3) return false;
  return columns.every((texts) => {
    const lines = texts.flatMap((text) => toLines(text, false, false)).filter((line) => !/^\(.{0,80}\)$/u.test(line.value));
    const [first, last] = [lines[0]?.value ?? '', lines.at(-1)?.value ?? ''];
    return lines.length > 1 && isUpperCase(first) && first.length <= longestPosition && isPersonName(last);
  });
}

function tailLines(blocks: readonly Block[]): TailLine[] {
  return blocks.flatMap((block): TailLine[] => {
    if (block.type === 'table') return columnsOf(block).flatMap((texts) => texts.flatMap((text) => toLines(text, false, true)));
    return block.type === 'paragraph' ? toLines(block.text, block.marker !== null, block.blankBefore) : [];
  });
}

/** The texts of a table column by column: who signs stands over the name. */
function columnsOf({ rows }: TableBlock): Text[][] {
  return Array.from({ length: greatest([0, ...rows.map((row) => row.length)]) }, (_, column) =>
    rows.flatMap((row) => row[column]?.paragraphs ?? []),
  );
}

function toLines(text: Text, item: boolean, startsGroup: boolean): TailLine[] {
  return blockLines(text)
    .filter((line) => line.value !== '')
    .map((line, index) => ({
      text: line,
      value: line.value,
      item: (item && index === 0) || /^[-–—+•]\s?\S/u.test(line.value),
      bold: line.spans.length > 0 && line.spans.every((span) => span.emphasis.bold === true),
      startsGroup: startsGroup && index === 0,
    }));
}

/** The lines of the recipients (from their label on), and what stands behind them. */
function partRecipients(lines: readonly TailLine[]): { items: Text[]; rest: Text[] } {
  const items: Text[] = [];
  const [label, ...others] = lines as [TailLine, ...TailLine[]];
  const inline = trimText(sliceText(label.text, recipientsLabel.exec(label.value)?.[0].length ?? 0));
  if (inline.value !== '') items.push(inline);
  let next = 0;
  for (let line = others[next]; line !== undefined; line = others[++next]) {
    if (line.item) items.push(line.text);
    else if (beginsSignature(line, items.length)) break;
    else if (items.length === 0 || /^Lưu(?![A-Za-zÀ-ỹ])/u.test(line.value)) items.push(line.text);
    else items[items.length - 1] = joinTexts([items.at(-1) as Text, line.text], ' ');
  }
  return { items, rest: others.slice(next).map((line) => line.text) };
}

function beginsSignature(line: TailLine, items: number): boolean {
  if (readCapacity(line.value) !== null || isPersonName(line.value)) return true;
  if (items === 0) return false;
  return isUpperCase(line.value) || line.bold || line.startsGroup || line.value.startsWith('Người ');
}

/** Recipients and signature in the columns of a table; each column without recipients signs. */
function readTailTable(source: Source, table: TableBlock, behind: readonly Block[]): Pick<Tail, 'recipients' | 'signatories' | 'unplaced'> {
  let recipients: Recipients | null = null;
  const signatories: Signatory[] = [];
  for (const texts of columnsOf(table)) {
    const lines = texts.flatMap((text) => toLines(text, false, false));
    const first = lines[0];
    if (first === undefined) continue;
    if (recipientsLabel.test(first.value)) {
      recipients = { ...readRecipientLines(source, joinItems(lines), 'body'), position: placeOf(source, first.text) };
    } else {
      const texts = lines.map((line) => line.text);
      for (const signatory of readSignatories(source, texts, 'body')) signatories.push(signatory);
    }
  }
  return { recipients, signatories, unplaced: tailLines(behind).map((line) => line.text) };
}

/** In a column of recipients a line without a dash goes on with the line before it. */
function joinItems(lines: readonly TailLine[]): Text[] {
  const items: Text[] = [];
  const label = lines[0] as TailLine;
  const inline = trimText(sliceText(label.text, recipientsLabel.exec(label.value)?.[0].length ?? 0));
  if (inline.value !== '') items.push(inline);
  for (const line of lines.slice(1)) {
    if (line.item || items.length === 0 || /^Lưu(?![A-Za-zÀ-ỹ])/u.test(line.value)) items.push(line.text);
    else items[items.length - 1] = joinTexts([items.at(-1) as Text, line.text], ' ');
  }
  return items;
}
