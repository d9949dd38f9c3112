/** The page in Debian's Chromium, from a file as a clerk opens it; tests skip aloud where there is no Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Download, type Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import { root } from '../project/source-files.js';

const program = '/usr/bin/chromium';

/** The page that the build made. */
const builtPage = pathToFileURL(join(root, 'dist/dvplan.html')).href;

let browser: Browser | null = null;

async function openBrowser(context: Pick<TestContext, 'skip'>): Promise<Browser> {
  if (!existsSync(program)) {
    console.warn(`SKIPPED: ${program} is missing; the page is not tried in a browser`);
    context.skip(`${program} is missing`);
  }
  browser ??= await chromium.launch({ executablePath: program, args: ['--no-sandbox'], env: { LC_ALL: 'C.UTF-8' } });
  return browser;
}

/** A page that is open and ready, with all that it asked of the world outside and all that broke in it. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly faults: readonly string[];
}

interface OpenOptions {
  readonly url?: string;
  /** Runs before anything of the page does. */
  readonly before?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

export async function openPage(context: Pick<TestContext, 'skip'>, options: OpenOptions = {}): Promise<Opened> {
  const { url = builtPage, before, width = 1366, height = 768, dark = false } = options;
  const opened = await (await openBrowser(context)).newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const page = await opened.newPage();
  const [requests, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') faults.push(said.text());
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url);
  await page.locator('body[data-ready]').waitFor();
  return { page, requests, faults };
}

/** Waits until the findings are those of the text as it stands. */
export async function checked(page: Page): Promise<void> {
  await page.locator('#found[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Opens files by their paths, or by name and content, and waits for the findings of the last. */
export async function openFiles(page: Page, files: readonly (string | { name: string; content: string | Uint8Array })[]): Promise<void> {
  const paths = files.filter((one) => typeof one === 'string');
  const contents = files.filter((one) => typeof one !== 'string');
  await page
    .locator('#files')
    .setInputFiles(paths.length > 0 ? paths : contents.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) })));
  await page.locator('#severities button').first().waitFor();
  await checked(page);
}

/** What a button hands out. */
export async function handedOut(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Rules and lines of the findings in the list, in its order. */
export function listed(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('#list li[data-rule]')].map((one) => one.dataset.rule)`);
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}
