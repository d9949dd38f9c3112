/** `dvplan merge`: the results of shards as one run gives them. */
import type { MergeCommandOptions } from '../terminal/command-options.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { arrow, refuseSource, writeOutput } from '../terminal/outputs.js';
import { readParts } from '../terminal/parts.js';
import type { Terminal } from '../terminal/terminal.js';
import { mergedText } from '../workspace/many/shards.js';

/** @throws Failure if a file is no part, or the parts are not all of one run, each once */
export function merge(names: readonly string[], { output, force }: MergeCommandOptions, { process, language }: Terminal): number {
  const workspace = openWorkspace(process);
  if (output !== undefined) refuseSource(output, names, workspace);
  const text = mergedText(readParts(names, workspace));
  if (output === undefined) process.stdout.write(text);
  else {
    writeOutput(output, text, force, workspace);
    process.stderr.write(`${arrow(names, output, language)}\n`);
  }
  return 0;
}
