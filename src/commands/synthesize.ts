/** `dvplan synthesize`: plans and reports of many units against their superior's plan. */
import type { SynthesizeCommandOptions } from '../terminal/command-options.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { runSynthesis } from '../terminal/synthesis.js';
import type { Terminal } from '../terminal/terminal.js';

/** 0 where all units sent what takes up all that is given to them, 1 where something is still asked of one. */
export async function synthesize(names: readonly string[], options: SynthesizeCommandOptions, terminal: Terminal): Promise<number> {
  return (await runSynthesis(names, options, openWorkspace(terminal.process), terminal)) ? 1 : 0;
}
