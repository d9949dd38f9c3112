/** A pool of worker threads. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Jobs that wait for a worker or for their turn, for each worker: memory does not grow with the number of jobs. */
const aheadOfEach = 4;
/** Room for young objects, MB: a document lives for some milliseconds, and is gone when the room is swept. */
const youngRoom = 96;

/**
 * What a worker makes of each job, in the order of the jobs. A worker that crashes gives an error for its job, and another takes its place.
 * Where the person breaks off, no more jobs are begun, those that are under way end, and then the process does.
 *
 * @param script the file that a worker runs; it exports what does a job
 * @param most workers; by default as many as the machine has cores
 */
export async function* inWorkers<J, R>(
  script: string,
  jobs: readonly J[],
  most = availableParallelism(),
): AsyncGenerator<{ readonly result: R } | { readonly error: unknown }> {
  const threads = Math.max(1, Math.min(most, availableParallelism() * 2, Math.ceil(jobs.length / aheadOfEach)));
  const pool = new Tinypool({
    filename: script,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: youngRoom },
  });
  let broken = false;
  const breakOff = (): void => {
    broken = true;
  };
  process.once('SIGINT', breakOff);
  try {
    const begun: Promise<{ readonly result: R } | { readonly error: unknown }>[] = [];
    for (const job of jobs) {
      if (broken) break;
      begun.push(
        pool.run(job).then(
          (result: R) => ({ result }),
          (error: unknown) => ({ error }),
        ),
      );
      const oldest = begun.length < threads * aheadOfEach ? undefined : begun.shift();
      if (oldest !== undefined) yield await oldest;
    }
    for (const one of begun) {
      if (broken) await one;
      else yield await one;
    }
  } finally {
    process.off('SIGINT', breakOff);
    await pool.destroy();
    if (broken) process.kill(process.pid, 'SIGINT');
  }
}
