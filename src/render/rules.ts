/** Drawn rules and frames: borders of paragraphs, which Word and LibreOffice show alike. */
import type { RuleLine } from '../model/index.js';
import { paragraphBlock, withForm, type ParagraphBlock } from './blocks.js';
import { twips } from './widths/lengths.js';
import type { Border } from './wordprocessing/paragraph.js';

/** A rule in the middle of a column of `width` pt, under a text of `textWidth` pt. */
export function rule(line: RuleLine, textWidth: number, width: number): ParagraphBlock {
  const length = Math.min(textWidth * line.share, width);
  const side = twips((width - length) / 2);
  return paragraphBlock('rule', [], {
    direct: { indent: { left: side, right: side }, border: { top: border(line.weight) } },
  });
}

/** A line across the whole column above the paragraph. */
export function ruleAbove(block: ParagraphBlock, weight: number): ParagraphBlock {
  return withForm(block, { border: { top: { ...border(weight), space: 3 } } });
}

/** Free space between a framed text and its frame, pt. */
const frameSpace = 4;
const frameWeight = 1;

/** The paragraph in a frame as wide as its text (`textWidth` pt), in the middle or at the right of a column of `width` pt. */
export function framed(
  block: ParagraphBlock,
  textWidth: number,
  width: number,
  color: string | undefined,
  at: 'center' | 'right' = 'center',
): ParagraphBlock {
  const free = Math.max(0, width - textWidth);
  const right = at === 'right' ? frameSpace : Math.max(0, free / 2 - frameSpace);
  const left = at === 'right' ? Math.max(0, free - 3 * frameSpace) : right;
  const line = { ...border(frameWeight), space: frameSpace / 2, ...(color === undefined ? {} : { color }) };
  const beside = { ...line, space: frameSpace };
  return withForm(block, {
    indent: { left: twips(left), right: twips(right) },
    border: { top: line, bottom: line, left: beside, right: beside },
  });
}

/** A border of `weight` pt; Word counts in eighths of a point. */
function border(weight: number): Border {
  return { weight: Math.round(weight * 8), space: 1, color: 'auto' };
}
