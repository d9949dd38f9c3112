/** The columns at the end of a text: recipients with the signatures beside them, and signatures beside each other. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { isUpperCase } from '../../model/index.js';
import { appendixTitle } from '../../language/lines/appendix-lines.js';
import { isConfirmation, isPersonName } from '../../language/lines/signature.js';
import { isArchiveLine, isRecipientLine, isSigningLine, recipientsLabel } from '../../language/lines/tail-lines.js';
import { matchTypeLine } from '../../language/lines/type-line.js';
import { oneOf } from '../../language/word-lists.js';
import { roleOfValue } from '../../language/lines/head-roles.js';
import type { CellLine } from './cell-lines.js';
import {
  columnsOf,
  columnsUnder,
  headings,
  longestLine,
  longestRegion,
  rightColumn,
  rowsOf,
  tolerance,
  type ColumnRegion,
  type PieceRow,
} from './column-places.js';
import { piecesOf, type Piece } from './line-pieces.js';
import type { Line } from './source-lines.js';

/** How many lines a signature may take. */
const longestSignature = 14;

/** Recipients and the signature beside them; null if nothing stands beside them. */
export function recipientsRegion(lines: readonly Line[], from: number): ColumnRegion | null {
  const appendix = lines.findIndex((line, index) => index > from && appendixTitle.test(line.value));
  const within = lines.slice(from, Math.min(from + longestRegion, appendix < 0 ? lines.length : appendix));
  const tabs = within.some((line) => line.value.includes('\t') || (line.tabbed && isSigningLine(line.value)));
  const reader = new TailColumns(tabs ? Number.POSITIVE_INFINITY : rightOfTail(within));
  const end = within.findIndex((line) => !reader.take(line));
  if (reader.signing.length === 0) return null;
  const columns = [reader.recipients, ...signingColumns(reader.signing)];
  return { from, to: from + (end < 0 ? within.length : end), columns, joined: false };
}

/**
 * Recipients at the right of who signs; `right`: where their label stands, in the line at `anchor`. The signature may begin in the lines
 * above it, from `least` on, and end in those below.
 */
export function recipientsAtRight(lines: readonly Line[], anchor: number, right: number, least: number): ColumnRegion | null {
  // Tabs part cells wherever their words stand; what is a recipient needs none.
  const tabs = lines[anchor]?.value.includes('\t') === true;
  const isListed = ({ value, column }: Piece, index: number, line: Line): boolean =>
    tabs ? index > 0 || line.tabbed || isRecipientLine(value) : column >= right - tolerance;
  let from = anchor;
  while (from > Math.max(least, anchor - longestSignature) && isAtLeft(lines[from - 1], isListed)) from--;
  const signing: PieceRow[] = [];
  const recipients: CellLine[] = [];
  let named = false;
  let to = from;
  for (let line = lines[to]; line !== undefined && to < from + longestRegion; line = lines[++to]) {
    const { blankBefore } = line;
    const pieces = piecesOf(line);
    const sides = pieces.map((piece, index) => isListed(piece, index, line as Line));
    const left = pieces.filter((_, index) => sides[index] === false);
    const listed = pieces.filter((_, index) => sides[index] === true);
    const goesOn = listed.some(({ value }) => isRecipientLine(value)) || !blankBefore;
    if (to > anchor && (left.length > 0 ? named || !left.every(({ value }) => isSigningLine(value)) : !goesOn)) break;
    if (left.length > 0) signing.push({ pieces: left, blankBefore });
    for (const { value, start } of listed) recipients.push({ value, start, blankBefore });
    named ||= left.some(({ value }) => isPersonName(value) && !isUpperCase(value));
  }
  return signing.length === 0 ? null : { from, to, columns: [...signingColumns(signing), recipients], joined: false };
}

/** Whether a line stands left of the recipients and signs. */
function isAtLeft(line: Line | undefined, isListed: (piece: Piece, index: number, line: Line) => boolean): boolean {
  const [piece, ...others] = line === undefined ? [] : piecesOf(line);
  return line !== undefined && piece !== undefined && others.length === 0 && !isListed(piece, 0, line) && isSigningLine(line.value);
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

  /** Takes a line; false if it stands behind the tail. */
  take(line: Line): boolean {
    const pieces = piecesOf(line);
    const sides = pieces.map((piece, index) => this.#sideOf(piece, index, line, pieces.length > 1));
    if (pieces.length === 1 && !this.#belongs(line, sides[0] ?? 0)) return false;
    // Behind recipients with nothing beside them, signatures stand beside each other.
    if (pieces.length > 1 && this.#archived && line.blankBefore && this.signing.length === 0) return false;
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

  #sideOf({ value, column }: Piece, index: number, line: Line, isBeside: boolean): 0 | 1 {
    if (isPurpose(value) || (index === 0 && (isRecipientLine(value) || recipientsLabel.test(value)))) return 0;
    if (column >= this.right - tolerance || (index === 0 ? line.tabbed : this.right === Number.POSITIVE_INFINITY)) return 1;
    // two who sign beside each other stand below the recipients
    const signs = this.signing.length > 0 || (this.#archived && isBeside);
    return index === 0 && signs && isSigningLine(value) ? 1 : 0;
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
export function signaturesRegion(lines: readonly Line[]): ColumnRegion | null {
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
  return line === undefined || recipientsLabel.test(line.value) || isConfirmation(line.value) || beginsText(line.value);
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

function areAll(line: Line, holds: (side: string) => boolean): boolean {
  const pieces = piecesOf(line);
  return pieces.length > 1 && pieces.every(({ value }) => holds(value));
}
