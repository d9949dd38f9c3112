/** The package as people install it: from its tarball, into an empty folder, on each Node that it is for. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.js';

/** Of the tarball without the page, and of the page, as it is and compressed. */
const mostBytes = 4 * 1024 * 1024;
const mostOfPage = 2_800_000;
const mostOfPageCompressed = 800_000;
const folder = mkdtempSync(join(tmpdir(), 'dvplan-'));
const installed = join(folder, 'installed');
const own = Number(process.versions.node.split('.')[0]);
let tarball = '';
let said = '';

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'program.cjs'))) return;
  npm(root, 'run', 'types');
  const packed = npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  tarball = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  const { status, stderr } = npm(folder, 'install', '--global', '--prefer-offline', '--prefix', installed, tarball);
  said = status === 0 ? stderr : `failed: ${stderr}`;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  it('is small, and installs without a word about the version of Node', ({ skip }) => {
    if (tarball === '') skipAloud('there is no dist/; make it with npm run build', skip);
    const page = readFileSync(join(root, 'dist/dvplan.html'));
    const compressed = gzipSync(page, { level: 9 }).length;
    expect(statSync(tarball).size - compressed).toBeLessThan(mostBytes);
    expect(page.length).toBeLessThan(mostOfPage);
    expect(compressed).toBeLessThan(mostOfPageCompressed);
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

describe('a review of a Word draft', () => {
  it('has the same bytes on each Node', ({ skip }) => {
    if (!existsSync(installed)) skipAloud('the tarball is not installed', skip);
    const nodes = [20, 22, 24].flatMap((major) => {
      const node = major === own ? process.execPath : otherNode(major);
      return node === null ? [] : [{ major, node }];
    });
    if (nodes.length < 2) skipAloud('no other Node can be had from the registry', skip);
    const digests = nodes.map(({ major, node }) => {
      const work = join(folder, `soát ${major}`);
      mkdirSync(work);
      cpSync(join(root, 'plans', 'plan-2024-draft.md'), join(work, 'a.md'));
      expect(run(node, work, 'build', 'a.md', '--quiet').status).toBe(0);
      const { status } = run(node, work, 'lint', 'a.docx', '--review', '--draft', '--unsafe-fixes', '--sheet', 'phieu.docx');
      expect(status).toBeLessThan(2);
      return ['a - soát.docx', 'phieu.docx'].map((name) =>
        createHash('sha256')
          .update(readFileSync(join(work, name)))
          .digest('hex'),
      );
    });
    console.info(`reviews of ${nodes.map(({ major }) => `Node ${major}`).join(', ')}: ${digests[0]?.[0]?.slice(0, 12) ?? ''}`);
    expect(new Set(digests.map((each) => each.join(' '))).size).toBe(1);
  });
});

describe('the library', () => {
  it('opens documents of a folder and of memory, with types that need nothing else', ({ skip }) => {
    if (!existsSync(installed)) skipAloud('the tarball is not installed', skip);
    const work = join(folder, 'library');
    mkdirSync(join(work, 'node_modules'), { recursive: true });
    symlinkSync(join(installed, 'lib', 'node_modules', 'dvplan'), join(work, 'node_modules', 'dvplan'));
    cpSync(join(root, 'plans', 'plan-2024.md'), join(work, 'a.md'));
    writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(work, 'use.ts'), use);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const lib = ['es2023', 'dom'];
    const compilerOptions = { strict: true, target: 'es2022', lib, module: 'nodenext', types: [], resolveJsonModule: true };
    writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const compiled = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: work, encoding: 'utf8' });
    expect(compiled.stdout).toBe('');
    const { stdout, stderr } = spawnSync(process.execPath, ['use.js'], { cwd: work, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ here: true, inMemory: true, same: true, wrong: 'open: expected the name of a file' });
  });
});

/** A program of somebody who uses the library: a Word file from a folder, the same from memory. */
const use = `
import { memoryHost, shippedFrom, makeWordFile, Workspace, type Finding } from 'dvplan';
import { openFolder } from 'dvplan/node';
import shipped from 'dvplan/shipped.json' with { type: 'json' };

declare const process: { cwd(): string };
const document = await openFolder(process.cwd()).open('a.md');
const findings: readonly Finding[] = (await document.lint()).findings;
const { docx } = await makeWordFile(document);
const files = new Map([['a.md', document.source.text]]);
const workspace = new Workspace({ host: memoryHost(files), shipped: shippedFrom(shipped), generator: document.workspace.generator });
const again = await makeWordFile(await workspace.open('a.md'));
let wrong = '';
try {
  await workspace.open(undefined as unknown as string);
} catch (error) {
  wrong = (error as Error).message;
}
console.log(
  JSON.stringify({
    here: docx !== null && findings.every(({ severity }) => severity !== 'error'),
    inMemory: again.docx !== null,
    same: String(docx) === String(again.docx),
    wrong,
  }),
);
`;

function run(node: string, work: string, ...args: string[]): { status: number | null; stderr: string } {
  const bin = join(installed, 'lib', 'node_modules', 'dvplan', 'bin', 'dvplan.js');
  const env = { ...process.env, NO_COLOR: '1', HOME: work, XDG_CACHE_HOME: join(work, 'caches') };
  return spawnSync(node, [bin, ...args], { cwd: work, env, encoding: 'utf8' });
}

/** The Node of another line, from npm's packages of it; null if it cannot be had. */
function otherNode(major: number): string | null {
  const path = join(folder, `node-${major}`);
  const node = join(path, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(path)) return existsSync(node) ? node : null;
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
  return status === 0 && existsSync(node) ? node : null;
}

function npm(cwd: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', timeout: 180_000 });
}

function skipAloud(reason: string, skip?: () => void): void {
  console.warn(`SKIPPED: ${reason}`);
  skip?.();
}
