/** What a worker does: jobs of one command, each with what the command holds on to for all of them. */
import { sharedOutcome, type JobCommand, type SharedJob, type SharedOutcome } from '../terminal/file-jobs.js';
import { openTerminal, type Process, type Terminal } from '../terminal/terminal.js';

type Written = SharedOutcome<unknown>['written'][number];
type DoJob = (job: never) => Promise<unknown>;

/** How each command is made ready; the options are those of its own. */
const openers: Readonly<Record<JobCommand, (options: never, terminal: Terminal) => Promise<DoJob>>> = {
  lint: async (options, terminal) => {
    const { lintFile, openLintRun } = await import('../terminal/lint/lint-file.js');
    const run = openLintRun(options, terminal);
    return (file) => lintFile(file, run);
  },
  build: async (options, terminal) => (await import('../commands/build.js')).openBuilding(options, terminal),
  inspect: async (options, terminal) => (await import('../commands/inspect.js')).openInspecting(options, terminal),
  paper: async (options, terminal) => (await import('../terminal/papers.js')).openPapers(options, terminal),
  extract: async (_options, terminal) => (await import('../terminal/extracting.js')).openExtracting(terminal),
};

/** The jobs of one run have the same options: what was made ready serves them all. */
let ready: { readonly key: string; readonly doJob: DoJob } | null = null;
let written: Written[] = [];

export async function work({ command, job, options, terminal }: SharedJob<never>, process: Process): Promise<SharedOutcome<unknown>> {
  written = [];
  const outcome = await sharedOutcome(async (one: never) => {
    const key = JSON.stringify([command, options]);
    if (ready?.key !== key) ready = { key, doJob: await openers[command](options as never, terminalOf(terminal, process)) };
    return ready.doJob(one);
  }, job);
  return { written, outcome };
}

function terminalOf({ language, flags, colors }: SharedJob<never>['terminal'], process: Process): Terminal {
  const stream = (name: Written[0]): Process['stdout'] => ({ write: (text: string | Uint8Array) => written.push([name, text]) });
  const recorded: Process = Object.create(process, { stdout: { value: stream('stdout') }, stderr: { value: stream('stderr') } });
  return openTerminal(recorded, { lang: language, flags, color: colors });
}
