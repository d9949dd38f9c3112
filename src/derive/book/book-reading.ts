/** A workbook -> the rows of a book, whatever people did to it: rows sorted, added, copied, columns moved or added, sheets renamed. */
import { cellName, dayText, foldWords, settledStatus, squeeze, toIso } from '../../model/index.js';
import { readCompletion, readTaskStatus, statusMeant } from '../../language/tasks/task-status.js';
import type { CellValue, ReadSheet } from '../../read/workbook/workbook.js';
import {
  bookColumns,
  dayAsWritten,
  readCode,
  statusOfAnswer,
  type BookAnswer,
  type BookColumn,
  type BookPlan,
  type RowCode,
} from './task-book.js';

/** Something in a workbook that a person must look at. */
export interface BookFault {
  readonly kind: 'status' | 'status-near' | 'day' | 'date-in-text' | 'number-for-day' | 'merged' | 'unsettled' | 'contradicted' | 'error';
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly actual: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A row as it stands in a workbook. */
export interface BookRow {
  readonly file: string;
  readonly sheet: string;
  readonly code: RowCode | null;
  readonly printed: Readonly<Record<'plan' | 'label' | 'text' | 'lead' | 'coordinating' | 'deadline' | 'due', string>>;
  readonly answer: BookAnswer;
  /** The name of the row's cell in a column: `F12`. */
  readonly cells: Readonly<Record<BookColumn, string>>;
}

export interface ReadBook {
  readonly file: string;
  /** Whether it is a book that this program wrote. */
  readonly isBook: boolean;
  readonly plans: readonly BookPlan[];
  readonly rows: readonly BookRow[];
  readonly faults: readonly BookFault[];
}

/** The titles of a column in each language. */
export type TitlesOf = (key: BookColumn | 'sourceMark') => readonly string[];

/** Most rows above a head. */
const mostAbove = 20;

type Columns = Readonly<Partial<Record<BookColumn, number>>>;

export function readBook(file: string, sheets: readonly ReadSheet[], titlesOf: TitlesOf): ReadBook {
  const plans = sheets.flatMap((sheet) => sourcesOf(sheet, titlesOf));
  const rows: BookRow[] = [];
  const faults: BookFault[] = [];
  for (const sheet of sheets) {
    const head = headOf(sheet, titlesOf);
    if (head === null) continue;
    for (const range of sheet.merged) {
      const [from = '', to = ''] = range.split(':').map((cell) => cell.replace(/\D/gu, ''));
      if (Number(from) > head.row + 1 && from !== to)
        faults.push({ kind: 'merged', file, sheet: sheet.name, cell: range, actual: range, data: {} });
    }
    for (let at = head.row + 1; at < sheet.rows.length; at++) {
      const read = readRow(file, sheet, at, head.columns);
      if (read === null) continue;
      rows.push(read.row);
      for (const fault of read.faults) faults.push(fault);
    }
  }
  return { file, isBook: plans.length > 0 || rows.some(({ code }) => code !== null), plans, rows, faults };
}

function headOf({ rows }: ReadSheet, titlesOf: TitlesOf): { readonly row: number; readonly columns: Columns } | null {
  for (const [row, cells] of rows.slice(0, mostAbove).entries()) {
    const titles = cells.map((cell) => foldWords(typeof cell === 'string' ? cell : ''));
    const columns: Partial<Record<BookColumn, number>> = {};
    for (const key of bookColumns) {
      const names = titlesOf(key).map((title) => foldWords(title));
      const at = titles.findIndex((title) => names.includes(title));
      if (at >= 0) columns[key] = at;
    }
    if (columns.text !== undefined && columns.status !== undefined) return { row, columns };
  }
  return null;
}

function sourcesOf({ rows }: ReadSheet, titlesOf: TitlesOf): BookPlan[] {
  const [head, ...others] = rows;
  if (typeof head?.[0] !== 'string' || !titlesOf('sourceMark').includes(head[0])) return [];
  return others.flatMap((cells): BookPlan[] => {
    const [key = '', name = '', file = '', organ = '', abstract = '', year = '', issued = ''] = cells.map(textOf);
    return /^[0-9a-f]{8}$/u.test(key) ? [{ key, name, file, organ, abstract, issued, year: year === '' ? null : Number(year) }] : [];
  });
}

/** What a cell says; lines stay, white space at the edges goes. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dayText(isoOf(value));
  return String(value).replaceAll('\r\n', '\n').normalize('NFC').trim();
}

function isoOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function readRow(
  file: string,
  sheet: ReadSheet,
  at: number,
  columns: Columns,
): { readonly row: BookRow; readonly faults: readonly BookFault[] } | null {
  const cells = sheet.rows[at] ?? [];
  const valueOf = (key: BookColumn): CellValue => cells[columns[key] ?? -1] ?? null;
  const names = Object.fromEntries(bookColumns.map((key) => [key, columns[key] === undefined ? '' : cellName(columns[key], at)])) as Record<
    BookColumn,
    string
  >;
  const faults: BookFault[] = [];
  const say = (kind: BookFault['kind'], key: BookColumn, actual: string, data: Readonly<Record<string, string>> = {}): void => {
    faults.push({ kind, file, sheet: sheet.name, cell: names[key], actual, data });
  };
  const written = (key: 'result' | 'evidence' | 'status'): string => {
    const value = valueOf(key);
    const text = textOf(value);
    if (value instanceof Date) say('date-in-text', key, text);
    else if (/^#(?:REF|N\/A|VALUE|NAME\?|DIV\/0|NULL|NUM)!{0,1}$/u.test(text)) say('error', key, text);
    return text;
  };
  const due = valueOf('due');
  const printed = {
    plan: textOf(valueOf('plan')),
    label: textOf(valueOf('label')),
    text: squeeze(textOf(valueOf('text'))),
    lead: squeeze(textOf(valueOf('lead'))),
    coordinating: squeeze(textOf(valueOf('coordinating'))),
    deadline: squeeze(textOf(valueOf('deadline'))),
    due: due instanceof Date ? isoOf(due) : '',
  };
  const status = written('status');
  const { value, state, day } = readTaskStatus(status);
  const own = completionOf(valueOf('completed'));
  if (own.fault !== null) say(own.fault, 'completed', own.printed);
  const completed = own.printed === '' && day !== null ? completionOf(status.slice(day.start, day.end)).text : own.text;
  const answer = { status, completed, result: written('result'), evidence: written('evidence') };
  if (status !== '' && value === null && state === null) {
    const near = statusMeant(status);
    say(near === null ? 'status' : 'status-near', 'status', status, near === null ? {} : { near });
  }
  const code = readCode(textOf(valueOf('code')));
  if (printed.text === '' && code === null && Object.values(answer).every((text) => text === '')) return null;
  if (status !== '' && own.fault === null && printed.due !== '') {
    const said = statusOfAnswer(answer);
    const days = { due: printed.due, cutoff: null };
    if (state === 'hoàn thành' && settledStatus(said, days) === null) say('unsettled', 'status', status, { dayCell: names.completed });
    const byDay = said.completed === null ? null : settledStatus(statusOfAnswer({ status: 'hoàn thành', completed }), days);
    if (byDay !== null && value !== null && value !== byDay && value.startsWith('hoàn thành'))
      say('contradicted', 'status', status, { day: dayAsWritten(completed), dayCell: names.completed });
  }
  return { row: { file, sheet: sheet.name, code, printed, answer, cells: names }, faults };
}

/** First and last day that a bare number may stand for in Excel: years 2000 to 2099. */
const [firstSerial, lastSerial] = [36_526, 73_050];

/** A day as `YYYY-MM-DD`; a month, or a day without its year, as written. */
function completionOf(value: CellValue): {
  readonly text: string;
  readonly printed: string;
  readonly fault: 'day' | 'number-for-day' | null;
} {
  if (value instanceof Date) {
    const iso = isoOf(value);
    return { text: iso, printed: dayText(iso), fault: iso === '' ? 'day' : null };
  }
  const printed = textOf(value);
  if (typeof value === 'number') {
    if (value < firstSerial || value > lastSerial) return { text: printed, printed, fault: 'day' };
    const iso = isoOf(new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000));
    return { text: iso, printed: `${printed} = ${dayText(iso)}`, fault: 'number-for-day' };
  }
  const span = readCompletion(printed);
  if (span === null) return { text: printed, printed, fault: printed === '' ? null : 'day' };
  const [first, last] = [toIso(span.first), toIso(span.last)];
  return { text: first !== null && first === last ? first : printed, printed, fault: null };
}
