/**
 * Phần đầu: a table without lines, organ and number on the left, heading and date on the right; number and date are on
 * one level. No line wraps that can fit: the columns take the shares that the texts need.
 */
import { TableLayoutType, TableRow, TableCell, Table as WordTable, WidthType, type ParagraphChild } from 'docx';
import { letterAbstractText, type StyledComponent, greatest, tableStyleId } from '../model/index.js';
import { gapBlock, paragraphBlock, withForm, wordParagraph, type ParagraphBlock } from './blocks.js';
import { issuanceLine } from './date-form.js';
import { leftMarks } from './classification-marks.js';
import { twips } from './widths/lengths.js';
import { balanceLines, evenMeasure } from './widths/line-balance.js';
import { numberLine, type MarkedLine } from './number-form.js';
import { placeholders } from './placeholders.js';
import type { Rendering } from './rendering.js';
import { rule } from './rules.js';
import { markRun, plainRuns, textRuns } from './runs.js';
import { setCase, textWidth } from './widths/text-width.js';

/** One line (or name) of the letterhead before it is broken into lines. */
interface HeadLine {
  readonly style: StyledComponent;
  readonly parts: MarkedLine;
}

/** Least free space between two centred texts of one row, pt. */
const rowGap = 12;

/** Room that a column leaves beside its longest line, so that rounding does not break it, pt. */
const slack = 1.5;

/** Rows whose left columns differ by less are parted at one place, pt. */
const leastStep = 6;

/** Least share of the width that a column keeps, however long the other's lines are. */
const leastShare = 0.3;

/** The letterhead for a text area of `width` pt; `names`: organs and heading alone. */
export function letterhead(rendering: Rendering, width: number, names = false): WordTable {
  const { plan } = rendering;
  const organs = organLines(rendering);
  const heading = headingLines(rendering);
  const isDated = !names && rendering.has('issuance', plan.issuance.date !== null || plan.issuance.place !== null);
  const number: HeadLine = { style: 'number', parts: !names && rendering.has('number', plan.number !== null) ? numberLine(rendering) : [] };
  const issuance: HeadLine = { style: 'issuance', parts: isDated ? issuanceLine(rendering) : [] };
  const { lefts, limit } = leftColumns(
    [widest(organs, rendering), widest([number], rendering)],
    [widest(heading, rendering), widest([issuance], rendering)],
    width,
    rendering,
  );
  const [organLeft, numberLeft] = lefts;
  const aside = numberShift(organLeft, numberLeft, widest([number], rendering));
  const top = [organColumn(organs, limit, organLeft, rendering), headingColumn(heading, width - organLeft, rendering)];
  if (names) return sideBySide([top], [organLeft, width - organLeft]);
  const isEven = organLeft === numberLeft;
  const abstract = letterAbstract(rendering, organLeft);
  // Where the rows are parted at two places, the abstract takes the width of the organs: a long date line leaves it little beside itself.
  const below = isEven || abstract.length === 0 ? [] : [...abstract, ...leftMarks(rendering, organLeft)];
  const beside = below.length > 0 ? [] : [...abstract, ...leftMarks(rendering, numberLeft - aside)];
  const numberColumn = [lineBlock(number, numberLeft, rendering), ...beside];
  const rows = [
    top,
    [aside > 0 ? numberColumn.map((block) => shifted(block, aside)) : numberColumn, [lineBlock(issuance, width - numberLeft, rendering)]],
    ...(below.length > 0 ? [[below, []]] : []),
  ];
  if (isEven) return sideBySide(rows, [organLeft, width - organLeft]);
  return sideBySide(rows, [numberLeft, organLeft - numberLeft, width - organLeft], 0, [
    [2, 1],
    [1, 2],
    [2, 1],
  ]);
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
  const text = letterAbstractText(abstract.value, template.abstract.letterPrefix);
  const side = twips((width - evenMeasure(text.value, style, width - 2 * slack)) / 2);
  return [
    paragraphBlock('letterAbstract', textRuns(text, style, rendering), side > 0 ? { direct: { indent: { left: side, right: side } } } : {}),
  ];
}

/** How far the number moves to stand under the middle of a wider organ column, as far as its own column lets it, pt. */
function numberShift(organLeft: number, numberLeft: number, number: number): number {
  return Math.max(0, Math.min(organLeft - numberLeft, numberLeft - number - 2 * rowGap));
}

function shifted(block: ParagraphBlock, aside: number): ParagraphBlock {
  const { indent } = block.direct;
  return withForm(block, { indent: { ...indent, left: Number(indent?.left ?? 0) + twips(aside) } });
}

/**
 * A table without lines: rows of cells of paragraphs under columns of the given widths (pt). `topMargins`: space above all rows, or each,
 * pt; `spans`: columns of each cell.
 */
