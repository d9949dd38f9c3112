/** `dvplan cover`: which tasks of a superior's plan stand in the plans of its subordinates. */
import type { CoverCommandOptions } from '../terminal/command-options.js';
import { keepQuestions, showCoverage } from '../terminal/cover.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import type { Terminal } from '../terminal/terminal.js';
import { lacksTasks } from '../workspace/outputs/synthesis/coverage.js';

/** 0 where all that is given is there, 1 where something is not found, 2 where a file cannot be read. */
export async function cover(parent: string, names: readonly string[], options: CoverCommandOptions, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  const coverage = await showCoverage(parent, names, options, workspace, terminal);
  keepQuestions(coverage, workspace, terminal);
  return coverage.unread.length > 0 ? 2 : lacksTasks(coverage) ? 1 : 0;
}
