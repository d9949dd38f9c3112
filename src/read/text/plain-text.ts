/** Plain text as a converter gives it -> blocks: hard-wrapped lines are joined, page numbers and notes at the end are told apart. */
import { joinTexts, plainText, type Text } from '../../model/index.js';
import type { Block, FootnoteBlock } from '../block.js';
import { partFootNotes, type FootNote, type NoteCall } from './foot-notes.js';
import { partPageNumbers, withoutPageGaps } from './page-numbers.js';
import { partRunningLines } from './running-lines.js';
import { readPrintedLines } from './printed-lines.js';
import { blankComments, blankEmphasis, outsideComments, readLines, type Line } from './source-lines.js';
import { TextBuilder } from '../text-builder.js';

export interface PlainTextBlocks {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteBlock[];
  /** Page numbers that a converter left between the lines; they stand in no block. */
  readonly pageNumbers: readonly Text[];
  /** Lines that head and end the pages; nor do they. */
  readonly runningLines: readonly Text[];
}

/** Blocks of a plain text from `from` on (behind the front matter); a comment `<!-- ... -->` in it is left out. */
export function readPlainText(source: string, from: number): PlainTextBlocks {
  const visible = source.slice(0, from).replace(/[^\r\n]/gu, ' ') + blankEmphasis(blankComments(source.slice(from)));
  const outside = partRunningLines(readLines(visible));
  const { lines, numbers } = partPageNumbers(outside.lines);
  const feet = partFootNotes(withoutPageGaps(lines));
  const { body, footnotes } = partFootnotes(feet.lines, source);
  const blocks = readPrintedLines(body, (parts, glue) => joinLines(parts, glue, source, footnotes, feet.calls));
  return {
    blocks,
    footnotes: [...footnotes, ...feet.notes.map((note) => footnoteOf(note, source))],
    pageNumbers: numbers.map(textOfLine),
    runningLines: outside.running.map(textOfLine),
  };
}

function textOfLine({ value, start }: Line): Text {
  return plainText(value, start);
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

function footnoteOf({ id, lines }: FootNote, source: string): FootnoteBlock {
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    id,
    paragraphs: [joinLines(lines, ' ', source, [], [])],
    start: first?.start ?? 0,
    end: last === undefined ? 0 : last.start + last.value.length,
  };
}

/** Lines as one text; the calls of notes in it are calls. */
function joinLines(
  lines: readonly { readonly value: string; readonly start: number }[],
  glue: string,
  source: string,
  footnotes: readonly FootnoteBlock[],
  calls: readonly NoteCall[],
): Text {
  const builder = new TextBuilder(source);
  const copy = (start: number, stop: number): void => {
    for (const [from, to] of outsideComments(source, start, stop)) builder.copy(from, to, {});
  };
  let end = lines[0]?.start ?? 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.replace(glue, end, line.start, {});
    end = line.start + line.value.length;
    let from = line.start;
    for (const call of footnotes.length === 0 ? [] : line.value.matchAll(/\[(\d{1,3})\]/gu)) {
      if (!footnotes.some((note) => note.id === call[1])) continue;
      copy(from, line.start + call.index);
      builder.callFootnote(call[1] ?? '', {});
      from = line.start + call.index + call[0].length;
    }
    for (const call of callsWithin(calls, from, end)) {
      copy(from, call.start);
      builder.callFootnote(call.id, {});
      from = call.end;
    }
    copy(from, end);
  }
  return builder.build();
}

/** The calls from `start` to `end` of the source, among those in order. */
function callsWithin(calls: readonly NoteCall[], start: number, end: number): readonly NoteCall[] {
  let low = 0;
  for (let high = calls.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((calls[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((calls[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return calls.slice(low, to);
}
