/** Kính gửi, thẩm quyền ban hành, căn cứ, lời dẫn: what stands between the title and the body. */
import {
  basisEnd,
  basisWords,
  introduces,
  joinTexts,
  sliceText,
  trimText,
  unplacedText,
  type Addressees,
  type PreambleParagraph,
  type SalutationWords,
  type Text,
  greatest,
} from '../model/index.js';
import { paragraphBlock, withForm, type Block, type ParagraphBlock } from './blocks.js';
import { estimatedLines } from './body.js';
import { points, twips } from './widths/lengths.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun, plainRuns, styledRuns, textRuns } from './runs.js';
import { setCase, textWidth } from '../typography/index.js';

/** Everything between title and body for a text area of `width` pt. */
export function preamble(rendering: Rendering, width: number): Block[] {
  const { preamble: paragraphs } = rendering.plan;
  const blocks: Block[] = salutation(rendering, width);
  blocks.push(...lacking(rendering, 'authority'));
  for (const [index, paragraph] of paragraphs.entries()) {
    blocks.push(preambleBlock(paragraph, paragraphs[index + 1] ?? null, rendering, width));
  }
  blocks.push(...lacking(rendering, 'enacting'));
  return blocks;
}

/** Share of the width that the words before the names may take beside names that do not fit. */
const widestLabel = 0.2;

/** Space above the salutation where no title parts it from the letterhead, pt. */
const spaceBelowLetterhead = 18;

/** The addressees; a mark where the type must have some. */
function salutation(rendering: Rendering, width: number): ParagraphBlock[] {
  const {
    plan: { addressees, documentType },
    template,
    layout,
  } = rendering;
  if (addressees === null && layout.addressees !== 'required') return [];
  const blocks =
    addressees === null
      ? [missingAddressees(template.addressees.salutations[documentType?.value ?? ''])]
      : addresseeBlocks(addressees.value, rendering, width);
  if (addressees === null) rendering.missing('missing-addressees', documentType?.position ?? null);
  const [first, ...others] = blocks;
  return first === undefined || layout.typeLine
    ? blocks
    : [withForm(first, { spacing: { before: twips(spaceBelowLetterhead) } }), ...others];
}

function missingAddressees(words: SalutationWords = 'Kính gửi'): ParagraphBlock {
  return paragraphBlock('addressee', [...plainRuns(`${words}: `), markRun(placeholders.addressees)]);
}

function addresseeBlocks({ salutation: printed, names }: Addressees, { template, plan }: Rendering, width: number): ParagraphBlock[] {
  const { salutations, prefix, separator, last } = template.addressees;
  const salutation = salutations[plan.documentType?.value ?? ''] ?? printed;
  const label = `${salutation}:`;
  const nameStyle = template.styles.addresseeName;
  if (names.length === 1) {
    const name = names[0] ?? '';
    return [paragraphBlock('addressee', [...plainRuns(`${label} `), ...styledRuns(name, template.styles.addressee, nameStyle)])];
  }
  const items = names.map((name, index) => `${prefix}${bareEnd(name)}${index < names.length - 1 ? separator : last}`);
  const labelWidth = textWidth(label, template.styles.addressee);
  const longest = greatest([0, ...items.map((item) => textWidth(item, nameStyle))]);
  const hanging = textWidth(prefix, nameStyle);
  // Long words before long names leave no measure under their colon: the names stand below them, like the text.
  const isCrowded = longest > width - labelWidth && labelWidth > widestLabel * width;
  const left = isCrowded ? points(template.text.firstLineIndent) : Math.max(0, (width - labelWidth - longest) / 2);
  const namesLeft = isCrowded ? left : left + labelWidth;
  return [
    paragraphBlock('addressee', plainRuns(label), { direct: { alignment: 'left', indent: { left: twips(left) }, keepNext: true } }),
    ...items.map((item) =>
      paragraphBlock('addresseeName', plainRuns(item), {
        direct: { indent: { left: twips(namesLeft + hanging), hanging: twips(hanging) } },
      }),
    ),
  ];
}

const roles = { authority: 'authority', basis: 'basis', opening: 'body', enacting: 'enacting' } as const;

function preambleBlock(paragraph: PreambleParagraph, next: PreambleParagraph | null, rendering: Rendering, width: number): ParagraphBlock {
  const { template } = rendering;
  const key = roles[paragraph.role];
  const style = template.styles[key];
  if (paragraph.role === 'authority' || paragraph.role === 'enacting') {
    const text: Text = { ...paragraph.text, value: setCase(paragraph.text.value, style) };
    return paragraphBlock(key, textRuns(text, style, rendering), { heading: true });
  }
  const text = paragraph.role === 'basis' ? basisText(paragraph, next, rendering) : paragraph.text;
  return paragraphBlock(key, textRuns(text, style, rendering), { lines: estimatedLines(text.value, style, width) });
}

/** A căn cứ with the prefix and the end mark of the template; one that introduces the body stays as it is. */
function basisText({ text }: PreambleParagraph, next: PreambleParagraph | null, { template: { bases } }: Rendering): Text {
  const trimmed = trimText(text);
  if (introduces(trimmed.value)) return trimmed;
  const { start, end } = basisWords(trimmed.value);
  return joinTexts([unplacedText(bases.prefix), sliceText(trimmed, start, end), unplacedText(basisEnd(next?.role ?? null, bases))]);
}

/** Whether one line says who decides and enacts, as in the Party: `BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH`. */
function enactsItself({ role, text }: PreambleParagraph): boolean {
  return role === 'authority' && /QUYẾT (?:ĐỊNH|NGHỊ) ?:?$/u.test(text.value.trimEnd());
}

/** What a quyết định needs and the source lacks. */
function lacking(rendering: Rendering, role: 'authority' | 'enacting'): Block[] {
  const {
    plan: { documentType, preamble: paragraphs },
    layout,
  } = rendering;
  if (!layout.enacting || paragraphs.some((paragraph) => paragraph.role === role || (role === 'enacting' && enactsItself(paragraph))))
    return [];
  rendering.missing(`missing-${role}`, documentType?.position ?? null, 'warning');
  return [paragraphBlock(role, [markRun(placeholders[role])])];
}

function bareEnd(name: string): string {
  return name
    .trim()
    .replace(/[;,.]$/u, '')
    .trimEnd();
}
