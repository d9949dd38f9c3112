/** Word file -> PDF, through LibreOffice. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure } from '../model/index.js';
import { writeWhole } from './whole-file.js';

/** How long LibreOffice may take, ms. */
const timeLimit = 120_000;

/**
 * Makes the PDF beside the Word file, in a LibreOffice profile of its own, and gives its name.
 *
 * @param output the Word file as messages say it
 * @param program LibreOffice
 * @throws Failure `soffice-missing` or `soffice-failed`; the Word file stands
 */
export async function makePdf(output: string, outputPath: string, program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dvplan-'));
  try {
    await runOffice(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        outputPath,
      ],
      output,
    );
    const pdf = await readFile(join(folder, `${basename(outputPath).replace(/\.[^.]*$/u, '')}.pdf`)).catch(() => {
      throw failure(output, 'soffice-failed', output, { reason: 'no PDF' });
    });
    const name = besideWord(output);
    writeWhole(name, besideWord(outputPath), withMark(pdf));
    return name;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

async function runOffice(program: string, args: readonly string[], output: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    execFile(program, args, { timeout: timeLimit, killSignal: 'SIGKILL', windowsHide: true }, (error, _, stderr) => {
      if (error === null) done();
      else if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'EACCES')
        fail(failure(output, 'soffice-missing', program));
      else
        fail(
          failure(output, 'soffice-failed', output, {
            reason: error.killed === true ? `> ${timeLimit / 1000} s` : stderr.trim().split('\n')[0] || error.message,
          }),
        );
    });
  });
}
