/** Papers of many units: in threads, and out of the cache. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../work-folder.js';
import { commune, paperOf, parent } from './papers.js';
import { readResults } from './read-results.js';
import { synthesize } from './run-synthesis.js';

const names = Array.from({ length: 14 }, (_, at) => `Xã ${at + 10}`);

function writePapers(folder: WorkFolder): void {
  folder.write('tinh.md', parent);
  for (const name of names) folder.write(`cac-xa/${name}/a.md`, commune(name));
}

/** A worker that crashes over one file, throws over another and knows each of the others to be a secret; no test's folder, which goes. */
const worker = join(mkdtempSync(join(tmpdir(), 'dvplan-test-')), 'worker.cjs');
writeFileSync(
  worker,
  `module.exports = async ({ job }) => {
     if (job.source.includes('Xã 13')) { setTimeout(() => { throw new Error('crash'); }); await new Promise(() => undefined); }
     if (job.source.includes('Xã 14')) return { written: [], outcome: { reason: 'of the job', stack: '' } };
     return { written: [], outcome: { result: { paper: { state: 'secret' }, seen: null } } };
   };`,
);

describe('papers in worker threads', () => {
  it('of which one makes a worker crash: it alone is told as one that cannot be read', async ({ folder }) => {
    writePapers(folder);
    const files = names.map((name) => `cac-xa/${name}/a.md`);
    const covered = await folder.run(['cover', 'tinh.md', ...files, '--jobs', '2'], { worker });
    expect([covered.exitCode, covered.stdout]).toEqual([2, '12 văn bản có dấu mật: không tổng hợp\n']);
    expect(covered.stderr.match(/Xã \d+/gu)).toEqual(['Xã 13', 'Xã 14']);
    const { stdout, stderr } = await folder.run(['synthesize', '--parent', 'tinh.md', 'cac-xa', '--jobs', '2'], { worker });
    expect(stdout).toContain('chưa đọc được: 2');
    expect(stdout).toContain('Xã 13/a.md');
    expect(stderr).toContain('of the job');
  });
});

describe('papers that are kept', () => {
  const cover = ['cover', 'tinh.md', 'cac-xa/Xã 10/a.md', 'cac-xa/Xã 11/a.md', '--format', 'json'];
  const reported = ['--reports', 'bao-cao', '--force'];
  const kept = (folder: WorkFolder): string => readFileSync(folder.at('.dvplancache'), 'utf8');

  it('give the same as those that are read, each for what it was read as, and go when their file changes', async ({ folder }) => {
    writePapers(folder);
    const head = { organ: 'ĐẢNG ỦY XÃ XÃ 10', number: '09-BC/ĐU', date: '10/7/2026', abstract: 'kết quả năm 2026', opening: 'Kết quả:' };
    folder.write('bao-cao/Xã 10/bc.md', paperOf({ ...head, type: 'BÁO CÁO' }, '1. Đã số hóa tài liệu lưu trữ của cấp ủy đạt 60%.'));
    const plain = await synthesize(folder, ...reported);
    const results = await readResults(folder);
    const covered = await folder.run(cover);
    for (let run = 0; run < 2; run++) {
      expect(await synthesize(folder, ...reported, '--cache')).toEqual(plain);
      expect((await readResults(folder)).rows('Nhiệm vụ')).toEqual(results.rows('Nhiệm vụ'));
      expect(await folder.run([...cover, '--cache'])).toEqual(covered);
    }
    const before = kept(folder);
    // 15 papers of the synthesis, and two plans alone.
    expect(before.trimEnd().split('\n')).toHaveLength(1 + 15 + 2);
    folder.write('cac-xa/Xã 11/a.md', commune('Xã 11', { archive: '2. Mua tủ đựng tài liệu.' }));
    const changed = await folder.run([...cover, '--cache']);
    expect(changed).toEqual(await folder.run(cover));
    expect(changed.stdout).not.toBe(covered.stdout);
  });

  it('are taken from the cache', async ({ folder }) => {
    writePapers(folder);
    await folder.run([...cover, '--cache']);
    const { ResultCache } = await import('../../../src/workspace/many/result-cache.js');
    const { nodeHost } = await import('../../../src/files/index.js');
    const cache = new ResultCache<unknown>(nodeHost(folder.path, {}), kept(folder));
    for (const line of kept(folder).trimEnd().split('\n').slice(1)) {
      const [, key = '', seen = ''] = line.split('\t');
      cache.keep(key, JSON.parse(seen) as [string, string][], { paper: { state: 'secret' }, seen: null });
    }
    folder.write('.dvplancache', cache.content());
    expect(JSON.parse((await folder.run([...cover, '--cache'])).stdout)).toMatchObject({ secret: 2, plans: [] });
  });

  it('are none of a secret document, wherever it says so', async ({ folder }) => {
    writePapers(folder);
    folder.write('cac-xa/Xã 10/a.md', commune('Xã 10', { study: '1. Việc kiểmthửmật.' }, 'mức độ mật: Mật\n'));
    folder.write('cac-xa/Xã 11/a.md', commune('Xã 11', { study: '1. Việc kiểmthửmật.\n\n**TỐI MẬT**' }));
    await synthesize(folder, '--cache');
    await folder.run([...cover, '--cache']);
    expect(kept(folder)).not.toContain('kiểmthửmật');
    expect(kept(folder)).not.toContain('Xã 10');
    expect(kept(folder)).not.toContain('Xã 11');
    expect(kept(folder)).toContain('Xã 12');
  });
});
