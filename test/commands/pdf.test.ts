/** `dvplan build --pdf`, with a LibreOffice of the test's own. */
import { chmodSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { shortPlan, type WorkFolder } from './work-folder.js';
import { itWithScripts } from '../files/posix-shell.js';

/** A script in place of soffice that gets the arguments of soffice; `$outdir` is where the PDF belongs, `$source` what it is of. */
function fakeOffice(folder: WorkFolder, script: string): Record<string, string> {
  const read =
    'outdir=; source=; profile=\nfor argument; do\n  case "$previous" in --outdir) outdir=$argument;; esac\n' +
    '  case "$argument" in -env:UserInstallation=*) profile=${argument#*=};; *.docx|*/out|out) source=$argument;; esac\n' +
    '  previous=$argument\ndone\n';
  folder.write('soffice', `#!/bin/sh\n${read}${script}\n`);
  chmodSync(folder.at('soffice'), 0o755);
  return { DVPLAN_SOFFICE: folder.at('soffice') };
}

const makes = 'name=${source##*/}; printf "%%PDF of $name" > "$outdir/${name%.*}.pdf"';

const it = itWithScripts('LibreOffice');

describe('--pdf', () => {
  it('makes a PDF beside the Word file and tells it', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'a.md', '--pdf'], { env: fakeOffice(folder, makes) });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('a.docx → a.pdf');
    expect(folder.read('a.pdf').toString('utf8')).toMatch(/^%PDF of a\.docx%dvplan [0-9a-f]{64}\n$/u);
    expect(folder.files).toEqual(['a.docx', 'a.md', 'a.pdf', 'soffice']);
  });

  it('gives each run a profile of its own, which is gone afterwards', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', shortPlan);
    const { exitCode } = await folder.run(['build', 'a.md', 'b.md', '--pdf'], {
      env: fakeOffice(folder, `echo "$profile" >> "${folder.at('profiles')}"; ${makes}`),
    });
    expect(exitCode).toBe(0);
    const profiles = folder.read('profiles').toString('utf8').trim().split('\n');
    expect(new Set(profiles).size).toBe(2);
    const { existsSync } = await import('node:fs');
    for (const profile of profiles) {
      expect(profile).toMatch(/^file:\/\//u);
      expect(existsSync(new URL(profile))).toBe(false);
    }
  });

  it("replaces its own and nobody else's", async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const env = fakeOffice(folder, makes);
    expect((await folder.run(['build', 'a.md', '--pdf'], { env })).exitCode).toBe(0);
    expect((await folder.run(['build', 'a.md', '--pdf'], { env })).exitCode).toBe(0);
    const signed = `${folder.read('a.pdf').toString('latin1')}signed`;
    for (const another of ['%PDF-1.7 a scan', signed]) {
      folder.write('a.pdf', another);
      const word = folder.read('a.docx');
      const { exitCode, stderr } = await folder.run(['build', 'a.md', '--pdf', '--number', '7'], { env });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('a.pdf');
      expect(folder.read('a.pdf').toString('latin1')).toBe(another);
      expect(folder.read('a.docx').equals(word)).toBe(true);
    }
    expect((await folder.run(['build', 'a.md', '--pdf', '--force'], { env })).exitCode).toBe(0);
    expect(folder.read('a.pdf').toString('latin1')).toContain('%dvplan');
  });

  it('never takes the name of the Word file', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode } = await folder.run(['build', 'a.md', '--pdf', '-o', 'out'], { env: fakeOffice(folder, makes) });
    expect(exitCode).toBe(0);
    expect(folder.read('out').subarray(0, 2).toString('latin1')).toBe('PK');
    expect(folder.read('out.pdf').toString('utf8')).toContain('%PDF');
  });

  it('that LibreOffice refuses ends with code 2 and its reason; the Word file stands', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--pdf'], {
      env: fakeOffice(folder, 'echo "no printer here" >&2; exit 77'),
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('no printer here');
    expect(stderr).not.toContain('    at ');
    expect(folder.files).toEqual(['a.docx', 'a.md', 'soffice']);
  });

  it('that LibreOffice never wrote is told, though it ended well', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['build', 'a.md', '--pdf'], { env: fakeOffice(folder, 'exit 0') });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('LibreOffice không tạo được PDF');
    expect(folder.has('a.docx')).toBe(true);
  });

  it('without LibreOffice says how to install it; the Word file stands', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const { exitCode, stdout, stderr } = await folder.run(['build', 'a.md', '--pdf'], { env: { DVPLAN_SOFFICE: folder.at('khong-co') } });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('a.md → a.docx');
    expect(stderr).toContain('apt install libreoffice');
    expect(stderr).toContain('DVPLAN_SOFFICE');
    expect(folder.files).toEqual(['a.docx', 'a.md']);
  });
});
