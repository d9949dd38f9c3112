/** Nơi nhận in the form of the template. */
import { archiveText, greatest, letters, type Template } from '../model/index.js';
import { paragraphBlock, type ParagraphBlock } from './blocks.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun, plainRuns, styledRuns } from './runs.js';
import { setCase, textWidth } from '../typography/index.js';
import type { Run } from './wordprocessing/markup.js';

/** The list of recipients with its label, and what stands under it; `width` is what its longest line takes, pt. */
export interface RecipientList {
  readonly blocks: readonly ParagraphBlock[];
  readonly width: number;
}

/** The list as printed at the left of the signature. */
export function recipientList(rendering: Rendering): RecipientList {
  const { template, plan } = rendering;
  if (!rendering.has('recipients', plan.recipients !== null)) return { blocks: [], width: 0 };
  const { label, prefix, separator, last } = template.recipients;
  const lines = [...itemTexts(rendering), ...archiveTexts(rendering)];
  const items = lines.map((text, index) => `${prefix}${text}${index < lines.length - 1 ? separator : last}`);
  const blocks = [paragraphBlock('recipientsLabel', labelRuns(template))];
  if ((plan.recipients?.items.length ?? 0) === 0) {
    rendering.missing('missing-recipients', plan.recipients?.position ?? null);
    blocks.push(paragraphBlock('recipient', [...plainRuns(prefix), markRun(placeholders.recipients)]));
  }
  blocks.push(...items.map((item) => paragraphBlock('recipient', plainRuns(item))), ...smallPrint(rendering));
  const widths = items.map((item) => textWidth(item, template.styles.recipient));
  return { blocks, width: greatest([textWidth(label, template.styles.recipientsLabel), ...widths]) };
}

/** The label; where the template underlines some of its words alone, the others are not. */
function labelRuns({ recipients: { label, underlined }, styles: { recipientsLabel: style } }: Template): Run[] {
  const start = underlined === undefined ? -1 : label.indexOf(underlined);
  if (underlined === undefined || start < 0) return plainRuns(label);
  const bare = (text: string): Run[] => (text === '' ? [] : styledRuns(text, style, { ...style, underline: false }));
  return [...bare(label.slice(0, start)), ...plainRuns(underlined), ...bare(label.slice(start + underlined.length))];
}

/** The recipients; those of a text with addressees begin with them (`Như trên`). */
function itemTexts({ plan, template, layout }: Rendering): string[] {
  const items = (plan.recipients?.items ?? []).map(({ value }) =>
    value.purpose === null ? value.name : `${value.name} (${value.purpose})`,
  );
  const isLed = items.length === 0 || items.some((item) => asAboveWords.test(item));
  return layout.asAbove && plan.addressees !== null && !isLed ? [template.recipients.asAbove, ...items] : items;
}

/** `Như trên`, `Như kính gửi`, `Như Điều 3`. */
const asAboveWords = new RegExp(String.raw`^Như(?![${letters}])`, 'iu');

/** The line of the archive; one that the template wants is written where the plan has none. */
function archiveTexts({ plan: { recipients }, template }: Rendering): string[] {
  if (recipients === null) return [];
  const archive = recipients.archive?.value ?? template.recipients.archiveDefault;
  return archive === null ? [] : [archiveText(archive, template.recipients)];
}

/** Ký hiệu người soạn thảo và số bản (36-HD/VPTW, Phụ lục 1, ô 12; 30/2020/NĐ-CP, PL I, ô 12). */
function smallPrint({ plan: { classification: marks }, template }: Rendering): ParagraphBlock[] {
  const parts = [marks.drafter, marks.copies].flatMap((field) => (field === null ? [] : [field.value.trim()]));
  if (parts.length === 0) return [];
  const form = template.recipients.drafterForm;
  const text =
    parts.length === 2 && form !== undefined
      ? form.replace('{drafter}', () => parts[0] ?? '').replace('{copies}', () => parts[1] ?? '')
      : parts.join('-');
  return [paragraphBlock('drafter', plainRuns(setCase(text, template.styles.drafter)))];
}
