import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock, writeWhole } from '../../src/files/index.js';
import { readRegularFile } from '../../src/files/regular-files.js';
import { Failure } from '../../src/model/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ruleOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.finding.ruleId;
    throw error;
  }
  return 'none';
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dvplan-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file is written', () => {
  it('whole, and nothing else is left beside it', () => {
    const path = join(folder, 'kế hoạch.docx');
    writeFileSync(path, 'old');
    writeWhole('kế hoạch.docx', path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['kế hoạch.docx']);
  });

  it('under a name as long as the disk allows', () => {
    for (const length of [241, 248, 255]) {
      const name = `${'a'.repeat(length - 5)}.docx`;
      writeWhole(name, join(folder, name), bytes('x'));
      expect(readFileSync(join(folder, name), 'utf8')).toBe('x');
    }
  });

  it('with the mode of the file that it replaces', () => {
    const path = join(folder, 'plan.md');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    writeWhole('plan.md', path, bytes('new'));
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('where a link points to, and the link stays one', () => {
    writeFileSync(join(folder, 'real.md'), 'old');
    symlinkSync('real.md', join(folder, 'link.md'));
    writeWhole('link.md', join(folder, 'link.md'), bytes('new'));
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  });
});

describe('a file is not written', () => {
  it.each([
    ['over a folder', (path: string) => mkdirSync(path), 'folder-instead-of-file'],
    ['over a pipe', (path: string) => execFileSync('mkfifo', [path]), 'special-output'],
    ['over a link to a device', (path: string) => symlinkSync('/dev/null', path), 'special-output'],
    ['over a link to nothing', (path: string) => symlinkSync('nowhere', path), 'special-output'],
    [
      'over one that nobody may write',
      (path: string) => {
        writeFileSync(path, 'old');
        chmodSync(path, 0o444);
      },
      'unwritable-output',
    ],
    [
      'over one of several names',
      (path: string) => {
        writeFileSync(path, 'old');
        linkSync(path, `${path}.other`);
      },
      'linked-output',
    ],
  ])('%s', (_, make, rule) => {
    const path = join(folder, 'plan.docx');
    make(path);
    const before = readdirSync(folder);
    expect(ruleOf(() => writeWhole('plan.docx', path, bytes('new')))).toBe(rule);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('where its folder is not there', () => {
    expect(ruleOf(() => writeWhole('x/plan.docx', join(folder, 'x', 'plan.docx'), bytes('new')))).toBe('missing-output-folder');
  });

  it('over one that somebody changed after it was read', () => {
    const path = join(folder, 'plan.md');
    writeFileSync(path, 'read');
    const isCurrent = (existing: Uint8Array | null): boolean => existing !== null && Buffer.from(existing).toString() === 'read';
    writeFileSync(path, 'changed by another');
    expect(ruleOf(() => writeWhole('plan.md', path, bytes('mended'), { isCurrent }))).toBe('changed-meanwhile');
    expect(readFileSync(path, 'utf8')).toBe('changed by another');
    expect(readdirSync(folder)).toEqual(['plan.md']);
  });

  it('over a device by its name', () => {
    expect(ruleOf(() => writeWhole('/dev/null', '/dev/null', bytes('new')))).toBe('special-output');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('what a killed run left', () => {
  it("is swept by the next run's first write in a folder, and what another run is at work on stays", async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    let temporary = '';
    const isCurrent = (): boolean => {
      temporary = readdirSync(other).find((name) => name.endsWith('.tmp')) ?? '';
      return true;
    };
    writeWhole('b.md', join(other, 'b.md'), bytes('x'), { isCurrent });
    const machine = /-([\da-f]{6})-/u.exec(temporary)?.[1];
    const gone = execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' });
    const alive = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const left = `.dvplan-${machine}-${gone}-00000000.tmp`;
    const busy = `.dvplan-${machine}-${alive.pid}-00000000.tmp`;
    try {
      for (const name of [left, busy, '.dvplan-note.tmp']) writeFileSync(join(folder, name), 'half');
      writeWhole('c.md', join(folder, 'c.md'), bytes('x'));
      expect(readdirSync(folder).sort()).toEqual(['.dvplan-note.tmp', busy, 'c.md', 'other'].sort());
      writeFileSync(join(folder, left), 'half');
      writeWhole('d.md', join(folder, 'd.md'), bytes('x'));
      expect(readdirSync(folder)).toContain(left);
    } finally {
      alive.kill('SIGKILL');
      await new Promise((done) => alive.once('exit', done));
    }
  });
});

describe('a file is read', () => {
  it('where it is regular and not too large', () => {
    const path = join(folder, 'plan.md');
    writeFileSync(path, 'kế hoạch');
    const read = readRegularFile(path, 1000);
    expect(read.kind === 'read' ? new TextDecoder().decode(read.bytes) : read.kind).toBe('kế hoạch');
    expect(readRegularFile(path, 3).kind).toBe('large');
  });

  it('and nothing else is opened', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('/dev/zero', join(folder, 'zero'));
    const kinds = ['pipe', 'zero', '.', 'nothing'].map((name) => readRegularFile(join(folder, name), 1000).kind);
    expect(kinds).toEqual(['special', 'special', 'folder', 'absent']);
  });

  it('up to its bound where it says that it is empty and is not', () => {
    const read = readRegularFile('/proc/self/maps', 100);
    expect(['large', 'absent']).toContain(read.kind);
  });
});

describe('a lock', () => {
  it('lets one run after the other work', async () => {
    const path = join(folder, 'so.yaml');
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((done) => setImmediate(done));
      order.push(`${name} ends`);
    };
    await Promise.all(['one', 'two', 'three'].map((name) => withLock('so.yaml', path, work(name))));
    expect(order.filter((_, index) => index % 2 === 0).map((said) => said.replace(' begins', ' ends'))).toEqual(
      order.filter((_, index) => index % 2 === 1),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a run that was killed is taken over', async () => {
    const gone = execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))'], { encoding: 'utf8' });
    writeFileSync(join(folder, '.so.yaml.dvplan-lock'), `${hostname()}\n${gone}\n`);
    expect(await withLock('so.yaml', join(folder, 'so.yaml'), () => Promise.resolve(1))).toBe(1);
  });

  it('of a run that was killed before it said who it is is taken over', async () => {
    writeFileSync(join(folder, '.so.yaml.dvplan-lock'), '');
    expect(await withLock('so.yaml', join(folder, 'so.yaml'), () => Promise.resolve(1))).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    const fails = withLock('so.yaml', join(folder, 'so.yaml'), () => Promise.reject(new Error('no')));
    await expect(fails).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });
});
