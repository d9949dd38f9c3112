import { chmodSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { it, shortPlan } from './work-folder.js';

const messy = '# KẾ HOẠCH\n## dân vận\n\n#### I. NHIỆM VỤ\n1. Việc một.\n2. Việc hai.\n';
const canonical = '---\ntên loại: Kế hoạch\ntrích yếu: dân vận\n---\n\n## I. NHIỆM VỤ\n\n1. Việc một.\n\n2. Việc hai.\n';

describe('dvplan format', () => {
  it('rewrites a draft in place, and leaves one alone that is canonical', async ({ folder }) => {
    folder.write('ke-hoach.md', messy);
    expect(await folder.run(['format', 'ke-hoach.md'])).toMatchObject({
      exitCode: 0,
      stdout: 'ke-hoach.md: đã viết lại theo dạng chuẩn\n',
      stderr: '',
    });
    expect(folder.read('ke-hoach.md').toString()).toBe(canonical);
    expect(await folder.run(['format', 'ke-hoach.md'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(folder.files).toEqual(['ke-hoach.md']);
  });

  it('writes nothing with --check, and names what is not canonical', async ({ folder }) => {
    folder.write('a.md', messy);
    folder.write('b.md', canonical);
    expect(await folder.run(['format', '--check', 'a.md', 'b.md'])).toEqual({
      exitCode: 1,
      stdout: 'a.md: chưa ở dạng chuẩn\n',
      stderr: '',
    });
    expect(folder.read('a.md').toString()).toBe(messy);
    expect(await folder.run(['format', '--check', 'b.md'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('finds the short sample canonical', async ({ folder }) => {
    folder.write('ke-hoach.md', shortPlan);
    expect(await folder.run(['format', '--check', 'ke-hoach.md', '--lang', 'en'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('asks for a new file for plain text and YAML, and writes it', async ({ folder }) => {
    folder.write('ke-hoach.txt', 'KẾ HOẠCH\n\ndân vận\n\nI. NHIỆM VỤ\n\n1. Việc một.\n\n2. Việc hai.\n');
    folder.write(
      'ke-hoach.yaml',
      'tên loại: Kế hoạch\ntrích yếu: dân vận\n# cần thêm việc\nnội dung:\n  - nhãn: I.\n    tên: NHIỆM VỤ\n    lời: |\n' +
        '      1. Việc một.\n      2. Việc hai.\n',
    );
    const refused = await folder.run(['format', 'ke-hoach.txt', 'ke-hoach.yaml']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('-o');
    expect((await folder.run(['format', 'ke-hoach.txt', '-o', 'tu-txt.md'])).exitCode).toBe(0);
    expect((await folder.run(['format', 'ke-hoach.yaml', '-o', 'tu-yaml.md'])).exitCode).toBe(0);
    expect(folder.read('tu-txt.md').toString()).toBe(canonical);
    expect(folder.read('tu-yaml.md').toString()).toBe(canonical.replace('\n## I.', '\n<!-- cần thêm việc -->\n## I.'));
  });

  it('never replaces another file, and takes one source and a Markdown name for -o', async ({ folder }) => {
    folder.write('a.md', messy);
    folder.write('b.md', 'của người khác\n');
    expect((await folder.run(['format', 'a.md', '-o', 'b.md'])).stderr).toContain('b.md');
    expect(folder.read('b.md').toString()).toBe('của người khác\n');
    expect((await folder.run(['format', 'a.md', '-o', 'c.docx'])).exitCode).toBe(2);
    expect((await folder.run(['format', 'a.md', 'b.md', '-o', 'c.md'])).exitCode).toBe(2);
    expect((await folder.run(['format', 'a.md', '-o', 'c.md', '--check'])).exitCode).toBe(2);
    expect(folder.files).toEqual(['a.md', 'b.md']);
  });

  it('reads standard input and prints', async ({ folder }) => {
    expect(await folder.run(['format', '-'], { input: messy })).toEqual({ exitCode: 0, stdout: canonical, stderr: '' });
    expect(await folder.run(['format', '-', '--check'], { input: messy })).toMatchObject({ exitCode: 1 });
  });

  it('leaves a broken source untouched, and formats the others', async ({ folder }) => {
    const broken = '---\nsố: "11\n---\nNội dung.\n';
    folder.write('a.md', broken);
    folder.write('b.md', messy);
    const { exitCode, stdout, stderr } = await folder.run(['format', 'a.md', 'b.md']);
    expect([exitCode, stdout]).toEqual([2, 'b.md: đã viết lại theo dạng chuẩn\n']);
    expect(stderr).toContain('a.md');
    expect(folder.read('a.md').toString()).toBe(broken);
  });

  it('leaves a source untouched whose head says two things', async ({ folder }) => {
    const source = `---\nsố: 12-KH/ĐU\n---\nSố 11-KH/ĐU\n\n${messy}`;
    folder.write('a.md', source);
    const { exitCode, stderr } = await folder.run(['format', 'a.md']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('số và ký hiệu');
    expect(folder.read('a.md').toString()).toBe(source);
  });

  it('keeps ends of lines, byte order mark and encoding', async ({ folder }) => {
    folder.write('a.md', `\ufeff${messy.replaceAll('\n', '\r\n')}`);
    folder.write('b.md', Buffer.from(`\ufeff${messy}`, 'utf16le'));
    expect((await folder.run(['format', 'a.md', 'b.md'])).exitCode).toBe(0);
    expect(folder.read('a.md').toString()).toBe(`\ufeff${canonical.replaceAll('\n', '\r\n')}`);
    expect(folder.read('b.md').toString('utf16le')).toBe(`\ufeff${canonical}`);
    expect((await folder.run(['format', '--check', 'a.md', 'b.md'])).exitCode).toBe(0);
  });

  it('keeps comments, and what they silence', async ({ folder }) => {
    folder.write('a.md', `${messy}\n<!-- dvplan ignore duplicate-number: cố ý -->\n2. Việc ba.\n`);
    await folder.run(['format', 'a.md']);
    expect(folder.read('a.md').toString()).toBe(`${canonical}\n<!-- dvplan ignore duplicate-number: cố ý -->\n2. Việc ba.\n`);
  });

  it('does not write what the office says', async ({ folder }) => {
    folder.write('dvplan.config.yaml', 'cơ quan ban hành: Đảng ủy xã Tân An\nđịa danh: Tân An\n');
    folder.write('a.md', messy);
    await folder.run(['format', 'a.md']);
    expect(folder.read('a.md').toString()).toBe(canonical);
  });

  it('says of page numbers that they are left out', async ({ folder }) => {
    folder.write('a.md', `${messy}\n12\n\n3. Việc ba.\n`);
    expect((await folder.run(['format', 'a.md'])).stderr).toContain('12');
  });

  it('leaves the source as it is where the folder cannot be written', async ({ folder }) => {
    folder.write('khoa/a.md', messy);
    chmodSync(folder.at('khoa'), 0o555);
    const { exitCode } = await folder.run(['format', 'khoa/a.md']);
    chmodSync(folder.at('khoa'), 0o755);
    // The superuser may write anywhere.
    expect([0, 2]).toContain(exitCode);
    expect(folder.read('khoa/a.md').toString()).toBe(exitCode === 0 ? canonical : messy);
    expect(folder.files).toEqual(['khoa/a.md']);
  });

  it.for(['vi', 'en'])('has a help in %s with examples', async (language, { folder }) => {
    const { exitCode, stdout } = await folder.run(['format', '--help', '--lang', language]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--check');
    expect(stdout).toContain('dvplan format ke-hoach.txt -o ke-hoach.md');
  });
});
