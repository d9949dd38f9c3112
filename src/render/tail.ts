/**
 * Nơi nhận và chữ ký: one row that does not split, recipients left and signature right, level with each other. Several
 * signatures stand side by side, at most two in a row, and the recipients under them.
 */
import type { Table as WordTable } from 'docx';
import { sideBySide } from './letterhead.js';
import type { ParagraphBlock } from './blocks.js';
import { recipientList } from './recipients.js';
import type { Rendering } from './rendering.js';
import { signatureBlocks, signatures, type Signature } from './signature.js';

/** Space above recipients and signature, pt. */
const spaceAbove = 12;

/** Free space between the columns, pt. */
const columnGap = 8;

/** Least share of the width for each of the two columns, and the share of the recipients where nothing is tight. */
const leastShare = 0.35;
const usualShare = 0.45;

const signaturesInRow = 2;

/** The tail for a text area of `width` pt; null for a text without signature and recipients. */
export function tail(rendering: Rendering, width: number): WordTable | null {
  const list = recipientList(rendering);
  const signed = signatures(rendering);
  const only = signed[0];
  if (signed.length === 1 && only !== undefined) {
    const left = recipientWidth(list.width, only.width, width);
    const right = width - left;
    return sideBySide([[list.blocks, signatureBlocks(only, right - columnGap / 2, rendering)]], [left, right], spaceAbove);
  }
  if (signed.length === 0 && list.blocks.length === 0) return null;
  const column = width / signaturesInRow;
  const rows: (readonly ParagraphBlock[])[][] = [];
  for (let at = 0; at < signed.length; at += signaturesInRow) {
    const last = list.blocks.length === 0 && at + signaturesInRow >= signed.length;
    const cells = signed.slice(at, at + signaturesInRow).map((one: Signature) => {
      const blocks = signatureBlocks(one, column - columnGap, rendering);
      return last ? blocks : kept(blocks);
    });
    if (cells.length < signaturesInRow) cells.unshift([]);
    rows.push(cells);
  }
  if (list.blocks.length > 0) rows.push([list.blocks, []]);
  return sideBySide(rows, [column, column], spaceAbove);
}

/** The row stays on the page of the next one. */
function kept(blocks: readonly ParagraphBlock[]): ParagraphBlock[] {
  return blocks.map((block) => ({ ...block, direct: { ...block.direct, keepNext: true } }));
}

/** Width of the recipients' column: no line of the signature wraps that can fit, then none of the recipients. */
function recipientWidth(recipients: number, signature: number, width: number): number {
  const most = Math.min(width - signature - columnGap, width * (1 - leastShare));
  const wanted = Math.max(width * usualShare, recipients + columnGap / 2);
  return Math.max(width * leastShare, Math.min(wanted, most));
}
