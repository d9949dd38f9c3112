/** The command line: arguments and streams in, exit code out. 0 done, 1 checked and found wanting, 2 could not. */
import { version } from './version.js';
import type { SharedJob, SharedOutcome } from './terminal/file-jobs.js';
import type { Process } from './terminal/terminal.js';

/**
 * Runs dvplan with the arguments behind the program's name.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], process: Process): Promise<number> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import('./command-line/program.js');
  return runProgram(args, process);
}

/** Does the work on one file in a worker thread. */
export async function work(job: SharedJob<never>, process: Process): Promise<SharedOutcome<unknown>> {
  const fileWork = await import('./command-line/file-work.js');
  return fileWork.work(job, process);
}
