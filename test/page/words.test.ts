/** The words of the page: whole in both languages, and each said by somebody. */
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/page/engine/command-words.js';
import { pageWords } from '../../src/messages/page.js';
import { filesUnder, textOf } from '../project/source-files.js';

describe('the words of the command line in a page', () => {
  it.each(['changes', 'review-counts'])('are all that it says by src/reporters/%s.ts', (name) => {
    const text = textOf(`src/reporters/${name}.ts`);
    const said = [...text.matchAll(/\bword\((?:'([\w-]+)'|`([\w-]+)\$\{)/gu)].map(([, whole, start]) => whole ?? start ?? '');
    const known = Object.keys(commandWords);
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((key) => !known.some((one) => (key.endsWith('-') ? one.startsWith(key) : one === key)))).toEqual([]);
  });
});

describe('the words of the page', () => {
  it.for(Object.entries(pageWords))('%s have the same values in both languages', ([, { vi, en }]) => {
    const values = (text: string): string[] => [...new Set(text.match(/\{\w+/gu))].sort();
    expect(values(vi)).toEqual(values(en));
    expect(vi).not.toBe('');
  });

  it('are said by the page', () => {
    const page = filesUnder('src/page').map(textOf).join('\n');
    const severities = ['error', 'warning', 'info', 'one-error', 'one-warning', 'one-info'];
    expect(Object.keys(pageWords).filter((key) => !severities.includes(key) && !new RegExp(`['"]${key}['"]`, 'u').test(page))).toEqual([]);
  });
});
