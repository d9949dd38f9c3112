/** What programs of this machine make of files that dvplan does not read: LibreOffice of older Word files, poppler of PDFs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversion, OlderKind } from '../workspace/host.js';
import { convertByOffice, inTemporaryFolder, officeIn, runProgram, type Ended, type Environment } from './office.js';

/** What a program made, if it ended well and made something. */
function madeBy(ended: Ended, path: string): Conversion {
  if (ended.kind !== 'done') return ended;
  try {
    return { kind: 'made', bytes: readFileSync(path) };
  } catch {
    return { kind: 'failed', reason: '' };
  }
}

/** The text of a PDF as poppler lays it out, a form feed behind each page. */
export function textOfPdf(bytes: Uint8Array, environment: Environment): Promise<Conversion> {
  return inTemporaryFolder(async (folder) => {
    const [source, made] = [join(folder, 'source.pdf'), join(folder, 'made.txt')];
    writeFileSync(source, bytes);
    const program = { name: environment['DVPLAN_PDFTOTEXT'] || 'pdftotext', environment };
    return madeBy(await runProgram(program, ['-layout', '-enc', 'UTF-8', '-eol', 'unix', source, made]), made);
  });
}

/** How LibreOffice reads a kind: told by name, it does not take for text what is none of these. */
const filters: Readonly<Record<OlderKind, string>> = { '.doc': 'MS Word 97', '.rtf': 'Rich Text Format', '.odt': 'writer8' };

export function wordFileOf(bytes: Uint8Array, kind: OlderKind, environment: Environment): Promise<Conversion> {
  return inTemporaryFolder(async (folder) => {
    const source = join(folder, `source${kind}`);
    const made = join(folder, 'made');
    writeFileSync(source, bytes);
    return madeBy(
      await convertByOffice(officeIn(environment), source, 'docx:MS Word 2007 XML', made, filters[kind]),
      join(made, 'source.docx'),
    );
  });
}
