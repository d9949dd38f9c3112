/** The program as people run it: `bin/dvplan.js` on the bundle in `dist/`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { version } from '../../src/version.js';
import { root } from '../project/source-files.js';
import { it as withFolder, shortPlan } from './work-folder.js';

const bin = join(root, 'bin', 'dvplan.js');

const it = withFolder.extend<{
  dvplan: (args: readonly string[], input?: string) => { status: number | null; stdout: string; stderr: string };
}>({
  dvplan: async ({ folder, task }, use) => {
    if (!existsSync(join(root, 'dist', 'program.cjs'))) {
      console.warn(`SKIPPED: ${task.name}: there is no dist/; make it with npm run build`);
      task.context.skip('no dist/');
    }
    await use((args, input = '') =>
      spawnSync(process.execPath, [bin, ...args], { cwd: folder.path, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }),
    );
  },
});

describe('the program', () => {
  it('prints its version', ({ dvplan }) => {
    expect(dvplan(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('builds a plan, the same bytes as the code does in this process', async ({ dvplan, folder }) => {
    folder.write('a.md', shortPlan);
    const { status, stdout, stderr } = dvplan(['build', 'a.md']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('a.md → a.docx');
    await folder.run(['build', 'a.md', '-o', 'b.docx']);
    expect(folder.read('a.docx').equals(folder.read('b.docx'))).toBe(true);
  });

  it('finds and mends the same as the code does in this process, whatever letters its patterns have', async ({ dvplan, folder }) => {
    const draft = readFileSync(join(root, 'plans', 'plan-2024-draft.md'));
    folder.write('a.md', draft);
    folder.write('b.md', draft);
    for (const args of [
      ['lint', 'a.md', '--format', 'json'],
      ['inspect', 'a.md', '--format', 'json'],
      ['citations', 'a.md', '--format', 'json'],
      ['rules'],
      ['schema', 'config'],
    ]) {
      const own = await folder.run(args);
      const { status, stdout } = dvplan(args);
      expect([status, stdout], args.join(' ')).toEqual([own.exitCode, own.stdout]);
    }
    dvplan(['lint', 'a.md', '--fix', '--unsafe-fixes']);
    await folder.run(['lint', 'b.md', '--fix', '--unsafe-fixes']);
    expect(folder.read('a.md').equals(folder.read('b.md'))).toBe(true);
    expect(folder.read('a.md').equals(draft)).toBe(false);
  });

  it('is written in ASCII, as the launcher reads it', () => {
    const program = join(root, 'dist', 'program.cjs');
    expect(existsSync(program) ? readFileSync(program).findIndex((byte) => byte > 0x7f) : -1).toBe(-1);
  });

  it('ends quietly where its reader has seen enough', ({ folder }) => {
    folder.write('a.md', readFileSync(join(root, 'plans', 'plan-2024-draft.md')));
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" schema config | true`], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('has the same bytes in another time zone and locale', ({ dvplan, folder }) => {
    folder.write('a.md', shortPlan);
    dvplan(['build', 'a.md', '-o', 'one.docx']);
    const env = { ...process.env, TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    expect(spawnSync(process.execPath, [bin, 'build', 'a.md', '-o', 'two.docx'], { cwd: folder.path, env }).status).toBe(0);
    expect(folder.read('one.docx').equals(folder.read('two.docx'))).toBe(true);
  });

  it('reads a pipe and ends with the code of what it did', ({ dvplan, folder }) => {
    expect(dvplan(['citations', '-', '--format', 'json'], shortPlan)).toMatchObject({ status: 0, stderr: '' });
    expect(dvplan(['build', '-', '-o', 'a.docx'], shortPlan).status).toBe(0);
    expect(folder.has('a.docx')).toBe(true);
    expect(dvplan(['build', 'thieu.md'])).toMatchObject({ status: 2, stdout: '' });
    expect(dvplan(['build', '--khong-co']).status).toBe(2);
    expect(dvplan(['build', '-', '-o', 'b.docx', '--strict'], 'KẾ HOẠCH\n\n1. Việc\n').status).toBe(1);
    expect(folder.has('b.docx')).toBe(false);
  });
});
