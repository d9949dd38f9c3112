/** The words of the page: whole in both languages, and each said by somebody. */
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../src/messages/page.js';
import { filesUnder, textOf } from '../project/source-files.js';

describe('the words of the page', () => {
  it.for(Object.entries(pageWords))('%s have the same values in both languages', ([, { vi, en }]) => {
    const values = (text: string): string[] => [...new Set(text.match(/\{\w+/gu))].sort();
    expect(values(vi)).toEqual(values(en));
    expect(vi).not.toBe('');
  });

  it('are said by the page', () => {
    const page = filesUnder('src/page').map(textOf).join('\n');
    const severities = ['error', 'warning', 'info'];
    expect(Object.keys(pageWords).filter((key) => !severities.includes(key) && !new RegExp(`['"]${key}['"]`, 'u').test(page))).toEqual([]);
  });
});
