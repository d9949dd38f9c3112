/** `--shard` and `dvplan merge`: several machines give what one gives. */
import { readFileSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { shardOf } from '../../../src/workspace/many/shards.js';
import { commune, parent } from '../synthesis/papers.js';
import { it, shortPlan, type WorkFolder } from '../work-folder.js';

function writeDrafts(folder: WorkFolder): void {
  for (let at = 1; at <= 11; at++) folder.write(`drafts/${at}.md`, `${shortPlan}\n\nCông việc  thứ ${at} ,\n`);
  folder.write('drafts/7.md', '---\nsố: [\n---\n');
}

async function runShards(folder: WorkFolder, command: readonly string[], count: number): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index++) {
    const name = `part-${index}.out`;
    folder.write(name, (await folder.run([...command, '--shard', `${index}/${count}`])).stdout);
    names.push(name);
  }
  return names;
}

describe('shards of a run', () => {
  it('are all of it, in order, none larger than the next by more than one', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 40 }), (length, count) => {
        const files = Array.from({ length }, (_, at) => at);
        const shards = Array.from({ length: count }, (_, at) => shardOf(files, { index: at + 1, count }));
        expect(shards.flat()).toEqual(files);
        const sizes = shards.map((shard) => shard.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed: 5 },
    );
  });

  it.for([
    ['lint', 'drafts', '--format', 'json'],
    ['extract', 'drafts'],
  ])('put together are what one run gives: %s', async (command, { folder }) => {
    writeDrafts(folder);
    const whole = (await folder.run(command)).stdout;
    for (const count of [1, 3, 20]) {
      const names = await runShards(folder, command, count);
      expect((await folder.run(['merge', ...names.toReversed()])).stdout).toBe(whole);
    }
  });

  it('tell of a mistake of their configuration once', async ({ folder }) => {
    writeDrafts(folder);
    folder.write('dvplan.config.yaml', 'soát:\n  quy tắc:\n    không-có: off\n');
    const command = ['lint', 'drafts', '--format', 'json'];
    const whole = (await folder.run(command)).stdout;
    expect((await folder.run(['merge', ...(await runShards(folder, command, 4))])).stdout).toBe(whole);
  });

  it('are refused where one is missing, given twice, of another run, cut off, or none', async ({ folder }) => {
    writeDrafts(folder);
    const [one = '', two = '', three = ''] = await runShards(folder, ['extract', 'drafts'], 3);
    const merge = async (...names: string[]): Promise<string> => {
      const { exitCode, stdout, stderr } = await folder.run(['ghép', ...names]);
      expect([exitCode, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await merge(one, three)).toContain('thiếu phần 2 trong 3 phần');
    expect(await merge(one, two, three, two)).toContain('phần 2 có hai lần');
    folder.write('other.out', (await folder.run(['extract', 'drafts', '--shard', '2/4'])).stdout);
    expect(await merge(one, two, three, 'other.out')).toContain('lần chạy khác');
    folder.write('cut.out', readFileSync(folder.at(two)).subarray(0, -60));
    expect(await merge(one, 'cut.out', three)).toContain('“cut.out” không phải kết quả của một phần');
    expect(await merge(one, 'drafts/1.md')).toContain('“drafts/1.md”');
    expect(await merge('khong-co.out')).toContain('khong-co.out');
  });

  it('put together are what one run of cover gives, in every format, with the questions that it asks', async ({ folder }) => {
    folder.write('tren/tinh.md', parent);
    for (const [at, name] of ['Hòa Lạc', 'Minh Sơn', 'An Bình', 'Tân Phú', 'Đông Phong'].entries())
      folder.write(
        `cac-xa/${name}.md`,
        commune(name, at % 2 === 0 ? {} : { archive: '2. Chỉnh lý, đưa tài liệu lưu trữ của Đảng ủy vào kho số.' }),
      );
    folder.write('cac-xa/Mật.md', commune('Quang Minh', {}, 'mức độ mật: Mật\n'));
    const command = ['cover', 'tren/tinh.md', 'cac-xa'];
    const whole = (await folder.run([...command, '--format', 'json'])).stdout;
    const asked = folder.read('tren/doi-chieu.yaml');
    rmSync(folder.at('tren/doi-chieu.yaml'));
    const formats = ['table', 'md', 'xlsx'] as const;
    for (const format of formats) await folder.run([...command, '--format', format, '-o', `mot.${format === 'table' ? 'txt' : format}`]);
    rmSync(folder.at('tren/doi-chieu.yaml'));
    for (const count of [1, 4, 9]) {
      const names = await runShards(folder, [...command, '--format', 'json'], count);
      expect(folder.has('tren/doi-chieu.yaml')).toBe(false);
      const merged = await folder.run(['merge', ...names.toReversed()]);
      expect([merged.exitCode, merged.stdout]).toEqual([0, whole]);
      expect(folder.read('tren/doi-chieu.yaml')).toEqual(asked);
      rmSync(folder.at('tren/doi-chieu.yaml'));
    }
    const names = await runShards(folder, [...command, '--format', 'json'], 3);
    for (const ending of ['txt', 'md', 'xlsx']) {
      expect((await folder.run(['ghép', ...names, '-o', `hai.${ending}`])).exitCode).toBe(0);
      expect(folder.read(`hai.${ending}`)).toEqual(folder.read(`mot.${ending}`));
    }
    expect((await folder.run(['merge', ...names, '--format', 'md'])).stdout).toBe(folder.read('hai.md').toString('utf8'));
  });

  it('of cover ask beside where they are put together, if the plan is not at hand; those of others are refused', async ({ folder }) => {
    folder.write('tren/tinh.md', parent);
    folder.write('xa.md', commune('Hòa Lạc', { archive: '2. Chỉnh lý, đưa tài liệu lưu trữ của Đảng ủy vào kho số.' }));
    const [part = ''] = await runShards(folder, ['cover', 'tren/tinh.md', 'xa.md', '--format', 'json'], 1);
    rmSync(folder.at('tren'), { recursive: true });
    expect((await folder.run(['merge', part])).stderr).toContain('doi-chieu.yaml');
    expect(folder.read('doi-chieu.yaml').toString('utf8')).toContain('kho số');
    folder.write('tinh.md', parent.replace('12-KH/TU', '13-KH/TU'));
    const refused = async (args: readonly string[], why: string): Promise<void> => {
      const { exitCode, stdout, stderr } = await folder.run(args);
      expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
    };
    const one = (await folder.run(['cover', 'tinh.md', 'xa.md', '-o', '1.json', '--shard', '1/2'])).exitCode;
    folder.rewrite(part, (text) => text.replace('"index": 1,\n    "count": 1', '"index": 2,\n    "count": 2'));
    expect(one).toBe(0);
    await refused(['merge', '1.json', part], 'những lần chạy khác nhau');
    await refused(['cover', 'tinh.md', 'xa.md', '--shard', '1/2'], '--format json');
    await refused(['synthesize', '--parent', 'tinh.md', '.', '--shard', '1/2'], 'mọi đơn vị');
    folder.write('broken.json', folder.read(part).toString('utf8').replace('"kind": ', '"kin": '));
    await refused(['merge', 'broken.json'], 'không phải kết quả của một phần');
    writeDrafts(folder);
    const lists = await runShards(folder, ['extract', 'drafts'], 2);
    await refused(['merge', ...lists, '--format', 'md'], 'thành JSON');
  });

  it('are typed as two numbers, and lint gives them in JSON', async ({ folder }) => {
    writeDrafts(folder);
    for (const typed of ['0/2', '3/2', '1', 'a/b', '1/2/3', '-1/2'])
      expect((await folder.run(['extract', 'drafts', `--shard=${typed}`])).stderr).toContain('không phải một phần');
    expect((await folder.run(['lint', 'drafts', '--shard', '1/2'])).stderr).toContain('--format json');
  });
});
