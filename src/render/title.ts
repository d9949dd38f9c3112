/** Tên loại và trích yếu, with what stands under them. */
import { linesOf, squeeze, type Appendix, type Text, greatest } from '../model/index.js';
import { paragraphBlock, withForm, type Block } from './blocks.js';
import { twips } from './widths/lengths.js';
import { evenMeasure } from './widths/line-balance.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { rule } from './rules.js';
import { markRun, plainRuns, textRuns } from './runs.js';
import { setCase, textWidth, type Typeface } from '../typography/index.js';

/** The title for a text area of `width` pt. */
export function title(rendering: Rendering, width: number): Block[] {
  const { plan, template, layout } = rendering;
  if (!layout.typeLine) return [];
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
  let length = width / 2;
  if (rendering.has('abstract', abstract !== null)) {
    if (abstract === null) rendering.missing('missing-abstract', type?.position ?? null);
    else length = longestLine(abstract.value, template.styles.abstract, width);
    blocks.push(
      abstract === null
        ? paragraphBlock('abstract', [markRun(placeholders.abstract)])
        : centredBlock('abstract', abstract.value, rendering, width),
    );
  }
  return [...blocks, ...titleEnd(rendering, length, width)];
}

/** What closes a title whose last line is `length` pt long. */
function titleEnd(
  {
    template: {
      abstract: { mark, rule: line },
    },
  }: Rendering,
  length: number,
  width: number,
): Block[] {
  const blocks: Block[] = [];
  if (mark !== null) blocks.push(paragraphBlock('abstractMark', plainRuns(mark)));
  if (line !== null) blocks.push(withForm(rule(line, length, width), { spacing: { after: twips(ruleGap) } }));
  return blocks;
}

/** The title of a text that the document issues: its type, its abstract, and the document that it goes with. */
export function attachedTitle({ label, title: lines, attachment }: Appendix, rendering: Rendering, width: number): Block[] {
  const { styles } = rendering.template;
  const type: Text = { ...label, value: setCase(label.value, styles.documentType) };
  const length = greatest([0, ...attachment.map((note) => longestLine(note, styles.appendixAttachment, width))]);
  return [
    paragraphBlock('documentType', textRuns(type, styles.documentType, rendering), { heading: true }),
    ...lines.map((line) => centredBlock('abstract', line, rendering, width)),
    ...attachment.map((note) => centredBlock('appendixAttachment', note, rendering, width)),
    ...titleEnd(rendering, length === 0 ? width / 2 : length, width),
  ];
}

/** Space between the rule under the abstract and the text, pt. */
const ruleGap = 6;

/** A text of the title, centred; where it takes several lines, its measure is so narrow that they come out even. */
function centredBlock(key: 'abstract' | 'appendixAttachment', text: Text, rendering: Rendering, width: number): Block {
  const style = rendering.template.styles[key];
  const side = twips((width - evenMeasure(text.value, style, width)) / 2);
  return paragraphBlock(key, textRuns(text, style, rendering), side > 0 ? { direct: { indent: { left: side, right: side } } } : {});
}

function longestLine(abstract: Text, style: Typeface, width: number): number {
  const longest = greatest(linesOf(abstract).map((line) => textWidth(line.value, style)));
  return Math.min(longest, evenMeasure(abstract.value, style, width));
}
