/** The printed lines of a cell -> its paragraphs: a cell is narrow, and what stands in it is wrapped where the next word found no room. */
import { fold, isUpperCase } from '../../model/index.js';
import { joinsPart, roleOfValue } from '../../language/lines/head-roles.js';
import { matchLabel } from '../../language/lines/labels.js';
import { beginsOrgan, continuesOrgan } from '../../language/organs/organ-lines.js';
import { readCapacity } from '../../language/lines/signature.js';

/** A line of a cell, and whether a blank one stands before it. */
export interface CellLine {
  readonly value: string;
  readonly start: number;
  readonly blankBefore: boolean;
}

/** The paragraphs of a cell whose column is `width` characters wide. */
export function cellParagraphs<Piece extends CellLine>(lines: readonly Piece[], width: number): Piece[][] {
  const paragraphs: Piece[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && goesOn(open.map(({ value }) => value).join(' '), last, line, width)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function goesOn(above: string, last: CellLine, line: CellLine, width: number): boolean {
  if (line.blankBefore) return false;
  if (joinsPart(above, line.value)) return true;
  const role = roleOfValue(line.value);
  if ((role !== 'unknown' && role !== 'organ') || beginsCellParagraph(line.value)) return false;
  if (continuesOrgan(above, line.value)) return true;
  if (readCapacity(above) !== null) return false;
  if (/^[\p{Ll}(]/u.test(line.value) && !/[.;:]$/u.test(last.value)) return !isUpperCase(above);
  if (isUpperCase(above) && (!isUpperCase(line.value) || beginsOrgan(line.value))) return false;
  if (isUpperCase(line.value) && !isUpperCase(above)) return false;
  if (/[.;:!?]$/u.test(last.value)) return false;
  return !fits(last.value, line.value, width);
}

/** Whether the first word of a line would have found room behind the line above it: the break was then meant. */
function fits(above: string, line: string, width: number): boolean {
  return above.length + 1 + line.search(/\s|$/u) <= width;
}

function beginsCellParagraph(value: string): boolean {
  const label = matchLabel(value);
  return label !== null || /^(?:luu|noi nhan|kinh gui|v\/v)(?![a-z])/u.test(fold(value.slice(0, 12)));
}
