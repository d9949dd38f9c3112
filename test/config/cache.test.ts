import { expect, test } from 'vitest';
import { digestsOf } from '../../src/config/cache.js';
import { readyTemplates } from '../../src/config/index.js';
import type { TemplateCache } from '../../src/config/index.js';
import { shippedFiles, templates, typeRegulations } from './shipped.js';

const cache = JSON.parse(JSON.stringify({ files: digestsOf(shippedFiles), templates, typeRegulations })) as TemplateCache;

test('values of the very same files are ready, and equal what reading gives', () => {
  expect(readyTemplates(cache, shippedFiles.toReversed())).toEqual({ templates, typeRegulations });
});

test('values of other files are not', () => {
  const [first, ...rest] = shippedFiles;
  if (first === undefined) throw new Error('no file');
  expect(readyTemplates(cache, rest)).toBeNull();
  expect(readyTemplates(cache, [...rest, { path: first.path, text: `${first.text}\n` }])).toBeNull();
  expect(readyTemplates(cache, [...rest, { path: 'moi/template.yaml', text: first.text }])).toBeNull();
});
