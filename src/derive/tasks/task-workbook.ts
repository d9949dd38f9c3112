/** A task sheet as an Excel workbook (.xlsx). */
import { zipSync, type Zippable } from 'fflate';
import type { Say, TaskColumn } from './task-columns.js';
import type { TaskRow } from './task-sheet.js';
import { writeWorkbook, type WorkbookValue } from '../workbook.js';

/** Date of every entry of the zip: the earliest that it can hold, in local time as zips have it. */
const entryDate = new Date(1980, 0, 1);

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
  // The library gives its entries the time of day.
  const entries: Zippable = {};
  for (const [name, data] of parts) entries[name] = [data, { mtime: entryDate, level: 6 }];
  return zipSync(entries);
}
