/** (OfficialDocument, Template) -> .docx; it reads no file, no clock and no environment. */
import { squeeze, toIso, type Appendix, type Finding, type Footnote } from '../model/index.js';
import { appendixBlocks } from './appendices.js';
import { paragraphBlock, wordParagraph, type Block } from './blocks.js';
import { BodyBuilder } from './body.js';
import { documentParts, type Parts } from './package/document-parts.js';
import { reportUsage, requireType } from './document-types.js';
import { reportMissingHead } from './missing-head.js';
import { applicationPart, corePart, endnotesPart, numberingPart, settingsPart } from './package/package-parts.js';
import { sealPackage } from './package/package.js';
import { preamble } from './preamble.js';
import { printedReport } from './printed-report.js';
import { Rendering, type NumberedFootnote, type RenderInput } from './rendering.js';
import { footnoteRuns, plainRuns } from './runs.js';
import { sections, unnumberedSections } from './sections.js';
import { outlineOf, stylesPart } from './package/styles-part.js';
import { title } from './title.js';
import type { Paragraph } from './wordprocessing/markup.js';
import type { Section } from './wordprocessing/section.js';
import { footnoteNumber } from './wordprocessing/run.js';

export { isUntouched } from './package/package.js';
export type { RenderInput } from './rendering.js';

/** A Word file and what was seen while it was written. */
export interface Rendered {
  readonly docx: Uint8Array;
  readonly findings: readonly Finding[];
  /** All texts of its pages, notes included, a space between any two paragraphs. */
  readonly text: string;
  /** Words of the draft that the pages leave out on purpose. */
  readonly unprinted: readonly string[];
}

/**
 * Writes a plan as the template demands. The same input gives the same bytes.
 *
 * @throws Failure if the plan is of a type that the regulation does not have
 */
export async function renderDocument(input: RenderInput): Promise<Rendered> {
  const { plan, unprinted, leftOut } = printedReport(input.plan);
  requireType(plan, input.types);
  const rendering = new Rendering({ ...input, plan });
  for (const { label, position } of leftOut)
    rendering.observe({ ruleId: 'unprinted-appendix', severity: 'info', place: position, actual: squeeze(label.value) });
  reportUsage(rendering);
  reportMissingHead(rendering);
  const width = rendering.textWidth();
  const body = new BodyBuilder(rendering, width);
  const front = [...title(rendering, width), ...preamble(rendering, width)];
  const content = body.build(plan.body);
  const appendices = plan.appendices.map((appendix) => appendixBlocks(appendix, body, rendering));
  const pages = sections(rendering, front, [...content, ...uncalled(rendering)], appendices);
  const heading = [plan.documentType?.value, plan.abstract?.value.value].filter((part) => part !== undefined).join(' ');
  return { ...packed(rendering, { pages, body, heading }, input), unprinted };
}

/**
 * Writes a text that stands by itself, without number, day, recipients and signature: the names of the organs, its own title and its body.
 *
 * @param input of the document that the text is about: organs, template and styles are taken from it
 */
export function renderUnnumbered(text: Appendix, input: RenderInput): Rendered {
  const rendering = new Rendering(input);
  const body = new BodyBuilder(rendering, rendering.textWidth());
  const { blocks } = appendixBlocks(text, body, rendering);
  const heading = [text.label, ...text.title].map(({ value }) => value).join(' ');
  return { ...packed(rendering, { pages: unnumberedSections(rendering, blocks), body, heading }, input), unprinted: [] };
}

/** The pages of a Word file, who made them and what it is called. */
interface Pages {
  readonly pages: readonly Section[];
  readonly body: BodyBuilder;
  readonly heading: string;
}

/** The file of finished pages. */
function packed(rendering: Rendering, { pages, body, heading }: Pages, { generator, reference }: RenderInput): Omit<Rendered, 'unprinted'> {
  const { plan, template } = rendering;
  const author = squeeze(plan.letterhead.issuingOrgan?.value ?? '');
  const issued = plan.issuance.date === null ? null : toIso(plan.issuance.date.value);
  const parts = documentParts({ sections: pages, footnotes: footnotes(rendering), media: rendering.media, font: template.text.font });
  parts.set('word/styles.xml', stylesPart(template, outlineOf(body.headingRanks)));
  parts.set('word/settings.xml', settingsPart(plan.twoSided));
  parts.set('word/numbering.xml', numberingPart);
  parts.set('word/endnotes.xml', endnotesPart);
  parts.set('docProps/core.xml', corePart(squeeze(heading), author, issued));
  parts.set('docProps/app.xml', applicationPart(generator, author));
  const findings = [...rendering.findings, ...(reference?.applyTo(parts) ?? [])];
  return { docx: sealPackage(parts), findings, text: textOf(parts) };
}

/** What a person reads in the parts: the pages, the notes, what stands above and below them. */
function textOf(parts: Parts): string {
  const read = [...parts].flatMap(([path, part]) =>
    typeof part === 'string' && /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/u.test(path) ? [part] : [],
  );
  return read
    .join(' ')
    .replace(/<\/w:p>|<w:(?:tab|br)\/>/gu, ' ')
    .replaceAll('<w:noBreakHyphen/>', '-')
    .replace(/<[^<>]{0,4000}>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function footnotes(rendering: Rendering): Map<number, readonly Paragraph[]> {
  return new Map(rendering.footnotes.map((note) => [note.number, noteParagraphs(note, rendering)]));
}

function noteParagraphs({ paragraphs }: NumberedFootnote, rendering: Rendering): Paragraph[] {
  return paragraphs.map((text, index) =>
    wordParagraph(
      paragraphBlock('footnote', [...(index === 0 ? [footnoteNumber, ...plainRuns(' ')] : []), ...footnoteRuns(text, rendering)]),
    ),
  );
}

/** Footnotes that nothing calls: Word has no place for them, so they close the text. */
function uncalled(rendering: Rendering): Block[] {
  return rendering.uncalledFootnotes.flatMap((note: Footnote) => {
    rendering.observe({ ruleId: 'unrendered-footnote', severity: 'warning', place: note.position, data: { id: note.id } });
    return note.paragraphs.map((text, index) =>
      paragraphBlock('footnote', [...plainRuns(index === 0 ? `[${note.id}] ` : ''), ...footnoteRuns(text, rendering)]),
    );
  });
}
