/** The printed lines of a plain text. */
import type { Text } from '../../model/index.js';

export interface Line {
  /** Without white space at its ends. */
  readonly value: string;
  readonly indent: number;
  /** Whether a tab stands before it: an empty cell of a pasted table. */
  readonly tabbed: boolean;
  readonly start: number;
  readonly blankBefore: boolean;
  readonly pageBreakBefore: boolean;
  /** Whether a page number stood before it. */
  readonly pageNumberBefore?: boolean;
}

/** The text of stretches of a source, joined by `glue`. */
export type LinesReader = (lines: readonly { readonly value: string; readonly start: number }[], glue: string) => Text;

/** The comments `<!-- ... -->` of a text; one that never ends is none. */
export function* commentsIn(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    yield { start, end: close + 3 };
    start = text.indexOf('<!--', close + 3);
  }
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

export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let pageBreak = false;
  for (const match of source.matchAll(/[^\r\n]+|\r\n|\r|\n/gu)) {
    const printed = match[0];
    if (printed === '\n' || printed === '\r\n' || printed === '\r') continue;
    const breaks = printed.includes('\f');
    const start = match.index + (printed.length - printed.replace(/^[\s\ufeff]+/u, '').length);
    const value = printed.trim();
    if (value === '') {
      blank = true;
      pageBreak ||= breaks;
      continue;
    }
    const previous = lines.at(-1);
    const gap = previous === undefined ? '' : source.slice(previous.start + previous.value.length, start);
    lines.push({
      value,
      start,
      indent: start - match.index,
      tabbed: source.slice(match.index, start).includes('\t'),
      blankBefore: blank || lines.length === 0 || (gap.match(/\r\n|\r|\n/gu)?.length ?? 0) > 1,
      pageBreakBefore: pageBreak || breaks,
    });
    blank = false;
    pageBreak = false;
  }
  return lines;
}
