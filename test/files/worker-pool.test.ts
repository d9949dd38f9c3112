import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWorkers } from '../../src/files/worker-pool.js';

const script = join(mkdtempSync(join(tmpdir(), 'dvplan-test-')), 'worker.cjs');
writeFileSync(
  script,
  `module.exports = async (job) => {
     if (job === 'throw') throw new Error('of the job');
     await new Promise((done) => setTimeout(job === 'crash' ? () => { throw new Error('crash'); } : done, 20 - job || 1));
     return job;
   };`,
);

async function outcomes(jobs: readonly unknown[], threads: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const one of inWorkers(script, jobs, threads)) found.push('result' in one ? one.result : 'failed');
  return found;
}

describe('a pool of workers', () => {
  it('gives the results in the order of the jobs, whichever ends first', async () => {
    const jobs = Array.from({ length: 20 }, (_, at) => at);
    expect(await outcomes(jobs, 3)).toEqual(jobs);
  });

  it('loses one job to an error, and one to a crash', async () => {
    expect(await outcomes([1, 'throw', 2, 'crash', 3, 4, 5, 6], 2)).toEqual([1, 'failed', 2, 'failed', 3, 4, 5, 6]);
  });

  it('ends its workers where the caller wants no more', async () => {
    for await (const one of inWorkers(script, [1, 2, 3, 4, 5, 6], 2)) {
      expect(one).toEqual({ result: 1 });
      break;
    }
  });
});
