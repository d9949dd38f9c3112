import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontMatterKeys } from '../../src/parse/index.js';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('README', () => {
  it.each(['README.md', 'README.vi.md'])('%s is short: the reference comes out of the program', (name) => {
    expect(read(name).split('\n').length).toBeLessThanOrEqual(201);
    expect(read(name)).toContain('dvplan help');
  });

  it('begins with two lines that a fresh machine can run', () => {
    const start = /## Quick start\n\n```sh\n([^]*?)```/u.exec(readme)?.[1];
    expect(start).toBe('npm ci && npx dvplan build plans/plan-2024.md\nnpm cit\n');
  });

  it.each(['README.md', 'README.vi.md', 'GUIDE.md'])('%s links to what is there', (name) => {
    for (const [, link = ''] of read(name).matchAll(/\]\((?!http)([^)#]+)\)/gu))
      expect(() => readFileSync(new URL(link, new URL(`../../${name}`, import.meta.url))), link).not.toThrow();
  });

  it.each(['README.md', 'README.vi.md'])('%s shows front matter that has no unknown key', (name) => {
    const words = new Set<string>(Object.values(frontMatterKeys).flat());
    for (const [, block] of read(name).matchAll(/```markdown\n---\n([^]*?)\n---/gu)) {
      for (const line of (block ?? '').split('\n')) {
        const key = /^\s*([^\s-][^:]*):/u.exec(line)?.[1];
        if (key !== undefined) expect(words, line).toContain(key);
      }
    }
  });
});
