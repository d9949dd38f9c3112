/** A register as tables for people: rows of text, Markdown, an Excel workbook. */
import { dayText } from '../model/index.js';
import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { CitedEntry } from './cited-register.js';
import { cellMarkdown, markdownTable } from './markdown-text.js';
import { byFile } from './register-yaml.js';

/** Columns in their order, each with its width in characters. */
export const registerColumns = [
  ['ordinal', 5], ['documentType', 14], ['number', 16], ['date', 12], ['issuer', 24], ['term', 7], ['abstract', 44], ['citedAt', 24], ['conflicts', 30],
] as const;

/** What a column holds; the reader's word for it is the caller's. */
export type RegisterColumn = (typeof registerColumns)[number][0];

/** One row a document, without the head. */
export function registerRows(entries: readonly CitedEntry[]): string[][] {
  return entries.map((entry, index) => {
    const { at, maybeAt, conflicts } = entry.citations;
    const places = [...byFile(at), ...byFile(maybeAt).map((one) => `? ${one}`)];
    const values = conflicts.map(({ fact, value, at: where }) => `${fact === 'date' ? dayText(value) : value} (${byFile(where).join('; ')})`);
    return [String(index + 1), entry.documentType, entry.number, entry.date === null ? '' : dayText(entry.date), entry.issuer ?? '', entry.term ?? '', entry.title ?? '', places.join('; '), values.join('; ')];
  });
}

/** A table of Markdown; what Markdown would take for markup is escaped. */
export function rowsAsMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(head.map(cellMarkdown), rows.map((row) => row.map(cellMarkdown)));
}

/** Most characters of a cell (Excel's own limit). */
const longestCell = 32_767;
const border = { borderStyle: 'thin', borderColor: '#999999' } as const;

/** The parts of a workbook: a frozen head, wrapped text, A4 in landscape. Every cell is text, also one that begins with `=`. */
export async function rowsAsWorkbook(sheet: string, head: readonly string[], rows: readonly (readonly string[])[]): Promise<Map<string, Uint8Array>> {
  const top = head.map((value): Cell => ({ ...border, value, type: String, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true }));
  const body = rows.map((row) => row.map((value): Cell => ({ ...border, value: printable(value), type: String, wrap: true, alignVertical: 'top' })));
  const columns = registerColumns.map(([, width]) => ({ width }));
  const written = await writeExcelFile([top, ...body], { sheet, orientation: 'landscape', stickyRowsCount: 1, columns }, { fontFamily: 'Times New Roman', fontSize: 11 }).toBuffer();
  const parts = new Map(Object.entries(unzipSync(written)));
  const page = parts.get(sheetPart);
  if (page !== undefined) parts.set(sheetPart, new TextEncoder().encode(asWideAsPage(new TextDecoder().decode(page))));
  return parts;
}

const sheetPart = 'xl/worksheets/sheet1.xml';

/** What the library leaves to its users (ISO/IEC 29500-1, 18.3.1.65): the columns fit the width of the page, on as many pages as it takes; the frozen pane is the lower one. */
function asWideAsPage(xml: string): string {
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('xSplit="0" ', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

/** Without characters that XML cannot hold. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').slice(0, longestCell);
}
