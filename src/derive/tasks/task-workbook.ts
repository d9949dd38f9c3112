/** A task sheet as an Excel workbook (.xlsx). */
import { dayText } from '../../model/index.js';
import type { Say, TaskColumn } from './task-columns.js';
import type { TaskRow, TaskSheet } from './task-sheet.js';
import { organLine, writeWorkbook, zipWorkbook, type WorkbookValue } from '../workbook.js';

/** The bytes of the workbook; the same rows give the same bytes. */
export async function tasksAsWorkbook(sheets: readonly TaskSheet[], columns: readonly TaskColumn[], say: Say): Promise<Uint8Array> {
  const valueOf = ({ text, date }: TaskColumn, row: TaskRow): WorkbookValue => {
    const day = date?.(row) ?? null;
    return day === null ? text(row, say) : { day };
  };
  const parts = await writeWorkbook(
    say('sheetName'),
    titleOf(sheets, say),
    columns.map(({ title, width }) => ({ title: say(title), width })),
    sheets.flatMap(({ rows }) => rows.map((row) => columns.map((column) => valueOf(column, row)))),
  );
  return zipWorkbook(parts);
}

/** Who issued the plans, what the list is, and of one plan what it is on. */
function titleOf(sheets: readonly TaskSheet[], say: Say): string[] {
  const [plan, ...others] = sheets;
  const { number = null, issued = null, abstract = null } = others.length === 0 ? (plan ?? {}) : {};
  const words = [
    number === null ? null : say('timelinePlan', { number }),
    issued === null ? null : say('issuedOn', { day: dayText(issued) }),
  ];
  const named = words.filter((word) => word !== null).join(', ');
  const line = [named, abstract ?? ''].filter((word) => word !== '').join(': ');
  return [organLine(sheets.map(({ organ }) => organ)), say('listTitle'), ...(line === '' ? [] : [line])];
}
