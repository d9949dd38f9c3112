/**
 * Provisions quoted over several paragraphs: what looks like a label in them is the quoted text's own, and no part of this document's
 * outline.
 */
import { joinTexts, plainText } from '../model/index.js';
import type { Block, ParagraphBlock } from '../read/block.js';

/** How many paragraphs a quotation may take. */
const longest = 80;
/** A quotation of provisions begins a paragraph, or stands behind a colon, and is not closed in it. */
const opens = /(?:^|:\s?)[“"](?=\S)[^“”"]{1,4000}$/u;
const opensCurly = /(?:^|:\s?)“(?=\S)/u;
const closes = /[”"][.;,)/]{0,3}$/u;

/** The blocks; the paragraphs of quotations are marked, and their list markers are text again. */
export function markQuotations(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [...blocks];
  let end = -1;
  for (const [index, block] of blocks.entries()) {
    if (index <= end || block.type !== 'paragraph' || !isOpen(block)) continue;
    const last = endOf(blocks, index);
    if (last < 0) continue;
    end = last;
    for (let at = beginsQuoted(block) ? index : index + 1; at <= last; at++) {
      const quoted = blocks[at];
      if (quoted?.type === 'paragraph') marked[at] = toQuoted(quoted);
    }
  }
  return marked;
}

/** Whether a paragraph that opens a quotation stands in it as a whole. */
function beginsQuoted({ marker, text }: ParagraphBlock): boolean {
  return marker === null && /^[“"]/u.test(text.value);
}

function isOpen({ text: { value } }: ParagraphBlock): boolean {
  if (!/[“"]/u.test(value)) return false;
  if (opens.test(value.slice(-4000))) return true;
  return opensCurly.test(value) && count(value, '“') > count(value, '”') && !closes.test(value);
}

/** Index of the paragraph that closes the quotation, or -1. */
function endOf(blocks: readonly Block[], from: number): number {
  for (let at = from + 1; at < Math.min(blocks.length, from + longest); at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') continue;
    if (isOpen(block)) return -1;
    if (closes.test(block.text.value) && count(block.text.value, '“') < count(block.text.value, '”') + (count(block.text.value, '"') % 2))
      return at;
  }
  return -1;
}

function count(value: string, mark: string): number {
  return value.split(mark).length - 1;
}

function toQuoted(block: ParagraphBlock): ParagraphBlock {
  if (block.marker === null) return { ...block, quoted: true };
  const text = joinTexts([plainText(block.marker.text, block.marker.start), block.text], ' ');
  return { ...block, quoted: true, text, marker: null, listDepth: 0 };
}
