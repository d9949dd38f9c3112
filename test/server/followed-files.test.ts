/** What a preview brings into the page besides the drafts, and what it never touches. */
import { symlinkSync } from 'node:fs';
import { basename, posix, win32 } from 'node:path';
import { describe, expect } from 'vitest';
import { openFolder } from '../../src/node.js';
import { followedFiles } from '../../src/terminal/page-files.js';
import { besideEachOther, filesBehind } from '../../src/workspace/outputs/files-behind.js';
import { it, shortPlan, type WorkFolder } from '../commands/work-folder.js';

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function brought(folder: WorkFolder, names: readonly string[]): Promise<[files: string[], beside: string[]]> {
  const { files, beside } = await followedFiles(names, openFolder(folder.path));
  return [files.map(({ name }) => name).sort(), beside.map(({ name }) => name).sort()];
}

describe('a draft that is followed', () => {
  it('comes with its configuration, template, register, pictures and the plan that it reports on', async ({ folder }) => {
    folder.write('mau/template.yaml', 'extends: dang-hd05\nid: mau-rieng\ntitle: Mẫu riêng\n');
    folder.write('so/van-ban.yaml', 'văn bản: []\n');
    folder.write('dvplan.config.yaml', 'thể thức: ./mau\nregister: [so/van-ban.yaml]\n');
    folder.write('2024/ke-hoach.md', shortPlan);
    folder.write('2024/hinh/so-do.png', picture);
    const report = shortPlan.replace('Kế hoạch', 'Báo cáo').replace('11-KH/ĐU', '12-BC/ĐU');
    folder.write('2024/bao-cao.md', `${report.replace('---\n', '---\nkế hoạch:\n  tệp: ke-hoach.md\n')}\n![Sơ đồ](hinh/so-do.png)\n`);
    expect(await brought(folder, ['2024/bao-cao.md'])).toEqual([
      ['2024/bao-cao.md'],
      ['2024/hinh/so-do.png', '2024/ke-hoach.md', 'dvplan.config.yaml', 'mau/template.yaml', 'so/van-ban.yaml'],
    ]);
    expect(await brought(folder, ['2024/bao-cao.md', '2024/ke-hoach.md'])).toEqual([
      ['2024/bao-cao.md', '2024/ke-hoach.md'],
      ['2024/hinh/so-do.png', 'dvplan.config.yaml', 'mau/template.yaml', 'so/van-ban.yaml'],
    ]);
  });

  it('stands alone where it names nothing', async ({ folder }) => {
    folder.write('a/ke-hoach.md', shortPlan);
    expect(await brought(folder, ['a/ke-hoach.md'])).toEqual([['ke-hoach.md'], []]);
  });

  it('brings nothing that a build would not read: other folders, links out, devices, other machines, what is no picture', async ({
    folder,
  }) => {
    folder.write('bi-mat.png', picture);
    folder.write('a/lien-ket.txt', '');
    symlinkSync(folder.at('bi-mat.png'), folder.at('a/link.png'));
    const named = [
      '../bi-mat.png',
      'link.png',
      '%2e%2e/bi-mat.png',
      '/dev/zero',
      '/etc/passwd',
      '//may/chia-se/a.png',
      'NUL',
      'file:///etc/passwd',
    ];
    const head = 'thể thức: //may/chia-se/mau\nkế hoạch:\n  tệp: //may/chia-se/ke-hoach.md\n';
    const text = shortPlan.replace('---\n', `---\n${head}`) + named.map((name) => `\n![Hình](${name})\n`).join('');
    folder.write('a/ke-hoach.md', text);
    expect(await brought(folder, ['a/ke-hoach.md'])).toEqual([['ke-hoach.md'], []]);
  });

  it('comes where its configuration has a mistake, which the page tells', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'không có khóa này: 1\n');
    folder.write('ke-hoach.md', shortPlan);
    expect(await brought(folder, ['ke-hoach.md'])).toEqual([['ke-hoach.md'], ['dvplan.config.yaml']]);
  });

  it('brings a template with a mistake, which the page tells', async ({ folder }) => {
    folder.write('mau.yaml', 'extends: dang-hd05\nid: mau-rieng\n');
    folder.write('ke-hoach.md', shortPlan.replace('---\n', '---\nthể thức: ./mau.yaml\n'));
    expect(await brought(folder, ['ke-hoach.md'])).toEqual([['ke-hoach.md'], ['mau.yaml']]);
  });

  it('has what was read of the files at the moment', async ({ folder }) => {
    folder.write('ke-hoach.md', `${shortPlan}\n![Hình](a.png)\n`);
    folder.write('a.png', picture);
    const files = await filesBehind(await openFolder(folder.path).open('ke-hoach.md'));
    expect([...files].map(([path, { length }]) => [basename(path), length]).sort()).toEqual([
      ['a.png', picture.length],
      ['ke-hoach.md', Buffer.byteLength(`${shortPlan}\n![Hình](a.png)\n`)],
    ]);
  });
});

describe('files beside each other', () => {
  it.for([
    [posix, ['/van-phong/b/x.md', '/van-phong/c.yaml'], ['b/x.md', 'c.yaml']],
    [posix, ['/x.md', '/a/c.yaml'], ['x.md', 'a/c.yaml']],
    [posix, ['/a/..b/x.md'], ['x.md']],
    [win32, ['D:\\Kế hoạch\\2024\\x.md', 'D:\\Kế hoạch\\mau\\t.yaml'], ['2024/x.md', 'mau/t.yaml']],
    [win32, ['D:\\a\\x.md', 'E:\\mau\\t.yaml'], ['a/x.md']],
  ] as const)('%#: keep their ways to each other', ([paths, named, ways]) => {
    expect([...besideEachOther(new Map(named.map((path) => [path, 0])), { paths }).keys()]).toEqual(ways);
  });
});
