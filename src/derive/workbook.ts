/** Tables as Excel workbooks (.xlsx): real dates, a frozen head with filters, wrapped text, A4 in landscape. */
import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/universal';
import { capitalLetters, greatest } from '../model/index.js';

/** A column by its title and its width in characters. */
export interface WorkbookColumn {
  readonly title: string;
  readonly width: number;
}

/** What a cell holds: a text, or a day `YYYY-MM-DD` as a date. */
export type WorkbookValue = string | { readonly day: string };

/** Most characters of a cell (Excel's own limit). */
const longestCell = 32_767;
const font = { fontFamily: 'Times New Roman', fontSize: 11 } as const;
const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
/** Letters of the font that take a character of a column, on average. */
const lettersPerWidth = 1.12;
/** Heights, pt: of a line of the font, of the head with two lines, and the most that Excel takes. */
const lineHeight = 14.5;
const headHeight = 31;
const highestRow = 409;
/** Margins of the page, inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 } as const;

/** The parts of a workbook of one sheet; the same rows give the same bytes. Text that begins with `=` stays text. */
export async function writeWorkbook(
  sheet: string,
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly WorkbookValue[])[],
): Promise<Map<string, Uint8Array>> {
  const head = columns.map(({ title }): Cell => ({
    ...border,
    value: title,
    type: String,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#E7E6E6',
  }));
  const features = [printing(columns.length, [headHeight, ...rows.map((row) => heightOf(row, columns))], sheet)];
  const written = await writeExcelFile(
    [head, ...rows.map((row) => row.map(cellOf))],
    { sheet, orientation: 'landscape', stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) },
    { ...font, features },
  ).toBlob();
  return new Map(Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer()))));
}

function cellOf(value: WorkbookValue): Cell {
  if (typeof value !== 'string')
    return {
      ...border,
      value: new Date(`${value.day}T00:00:00Z`),
      type: Date,
      format: 'dd/mm/yyyy',
      align: 'center',
      alignVertical: 'top',
    };
  return { ...border, value: printable(value), type: String, wrap: true, alignVertical: 'top' };
}

/** Without characters that XML cannot hold. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').slice(0, longestCell);
}

/**
 * What the library leaves to its users (ISO/IEC 29500-1): filters (18.3.1.2), fit to the width (18.3.1.65, 18.3.1.63), the head on each
 * page (18.2.5).
 */
function printing(columns: number, heights: readonly number[], sheet: string): Feature<Blob> {
  const lastColumn = String.fromCharCode(64 + columns);
  const rows = heights.length;
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index) => ({ ...attributes, ...attributesOf(tag, heights[index ?? -1]) }),
          transform: (xml) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('xSplit="0" ', '')
              .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
              .replace('</sheetData>', () => `</sheetData><autoFilter ref="A1:${lastColumn}${rows}"/>`),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              /<definedNames ?\/>/u,
              () =>
                `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" ` +
                `hidden="1">${quoted}!$A$1:$${lastColumn}$${rows}</definedName>` +
                `<definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName></definedNames>`,
            ),
        },
      },
    },
  };
}

function attributesOf(tag: string, height: number | undefined): Record<string, string | number> {
  if (tag === 'pageSetup') return { fitToWidth: 1, fitToHeight: 0 };
  if (tag === 'pageMargins') return margins;
  return tag === 'row' && height !== undefined ? { ht: height } : {};
}

/** Height of a row, pt, for the cell with the most lines: LibreOffice does not fit it by itself, Excel does once the row is changed. */
function heightOf(row: readonly WorkbookValue[], columns: readonly WorkbookColumn[]): number {
  const lines = row.map((value, index) =>
    typeof value === 'string'
      ? value.split('\n').reduce((sum, line) => sum + linesOf(line, Math.floor((columns[index]?.width ?? 1) * lettersPerWidth)), 0)
      : 1,
  );
  return Math.min(highestRow, lineHeight * greatest(lines) + 2);
}

/** A word's width in small letters; a capital is about as wide as one and a half. */
function widthOf(word: string): number {
  return Math.ceil(word.length + (word.match(capitals)?.length ?? 0) / 2);
}

const capitals = new RegExp(`[${capitalLetters}]`, 'gu');

/** How many lines a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = widthOf(word);
    if (used > 0 && used + 1 + length > width) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    lines += Math.floor((used - 1) / width);
    used = used > width ? used % width : used;
  }
  return lines;
}
