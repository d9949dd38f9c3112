/**
 * Tables that a converter left as a run of lines, one cell a line: `STT`, `Đơn vị`, `Số hộ`, `1`, `Thôn An Hòa`, `125`, `2` ... The numbers
 * of the rows tell how many cells a row has; where the lines do not come out even they stay as they are.
 */
import { fold } from '../../model/index.js';
import { matchLabel } from '../../language/lines/labels.js';
import type { Line } from './source-lines.js';

/** Lines `from` to `to`, `columns` to a row; the first row names the columns. */
export interface NumberedRun {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly Line[])[];
}

const numberColumn = /^(?:stt|tt|so tt|so thu tu)$/u;
const mostColumns = 12;
/** Longest name of a column, and longest cell, characters. */
const longestName = 60;
const longestCell = 300;
const fewestRows = 2;

/** The tables among the lines. */
export function numberedRuns(lines: readonly Line[]): NumberedRun[] {
  const runs: NumberedRun[] = [];
  for (let index = 0; index < lines.length; index++) {
    const run = numberColumn.test(fold(lines[index]?.value.slice(0, 20) ?? '')) ? runAt(lines, index) : null;
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
  const rows: (readonly Line[])[] = [names];
  let to = from + first;
  for (let row = lines.slice(to, to + first); isRow(row, first, rows.length); row = lines.slice(to, to + first)) {
    rows.push(row);
    to += first;
  }
  // A next number that stands elsewhere tells that a cell is missing, or took more lines than one.
  const next = lines[to];
  const behind = next === undefined || next.blankBefore ? to : to - first + 1;
  const goesOn = lines.slice(behind, to + first + 1).some(({ value }) => numberOf(value) === rows.length);
  return rows.length <= fewestRows || goesOn ? null : { from, to, rows };
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