export function sideBySide(
  rows: readonly (readonly (readonly ParagraphBlock[])[])[],
  widths: readonly number[],
  topMargins: number | readonly number[] = 0,
  spans: readonly (readonly number[])[] = [],
): WordTable {
  const columns = widths.map(twips);
  const marginOf = (row: number): number => (typeof topMargins === 'number' ? topMargins : (topMargins[row] ?? 0));
  return new WordTable({
    style: tableStyleId('layout'),
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (blocks, index) =>
              new TableCell({
                ...((spans[row]?.[index] ?? 1) > 1 ? { columnSpan: spans[row]?.[index] ?? 1 } : {}),
                ...(marginOf(row) > 0 ? { margins: { top: twips(marginOf(row)), marginUnitType: WidthType.DXA } } : {}),
                children: (blocks.length === 0 ? [gapBlock()] : blocks).map(wordParagraph),
              }),
          ),
        }),
    ),
  });
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

/** The text of a line with its marks; capitals are literal, for every reader of the file. */
function printed({ style, parts }: HeadLine, rendering: Rendering): string {
  return parts.map(({ text, missing }) => (missing ? text : setCase(text, rendering.template.styles[style]))).join('');
}

function lineWidth(line: HeadLine, rendering: Rendering): number {
  return textWidth(printed(line, rendering), { ...rendering.template.styles[line.style], capitals: false });
}

function widest(lines: readonly HeadLine[], rendering: Rendering): number {
  return greatest([0, ...lines.map((line) => lineWidth(line, rendering))]);
}

/**
 * Width of the left column in the row of the organs and in that of the number, and the limit of the organs' lines, from
 * the widest line of each row on either side: the template's share where both sides fit in it, else what they need.
 * Where they cannot all fit in two columns, each row is parted for itself: a long date line takes nothing from the
 * organs' names. Where the organs are too long even so, the heading keeps its lines and they are broken.
 */
function leftColumns(
  lefts: readonly [number, number],
  rights: readonly [number, number],
  width: number,
  { template }: Rendering,
): { lefts: readonly [number, number]; limit: number } {
  const least = greatest(lefts) + slack;
  const most = width - greatest(rights) - slack;
  const fits = least <= most && lefts.every((left, row) => width - left - (rights[row] ?? 0) >= rowGap);
  if (fits) {
    const ease = Math.min(rowGap, most - least) / 2;
    const left = Math.min(Math.max(template.letterhead.leftShare * width, least + ease), most - ease);
    return { lefts: [left, left], limit: left };
  }
  const share = leastShare * width;
  const number = Math.max(Math.min(most, width - rights[0] - rowGap / 2), Math.min(share, lefts[1] + rowGap));
  const widestOrgan = Math.max(number, width - rights[0] - rowGap / 2, share);
  const wanted = Math.min(widestOrgan, Math.max(number, lefts[0] + rowGap));
  const organ = wanted - number < leastStep ? number : wanted;
  return { lefts: [organ, number], limit: organ - rowGap / 2 };
}

function organColumn(organs: readonly HeadLine[], limit: number, width: number, rendering: Rendering): ParagraphBlock[] {
  const { letterhead: head, styles } = rendering.template;
  const blocks: ParagraphBlock[] = [];
  let last = 0;
  for (const line of organs) {
    const style = { ...styles[line.style], capitals: false };
    const lines = balanceLines(printed(line, rendering), style, limit);
    last = greatest(lines.map((part) => textWidth(part, style)));
    const missing = line.parts.some((part) => part.missing);
    blocks.push(paragraphBlock(line.style, missing ? [markRun(lines.join(' '))] : plainRuns(lines.join('\n'))));
  }
  const mark = organMark(rendering);
  if (mark !== null) blocks.push(paragraphBlock('organMark', plainRuns(mark)));
  else if (head.organRule !== null) blocks.push(rule(head.organRule, last, width));
  return blocks;
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
  if (headingRule !== null && last !== undefined) blocks.push(rule(headingRule, lineWidth(last, rendering), width));
  return blocks;
}

function lineBlock(line: HeadLine, limit: number, rendering: Rendering): ParagraphBlock {
  const style = { ...rendering.template.styles[line.style], capitals: false };
  if (line.parts.every((part) => !part.missing)) {
    const text = printed(line, rendering);
    const fits = textWidth(text, style) <= limit;
    return paragraphBlock(line.style, plainRuns(fits ? text : balanceLines(text, style, limit).join('\n')));
  }
  const runs: ParagraphChild[] = line.parts.flatMap((part) => (part.missing ? [markRun(part.text)] : plainRuns(part.text)));
  return paragraphBlock(line.style, runs);
}
