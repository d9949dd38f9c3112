/** The results of `dvplan synthesize`, read back as a person opens them. */
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/read/workbook/workbook.js';
import type { WorkFolder } from '../work-folder.js';

export interface Results {
  /** Rows of a sheet below its head, as texts. */
  readonly rows: (sheet: string) => readonly (readonly string[])[];
  readonly letter: string;
  readonly report: string;
}

const above = 4;

export async function readResults(folder: WorkFolder, output = 'tong-hop'): Promise<Results> {
  const sheets = await readWorkbook('tong-hop.xlsx', folder.read(`${output}/tong-hop.xlsx`));
  return {
    rows: (name) =>
      (sheets.find((sheet) => sheet.name === name)?.rows.slice(above) ?? []).map((row) =>
        row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))),
      ),
    letter: folder.has(`${output}/cong-van-don-doc.md`) ? folder.read(`${output}/cong-van-don-doc.md`).toString('utf8') : '',
    report: folder.read(`${output}/bao-cao-tong-hop.md`).toString('utf8'),
  };
}

/** Every text of the outputs: packages unzipped. */
export function allTexts(folder: WorkFolder, names: readonly string[]): string {
  return names
    .map((name) => {
      const bytes = folder.read(name);
      if (!name.endsWith('.xlsx') && !name.endsWith('.docx')) return bytes.toString('utf8');
      return Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n');
    })
    .join('\n');
}
