/** Kính gửi, thẩm quyền ban hành, căn cứ, lời dẫn: what stands between the title and the body. */
import {
  joinTexts, placeOf, sliceText, sourceRange, squeeze, trimText, unplacedText, type Addressees, type Field, type PreambleParagraph, type Text,
} from '../model/index.js';
import { paragraphBlock, type Block, type ParagraphBlock } from './blocks.js';
import { estimatedLines } from './body.js';
import { twips } from './lengths.js';
import { formSeverity } from './number-form.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun, plainRuns, styledRun, textRuns } from './runs.js';
import { setCase, textWidth } from './text-width.js';

/** Everything between title and body for a text area of `width` pt. */
export function preamble(rendering: Rendering, width: number): Block[] {
  const { addressees, preamble: paragraphs } = rendering.plan;
  const blocks: Block[] = addressees === null ? [] : addresseeBlocks(addressees, rendering, width);
  blocks.push(...lacking(rendering, 'authority'));
  for (const [index, paragraph] of paragraphs.entries()) {
    blocks.push(preambleBlock(paragraph, paragraphs[index + 1] ?? null, rendering, width));
  }
  blocks.push(...lacking(rendering, 'enacting'));
  return blocks;
}

function addresseeBlocks(addressees: Field<Addressees>, rendering: Rendering, width: number): ParagraphBlock[] {
  const { template, plan } = rendering;
  const { salutations, prefix, separator, last, article } = template.addressees;
  const { names } = addressees.value;
  const type = plan.documentType?.value ?? '';
  const expected = salutations[type];
  if (expected === undefined && template.regime !== 'neutral') {
    rendering.observe({
      ruleId: 'addressee-not-allowed', severity: formSeverity(rendering), place: addressees.position, note: article,
      data: { type, salutation: addressees.value.salutation, types: Object.keys(salutations) },
    });
  }
  const salutation = expected ?? addressees.value.salutation;
  if (salutation !== addressees.value.salutation) {
    rendering.observe({
      ruleId: 'foreign-salutation', severity: 'warning', place: addressees.position, note: article,
      actual: addressees.value.salutation, expected: [salutation],
    });
  }
  const label = `${salutation}:`;
  const nameStyle = template.styles.addresseeName;
  if (names.length === 1) {
    const name = names[0] ?? '';
    return [paragraphBlock('addressee', [...plainRuns(`${label} `), styledRun(name, template.styles.addressee, nameStyle)])];
  }
  const items = names.map((name, index) => `${prefix}${bareEnd(name)}${index < names.length - 1 ? separator : last}`);
  const labelWidth = textWidth(label, template.styles.addressee);
  const longest = Math.min(width - labelWidth, Math.max(0, ...items.map((item) => textWidth(item, nameStyle))));
  const left = Math.max(0, (width - labelWidth - longest) / 2);
  const hanging = textWidth(prefix, nameStyle);
  return [
    paragraphBlock('addressee', plainRuns(label), { direct: { alignment: 'left', indent: { left: twips(left) }, keepNext: true } }),
    ...items.map((item) =>
      paragraphBlock('addresseeName', plainRuns(item), {
        direct: { indent: { left: twips(left + labelWidth + hanging), hanging: twips(hanging) } },
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

/** A căn cứ with the prefix and the end mark of the template. */
function basisText({ text, position }: PreambleParagraph, next: PreambleParagraph | null, rendering: Rendering): Text {
  const { prefix, separator, last, lastBeforeOpening, article } = rendering.template.bases;
  const trimmed = trimText(text);
  const start = /^[-–+*•]\s*/u.exec(trimmed.value)?.[0].length ?? 0;
  const end = /\s*[;,.]?$/u.exec(trimmed.value)?.index ?? trimmed.value.length;
  const mark = next?.role === 'basis' ? separator : next?.role === 'opening' ? lastBeforeOpening : last;
  const written = joinTexts([unplacedText(prefix), sliceText(trimmed, start, end), unplacedText(mark)]);
  const printed = start > 0 ? trimmed.value : `${listMark(text, rendering)}${trimmed.value}`;
  if (squeeze(written.value) !== squeeze(printed) && rendering.template.regime !== 'neutral') {
    rendering.observe({
      ruleId: 'basis-form', severity: 'info', place: placeOf(rendering.plan.source, text) ?? position, note: article,
      actual: ends(printed), expected: [ends(written.value)],
    });
  }
  return written;
}

/** The mark of a Markdown list item stands before its text; in the document it would be a dash. */
function listMark(text: Text, { plan: { source } }: Rendering): string {
  const start = sourceRange(text)?.start ?? 0;
  const line = source.normalized.slice(source.normalized.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*[-–+*•]\s+[*_]*$/u.test(line) ? '- ' : '';
}

/** The ends of a long text, where its form differs. */
function ends(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 16)} ... ${text.slice(-16)}`;
}

/** What a quyết định needs and the source lacks. */
function lacking(rendering: Rendering, role: 'authority' | 'enacting'): Block[] {
  const { documentType, preamble: paragraphs } = rendering.plan;
  if (documentType?.value !== 'Quyết định' || paragraphs.some((paragraph) => paragraph.role === role)) return [];
  rendering.missing(`missing-${role}`, documentType.position, 'warning');
  return [paragraphBlock(role, [markRun(placeholders[role])])];
}

function bareEnd(name: string): string {
  return name.trim().replace(/\s*[;,.]$/u, '');
}
