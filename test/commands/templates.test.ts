/** `dvplan templates`: the list and one of them. */
import { describe, expect } from 'vitest';
import { it } from './work-folder.js';

describe('templates', () => {
  it('are listed with regulation and dates in force', async ({ folder }) => {
    const { exitCode, stdout } = await folder.run(['templates']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^dang-hd36 +36-HD\/VPTW +\S+ – 2026-05-26/mu);
    expect(stdout).toMatch(/^dang-hd05 +05-HD\/VPTW +2026-05-27 – đến nay/mu);
    expect(stdout).toMatch(/^nha-nuoc-nd30 +30\/2020\/NĐ-CP/mu);
    expect((await folder.run(['templates', '--lang', 'en'])).stdout).toContain('2026-05-27 – still');
  });

  it('are listed as JSON', async ({ folder }) => {
    const list = JSON.parse((await folder.run(['templates', '--format', 'json'])).stdout) as { id: string }[];
    expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(['dang-hd36', 'dang-hd05', 'nha-nuoc-nd30']));
  });

  it.for(['dang-hd36', '36-HD/VPTW', 'Hướng dẫn 36-HD/VPTW', 'DANG-HD36'])(
    'are found as %s and printed with their articles',
    async (name, { folder }) => {
      const { exitCode, stdout } = await folder.run(['templates', name]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('dang-hd36');
      expect(stdout).toMatch(/mục|điểm|khoản|Phụ lục/iu);
    },
  );

  it('print one as JSON', async ({ folder }) => {
    const one = JSON.parse((await folder.run(['templates', '30/2020/NĐ-CP', '-f', 'json'])).stdout) as {
      id: string;
      groups: { article: string }[];
    };
    expect(one.id).toBe('nha-nuoc-nd30');
    for (const { article } of one.groups) expect(article).not.toBe('');
  });

  it("print an office's own by its path", async ({ folder }) => {
    folder.write('mau.yaml', 'extends: dang-hd36\nid: mau-rieng\ntitle: Mẫu riêng\ntext:\n  size: 15\n');
    const { exitCode, stdout } = await folder.run(['templates', './mau.yaml']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Mẫu riêng\nmau-rieng;[^]*text\.size: 15\n/u);
  });

  it('two of them are compared component by component, each side with its article', async ({ folder }) => {
    const { exitCode, stdout } = await folder.run(['templates', 'dang-hd36', '05-HD/VPTW', '--diff']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Căn cứ\n {2}36-HD\/VPTW: dấu cuối cùng “,”.*II\.1\.6\.2.*\n {2}05-HD\/VPTW: dấu cuối cùng “\.”.*I\.6\.2\.3/mu);
    expect(stdout).toMatch(/^Nơi nhận\n {2}36-HD\/VPTW: dấu cuối dòng “,” \[.*\n {2}05-HD\/VPTW: dấu cuối dòng “;”/mu);
    expect(stdout).not.toContain('Trang giấy');
    expect(stdout).toMatch(/\d+ phần khác như nhau/u);
    expect((await folder.run(['templates', 'dang-hd36', 'dang-hd36', '--lang', 'en'])).stdout).toMatch(/other components are alike/u);
    const alone = await folder.run(['templates', 'dang-hd36', '--diff']);
    expect(alone.exitCode).toBe(2);
    expect(alone.stderr).toContain('hai tên');
  });

  it('that are none end with code 2 and the nearest', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['templates', 'dang-hd37']);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/không có thể thức “dang-hd37”.*dang-hd3?0?[56]/u);
  });
});
