/** Nơi nhận in the form of the template; each change from the source is a finding. */
import { squeeze, type Field, type Recipient } from '../model/index.js';
import { paragraphBlock, type ParagraphBlock } from './blocks.js';
import { formSeverity } from './number-form.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { markRun, plainRuns } from './runs.js';
import { setCase, textWidth } from './text-width.js';

/** The list of recipients with its label, and what stands under it; `width` is what its longest line takes, pt. */
export interface RecipientList {
  readonly blocks: readonly ParagraphBlock[];
  readonly width: number;
}

/** The list as printed at the left of the signature. */
export function recipientList(rendering: Rendering): RecipientList {
  const { template } = rendering;
  const { label, prefix, separator, last } = template.recipients;
  const lines = [...itemTexts(rendering), ...archiveTexts(rendering)];
  const items = lines.map((text, index) => `${prefix}${text}${index < lines.length - 1 ? separator : last}`);
  const blocks = [paragraphBlock('recipientsLabel', plainRuns(label))];
  if ((rendering.plan.recipients?.items.length ?? 0) === 0) {
    rendering.missing('missing-recipients', rendering.plan.recipients?.position ?? null);
    blocks.push(paragraphBlock('recipient', [...plainRuns(prefix), markRun(placeholders.recipients)]));
  }
  blocks.push(...items.map((item) => paragraphBlock('recipient', plainRuns(item))), ...smallPrint(rendering));
  comparePunctuation(rendering, [...items.keys()].map((index) => (index < items.length - 1 ? separator : last)));
  const widths = items.map((item) => textWidth(item, template.styles.recipient));
  return { blocks, width: Math.max(textWidth(label, template.styles.recipientsLabel), ...widths) };
}

function itemTexts({ plan }: Rendering): string[] {
  return (plan.recipients?.items ?? []).map(({ value }) => (value.purpose === null ? value.name : `${value.name} (${value.purpose})`));
}

/** The line of the archive; one that the template wants and the plan lacks is written with a finding. */
function archiveTexts(rendering: Rendering): string[] {
  const { recipients } = rendering.plan;
  const { archiveForm, archiveDefault, article } = rendering.template.recipients;
  if (recipients === null) return [];
  const archive = recipients.archive;
  if (archive === null) {
    if (archiveDefault === null) return [];
    const text = archiveForm.replace('{archive}', () => archiveDefault);
    rendering.observe({ ruleId: 'missing-archive-line', severity: 'warning', place: recipients.position, note: article, expected: [text] });
    return [text];
  }
  const text = archiveForm.replace('{archive}', () => archive.value);
  compareArchive(archive, text, rendering);
  return [text];
}

/** What stands before the words of a line and after them is form. */
function bare(line: string): string {
  return squeeze(line).replace(/^[-–+*•]\s*/u, '').replace(/\s*[;,.]$/u, '');
}

function compareArchive(archive: Field<string>, text: string, rendering: Rendering): void {
  const printed = bare(archive.printed);
  if (!/^lưu/iu.test(printed) || printed === text) return;
  rendering.observe({
    ruleId: 'foreign-recipient-form', severity: formSeverity(rendering), place: archive.position, actual: printed, expected: [text],
    note: rendering.template.recipients.article,
  });
}

/** One finding for the list: what its lines end with, where the source prints a list. */
function comparePunctuation(rendering: Rendering, expected: readonly string[]): void {
  const { recipients } = rendering.plan;
  if (recipients === null) return;
  const fields: readonly Field<Recipient | string>[] = [...recipients.items, ...(recipients.archive === null ? [] : [recipients.archive])];
  const wrong = fields.filter((field, index) => {
    const mark = /[;,.]$/u.exec(field.printed.trim())?.[0] ?? '';
    return field.origin === 'body' && mark !== (expected[index] ?? '');
  });
  const first = wrong[0];
  if (first === undefined) return;
  const { separator, last, article } = rendering.template.recipients;
  rendering.observe({
    ruleId: 'recipient-punctuation', severity: formSeverity(rendering), place: first.position, actual: squeeze(first.printed),
    expected: [separator, last], note: article, data: { count: wrong.length, separator, last },
  });
}

/** Ký hiệu người soạn thảo và số bản (36-HD/VPTW, Phụ lục 1, ô 12; 30/2020/NĐ-CP, PL I, ô 12). */
function smallPrint({ plan: { marks }, template }: Rendering): ParagraphBlock[] {
  const parts = [marks.drafter, marks.copies].flatMap((field) => (field === null ? [] : [field.value.trim()]));
  if (parts.length === 0) return [];
  const form = template.recipients.drafterForm;
  const text = parts.length === 2 && form !== undefined ? form.replace('{drafter}', () => parts[0] ?? '').replace('{copies}', () => parts[1] ?? '') : parts.join('-');
  return [paragraphBlock('drafter', plainRuns(setCase(text, template.styles.drafter)))];
}
