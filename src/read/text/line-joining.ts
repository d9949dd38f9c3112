/** Whether a line goes on with the paragraph of the line above it. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../../language/word-lists.js';
import { isUpperCase, letters } from '../../model/index.js';
import { goesOnWithNumber, matchLabel } from '../../language/lines/labels.js';
import type { Line } from './source-lines.js';
import { recipientsLabel } from '../../language/lines/tail-lines.js';
import { extentOf, type TextLayout } from './text-layout.js';

/** Words that begin a paragraph behind a line that is closed. */
const opening = new RegExp(String.raw`^${oneOf(partWords.openings)}(?![${letters}])`, 'u');
/** An unfinished line of a text that is not wrapped is at least so long. */
const shortestCut = 40;

const unfinishedEnd = new RegExp(String.raw`[${letters}\d,]$`, 'u');

/** `width`: that of the line above (null if no line is wrapped). */
export function continuesLine(above: Line, line: Line, width: number | null, { exact }: TextLayout): boolean {
  if (line.blankBefore) return false;
  if (goesOnWithNumber(above.value, line.value)) return true;
  if (matchLabel(line.value) !== null || recipientsLabel.test(line.value)) return false;
  const unfinished = unfinishedEnd.test(above.value) && /^\p{Ll}/u.test(line.value);
  if (width === null) return unfinished && above.value.length >= shortestCut && !isUpperCase(above.value);
  if (unfinished) return true;
  const closed = /[.;:!?]$/u.test(above.value);
  if (closed && opening.test(line.value)) return false;
  return exact ? continuesExact(above, line, width, closed) : continuesLoose(above, line, width, closed);
}

function continuesExact(above: Line, line: Line, width: number, closed: boolean): boolean {
  if (hasRoom(above, line, width)) return false;
  if (isUpperCase(above.value) !== isUpperCase(line.value) && !closed && isUpperCase(above.value)) return false;
  if (!closed) return true;
  return !(/[;:]$|\/\.$/u.test(above.value) && !/^[\p{Ll}\d(“"]/u.test(line.value)) && line.indent <= above.indent;
}

function continuesLoose(above: Line, line: Line, width: number, closed: boolean): boolean {
  const lowerCase = /^[\p{Ll}\d(“"]/u.test(line.value);
  if (extentOf(above) < width * 0.78) return false;
  if (closed && !/^\p{Ll}/u.test(line.value) && hasRoom(above, line, width)) return false;
  if (closed && !lowerCase && line.indent > above.indent) return false;
  return lowerCase || !closed || line.indent <= above.indent;
}

/** Whether the first word of a line would have found room behind the line above it: the break was then meant. */
function hasRoom(above: Line, line: Line, width: number): boolean {
  return extentOf(above) + 1 + line.value.search(/\s|$/u) <= width;
}
