/** Drafts of older Word, with a LibreOffice of the test's own. */
import { chmodSync, existsSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { paper, paragraph, wordFile } from './word-file.js';
import type { WorkFolder } from '../commands/work-folder.js';
import { itWithScripts } from '../files/posix-shell.js';

const older = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const richText = new TextEncoder().encode('{\\rtf1 x}');
const converted = wordFile(paper(paragraph('1. Công an xã chủ trì rà soát ,chuẩn bị phương án.')));

/** A script that gets the arguments of soffice; `$outdir` is where the Word file belongs, `$source` what it is of. */
function fakeOffice(folder: WorkFolder, script: string): Record<string, string> {
  const read =
    'for argument; do\n  case "$previous" in --outdir) outdir=$argument;; esac\n' +
    '  case "$argument" in -env:UserInstallation=*) profile=${argument#*=};; --infilter=*) filter=${argument#*=};; esac\n' +
    '  previous=$argument\n  source=$argument\ndone\n';
  folder.write('office/soffice', `#!/bin/sh\n${read}${script}\n`);
  folder.write('office/made.docx', converted);
  chmodSync(folder.at('office/soffice'), 0o755);
  return { PATH: '/usr/bin:/bin', DVPLAN_SOFFICE: folder.at('office/soffice'), made: folder.at('office/made.docx') };
}

const makes = 'mkdir -p "$outdir"; name=${source##*/}; cp "$made" "$outdir/${name%.*}.docx"';

const it = itWithScripts('LibreOffice');

describe('a draft of older Word', () => {
  it('is read through LibreOffice by each command, and called by its own name', async ({ folder }) => {
    folder.write('ban thao.doc', older);
    const env = fakeOffice(folder, makes);
    const { stdout } = await folder.run(['lint', 'ban thao.doc'], { env });
    expect(stdout).toMatch(/^ban thao\.doc\n {2}đoạn 8, mục 1 /mu);
    expect(stdout).not.toContain('--fix');
    for (const args of [['inspect'], ['tasks'], ['citations']]) {
      const { exitCode, stderr } = await folder.run([...args, 'ban thao.doc'], { env });
      expect([args[0], exitCode, stderr.includes('made.docx')]).toEqual([args[0], 0, false]);
    }
    expect((await folder.run(['build', 'ban thao.doc'], { env })).exitCode).toBe(0);
    expect(folder.files.filter((name) => !name.startsWith('office/'))).toEqual(['ban thao - chỉnh thể thức.docx', 'ban thao.doc']);
    expect(folder.read('ban thao.doc').equals(Buffer.from(older))).toBe(true);
  });

  it('is known by its bytes, whatever it is called and where it comes from', async ({ folder }) => {
    const env = fakeOffice(folder, `echo "$filter" >> "${folder.at('filters')}"; ${makes}`);
    folder.write('a.docx', older);
    folder.write('b.doc', richText);
    folder.write('c.doc', converted);
    for (const name of ['a.docx', 'b.doc', 'c.doc']) expect((await folder.run(['inspect', name], { env })).exitCode).toBe(0);
    expect((await folder.run(['inspect', '-'], { env, input: older })).exitCode).toBe(0);
    expect(folder.read('filters').toString()).toBe('MS Word 97\nRich Text Format\nMS Word 97\n');
  });

  it('leaves nothing of LibreOffice behind', async ({ folder }) => {
    folder.write('a.rtf', richText);
    const env = fakeOffice(folder, `echo "$profile" > "${folder.at('profile')}"; ${makes}`);
    await folder.run(['inspect', 'a.rtf'], { env });
    const profile = folder.read('profile').toString().trim();
    expect(profile).toMatch(/^file:\/\//u);
    expect(existsSync(new URL(profile))).toBe(false);
  });

  it.for([
    ['refuses', 'exit 1'],
    ['makes nothing of, though it ends well', 'exit 0'],
    ['makes no Word file of', 'mkdir -p "$outdir"; echo x > "$outdir/source.docx"'],
  ])('that LibreOffice %s is told in a sentence', async ([, script = ''], { folder }) => {
    folder.write('a.doc', older);
    for (const command of ['lint', 'build', 'tasks']) {
      const { exitCode, stdout, stderr } = await folder.run([command, 'a.doc'], { env: fakeOffice(folder, script) });
      expect(exitCode).toBe(2);
      expect(`${stdout}${stderr}`).toMatch(/LibreOffice không đọc được “a\.doc”|“a\.doc” không phải tệp Word/u);
    }
  });

  it('without LibreOffice is told how to save, in one line and its hint', async ({ folder }) => {
    folder.write('a.doc', older);
    const { exitCode, stdout } = await folder.run(['lint', 'a.doc'], { env: { DVPLAN_SOFFICE: folder.at('khong-co') } });
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/Lưu thành \(Save As\), kiểu Word Document \(\.docx\)[^]*“a\.docx”[^]*LibreOffice/u);
  });

  it('is left alone in a folder, for each takes seconds', async ({ folder }) => {
    folder.write('van-ban/a.doc', older);
    folder.write('van-ban/b.docx', converted);
    const { stdout } = await folder.run(['lint', 'van-ban']);
    expect(stdout).toContain('b.docx');
    expect(stdout).not.toContain('a.doc\n');
  });
});
