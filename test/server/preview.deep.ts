/** `dvplan preview` in Debian's Chromium: the page follows the file. */
import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { it, sample } from '../commands/work-folder.js';
import { checked, closeBrowser, listed, openPage } from '../page/chromium.js';
import { root } from '../project/source-files.js';

afterAll(closeBrowser);

const plan = sample('plan-2024.md');

describe('the preview', () => {
  it('follows what is saved, keeps its places, and tells what stands in the way above the last page', async ({ folder, skip }) => {
    folder.write('ke-hoach.md', plan);
    const child = spawn(process.execPath, [join(root, 'bin/dvplan.js'), 'preview', 'ke-hoach.md'], { cwd: folder.path });
    const exited = new Promise<number | null>((done) => child.once('exit', done));
    const url = await new Promise<string>((done) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const found = /http:\S+/u.exec(said)?.[0];
        if (found !== undefined) done(found);
      });
    });
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
});
