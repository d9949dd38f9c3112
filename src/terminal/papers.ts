/** Papers of units as commands read them: in worker threads where there are many, and out of the cache where it knows them. */
import { Failure } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import { readPaper, type KeptPaper, type PaperJob, type PaperReader } from '../workspace/outputs/synthesis/papers.js';
import type { CacheOptions } from './command-options.js';
import { runJobs, type JobOptions } from './file-jobs.js';
import { internalError, tellStack } from './finding-output.js';
import { openResults } from './kept-results.js';
import { openNamed, openWorkspace } from './open-workspace.js';
import { Progress } from './progress.js';
import type { Terminal } from './terminal.js';

type PaperOptions = JobOptions & CacheOptions;

/** Reads papers in order; one over which the program fails, or its thread, is told as one that cannot be read. */
export function paperReader(options: PaperOptions, workspace: Workspace, terminal: Terminal): PaperReader {
  return async function* readAll(jobs) {
    const results = openResults<PaperJob, KeptPaper>('paper', {
      options,
      workspace,
      process: terminal.process,
      files: jobs.map(({ source }) => source),
      keyOf: ({ source, as }) => [as, source, workspace.pathOf(source)],
    });
    const progress = new Progress(terminal, jobs.length);
    let done = 0;
    const surroundings = { options, terminal, ...(results === null ? {} : { known: results.known }) };
    for await (const { job, outcome } of runJobs('paper', jobs, openPapers(options, terminal, workspace), surroundings)) {
      progress.show(++done);
      if ('result' in outcome) {
        results?.keep(job, outcome.result);
        yield outcome.result.paper;
      } else {
        const { error } = outcome;
        if (!(error instanceof Failure)) tellStack(error, terminal);
        yield { state: 'unread', finding: error instanceof Failure ? error.finding : internalError(error, job.source) };
      }
    }
    progress.clear();
    results?.write();
  };
}

/** Reads one paper after the other. */
export function openPapers(
  options: PaperOptions,
  terminal: Terminal,
  workspace: Workspace = openWorkspace(terminal.process),
): (job: PaperJob) => Promise<KeptPaper> {
  return (job) => readPaper(job, (name) => openNamed(name, workspace, terminal.process), options.cache === true);
}
