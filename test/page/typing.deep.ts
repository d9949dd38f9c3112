/**
 * Vietnamese as input methods type it: UniKey and EVKey send Backspace and letters, Windows' own Telex and those of Linux compose a word,
 * the Vietnamese layout of Windows sends marks behind their letters. What is found is shown in between, as it comes.
 */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { checked, closeBrowser, openFiles, openPage } from './chromium.js';

afterAll(closeBrowser);

/** A step of UniKey: keys that are typed, how many letters it takes back, what it puts there. */
type Step = readonly [typed: string, back: number, put: string];
const steps: readonly Step[] = [
  ['tri', 0, ''],
  ['e', 0, ''],
  ['', 1, 'ê'],
  ['n', 0, ''],
  ['', 2, 'ển'],
  [' ', 0, ''],
  ['kha', 0, ''],
  ['i', 0, ''],
  [' ', 0, ''],
  ['vi', 0, ''],
  ['e', 0, ''],
  ['', 1, 'ê'],
  ['t', 0, ''],
  ['', 2, 'ệt'],
  [' ', 0, ''],
  ['d', 0, ''],
  ['', 1, 'đ'],
  ['uo', 0, ''],
  ['', 2, 'ươ'],
  ['ng', 0, ''],
  ['', 4, 'ường'],
  ['\n', 0, ''],
  ['- ', 0, ''],
  ['m', 0, ''],
  ['o', 0, ''],
  ['', 1, 'ô'],
  ['t', 0, ''],
  ['', 2, 'ột'],
];
const typed = 'triển khai việt đường\n- một';
/** With something to find on the lines around, and on the line itself. */
const before = '# KẾ HOẠCH\nCông tác năm 2025\n\nTheo Kế hoạch số 87- KH/TU và các các văn bản,,  ';
const after = '\n\n1. Một các các việc .\n\n1. Hai\n';

async function press(page: Page, letter: string): Promise<void> {
  await page.keyboard.press(letter === '\n' ? 'Enter' : letter === ' ' ? 'Space' : letter);
}

/** One after the other, and what is found is shown after each. */
async function slowly(page: Page): Promise<void> {
  for (const [keys, back, put] of steps) {
    for (const letter of keys) await press(page, letter);
    for (let count = 0; count < back; count++) await page.keyboard.press('Backspace');
    if (put !== '') await page.keyboard.insertText(put);
    await checked(page);
  }
}

/** All that a step takes back and puts at once. */
async function fast(page: Page): Promise<void> {
  for (const [keys, back, put] of steps) {
    for (const letter of keys) await press(page, letter);
    const sent = Array.from({ length: back }, () => page.keyboard.press('Backspace'));
    await Promise.all([...sent, ...[...put].map((letter) => page.keyboard.insertText(letter))]);
  }
}

async function composing(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const word of typed.split(/( |\n|- )/u).filter((one) => one !== '')) {
    if (word === '\n') await press(page, word);
    else if (word.includes(' ')) await page.keyboard.type(word);
    else {
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
      for (let end = 1; end <= word.length; end++)
        await session.send('Input.imeSetComposition', {
          text: end === word.length ? word : plain.slice(0, end),
          selectionStart: end,
          selectionEnd: end,
        });
      await session.send('Input.insertText', { text: word });
    }
  }
}

async function withMarksBehind(page: Page): Promise<void> {
  for (const letter of typed.normalize('NFD')) {
    if (/\p{M}|đ/u.test(letter)) await page.keyboard.insertText(letter);
    else await press(page, letter);
  }
}

describe('a text that is typed', () => {
  it.for([
    ['by UniKey, slowly', slowly],
    ['by UniKey, fast', fast],
    ['by a composing input method', composing],
    ['with marks behind their letters', withMarksBehind],
  ] as const)('%s is the one that was meant, in the middle of another', async ([, type], context) => {
    const { page, faults } = await openPage(context);
    await openFiles(page, [{ name: 'a.md', content: before + after }]);
    await page.locator('.cm-line').nth(3).click();
    await page.keyboard.press('End');
    await type(page);
    await checked(page);
    const lines = await page.locator('.cm-line').allTextContents();
    const text = lines.join('\n').normalize('NFC');
    expect(text).toBe(before + typed + after);
    // One may go on, and take all of it back.
    await page.keyboard.type('x');
    for (let count = 0; count < 80; count++) await page.keyboard.press('Control+z');
    expect((await page.locator('.cm-line').allTextContents()).join('\n')).toBe(before + after);
    expect(faults).toEqual([]);
  });

  it('is not marked in its own line before one leaves that', async (context) => {
    const { page } = await openPage(context);
    await openFiles(page, [{ name: 'a.md', content: '# KẾ HOẠCH\nCông tác năm 2025\n\n\n\nHai\n' }]);
    const repeated = page.locator('.cm-lintRange', { hasText: 'các các' });
    await page.locator('.cm-line').nth(3).click();
    await page.keyboard.insertText('Tổ chức ');
    await page.keyboard.type('thi. ');
    await page.keyboard.insertText('các các hội nghị');
    await page.keyboard.type(' a.');
    await page.locator('#list li[data-rule="repeated-word"]').waitFor();
    await checked(page);
    expect(await repeated.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await repeated.waitFor();
  });
});
