/** Word files held to the schema of the standard by `../shared/bin/check-docx`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { sharedPath } from '../shared-folder.js';

/** What the check says of the files; nothing for sound ones. Skips the test, saying why, where the check or what it needs is missing. */
export function schemaFaults(context: Pick<TestContext, 'skip'>, files: readonly Uint8Array[]): string {
  const check = sharedPath(context, 'bin/check-docx');
  if (spawnSync('xmllint', ['--version']).error !== undefined) {
    console.warn('SKIPPED: xmllint is not installed (Debian: libxml2-utils)');
    context.skip('xmllint is missing');
  }
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-'));
  try {
    const paths = files.map((docx, index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, docx);
      return path;
    });
    return spawnSync(check, paths, { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
