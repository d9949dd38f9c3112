/**
 * Two columns that a converter printed beside each other in a plain text: the letterhead, recipients and signature. Blanks part them where
 * the text keeps its places; where it is pasted from Word, a tab ends the left cell and the lines below are the right one's.
 */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../../language/word-lists.js';
import { isUpperCase, greatest, least, letters, type TableCell } from '../../model/index.js';
import type { TableBlock } from '../block.js';
import { cellParagraphs, type CellLine } from './cell-lines.js';
import { addresseeWords, matchTypeLine, openingWords } from '../../language/lines/type-line.js';
import { roleOfValue, type LineRole } from '../../language/lines/head-roles.js';
import { matchLabel } from '../../language/lines/labels.js';
import { piecesOf, type Piece } from './line-pieces.js';
import { isPersonName } from '../../language/lines/signature.js';
import type { Line, LinesReader } from './source-lines.js';
import { appendixTitle } from '../../language/lines/appendix-lines.js';
import { isArchiveLine, isRecipientLine, isSigningLine, recipientsLabel } from '../../language/lines/tail-lines.js';

/** Lines `from` to `to` in columns; `joined` tells whether what a narrow column cut is put together again. */
export interface ColumnRegion {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly (readonly CellLine[])[];
  readonly joined: boolean;
}

/** How many lines the letterhead, and the recipients with the signature, may take. */
const longestRegion = 40;
/** How far left of the right column's beginning a line of it may begin, characters. */
const tolerance = 12;
/** A longer line is none of a letterhead. */
const longestLine = 200;
const headings: readonly LineRole[] = ['party', 'national', 'motto', 'otherHeading', 'issuance'];
const cutHeading = /^(?:ĐẢNG CỘNG SẢN|CỘNG H[OÒ]|Độc lập)/u;

