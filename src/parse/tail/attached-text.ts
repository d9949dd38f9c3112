/** Văn bản ban hành kèm theo: where a text that a decision issues begins, behind the decision's signature. */
import type { Text } from '../../model/index.js';
import type { Block, ParagraphBlock } from '../../read/block.js';
import { firstLine, linesOf, textsOf, wholeOf } from '../lines/block-lines.js';
import type { Line, LineRole } from '../lines/line.js';

/** How far under the type the line may stand that names the decision, blocks. */
const reach = 8;

/** Blocks that a letterhead of the text's own may take. */
const longestLetterhead = 6;

const headingRoles: readonly LineRole[] = ['party', 'national', 'motto'];

/**
 * Index of the block with the type of the text that begins at `at`, perhaps with a letterhead of its own; -1 where none begins. A type
 * alone on its line is one only where the decision that it goes with is named under it.
 */
export function attachedTitle(blocks: readonly Block[], at: number): number {
  if (!isTypeWithin(blocks, at, at + longestLetterhead)) return -1;
  let index = at;
  while (index < at + longestLetterhead && isLetterhead(blocks[index])) index++;
  return typeOfAttached(blocks[index]) !== null && isAttached(blocks, index) ? index : -1;
}

/** Whether one of the blocks `from` to `to` begins with a type: few do, and of them alone the letterhead before them is looked at. */
function isTypeWithin(blocks: readonly Block[], from: number, to: number): boolean {
  for (let index = from; index <= to; index++) if (typeOfAttached(blocks[index]) !== null) return true;
  return false;
}

/** The type that an attached text begins with, and how many characters of its first line it takes. */
export function typeOfAttached(block: Block | undefined): { readonly line: Line; readonly length: number } | null {
  if (block?.type !== 'paragraph' || block.marker !== null) return null;
  const line = firstLine(block);
  const type = line?.type ?? null;
  return line === undefined || type === null ? null : { line, length: type.length };
}

/**
 * Lines of a letterhead of its own that no template prints by itself: numbers, dates, other words. The names of `organs` (folded) are not
 * among them.
 */
export function wordsOfLetterhead(blocks: readonly Block[], isKnownOrgan: (name: string) => boolean): Text[] {
  const lines = blocks
    .flatMap(linesOf)
    .filter(({ role, value }) => (role === 'organ' ? !isKnownOrgan(value) : role !== 'separator' && !headingRoles.includes(role)));
  return textsOf(lines);
}

function isLetterhead(block: Block | undefined): boolean {
  if (block === undefined) return false;
  if (block.type === 'rule' || block.type === 'pageBreak') return true;
  if (block.type !== 'table' && block.type !== 'paragraph') return false;
  const lines = linesOf(block);
  return block.type === 'table'
    ? lines.some(({ role }) => headingRoles.includes(role))
    : lines.length > 0 && lines.every(({ role }) => headingRoles.includes(role) || role === 'separator');
}

function isAttached(blocks: readonly Block[], index: number): boolean {
  const under = blocks.slice(index, index + reach);
  const end = under.findIndex((block, at) => at > 0 && !isUnlabelled(block));
  return under
    .slice(0, end < 0 ? under.length : end)
    .some((block) => block.type === 'paragraph' && linesOf(block).some(({ namesDocument }) => namesDocument));
}

function isUnlabelled(block: Block): block is ParagraphBlock {
  return block.type === 'rule' || (block.type === 'paragraph' && block.marker === null && wholeOf(block).label === null);
}
