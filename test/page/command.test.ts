/** `dvplan page`: the page as a file, with drafts inside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, shortPlan } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';

const built = readFileSync(join(root, 'dist/dvplan.html'), 'utf8');

function broughtIn(page: string): { name: string; text: string }[] {
  const json = /<script type="application\/json" id="brought">([^<]*)<\/script>/u.exec(page)?.[1] ?? '';
  const files = JSON.parse(json) as { name: string; base64: string }[];
  return files.map(({ name, base64 }) => ({ name, text: Buffer.from(base64, 'base64').toString('utf8') }));
}

describe('dvplan page', () => {
  it('hands out the page as it was built', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['trang']);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('dvplan.html');
    expect(folder.read('dvplan.html').toString('utf8')).toBe(built);
  });

  it('brings a draft along with the configuration of its office, whatever stands in it', async ({ folder }) => {
    const text = `${shortPlan}\n</script><!-- $& -->\n`;
    folder.write('ban/ke-hoach.md', text);
    folder.write('dvplan.config.yaml', 'địa danh: Gia Sàng\n');
    const { exitCode, stdout } = await folder.run(['page', 'ban/ke-hoach.md']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('dvplan.config.yaml, ke-hoach.md')]);
    const page = folder.read('ban/ke-hoach.html').toString('utf8');
    expect(broughtIn(page)).toEqual([
      { name: 'dvplan.config.yaml', text: 'địa danh: Gia Sàng\n' },
      { name: 'ke-hoach.md', text },
    ]);
    expect(page.length - built.length).toBeGreaterThan(text.length);
    const policy = /script-src '[^']*'/u;
    expect(policy.exec(page)?.[0]).toBe(policy.exec(built)?.[0]);
  });

  it('replaces no file, writes over no draft, and takes no name of another kind', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('dvplan.html', 'của tôi');
    expect(await folder.run(['page'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--force') });
    expect(folder.read('dvplan.html').toString('utf8')).toBe('của tôi');
    expect((await folder.run(['page', '--force'])).exitCode).toBe(0);
    expect((await folder.run(['page', 'a.md', '-o', 'a.md'])).exitCode).toBe(2);
    expect((await folder.run(['page', '-o', 'a.docx'])).exitCode).toBe(2);
  });

  it('refuses drafts of two names in one, of two offices, and a configuration that needs what stays behind', async ({ folder }) => {
    folder.write('a/x.md', shortPlan);
    folder.write('b/x.md', shortPlan);
    folder.write('b/y.md', shortPlan);
    expect((await folder.run(['page', 'a/x.md', 'b/x.md'])).stderr).toContain('cùng tên');
    folder.write('b/dvplan.config.yaml', 'địa danh: Gia Sàng\n');
    expect((await folder.run(['page', 'a/x.md', 'b/y.md', '-o', 'p.html'])).stderr).toContain('nhiều cơ quan');
    folder.write('b/dvplan.config.yaml', 'kế thừa: ../a\n');
    folder.write('a/dvplan.config.yaml', 'địa danh: Gia Sàng\n');
    expect((await folder.run(['page', 'b/y.md'])).exitCode).toBe(2);
    expect(folder.files.filter((name) => name.endsWith('.html'))).toEqual([]);
  });
});
