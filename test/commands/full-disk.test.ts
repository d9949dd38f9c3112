import { writeWhole } from '../../src/files/index.js';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/model/index.js';

/** A disk of 64 kB, where this machine lets one be made. */
function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'dvplan-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

describe('a disk that fills', () => {
  let disk: string | null = null;
  afterEach(() => {
    if (disk === null) return;
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
    disk = null;
  });

  it('leaves the old file as it was, and no other', (context) => {
    disk = mountSmallDisk();
    if (disk === null) {
      console.warn('SKIPPED: no small disk can be mounted here (it needs root on Linux); this test fills one');
      context.skip('no small disk can be mounted');
      return;
    }
    const path = join(disk, 'plan.docx');
    writeFileSync(path, 'old');
    expect(() => writeWhole('plan.docx', path, new Uint8Array(100_000))).toThrow(Failure);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(disk)).toEqual(['plan.docx']);
  });
});
