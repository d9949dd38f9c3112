/** Where an appendix begins, by the lines of its title. */
import type { Block } from '../../read/block.js';
import { isUpperCase } from '../../model/index.js';
import { isNumberedAppendix, nameBehindAppendixLabel } from '../../language/lines/appendix-lines.js';
import { firstLine, linesOf } from '../lines/block-lines.js';
import { attachedTitle } from './attached-text.js';

/** Whether a paragraph begins an appendix: its first line is a title such as `Phụ lục 1` or `PHỤ LỤC I: DANH MỤC`. */
export function isAppendixLabel(block: Block): boolean {
  const line = firstLine(block);
  if (block.type !== 'paragraph' || line === undefined || block.marker !== null || !line.isAppendixTitle) return false;
  const name = nameBehindAppendixLabel(line.value);
  if (name === null) return false;
  return (
    name === '' ||
    isUpperCase(name) ||
    name.startsWith('(') ||
    block.markdownDepth !== null ||
    block.text.spans.every((span) => span.emphasis.bold === true)
  );
}

/** Whether an appendix begins at a block: at its title, or, where the head of the appendix is lost, at the line that names the document. */
function beginsAppendix(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return false;
  if (isAppendixLabel(block)) return true;
  const next = blocks[at + 1];
  return block.marker === null && isNumberedAppendix(block.text.value) && next?.type === 'paragraph' && namesDocument(next);
}

/** Whether a paragraph begins with the line that names the document of an appendix. */
export function namesDocument(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && firstLine(block)?.namesDocument === true;
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
    for (const line of linesOf(block)) {
      if (line.value.startsWith('(') && line.namesDocument) return true;
      if (line.tailRole !== 'position' || ++seen > longestTitle) return false;
    }
  }
  return false;
}

/** Whether an appendix, or a text that the document issues, begins at a block. */
export function beginsAttachment(blocks: readonly Block[], at: number): boolean {
  return beginsAppendix(blocks, at) || attachedTitle(blocks, at) >= 0;
}
