/** The end of a document: recipients and signature, side by side in a table or one after the other. */
import {
  fieldOf,
  joinTexts,
  placeOf,
  sliceText,
  squeeze,
  trimText,
  type Field,
  type Recipients,
  type Signatory,
  type Source,
  type Text,
} from '../../model/index.js';
import type { Block, TableBlock } from '../../read/block.js';
import { readRecipientLines } from '../../language/lines/recipients.js';
import { isConfirmation, readSignatories } from '../../language/lines/signature.js';
import { recipientsLabel } from '../../language/lines/tail-lines.js';
import { columnsOf, linesOf, textsOf } from '../lines/block-lines.js';
import type { Line } from '../lines/line.js';
import type { TextParts } from '../lines/text-parts.js';

interface Tail {
  readonly recipients: Recipients | null;
  readonly signatories: readonly Signatory[];
  /** Lines of the tail that belong to neither. */
  readonly unplaced: readonly Text[];
}

/** The end with the marks of circulation that stand below the signature or at the foot of the page. */
export interface MarkedTail extends Tail {
  /** A mark a line. */
  readonly circulation: Field<string> | null;
}

export function readTail(source: Source, { tail, recipients }: Pick<TextParts, 'tail' | 'recipients'>): MarkedTail {
  const isOfMark = (block: Block | undefined): boolean => block?.type === 'paragraph' && linesOf(block).every(isMark);
  const marks = tail.filter(isOfMark).flatMap(linesOf);
  const others = marks.length === 0 ? tail : tail.filter((block) => !isOfMark(block));
  const label = recipients < 0 ? recipients : others.indexOf(tail[recipients] as Block);
  const [first] = marks;
  return {
    ...readUnmarked(source, { tail: others, recipients: label }),
    circulation: first === undefined ? null : fieldOf(source, first.text, marks.map(({ value }) => squeeze(value)).join('\n'), 'body'),
  };
}

function isMark({ role }: Line): boolean {
  return role === 'circulation';
}

function readUnmarked(source: Source, { tail, recipients }: Pick<TextParts, 'tail' | 'recipients'>): Tail {
  const before = linesOfAll(tail.slice(0, Math.max(0, recipients)));
  const block = tail[Math.max(0, recipients)];
  const behind = tail.slice(Math.max(0, recipients) + 1);
  if (block === undefined) return { recipients: null, signatories: [], unplaced: [] };
  if (block.type === 'table') return readTable(source, before, block, linesOfAll(behind));
  const lines = [...linesOf(block), ...linesOfAll(behind)];
  const signed = tail.slice(0, Math.max(0, recipients));
  if (recipients > 0 && signed.some(({ type }) => type === 'table')) return readSigned(source, signed, lines);
  if (recipients < 0) return { recipients: null, signatories: readSignatories(source, textsOf(lines), 'body'), unplaced: [] };
  const parted = partRecipients(lines);
  const signature = signatureAround(before, parted.rest);
  return {
    recipients: recipientsOf(source, lines, parted.items),
    signatories: readSignatories(source, textsOf(signature.lines), 'body'),
    unplaced: textsOf(signature.others),
  };
}

/** Signatures beside each other, in the columns of a table, perhaps with one below that confirms them; then the recipients. */
function readSigned(source: Source, blocks: readonly Block[], lines: readonly Line[]): Tail {
  const parted = partRecipients(lines);
  const signatories = groupsOf(blocks).flatMap((group) => readSignatories(source, textsOf(group), 'body'));
  return { recipients: recipientsOf(source, lines, parted.items), signatories, unplaced: textsOf(parted.rest) };
}

/** The lines that are read together: a column of a table, or the paragraphs between two tables. */
function groupsOf(blocks: readonly Block[]): Line[][] {
  const groups: Line[][] = [];
  let loose: Line[] | null = null;
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const lines of columnsOf(block)) groups.push([...lines]);
      loose = null;
    } else if (loose === null) groups.push((loose = [...linesOf(block)]));
    else for (const line of linesOf(block)) loose.push(line);
  }
  return groups.filter((lines) => lines.length > 0);
}

/**
 * Who signs stands before the recipients or behind them; on both sides, where a converter laid the rows of two columns one after the other:
 * capacity and position before, the name behind.
 */
