/**
 * Parts a long Markdown text into stretches that are parsed one by one: the parser's time grows with the square of a paragraph's marks
 * and of a list's items. A stretch ends where a block of the document ends, or, in a run of lines longer than people write without a
 * blank one, at the end of a line, best before a label.
 */
import { matchLabel } from '../../language/lines/labels.js';

export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** A stretch ends at the first blank line behind this length, UTF-16 units, or so many lines. */
const chunkLength = 30_000;
const chunkLines = 600;
/** A run of lines without a blank one is parted behind this length, so many lines, or so many marks of emphasis and links. */
const runLength = 12_000;
const runMarks = 300;
const runLines = 400;

/** The stretches of a text from `from` on; their ends are ends of lines. */
export function chunksOf(text: string, from: number): readonly Chunk[] {
  if (text.length - from <= runLength && countMarks(text, from, text.length) <= runMarks) return [{ start: from, end: text.length }];
  const chunks: Chunk[] = [];
  let start = from;
  let runStart = from;
  let marks = 0;
  let lines = 0;
  let chunk = 0;
  let fence: string | null = null;
  let html: string | null = null;
  const lastEnds = { '-->': text.lastIndexOf('-->'), '</table>': text.lastIndexOf('</table>') };
  const cut = (at: number): void => {
    if (at > start) chunks.push({ start, end: at });
    start = at;
    runStart = at;
    marks = 0;
    lines = 0;
    chunk = 0;
  };
  let lineStart = from;
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 400));
    const blank = line.trim() === '';
    chunk++;
    if (!blank && fence === null && html === null) {
      const atMargin = !/^[ \t]/u.test(line);
      if (atMargin && runStart === lineStart && (lineStart - start > chunkLength || chunk > chunkLines)) cut(lineStart);
      else if (
        !line.includes('|') &&
        (lineStart - runStart > runLength || marks > runMarks || lines > runLines) &&
        (lines > 2 * runLines || breaksHere(line, lineStart - runStart, marks))
      )
        cut(lineStart);
      marks += countMarks(text, lineStart, lineEnd);
      lines++;
    }
    fence = fenceAfter(line, fence);
    html =
      fence === null && (html !== null || line.includes('<')) ? htmlAfter(text.slice(lineStart, lineEnd), lineStart, html, lastEnds) : null;
    if (blank) {
      runStart = lineEnd;
      marks = 0;
      lines = 0;
    }
    lineStart = lineEnd;
  }
  cut(text.length);
  return chunks;
}

/** Whether a run may be parted before this line: at a label, or anywhere once it is twice too long. */
function breaksHere(line: string, length: number, marks: number): boolean {
  return length > 2 * runLength || marks > 2 * runMarks || matchLabel(line.trimStart()) !== null;
}

/** Marks that the parser of emphasis and links looks at, one for a run of them. */
export function countMarks(text: string, from: number, to: number): number {
  let count = 0;
  let last = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const mark = code === 0x2a || code === 0x5f || code === 0x5b || code === 0x5d || code === 0x3c || code === 0x60;
    if (mark && (code !== last || code === 0x5b || code === 0x5d)) count++;
    last = mark ? code : 0;
  }
  return count;
}

/** The fence that is open behind a line. */
function fenceAfter(line: string, open: string | null): string | null {
  const fence = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
  if (fence === undefined) return open;
  if (open === null) return fence;
  return fence.startsWith(open) ? null : open;
}

/**
 * What ends the HTML that is open behind a line: a table or a comment may hold blank lines. `lastEnds` tells where each end stands last.
 */
function htmlAfter(line: string, start: number, open: string | null, lastEnds: Readonly<Record<string, number>>): string | null {
  let close = open;
  let at = 0;
  while (at < line.length) {
    const found = line.indexOf(close ?? '<', at);
    if (found < 0) return close;
    at = found + (close?.length ?? 1);
    if (close !== null) close = null;
    else if (line.startsWith('!--', at)) close = '-->';
    else if (/^table[\s>]/iu.test(line.slice(at, at + 6))) close = '</table>';
    if (close !== null && (lastEnds[close] ?? -1) < start + at) close = null;
  }
  return close;
}
