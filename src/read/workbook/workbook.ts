/** Excel workbooks (.xlsx) as people send them back: the values of all sheets, bounded, and which cells are merged. */
import readExcelFile from 'read-excel-file/universal';
import { failure } from '../../model/index.js';
import { partsOfZip, ZipFault, type ZipEntry } from '../../word/index.js';

/** What a cell holds: a `Date` is a day at midnight UTC. */
export type CellValue = string | number | boolean | Date | null;

export interface ReadSheet {
  readonly name: string;
  /** By row and column, from A1. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Ranges of merged cells, `G5:G7`. */
  readonly merged: readonly string[];
}

/** Most bytes of a workbook, packed and unpacked. */
export const mostWorkbookBytes = 20 * 1024 * 1024;
const mostUnpacked = 100 * 1024 * 1024;
/** Most rows of a sheet. */
const mostRows = 20_000;

/**
 * The sheets of a workbook, hidden ones too.
 *
 * @throws Failure `broken-workbook` for what is none, or is locked by a password; `large-workbook`
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  try {
    let unpacked = 0;
    const isWanted = ({ name, size }: ZipEntry): boolean => {
      unpacked += size;
      if (unpacked > mostUnpacked) throw failure(file, 'large-workbook', file);
      return name.endsWith('.xml') || name.endsWith('.rels');
    };
    const parts = partsOfZip(bytes, isWanted);
    const merged = mergedCells(parts);
    // A Buffer of Node shares its memory with others, and with what `slice` gives.
    const whole = new Uint8Array(bytes);
    const sheets = await readExcelFile(whole.buffer, { trim: false });
    return sheets.map(({ sheet, data }) => {
      if (data.length > mostRows) throw failure(file, 'large-workbook', file);
      return { name: sheet, rows: data as readonly (readonly CellValue[])[], merged: merged.get(sheet) ?? [] };
    });
  } catch (error) {
    if (error instanceof ZipFault || (error instanceof Error && error.constructor.name !== 'Failure'))
      throw failure(file, 'broken-workbook', file);
    throw error;
  }
}

/** The ranges of merged cells by the name of their sheet. */
function mergedCells(parts: ReadonlyMap<string, Uint8Array>): Map<string, string[]> {
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const targets = new Map(
    elementsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [one['Id'] ?? '', one['Target'] ?? ''] as const),
  );
  const sheets = elementsOf(text('xl/workbook.xml'), 'sheet').map((one) => {
    const target = targets.get(one['r:id'] ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [one['name'] ?? '', elementsOf(text(path), 'mergeCell').flatMap(({ ref }) => (ref === undefined ? [] : [ref]))] as const;
  });
  return new Map(sheets);
}

/** The attributes of each element of a name, with or without a prefix. */
function elementsOf(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(/<(?:[a-z]\w{0,9}:)?([A-Za-z]\w{0,40})\s([^<>]{0,2000})>/gu)].flatMap(([, tag, attributes = '']) =>
    tag === name
      ? [
          Object.fromEntries(
            [...attributes.matchAll(/(?<![\w:])([\w:]{1,40})="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, unescapeXml(value)]),
          ),
        ]
      : [],
  );
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
