/** A task sheet as an Excel workbook (.xlsx). */
import type { Say, TaskColumn } from './task-columns.js';
import type { TaskRow } from './task-sheet.js';
import { writeWorkbook, zipWorkbook, type WorkbookValue } from '../workbook.js';

/** The bytes of the workbook; the same rows give the same bytes. */
export async function tasksAsWorkbook(rows: readonly TaskRow[], columns: readonly TaskColumn[], say: Say): Promise<Uint8Array> {
  const valueOf = ({ text, date }: TaskColumn, row: TaskRow): WorkbookValue => {
    const day = date?.(row) ?? null;
    return day === null ? text(row, say) : { day };
  };
  const parts = await writeWorkbook(
    say('sheetName'),
    columns.map(({ title, width }) => ({ title: say(title), width })),
    rows.map((row) => columns.map((column) => valueOf(column, row))),
  );
  return zipWorkbook(parts);
}
