/** `dvplan rules`: the list, one rule, and RULES.md. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { ruleCards } from '../../src/lint/index.js';
import { formatRulesDocument } from '../../src/reporters/rules.js';
import { it } from './work-folder.js';

const ids = ruleCards.map(({ id }) => id);

describe('dvplan rules', () => {
  it('lists every rule once, with severity, fix and basis', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['rules']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^mã +mức độ +tự sửa +căn cứ$/u);
    expect(
      lines
        .slice(1)
        .map((line) => line.split(' ')[0])
        .toSorted(),
    ).toEqual(ids.toSorted());
    for (const line of lines.slice(1)) expect(line).toMatch(/^[a-z-]+ +(?:lỗi|cảnh báo|gợi ý|tắt) +(?:không|an toàn|cần xem lại) +\S/u);
    const english = await folder.run(['rules', '--lang', 'en']);
    expect(english.stdout).toMatch(/^id +severity +fix +basis$/mu);
    expect(english.stdout).not.toContain('cảnh báo');
  });

  it('explains each rule with its options and its examples, in both languages', async ({ folder }) => {
    for (const { id, summary, options = {}, examples } of ruleCards) {
      for (const language of ['vi', 'en'] as const) {
        const { exitCode, stdout } = await folder.run(['rules', id, '--lang', language]);
        expect(exitCode, id).toBe(0);
        expect(stdout.startsWith(`${id}: ${summary[language]}\n`), id).toBe(true);
        for (const [name, option] of Object.entries(options)) expect(stdout, id).toContain(`${name}: ${option.summary[language]}`);
        expect(stdout.match(language === 'vi' ? /^(?:Phát hiện|Không phát hiện):$/gmu : /^(?:Found|Silent):$/gmu) ?? [], id).toHaveLength(
          examples.length,
        );
        expect(stdout, id).not.toMatch(/(?!\n)\p{Cc}/u);
      }
    }
  });

  it('of an unknown id ends with code 2 and names the nearest', async ({ folder }) => {
    const { exitCode, stdout, stderr } = await folder.run(['rules', 'numbering-gop']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/không có quy tắc “numbering-gop”[\s\S]*“numbering-gap”/u);
    expect((await folder.run(['rules', 'numbering-gop', '--lang', 'en'])).stderr).toMatch(/Did you mean `numbering-gap`/u);
  });

  it('as JSON gives all facts but the check', async ({ folder }) => {
    const all = JSON.parse((await folder.run(['rules', '--format', 'json'])).stdout) as Record<string, unknown>[];
    expect(all.map(({ id }) => id)).toEqual(ids);
    for (const rule of all) {
      expect(rule).toMatchObject({
        severity: expect.any(String) as string,
        category: expect.any(String) as string,
        summary: { vi: expect.any(String) as string, en: expect.any(String) as string },
        basis: { vi: expect.any(String) as string },
        examples: expect.any(Array) as unknown[],
      });
      expect(rule).not.toHaveProperty('check');
    }
    const one = JSON.parse((await folder.run(['rules', 'numbering-gap', '--format', 'json'])).stdout) as Record<string, unknown>[];
    expect(one.map(({ id }) => id)).toEqual(['numbering-gap']);
  });

  it('as Markdown are an index by category, with an anchor for each id', async ({ folder }) => {
    const { stdout } = await folder.run(['rules', '--format', 'markdown']);
    expect(stdout).toBe(formatRulesDocument(ruleCards));
    const entries = [...stdout.matchAll(/^\| <a id="([a-z-]+)"><\/a>`\1` \| .+<br>\*.+\* \| [^|]+ \| [^|]+ \|$/gmu)];
    expect(entries.map(([, id = '']) => id).toSorted()).toEqual(ids.toSorted());
    expect(stdout.match(/^## /gmu)).toHaveLength(new Set(ruleCards.map(({ category }) => category)).size);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('as Markdown is one of them with all its examples', async ({ folder }) => {
    for (const { id, examples } of ruleCards) {
      const { stdout } = await folder.run(['rules', id, '--format', 'markdown']);
      expect(stdout.startsWith(`### ${id}\n`)).toBe(true);
      const blocks = examples.reduce((count, { fixed, plan }) => count + (fixed === undefined ? 1 : 2) + (plan ? 1 : 0), 0);
      expect(stdout.match(/^````/gmu)?.length ?? 0, id).toBe(2 * blocks);
      expect(stdout, id).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }
  });

  it('takes one id, and a format that there is', async ({ folder }) => {
    expect((await folder.run(['rules', 'a', 'b'])).exitCode).toBe(2);
    expect((await folder.run(['rules', '--format', 'xml'])).exitCode).toBe(2);
  });
});

describe('RULES.md', () => {
  it('is what the rules say: run `npm run rules`', () => {
    const file = fileURLToPath(new URL('../../RULES.md', import.meta.url));
    const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(written === formatRulesDocument(ruleCards), 'RULES.md is not what the rules say: run `npm run rules`').toBe(true);
  });
});
