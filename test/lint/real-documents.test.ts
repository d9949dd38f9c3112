/** Real documents: the faults that are in them are found, the sound sample is silent, and nothing crashes. */
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding, SourceKind } from '../../src/model/index.js';
import { decodeSource } from '../../src/parse/index.js';
import { root } from '../project/source-files.js';
import { realDocuments, sharedPath } from '../shared-folder.js';
import { fixText, lintSource, lintText } from './lint.js';

function lintFile(path: string): Promise<readonly Finding[]> {
  const kind: SourceKind = extname(path) === '.txt' ? 'text' : 'markdown';
  return lintSource(decodeSource(path, readFileSync(path), kind));
}

/** Faults that were read in the documents: line and rule. */
const faults: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  '011-kh-doan-xa-dem-nhac-gay-quy.txt': [
    [12, 'future-citation'],
    [16, 'repeated-word'],
    [26, 'unbalanced-quotes'],
  ],
  '013-kh-mttq-luong-minh-hiep-thuong.md': [
    [80, 'numbering-gap'],
    [126, 'denormalized-text'],
    [391, 'repeated-word'],
  ],
  '017-kh-ubbc-pho-bang-tuyen-truyen.txt': [
    [32, 'real-word-slip'],
    [43, 'repeated-word'],
    [43, 'spaced-symbol'],
    [109, 'real-word-slip'],
  ],
  '025-bc-lao-cai-chi-thi-38.txt': [
    [33, 'sum-mismatch'],
    [47, 'malformed-figure'],
    [50, 'duplicate-number'],
    [64, 'malformed-citation'],
  ],
  '030-kh-thpt-doc-binh-kieu-sinh-hoat-cong-dan.md': [[11, 'foreign-letter-abstract']],
};
/** Most findings of a document; each was read. */
const most: Readonly<Record<string, number>> = {
  '002-nq-57-bo-chinh-tri.md': 10,
  '011-kh-doan-xa-dem-nhac-gay-quy.txt': 8,
  '013-kh-mttq-luong-minh-hiep-thuong.md': 12,
  '017-kh-ubbc-pho-bang-tuyen-truyen.txt': 12,
  '025-bc-lao-cai-chi-thi-38.txt': 18,
  '030-kh-thpt-doc-binh-kieu-sinh-hoat-cong-dan.md': 3,
};

describe('real documents', () => {
  it.for(Object.entries(faults))('%s has its faults named', async ([name, expected], context) => {
    const findings = await lintFile(sharedPath(context, `corpus/${name}`));
    expect(expected.filter(([line, ruleId]) => !findings.some((one) => one.line === line && one.ruleId === ruleId))).toEqual([]);
  });

  it('have no more findings than were read', async (context) => {
    for (const path of realDocuments(context)) {
      const limit = most[basename(path)];
      const findings = await lintFile(path);
      expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toEqual([]);
      if (limit !== undefined)
        expect(
          findings.length,
          `${basename(path)}: ${findings.map(({ line, ruleId }) => `${line} ${ruleId}`).join(', ')}`,
        ).toBeLessThanOrEqual(limit);
    }
  });

  it('come to rest when they are mended, and keep their line ends', async (context) => {
    for (const path of realDocuments(context)) {
      const kind: SourceKind = extname(path) === '.txt' ? 'text' : 'markdown';
      const text = readFileSync(path, 'utf8')
        .replace(/^\ufeff/u, '')
        .replaceAll(/\r?\n/gu, '\r\n');
      const fixed = await fixText(text, (draft) => lintText(draft, { kind }));
      expect(await fixText(fixed, (draft) => lintText(draft, { kind })), basename(path)).toBe(fixed);
      expect(fixed.replaceAll('\r\n', '').includes('\n'), basename(path)).toBe(false);
    }
  });
});

describe('the samples', () => {
  it('plan-2024.md has no error and no warning', async () => {
    const findings = await lintFile(join(root, 'plans', 'plan-2024.md'));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('plan-2024-draft.md has the faults that were written into it', async () => {
    const findings = await lintFile(join(root, 'plans', 'plan-2024-draft.md'));
    const ids = findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(expect.arrayContaining(['duplicate-number', 'wrong-parent-number', 'numbering-gap', 'spaced-symbol']));
    expect(findings.filter(({ ruleId }) => ruleId === 'spaced-symbol').map(({ actual }) => actual)).toEqual(
      expect.arrayContaining(['87- KH/BDVTW', '43- NQ/TW']),
    );
  });
});
