/** Word file -> PDF, through LibreOffice. */
import { failure, writeWhole } from '../../files/index.js';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Terminal } from '../terminal/terminal.js';

/** How long LibreOffice may take, ms. */
const timeLimit = 120_000;

/**
 * Makes the PDF beside the Word file, in a LibreOffice profile of its own.
 *
 * @throws Failure `soffice-missing` or `soffice-failed`; the Word file stands
 */
export async function makePdf(output: string, outputPath: string, terminal: Terminal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dvplan-'));
  try {
    const program = terminal.process.env['DVPLAN_SOFFICE'] || 'soffice';
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
    writeWhole(name, besideWord(outputPath), pdf);
    terminal.process.stdout.write(`${output} → ${name}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The name of the PDF beside a Word file, whatever the Word file is called. */
function besideWord(output: string): string {
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
