/**
 * Phần đầu: a table without lines, organ and number on the left, heading and date on the right; number and date are on
 * one level. No line wraps that can fit: the columns take the shares that the texts need.
 */
import { letterAbstractText, unprintedHeading, type StyledComponent, type Text, greatest, tableStyleId } from '../model/index.js';
import { goingOn } from '../language/organs/names-in-sentences.js';
import { beginsOrgan } from '../language/organs/organ-lines.js';
import { gapBlock, kept, paragraphBlock, withForm, wordParagraph, type ParagraphBlock } from './blocks.js';
import { issuanceLine } from './date-form.js';
import { leftMarks } from './classification-marks.js';
import { twips } from './widths/lengths.js';
import { balanceLines, evenMeasure } from './widths/line-balance.js';
import { numberLine, type MarkedLine } from './number-form.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { rule } from './rules.js';
import { markRun, plainRuns, textRuns } from './runs.js';
import { setCase, textWidth, type Typeface } from '../typography/index.js';
import type { Run, Table } from './wordprocessing/markup.js';
import { table } from './wordprocessing/table.js';

/** One line (or name) of the letterhead before it is broken into lines. */
interface HeadLine {
  readonly style: StyledComponent;
  readonly parts: MarkedLine;
}

/** Free space between the halves, pt: 4 mm. */
const halvesGap = 11.4;

/** Room that a column leaves beside its longest line: a font in place of Times New Roman may be wider by this share. */
const tolerance = 1.02;
const slack = 1.5;

/** Rows whose left columns differ by less are parted at one place, pt. */
const leastStep = 6;

/** Least share of the width that a column keeps, however long the other's lines are. */
const leastShare = 0.3;

/** What a letterhead has beside its organs. */
interface LetterheadForm {
  /** Organs and heading alone. */
  readonly names?: boolean;
  /** Of a copy: its kind, which stands where a document has the heading. */
  readonly kind?: MarkedLine;
}

/** The letterhead for a text area of `width` pt. */
export function letterhead(rendering: Rendering, width: number, { names = false, kind }: LetterheadForm = {}): Table {
  const { plan } = rendering;
  const inner = width - halvesGap;
  const organs = organLines(rendering);
  if (!names && kind === undefined) reportHeading(rendering);
  const heading: readonly HeadLine[] = kind === undefined ? headingLines(rendering) : [{ style: 'copyKind', parts: kind }];
  const isDated = !names && rendering.has('issuance', plan.issuance.date !== null || plan.issuance.place !== null);
  const number: HeadLine = { style: 'number', parts: !names && rendering.has('number', plan.number !== null) ? numberLine(rendering) : [] };
  const issuance: HeadLine = { style: 'issuance', parts: isDated ? issuanceLine(rendering) : [] };
  const [organLeft, numberLeft] = leftColumns(
    [roomFor(organs, rendering), roomFor([number], rendering)],
    [roomFor(heading, rendering), roomFor([issuance], rendering)],
    inner,
    rendering,
  );
  const aside = numberShift(organLeft, numberLeft, roomFor([number], rendering));
  const top = [organColumn(organs, organLeft, rendering), headingColumn(heading, inner - organLeft, rendering)];
  const half = halvesGap / 2;
  if (names) return sideBySide([top], [organLeft + half, inner - organLeft + half], { gap: halvesGap });
  const isEven = organLeft === numberLeft;
  const abstract = letterAbstract(rendering, organLeft);
  // Where the rows are parted at two places, the abstract takes the width of the organs: a long date line leaves it little beside itself.
  const below = isEven || abstract.length === 0 ? [] : [...abstract, ...leftMarks(rendering, organLeft)];
  const beside = below.length > 0 ? [] : [...abstract, ...leftMarks(rendering, numberLeft - aside)];
  const numberColumn = [lineBlock(number, numberLeft, rendering), ...beside];
  const rows = [
    top,
    [aside > 0 ? numberColumn.map((block) => shifted(block, aside)) : numberColumn, [lineBlock(issuance, inner - numberLeft, rendering)]],
    ...(below.length > 0 ? [[below, []]] : []),
  ];
  const held = kind === undefined ? rows : rows.map((cells) => cells.map(kept));
  if (isEven) return sideBySide(held, [organLeft + half, inner - organLeft + half], { gap: halvesGap });
  return sideBySide(held, [numberLeft + half, organLeft - numberLeft, inner - organLeft + half], {
    gap: halvesGap,
    spans: [
      [2, 1],
      [1, 2],
      [2, 1],
    ],
  });
}

