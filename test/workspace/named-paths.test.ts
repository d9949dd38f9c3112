import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/files/index.js';
import { isForeignPath, isWithin } from '../../src/workspace/named-paths.js';

describe('a path that a document names', () => {
  it.each([
    '\\\\may-chu\\chung\\hinh.png',
    '//may-chu/chung/hinh.png',
    '\\\\?\\C:\\hinh.png',
    '\\\\.\\PhysicalDrive0',
    '\\??\\C:\\hinh.png',
    'https://vi.example/hinh.png',
    'file:///etc/passwd',
    'NUL',
    'hinh/con.png',
    'COM1:',
    'lpt1',
  ])('%s leads off the machine or to a device', (path) => {
    expect(isForeignPath(path)).toBe(true);
  });

  it.each([
    'hinh.png',
    'hinh/so-do.png',
    '../chung/mau.yaml',
    '/srv/mau/template.yaml',
    'C:\\mau\\template.yaml',
    'Côn Đảo.png',
    'console.md',
    'công an.md',
  ])('%s does not', (path) => {
    expect(isForeignPath(path)).toBe(false);
  });
});

describe('a file lies in a folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dvplan-within-'));
    mkdirSync(join(folder, 'plans', 'hinh'), { recursive: true });
    for (const name of ['plans/hinh/a.png', 'plans/..b.png', 'c.png']) writeFileSync(join(folder, name), 'x');
    symlinkSync('../c.png', join(folder, 'plans', 'link.png'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['plans/hinh/a.png', true],
    ['plans/..b.png', true],
    ['c.png', false],
    ['plans/../c.png', false],
    ['plans/link.png', false],
    ['plans/nothing.png', false],
  ])('%s: %s', (file, within) => {
    expect(isWithin(nodeHost('/', {}), join(folder, 'plans'), join(folder, file))).toBe(within);
  });
});
