/** Văn bản ban hành kèm theo: where a text that a decision issues begins, behind the decision's signature. */
import type { Text } from '../../model/index.js';
import type { Block, ParagraphBlock } from '../../read/block.js';
import { linesOfBlock, matchTypeLine, roleOf, type Line } from '../../read/head-lines.js';
import type { LineRole } from '../../language/lines/head-roles.js';
import { matchLabel } from '../../language/lines/labels.js';
import { blockLines } from '../../read/paragraphs.js';

/** `(Ban hành kèm theo Quyết định số ...)` */
export const attachmentWords = /^\(?\s{0,4}(?:kèm theo|ban hành kèm|đính kèm)/iu;

/** How far under the type the line may stand that names the decision, blocks. */
const reach = 8;

/** Blocks that a letterhead of the text's own may take. */
const longestLetterhead = 6;

const headingRoles: readonly LineRole[] = ['party', 'national', 'motto'];

/**
 * Index of the block with the type of the text that begins at `at`, perhaps with a letterhead of its own; -1 where none begins. A type
 * alone on
 * its line is one only where the decision that it goes with is named under it.
 */
export function attachedTitle(blocks: readonly Block[], at: number): number {
  let index = at;
  while (index < at + longestLetterhead && isLetterhead(blocks[index], index)) index++;
  return typeOfAttached(blocks[index], index) !== null && isAttached(blocks, index) ? index : -1;
}

/** The type that an attached text begins with, and how many characters of its first line it takes. */
export function typeOfAttached(block: Block | undefined, index: number): { readonly line: Line; readonly length: number } | null {
  if (block?.type !== 'paragraph' || block.marker !== null) return null;
  const [line] = linesOfBlock(block, index);
  const match = line === undefined ? null : matchTypeLine(line);
  return line === undefined || match === null ? null : { line, length: match.length };
}

/**
 * Lines of a letterhead of its own that no template prints by itself: numbers, dates, other words. The names of `organs` (folded) are not
 * among them.
 */
export function wordsOfLetterhead(blocks: readonly Block[], isKnownOrgan: (name: string) => boolean): Text[] {
  return blocks
    .flatMap((block, index) => linesOfBlock(block, index))
    .filter((line) => {
      const role = roleOf(line);
      return role === 'organ' ? !isKnownOrgan(line.value) : role !== 'separator' && !headingRoles.includes(role);
    })
    .map((line) => line.text);
}

function isLetterhead(block: Block | undefined, index: number): boolean {
  if (block === undefined) return false;
  if (block.type === 'rule' || block.type === 'pageBreak') return true;
  if (block.type !== 'table' && block.type !== 'paragraph') return false;
  const roles = linesOfBlock(block, index).map(roleOf);
  return block.type === 'table'
    ? roles.some((role) => headingRoles.includes(role))
    : roles.length > 0 && roles.every((role) => headingRoles.includes(role) || role === 'separator');
}

function isAttached(blocks: readonly Block[], index: number): boolean {
  const under = blocks.slice(index, index + reach);
  const end = under.findIndex((block, at) => at > 0 && !isUnlabelled(block));
  return under
    .slice(0, end < 0 ? under.length : end)
    .some((block) => block.type === 'paragraph' && blockLines(block.text).some((line) => attachmentWords.test(line.value)));
}

function isUnlabelled(block: Block): block is ParagraphBlock {
  return block.type === 'rule' || (block.type === 'paragraph' && block.marker === null && matchLabel(block.text.value) === null);
}
