/**
 * Two columns that a converter printed beside each other in a plain text: the letterhead at its beginning, recipients and signature at
 * its end. Lines of spaces part them.
 */
import { emptyText, fold, documentTypes, isUpperCase, plainText, type TableCell } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import { matchLabel } from '../../language/lines/labels.js';
import { isPersonName } from '../../language/lines/signature.js';
import type { Line } from './source-lines.js';

/** Lines `from` to `to`; the right column begins at about `right`. */
export interface ColumnRegion {
  readonly from: number;
  readonly to: number;
  readonly right: number;
}

/** How many lines the letterhead, and the recipients with the signature, may take. */
const longestRegion = 40;
/** How far left of the right column's beginning a line of it may begin, characters. */
const tolerance = 12;
const headingWords = /^(?:ĐẢNG CỘNG SẢN|CỘNG H[OÒ]|Độc lập|ĐOÀN |Đoàn )|(?:^|,)\s*ngày\s/u;
const types = new Set(documentTypes.map(fold));

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Where a text has two columns. */
export function columnRegions(lines: readonly Line[]): readonly ColumnRegion[] {
  return [letterheadRegion(lines), tailRegion(lines)].filter((region): region is ColumnRegion => region !== null);
}

function letterheadRegion(lines: readonly Line[]): ColumnRegion | null {
  let from = -1;
  let to = -1;
  let right = Number.POSITIVE_INFINITY;
  let heading = false;
  for (const [index, line] of lines.slice(0, longestRegion).entries()) {
    if (types.has(fold(line.value)) || (matchLabel(line.value) !== null && gapOf(line) === null)) break;
    const gap = gapOf(line);
    if (gap === null) continue;
    if (from < 0) from = index;
    to = index + 1;
    right = Math.min(right, line.indent + gap.end);
    heading ||= headingWords.test(line.value.slice(gap.end));
  }
  return heading ? { from, to, right } : null;
}

function tailRegion(lines: readonly Line[]): ColumnRegion | null {
  const from = lines.findLastIndex((line) => /^Nơi nhận\s*:?(?![A-Za-zÀ-ỹ])/u.test(line.value) && line.value.length < 160);
  if (from < 0) return signaturesRegion(lines);
  const rights = lines.slice(from, from + longestRegion).flatMap((line) => {
    const gap = gapOf(line);
    return gap === null ? [] : [line.indent + gap.end];
  });
  if (rights.length === 0) return null;
  const right = Math.min(...rights);
  let to = from + 1;
  for (let line = lines[to]; line !== undefined && to < from + longestRegion; line = lines[++to]) {
    if (gapOf(line) === null && line.indent < right - tolerance && !/^[-–+•]|^Lưu|^\p{Ll}/u.test(line.value)) break;
  }
  return { from, to, right };
}

/** Two signatures beside each other at the end of a text without recipients: positions in capitals, and names in the last line. */
function signaturesRegion(lines: readonly Line[]): ColumnRegion | null {
  const to = lines.findLastIndex((line) => line.value !== '') + 1;
  const names = lines[to - 1];
  if (names === undefined || !bothSides(names, isPersonName)) return null;
  const least = Math.max(0, to - longestSignature);
  const from = lines.slice(least, to - 1).findIndex((line) => bothSides(line, isUpperCase)) + least;
  if (from < least) return null;
  return {
    from,
    to,
    right: Math.min(...lines.slice(from, to).map((line) => line.indent + (gapOf(line)?.end ?? Number.POSITIVE_INFINITY))),
  };
}

/** How many lines a signature may take. */
const longestSignature = 14;

function bothSides(line: Line, holds: (side: string) => boolean): boolean {
  const gap = gapOf(line);
  const { value } = line;
  return gap !== null && [value.slice(0, gap.start), value.slice(gap.end)].every((side) => side.trim() !== '' && holds(side.trim()));
}

/** The widest stretch of blanks that is none inside a number line or a date. */
function gapOf(line: Line): Gap | null {
  let widest: Gap | null = null;
  for (const match of line.value.matchAll(/[ \u00a0]{3,200}|\t+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/(?:[Nn]gày|tháng|năm|[Ss]ố:?)$/u.test(line.value.slice(0, start)) || /^(?:tháng|năm|[/-])/u.test(line.value.slice(end))) continue;
    if (widest === null || end - start > widest.end - widest.start) widest = { start, end };
  }
  return widest;
}

/** The lines as a table of one row without lines: a cell a column, a paragraph a line. */
export function readColumns(lines: readonly Line[], right: number): TableBlock {
  const cells: [TableCell['paragraphs'][number][], TableCell['paragraphs'][number][]] = [[], []];
  for (const line of lines) {
    const gap = gapOf(line);
    if (gap !== null) {
      cells[0].push(plainText(line.value.slice(0, gap.start), line.start));
      cells[1].push(plainText(line.value.slice(gap.end), line.start + gap.end));
    } else {
      cells[line.indent >= right - tolerance ? 1 : 0].push(plainText(line.value, line.start));
    }
  }
  const row = cells.map((paragraphs): TableCell => ({
    paragraphs: paragraphs.length > 0 ? paragraphs : [emptyText],
    columnSpan: 1,
    rowSpan: 1,
    alignment: null,
  }));
  const last = lines.at(-1);
  return {
    type: 'table',
    rows: [row],
    headerRows: 0,
    borderless: true,
    columnWidths: null,
    start: lines[0]?.start ?? 0,
    end: last === undefined ? 0 : last.start + last.value.length,
  };
}
