/** The package as people install it: from its tarball, into an empty folder, on each Node that it is for. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.js';

const mostBytes = 4 * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'dvplan-'));
const installed = join(folder, 'installed');
const own = Number(process.versions.node.split('.')[0]);
let tarball = '';
let said = '';

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'program.cjs'))) return;
  const packed = npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  tarball = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  const { status, stderr } = npm(folder, 'install', '--global', '--prefer-offline', '--prefix', installed, tarball);
  said = status === 0 ? stderr : `failed: ${stderr}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  it('is small, and installs without a word about the version of Node', ({ skip }) => {
    if (tarball === '') skipAloud('there is no dist/; make it with npm run build', skip);
    expect(statSync(tarball).size).toBeLessThan(mostBytes);
    if (said.startsWith('failed')) skipAloud(`npm cannot install it: ${said.slice(0, 300)}`, skip);
    expect(said).not.toContain('EBADENGINE');
  });

  it.each([20, 22, 24])('makes a Word file from any folder on Node %i, and again as fast', (major) => {
    if (!existsSync(installed)) return skipAloud(`Node ${major}: the tarball is not installed`);
    const node = major === own ? process.execPath : otherNode(major);
    if (node === null) return skipAloud(`Node ${major} cannot be had from the registry`);
    const work = join(folder, `công việc ${major}`);
    mkdirSync(work);
    cpSync(join(root, 'plans', 'plan-2024.md'), join(work, 'a.md'));
    const times = [1, 2, 3, 4].map((turn) => {
      const begin = performance.now();
      const { status, stderr } = run(node, work, 'build', 'a.md', '-o', `${turn}.docx`);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      return Math.round(performance.now() - begin);
    });
    console.info(`Node ${major}: cold builds of ${times.join(', ')} ms`);
    const bytes = (turn: number) => readFileSync(join(work, `${turn}.docx`));
    expect(bytes(4).equals(bytes(1))).toBe(true);
    // One code of V8, made by the first run or, on the Node of the build, by the build.
    const kept = existsSync(join(work, 'caches')) ? readdirSync(join(work, 'caches', 'dvplan')) : [];
    expect(kept.filter((name) => !name.endsWith('-build.code'))).toEqual([]);
    for (const args of [
      ['report', 'a.md', '-o', 'b.md'],
      ['tasks', 'a.md', '-o', 'c.xlsx'],
      ['tasks', 'a.md', '--format', 'ics'],
      ['lint', 'a.md', '--diff', '--format', 'sarif'],
      ['build', 'a.md', '--reference', '1.docx', '-o', 'd.docx'],
    ])
      expect(run(node, work, ...args).status, args.join(' ')).toBe(0);
  });
});

function run(node: string, work: string, ...args: string[]): { status: number | null; stderr: string } {
  const bin = join(installed, 'lib', 'node_modules', 'dvplan', 'bin', 'dvplan.js');
  const env = { ...process.env, NO_COLOR: '1', HOME: work, XDG_CACHE_HOME: join(work, 'caches') };
  return spawnSync(node, [bin, ...args], { cwd: work, env, encoding: 'utf8' });
}

/** The Node of another line, from npm's packages of it; null where it cannot be had. */
function otherNode(major: number): string | null {
  const path = join(folder, `node-${major}`);
  mkdirSync(path);
  const { status } = npm(
    path,
    'install',
    '--prefer-offline',
    '--no-save',
    '--prefix',
    path,
    `node-${process.platform}-${process.arch}@${major}`,
  );
  const node = join(path, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  return status === 0 && existsSync(node) ? node : null;
}

function npm(cwd: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', timeout: 180_000 });
}

function skipAloud(reason: string, skip?: () => void): void {
  console.warn(`SKIPPED: ${reason}`);
  skip?.();
}
