import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allTexts, parseFile, sourceOf } from './parse.js';
import { portrait } from './portrait.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const documents = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.txt'))
  .sort();

describe('documents of many organs and kinds', () => {
  it('are at least a dozen', () => {
    expect(documents.length).toBeGreaterThanOrEqual(12);
  });

  it.each(documents)('%s is read as a clerk reads it', async (name) => {
    const expected = `${folder}${name.replace(/\.\w+$/u, '')}.expected.txt`;
    expect(existsSync(expected), `${expected} is missing: write it by hand`).toBe(true);
    expect(`${portrait(await parseFile(`${folder}${name}`)).join('\n')}\n`).toBe(readFileSync(expected, 'utf8'));
  });

  it.each(documents)('%s: every character has its place', async (name) => {
    const { plan } = await parseFile(`${folder}${name}`);
    for (const text of allTexts(plan)) expect(sourceOf(plan, text)).toEqual([]);
  });
});