/** Where a text has two columns. */
export function columnRegions(lines: readonly Line[]): readonly ColumnRegion[] {
  const regions: ColumnRegion[] = [];
  for (let index = 0; index < lines.length; index++) {
    const pieces = piecesOf(lines[index] as Line);
    const first = pieces[0]?.value ?? '';
    const region =
      recipientsLabel.test(first) && first.length < longestLine
        ? recipientsRegion(lines, index)
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
  if (addresseeWords.test(value) || openingWords.test(value)) return true;
  if (pieces > 1) return false;
  const label = matchLabel(value);
  if (value.length > longestLine || matchTypeLine({ value, bold: false, markdownDepth: null }) !== null) return true;
  return label !== null && label.rank !== 'dash' && label.rank !== 'star' && label.rank !== 'plus';
}

function isLeftOfHead(value: string): boolean {
  const role = roleOfValue(value);
  return role === 'organ' || role === 'number' || role === 'letterAbstract';
}

/** Where the right column begins: at the leftmost piece behind another that is what the column holds. */
function rightColumn(lines: readonly Line[], holds: (piece: Piece) => boolean): number {
  const columns = lines.flatMap((line) =>
    piecesOf(line)
      .slice(1)
      .filter(holds)
      .map(({ column }) => column),
  );
  return columns.length === 0 ? Number.POSITIVE_INFINITY : least(columns);
}

/** The lines column by column. `isLeft` tells a line of the left cell among those of the right one, where only tabs part the cells. */
function columnsOf(lines: readonly Line[], right: number, isLeft: (value: string) => boolean): CellLine[][] {
  const columns: [CellLine[], CellLine[]] = [[], []];
  const tabs = lines.some((line) => line.tabbed || line.value.includes('\t'));
  let current = 0;
  for (const line of lines) {
    const pieces = piecesOf(line);
    for (const [index, piece] of pieces.entries()) {
      const behind = index > 0 || line.tabbed;
      const column = tabs
        ? behind || (pieces.length === 1 && current === 1 && !isLeft(piece.value))
          ? 1
          : 0
        : index > 0 || line.indent > 0
          ? piece.column >= right - tolerance
            ? 1
            : 0
          : 0;
      columns[column as 0 | 1].push({ value: piece.value, start: piece.start, blankBefore: index === 0 && line.blankBefore });
      if (behind) current = 1;
    }
  }
  return columns;
}

/** Recipients and the signature beside them; null where nothing stands beside them. */
function recipientsRegion(lines: readonly Line[], from: number): ColumnRegion | null {
  const appendix = lines.findIndex((line, index) => index > from && appendixTitle.test(line.value));
  const within = lines.slice(from, Math.min(from + longestRegion, appendix < 0 ? lines.length : appendix));
  const tabs = within.some((line) => line.value.includes('\t') || (line.tabbed && isSigningLine(line.value)));
  const reader = new TailColumns(tabs ? Number.POSITIVE_INFINITY : rightOfTail(within));
  const end = within.findIndex((line) => !reader.take(line));
  if (reader.signing.length === 0) return null;
  const columns = [reader.recipients, ...signingColumns(reader.signing)];
  return { from, to: from + (end < 0 ? within.length : end), columns, joined: false };
}

/** The columns of who signs beside the recipients: as many as names stand beside each other. */
function signingColumns(rows: readonly PieceRow[]): CellLine[][] {
  const names = rows.findLast(({ pieces }) => pieces.length > 1 && pieces.every(({ value }) => isPersonName(value)))?.pieces;
  if (names !== undefined) return columnsUnder(rows, names);
  return [rows.flatMap(({ pieces, blankBefore }) => pieces.map(({ value, start }) => ({ value, start, blankBefore })))];
}

function rightOfTail(lines: readonly Line[]): number {
  const beside = rightColumn(lines.slice(0, 1), ({ value }) => !isPurpose(value));
  return Math.min(
    beside,
    rightColumn(lines, ({ value }) => isSigningLine(value)),
  );
}

const purpose = new RegExp(String.raw`^\(${oneOf(partWords.purposes)}`, 'iu');
/** What a column beside the recipients says of them: `(để báo cáo)`. */
function isPurpose(value: string): boolean {
  return purpose.test(value);
}

/** Parts the lines of a tail in those of the recipients and those of the signature, one by one. */
class TailColumns {
  readonly recipients: CellLine[] = [];
  /** What stands beside them, line by line. */
  readonly signing: PieceRow[] = [];
  #named = false;
  #archived = false;

  /** `right`: where the column of the signature begins; infinite where tabs part the columns. */
  constructor(readonly right: number) {}

  /** Takes a line; false where it stands behind the tail. */
  take(line: Line): boolean {
    const pieces = piecesOf(line);
    const sides = pieces.map((piece, index) => this.#sideOf(piece, index, line));
    if (pieces.length === 1 && !this.#belongs(line, sides[0] ?? 0)) return false;
    const { blankBefore } = line;
    const signing = pieces.filter((_, index) => sides[index] === 1);
    if (signing.length > 0) this.signing.push({ pieces: signing, blankBefore });
    this.#named ||= signing.some(({ value }) => isPersonName(value) && !isUpperCase(value));
    for (const { value, start } of pieces.filter((_, index) => sides[index] !== 1)) {
      this.recipients.push({ value, start, blankBefore });
      this.#archived ||= isArchiveLine(value);
    }
    return true;
  }

  #sideOf({ value, column }: Piece, index: number, line: Line): 0 | 1 {
    if (isPurpose(value) || (index === 0 && (isRecipientLine(value) || recipientsLabel.test(value)))) return 0;
    if (column >= this.right - tolerance || (index === 0 ? line.tabbed : this.right === Number.POSITIVE_INFINITY)) return 1;
    return index === 0 && this.signing.length > 0 && isSigningLine(value) ? 1 : 0;
  }

  /** Whether a line without a column beside it goes on with the tail. */
  #belongs(line: Line, side: 0 | 1): boolean {
    if (side === 1) return this.#named ? isSigningLine(line.value) && !beginsText(line.value) : line.value.length <= longestLine;
    if (isRecipientLine(line.value) || recipientsLabel.test(line.value)) return true;
    return !this.#archived && !line.blankBefore && !(this.recipients.at(-1)?.value ?? '').endsWith('.');
  }
}

/** Whether a line behind a signature begins a text of its own. */
function beginsText(value: string): boolean {
  return (
    appendixTitle.test(value) ||
    headings.includes(roleOfValue(value)) ||
    matchTypeLine({ value, bold: false, markdownDepth: null }) !== null
  );
}

/**
 * Signatures beside each other: positions in capitals, and names under them. They are the last of the text, but for recipients and what
 * stands behind a title.
 */
function signaturesRegion(lines: readonly Line[]): ColumnRegion | null {
  const names = lines.findLastIndex((line, index) => areAll(line, isPersonName) && endsText(lines[index + 1]));
  const least = Math.max(0, names - longestSignature);
  let from = names;
  while (from > least && piecesOf(lines[from - 1] as Line).every(({ value }) => isSigningLine(value))) from--;
  const begins = lines.slice(from, Math.max(from, names)).findIndex((line) => areAll(line, isUpperCase));
  if (names < 0 || begins < 0) return lines.some(({ value }) => recipientsLabel.test(value)) ? null : pastedSignatures(lines);
  const within = lines.slice(from + begins, names + 1);
  return { from: from + begins, to: names + 1, columns: columnsUnder(rowsOf(within), piecesOf(lines[names] as Line)), joined: false };
}

/** Whether a line, if there is one, may follow the names of a signature. */
function endsText(line: Line | undefined): boolean {
  return line === undefined || recipientsLabel.test(line.value) || beginsText(line.value);
}

/** The pieces of a line. */
interface PieceRow {
  readonly pieces: readonly Piece[];
  readonly blankBefore: boolean;
}

function rowsOf(lines: readonly Line[]): PieceRow[] {
  return lines.map((line) => ({ pieces: piecesOf(line), blankBefore: line.blankBefore }));
}

/** The lines column by column: each piece stands over the name whose middle is nearest to its own. */
function columnsUnder(rows: readonly PieceRow[], names: readonly Piece[]): CellLine[][] {
  const columns: CellLine[][] = names.map(() => []);
  const middle = ({ column, value }: Piece): number => column + value.length / 2;
  for (const { pieces, blankBefore } of rows) {
    for (const [index, piece] of pieces.entries()) {
      const away = names.map((name) => Math.abs(middle(name) - middle(piece)));
      const nearest = pieces.length === names.length ? index : away.indexOf(least(away));
      columns[nearest]?.push({ value: piece.value, start: piece.start, blankBefore });
    }
  }
  return columns;
}

/** Two signatures in the cells of a pasted table: a tab parts the name of the first from the position of the second. */
function pastedSignatures(lines: readonly Line[]): ColumnRegion | null {
  const least = Math.max(0, lines.length - longestSignature);
  const parted = lines.findLastIndex((line, index) => index >= least && line.value.includes('\t') && isPair(piecesOf(line)));
  if (parted < 0 || !lines.slice(parted + 1).every(({ value }) => isSigningLine(value))) return null;
  let from = parted;
  while (from > least && isUpperCase(lines[from - 1]?.value ?? '') && isSigningLine(lines[from - 1]?.value ?? '')) from--;
  return { from, to: lines.length, columns: columnsOf(lines.slice(from), Number.POSITIVE_INFINITY, () => false), joined: false };
}

function isPair(pieces: readonly Piece[]): boolean {
  const [left, right] = pieces;
  return left !== undefined && right !== undefined && isPersonName(left.value) && isSigningLine(right.value);
}

/** How many lines a signature may take. */
const longestSignature = 14;

function areAll(line: Line, holds: (side: string) => boolean): boolean {
  const pieces = piecesOf(line);
  return pieces.length > 1 && pieces.every(({ value }) => holds(value));
}

/** The lines as a table of one row without lines: a cell a column, a paragraph a line. */
export function readColumns(lines: readonly Line[], region: ColumnRegion, read: LinesReader): TableBlock {
  const row = region.columns.map((column): TableCell => {
    const width = greatest([0, ...column.map(({ value }) => value.length)]);
    const paragraphs = region.joined ? cellParagraphs(column, width) : column.map((line) => [line]);
    return { paragraphs: paragraphs.map((parts) => read(parts, ' ')), columnSpan: 1, rowSpan: 1, alignment: null };
  });
  const last = lines[region.to - 1];
  return {
    type: 'table',
    rows: [row],
    headerRows: 0,
    borderless: true,
    columnWidths: null,
    start: lines[region.from]?.start ?? 0,
    end: last === undefined ? 0 : last.start + last.value.length,
  };
}
