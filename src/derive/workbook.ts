/** Tables as Excel workbooks (.xlsx): real dates, a frozen head with filters, wrapped text, A4 in landscape. */
import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/universal';
import { capitalLetters, cellName, greatest } from '../model/index.js';

/** A column by its title and its width in characters. */
export interface WorkbookColumn {
  readonly title: string;
  readonly width: number;
  /** What people fill in: tinted, and not locked on a protected sheet. */
  readonly open?: boolean;
  readonly hidden?: boolean;
  /** The values that a cell is chosen from; together at most 255 characters. */
  readonly choices?: readonly string[];
  /** What a program says of a wrong value, beside `choices` or of a day. */
  readonly hint?: string;
  /** Whether its numbers stand in the middle: ordinals and counts, which nobody adds up. */
  readonly centered?: boolean;
  /** Whether its cells are days. */
  readonly days?: boolean;
}

/** One sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  /** Lines above the head: the first on the left, the others in the middle; the second in large letters. */
  readonly title?: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookValue[])[];
  /** Whether only what is open may be changed. No password: it keeps from slips. */
  readonly isProtected?: boolean;
  /** Empty rows below, open in every column. */
  readonly emptyRows?: number;
  readonly hidden?: boolean;
}

/** What a cell holds: a text, a day `YYYY-MM-DD` as a date, a number, or a formula (`SUM(D4:D9)`). */
export type WorkbookValue = string | { readonly day: string } | { readonly number: number } | { readonly formula: string };

/** Most characters of a cell (Excel's own limit). */
const longestCell = 32_767;
const font = { fontFamily: 'Times New Roman', fontSize: 11 } as const;
/** Tint of what people fill in. */
const openColor = '#FFFBE6';
/** Letters of the title, pt. */
const titleSize = 14;
/** `1.234,5` in a Vietnamese Excel. */
const numberFormat = '#,##0.##';
const border = { borderStyle: 'thin', borderColor: '#999999' } as const;
/** Letters of the font that take a character of a column, on average. */
const lettersPerWidth = 1.12;
/** Heights, pt: of a line of the font, of the head with two lines, and the most that Excel takes. */
const lineHeight = 14.5;
const headHeight = 31;
const highestRow = 409;
const emptyHeight = 24;
/** Margins of the page, inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 } as const;

/** The line that names the organs of what is listed, each once, in capitals; empty for none. */
export function organLine(organs: readonly (string | null)[]): string {
  return [...new Set(organs.map((organ) => organ?.toUpperCase() ?? ''))].filter((organ) => organ !== '').join('; ');
}

/** The parts of a workbook of one sheet; the same rows give the same bytes. Text that begins with `=` stays text. */
export async function writeWorkbook(
  sheet: string,
  title: readonly string[],
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly WorkbookValue[])[],
): Promise<Map<string, Uint8Array>> {
  return writeSheets([{ name: sheet, title, columns, rows }]);
}

/** The same of several sheets. */
export async function writeSheets(sheets: readonly WorkbookSheet[]): Promise<Map<string, Uint8Array>> {
  const written = await writeExcelFile(
    sheets.map((sheet) => ({
      data: cellsOf(sheet),
      sheet: sheet.name,
      orientation: 'landscape' as const,
      stickyRowsCount: headIndex(sheet) + 1,
      columns: sheet.columns.map(({ width }) => ({ width })),
    })),
    { ...font, features: [sheetMarkup(sheets)] },
  ).toBlob();
  return new Map(Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer()))));
}

/** Date of every entry of the zip: the earliest that it can hold, in local time as zips have it; the library gives the time of day. */
const entryDate = new Date(1980, 0, 1);

/** The parts as a file. */
export function zipWorkbook(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, data] of parts) entries[name] = [data, { mtime: entryDate, level: 6 }];
  return zipSync(entries);
}

function headIndex({ title }: WorkbookSheet): number {
  return title?.length ?? 0;
}

function cellsOf({ title = [], columns, rows, emptyRows = 0 }: WorkbookSheet): Cell[][] {
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
  const shown = columns.filter(({ hidden }) => hidden !== true).length;
  const lines = title.map((value, index): Cell[] => [
    {
      value: printable(value),
      type: String,
      columnSpan: shown,
      wrap: true,
      align: index === 0 ? 'left' : 'center',
      alignVertical: 'center',
      ...(index === 1 ? { fontWeight: 'bold', fontSize: titleSize } : index === 0 ? { fontWeight: 'bold' } : { fontStyle: 'italic' }),
    },
  ]);
  const empty = Array.from({ length: emptyRows }, () => columns.map((column) => cellOf('', { ...column, open: true })));
  return [...lines, head, ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]))), ...empty];
}

function cellOf(value: WorkbookValue, column: WorkbookColumn | undefined): Cell {
  const style = { ...border, alignVertical: 'top', ...(column?.open === true ? { backgroundColor: openColor } : {}) } as const;
  const day = { ...style, format: 'dd/mm/yyyy', align: 'center' } as const;
  if (typeof value !== 'string' && 'number' in value) {
    const place = column?.centered === true ? ({ align: 'center' } as const) : {};
    return { ...style, ...place, value: value.number, type: Number, format: numberFormat };
  }
  if (typeof value !== 'string' && 'formula' in value)
    return { ...style, value: `=${value.formula}`, type: 'Formula', format: numberFormat, fontWeight: 'bold' };
  if (typeof value !== 'string') return { ...day, value: new Date(`${value.day}T00:00:00Z`), type: Date };
  if (value !== '') return { ...style, value: printable(value), type: String, wrap: true };
  return column?.days === true ? { ...day, type: Date } : { ...style, type: String, wrap: true };
}

