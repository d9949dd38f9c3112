/** PDFs of real documents, through the LibreOffice and the poppler of this machine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { it as withFolder } from '../commands/work-folder.js';
import { sharedPath } from '../shared-folder.js';

const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };

const it = withFolder.extend<{ programs: boolean }>({
  programs: [
    async ({ task }, use) => {
      const missing = ['soffice', 'pdftotext'].filter((program) => spawnSync(program, ['--version']).error !== undefined);
      if (missing.length > 0) {
        console.warn(`SKIPPED: ${task.name}: ${missing.join(' and ')} not here`);
        task.context.skip('a program is not here');
      }
      await use(true);
    },
    { auto: true },
  ],
});

interface Inspected {
  readonly plan: {
    readonly number: { readonly value: unknown };
    readonly abstract: { readonly value: { readonly value: string } };
    readonly body: readonly { readonly label?: { readonly text: string } }[];
  };
}

describe('the PDF of a Word file', () => {
  it.for(['08-ke-hoach-doan-xa', '09-ke-hoach-truong', '12-quyet-dinh-du-thao'])(
    'says of %s what that says: number, abstract, parts',
    async (name, { folder, task }) => {
      const source = sharedPath(task.context, `word/${name}.docx`);
      const made = mkdtempSync(join(tmpdir(), 'dvplan-pdf-'));
      try {
        const profile = `-env:UserInstallation=${pathToFileURL(join(made, 'profile')).href}`;
        spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', made, source]);
        const facts = async (path: string): Promise<unknown> => {
          const { exitCode, stdout } = await folder.run(['inspect', path, '--format', 'json'], { env });
          expect(exitCode).toBe(0);
          const { plan } = JSON.parse(stdout, (key, value: unknown) => (/position$/iu.test(key) ? null : value)) as Inspected;
          const { number, abstract, body } = plan;
          return { number: number.value, abstract: abstract.value.value, parts: body.flatMap(({ label }) => label?.text ?? []) };
        };
        expect(await facts(join(made, `${name}.pdf`))).toEqual(await facts(source));
      } finally {
        rmSync(made, { recursive: true, force: true });
      }
    },
  );
});