/** The abstract of a công văn under its number, with the prefix of the template, in a column of `width` pt. */
function letterAbstract(rendering: Rendering, width: number): ParagraphBlock[] {
  const {
    plan: { abstract, documentType },
    template,
    layout,
  } = rendering;
  if (layout.abstractUnder !== 'number' || !rendering.has('abstract', abstract !== null)) return [];
  if (abstract === null) {
    rendering.missing('missing-abstract', documentType?.position ?? null, undefined, 'missing-letter-abstract');
    return [paragraphBlock('letterAbstract', [...plainRuns(template.abstract.letterPrefix), markRun(placeholders.abstract)])];
  }
  const style = template.styles.letterAbstract;
  const { letterPrefix } = template.abstract;
  // Behind whole words (`về việc`) the abstract goes on; `V/v` parts it from them.
  const isWords = letterPrefix !== '' && !letterPrefix.includes('/');
  const text = letterAbstractText(isWords ? behindWords(abstract.value) : abstract.value, letterPrefix);
  const side = twips((width - evenMeasure(text.value, style, width - 2 * slack)) / 2);
  return [
    paragraphBlock('letterAbstract', textRuns(text, style, rendering), side > 0 ? { direct: { indent: { left: side, right: side } } } : {}),
  ];
}

/** The abstract as it goes on behind words: with a small letter, unless a name begins it. */
function behindWords(text: Text): Text {
  return { ...text, value: goingOn(text.value) };
}

/** How far the number moves to stand under the middle of a wider organ column, as far as its own column lets it, pt. */
function numberShift(organLeft: number, numberLeft: number, number: number): number {
  return Math.max(0, Math.min(organLeft - numberLeft, numberLeft - number));
}

function shifted(block: ParagraphBlock, aside: number): ParagraphBlock {
  const { indent } = block.direct;
  return withForm(block, { indent: { ...indent, left: (indent?.left ?? 0) + twips(aside) } });
}

/** How a table without lines is set. */
interface LayoutForm {
  /** Space above all rows, or above each, pt. */
  readonly topMargins?: number | readonly number[];
  /** Columns of each cell. */
  readonly spans?: readonly (readonly number[])[];
  /** Free space between the first and the second cell of a row, half of it in each, pt. */
  readonly gap?: number;
}

/** A table without lines: rows of cells of paragraphs under columns of the given widths (pt). */
export function sideBySide(
  rows: readonly (readonly (readonly ParagraphBlock[])[])[],
  widths: readonly number[],
  { topMargins = 0, spans = [], gap = 0 }: LayoutForm = {},
): Table {
  const columns = widths.map(twips);
  const marginsOf = (row: number, cell: number): { readonly top?: number; readonly left?: number; readonly right?: number } => {
    const top = typeof topMargins === 'number' ? topMargins : (topMargins[row] ?? 0);
    return {
      ...(top > 0 ? { top: twips(top) } : {}),
      ...(gap > 0 ? (cell === 0 ? { right: twips(gap / 2) } : { left: twips(gap / 2) }) : {}),
    };
  };
  return table(
    tableStyleId('layout'),
    columns,
    rows.map((cells, row) => ({
      cells: cells.map((blocks, index) => {
        const margins = marginsOf(row, index);
        return {
          columnSpan: spans[row]?.[index] ?? 1,
          ...(Object.keys(margins).length > 0 ? { margins } : {}),
          paragraphs: (blocks.length === 0 ? [gapBlock()] : blocks).map(wordParagraph),
        };
      }),
    })),
  );
}

function organLines({ plan: { letterhead: head } }: Rendering): HeadLine[] {
  const lines: HeadLine[] = [];
  if (head.superiorOrgan !== null) lines.push(headLine('superiorOrgan', head.superiorOrgan.value));
  if (head.issuingOrgan !== null) lines.push(headLine('issuingOrgan', head.issuingOrgan.value));
  else lines.push({ style: 'issuingOrgan', parts: [{ text: placeholders.issuingOrgan, missing: true }] });
  return lines;
}

function headLine(style: StyledComponent, text: string): HeadLine {
  return { style, parts: [{ text, missing: false }] };
}

/** The template's heading; where it has none (an organ of neither regime), the plan's own. */
function headingLines({ plan, template }: Rendering): HeadLine[] {
  const own = plan.letterhead.heading?.value ?? [];
  const lines = template.letterhead.heading.length > 0 ? template.letterhead.heading : own;
  return lines.map((line, index) => headLine(index === 0 ? 'heading' : 'motto', line));
}

/** Tells of a heading of the front matter that the template's stands in for. */
function reportHeading(rendering: Rendering): void {
  const { plan, template } = rendering;
  const heading = unprintedHeading(plan, template);
  if (heading === null) return;
  rendering.observe({
    ruleId: 'unprinted-heading',
    severity: 'warning',
    place: heading.position,
    actual: heading.value.join(' / '),
    expected: [template.letterhead.heading.join(' / ')],
    data: { regulation: template.regulation ?? template.id },
    note: template.letterhead.article,
  });
}

