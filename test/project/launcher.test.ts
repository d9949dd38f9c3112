/** The launcher: what it says without a build, and the compiled code that it keeps for a Node that the build did not know. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
import { describe, expect, test } from 'vitest';
import { version } from '../../src/version.js';
import { root } from './source-files.js';

interface Installation {
  readonly path: string;
  readonly cache: string;
  readonly run: (...args: string[]) => { status: number | null; stdout: string; stderr: string };
}

const it = test.extend<{ bare: Installation; foreign: Installation }>({
  bare: async ({ task: _task }, use) => {
    await withInstallation(() => undefined, use);
  },
  // The program as another Node's build left it.
  foreign: async ({ task }, use) => {
    if (!existsSync(join(root, 'dist', 'program.cjs'))) {
      console.warn(`SKIPPED: ${task.name}: there is no dist/; make it with npm run build`);
      task.context.skip('no dist/');
    }
    await withInstallation((path) => {
      cpSync(join(root, 'dist'), join(path, 'dist'), { recursive: true });
      cpSync(join(root, 'templates'), join(path, 'templates'), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
      rewrite(path, (line) => line.replace(/\S+$/u, '1.2.3-other'));
    }, use);
  },
});

describe('without a build', () => {
  it('says in one line what to run: the packages first, where there are none', ({ bare }) => {
    const { status, stdout, stderr } = bare.run('--version');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*npm ci[^\n]*\n$/u);
  });

  it('says in one line what to run: the build, where they are there', ({ bare }) => {
    mkdirSync(join(bare.path, 'node_modules', 'esbuild'), { recursive: true });
    expect(bare.run('build', 'a.md').stderr).toMatch(/^[^\n]*npm run build[^\n]*\n$/u);
  });
});

describe('with the build of another version', () => {
  it('tells both versions, and works', ({ foreign }) => {
    rewrite(foreign.path, (line) => line.replace(version, '0.0.9'));
    const { status, stdout, stderr } = foreign.run('--version');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` });
    expect(stderr).toMatch(/^[^\n]*0\.0\.9[^\n]*npm run build[^\n]*\n$/u);
    expect(stderr).toContain(version);
  });

  it('is silent where they are the same', ({ foreign }) => {
    expect(foreign.run('--version').stderr).toBe('');
  });
});

describe('on a Node that the build did not know', () => {
  const rules = ['rules', '--format', 'json'];

  it('keeps the code of each command, for the user alone, and takes it again', ({ foreign }) => {
    const first = foreign.run(...rules);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const [name = '', ...others] = readdirSync(foreign.cache);
    expect(others).toEqual([]);
    expect(name).toMatch(new RegExp(`^${version}-[a-f\\d]{16}-${process.versions.v8}-${process.arch}-rules\\.code$`, 'u'));
    const kept = statSync(join(foreign.cache, name));
    expect(kept.mode & 0o077).toBe(0);
    expect(foreign.run(...rules)).toEqual(first);
    expect(statSync(join(foreign.cache, name)).mtimeMs).toBe(kept.mtimeMs);
  });

  it('makes anew what V8 does not take, and does not read what others can write', ({ foreign }) => {
    const first = foreign.run(...rules);
    const file = join(foreign.cache, readdirSync(foreign.cache)[0] ?? '');
    const right = readFileSync(file).length;
    writeFileSync(file, 'no code');
    expect(foreign.run(...rules)).toEqual(first);
    expect(readFileSync(file).length).toBeGreaterThan(right / 2);
    chmodSync(file, 0o666);
    const before = statSync(file).mtimeMs;
    expect(foreign.run(...rules)).toEqual(first);
    expect(statSync(file).mtimeMs).toBeGreaterThan(before);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('keeps nothing of a command that failed', ({ foreign }) => {
    expect(foreign.run('build', 'missing.md').status).toBe(2);
    expect(existsSync(foreign.cache)).toBe(false);
  });

  it('works where the cache cannot be made', ({ foreign }) => {
    writeFileSync(foreign.cache, 'a file, and no folder');
    expect(foreign.run(...rules)).toMatchObject({ status: 0, stderr: '' });
  });
});

/** An installation in a folder of its own, with a cache of its own. */
async function withInstallation(fill: (path: string) => void, use: (installation: Installation) => Promise<void>): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'dvplan-'));
  const caches = join(path, 'caches');
  try {
    mkdirSync(caches);
    cpSync(join(root, 'bin'), join(path, 'bin'), { recursive: true });
    cpSync(join(root, 'package.json'), join(path, 'package.json'));
    fill(path);
    const env = { ...process.env, NO_COLOR: '1', HOME: path, XDG_CACHE_HOME: caches, LOCALAPPDATA: caches };
    await use({
      path,
      cache: join(caches, 'dvplan'),
      run: (...args) => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(path, 'bin', 'dvplan.js'), ...args], {
          cwd: path,
          env,
          encoding: 'utf8',
        });
        return { status, stdout, stderr };
      },
    });
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Changes the first line of the program, which says what it is. */
function rewrite(path: string, change: (line: string) => string): void {
  const file = join(path, 'dist', 'program.cjs');
  const text = readFileSync(file, 'latin1');
  const end = text.indexOf('\n');
  writeFileSync(file, change(text.slice(0, end)) + text.slice(end), 'latin1');
}
