/** The printed lines of a plain text. */
import type { Text } from '../../model/index.js';

export interface Line {
  /** Without white space at its ends. */
  readonly value: string;
  readonly indent: number;
  /** Whether a tab stands before it: an empty cell of a pasted table. */
  readonly tabbed: boolean;
  /** Whether two blanks, or a tab, stand in it: else it has no columns. */
  readonly spaced: boolean;
  readonly start: number;
  readonly blankBefore: boolean;
  readonly pageBreakBefore: boolean;
  /** Whether a page number stood before it. */
  readonly pageNumberBefore?: boolean;
}

/** The text of stretches of a source, joined by `glue`. */
export type LinesReader = (lines: readonly { readonly value: string; readonly start: number }[], glue: string) => Text;

/** The comments `<!-- ... -->` of a text; one that never ends is none, nor is what a backslash stands before. */
export function* commentsIn(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  for (let start = text.indexOf('<!--'); start >= 0;) {
    if (isEscaped(text, start)) {
      start = text.indexOf('<!--', start + 4);
      continue;
    }
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    yield { start, end: close + 3 };
    start = text.indexOf('<!--', close + 3);
  }
}

/** The stretches of a text from `start` to `end` outside its comments. */
export function* outsideComments(text: string, start: number, end: number): Iterable<readonly [number, number]> {
  let from = start;
  for (const comment of commentsIn(text.slice(start, end))) {
    if (start + comment.start > from) yield [from, start + comment.start];
    from = start + comment.end;
  }
  if (from < end) yield [from, end];
}

function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === '\\') from--;
  return (at - from) % 2 === 1;
}

/** Comments `<!-- ... -->` as blanks. */
export function blankComments(source: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of commentsIn(source)) {
    result += source.slice(from, start) + source.slice(start, end).replace(/[^\r\n]/gu, ' ');
    from = end;
  }
  return result + source.slice(from);
}

/** A piece of a line between marks of Markdown's emphasis. */
const emphasised = /^(\s?)(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]*)(?<=\S)\2(\s?)$/u;

/** The marks of emphasis round a line, or round what blanks part in it, as blanks: a plain text has no use for them. */
export function blankEmphasis(source: string): string {
  if (!/[*_]/u.test(source)) return source;
  return source
    .split('\n')
    .map((line) => (/[*_]/u.test(line) ? withoutEmphasis(line) : line))
    .join('\n');
}

function withoutEmphasis(line: string): string {
  const pieces = line.split(/([ \u00a0]{2,200}|\t)/u).map((piece) =>
    piece.replace(emphasised, (_, before: string, marks: string, words: string, behind: string) => {
      const blanks = ' '.repeat(marks.length);
      return `${before}${blanks}${words}${blanks}${behind}`;
    }),
  );
  return pieces.join('');
}

/** Whether two blanks, or a tab, stand in a line. Most have none: a look for their characters is cheaper than any pattern. */
function isSpaced(value: string): boolean {
  return value.includes('  ') || value.includes('\t') || (value.includes('\u00a0') && /[ \u00a0]{2}/u.test(value));
}

/** Where a line that begins at a place ends. */
function endOfLine(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return source.length;
}

export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  const before = { blank: true, pageBreak: false };
  for (let from = 0, end = 0; from < source.length; from = end + (source.startsWith('\r\n', end) ? 2 : 1)) {
    end = endOfLine(source, from);
    const line = lineOf(source.slice(from, end), from, before);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/**
 * A line as it is printed, `from` its place in the source; null for a blank one.
 *
 * @param before whether a blank line, or a page break, stands before it; it then tells the same for the next line
 */
export function lineOf(printed: string, from: number, before: { blank: boolean; pageBreak: boolean }): Line | null {
  const value = printed.trim();
  const breaks = printed.includes('\f');
  if (value === '') {
    before.blank = true;
    before.pageBreak ||= breaks;
    return null;
  }
  const indent = printed.length - printed.trimStart().length;
  const line: Line = {
    value,
    start: from + indent,
    indent,
    tabbed: indent > 0 && printed.slice(0, indent).includes('\t'),
    spaced: isSpaced(value),
    blankBefore: before.blank,
    pageBreakBefore: before.pageBreak || breaks,
  };
  before.blank = false;
  before.pageBreak = false;
  return line;
}

/** The lines of each page. */
export function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    if (pages.length === 0 || line.pageBreakBefore) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages;
}
