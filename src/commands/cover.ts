/** `dvplan cover`: which tasks of a superior's plan stand in the plans of its subordinates. */
import { textForStream } from '../reporters/plain.js';
import type { CoverCommandOptions } from '../terminal/command-options.js';
import { keepQuestions, showCoverage } from '../terminal/cover.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { arrow, writeOutput } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';

/** 0 where all that is given is there, 1 where something is not found, 2 where a file cannot be read. */
export async function cover(parent: string, names: readonly string[], options: CoverCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const { output, force } = options;
  const workspace = openWorkspace(process);
  const { coverage, content } = await showCoverage(parent, names, options, workspace, terminal);
  if (output === undefined) process.stdout.write(typeof content === 'string' ? textForStream(content, process.stdout) : content);
  else {
    writeOutput(output, content, force, workspace);
    process.stdout.write(`${arrow([parent, ...names], output, language)}\n`);
  }
  keepQuestions(coverage, workspace, terminal);
  if (coverage.unread.length > 0) return 2;
  return coverage.plans.some((plan) => plan.coverage.rows.some(({ state }) => state === 'missing')) ? 1 : 0;
}