function signatureAround(before: readonly Line[], behind: readonly Line[]): { lines: readonly Line[]; others: readonly Line[] } {
  if (before.length === 0) return { lines: behind, others: [] };
  const isCut = !before.some(({ isName }) => isName) && behind.some(({ isName }) => isName);
  return isCut ? { lines: [...before, ...behind], others: [] } : { lines: before, others: behind };
}

function linesOfAll(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(linesOf);
}

function recipientsOf(source: Source, [label]: readonly Line[], items: readonly Text[]): Recipients {
  return { ...readRecipientLines(source, items, 'body'), position: label === undefined ? null : placeOf(source, label.text) };
}

/** Recipients and signature in the columns of a table: what is none of the recipients signs, else what stands around the table. */
function readTable(source: Source, before: readonly Line[], table: TableBlock, behind: readonly Line[]): Tail {
  let recipients: Recipients | null = null;
  const signatories: Signatory[] = [];
  const sign = (lines: readonly Line[]): void => {
    for (const signatory of readSignatories(source, textsOf(lines), 'body')) signatories.push(signatory);
  };
  for (const lines of columnsOf(table)) {
    const label = lines.findIndex(({ beginsRecipients }) => beginsRecipients);
    if (label >= 0) recipients = recipientsOf(source, lines.slice(label), itemsOf(lines.slice(label)));
    sign(label >= 0 ? lines.slice(0, label) : lines);
  }
  if (signatories.length > 0) {
    const confirming = behind.findIndex(({ value }) => isConfirmation(value));
    if (confirming >= 0) sign(behind.slice(confirming));
    return { recipients, signatories, unplaced: textsOf([...before, ...behind.slice(0, confirming < 0 ? behind.length : confirming)]) };
  }
  const signature = signatureAround(before, behind);
  sign(signature.lines);
  return { recipients, signatories, unplaced: textsOf(signature.others) };
}

/** The lines of the recipients (from their label on), and what stands behind them. */
function partRecipients(lines: readonly Line[]): { items: Text[]; rest: readonly Line[] } {
  const end = lines.findIndex(
    (line, index) => index > 0 && !isCut(lines[index - 1]) && beginsSignature(line, index > 1 || inlineOf(lines[0]).value !== ''),
  );
  const listed = end < 0 ? lines : lines.slice(0, end);
  return { items: itemsOf(listed), rest: end < 0 ? [] : lines.slice(end) };
}

/** Whether the line of the archive goes on in the line below: `- Lưu: VT,` over `NVY.` */
function isCut(line: Line | undefined): boolean {
  return line?.tailRole === 'archive' && line.value.endsWith(',');
}

/** What stands behind the words `Nơi nhận:` in their line. */
function inlineOf(label: Line | undefined): Text {
  return label === undefined ? joinTexts([]) : trimText(sliceText(label.text, recipientsLabel.exec(label.value)?.[0].length ?? 0));
}

/** The recipients of the lines from their label on: a line without a dash goes on with the one above it. */
function itemsOf([label, ...lines]: readonly Line[]): Text[] {
  const inline = inlineOf(label);
  const items = partsOfLine(inline);
  for (const line of lines) {
    const last = items.at(-1);
    if (last === undefined || line.tailRole === 'item' || line.tailRole === 'archive') items.push(line.text);
    else items[items.length - 1] = joinTexts([last, line.text], ' ');
  }
  return items;
}

/** Recipients that stand in one line behind their label: `Như trên; UBND tỉnh (b/c); Lưu: VT.` */
function partsOfLine(inline: Text): Text[] {
  const ends = [...inline.value.matchAll(/;\s/gu)].map(({ index }) => index + 1);
  return [0, ...ends].map((from, index) => trimText(sliceText(inline, from, ends[index]))).filter(({ value }) => value !== '');
}

/** Whether a line behind recipients begins the signature. `listed`: whether one of them stands above it. */
function beginsSignature(line: Line, listed: boolean): boolean {
  const { tailRole } = line;
  if (tailRole === 'item' || tailRole === 'archive') return false;
  if (tailRole === 'capacity' || tailRole === 'name') return true;
  return listed && (tailRole === 'position' || line.bold || line.startsGroup || line.value.startsWith('Người '));
}
