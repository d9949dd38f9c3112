/** Workbooks as people send them back: the cells of all sheets changed and written anew, as another program would save them. */
import writeExcelFile from 'write-excel-file/node';
import { readWorkbook, type CellValue } from '../../../src/read/workbook/workbook.js';
import type { WorkFolder } from '../work-folder.js';

export interface EditedSheet {
  name: string;
  rows: CellValue[][];
}

/** The sheets of a workbook. */
export async function sheetsOf(folder: WorkFolder, file: string): Promise<EditedSheet[]> {
  const sheets = await readWorkbook(file, folder.read(file));
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
}

/** Writes sheets as a workbook; `spans` are rows that a cell covers, by `row,column` from 0 in the first sheet. */
export async function writeSheetsTo(
  folder: WorkFolder,
  file: string,
  sheets: readonly EditedSheet[],
  spans: Readonly<Record<string, number>> = {},
): Promise<void> {
  const data = sheets.map(({ name, rows }, sheet) => ({
    sheet: name,
    data: rows.map((row, at) =>
      row.map((value, column) => {
        const rowSpan = sheet === 0 ? spans[`${at},${column}`] : undefined;
        if (value === null || value === '') return null;
        const kind = value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value, type: value.constructor };
        return { ...kind, ...(rowSpan === undefined ? {} : { rowSpan }) } as never;
      }),
    ),
  }));
  folder.write(file, await writeExcelFile(data as never).toBuffer());
}

/** Changes a workbook in place. */
export async function edit(folder: WorkFolder, file: string, change: (sheets: EditedSheet[]) => void): Promise<void> {
  const sheets = await sheetsOf(folder, file);
  change(sheets);
  await writeSheetsTo(folder, file, sheets);
}

/** Row and column of a cell by its name, from 0. */
function placeOf(cell: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}

/** Writes values into cells of the first sheet. */
export function fill(sheet: EditedSheet | undefined, cells: Readonly<Record<string, CellValue>>): void {
  for (const [cell, value] of Object.entries(cells)) {
    const [row, column] = placeOf(cell);
    if (sheet === undefined) return;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const own = sheet.rows[row] ?? [];
    while (own.length <= column) own.push(null);
    own[column] = value;
  }
}

/** The cell of the first sheet. */
export async function cellOf(folder: WorkFolder, file: string, cell: string): Promise<CellValue> {
  const [sheet] = await sheetsOf(folder, file);
  const [row, column] = placeOf(cell);
  return sheet?.rows[row]?.[column] ?? null;
}

export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
