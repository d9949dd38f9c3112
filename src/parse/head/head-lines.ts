/** The lines in which the head of a document stands: those up to the first part of its text. */
import type { Block, ParagraphBlock } from '../../read/block.js';
import { labelOf, linesOf } from '../lines/block-lines.js';
import type { Line, LineRole } from '../lines/line.js';

/** Longest head, lines. */
const longestHead = 60;

/** The head goes on from block to block, until one begins the text. */
export function headLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let titled = false;
  for (const block of blocks) {
    if (lines.length > longestHead || beginsText(block, titled)) break;
    for (const line of linesOf(block)) {
      if (lines.length > 2 * longestHead) break;
      if (!titled && line.opensText) return lines;
      titled ||= line.type !== null;
      lines.push(line);
    }
  }
  return lines;
}

/** Whether a block is none of the head. A letterhead stands before the type, so no table behind it is one. */
function beginsText(block: Block, titled: boolean): boolean {
  switch (block.type) {
    case 'table':
      return titled || !isLetterheadTable(block);
    case 'picture':
    case 'pageBreak':
      return true;
    case 'paragraph':
      return beginsLabelledText(block, titled);
    case 'rule':
      return false;
  }
}

/** Whether a paragraph is one of the outline: its label is none that a letterhead or an abstract has. */
function beginsLabelledText(block: ParagraphBlock, titled: boolean): boolean {
  const rank = labelOf(block)?.rank;
  if (rank === undefined || (titled && rank === 'parenthesis')) return false;
  const role = linesOf(block)[0]?.role;
  if (role !== undefined && role !== 'organ' && role !== 'unknown') return false;
  if (rank !== 'dash' && rank !== 'star') return true;
  return role === 'unknown' && block.marker !== null && /^[-+*]$/u.test(block.marker.text);
}

const rolesOfTable: readonly LineRole[] = ['party', 'national', 'number', 'issuance', 'motto'];

function isLetterheadTable(block: Block): boolean {
  return linesOf(block).some(({ role }) => rolesOfTable.includes(role));
}
