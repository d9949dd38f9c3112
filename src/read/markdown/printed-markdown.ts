/**
 * Text that a clerk pasted into a Markdown file: a paragraph a line without blank ones between, tabs or lone bars between the cells. What
 * CommonMark would make of it (one paragraph of many) nobody meant, so its lines are read as those of a plain text, with Markdown's
 * emphasis.
 */
import type { Block } from '../block.js';
import { matchLabel } from '../../language/lines/labels.js';
import { piecesOf } from '../text/line-pieces.js';
import { linesReader } from './markdown-lines.js';
import { stretchReader, type HtmlReader, type MarkdownBlocks } from './markdown.js';
import { guardNesting } from './nesting.js';
import { readPrintedLines } from '../text/printed-lines.js';
import { blankComments, readLines, type Line } from '../text/source-lines.js';
import { layoutOf, extentOf } from '../text/text-layout.js';

/** Blocks that only Markdown or HTML has: a table, a fence, a note, an element of HTML. */
const markdownBlock = new RegExp(
  [
    String.raw`^ {0,3}(?:\x60{3}|~~~|:::|</?(?:table|p|div|tr|td|center|h[1-6]|ul|ol|li|img)[\s>]|\[\^[^\]\s]{1,80}\]:)`,
    String.raw`^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|`,
    String.raw`^[ \t]*\|.*\|[ \t]*$`,
  ].join('|'),
  'imu',
);
/** A line of Markdown that is a block by itself. */
const ownLine = /^(?:#{1,6}[ \t]|!\[)/u;

/** Whether the lines from `from` on are printed ones rather than Markdown's paragraphs. */
export function isPrinted(source: string, from: number): boolean {
  const text = source.slice(from);
  if (markdownBlock.test(text)) return false;
  const lines = readLines(blankComments(text));
  if (lines.filter(({ value }) => value === '|').length > 1) return true;
  const width = layoutOf(lines).width;
  let ended = 0;
  let parted = 0;
  for (const [index, line] of lines.entries()) {
    if (piecesOf(line).length > 1 && line.value.includes('\t')) ended += 2;
    const next = lines[index + 1];
    if (next === undefined || isMarked(next) || ownLine.test(line.value)) continue;
    if (next.blankBefore) parted++;
    else if (endsParagraph(line, next, width)) ended++;
  }
  return ended > 1 && ended > parted;
}

/** Whether a label or a mark begins a paragraph in Markdown too. */
function isMarked({ value }: Line): boolean {
  return matchLabel(value) !== null || ownLine.test(value) || /^[>#]/u.test(value);
}

/** Whether a line that Markdown would join with the next one ends a paragraph of its own: a sentence, or a title with a number. */
function endsParagraph(line: Line, next: Line, width: number | null): boolean {
  if (!/^[\p{Lu}“"]/u.test(next.value) || line.value.endsWith('\\')) return false;
  const short = width === null || extentOf(line) + 1 + next.value.search(/\s|$/u) <= width;
  return short && (/[.:;!?]$/u.test(line.value) || matchLabel(line.value) !== null);
}

/** The blocks of printed lines in a Markdown file, from `from` on. */
export function readPrintedMarkdown(source: string, from: number, readHtml: HtmlReader | null): MarkdownBlocks {
  const guarded = guardNesting(source);
  const visible = source.slice(0, from).replace(/[^\r\n]/gu, ' ') + blankComments(source.slice(from));
  const strayEmphasis: number[] = [];
  const readStretch = stretchReader(source, readHtml);
  const blocksOf = (start: number, end: number): readonly Block[] => {
    const read = readStretch(start, end);
    for (const stray of read.strayEmphasis) strayEmphasis.push(stray);
    return read.blocks;
  };
  const own = (line: Line): readonly Block[] | null =>
    ownLine.test(line.value) ? blocksOf(line.start, line.start + line.value.length) : null;
  const blocks = readPrintedLines(readLines(visible), linesReader(source, blocksOf), own);
  return { blocks, footnotes: [], guarded, strayEmphasis };
}
