/** How a text is laid out as a whole: wrapped at a width, with other widths for notes and tables, or a paragraph a line. */
import { matchLabel } from '../../language/lines/labels.js';
import { piecesOf } from './line-pieces.js';
import type { Line } from './source-lines.js';

/** The layout of a text. */
export interface TextLayout {
  /** The width at which the body is wrapped; null if each line is a paragraph. */
  readonly width: number | null;
  /** Whether each line is as long as can be: a line with room for the next word ends a paragraph. */
  readonly exact: boolean;
}

/** A shorter line says nothing of the width. */
const shortest = 40;
/** No text is wrapped wider. */
const widest = 160;
/** How much shorter than the width full lines are, and how much longer, characters. */
const ragged = 12;
const over = 4;
/** Share of longer lines (notes, tables) that a wrapped text may have. */
const mostLonger = 0.25;
/** Fewest full lines that tell a width. */
const fewest = 2;

/** The characters that a line takes, with its indent. */
export function extentOf(line: Line): number {
  return line.indent + line.value.length;
}

/** The layout of the lines. */
export function layoutOf(lines: readonly Line[]): TextLayout {
  const single = lines.map((line) => extentOf(line) > shortest && (!line.spaced || piecesOf(line).length === 1));
  // A line over another without a label is full, where the text is wrapped; a paragraph's last line stands over a label or a blank line.
  const width = commonWidth(lines.flatMap((line, index) => (single[index] === true && goesOver(lines[index + 1]) ? [extentOf(line)] : [])));
  if (width === null) return { width: null, exact: false };
  const longer = lines.filter((line, index) => single[index] === true && extentOf(line) > width + over).length;
  if (longer > single.filter(Boolean).length * mostLonger || !isWrapped(lines, width)) return { width: null, exact: false };
  return { width, exact: isExact(lines, width) };
}

/** Whether a line may go on with the one above it. */
function goesOver(next: Line | undefined): boolean {
  return next !== undefined && !next.blankBefore && matchLabel(next.value) === null;
}

/** The end of the narrow window in which most lengths lie, where that is a good part of them. */
function commonWidth(lengths: readonly number[]): number | null {
  const counts = Array.from({ length: widest + 1 }, () => 0);
  for (const length of lengths) if (length <= widest) counts[length] = (counts[length] ?? 0) + 1;
  let best = 0;
  let most = 0;
  let within = 0;
  for (let end = shortest; end <= widest; end++) {
    within += (counts[end] ?? 0) - (counts[end - ragged] ?? 0);
    if (within > most || (within === most && (counts[end] ?? 0) > 0)) [most, best] = [within, end];
  }
  if (most < fewest || most < lengths.length * 0.35) return null;
  for (let end = best; end <= Math.min(best + over, widest); end++) if ((counts[end] ?? 0) > 0) best = end;
  return best;
}

/** Whether full lines go on in the line below oftener than they end a paragraph. */
function isWrapped(lines: readonly Line[], width: number): boolean {
  let full = 0;
  let goOn = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.blankBefore || extentOf(line) < width - ragged || extentOf(line) > width || line.value.includes('\t'))
      continue;
    full++;
    if (matchLabel(next.value) === null && (/^[\p{Ll}\d(]/u.test(next.value) || !/[.;:!?”"]$/u.test(line.value))) goOn++;
  }
  return goOn > 1 && goOn >= full * 0.4;
}

function isExact(lines: readonly Line[], width: number): boolean {
  let pairs = 0;
  let roomy = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (
      next === undefined ||
      next.blankBefore ||
      extentOf(line) <= shortest ||
      !/[\p{L},]$/u.test(line.value) ||
      !/^\p{Ll}/u.test(next.value)
    )
      continue;
    pairs++;
    if (extentOf(line) + 1 + next.value.search(/\s|$/u) <= width) roomy++;
  }
  return pairs >= fewest && roomy <= pairs * 0.05;
}

/** The width of each line's own neighbourhood: that of the body, or, of longer lines (notes, tables), that of the run they stand in. */
export function widthsOf(lines: readonly Line[], { width }: TextLayout): readonly (number | null)[] {
  if (width === null) return lines.map(() => null);
  const widths: (number | null)[] = [];
  for (let index = 0; index < lines.length;) {
    if (extentOf(lines[index] as Line) <= width + over) {
      widths.push(width);
      index++;
      continue;
    }
    let end = index;
    let most = 0;
    for (
      let line = lines[end];
      line !== undefined && extentOf(line) > width + over && (end === index || !line.blankBefore);
      line = lines[++end]
    )
      most = Math.max(most, extentOf(line));
    for (; index < end; index++) widths.push(most > widest ? null : most);
  }
  return widths;
}
