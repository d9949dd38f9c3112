/** Page numbers that a converter left in a text: a number alone at a page break, or a page apart, in sequence. */
import { finding, letters, sliceText, sourceRange, trimText, type Finding, type Source, type Text } from '../../model/index.js';
import type { Block } from '../block.js';
import { matchLabel } from '../../language/lines/labels.js';
import { blockLines, withText } from '../paragraphs.js';
import type { Line } from './source-lines.js';

export const numberAlone = /^(?:[-–] ?)?(\d{1,3})(?: ?[-–])?$/u;
/** How many pages may pass between two numbers: a page with a picture prints none. */
const mostMissing = 3;

/** Parts the page numbers from the other lines. What follows one tells that it did. */
export function partPageNumbers(lines: readonly Line[]): { lines: Line[]; numbers: Line[] } {
  if (!lines.some((line) => line.pageBreakBefore)) return { lines: [...lines], numbers: [] };
  const kept: Line[] = [];
  const numbers: Line[] = [];
  let last: number | null = null;
  let dropped: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const number = Number(numberAlone.exec(line.value)?.[1] ?? Number.NaN);
    const next = lines[index + 1];
    const isFirst = index === 0 && number === 1;
    const atBreak = isFirst || line.pageBreakBefore || next?.pageBreakBefore === true || next === undefined;
    if (atBreak && number > (last ?? 0) && (last === null || number <= last + mostMissing)) {
      last = number;
      numbers.push(line);
      dropped = line;
    } else {
      kept.push(
        dropped === null ? line : { ...line, pageNumberBefore: true, pageBreakBefore: line.pageBreakBefore || dropped.pageBreakBefore },
      );
      dropped = null;
    }
  }
  return { lines: kept, numbers };
}

const unfinishedEnd = new RegExp(String.raw`[${letters}\d,]$`, 'u');

/** The lines without the blank ones that parted a page from its number, or from what heads and ends it, within a sentence. */
export function withoutPageGaps(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const isCut = line.pageNumberBefore === true && line.blankBefore && above !== undefined && unfinishedEnd.test(above.value);
    return isCut && line.indent <= above.indent ? { ...line, blankBefore: false } : line;
  });
}

/**
 * The finding of a page number that is left out, of a number that may be one and stays (`number-alone`), or of a line that heads or ends
 * pages (`running-line`).
 */
export function pageNumberFinding(source: Source, text: Text, messageId: 'number-alone' | 'running-line' | null = null): Finding {
  const range = sourceRange(text);
  const place = range === null ? null : source.position(range.start, range.end);
  return finding(source.file, {
    ruleId: 'page-number-in-text',
    severity: 'info',
    actual: text.value,
    place,
    ...(messageId === null ? {} : { messageId }),
  });
}

/** A number alone in the first line of a paragraph. */
interface LoneNumber {
  readonly index: number;
  readonly text: Text;
  readonly value: number;
}

/**
 * Leaves out the page numbers that a converter put between paragraphs: numbers alone that follow each other a page apart, or that cut a
 * sentence. Each is reported; so is a number alone that may mean something, and stays.
 */
export function dropPageNumbers(source: Source, blocks: readonly Block[]): { blocks: Block[]; findings: Finding[] } {
  const lone = blocks.flatMap((block, index): LoneNumber[] => {
    if (block.type !== 'paragraph' || block.marker !== null || block.markdownDepth !== null || index === 0) return [];
    const [text] = blockLines(block.text, 1);
    const number = numberAlone.exec(text?.value ?? '');
    return text === undefined || number === null ? [] : [{ index, text, value: Number(number[1]) }];
  });
  if (lone.length === 0) return { blocks: [...blocks], findings: [] };
  const pages = new Set(inSequence(lone, blocks));
  for (const number of lone) if (cutsSentence(blocks, number.index)) pages.add(number);
  const findings = lone.map((number) => pageNumberFinding(source, number.text, pages.has(number) ? null : 'number-alone'));
  const dropped = new Set([...pages].map(({ index }) => index));
  const kept: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') {
      kept.push(block);
      continue;
    }
    const rest = block.text.value.search(/[\n\u2028]/u) + 1;
    if (!dropped.has(index)) kept.push(dropped.has(index - 1) ? { ...block, pageNumberBefore: true } : block);
    else if (rest > 0) kept.push({ ...withText(block, trimText(sliceText(block.text, rest)), false), pageNumberBefore: true });
  }
  return { blocks: kept, findings };
}

/** How far apart two page numbers stand at least, characters of the source. */
const shortestPage = 600;

/** The longest run of numbers of which each is the one behind the last, a page apart; a run of one is none. */
function inSequence(numbers: readonly LoneNumber[], blocks: readonly Block[]): LoneNumber[] {
  const startOf = ({ index }: LoneNumber): number => blocks[index]?.start ?? 0;
  const runs = new Map<number, LoneNumber[]>();
  let longest: LoneNumber[] = [];
  for (const number of numbers) {
    const before = runs.get(number.value - 1);
    const last = before?.at(-1);
    const run =
      before !== undefined && last !== undefined && startOf(number) - startOf(last) >= shortestPage ? [...before, number] : [number];
    if (run.length >= (runs.get(number.value)?.length ?? 0)) runs.set(number.value, run);
    if (run.length > longest.length) longest = run;
  }
  return longest.length > 1 ? longest : [];
}

/** Whether the paragraphs before and behind a number are one sentence. */
function cutsSentence(blocks: readonly Block[], index: number): boolean {
  const before = blocks[index - 1];
  const own = blocks[index];
  const next = own?.type === 'paragraph' ? (blockLines(own.text, 2)[1] ?? textOf(blocks[index + 1])) : null;
  return (
    before?.type === 'paragraph' &&
    next !== null &&
    /[\p{L},]$/u.test(before.text.value) &&
    before.text.value.length > 40 &&
    /^[\p{Ll}\d(“"]/u.test(next.value) &&
    matchLabel(next.value) === null
  );
}

function textOf(block: Block | undefined): Text | null {
  return block?.type === 'paragraph' ? block.text : null;
}
