/** Real files of older Word through the LibreOffice of this machine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { it as withFolder, type WorkFolder } from '../commands/work-folder.js';
import { sharedPath } from '../shared-folder.js';

const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };

const it = withFolder.extend<{ office: boolean }>({
  office: [
    async ({ task }, use) => {
      if (spawnSync('soffice', ['--version']).error !== undefined) {
        console.warn(`SKIPPED: ${task.name}: soffice is not here, through which files of older Word are read`);
        task.context.skip('soffice is not here');
      }
      await use(true);
    },
    { auto: true },
  ],
});

/** What inspect reads of a file, without its places. */
async function modelOf(path: string, folder: WorkFolder): Promise<unknown> {
  const { exitCode, stdout } = await folder.run(['inspect', path, '--format', 'json'], { env });
  expect(exitCode).toBe(0);
  const places = new Set('line column endLine endColumn place position typePosition segments spans start end offset file'.split(' '));
  return (JSON.parse(stdout, (key, value: unknown) => (places.has(key) ? undefined : value)) as { plan: unknown }).plan;
}

describe('a file of older Word', () => {
  it('is read with its head, body and end', async ({ folder, task }) => {
    const { stdout } = await folder.run(['inspect', sharedPath(task.context, 'word/10-thong-bao.doc')], { env });
    for (const words of ['ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', '/TB-UBND', 'Thông báo', 'đ) Hiệp hội Thủy sản', 'PHÓ CHỦ TỊCH / Nguyễn Minh'])
      expect(stdout).toContain(words);
  });

  it('gives the document that its twin of today gives', async ({ folder, task }) => {
    const [old, today] = [
      sharedPath(task.context, 'word/08-ke-hoach-doan-xa.doc'),
      sharedPath(task.context, 'word/08-ke-hoach-doan-xa.docx'),
    ];
    expect(await modelOf(old, folder)).toEqual(await modelOf(today, folder));
  });

  it.for(['doc', 'rtf', 'odt'])('as %s says what it says as .docx', async (ending, { folder, task }) => {
    const source = sharedPath(task.context, 'word/11-bao-cao-chi-thi-38.docx');
    const made = mkdtempSync(join(tmpdir(), 'dvplan-older-'));
    try {
      spawnSync('soffice', [
        `-env:UserInstallation=${pathToFileURL(join(made, 'profile')).href}`,
        '--headless',
        '--convert-to',
        ending,
        '--outdir',
        made,
        source,
      ]);
      const converted = join(made, `11-bao-cao-chi-thi-38.${ending}`);
      expect(await modelOf(converted, folder)).toEqual(await modelOf(source, folder));
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  });
});
