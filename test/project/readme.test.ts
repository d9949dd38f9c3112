import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontMatterKeys } from '../../src/parse/index.js';
import { styleNames } from '../../src/model/index.js';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('README', () => {
  it('lists every style of the Word file with its component', () => {
    const table = /<!-- styles -->\n([^]*?)<!-- \/styles -->/u.exec(readme)?.[1] ?? '';
    const listed = [...table.matchAll(/^\| `([^`]+)` \| `(\w+)` \|$/gmu)].map((match) => [match[2], match[1]]);
    expect(Object.fromEntries(listed)).toEqual(styleNames);
  });

  it('names every key of the front matter by every word', () => {
    for (const words of Object.values(frontMatterKeys)) for (const word of words) expect(readme, word).toContain(`\`${word}\``);
  });

  it('begins with two lines that a fresh machine can run', () => {
    const start = /## Quick start\n\n```sh\n([^]*?)```/u.exec(readme)?.[1];
    expect(start).toBe('npm ci && npx dvplan build plans/plan-2024.md\nnpm cit\n');
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
