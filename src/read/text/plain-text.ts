/** Plain text as a converter gives it -> blocks: hard-wrapped lines are joined, page numbers and notes at the end are told apart. */
import { joinTexts, plainText, type Text } from '../../model/index.js';
import type { Block, FootnoteBlock } from '../block.js';
import { partPageNumbers } from './page-numbers.js';
import { readPrintedLines } from './printed-lines.js';
import { blankComments, readLines, type Line } from './source-lines.js';
import { TextBuilder } from '../text-builder.js';

export interface PlainTextBlocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
  /** Page numbers that a converter left between the lines; they stand in no block. */
  readonly pageNumbers: readonly Text[];
}

/** Blocks of a plain text from `from` on (behind the front matter); a comment `<!-- ... -->` in it is left out. */
export function readPlainText(source: string, from: number): PlainTextBlocks {
  const visible = source.slice(0, from).replace(/[^\r\n]/gu, ' ') + blankComments(source.slice(from));
  const { lines, numbers } = partPageNumbers(readLines(visible));
  const { body, footnotes } = partFootnotes(lines, source);
  const blocks = readPrintedLines(body, (parts, glue) => joinLines(parts, glue, source, footnotes));
  return { blocks, footnotes, pageNumbers: numbers.map(({ value, start }) => plainText(value, start)) };
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

/** Lines as one text; the calls of notes in it are calls. */
function joinLines(
  lines: readonly { readonly value: string; readonly start: number }[],
  glue: string,
  source: string,
  footnotes: readonly FootnoteBlock[],
): Text {
  const builder = new TextBuilder(source);
  let end = lines[0]?.start ?? 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.replace(glue, end, line.start, {});
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
  return builder.build();
}
