/** `--shard` and `dvplan merge`: several machines give what one gives. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { shardOf } from '../../../src/workspace/many/shards.js';
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

  it('are typed as two numbers, and lint gives them in JSON', async ({ folder }) => {
    writeDrafts(folder);
    for (const typed of ['0/2', '3/2', '1', 'a/b', '1/2/3', '-1/2'])
      expect((await folder.run(['extract', 'drafts', `--shard=${typed}`])).stderr).toContain('không phải một phần');
    expect((await folder.run(['lint', 'drafts', '--shard', '1/2'])).stderr).toContain('--format json');
  });
});
