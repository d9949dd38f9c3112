/**
 * No regular expression backtracks without bound: each is checked by recheck, literals and those put together at load. What it searches is
 * bounded by the characters that it reads, never by a clock: a busy machine says what an idle one says.
 */

import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root, sources, visitAll } from './source-files.js';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Literals of all files of src/. */
function literals(): Pattern[] {
  return sources.flatMap(({ path, tree }) => {
    const found: Pattern[] = [];
    visitAll(tree, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return;
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: path });
    });
    return found;
  });
}

/** Files that only a browser loads: of their patterns all are literals. */
const ofBrowser = /^src\/page\/(?!engine\/(?:engine|answer)\.ts$)/u;

/** Those that modules make of texts when they are loaded. */
async function made(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      // Packages make their own; only what a file of src/ makes is ours.
      const maker = new Error().stack
        ?.split('\n')
        .find((line, index) => index > 0 && !line.includes('regular-expressions.deep'))
        ?.match(/\/(src\/[\w/-]+\.ts)/u)?.[1];
      if (maker !== undefined) found.push({ source: pattern.source, flags: pattern.flags, where: maker });
      return pattern;
    },
  });
  try {
    for (const { path } of sources) if (!path.endsWith('.d.ts') && !ofBrowser.test(path)) await import(/* @vite-ignore */ join(root, path));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

describe('every regular expression', () => {
  it('of what only a browser loads is a literal', () => {
    const made = sources.filter(({ path, tree }) => ofBrowser.test(path) && /\bRegExp\(/u.test(tree.text));
    expect(made.map(({ path }) => path)).toEqual([]);
  });

  it('takes time in proportion to the text', async () => {
    const patterns = new Map([...literals(), ...(await made())].map((one) => [`/${one.source}/${one.flags}`, one]));
    expect(patterns.size).toBeGreaterThan(300);
    const left = [...patterns];
    const slow: string[] = [];
    const checkNext = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const [text, { source, flags, where }] = next;
        const diagnostics = await check(source, flags, { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 1 });
        if (diagnostics.status !== 'safe')
          slow.push(`${where}: ${text}: ${diagnostics.status === 'vulnerable' ? diagnostics.complexity.summary : diagnostics.status}`);
      }
    };
    await Promise.all(Array.from({ length: 3 }, checkNext));
    expect(slow.sort()).toEqual([]);
  });
});
