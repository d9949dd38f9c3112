/** Word file -> PDF, through LibreOffice. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure } from '../model/index.js';
import { convertByOffice, inTemporaryFolder, officeIn, type Environment } from './office.js';
import { writeWhole } from './whole-file.js';

/**
 * Makes the PDF beside the Word file and gives its name.
 *
 * @param output the Word file as messages say it
 * @param environment where LibreOffice is looked for, or named: `DVPLAN_SOFFICE`
 * @throws Failure `soffice-missing` or `soffice-failed`; the Word file stands
 */
export async function makePdf(output: string, outputPath: string, environment: Environment): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const program = officeIn(environment);
    const ended = await convertByOffice(program, outputPath, 'pdf', folder);
    if (ended.kind === 'absent') throw failure(output, 'soffice-missing', program.name);
    if (ended.kind === 'failed') throw failure(output, 'soffice-failed', output, { reason: ended.reason });
    const pdf = await readFile(join(folder, `${basename(outputPath).replace(/\.[^.]*$/u, '')}.pdf`)).catch(() => {
      throw failure(output, 'soffice-failed', output, { reason: 'no PDF' });
    });
    const name = besideWord(output);
    writeWhole(name, besideWord(outputPath), withMark(pdf));
    return name;
  });
}

/** Words before the digest in the comment that ends a PDF of dvplan's; behind the end mark of the file no reader looks for more. */
const markWords = '%dvplan ';
/** Length of the comment: the words, the digest in hexadecimal, a line end. */
const markLength = markWords.length + 65;

/** The PDF with a comment at its end, by which it is known as long as nobody changes or signs it. */
function withMark(pdf: Uint8Array): Uint8Array {
  return Buffer.concat([pdf, Buffer.from(markOf(pdf), 'latin1')]);
}

/** Whether dvplan made a PDF and nobody changed it since. */
export function isUntouchedPdf(bytes: Uint8Array): boolean {
  const end = Math.max(0, bytes.length - markLength);
  return Buffer.from(bytes.subarray(end)).toString('latin1') === markOf(bytes.subarray(0, end));
}

function markOf(pdf: Uint8Array): string {
  return `${markWords}${createHash('sha256').update(pdf).digest('hex')}\n`;
}

/** The name of the PDF beside a Word file, whatever the Word file is called. */
export function besideWord(output: string): string {
  return `${output.replace(/\.docx$/iu, '')}.pdf`;
}
