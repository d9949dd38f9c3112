/** Work on many files: in turn in this thread, or in a pool of workers where there are more than a dozen; the results come in order. */
import { Failure, type Finding } from '../model/index.js';
import type { TerminalOptions, Terminal } from './terminal.js';

/** Commands whose work on a file a worker can do. */
export type JobCommand = 'lint' | 'build' | 'inspect' | 'extract' | 'paper';

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

interface Surroundings<J, R> {
  readonly options: JobOptions;
  readonly terminal: Terminal;
  /** Whether each file must be worked on in this thread. */
  readonly inTurn?: boolean;
  /** The result of a job that need not be done. */
  readonly known?: (job: J) => (() => R) | null;
}

/** Does `one` with each job. A job that fails, or a worker that crashes over it, leaves the others alone. */
export async function* runJobs<J, R>(
  command: JobCommand,
  jobs: readonly J[],
  one: (job: J) => Promise<R>,
  { options, terminal, inTurn = false, known = () => null }: Surroundings<J, R>,
): AsyncGenerator<Done<J, R>> {
  const answers = jobs.map((job) => known(job));
  const open = jobs.filter((_, at) => answers[at] === null);
  const outcomes = isShared(open, { options, terminal, inTurn }) ? outcomesOfWorkers<J, R>(command, open, options, terminal) : null;
  for (const [at, job] of jobs.entries()) {
    const answer = answers[at] ?? null;
    if (answer !== null) yield { job, outcome: { result: answer() } };
    else if (outcomes === null) yield { job, outcome: await outcomeOf(one, job) };
    else yield { job, outcome: (await outcomes.next()).value ?? { error: new Error('no outcome') } };
  }
}

function isShared<J>(jobs: readonly J[], { options, terminal, inTurn = false }: Omit<Surroundings<J, never>, 'known'>): boolean {
  return (
    !inTurn &&
    terminal.process.worker !== undefined &&
    jobs.length > mostInTurn &&
    options.jobs !== 1 &&
    !jobs.some((job) => readsInput(job))
  );
}

/** The outcomes of jobs in their order; what a worker wrote of one is written before it. */
async function* outcomesOfWorkers<J, R>(
  command: JobCommand,
  jobs: readonly J[],
  options: JobOptions,
  { process, language, flags, colors }: Terminal,
): AsyncGenerator<Done<J, R>['outcome'], undefined> {
  const { inWorkers } = await import('../files/worker-pool.js');
  const shared = jobs.map((job): SharedJob<J> => ({ command, job, options, terminal: { language, flags, colors: colors.level > 0 } }));
  for await (const done of inWorkers<SharedJob<J>, SharedOutcome<R>>(process.worker ?? '', shared, options.jobs)) {
    if ('error' in done) {
      yield done;
      continue;
    }
    const { written, outcome } = done.result;
    for (const [stream, text] of written) process[stream].write(text);
    yield 'result' in outcome ? outcome : { error: errorOf(outcome) };
  }
  return undefined;
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
