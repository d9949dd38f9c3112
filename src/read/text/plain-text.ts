/** Plain text as a converter gives it -> blocks: hard-wrapped lines are joined, page numbers and notes at the end are told apart. */
import { joinTexts, plainText, type Text } from '../../model/index.js';
import type { Block, FootnoteBlock, ParagraphBlock } from '../block.js';
import { softBreak } from '../block.js';
import { columnRegions, readColumns } from './columns.js';
import { matchLabel } from '../../language/lines/labels.js';
import { blankComments, readLines, type Line } from './source-lines.js';
import { TextBuilder } from '../text-builder.js';

export interface PlainTextBlocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
}

/** Blocks of a plain text; a comment `<!-- ... -->` in it is left out. */
export function readPlainText(source: string): PlainTextBlocks {
  const lines = readLines(blankComments(source));
  const { body, footnotes } = partFootnotes(lines, source);
  const regions = columnRegions(body);
  const width = wrapWidth(body.filter((_, index) => !regions.some(({ from, to }) => index >= from && index < to)));
  const blocks: Block[] = [];
  let open: Line[] = [];
  const flush = (): void => {
    if (open.length > 0) blocks.push(joinLines(open, source, footnotes));
    open = [];
  };
  for (const [index, line] of body.entries()) {
    const region = regions.find(({ from, to }) => index >= from && index < to);
    if (region !== undefined) {
      flush();
      if (index === region.from) blocks.push(readColumns(body.slice(region.from, region.to), region.right));
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && (width === null || !continues(last, line, width))) flush();
    if (line.pageBreakBefore && blocks.length + open.length > 0 && width === null) {
      flush();
      blocks.push({ type: 'pageBreak', start: line.start, end: line.start });
    }
    if (/^[-_=–—]{5,}$/u.test(line.value)) {
      flush();
      blocks.push({ type: 'rule', start: line.start, end: line.start + line.value.length });
    } else {
      open.push(line);
    }
  }
  flush();
  return { blocks, footnotes };
}

/** Notes `[1] ...` at the end, where the text calls them. */
function partFootnotes(lines: readonly Line[], source: string): { body: Line[]; footnotes: FootnoteBlock[] } {
  let first = lines.length;
  for (let index = lines.length - 1; index >= 0 && index > lines.length - 400; index--) {
    if (/^\[1\]\s?\S/u.test(lines[index]?.value ?? '')) {
      first = index;
      break;
    }
  }
  if (first === lines.length || !lines.slice(0, first).some((line) => line.value.includes('[1]')))
    return { body: [...lines], footnotes: [] };
  const footnotes: FootnoteBlock[] = [];
  for (const line of lines.slice(first)) {
    const call = /^\[(\d{1,3})\]\s*/u.exec(line.value);
    const previous = footnotes.at(-1);
    if (call === null && previous !== undefined) {
      const joined = joinTexts([previous.paragraphs[0] as Text, plainText(line.value, line.start)], ' ');
      footnotes[footnotes.length - 1] = { ...previous, paragraphs: [joined], end: line.start + line.value.length };
    } else if (call !== null) {
      const start = line.start + call[0].length;
      footnotes.push({
        id: call[1] ?? '',
        paragraphs: [plainText(source.slice(start, line.start + line.value.length), start)],
        start: line.start,
        end: line.start + line.value.length,
      });
    }
  }
  return { body: lines.slice(0, first), footnotes };
}

/** The width at which the lines of a text are wrapped, or null where each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.indent + line.value.length).filter((length) => length > 40);
  if (lengths.length < 8) return null;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > 160) return null;
  const near = lengths.filter((length) => length > longest * 0.8).length;
  return near >= lengths.length * 0.4 ? longest : null;
}

/** Whether a line goes on with the paragraph of the line before it. */
function continues(last: Line, line: Line, width: number): boolean {
  if (line.blankBefore || matchLabel(line.value) !== null) return false;
  if (/^\p{Ll}/u.test(line.value) && /[A-Za-zÀ-ỹ\d,]$/u.test(last.value)) return true;
  const lowerCase = /^[\p{Ll}\d(“"]/u.test(line.value);
  const full = last.indent + last.value.length >= width * 0.78;
  if (!full) return false;
  if (/[.;:!?]$/u.test(last.value) && !/^\p{Ll}/u.test(line.value) && fitsBehind(last, line, width)) return false;
  if (/[.;:!?]$/u.test(last.value) && !lowerCase && line.indent > last.indent) return false;
  return lowerCase || !/[.;:!?]$/u.test(last.value) || line.indent <= last.indent;
}

/** Whether the first word of a line would have found room behind the line before it: the break was then meant. */
function fitsBehind(last: Line, line: Line, width: number): boolean {
  return last.indent + last.value.length + 1 + line.value.search(/\s|$/u) <= width;
}

function joinLines(lines: readonly Line[], source: string, footnotes: readonly FootnoteBlock[]): ParagraphBlock {
  const builder = new TextBuilder(source);
  let end = lines[0]?.start ?? 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.replace(softBreak, end, line.start, {});
    end = line.start + line.value.length;
    let from = line.start;
    for (const call of line.value.matchAll(/\[(\d{1,3})\]/gu)) {
      if (!footnotes.some((note) => note.id === call[1])) continue;
      builder.copy(from, line.start + call.index, {});
      builder.callFootnote(call[1] ?? '', {});
      from = line.start + call.index + call[0].length;
    }
    builder.copy(from, end, {});
  }
  const first = lines[0] as Line;
  return {
    type: 'paragraph',
    text: builder.build(),
    marker: null,
    listDepth: 0,
    markdownDepth: null,
    alignment: null,
    blankBefore: first.blankBefore,
    start: first.start,
    end,
  };
}
