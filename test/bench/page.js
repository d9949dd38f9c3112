// The speed of dvplan.html in Chromium beside its targets: a key in the sample plan, and a text of 1 MB. Medians of single readings; the
// machine's load is told, since a browser shares it.
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [keys, openings] = [9, 3];
const sample = readFileSync(join(root, 'plans/plan-2024.md'), 'utf8');
const long = longText(1_000_000);

const program = '/usr/bin/chromium';
if (!existsSync(program)) {
  console.warn(`SKIPPED: ${program} is missing; the page is not measured`);
  process.exit();
}
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const ready = [];
const [toFindings, toPages] = [[], []];
const [longFindings, firstPages, allPages, longestKey] = [[], [], [], []];
try {
  for (let opening = 0; opening < openings; opening++) await readSample();
  for (let opening = 0; opening < openings; opening++) await readLong();
} finally {
  await browser.close();
}
console.log(`\nPage: Chromium ${browser.version()}, Node ${process.version}; load ${loadavg()[0].toFixed(1)}\n`);
line('open to ready', ready, '≤ 500 ms');
line('sample: key to findings, the pause included', toFindings, '≤ 150 ms');
line('sample: key to pages, the pause included', toPages, '≤ 500 ms');
line('1 MB: text to findings', longFindings, '≤ 4,000 ms');
line('1 MB: text to first pages', firstPages, '≤ 1,000 ms');
line('1 MB: text to all pages', allPages, '');
line('1 MB: longest key press', longestKey, '≤ 30 ms');

/** Runs in the page: `seen` tells when a key that is pressed next shows in the findings and in the pages, ms. */
function watchKey() {
  let began = 0;
  addEventListener('keydown', () => (began = performance.now()), { capture: true, once: true });
  const settled = (id) =>
    new Promise((done) => {
      const panel = document.getElementById(id);
      const watch = new MutationObserver((changes) => {
        const isDone = panel.getAttribute('aria-busy') === 'false' && changes.some(({ oldValue }) => oldValue === 'true');
        if (began === 0 || !isDone) return;
        watch.disconnect();
        done(performance.now() - began);
      });
      watch.observe(panel, { attributeFilter: ['aria-busy'], attributeOldValue: true });
    });
  window.seen = Promise.all([settled('found'), settled('print')]).then(([findings, pages]) => ({ findings, pages }));
}

/** Runs in the page: `seen` tells when a file that comes in next shows in the findings, on its first pages and on all of them, ms. */
function watchFile() {
  let began = 0;
  addEventListener('change', () => (began ||= performance.now()), { capture: true });
  window.seen = new Promise((done) => {
    const told = {};
    const watch = new MutationObserver(() => {
      const now = performance.now() - began;
      document.querySelector('#print-notice button')?.click();
      if (document.querySelector('#severities button') !== null) told.findings ??= now;
      if (document.querySelector('#pages .room') === null) return;
      told.first ??= now;
      if (!/\d/u.test(document.getElementById('page-count').textContent)) return;
      told.all = now;
      watch.disconnect();
      done(told);
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function readSample() {
  const { page, close } = await openPage();
  await give(page, 'plan.md', sample);
  await page.locator('#pages .room').first().waitFor();
  await page.locator('#print[aria-busy="false"]').waitFor();
  await page.locator('.cm-line').nth(24).click();
  for (let key = 0; key < keys; key++) {
    await page.evaluate(`(${watchKey})()`);
    await page.keyboard.type('x');
    const { findings, pages } = await page.evaluate('window.seen');
    toFindings.push(findings);
    toPages.push(pages);
  }
  await close();
}

async function readLong() {
  const { page, close } = await openPage();
  await page.evaluate(`(${watchFile})()`);
  await give(page, 'dai.md', long);
  const seen = await page.evaluate('window.seen');
  longFindings.push(seen.findings);
  firstPages.push(seen.first);
  allPages.push(seen.all);
  await page.locator('.cm-line').nth(10).click();
  await page.evaluate(`window.keys = []; addEventListener('keydown', () => {
    const began = performance.now();
    const frame = new MessageChannel();
    frame.port1.onmessage = () => window.keys.push(performance.now() - began);
    requestAnimationFrame(() => frame.port2.postMessage(0));
  }, true)`);
  for (let key = 0; key < 30; key++) {
    await page.keyboard.type('x');
    await page.waitForTimeout(60);
  }
  longestKey.push(Math.max(...(await page.evaluate('window.keys'))));
  await close();
}

async function openPage() {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(root, 'dist/dvplan.html')).href);
  await page.locator('body[data-ready]').waitFor();
  ready.push(await page.evaluate('performance.now()'));
  return { page, close: () => context.close() };
}

async function give(page, name, content) {
  await page.locator('#files').setInputFiles([{ name, mimeType: '', buffer: Buffer.from(content) }]);
}

/** A text of so many bytes: the body of the sample again and again. */
function longText(bytes) {
  const at = sample.indexOf('\n## I.');
  const body = sample.slice(at);
  return sample.slice(0, at) + body.repeat(Math.ceil((bytes - at) / Buffer.byteLength(body)));
}

function line(name, times, target) {
  const sorted = times.toSorted((one, other) => one - other);
  console.log(`${name.padEnd(50)} ${sorted[sorted.length >> 1].toFixed(0)} ms (most ${sorted.at(-1).toFixed(0)} ms)  ${target}`);
}
