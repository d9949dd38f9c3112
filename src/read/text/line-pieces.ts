/** The pieces of a printed line that wide gaps part: cells of a table without lines, columns of a letterhead. */
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../../language/word-lists.js';
import { matchLabel } from '../../language/lines/labels.js';
import { isSpacedOut } from '../../language/lines/type-line.js';
import type { Line } from './source-lines.js';

/** A piece of a line; `column` counts the characters before it. */
export interface Piece {
  readonly value: string;
  readonly start: number;
  readonly column: number;
}

/** A gap: a tab, or three blanks and more. */
const gap = /[ \u00a0]{0,200}\t[ \t\u00a0]{0,200}|[ \u00a0]{3,200}/gu;
/** Blanks to be filled in inside a number or a date are no gap: `Số:      /QĐ-SCT`, `ngày      tháng`. Nor are those behind a label. */
const beforeBlank = new RegExp(String.raw`${oneOf(timeWords.blankBefore)}\s?:?\s?[\d.…]{0,4}$`, 'u');
const behindBlank = /^(?:tháng|năm|\d|[/–-]\s?[A-ZĐ\d])/u;

/** The pieces of a line, from left to right; one where it has no gap. */
export function piecesOf(line: Line): readonly Piece[] {
  const { value, start, indent } = line;
  if (!line.spaced || !/\t|[ \u00a0]{3}/u.test(value) || isSpacedOut(value)) return [{ value, start, column: indent }];
  const pieces: Piece[] = [];
  let from = 0;
  const add = (end: number): void => {
    const piece = value.slice(from, end);
    if (piece !== '') pieces.push({ value: piece, start: start + from, column: indent + from });
  };
  for (const match of value.matchAll(gap)) {
    const end = match.index + match[0].length;
    const right = value.slice(end, end + 8);
    const filled = beforeBlank.test(value.slice(Math.max(from, match.index - 12), match.index).toLowerCase()) && behindBlank.test(right);
    if (from === 0 && !value.startsWith('*') && matchLabel(value)?.length === end) continue;
    if (filled && !(match[0].includes('\t') && /^\d/u.test(right))) continue;
    add(match.index);
    from = end;
  }
  add(value.length);
  return pieces;
}
