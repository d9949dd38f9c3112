/** Work on many files: in turn in this thread, or in a pool of workers where there are more than a dozen; the results come in order. */
import { Failure, type Finding } from '../model/index.js';
import type { TerminalOptions, Terminal } from './terminal.js';

/** Commands whose work on a file a worker can do. */
export type JobCommand = 'lint' | 'build' | 'inspect';

/** More files than that are shared among workers: each takes as long to start as a few files take. */
const mostInTurn = 12;

/** What became of a job. */
export interface Done<J, R> {
  readonly job: J;
  readonly outcome: { readonly result: R } | { readonly error: unknown };
}

/** A job as a worker is handed it: values without methods. */
export interface SharedJob<J> {
  readonly command: JobCommand;
  readonly job: J;
  readonly options: JobOptions;
  readonly terminal: { readonly language: Terminal['language']; readonly flags: ReadonlySet<string>; readonly colors: boolean };
}

/** What a worker hands back: what came of a job, and what it wrote for people meanwhile. */
export interface SharedOutcome<R> {
  readonly written: readonly (readonly ['stdout' | 'stderr', string | Uint8Array])[];
  readonly outcome: { readonly result: R } | { readonly failure: Finding } | { readonly reason: string; readonly stack: string };
}

export interface JobOptions extends TerminalOptions {
  /** Most workers; by default as many as the machine has cores. */
  readonly jobs?: number;
}

interface Surroundings {
  readonly options: JobOptions;
  readonly terminal: Terminal;
  /** Whether each file must be worked on in this thread. */
  readonly inTurn?: boolean;
}

/** Does `one` with each job. A job that fails, or a worker that crashes over it, leaves the others alone. */
export async function* runJobs<J, R>(
  command: JobCommand,
  jobs: readonly J[],
  one: (job: J) => Promise<R>,
  { options, terminal, inTurn = false }: Surroundings,
): AsyncGenerator<Done<J, R>> {
  const { worker } = terminal.process;
  if (inTurn || worker === undefined || jobs.length <= mostInTurn || options.jobs === 1 || jobs.some((job) => readsInput(job))) {
    for (const job of jobs) yield { job, outcome: await outcomeOf(one, job) };
    return;
  }
  const { language, flags, colors } = terminal;
  const shared = jobs.map((job): SharedJob<J> => ({ command, job, options, terminal: { language, flags, colors: colors.level > 0 } }));
  const { inWorkers } = await import('../files/worker-pool.js');
  let at = 0;
  for await (const done of inWorkers<SharedJob<J>, SharedOutcome<R>>(worker, shared, options.jobs)) {
    const job = jobs[at++] as J;
    if ('error' in done) {
      yield { job, outcome: { error: done.error } };
      continue;
    }
    const { written, outcome } = done.result;
    for (const [stream, text] of written) terminal.process[stream].write(text);
    yield { job, outcome: 'result' in outcome ? outcome : { error: errorOf(outcome) } };
  }
}

function readsInput(job: unknown): boolean {
  return job === '-' || (typeof job === 'object' && job !== null && 'source' in job && job.source === '-');
}

async function outcomeOf<J, R>(one: (job: J) => Promise<R>, job: J): Promise<{ readonly result: R } | { readonly error: unknown }> {
  try {
    return { result: await one(job) };
  } catch (error) {
    return { error };
  }
}

function errorOf(outcome: { readonly failure: Finding } | { readonly reason: string; readonly stack: string }): Error {
  return 'failure' in outcome ? new Failure(outcome.failure) : Object.assign(new Error(outcome.reason), { stack: outcome.stack });
}

/** Does a job in a worker; what it writes is kept for the thread that asked. */
export async function sharedOutcome<J, R>(one: (job: J) => Promise<R>, job: J): Promise<SharedOutcome<R>['outcome']> {
  const outcome = await outcomeOf(one, job);
  if ('result' in outcome) return outcome;
  const { error } = outcome;
  if (error instanceof Failure) return { failure: error.finding };
  return { reason: error instanceof Error ? error.message : String(error), stack: error instanceof Error ? (error.stack ?? '') : '' };
}
