/** `dvplan preview` in Debian's Chromium: the page follows the file. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { openFolder } from '../../src/node.js';
import { it, sample } from '../commands/work-folder.js';
import { checked, closeBrowser, listed, openPage } from '../page/chromium.js';
import { root } from '../project/source-files.js';

afterAll(closeBrowser);

const plan = sample('plan-2024.md');
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** The preview of a draft of a folder, and where a browser finds it. */
async function preview(cwd: string, name: string): Promise<{ child: ChildProcess; exited: Promise<number | null>; url: string }> {
  const child = spawn(process.execPath, [join(root, 'bin/dvplan.js'), 'preview', name], { cwd });
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  const url = await new Promise<string>((done) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /http:\S+/u.exec(said)?.[0];
      if (found !== undefined) done(found);
    });
  });
  return { child, exited, url };
}

describe('the preview', () => {
  it('follows what is saved, keeps its places, and tells what stands in the way above the last page', async ({ folder, skip }) => {
    folder.write('ke-hoach.md', plan);
    const { child, exited, url } = await preview(folder.path, 'ke-hoach.md');
    try {
      const { page, requests, faults } = await openPage({ skip }, { url });
      const text = page.locator('#editor .cm-content');
      await checked(page);
      expect(await listed(page)).toEqual([]);
      await page.locator('#pages .room').first().waitFor();
      await page.locator('#print[aria-busy="false"]').waitFor();
      const pages = await page.locator('#page-count').textContent();
      const scroll = (selector: string, to: number | null): Promise<number> =>
        page.locator(selector).evaluate((element, top) => {
          if (top !== null) element.scrollTop = top;
          return element.scrollTop;
        }, to);
      const places = [await scroll('#pages', 400), await scroll('#editor .cm-scroller', 300)];
      expect(places.every((place) => place > 0)).toBe(true);

      const saved = plan.replace('\n1. ', '\n1. Trước hết,  ');
      folder.write('moi.md', saved);
      renameSync(folder.at('moi.md'), folder.at('ke-hoach.md'));
      await page.locator('#list li[data-rule="repeated-space"]').first().waitFor();
      await page.locator('#pages .room', { hasText: 'Trước hết' }).first().waitFor();
      await page.locator('#print[aria-busy="false"]').waitFor();
      expect([await scroll('#pages', null), await scroll('#editor .cm-scroller', null)]).toEqual(places);

      folder.write('ke-hoach.md', saved.replace('---\n', '---\n: : [\n'));
      await page.locator('#print-notice p').first().waitFor();
      expect(await page.locator('#page-count').textContent()).toBe(pages);
      rmSync(folder.at('ke-hoach.md'));
      await page.locator('#notice', { hasText: 'ke-hoach.md' }).waitFor();
      expect(await page.locator('#page-count').textContent()).toBe(pages);
      folder.write('ke-hoach.md', plan);
      await page.locator('#notice').waitFor({ state: 'hidden' });
      await page.locator('#list li').first().waitFor({ state: 'detached' });
      expect(await text.textContent()).not.toContain('Trước hết');

      const { host } = new URL(url);
      expect(requests.every((one) => one.startsWith(`http://${host}/`))).toBe(true);
      expect(faults).toEqual([]);
      const reached = await page.evaluate(async () => {
        const tried = ['//127.0.0.1:1/', 'data:text/plain,x'].map((address) => fetch(address).then(() => address));
        return (await Promise.allSettled(tried)).map(({ status }) => status);
      });
      expect(reached).toEqual(['rejected', 'rejected']);
      child.kill('SIGINT');
      expect(await exited).toBe(0);
      await page.locator('#notice', { hasText: 'đã dừng' }).waitFor();
      expect(await page.locator('#page-count').textContent()).toBe(pages);
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('shows pictures, the own template and the plan of a report, and follows each of them', async ({ folder, skip }) => {
    const template = (right: number): string => `extends: dang-hd05\nid: mau-rieng\ntitle: Mẫu riêng\npage: {right: ${right}}\n`;
    folder.write('mau/template.yaml', template(15));
    folder.write('dvplan.config.yaml', 'thể thức: ./mau\n');
    folder.write('2024/ke-hoach.md', plan);
    folder.write('2024/hinh/so-do.png', picture);
    folder.write('bi-mat.png', picture);
    const report = plan.replace('tên loại: Kế hoạch', 'tên loại: Báo cáo').replace('11-KH/ĐU', '12-BC/ĐU');
    const body = '\n![Sơ đồ](hinh/so-do.png)\n\n![Không được](../bi-mat.png)\n';
    folder.write('2024/bao-cao.md', report.replace('---\n', '---\nkế hoạch:\n  tệp: ke-hoach.md\n') + body);
    const { child, exited, url } = await preview(folder.path, '2024/bao-cao.md');
    try {
      const { page, faults } = await openPage({ skip }, { url });
      await checked(page);
      await page.getByRole('button', { name: 'bao-cao.md', exact: true }).waitFor();
      const expected = async (): Promise<readonly string[]> => {
        const document = await openFolder(folder.path).open('2024/bao-cao.md');
        return (await document.lint()).findings.map(({ ruleId }) => ruleId);
      };
      await page.locator('#severities button').first().waitFor();
      expect(await listed(page)).toEqual(await expected());
      await page.locator('#print[aria-busy="false"]').waitFor();
      const pictures = page.locator('#bench img');
      expect(await pictures.count()).toBe(1);
      const size = (): Promise<number> => page.evaluate(`document.querySelector('#bench img').naturalWidth`);
      expect(await size()).toBe(1);
      const widthOf = (): Promise<number> =>
        page
          .locator('#bench article > p')
          .last()
          .evaluate((one) => one.getBoundingClientRect().width);
      const before = await widthOf();

      folder.write('mau/template.yaml', template(30));
      await expect.poll(widthOf, { timeout: 20_000 }).toBeLessThan(before - 40);
      folder.write('2024/hinh/so-do.png', readFileSync(join(root, 'plans/hinh/trang-soat.png')));
      await expect.poll(size, { timeout: 20_000 }).toBeGreaterThan(1000);
      folder.write('2024/ke-hoach.md', plan.replace('28/6/2024', '29/6/2024'));
      await expect.poll(async () => String(await listed(page)), { timeout: 20_000 }).toBe(String(await expected()));
      folder.write('mau/template.yaml', 'extends: dang-hd05\nid: 1\n');
      await page.locator('#notice', { hasText: 'id' }).waitFor();
      folder.write('mau/template.yaml', template(15));
      await page.locator('#notice').waitFor({ state: 'hidden' });
      expect(await page.locator('#editor .cm-content').textContent()).toContain('12-BC/ĐU');
      expect(faults).toEqual([]);
      child.kill('SIGINT');
      expect(await exited).toBe(0);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
