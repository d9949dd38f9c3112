/** The rows of tables that say who does what by when. */
import { orderHead } from '../../language/lines/order-heads.js';
import taskWords from '../../../templates/tu-vung/nhiem-vu.yaml';
import { oneOf } from '../../language/word-lists.js';
import {
  cellGrid,
  dropEnd,
  emptyText,
  isUpperCase,
  joinTexts,
  placeOf,
  squeeze,
  type Position,
  type Source,
  type Table,
  type TableCell,
  type TaskPart,
  type Text,
} from '../../model/index.js';

/** Headings of table columns, in small letters. */
const columnPatterns = {
  index: orderHead,
  text: new RegExp(String.raw`(?:${oneOf(taskWords.taskColumns)}|^việc (?:phải|cần))`, 'u'),
  leadOrgan: new RegExp(String.raw`(?:${oneOf(taskWords.leadColumnVerbs)}|${oneOf(taskWords.leadColumns)} (?:thực hiện|tham mưu))`, 'u'),
  coordinatingOrgans: /phối hợp/u,
  deadline: new RegExp(
    String.raw`(?:${oneOf(taskWords.timeColumns)}|^hạn|ngày (?:thực hiện|tổ chức|diễn ra)|^${oneOf(taskWords.timeUnitColumns)}(?:/năm)?$)`,
    'u',
  ),
  deliverable: /(?:sản phẩm|kết quả|đầu ra)/u,
} as const;

/** The title of the column of persons, who lead in a table of tasks that names nobody else. */
const personColumn = new RegExp(String.raw`^${oneOf(taskWords.personColumns)}$`, 'u');

type ColumnName = keyof typeof columnPatterns;
type TaskColumns = Readonly<Record<ColumnName, number | null>> & { readonly text: number };

/** A row that states a task, its cells as printed. */
export interface TaskRowCells extends Readonly<Record<ColumnName, Text>> {
  /** The group that a row above names. */
  readonly group: TaskPart | null;
  readonly position: Position;
}

/** Whether a table has a column for the work, and one for who leads it or when it is due. */
export function isTaskTable(table: Table): boolean {
  return taskColumns(table) !== null;
}

/** The rows of a table of tasks that state one; none if it is no such table. */
export function taskRowsOf(source: Source, table: Table): TaskRowCells[] {
  const columns = taskColumns(table);
  if (columns === null) return [];
  let group: TaskPart | null = null;
  return cellGrid(table.rows).flatMap((row, index): TaskRowCells[] => {
    if (index < Math.max(1, table.headerRows)) return [];
    const cellText = (column: number | null): Text => (column === null ? emptyText : joinTexts(row[column]?.paragraphs ?? [], ' '));
    const cell = (column: number | null): string => squeeze(cellText(column).value);
    const words = cell(columns.text);
    const named = groupOfRow(row, columns, cell);
    if (named !== null) group = named;
    if (named !== null || words === '' || isMerged(row)) return [];
    const entries = (Object.keys(columnPatterns) as ColumnName[]).map((name) => [name, cellText(columns[name])] as const);
    const cells = Object.fromEntries(entries) as Record<ColumnName, Text>;
    return [{ ...cells, group, position: rowPosition(source, table.rows[index] ?? [], table) }];
  });
}

function rowPosition(source: Source, row: Table['rows'][number], table: Table): Position {
  for (const cell of row) for (const text of cell.paragraphs) if (text.value !== '') return placeOf(source, text) ?? table.position;
  return table.position;
}

/** Whether a row has one cell, or begins with one over several columns. */
function isMerged(row: readonly TableCell[]): boolean {
  return row.length <= 1 || row[0]?.columnSpan !== 1;
}

/** `A | Hạ tầng số | | |`, `A. Hạ tầng số` over the whole width: the group that a row names for the rows below it. */
function groupOfRow(row: readonly TableCell[], columns: TaskColumns, cell: (column: number | null) => string): TaskPart | null {
  const [lone, ...more] = row.flatMap((own, column) => (row.indexOf(own) === column && cell(column)) || []);
  if (lone === undefined) return null;
  const words = cell(columns.text);
  if (words === '' || isMerged(row)) {
    const named = more.length > 0 ? null : /^(?<label>[A-HĐ]|[IVXL]{1,6}|\d{1,3})[.)] +(?<title>\S.*)$/u.exec(lone)?.groups;
    return named === null || /^\d{0,3}$/u.test(lone)
      ? null
      : { label: named?.['label'] ?? null, title: dropEnd(named?.['title'] ?? lone, ':.') };
  }
  if (row.some((_, column) => column !== columns.index && column !== columns.text && cell(column) !== '')) return null;
  const bold =
    row[columns.text]?.paragraphs.every((text) =>
      text.spans.every((span) => span.emphasis.bold === true || text.value.slice(span.start, span.end).trim() === ''),
    ) ?? false;
  const label = cell(columns.index);
  return bold || /^(?:[A-HĐ]|[IVXL]{1,6})[.)]?$/u.test(label) || isUpperCase(words)
    ? { label: label === '' ? null : label, title: dropEnd(words, ':.') }
    : null;
}

/** The columns of a table of tasks: one for the work, and one for who leads it or when it is due. */
function taskColumns(table: Table): TaskColumns | null {
  const header = table.layout ? undefined : cellGrid(table.rows.slice(0, 1))[0];
  if (header === undefined || table.rows.length < 2) return null;
  const titles = header.map((cell) => squeeze(cell.paragraphs.map((text) => text.value).join(' ')).toLowerCase());
  const taken = new Set<number>();
  const find = (pattern: RegExp): number | null => {
    const index = titles.findIndex((title, column) => !taken.has(column) && title.length <= 60 && pattern.test(title));
    if (index < 0) return null;
    taken.add(index);
    return index;
  };
  const index = find(columnPatterns.index);
  const coordinatingOrgans = find(columnPatterns.coordinatingOrgans);
  const leadOrgan = find(columnPatterns.leadOrgan);
  const text = find(columnPatterns.text);
  const deadline = find(columnPatterns.deadline);
  const deliverable = find(columnPatterns.deliverable);
  if (text === null || (leadOrgan === null && deadline === null)) return null;
  return { index, text, leadOrgan: leadOrgan ?? find(personColumn), coordinatingOrgans, deadline, deliverable };
}