/** The text of a line with its marks; capitals are literal, for every reader of the file. */
function printed({ style, parts }: HeadLine, rendering: Rendering): string {
  return parts.map(({ text, missing }) => (missing ? text : setCase(text, rendering.template.styles[style]))).join('');
}

function lineWidth(line: HeadLine, rendering: Rendering): number {
  return textWidth(printed(line, rendering), { ...rendering.template.styles[line.style], capitals: false });
}

/** The room that the longest of the lines takes, pt. */
function roomFor(lines: readonly HeadLine[], rendering: Rendering): number {
  const widest = greatest([0, ...lines.map((line) => lineWidth(line, rendering))]);
  return widest === 0 ? 0 : widest * tolerance + slack;
}

/**
 * Width of the left column in the row of the organs and in that of the number, from the room that each row needs on either side: the
 * template's share where both sides fit in it, else what they need. Where they cannot all fit in two columns, each row is parted for
 * itself: a long date line takes nothing from the organs' names. Where the organs are too long even so, the heading keeps its lines and
 * they are broken.
 */
function leftColumns(
  lefts: readonly [number, number],
  rights: readonly [number, number],
  width: number,
  { template }: Rendering,
): readonly [number, number] {
  const least = greatest(lefts);
  const most = width - greatest(rights);
  if (least <= most) {
    const left = Math.min(Math.max(template.letterhead.leftShare * width, least), most);
    return [left, left];
  }
  const share = leastShare * width;
  const number = Math.max(width - greatest(rights), Math.min(share, lefts[1]));
  const wanted = Math.min(Math.max(number, width - rights[0], share), Math.max(number, lefts[0]));
  return [wanted - number < leastStep ? number : wanted, number];
}

function organColumn(organs: readonly HeadLine[], width: number, rendering: Rendering): ParagraphBlock[] {
  const { letterhead: head, styles } = rendering.template;
  const blocks: ParagraphBlock[] = [];
  let last = 0;
  for (const line of organs) {
    const style = { ...styles[line.style], capitals: false };
    const lines = organNameLines(printed(line, rendering), style, width / tolerance);
    last = greatest(lines.map((part) => textWidth(part, style)));
    const missing = line.parts.some((part) => part.missing);
    blocks.push(paragraphBlock(line.style, missing ? [markRun(lines.join(' '))] : plainRuns(lines.join('\n'))));
  }
  const mark = organMark(rendering);
  if (mark !== null) blocks.push(paragraphBlock('organMark', plainRuns(mark)));
  else if (head.organRule !== null) blocks.push(rule(head.organRule, last, width));
  return blocks;
}

/** A name in lines of at most `width` pt: the names of several organs, joined by hyphens, are parted there first. */
function organNameLines(name: string, style: Typeface, width: number): string[] {
  if (textWidth(name, style) <= width) return [name];
  const lines: string[] = [];
  for (const part of joinedOrgans(name)) {
    const joined = `${lines.at(-1) ?? ''} ${part}`.trimStart();
    if (lines.length > 0 && textWidth(joined, style) <= width) lines[lines.length - 1] = joined;
    else for (const line of balanceLines(part, style, width)) lines.push(line);
  }
  return lines;
}

/** The organs of a joint letterhead, each but the last with its hyphen; the hyphen inside of one name parts nothing. */
function joinedOrgans(name: string): string[] {
  const parts: string[] = [];
  for (const part of name.split(/(?<= -) /u)) {
    if (parts.length === 0 || beginsOrgan(part)) parts.push(part);
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${part}`;
  }
  return parts;
}

/** The template's mark; an organ of neither regime keeps its own (`***`). */
function organMark({ plan, template }: Rendering): string | null {
  if (template.letterhead.organMark !== null) return template.letterhead.organMark;
  return template.regime === 'neutral' ? (plan.letterhead.organMark?.value ?? null) : null;
}

function headingColumn(heading: readonly HeadLine[], width: number, rendering: Rendering): ParagraphBlock[] {
  const blocks = heading.map((line) => lineBlock(line, width, rendering));
  const { headingRule } = rendering.template.letterhead;
  const last = heading.at(-1);
  if (headingRule !== null && last !== undefined && last.style !== 'copyKind')
    blocks.push(rule(headingRule, lineWidth(last, rendering), width));
  return blocks;
}

function lineBlock(line: HeadLine, limit: number, rendering: Rendering): ParagraphBlock {
  const style = { ...rendering.template.styles[line.style], capitals: false };
  if (line.parts.every((part) => !part.missing)) {
    const text = printed(line, rendering);
    const fits = textWidth(text, style) <= limit;
    return paragraphBlock(line.style, plainRuns(fits ? text : balanceLines(text, style, limit).join('\n')));
  }
  const runs: Run[] = line.parts.flatMap((part) => (part.missing ? [markRun(part.text)] : plainRuns(part.text)));
  return paragraphBlock(line.style, runs);
}
