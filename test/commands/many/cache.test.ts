/** `dvplan lint --cache`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { it, shortPlan } from '../work-folder.js';

const lint = ['lint', 'a.md', 'b.md', '--cache', '--format', 'json'];

describe('results that are kept', () => {
  it('are told again as they were, in either language, and go when their file changes', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('b.md', `${shortPlan}\n\nCông tác  dân vận ,\n`);
    const plain = await folder.run(['lint', 'a.md', 'b.md', '--format', 'json']);
    const first = await folder.run(lint);
    expect(first).toEqual(plain);
    const kept = readFileSync(folder.at('.dvplancache'), 'utf8');
    expect(await folder.run(lint)).toEqual(plain);
    expect(readFileSync(folder.at('.dvplancache'), 'utf8')).toBe(kept);
    expect(await folder.run(['lint', 'a.md', 'b.md', '--cache', '--lang', 'en'])).toEqual(
      await folder.run(['lint', 'a.md', 'b.md', '--lang', 'en']),
    );
    folder.write('a.md', `${shortPlan}\n\nTiếp  tục ,\n`);
    const changed = await folder.run(lint);
    expect(changed).toEqual(await folder.run(['lint', 'a.md', 'b.md', '--format', 'json']));
    expect(changed.stdout).not.toBe(plain.stdout);
  });

  it('are taken from the cache: what stands there is told', async ({ folder }) => {
    folder.write('a.md', `${shortPlan}\n\nCông tác  dân vận ,\n`);
    await folder.run(['lint', 'a.md', '--cache', '--format', 'json']);
    const { ResultCache, resultKey } = await import('../../../src/workspace/many/result-cache.js');
    const { nodeHost } = await import('../../../src/files/index.js');
    const { version } = await import('../../../src/version.js');
    const cache = new ResultCache<{ findings: unknown[] }>(nodeHost(folder.path, {}), readFileSync(folder.at('.dvplancache'), 'utf8'));
    const { openWorkspace } = await import('../../../src/terminal/open-workspace.js');
    const shipped = openWorkspace({ cwd: () => folder.path, env: {} } as never).shipped.digest();
    const key = resultKey('lint', version, undefined, shipped, 'a.md', folder.at('a.md'), undefined, undefined, undefined);
    const known = cache.known(key)?.();
    expect(known?.findings.length).toBeGreaterThan(1);
    cache.keep(key, [], { ...known, findings: [] });
    writeFileSync(folder.at('.dvplancache'), cache.content());
    expect((await folder.run(['lint', 'a.md', '--cache', '--format', 'json'])).stdout).toContain('"findings": []');
    expect((await folder.run(['lint', 'a.md', '--cache', '--rule', 'end-mark=off', '--format', 'json'])).stdout).toContain('"ruleId"');
  });

  it('go with the build that made them', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['lint', 'a.md', '--cache'], { build: 'one' });
    const kept = readFileSync(folder.at('.dvplancache'), 'utf8');
    await folder.run(['lint', 'a.md', '--cache'], { build: 'one' });
    expect(readFileSync(folder.at('.dvplancache'), 'utf8')).toBe(kept);
    await folder.run(['lint', 'a.md', '--cache'], { build: 'another' });
    expect(readFileSync(folder.at('.dvplancache'), 'utf8')).not.toBe(kept);
  });

  it('go when the configuration of the office changes, or is new', async ({ folder }) => {
    folder.write('a.md', `${shortPlan}\n\nCông tác  dân vận ,\n`);
    expect((await folder.run(['lint', 'a.md', '--cache', '--format', 'json'])).stdout).toContain('repeated-space');
    folder.write('dvplan.config.yaml', 'soát:\n  quy tắc:\n    repeated-space: off\n');
    const plain = await folder.run(['lint', 'a.md', '--format', 'json']);
    expect(await folder.run(['lint', 'a.md', '--cache', '--format', 'json'])).toEqual(plain);
    expect(plain.stdout).not.toContain('repeated-space');
  });

  it('are ignored where the cache is damaged', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    const plain = await folder.run(['lint', 'a.md', '--format', 'json']);
    await folder.run(['lint', 'a.md', '--cache', '--format', 'json']);
    const kept = readFileSync(folder.at('.dvplancache'), 'utf8');
    for (const damaged of [
      kept.slice(0, -40),
      kept.replace('"findings":[', '"findings":7,"x":['),
      'x',
      '',
      '\0\0',
      kept.replace(/\t/gu, ' '),
    ]) {
      writeFileSync(folder.at('.dvplancache'), damaged);
      expect(await folder.run(['lint', 'a.md', '--cache', '--format', 'json'])).toEqual(plain);
      expect(readFileSync(folder.at('.dvplancache'), 'utf8')).toBe(kept);
    }
  });

  it.for([
    ['in the front matter', shortPlan.replace('---\n', '---\nđộ mật: Mật\n')],
    ['alone on a line', `${shortPlan}\n\n**TỐI MẬT**\n\nNội dung  kiểmthửmật ,\n`],
    ['in a cell', `${shortPlan}\n\n| MẬT | Nội dung |\n|---|---|\n| a | kiểmthửmật  , |\n`],
  ] as const)('are none of a secret document: the mark stands %s', async ([, text], { folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('mat.md', `${text}\n\nViệc  kiểmthửmật ,\n`);
    await folder.run(['lint', 'a.md', 'mat.md', '--cache']);
    const kept = readFileSync(folder.at('.dvplancache'), 'utf8');
    expect(kept).not.toContain('kiểmthửmật');
    expect(kept).not.toContain('mat.md');
    expect(kept).toContain('a.md');
  });

  it('never take the place of a draft', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    folder.write('ghi-chu', 'của tôi');
    for (const taken of ['a.md', 'khac.docx', 'ghi-chu']) {
      expect((await folder.run(['lint', 'a.md', '--cache', '--cache-location', taken])).exitCode).toBe(2);
      expect(existsSync(folder.at('khac.docx'))).toBe(false);
    }
    expect(readFileSync(folder.at('ghi-chu'), 'utf8')).toBe('của tôi');
    expect((await folder.run(['lint', 'a.md', '--cache', '--cache-location', 'kho/x'])).exitCode).toBe(0);
  });
});
