/**
 * Nơi nhận và chữ ký: one row that does not split, recipients left and signature right, level with each other. Several signatures stand
 * side by side, at most two in a row, their names on one height; then the recipients under them. A signature that confirms another stands
 * below it, in the same column or, below two, in the middle.
 */
import { greatest } from '../model/index.js';
import { sideBySide } from './letterhead.js';
import { kept, withForm, type ParagraphBlock } from './blocks.js';
import { recipientList, type RecipientList } from './recipients.js';
import type { Rendering } from './rendering.js';
import { twips } from './widths/lengths.js';
import { lineBlocks, signatureBlocks, signatures, type Signature } from './signature.js';
import type { Table } from './wordprocessing/markup.js';

/** Space above recipients and signature, pt. */
const spaceAbove = 12;

/** Free space between the columns, pt. */
const columnGap = 8;

/** Least share of the width for each of the two columns, and the share of the recipients where nothing is tight. */
const leastShare = 0.35;
const usualShare = 0.45;

const signaturesInRow = 2;

/** What stands around a tail. */
export interface TailForm {
  /** Whether what is below stays on its page, with `room` pt between. */
  readonly followed: boolean;
  readonly room: number;
  /** What stands in the middle under recipients and signature, on their page. */
  readonly below?: readonly ParagraphBlock[];
  /** What stands at the left of the signature; absent: the recipients. */
  readonly beside?: RecipientList;
}

/** The tail for a text area of `width` pt, or null. */
export function tail(rendering: Rendering, width: number, { followed, room, below = [], beside }: TailForm): Table | null {
  const list = beside ?? recipientList(rendering);
  const all = signatures(rendering);
  const signed = all.filter(({ confirms }) => !confirms);
  const confirming = all.filter(({ confirms }) => confirms);
  const held = (blocks: readonly ParagraphBlock[]): readonly ParagraphBlock[] => (followed ? withRoom(kept(blocks), room) : blocks);
  const [only] = signed;
  if (signed.length === 1 && only !== undefined) {
    const widest = greatest([only, ...confirming].map((one) => one.width));
    const left = recipientWidth(list.width, widest, width);
    const right = width - left;
    const stack = [only, ...confirming].flatMap((one) => signatureBlocks(one, right - columnGap / 2, rendering));
    if (below.length === 0) return sideBySide([[held(list.blocks), held(stack)]], [left, right], { topMargins: spaceAbove });
    return sideBySide([[kept(list.blocks), kept(stack)], [held(below)]], [left, right], {
      topMargins: spaceAbove,
      spans: [[], [signaturesInRow]],
    });
  }
  if (all.length === 0 && list.blocks.length === 0 && below.length === 0) return null;
  const column = width / signaturesInRow;
  const rows: { cells: (readonly ParagraphBlock[])[]; spans: readonly number[] }[] = [];
  const add = (...cells: (readonly ParagraphBlock[])[]): number => rows.push({ cells, spans: cells.length === 1 ? [signaturesInRow] : [] });
  for (let at = 0; at < signed.length; at += signaturesInRow) {
    const [one, other] = signed.slice(at, at + signaturesInRow);
    const part = (signature: Signature | undefined, lines: 'titles' | 'names'): ParagraphBlock[] =>
      signature === undefined ? [] : lineBlocks(signature[lines], column - columnGap, rendering);
    add(part(one, 'titles'), part(other, 'titles'));
    add(part(one, 'names'), part(other, 'names'));
  }
  for (const one of confirming) add(signatureBlocks(one, width, rendering));
  if (list.blocks.length > 0) add(list.blocks, []);
  if (below.length > 0) add(below);
  const last = rows.length - 1;
  return sideBySide(
    rows.map(({ cells }, row) => cells.map((blocks) => (row < last ? kept(blocks) : held(blocks)))),
    [column, column],
    { topMargins: rows.map((_, row) => (isNameRow(row, signed.length) ? 0 : spaceAbove)), spans: rows.map(({ spans }) => spans) },
  );
}

/** Whether a row holds the names of the signatures: those of the titles and of the names take turns. */
function isNameRow(row: number, signed: number): boolean {
  return row % 2 === 1 && row < 2 * Math.ceil(signed / signaturesInRow);
}

/** The last of the blocks keeps `room` pt free below it. */
function withRoom(blocks: readonly ParagraphBlock[], room: number): ParagraphBlock[] {
  return blocks.map((block, index) =>
    room > 0 && index === blocks.length - 1 ? withForm(block, { spacing: { after: twips(room) } }) : block,
  );
}

/** Width of the recipients' column: no line of the signature wraps that can fit, then none of the recipients. */
function recipientWidth(recipients: number, signature: number, width: number): number {
  const most = Math.min(width - signature - columnGap, width * (1 - leastShare));
  const wanted = Math.max(width * usualShare, recipients + columnGap / 2);
  return Math.max(width * leastShare, Math.min(wanted, most));
}
