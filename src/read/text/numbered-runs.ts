/**
 * Tables that a converter left as a run of lines, one cell a line: `STT`, `Đơn vị`, `Số hộ`, `1`, `Thôn An Hòa`, `125`, `2` ... The numbers
 * of the rows tell how many cells a row has; where the lines do not come out even they stay as they are.
 */
import { isOrderHead } from '../../language/lines/order-heads.js';
import { matchLabel } from '../../language/lines/labels.js';
import type { Line } from './source-lines.js';

/** Lines `from` to `to`, a cell each; the first row names the columns. A cell that nobody filled is null. */
export interface NumberedRun {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly (Line | null)[])[];
}

const mostColumns = 12;
/** Longest name of a column, and longest cell, characters. */
const longestName = 60;
const longestCell = 300;
const fewestRows = 2;

/** The tables among the lines. */
export function numberedRuns(lines: readonly Line[]): NumberedRun[] {
  const runs: NumberedRun[] = [];
  for (let index = 0; index < lines.length; index++) {
    const run = isOrderHead(lines[index]?.value.slice(0, 20) ?? '') ? runAt(lines, index) : null;
    if (run === null) continue;
    runs.push(run);
    index = run.to - 1;
  }
  return runs;
}

function runAt(lines: readonly Line[], from: number): NumberedRun | null {
  const first = lines.slice(from, from + mostColumns + 1).findIndex(({ value }) => numberOf(value) === 1);
  const names = lines.slice(from, from + first);
  if (first < 2 || !names.every(({ value }) => value.length <= longestName && !/[\t.;]/u.test(value))) return null;
  const rows: (readonly (Line | null)[])[] = [names];
  let to = from + first;
  for (let row = lines.slice(to, to + first); isRow(row, first, rows.length); row = lines.slice(to, to + first)) {
    rows.push(row);
    to += first;
  }
  // A next number that stands elsewhere tells that a cell is missing, or took more lines than one.
  const next = lines[to];
  const behind = next === undefined || next.blankBefore ? to : to - first + 1;
  const closing = closingRow(lines.slice(to, to + first + 1), first);
  const end = to + closing.length;
  const goesOn = [...lines.slice(behind, to), ...lines.slice(end, to + first + 1)].some(({ value }) => numberOf(value) === rows.length);
  if (rows.length <= fewestRows || goesOn) return null;
  const [words = null, ...figures] = closing;
  // Its figures stand in the last columns; the cells between are one with that of its words.
  const unfilled: null[] = Array<null>(Math.max(0, first - closing.length)).fill(null);
  return { from, to: end, rows: words === null ? rows : [...rows, [words, ...unfilled, ...figures]] };
}

/** A row without a number behind the last: words, such as `Tổng`, and the figures of the last columns; none if there is no such row. */
function closingRow(lines: readonly Line[], columns: number): readonly Line[] {
  const [words, ...others] = lines;
  if (words === undefined || isFigure(words) || words.value.length > longestName || /[.;:\t]/u.test(words.value) || beginsText(words.value))
    return [];
  const end = others.findIndex((line) => !isFigure(line));
  const figures = end < 0 ? others : others.slice(0, end);
  return figures.length === 0 || figures.length >= columns ? [] : [words, ...figures];
}

/** Whether a line is figures alone: `25.600`, `46,25%`. */
function isFigure({ value }: Line): boolean {
  return /^\d{1,3}(?:[.,\d]{0,14}\d)?%?$/u.test(value);
}

function isRow(row: readonly Line[], columns: number, number: number): boolean {
  const [first, ...others] = row;
  return (
    row.length === columns &&
    numberOf(first?.value ?? '') === number &&
    others.every(({ value }) => value.length <= longestCell && !value.includes('\t') && !beginsText(value))
  );
}

/** Whether a line is a title of the outline: no cell of a table goes over it. */
function beginsText(value: string): boolean {
  const rank = matchLabel(value)?.rank;
  return rank === 'roman' || (rank === 'arabic' && numberOf(value) === null);
}

/** The number of a row: `3`, `03`, `3.`. */
function numberOf(value: string): number | null {
  const digits = /^(\d{1,3})\.?$/u.exec(value)?.[1];
  return digits === undefined ? null : Number(digits);
}