/** Without characters that XML cannot hold. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '').slice(0, longestCell);
}

/**
 * What the library leaves to its users (ISO/IEC 29500-1): filters (18.3.1.2), fit to the width (18.3.1.65, 18.3.1.63), the head on each
 * page (18.2.5), protection (18.3.1.85, 18.8.33), lists of values (18.3.1.33), hidden columns and sheets (18.3.1.13, 18.2.19).
 */
function sheetMarkup(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  const heights = new Map(sheets.map((sheet) => [sheet.name, heightsOf(sheet)]));
  const planOf = (name: string | undefined): WorkbookSheet | undefined => sheets.find((sheet) => sheet.name === name);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, options) => ({
            ...attributes,
            ...attributesOf(tag, heights.get(options.sheet ?? '')?.[index ?? -1], planOf(options.sheet)?.columns[index ?? -1]),
          }),
          transform: (xml, options) => {
            const sheet = planOf(options.sheet);
            return sheet === undefined ? xml : withSheetMarkup(xml, sheet);
          },
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && planOf(String(attributes['name']))?.hidden === true ? { ...attributes, state: 'hidden' } : attributes,
          transform: (xml) => xml.replace(/<definedNames ?\/>/u, () => `<definedNames>${sheets.map(definedNames).join('')}</definedNames>`),
        },
        'xl/styles.xml': { transform: withOpenCells },
      },
    },
  };
}

function rangeOf(sheet: WorkbookSheet, from: string, to: string): string {
  const head = headIndex(sheet) + 1;
  return `${from}${head}:${to}${head + sheet.rows.length}`;
}

function letterOf(column: number): string {
  return cellName(column, 0).replace('1', '');
}

function withSheetMarkup(xml: string, sheet: WorkbookSheet): string {
  const range = rangeOf(sheet, 'A', letterOf(sheet.columns.length - 1));
  const isOpen = 'formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"';
  const protection = sheet.isProtected === true ? `<sheetProtection sheet="1" ${isOpen}/>` : '';
  const validations = validationsOf(sheet);
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('xSplit="0" ', '')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('</sheetData>', () => `</sheetData>${protection}<autoFilter ref="${range}"/>`)
    .replace('<pageMargins', () => `${validations}<pageMargins`);
}

function validationsOf(sheet: WorkbookSheet): string {
  const first = headIndex(sheet) + 2;
  const last = headIndex(sheet) + 1 + Math.max(1, sheet.rows.length + (sheet.emptyRows ?? 0));
  const rules = sheet.columns.flatMap(({ choices, days, open, hint }, index): string[] => {
    if (open !== true || (choices === undefined && days !== true)) return [];
    const at = letterOf(index);
    const said = hint === undefined ? '' : ` showErrorMessage="1" errorStyle="warning" error="${escapeXml(hint)}"`;
    const kind = choices === undefined ? 'type="date" operator="greaterThan"' : 'type="list"';
    const formula = choices === undefined ? '36526' : `"${escapeXml(choices.join(','))}"`;
    return [
      `<dataValidation ${kind} allowBlank="1"${said} sqref="${at}${first}:${at}${last}"><formula1>${formula}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function definedNames(sheet: WorkbookSheet, index: number): string {
  const quoted = `'${escapeXml(sheet.name.replaceAll("'", "''"))}'`;
  const head = headIndex(sheet) + 1;
  const range = `${quoted}!$A$${head}:$${letterOf(sheet.columns.length - 1)}$${head + sheet.rows.length}`;
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${head}:$${head}</definedName>`
  );
}

/** The styles of open cells, known by their colour, without the lock that each cell has by itself. */
function withOpenCells(xml: string): string {
  const fills = xml.slice(xml.indexOf('<fills'), xml.indexOf('</fills>')).split('<fill>').slice(1);
  const fill = fills.findIndex((one) => one.includes(`rgb="FF${openColor.slice(1)}"`));
  if (fill < 0) return xml;
  return xml
    .split('<xf ')
    .map((one) =>
      one.includes(`fillId="${fill}"`) ? one.replace('>', ' applyProtection="1">').replace('</xf>', '<protection locked="0"/></xf>') : one,
    )
    .join('<xf ');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function attributesOf(tag: string, height: number | undefined, column: WorkbookColumn | undefined): Record<string, string | number> {
  if (tag === 'pageSetup') return { paperSize: 9, fitToWidth: 1, fitToHeight: 0 };
  if (tag === 'pageMargins') return margins;
  if (tag === 'col') return column?.hidden === true ? { hidden: 1 } : {};
  return tag === 'row' && height !== undefined ? { ht: height } : {};
}

/** Heights of all rows, pt. */
function heightsOf(sheet: WorkbookSheet): number[] {
  const { title = [], columns, rows, emptyRows = 0 } = sheet;
  const shown = columns.filter(({ hidden }) => hidden !== true);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  return [
    ...title.map((line, index) => linesOf(line, Math.floor((width * 11) / (index === 1 ? titleSize : 11))) * (index === 1 ? 20 : 16)),
    headHeight,
    ...rows.map((row) => heightOf(row, columns)),
    ...Array.from({ length: emptyRows }, () => emptyHeight),
  ];
}

/** Height of a row, pt, for the cell with the most lines: LibreOffice does not fit it by itself, Excel does once the row is changed. */
function heightOf(row: readonly WorkbookValue[], columns: readonly WorkbookColumn[]): number {
  const lines = row.map((value, index) =>
    typeof value === 'string' && columns[index]?.hidden !== true
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
