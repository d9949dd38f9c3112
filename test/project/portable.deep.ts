/** The portable folder, as `npm run portable` makes it; its .cmd files in Wine, where that is here. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { sharedPath } from '../shared-folder.js';
import { version } from '../../src/version.js';
import { root } from './source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'dvplan-portable-'));
const portable = join(folder, 'thư mục & ! (1)');
const environment = { ...process.env, WINEPREFIX: join(folder, 'wine'), WINEDEBUG: '-all', DISPLAY: '', LC_ALL: 'C.UTF-8' };
let said = '';

beforeAll(() => {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'portable', '--', '--no-zip'], { cwd: root, encoding: 'utf8' });
  said = stderr;
  if (status === 0) renameSync(join(root, 'dist/portable', `dvplan-${version}-win-x64`), portable);
}, 120_000);
afterAll(() => {
  spawnSync('wineserver', ['-k'], { env: environment });
  rmSync(folder, { recursive: true, force: true });
});

function requireFolder({ skip }: Pick<TestContext, 'skip'>): void {
  if (existsSync(portable)) return;
  console.warn(`SKIPPED: the portable folder cannot be made: ${said.slice(0, 200)}`);
  skip('no portable folder');
}

describe('the portable folder', () => {
  it('holds what a clerk needs, its .cmd files as cmd reads them', (context) => {
    requireFolder(context);
    expect(readdirSync(portable).sort()).toEqual(
      ['Dung the thuc.cmd', 'Huong dan.html', 'LICENSE', 'Soat van ban.cmd', 'app.cjs', 'dvplan.cmd', 'dvplan.html', 'node.exe'].sort(),
    );
    for (const name of readdirSync(portable).filter((one) => one.endsWith('.cmd')))
      expect(readFileSync(join(portable, name), 'latin1')).toMatch(/^@echo off\r\n(?:[\t -~]*\r\n)+$/u);
    expect(readFileSync(join(portable, 'Huong dan.html'), 'utf8')).not.toMatch(/%[A-Z]+%/u);
  });

  it('makes the same Word file as the program that is installed, without a file beside it', (context) => {
    requireFolder(context);
    const work = join(folder, 'work');
    mkdirSync(work);
    copyFileSync(join(root, 'plans/plan-2024.md'), join(work, 'a.md'));
    for (const [program, output] of [
      [join(portable, 'app.cjs'), 'portable.docx'],
      [join(root, 'bin/dvplan.js'), 'installed.docx'],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [program, 'build', 'a.md', '-o', output], { cwd: work, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }
    expect(readFileSync(join(work, 'portable.docx')).equals(readFileSync(join(work, 'installed.docx')))).toBe(true);
  });

  it('reviews what is dropped, in Wine', (context) => {
    requireFolder(context);
    if (spawnSync('wine', ['--version']).error !== undefined) {
      console.warn('SKIPPED: wine is missing; the .cmd files are not tried');
      context.skip('wine is missing');
    }
    const draft = sharedPath(context, 'word/08-ke-hoach-doan-xa.docx');
    const names = ['bản thảo & một.docx', 'hai!.docx'];
    for (const name of names) copyFileSync(draft, join(portable, name));
    spawnSync('wine', ['winecfg', '-v', 'win10'], { env: environment, timeout: 60_000 });
    const place = `Z:${portable.replaceAll('/', '\\')}`;
    const dropped = names.map((name) => `"${place}\\${name}"`).join(' ');
    const drop = join(folder, 'drop.js');
    const line = JSON.stringify(`""${place}\\Soat van ban.cmd" ${dropped}"`);
    writeFileSync(drop, `require('node:child_process').spawnSync('cmd.exe', ['/c', ${line}], { windowsVerbatimArguments: true });`);
    spawnSync('wine', [join(portable, 'node.exe'), `Z:${drop.replaceAll('/', '\\')}`], {
      env: { ...environment, DVPLAN_NO_PAUSE: '1' },
      stdio: 'ignore',
      timeout: 100_000,
    });
    const [one, other] = names.map((name) => readFileSync(join(portable, name.replace('.docx', ' - soát.docx'))));
    const here = spawnSync(process.execPath, [join(root, 'bin/dvplan.js'), 'lint', names[0] ?? '', '--review', '-o', 'here.docx'], {
      cwd: portable,
      encoding: 'utf8',
    });
    expect(here.status).not.toBe(2);
    expect(one?.equals(readFileSync(join(portable, 'here.docx')))).toBe(true);
    expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
  });
});
