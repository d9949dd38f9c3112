/**
 * Two columns that a converter printed beside each other in a plain text: the letterhead, recipients and signature. Blanks part them where
 * the text keeps its places; where it is pasted from Word, a tab ends the left cell and the lines below are the right one's.
 */
import { greatest, letters, type TableCell } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import { roleOfValue } from '../../language/lines/head-roles.js';
import { matchLabel } from '../../language/lines/labels.js';
import { recipientsLabel } from '../../language/lines/tail-lines.js';
import { bodyRoleOf, opensText } from '../../language/lines/body-lines.js';
import { matchTypeLine } from '../../language/lines/type-line.js';
import { cellParagraphs } from './cell-lines.js';
import { columnsOf, headings, longestLine, longestRegion, rightColumn, tolerance, type ColumnRegion } from './column-places.js';
import { piecesOf, type Piece } from './line-pieces.js';
import type { Line, LinesReader } from './source-lines.js';
import { tableBlock } from './table-block.js';
import { recipientsAtRight, recipientsRegion, signaturesRegion } from './tail-columns.js';

const cutHeading = /^(?:ĐẢNG CỘNG SẢN|CỘNG H[OÒ]|Độc lập)/u;

/** Where a text has two columns. */
export function columnRegions(lines: readonly Line[]): readonly ColumnRegion[] {
  const regions: ColumnRegion[] = [];
  for (let index = 0; index < lines.length; index++) {
    const pieces = piecesOf(lines[index] as Line);
    const first = pieces[0]?.value ?? '';
    const label = pieces.find(({ value }, place) => place > 0 && recipientsLabel.test(value));
    const region =
      recipientsLabel.test(first) && first.length < longestLine
        ? recipientsRegion(lines, index)
        : label !== undefined
          ? recipientsAtRight(lines, index, label.column, regions.at(-1)?.to ?? 0)
          : isLetterheadLine(lines[index] as Line, pieces)
            ? letterheadRegion(lines, index, regions.at(-1)?.to ?? 0)
            : null;
    if (region === null) continue;
    regions.push(region);
    index = region.to - 1;
  }
  const signatures = signaturesRegion(lines);
  if (signatures !== null && regions.every(({ from, to }) => to <= signatures.from || from >= signatures.to)) regions.push(signatures);
  return regions.sort((one, other) => one.from - other.from);
}

function isLetterheadLine(line: Line, pieces: readonly Piece[]): boolean {
  if (pieces.length < 2 && !line.tabbed) return false;
  return pieces.slice(line.tabbed ? 0 : 1).some(({ value }) => cutHeading.test(value) || headings.includes(roleOfValue(value)));
}

const abstractWords = new RegExp(String.raw`^(?:V\/v|Về việc)(?![${letters}])`, 'iu');

function letterheadRegion(lines: readonly Line[], anchor: number, least: number): ColumnRegion {
  let from = anchor;
  for (let line = lines[from - 1]; line !== undefined && from > least && from > anchor - 12; line = lines[--from - 1]) {
    if (
      lines[from]?.pageBreakBefore === true ||
      endsHead(line.value, 1) ||
      (roleOfValue(line.value) === 'unknown' && piecesOf(line).length < 2)
    )
      break;
  }
  let to = anchor + 1;
  let abstract = false;
  const right = rightColumn(lines.slice(from, anchor + 1), ({ value }) => cutHeading.test(value) || headings.includes(roleOfValue(value)));
  for (let line = lines[to]; line !== undefined && to < from + longestRegion; line = lines[++to]) {
    const pieces = piecesOf(line);
    if (endsHead(pieces[0]?.value ?? '', pieces.length)) break;
    const role = roleOfValue(line.value);
    abstract = pieces.some(({ value }) => abstractWords.test(value)) || (abstract && !line.blankBefore);
    if (role === 'unknown' && pieces.length < 2 && !abstract && !line.tabbed && line.indent < right - tolerance) break;
  }
  return { from, to, columns: columnsOf(lines.slice(from, to), right, isLeftOfHead), joined: true };
}

function endsHead(value: string, pieces: number): boolean {
  if (opensText(bodyRoleOf(value))) return true;
  if (pieces > 1) return false;
  const label = matchLabel(value);
  if (value.length > longestLine || matchTypeLine({ value, bold: false, markdownDepth: null }) !== null) return true;
  return label !== null && label.rank !== 'dash' && label.rank !== 'star' && label.rank !== 'plus';
}

function isLeftOfHead(value: string): boolean {
  const role = roleOfValue(value);
  return role === 'organ' || role === 'number' || role === 'letterAbstract';
}

/** The lines as a table of one row without lines: a cell a column, a paragraph a line. */
export function readColumns(lines: readonly Line[], region: ColumnRegion, read: LinesReader): TableBlock {
  const row = region.columns.map((column): TableCell => {
    const width = greatest([0, ...column.map(({ value }) => value.length)]);
    const paragraphs = region.joined ? cellParagraphs(column, width) : column.map((line) => [line]);
    return { paragraphs: paragraphs.map((parts) => read(parts, ' ')), columnSpan: 1, rowSpan: 1, alignment: null };
  });
  return { ...tableBlock(lines, region, [row], 0), borderless: true };
}
