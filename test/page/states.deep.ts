/** Every state of the page: readable, and usable with the keyboard and a screen reader. No rule of axe is left out. */
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { shortPlan } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';
import { checked, closeBrowser, handedOut, listed, openFiles, openPage } from './chromium.js';

afterAll(closeBrowser);

const draft = join(root, 'plans/plan-2024-draft.md');

/** Each state, and how one comes to it. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  empty: async () => null,
  'a text with findings': (page) => openFiles(page, [draft]),
  'several documents, and one that is refused': async (page) => {
    await openFiles(page, [draft]);
    await openFiles(page, [{ name: 'in.pdf', content: '%PDF-1.7\n' }]);
    await page.locator('#notice').waitFor();
  },
  'a Word file': async (page) => {
    await openFiles(page, [draft]);
    const { name, bytes } = await handedOut(page, 'Tải tệp Word đúng thể thức');
    await openFiles(page, [{ name, content: bytes }]);
    await page.getByRole('button', { name: 'Tải bản soát' }).waitFor();
  },
  'a Word draft with changes in its text': async (page) => {
    const text = shortPlan.replace('hội nghị', 'các các hội nghị 87- KH/TU').replace('19/01/2024\n', 'tháng 01 năm 2024\n');
    await openFiles(page, [{ name: 'a.md', content: text }]);
    const { name, bytes } = await handedOut(page, 'Tải tệp Word đúng thể thức');
    await openFiles(page, [{ name, content: bytes }]);
    await page.locator('#editor del').waitFor();
    await page.getByRole('button', { name: 'Sửa (đổi chữ, số' }).first().click();
    await page.getByRole('button', { name: 'Để như cũ' }).waitFor();
  },
  'the first pages of a very long text': async (page) => {
    await openFiles(page, [
      { name: 'dai.txt', content: `KẾ HOẠCH\nCông tác năm 2025\n\n${'Chỉ đạo các chi bộ thực hiện.\n\n'.repeat(9000)}` },
    ]);
    if (await page.locator('#print').isVisible()) await page.locator('#print-notice button').waitFor();
  },
  'a finding that is about to be skipped': async (page) => {
    await openFiles(page, [draft]);
    await page.getByRole('button', { name: 'Bỏ qua…' }).first().click();
  },
  'a finding that is skipped': async (page) => {
    await openFiles(page, [draft]);
    await page.getByRole('button', { name: 'Bỏ qua…' }).first().click();
    await page.getByRole('button', { name: 'Bỏ qua mọi chỗ như vậy' }).click();
    await page.locator('#list summary').click();
  },
  'no finding of the severities chosen': async (page) => {
    await openFiles(page, [draft]);
    for (const name of ['Lỗi:', 'Cảnh báo:', 'Gợi ý:']) await page.getByRole('button', { name }).click();
  },
  'the menu of what is asked for now and then': async (page) => {
    await openFiles(page, [draft]);
    await page.getByText('Làm tiếp').click();
    await page.getByRole('button', { name: 'Bảng nhiệm vụ (Excel)' }).waitFor();
  },
  'the form of the office': async (page) => {
    await page.getByRole('button', { name: 'Cơ quan…' }).click();
    await page.getByRole('textbox', { name: 'Cơ quan ban hành' }).waitFor();
  },
  'a comparison': async (page) => {
    await openFiles(page, [draft]);
    await openFiles(page, [join(root, 'plans/plan-2024.md')]);
    await page.getByText('Làm tiếp').click();
    await page.getByRole('button', { name: 'So sánh với một bản trước…' }).click();
    await page.locator('dialog td').first().waitFor();
  },
  'a file that is refused': async (page) => {
    await page.locator('#files').setInputFiles([{ name: 'trong.md', mimeType: '', buffer: Buffer.from('\n') }]);
    await page.locator('#notice').waitFor();
  },
};

describe('the list of findings on paper', () => {
  it('has all findings, what was skipped and why, the counts and the regulation', async (context) => {
    const { page, faults } = await openPage(context);
    const content = `KẾ HOẠCH\nCông tác năm 2025\n\n${'Các các việc .\n\n'.repeat(150)}`;
    await openFiles(page, [{ name: 'nhieu.txt', content }]);
    await page.getByRole('button', { name: 'Bỏ qua…' }).first().click();
    await page.keyboard.insertText('theo văn thư');
    await page.keyboard.press('Enter');
    await page.getByText('Đã bỏ qua (1)').waitFor();
    await checked(page);
    const told = (await page.locator('#status').textContent()) ?? '';
    const count = [...told.matchAll(/\d+/gu)].reduce((sum, [number]) => sum + Number(number), 0);
    expect(count).toBeGreaterThan(250);
    expect((await listed(page)).length).toBe(200);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await page.emulateMedia({ media: 'print' });
    expect((await listed(page)).length).toBe(count);
    expect(await page.getByText('theo văn thư').isVisible()).toBe(true);
    expect(await page.evaluate(`getComputedStyle(document.getElementById('found'), '::before').content`)).toContain(told);
    expect(faults).toEqual([]);
  });
});

describe.each([
  ['light', {}],
  ['dark', { dark: true }],
  ['narrow', { width: 390, height: 800 }],
])('the page, %s', (_, look) => {
  it.for(Object.keys(states))('is accessible in the state: %s', async (state, context) => {
    const { page, faults } = await openPage(context, look);
    await states[state]?.(page);
    await page.evaluate(axe.source);
    const told = 'violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 120))])';
    expect(await page.evaluate(`axe.run(document).then(({ violations }) => ${told})`)).toEqual([]);
    expect(faults).toEqual([]);
    // Nothing is wider than the window.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
