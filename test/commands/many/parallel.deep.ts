/** Shards run by GNU parallel, as GUIDE.md tells: the same bytes as one run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../project/source-files.js';

const program = `${process.execPath} ${join(root, 'bin', 'dvplan.js')}`;
const isGnu = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true;

describe('shards under GNU parallel', () => {
  it('are the same as one run', () => {
    if (!isGnu) {
      console.warn('SKIPPED: GNU parallel is not on PATH');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'dvplan-test-'));
    mkdirSync(join(folder, 'plans'));
    const drafts = ['plan-2024.md', 'plan-2024-draft.md'].map((name) => readFileSync(join(root, 'plans', name)));
    for (let at = 0; at < 30; at++) writeFileSync(join(folder, 'plans', `${at}.md`), drafts[at % 2] ?? '');
    const shell = (line: string): string => {
      const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
      expect(stderr.replace(/^.*Academic tradition[^]*$/u, '')).not.toContain('lỗi');
      return stdout;
    };
    for (const [command, ending] of [
      ['extract plans', 'jsonl'],
      ['cover plans/0.md plans --format json', 'json'],
      ['lint plans --format json', 'json'],
    ] as const) {
      const [part] = command.split(' ');
      const whole = shell(`${program} ${command} --jobs 1`);
      shell(`seq 4 | parallel -j2 '${program} ${command} --jobs 1 --shard {}/4 > ${part}-{}.${ending}'`);
      expect(shell(`${program} merge ${part}-*.${ending}`)).toBe(whole);
      expect(whole.length).toBeGreaterThan(10_000);
    }
  });
});
