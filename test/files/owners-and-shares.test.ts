/** Files of other owners, and shares of a network that know no mode. */
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeWhole } from '../../src/files/index.js';
import { Failure } from '../../src/model/index.js';

/** What the share says to a change of mode, or of owner. */
const refusals = vi.hoisted(() => ({ mode: '', owner: '' }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const refuse = (code: string, syscall: string): void => {
    if (code !== '') throw Object.assign(new Error(code), { code, syscall });
  };
  return {
    ...real,
    fchmodSync: (file: number, mode: number) => (refuse(refusals.mode, 'fchmod'), real.fchmodSync(file, mode)),
    fchownSync: (file: number, owner: number, group: number) => (refuse(refusals.owner, 'fchown'), real.fchownSync(file, owner, group)),
  };
});

const isRoot = process.getuid?.() === 0;
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dvplan-owners-'));
  path = join(folder, 'plan.md');
  writeFileSync(path, 'old');
});
afterEach(() => {
  Object.assign(refusals, { mode: '', owner: '' });
  rmSync(folder, { recursive: true });
});

const write = (): void => writeWhole('plan.md', path, new TextEncoder().encode('new'));

it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('a share that answers a change of mode with %s is written to', (code) => {
  refusals.mode = code;
  write();
  expect(readFileSync(path, 'utf8')).toBe('new');
});

it('a disk that fails in it is not', () => {
  refusals.mode = 'EIO';
  expect(write).toThrow(Failure);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

it('a file of another owner stays his', (context) => {
  if (!isRoot) {
    console.warn('SKIPPED: only root can make a file of another owner');
    context.skip('not root');
  }
  chownSync(path, 12345, 12346);
  write();
  expect([readFileSync(path, 'utf8'), statSync(path).uid, statSync(path).gid]).toEqual(['new', 12345, 12346]);
});

it('a file of another owner that cannot stay his is not replaced', (context) => {
  if (!isRoot) {
    console.warn('SKIPPED: only root can make a file of another owner');
    context.skip('not root');
  }
  chownSync(path, 12345, 12346);
  refusals.owner = 'EPERM';
  expect(write).toThrow(Failure);
  expect(readFileSync(path, 'utf8')).toBe('old');
});
