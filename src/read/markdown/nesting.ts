/**
 * Guards the Markdown parser, whose time grows badly with nesting and with very long lines: what is nested deeper than
 * people write, and lines longer than any page, is masked so that the parser takes it for plain text. The mask keeps every
 * offset, and texts are copied from the source itself, so nothing changes but the structure.
 */
import { countMarks } from './chunks.js';

/** Deepest nesting of lists and quotes that is read as such. */
export const maximumNesting = 60;
/** Longest line that is read for Markdown, UTF-16 units, and most marks of emphasis and links in a line. */
const longestLine = 50_000;
const mostMarks = 600;
/** No construct of Markdown: stands for a character that must not begin or be one. */
const mask = '\ue000';

export interface GuardedText {
  readonly text: string;
  /** Offsets of lines nested too deep, and of lines too long; null if there is none. */
  readonly firstTooDeep: number | null;
  readonly firstTooLong: number | null;
  /** Offset of a comment that never ends; it is read as text. */
  readonly openComment: number | null;
}

/** The text as the Markdown parser may read it; of the same length. */
export function guardNesting(text: string): GuardedText {
  let firstTooDeep: number | null = null;
  let firstTooLong: number | null = null;
  const pieces: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, by: string): void => {
    pieces.push(text.slice(copied, start), by);
    copied = end;
  };
  const lastClose = text.lastIndexOf('-->');
  let openComment: number | null = null;
  let angle = text.indexOf('<');
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    while (angle >= 0 && angle < start) angle = text.indexOf('<', angle + 1);
    if (end - start > longestLine || (end - start > mostMarks && countMarks(text, start, end) > mostMarks)) {
      firstTooLong ??= start;
      replace(start, end, text.slice(start, end).replace(/[*_[\]<>&\\`!|#+~-]/gu, mask));
    } else {
      const deep = deepPrefix(text, start, end);
      if (deep !== null) {
        firstTooDeep ??= start;
        replace(deep, Math.min(deep + 1, end), mask);
      }
      const from = deep === null ? start : Math.min(deep + 1, end);
      for (; angle >= 0 && angle < end; angle = text.indexOf('<', angle + 1)) {
        const openEnded = angle > lastClose && text.startsWith('<!--', angle);
        if (openEnded) openComment ??= angle;
        if (angle >= from && (openEnded || /^<(?:\?|![A-Za-z[])/u.test(text.slice(angle, angle + 3)))) replace(angle, angle + 1, mask);
      }
    }
    start = end + 1;
  }
  pieces.push(text.slice(copied));
  return { text: pieces.join(''), firstTooDeep, firstTooLong, openComment };
}

/** Where the prefix of a line passes the deepest nesting, or null. Two columns of indent count as one level. */
function deepPrefix(text: string, start: number, end: number): number | null {
  let levels = 0;
  let indent = 0;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t') {
      indent += character === '\t' ? 4 : 1;
    } else if (character === '>') {
      levels++;
    } else if ((character === '-' || character === '+' || character === '*') && /[ \t]/u.test(text.charAt(at + 1))) {
      levels++;
    } else if (/\d/u.test(character)) {
      const marker = /^\d{1,9}[.)][ \t]/u.exec(text.slice(at, at + 12));
      if (marker === null) return null;
      levels++;
      at += marker[0].length - 1;
    } else {
      return null;
    }
    if (levels + (indent >> 1) > maximumNesting) return at;
  }
  return null;
}
