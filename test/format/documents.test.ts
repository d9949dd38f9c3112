/** Every sample, fixture and real document: it formats, says the same, and comes to rest. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDocument } from '../../src/format/format-document.js';
import { sameDocument } from '../../src/format/same-document.js';
import { Source, type SourceKind } from '../../src/model/index.js';
import { decodeSource, parseDocument } from '../../src/parse/index.js';
import { realDocuments } from '../shared-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kinds: Readonly<Record<string, SourceKind>> = { '.md': 'markdown', '.txt': 'text', '.yaml': 'yaml' };

function documentsIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => kinds[extname(name)] !== undefined && !name.includes('.expected.'))
    .map((name) => join(root, folder, name));
}

async function check(path: string): Promise<string> {
  const source = decodeSource(path, readFileSync(path), kinds[extname(path)] ?? 'markdown');
  const first = await formatDocument(source);
  expect(first.text === null ? first : null).toBeNull();
  const text = first.text ?? '';
  const [before, after] = await Promise.all([parseDocument(source), parseDocument(new Source(path, text, 'markdown'))]);
  expect(sameDocument(before.plan, after.plan)).toBeNull();
  expect((await formatDocument(new Source(path, text, 'markdown'))).text).toBe(text);
  return text;
}

describe('the canonical form', () => {
  it.each(documentsIn('test/fixtures').map((path) => [basename(path), path]))('of %s says the same and comes to rest', async (_, path) => {
    await check(path);
  });

  it.each(documentsIn('plans').map((path) => [basename(path), path]))('of the sample %s is the sample itself', async (_, path) => {
    expect(await check(path)).toBe(readFileSync(path, 'utf8'));
  });

  it('of real documents says the same and comes to rest', { timeout: 60_000 }, async (context) => {
    for (const path of realDocuments(context)) await check(path);
  });
});
