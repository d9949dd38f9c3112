/** Độ mật, độ khẩn, phạm vi lưu hành, dự thảo, thông tin liên hệ: where the regulation puts them. */
import type { Classification, StyledComponent } from '../model/index.js';
import { paragraphBlock, type ParagraphBlock } from './blocks.js';
import type { Rendering } from './rendering.js';
import { framed, ruleAbove } from './rules.js';
import { plainRuns } from './runs.js';
import { setCase, textWidth } from './widths/text-width.js';

/** Weight of the line above the contact data, pt. */
const contactLine = 0.75;

/** Under the number (36-HD/VPTW, Phụ lục 1, ô 10; 30/2020/NĐ-CP, PL I, ô 10a, 10b); `width` of the column in pt. */
export function leftMarks(rendering: Rendering, width: number): ParagraphBlock[] {
  return [...mark('confidentiality', rendering, width), ...mark('urgency', rendering, width)];
}

/** Under place and date (36-HD/VPTW, Phụ lục 1, ô 11). */
export function rightMarks(rendering: Rendering, width: number): ParagraphBlock[] {
  return [...mark('circulation', rendering, width), ...mark('draft', rendering, width)];
}

/** At the foot of page one, under a line as wide as the text (ô 13). */
export function contactLines(rendering: Rendering, width: number): ParagraphBlock[] {
  return mark('contact', rendering, width).map((block) => ruleAbove(block, contactLine));
}

function mark(component: StyledComponent & keyof Classification, rendering: Rendering, width: number): ParagraphBlock[] {
  const field = rendering.plan.classification[component];
  if (field === null) return [];
  const style = rendering.template.styles[component];
  const text = setCase(field.value, style);
  const block = paragraphBlock(component, plainRuns(text));
  return [style.boxed ? framed(block, textWidth(text, style), width, style.color) : block];
}
