/** The real plan: what a careful reader found in it is found, and little else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { decodeSource } from '../../src/parse/index.js';
import { sharedPath } from '../shared-folder.js';
import { fixText, lintSource, lintText } from './lint.js';
import { seedFaults } from './seed-faults.js';

async function seedFindings(path: string): Promise<readonly Finding[]> {
  return lintSource(decodeSource(path, readFileSync(path), 'markdown'));
}

describe('the seed', () => {
  it('has the faults that were read in it, each named by its rule', async (context) => {
    const findings = await seedFindings(sharedPath(context, 'seed/ke-hoach-11.md'));
    const named = seedFaults.filter(({ rule }) => rule !== null);
    const missed = named.filter(
      ({ line, rule }) =>
        !findings.some((one) => one.ruleId === rule && (one.line === line || one.related.some((place) => place.line === line))),
    );
    expect(missed.map(({ line, what }) => `${line} ${what}`)).toEqual([]);
    // What no rule can see is less than one fault in seven.
    expect(seedFaults.length - named.length).toBeLessThan(seedFaults.length / 7);
  });

  it('has no fault of structure, symbols, dates, ranges, tone marks, spelling or head that no rule names', () => {
    const sure = ['structure', 'symbol', 'date', 'range', 'tone', 'spelling', 'head'];
    expect(seedFaults.filter(({ kind, rule }) => rule === null && sure.includes(kind))).toEqual([]);
  });

  it('has fewer than one finding in ten that the reader did not have', async (context) => {
    const findings = await seedFindings(sharedPath(context, 'seed/ke-hoach-11.md'));
    const strange = findings.filter(
      (one) =>
        !seedFaults.some(
          ({ line, rule }) => rule === one.ruleId && (line === one.line || one.related.some((place) => place.line === line)),
        ),
    );
    expect(strange.map(({ line, ruleId }) => `${line} ${ruleId}`).length).toBeLessThan(findings.length / 10);
  });

  it('has exactly two findings on the numbers of its section 3', async (context) => {
    const findings = await seedFindings(sharedPath(context, 'seed/ke-hoach-11.md'));
    const numbering = findings.filter(({ line, ruleId }) => line >= 61 && line <= 72 && /number|gap/u.test(ruleId));
    expect(numbering.map(({ ruleId, line, endLine }) => [ruleId, line, endLine])).toEqual([
      ['duplicate-number', 63, 63],
      ['wrong-parent-number', 63, 71],
    ]);
    expect(numbering[0]?.related).toEqual([{ line: 59, column: 1 }]);
    expect(numbering[1]?.expected).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
    expect(numbering[0]?.fix?.edits).toEqual(numbering[1]?.fix?.edits);
  });

  it('is mended by its fixes, and has after them only what a person must decide', async (context) => {
    const text = readFileSync(sharedPath(context, 'seed/ke-hoach-11.md'), 'utf8');
    const fixed = await fixText(text, (draft) => lintText(draft));
    const left = (await lintText(fixed)).map(({ ruleId }) => ruleId);
    expect([...new Set(left)].sort()).toEqual(
      ['anniversary-mismatch', 'contradicts-register', 'heading-depth', 'missing-organ', 'repeated-full-citation', 'stray-colon'].filter(
        (id) => left.includes(id),
      ),
    );
    expect(await fixText(fixed, (draft) => lintText(draft))).toBe(fixed);
    // What was signed stays: the date, the signer, and the dates of cited documents beyond their form.
    for (const signed of ['ngày 19 tháng 01 năm 2024', 'Phạm Đình Việt', '12/3/2013', '136-KH/TU']) expect(fixed).toContain(signed);
  });
});
