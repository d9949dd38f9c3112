/** `dvplan cover`: which tasks of a superior's plan stand in the plans of its subordinates. */
import type { CoverCommandOptions } from '../terminal/command-options.js';
import { runCoverage } from '../terminal/cover.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import type { Terminal } from '../terminal/terminal.js';

/** 0 where all that is given is there, 1 where something is not found, 2 where a file cannot be read. */
export function cover(parent: string, names: readonly string[], options: CoverCommandOptions, terminal: Terminal): Promise<number> {
  return runCoverage(parent, names, options, openWorkspace(terminal.process), terminal);
}
