/** Độ mật, độ khẩn, phạm vi lưu hành, dự thảo, thông tin liên hệ: where the regulation puts them. */
import { foldWords, type Classification, type StyledComponent } from '../model/index.js';
import { gapBlock, paragraphBlock, withForm, type ParagraphBlock } from './blocks.js';
import { points, twips, twipsOf } from './widths/lengths.js';
import type { Rendering } from './rendering.js';
import { framed, ruleAbove } from './rules.js';
import { plainRuns } from './runs.js';
import { lineHeight } from './package/styles-part.js';
import { balanceLines } from './widths/line-balance.js';
import { setCase, textWidth } from '../typography/index.js';

/** Weight of the line above the contact data, pt, and the room that it takes. */
const contactLine = 0.75;
const aboveContact = 6;

/** Share of the width of the page that a mark at its foot may take. */
const footShare = 0.9;

/**
 * Under the number, from the top: draft, secrecy, urgency (36-HD/VPTW, Phụ lục 1, ô 11b, 10a, 10b; 30/2020/NĐ-CP, PL I, ô 10a, 10b), in a
 * column of `width` pt. No text says where the draft of a State document stands.
 */
export function leftMarks(rendering: Rendering, width: number): ParagraphBlock[] {
  const { draft, confidentiality, urgency } = rendering.plan.classification;
  return [
    ...mark('draft', draft?.value, rendering, width),
    ...mark('confidentiality', confidentiality?.value, rendering, width),
    ...mark('urgency', urgency?.value, rendering, width),
  ];
}

/** In the right corner above the heading of page one (ô 11): a line each, at the right of a strip of `width` pt. */
export function topMarks(rendering: Rendering, width: number): ParagraphBlock[] {
  const style = rendering.template.styles.circulation;
  return circulationMarks(rendering)
    .filter(({ isUnpublished }) => !isUnpublished)
    .map(({ text }, index) => {
      const block = paragraphBlock('circulation', plainRuns(text));
      const before = index === 0 ? twips(Math.max(0, (lineHeight(rendering.template.styles.pageNumber) - lineHeight(style)) / 2)) : 0;
      return style.boxed
        ? withForm(framed(block, textWidth(text, style), width, style.color, 'right'), {
            spacing: { before: index === 0 ? 0 : twips(belowFrame) },
          })
        : withForm(block, { alignment: 'right', spacing: { before } });
    });
}

/** Between two frames, pt. */
const belowFrame = 8;

/** The marks of circulation, a line each; those that the template puts elsewhere are `isUnpublished`. */
function circulationMarks({ plan, template }: Rendering): { text: string; isUnpublished: boolean }[] {
  const { unpublished } = template.marks;
  return (plan.classification.circulation?.value ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      text: setCase(line, template.styles.circulation),
      isUnpublished: unpublished !== null && foldWords(line).startsWith(unpublished.words),
    }));
}

/** What stands in the middle below recipients and signature. */
export function signatureMarks(rendering: Rendering, width: number): ParagraphBlock[] {
  return unpublishedAt('signature', rendering).map((text) =>
    withForm(circulationBlock(text, rendering, width), { spacing: { before: 0 } }),
  );
}

/** What stands at the foot of the last page. */
export function footMarks(rendering: Rendering, width: number): ParagraphBlock[] {
  const contact = rendering.template.marks.contactPage === 'last' ? rendering.plan.classification.contact?.value : undefined;
  return [
    ...unpublishedAt('pageFoot', rendering).map((text) => atPageFoot(text, rendering, width)),
    ...(contact === undefined ? [] : contactAtFoot(rendering, width)),
  ];
}

function unpublishedAt(place: 'signature' | 'pageFoot', rendering: Rendering): string[] {
  if (rendering.template.marks.unpublished?.place !== place) return [];
  return circulationMarks(rendering).flatMap(({ text, isUnpublished }) => (isUnpublished ? [text] : []));
}

function circulationBlock(text: string, { template }: Rendering, width: number): ParagraphBlock {
  return paragraphBlock('circulation', plainRuns(balanceLines(text, template.styles.circulation, width).join('\n')));
}

/** The middle of the line as far from the lower edge of the page as the page number's is from the upper one. */
function atPageFoot(text: string, rendering: Rendering, width: number): ParagraphBlock {
  const { page, styles } = rendering.template;
  const lines = balanceLines(text, styles.circulation, width * footShare).length;
  const top = points(page.height - page.pageNumberFromTop) - (lines - 0.5) * lineHeight(styles.circulation);
  return withForm(circulationBlock(text, rendering, width * footShare), {
    frame: {
      position: { x: twipsOf(page.left), y: twips(top) },
      width: twips(width),
      anchor: 'page',
    },
    spacing: { before: 0 },
  });
}

/** The room that address and telephone take at the foot of the last page, pt. */
export function roomOfContact({ plan, template }: Rendering, width: number): number {
  const contact = plan.classification.contact?.value;
  if (contact === undefined || template.marks.contactPage !== 'last') return 0;
  const style = template.styles.contact;
  return contact.split('\n').flatMap((line) => balanceLines(line, style, width)).length * lineHeight(style) + aboveContact;
}

/** Address and telephone at the foot of the text area, in a frame that an empty paragraph behind the text holds. */
function contactAtFoot(rendering: Rendering, width: number): ParagraphBlock[] {
  const [block] = contactLines(rendering, width);
  if (block === undefined) return [];
  return [
    withForm(block, {
      frame: {
        alignment: { x: 'center', y: 'bottom' },
        width: twips(width),
        anchor: 'margin',
      },
    }),
    gapBlock(),
  ];
}

/** The contact data under a line as wide as the text (ô 13). */
export function contactLines(rendering: Rendering, width: number): ParagraphBlock[] {
  return mark('contact', rendering.plan.classification.contact?.value, rendering, width).map((block) => ruleAbove(block, contactLine));
}

function mark(
  component: StyledComponent & keyof Classification,
  value: string | undefined,
  rendering: Rendering,
  width: number,
): ParagraphBlock[] {
  if (value === undefined) return [];
  const style = rendering.template.styles[component];
  const text = setCase(value, style);
  const block = paragraphBlock(component, plainRuns(text));
  return [style.boxed ? framed(block, textWidth(text, style), width, style.color) : block];
}
