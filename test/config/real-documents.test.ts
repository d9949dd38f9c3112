/** The templates of the real documents, as they are read from their sources. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { chooseTemplate } from '../../src/config/index.js';
import { Source } from '../../src/model/index.js';
import { parsePlan } from '../../src/parse/index.js';
import { templates, typeRegulations } from './shipped.js';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

describe.skipIf(!existsSync(shared))('the documents of ../shared (skipped where that folder is missing)', () => {
  test.each([
    ['seed/ke-hoach-11.md', 'dang-hd36', []],
    ['corpus/002-nq-57-bo-chinh-tri.md', 'dang-hd36', []],
    ['corpus/011-kh-doan-xa-dem-nhac-gay-quy.txt', 'trung-lap', ['organ-outside-party-and-state']],
    ['corpus/013-kh-mttq-luong-minh-hiep-thuong.md', 'trung-lap', ['organ-outside-party-and-state']],
    ['corpus/017-kh-ubbc-pho-bang-tuyen-truyen.txt', 'nha-nuoc-nd30', []],
    ['corpus/025-bc-lao-cai-chi-thi-38.txt', 'nha-nuoc-nd30', []],
    ['corpus/030-kh-thpt-doc-binh-kieu-sinh-hoat-cong-dan.md', 'nha-nuoc-nd30', []],
  ])('%s', async (file, id, messages) => {
    const text = readFileSync(`${shared}${file}`, 'utf8');
    const { plan } = await parsePlan(new Source(file, text, file.endsWith('.txt') ? 'text' : 'markdown'));
    const { template, findings } = chooseTemplate({ plan, office: null, templates, typeRegulations });
    expect([template.id, findings.map(({ messageId }) => messageId)]).toEqual([id, messages]);
  });
});
