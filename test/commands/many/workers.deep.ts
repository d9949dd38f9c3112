/** Many files shared among workers, as a person runs it: the built program in a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../project/source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'dvplan-test-'));
const program = join(root, 'bin', 'dvplan.js');

/** Output and exit code of a run. */
function dvplan(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  return { status, stdout, stderr };
}

beforeAll(() => {
  mkdirSync(join(folder, 'drafts'));
  const plans = ['plan-2024.md', 'plan-2024-draft.md'].map((name) => readFileSync(join(root, 'plans', name)));
  for (let at = 0; at < 40; at++) writeFileSync(join(folder, 'drafts', `${String(at).padStart(2, '0')}.md`), plans[at % 2] ?? '');
  writeFileSync(join(folder, 'plan.md'), plans[0] ?? '');
  writeFileSync(join(folder, 'drafts', '17.md'), '---\nsố: [\n---\n');
  writeFileSync(join(folder, 'drafts', '21.md'), new Uint8Array([0, 1, 2, 255, 254, 0]));
});

describe('work on many files', () => {
  it.each([
    ['lint', 'drafts', '--format', 'json'],
    ['lint', 'drafts', '--quiet'],
    ['lint', 'drafts', '--format', 'sarif'],
    ['lint', 'drafts', '--diff'],
    ['inspect', 'drafts'],
    ['build', 'drafts', '--out-dir', 'words', '--force'],
    ['cover', 'plan.md', 'drafts', '--format', 'json'],
  ])('says the same in workers as in one thread: %s', (...args) => {
    const alone = dvplan(...args, '--jobs', '1');
    expect(alone.stdout.length).toBeGreaterThan(1000);
    expect(dvplan(...args, '--jobs', '3')).toEqual(alone);
  });

  it('brings the same together in workers as in one thread', () => {
    const synthesize = (output: string, ...more: string[]): ReturnType<typeof dvplan> =>
      dvplan('synthesize', '--parent', 'plan.md', 'drafts', '-o', output, '--single', ...more);
    const alone = synthesize('alone', '--jobs', '1');
    const shared = synthesize('shared', '--jobs', '3');
    expect({ ...shared, stdout: shared.stdout.replaceAll('shared/', 'alone/') }).toEqual(alone);
    const names = readdirSync(join(folder, 'alone'));
    expect(names).toContain('tong-hop.xlsx');
    for (const name of names) expect(readFileSync(join(folder, 'shared', name))).toEqual(readFileSync(join(folder, 'alone', name)));
  });

  it('makes no synthesis of half the papers where the person breaks off', async () => {
    mkdirSync(join(folder, 'many'));
    const plan = readFileSync(join(root, 'plans', 'plan-2024.md'));
    for (let at = 0; at < 400; at++) writeFileSync(join(folder, 'many', `${at}.md`), plan);
    const before = readdirSync(folder);
    const run = spawn(process.execPath, [program, 'synthesize', '--parent', 'plan.md', 'many', '-o', 'half', '--cache'], { cwd: folder });
    setTimeout(() => run.kill('SIGINT'), 500);
    const ended = await new Promise((done) => {
      run.on('close', (...how) => done(how));
    });
    expect(ended).toEqual([null, 'SIGINT']);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('leaves no half file behind where the person breaks off', async () => {
    const run = spawn(process.execPath, [program, 'build', 'drafts', '--out-dir', 'broken-off', '--jobs', '2'], { cwd: folder });
    let written = 0;
    run.stdout.on('data', () => {
      if (written++ === 0) run.kill('SIGINT');
    });
    const [code, signal] = await new Promise<[number | null, string | null]>((done) => {
      run.on('close', (...how) => done(how));
    });
    expect([code, signal]).toEqual([null, 'SIGINT']);
    const names = readdirSync(join(folder, 'broken-off'));
    expect(names.filter((name) => !name.endsWith('.docx'))).toEqual([]);
    expect(names.length).toBeLessThan(38);
    for (const name of names) {
      const end = readFileSync(join(folder, 'broken-off', name)).subarray(-22, -18);
      expect([...end]).toEqual([0x50, 0x4b, 5, 6]);
    }
  });
});
