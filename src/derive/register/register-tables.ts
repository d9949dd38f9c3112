/** A register as tables for people: rows of text, Markdown, an Excel workbook. */
import { dayText } from '../../model/index.js';
import type { CitedEntry } from './cited-register.js';
import { cellMarkdown, markdownTable } from '../markdown-text.js';
import { byFile } from './register-yaml.js';
import { writeWorkbook } from '../workbook.js';

/** Columns in their order, each with its width in characters. */
export const registerColumns = [
  ['ordinal', 5],
  ['documentType', 14],
  ['number', 16],
  ['date', 12],
  ['issuer', 24],
  ['term', 7],
  ['abstract', 44],
  ['citedAt', 24],
  ['conflicts', 30],
] as const;

/** What a column holds; the reader's word for it is the caller's. */
export type RegisterColumn = (typeof registerColumns)[number][0];

/** One row a document, without the head. */
export function registerRows(entries: readonly CitedEntry[]): string[][] {
  return entries.map((entry, index) => {
    const { at, maybeAt, conflicts } = entry.citations;
    const places = [...byFile(at), ...byFile(maybeAt).map((one) => `? ${one}`)];
    const values = conflicts.map(
      ({ fact, value, at: where }) => `${fact === 'date' ? dayText(value) : value} (${byFile(where).join('; ')})`,
    );
    return [
      String(index + 1),
      entry.documentType,
      entry.number,
      entry.date === null ? '' : dayText(entry.date),
      entry.issuer ?? '',
      entry.term ?? '',
      entry.title ?? '',
      places.join('; '),
      values.join('; '),
    ];
  });
}

/** A table of Markdown; what Markdown would take for markup is escaped. */
export function rowsAsMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    head.map(cellMarkdown),
    rows.map((row) => row.map(cellMarkdown)),
  );
}

/** The parts of a workbook. */
export async function rowsAsWorkbook(
  sheet: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Map<string, Uint8Array>> {
  return writeWorkbook(
    sheet,
    ['', sheet.toUpperCase()],
    head.map((title, index) => ({ title, width: registerColumns[index]?.[1] ?? 0 })),
    rows,
  );
}
