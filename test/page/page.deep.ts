/** The page in a browser: what comes in, what is shown, what goes out, and that nothing else does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openFolder } from '../../src/node.js';
import { reviewWordFile } from '../../src/workspace/outputs/review.js';
import { makeWordFile } from '../../src/workspace/outputs/word-file.js';
import { shortPlan as plan } from '../commands/work-folder.js';
import { root } from '../project/source-files.js';
import { sharedPath } from '../shared-folder.js';
import { checked, closeBrowser, handedOut, listed, openFiles, openPage } from './chromium.js';

afterAll(closeBrowser);

/** Without a finding. */
const shortPlan = plan.replace('30/6/2024', '28/6/2024');
const draft = join(root, 'plans/plan-2024-draft.md');

describe('the page', () => {
  it('opens a Word draft, shows what is found at the words, and hands out the reviewed copy of the command line', async (context) => {
    const path = sharedPath(context, 'word/08-ke-hoach-doan-xa.docx');
    const { page, requests, faults } = await openPage(context);
    await openFiles(page, [path]);
    const document = await openFolder(sharedPath(context, 'word')).open('08-ke-hoach-doan-xa.docx');
    expect(await listed(page)).toEqual((await document.lint()).findings.map(({ ruleId }) => ruleId));
    expect(await page.locator('.cm-lintRange del').first().textContent()).toBe('6/1');
    expect(await page.locator('.cm-lintRange ins').first().textContent()).toBe('06/01');
    const { name, bytes } = await handedOut(page, 'Tải bản soát');
    expect(name).toBe('08-ke-hoach-doan-xa - soát.docx');
    expect(bytes.equals((await reviewWordFile(document)).bytes)).toBe(true);
    expect(await page.locator('#editor .cm-content').getAttribute('aria-readonly')).toBe('true');
    expect([requests, faults]).toEqual([[], []]);
  });

  it('shows in the text of a Word draft what is mended, each step with a way back', async (context) => {
    const { page, faults } = await openPage(context);
    const folder = openFolder(join(root, 'plans'));
    const draftText = shortPlan.replace('hội nghị', 'các các hội nghị 87- KH/TU');
    const text = draftText.replace('ngày ban hành: 19/01/2024', 'ngày ban hành: tháng 01 năm 2024');
    const made = await makeWordFile(await folder.openBytes('a.md', new TextEncoder().encode(text)));
    await openFiles(page, [{ name: 'a.docx', content: made.docx ?? new Uint8Array() }]);
    const shown = async (): Promise<string[][]> => [
      await page.locator('#editor del').allTextContents(),
      await page.locator('#editor ins').allTextContents(),
    ];
    expect(await shown()).toEqual([[' '], []]);
    const item = page.locator('#list li[data-rule="repeated-word"]');
    await item.getByRole('button', { name: 'Sửa (đổi chữ, số' }).click();
    await item.getByText('Đã sửa trong bản soát').waitFor();
    expect((await shown())[0]?.map((one) => one.trim())).toEqual(['các', '']);
    const copy = await handedOut(page, 'Tải bản soát');
    const document = await folder.openBytes('a.docx', made.docx ?? new Uint8Array());
    expect(copy.bytes.equals((await reviewWordFile(document, { unsafeFixes: true })).bytes)).toBe(true);
    await page.locator('#editor .cm-content').press('Control+z');
    await item.getByRole('button', { name: 'Sửa (đổi chữ, số' }).waitFor();
    expect(await shown()).toEqual([[' '], []]);
    await page.locator('#editor .cm-content').press('Control+y');
    await item.getByRole('button', { name: 'Để như cũ' }).click();
    await item.getByRole('button', { name: 'Sửa (đổi chữ, số' }).waitFor();
    await page.getByRole('button', { name: 'Sửa cả chữ và số' }).click();
    await page.locator('#editor del').nth(1).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('#editor del').nth(1).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Sửa cả chữ và số' }).getAttribute('aria-pressed')).toBe('false');
    const lines = await page.locator('.cm-line').allTextContents();
    expect(lines[0]).toMatch(/^ĐẢNG BỘ\v?↵ \v?THÀNH PHỐ THÁI NGUYÊN$/u);
    await page.locator('#editor .cm-content').press('x');
    await checked(page);
    expect(await page.locator('.cm-line').allTextContents()).toEqual(lines);
    expect(faults).toEqual([]);
  });

  it('opens a text, mends it as a step that is undone, and hands out the Word file and the draft', async (context) => {
    const { page, requests, faults } = await openPage(context);
    await openFiles(page, [draft]);
    const document = await openFolder(join(root, 'plans')).open('plan-2024-draft.md');
    expect(await listed(page)).toEqual((await document.lint()).findings.map(({ ruleId }) => ruleId));
    const { name, bytes } = await handedOut(page, 'Tải tệp Word đúng thể thức');
    expect(name).toBe('plan-2024-draft.docx');
    expect(bytes.equals((await makeWordFile(document)).docx ?? new Uint8Array())).toBe(true);
    await page.locator('#list li').first().getByRole('button', { name: 'Sửa:' }).click();
    await checked(page);
    expect((await handedOut(page, 'Lưu bản thảo')).bytes.toString('utf8')).toContain('số và ký hiệu: 11-KH/ĐU\n');
    await page.keyboard.press('Control+z');
    await page.locator('#list li').first().getByText('11 -KH/ĐU').waitFor();
    const { name: draftName, bytes: draftBytes } = await handedOut(page, 'Lưu bản thảo');
    expect(draftName).toBe('plan-2024-draft.md');
    expect(draftBytes.equals(readFileSync(draft))).toBe(true);
    expect([requests, faults]).toEqual([[], []]);
  });

  it('mends all that is safe in one step', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [draft]);
    const before = await listed(page);
    await page.getByRole('button', { name: 'Sửa các chỗ chắc chắn' }).click();
    await page.locator('#list li[data-rule="spaced-symbol"]').first().waitFor({ state: 'detached' });
    await checked(page);
    expect((await listed(page)).length).toBeLessThan(before.length);
    await page.locator('#editor .cm-content').press('Control+z');
    await page
      .locator('#list li[data-rule]')
      .nth(before.length - 1)
      .waitFor();
    expect(await listed(page)).toEqual(before);
  });

  it('goes to the next finding by F8, from wherever one is', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [draft]);
    await page.keyboard.press('F8');
    expect(await page.evaluate('String(getSelection())')).toBe('11 -KH/ĐU');
    await page.keyboard.press('F8');
    expect(await page.evaluate('String(getSelection())')).toBe('87- KH/BDVTW');
  });

  it('skips a finding with its reason, takes it back, and undoes both', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [draft]);
    const before = await listed(page);
    const first = page.locator('#list li[data-rule]').first();
    await first.getByRole('button', { name: 'Bỏ qua…' }).click();
    await page.getByRole('textbox', { name: 'Lý do' }).fill('ghi theo văn thư');
    await page.keyboard.press('Enter');
    await page.getByText('Đã bỏ qua (1)').waitFor();
    await checked(page);
    expect(await listed(page)).toEqual(before.slice(1));
    expect(await page.locator('#list details').textContent()).toContain('Lý do: ghi theo văn thư');
    await page.locator('#editor .cm-content').press('Control+z');
    await page.getByText('Đã bỏ qua (1)').waitFor({ state: 'detached' });
    expect(await listed(page)).toEqual(before);
  });

  it('holds several documents, each with its own text, and goes on with the others where one cannot be read', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [
      { name: 'mot.md', content: shortPlan },
      { name: 'cu.doc', content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
      { name: 'hai.txt', content: 'KẾ HOẠCH\nCông tác năm 2025\n' },
    ]);
    await page.locator('#editor').getByText('Công tác năm 2025').waitFor();
    const notice = page.locator('#notice');
    expect(await notice.textContent()).toMatch(/cu\.doc.*\.docx/u);
    await page.getByRole('button', { name: 'mot.md', exact: true }).click();
    await page.locator('#editor').getByText('Đảng ủy phường Gia Sàng').waitFor();
    await checked(page);
    expect(await page.locator('#list').textContent()).toContain('Không thấy điều gì cần sửa.');
    await page.getByRole('button', { name: 'Đóng mot.md' }).click();
    await page.locator('#editor').getByText('Công tác năm 2025').waitFor();
    await page.getByRole('button', { name: 'Đóng hai.txt' }).click();
    await page.getByText('Mở, thả hoặc dán dự thảo vào đây').waitFor();
  });

  it('takes what is dropped and what is pasted', async (context) => {
    const { page } = await openPage(context);
    const dropped = await page.evaluateHandle(`(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['# KẾ HOẠCH\\nCông tác năm 2026\\n'], 'tha.md'));
      return dropped;
    })()`);
    await page.locator('body').dispatchEvent('drop', { dataTransfer: dropped });
    await page.locator('#editor').getByText('Công tác năm 2026').waitFor();
    await page.getByRole('button', { name: 'Đóng tha.md' }).click();
    await page.evaluate(`(() => {
      const pasted = new DataTransfer();
      pasted.setData('text/plain', 'KẾ HOẠCH\\nCông tác năm 2027\\n');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true }));
    })()`);
    await page.locator('#editor').getByText('Công tác năm 2027').waitFor();
    await page.getByRole('button', { name: 'van-ban.txt', exact: true }).waitFor();
  });

  it('is told of its office once: for the documents, as a file, in a copy of the page, and kept if asked for', async (context) => {
    const { page, faults } = await openPage(context);
    await openFiles(page, [{ name: 'mot.md', content: shortPlan.replace(/^cơ quan ban hành:.*\n/mu, '') }]);
    const lacking = await listed(page);
    const fill = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Cơ quan…' }).click();
      await page.getByRole('textbox', { name: 'Cơ quan ban hành' }).fill('Đảng ủy phường Gia Sàng');
      await page.getByRole('textbox', { name: 'Nơi nhận thường dùng' }).fill('Đảng ủy thành phố\nCác chi bộ (để thực hiện)');
    };
    await fill();
    const { name, bytes } = await handedOut(page, 'Lưu dvplan.config.yaml');
    expect([name, bytes.toString('utf8')]).toEqual([
      'dvplan.config.yaml',
      expect.stringContaining('cơ quan ban hành: Đảng ủy phường Gia Sàng\n'),
    ]);
    await page.locator('dialog').waitFor({ state: 'detached' });
    await checked(page);
    expect((await listed(page)).length).toBeLessThan(lacking.length);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.getByRole('button', { name: 'Cơ quan…' }).click();
    expect(await page.getByRole('textbox', { name: 'Nơi nhận thường dùng' }).inputValue()).toBe(
      'Đảng ủy thành phố\nCác chi bộ (để thực hiện)',
    );
    await page.getByRole('checkbox').check();
    const copy = await handedOut(page, 'Lưu bản sao trang này có sẵn cấu hình');
    expect(copy.name).toBe('dvplan.html');
    expect(await page.evaluate('localStorage.getItem("dvplan.office")')).toContain('Gia Sàng');
    const path = join(mkdtempSync(join(tmpdir(), 'dvplan-')), 'dvplan.html');
    writeFileSync(path, copy.bytes);
    const carried = await openPage(context, { url: pathToFileURL(path).href });
    await carried.page.getByRole('button', { name: 'Cơ quan…' }).click();
    expect(await carried.page.getByRole('textbox', { name: 'Cơ quan ban hành' }).inputValue()).toBe('Đảng ủy phường Gia Sàng');
    rmSync(join(path, '..'), { recursive: true });
    expect([faults, carried.faults, carried.requests]).toEqual([[], [], []]);
  });

  it('shows what changed from one open document to another', async (context) => {
    const { page, faults } = await openPage(context);
    await openFiles(page, [{ name: 'mot.md', content: shortPlan }]);
    const compare = async (): Promise<void> => {
      await page.getByText('Làm tiếp').click();
      await page.getByRole('button', { name: 'So sánh với một bản trước…' }).click();
    };
    await compare();
    await page.getByText('hai văn bản phải cùng đang mở').waitFor();
    await openFiles(page, [{ name: 'hai.md', content: shortPlan.replace('28/6/2024', '15/7/2024') }]);
    await compare();
    await page.getByRole('cell', { name: 'ngày 15/7/2024', exact: true }).waitFor();
    const { name, bytes } = await handedOut(page, 'Lưu bảng (.md)');
    expect([name, bytes.toString('utf8')]).toEqual([
      'mot - so với - hai.md',
      expect.stringContaining('| ngày 28/6/2024 | ngày 15/7/2024 |'),
    ]);
    expect(faults).toEqual([]);
  });

  it('goes on from a plan: task sheet, report, next year, a new document', async (context) => {
    const { page, faults } = await openPage(context);
    await page.getByRole('combobox', { name: 'Tên loại văn bản mới' }).selectOption('Tờ trình');
    await page.getByRole('button', { name: 'Soạn văn bản mới' }).click();
    await page.getByRole('button', { name: 'to-trinh.md', exact: true }).waitFor();
    await openFiles(page, [draft]);
    const more = page.getByText('Làm tiếp');
    await more.click();
    const { name, bytes } = await handedOut(page, 'Bảng nhiệm vụ (Excel)');
    expect([name, bytes.subarray(0, 2).toString()]).toEqual(['plan-2024-draft - nhiệm vụ.xlsx', 'PK']);
    await more.click();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Lập kế hoạch năm sau' }).isVisible()).toBe(false);
    await more.click();
    await page.getByRole('button', { name: 'Lập kế hoạch năm sau' }).click();
    await page.getByRole('button', { name: 'plan-2025-draft.md', exact: true }).waitFor();
    await page.getByRole('button', { name: 'plan-2024-draft.md', exact: true }).click();
    await more.click();
    await page.getByRole('button', { name: 'Lập khung báo cáo năm' }).click();
    await page.getByRole('button', { name: 'bao-cao-nam-2024.md', exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it('speaks English too, findings with it', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [draft]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Download the official Word file' }).waitFor();
    await page.locator('#list li').getByText('has a space beside').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('finds the same in a browser that lacks what Chrome 109 lacks', async (context) => {
    const before = `for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLastIndexOf']) delete Array.prototype[name];
      for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
      delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync; delete Promise.withResolvers; delete Promise.try;
      delete String.prototype.isWellFormed; delete String.prototype.toWellFormed; delete globalThis.Iterator;`;
    const { page, faults } = await openPage(context, {
      before: `${before}
      const Whole = Blob;
      globalThis.Blob = function (parts, options) {
        return new Whole(/javascript/.test(options?.type) ? [${JSON.stringify(before)}, ...parts] : parts, options);
      };`,
    });
    await openFiles(page, [draft]);
    const document = await openFolder(join(root, 'plans')).open('plan-2024-draft.md');
    expect(await listed(page)).toEqual((await document.lint()).findings.map(({ ruleId }) => ruleId));
    const { bytes } = await handedOut(page, 'Tải tệp Word đúng thể thức');
    expect(bytes.equals((await makeWordFile(document)).docx ?? new Uint8Array())).toBe(true);
    expect(faults).toEqual([]);
  });
});

/** Code that puts an element into the page, and tells whether what it points to was loaded. */
const loads = (tag: string, attribute: string, others = '{}'): string => `new Promise((done) => {
  const element = Object.assign(document.createElement('${tag}'), ${others});
  element.onload = () => done('${tag}' !== 'iframe');
  element.onerror = () => done(false);
  element.${attribute} = 'https://example.org/a';
  document.body.append(element);
})`;
/** Code that opens a line to the outside, and tells whether anything comes of it. */
const opens = (kind: string, url: string, event: string): string => `new Promise((done) => {
  try {
    const line = new ${kind}('${url}');
    line.on${event} = () => done(true);
    line.onerror = () => done(false);
  } catch {
    done(false);
  }
})`;

describe('nothing leaves the page', () => {
  it.for([
    ['a request', `fetch('https://example.org/?a').then(() => true, () => false)`],
    ['a socket', opens('WebSocket', 'wss://example.org', 'open')],
    ['a stream of events', opens('EventSource', 'https://example.org', 'open')],
    ['a worker', opens('Worker', 'https://example.org/a.js', 'message')],
    ['an image', loads('img', 'src')],
    ['a frame', loads('iframe', 'src')],
    ['a script of another place', loads('script', 'src')],
    ['a style', loads('link', 'href', `{ rel: 'stylesheet' }`)],
    ['a beacon', `navigator.sendBeacon('https://example.org/', 'a') && false`],
    [
      'a script in the page',
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hit = true' })), window.hit === true`,
    ],
    [
      'a form',
      `document.body.append(Object.assign(document.createElement('form'), { id: 'f', action: 'https://example.org/' })), f.submit(), false`,
    ],
    ['code of a text', `new Promise((done) => setTimeout(() => { try { done((0, eval)('true')); } catch { done(false); } }))`],
  ])('by %s', async ([, attempt = ''], context) => {
    const { page, requests } = await openPage(context);
    const seen: string[] = [];
    page.on('requestfinished', (request) => {
      if (/^https?:|^wss?:/u.test(request.url())) seen.push(request.url());
    });
    expect(await page.evaluate(attempt)).toBe(false);
    // A request that the policy stops is told of before it is stopped; none may be answered or sent.
    expect(seen).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(1);
    expect(page.url()).toMatch(/^file:/u);
  });

  it('nor stays in it for other pages of the machine; a reload finds it again', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [draft]);
    expect(await page.evaluate('[localStorage.length, document.cookie]')).toEqual([0, '']);
    await page.locator('.cm-line').nth(24).click();
    await page.keyboard.insertText('Thêm ');
    await checked(page);
    await page.locator('.cm-line', { hasText: 'Thêm' }).waitFor();
    const text = await page.locator('.cm-line', { hasText: 'Thêm' }).textContent();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page
      .locator('#editor')
      .getByText(text ?? '-')
      .waitFor();
    const { bytes } = await handedOut(page, 'Lưu bản thảo');
    expect(bytes.toString('utf8').replace('Thêm ', '')).toBe(readFileSync(draft, 'utf8'));
    expect(await page.getByRole('button', { name: 'plan-2024-draft.md', exact: true }).count()).toBe(1);
  });

  it('nor is a secret document found again', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [{ name: 'a.md', content: shortPlan.replace('---\n', '---\nđộ mật: MẬT\n') }]);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length]')).toEqual([0, 0]);
  });
});
