/** Phụ lục, and texts that a decision issues: each on pages of its own, numbered anew where the template says so. */
import { attachmentLine } from '../language/lines/attachment-line.js';
import { unplacedText, type Appendix, type Text } from '../model/index.js';
import { paragraphBlock, withForm, type Block } from './blocks.js';
import type { BodyBuilder } from './body.js';
import { twips } from './widths/lengths.js';
import { evenMeasure } from './widths/line-balance.js';
import type { Rendering } from './rendering.js';
import { rule } from './rules.js';
import { textRuns } from './runs.js';
import { textWidth } from '../typography/index.js';
import { attachedTitle } from './title.js';

/** Space between the rule under the heading and the text, pt. */
const ruleGap = 6;

/** Heading and body of an appendix. */
export interface AppendixBlocks {
  readonly blocks: readonly Block[];
  /** Whether a table in it needs landscape. */
  readonly landscape: boolean;
  /** Whether it is a text that the document issues, laid out like a document of its own. */
  readonly issued: boolean;
}

export function appendixBlocks(appendix: Appendix, body: BodyBuilder, rendering: Rendering): AppendixBlocks {
  const content = body.build(appendix.children);
  if (appendix.type === 'attachedText') {
    return { blocks: [...attachedTitle(appendix, rendering, rendering.textWidth()), ...content], landscape: false, issued: true };
  }
  const landscape = appendix.landscape || content.some((block) => block.kind === 'table' && (block.wide || block.crowded));
  return { blocks: [...heading(appendix, rendering, rendering.textWidth(landscape)), ...content], landscape, issued: false };
}

function heading({ label, title, attachment: printed }: Appendix, rendering: Rendering, width: number): Block[] {
  const { styles, appendix } = rendering.template;
  const made = printed.length > 0 || title.length === 0 ? null : attachmentLine(rendering.plan, rendering.template);
  const attachment = made === null ? printed : [unplacedText(made)];
  const line =
    (style: 'appendixLabel' | 'appendixTitle' | 'appendixAttachment') =>
    (text: Text): Block => {
      const side = twips((width - evenMeasure(text.value, styles[style], width)) / 2);
      return paragraphBlock(style, textRuns(text, styles[style], rendering), {
        heading: true,
        ...(side > 0 ? { direct: { indent: { left: side, right: side } } } : {}),
      });
    };
  const blocks = [
    ...(label.value === '' ? [] : [line('appendixLabel')(label)]),
    ...title.map(line('appendixTitle')),
    ...attachment.map(line('appendixAttachment')),
  ];
  if (appendix.rule === null) return blocks;
  const last = attachment.at(-1) ?? title.at(-1) ?? label;
  const style = attachment.length > 0 ? styles.appendixAttachment : styles.appendixTitle;
  const length = Math.min(evenMeasure(last.value, style, width), textWidth(last.value, style));
  return [...blocks, withForm(rule(appendix.rule, length, width), { spacing: { after: twips(ruleGap) } })];
}
