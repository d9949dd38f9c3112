/** Tên loại và trích yếu, with what stands under them. */
import { linesOf, squeeze, type Text } from '../model/index.js';
import { paragraphBlock, withForm, type Block } from './blocks.js';
import { twips } from './lengths.js';
import { evenMeasure } from './line-balance.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { rule } from './rules.js';
import { markRun, plainRuns, textRuns } from './runs.js';
import { setCase, textWidth, type Typeface } from './text-width.js';

/** The title for a text area of `width` pt. */
export function title(rendering: Rendering, width: number): Block[] {
  const { plan, template } = rendering;
  const type = plan.documentType;
  const blocks: Block[] = [
    paragraphBlock(
      'documentType',
      type === null ? [markRun(placeholders.documentType)] : plainRuns(setCase(squeeze(type.value), template.styles.documentType)),
      { heading: true },
    ),
  ];
  if (type === null) rendering.missing('missing-document-type', null, 'error');
  const { abstract } = plan;
  if (abstract === null) rendering.missing('missing-abstract', type?.position ?? null);
  const length = abstract === null ? width / 2 : longestLine(abstract.value, template.styles.abstract, width);
  if (abstract === null) blocks.push(paragraphBlock('abstract', [markRun(placeholders.abstract)]));
  else blocks.push(abstractBlock(abstract.value, rendering, width));
  const { mark, rule: line } = template.abstract;
  if (mark !== null) blocks.push(paragraphBlock('abstractMark', plainRuns(mark)));
  if (line !== null) blocks.push(withForm(rule(line, length, width), { spacing: { after: twips(ruleGap) } }));
  return blocks;
}

/** Space between the rule under the abstract and the text, pt. */
const ruleGap = 6;

/** The abstract, centred; where it takes several lines, its measure is so narrow that they come out even. */
function abstractBlock(abstract: Text, rendering: Rendering, width: number): Block {
  const style = rendering.template.styles.abstract;
  const side = twips((width - evenMeasure(abstract.value, style, width)) / 2);
  return paragraphBlock('abstract', textRuns(abstract, style, rendering), side > 0 ? { direct: { indent: { left: side, right: side } } } : {});
}

function longestLine(abstract: Text, style: Typeface, width: number): number {
  const longest = Math.max(...linesOf(abstract).map((line) => textWidth(line.value, style)));
  return Math.min(longest, evenMeasure(abstract.value, style, width));
}
