/** What a file keeps of the offers of reviews, after LibreOffice saved it in other formats and back. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { Annotator, keptOffers, readWordDocument } from '../../src/word/index.js';
import { paragraph, wordFile } from './word-file.js';

const offers = Array.from({ length: 50 }, (_, at) => (at * 0x1234567).toString(16).padStart(12, '0'));

it.for([['docx'], ['odt', 'docx'], ['doc', 'docx']])('offers stay in a file that is saved as %s', (endings, context) => {
  if (spawnSync('soffice', ['--version']).error !== undefined) {
    console.warn(`SKIPPED: ${context.task.name}: soffice is not here, which saves files in other formats`);
    context.skip('soffice is not here');
  }
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-offers-'));
  try {
    let path = join(folder, 'a.docx');
    writeFileSync(
      path,
      new Annotator(readWordDocument(wordFile(paragraph('Một đoạn.')), 'a.docx')).write({ edits: [], comments: [], offers }),
    );
    for (const [step, ending] of endings.entries()) {
      const made = join(folder, String(step));
      mkdirSync(made);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', ending, '--outdir', made, path]);
      path = join(made, `a.${ending}`);
    }
    expect(keptOffers(readWordDocument(readFileSync(path), 'a.docx'))).toEqual(offers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
