/** `dvplan merge`: the results of shards as one run gives them. */
import type { MergeCommandOptions } from '../terminal/command-options.js';
import { writeMergedCoverage } from '../terminal/cover.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { arrow, refuseSource, writeOutput } from '../terminal/outputs.js';
import { readParts } from '../terminal/parts.js';
import type { Terminal } from '../terminal/terminal.js';
import { failure } from '../model/index.js';
import { mergedText } from '../workspace/many/parts.js';

/** @throws Failure if a file is no part, or the parts are not all of one run, each once */
export async function merge(names: readonly string[], options: MergeCommandOptions, terminal: Terminal): Promise<number> {
  const { format, output, force } = options;
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  if (output !== undefined) refuseSource(output, names, workspace);
  const parts = readParts(names, workspace);
  if ('plans' in parts) {
    await writeMergedCoverage(parts, names, options, workspace, terminal);
    return 0;
  }
  if (format !== undefined && format !== 'json') throw failure('-', 'merge-needs-json', format);
  const text = mergedText(parts);
  if (output === undefined) process.stdout.write(text);
  else {
    writeOutput(output, text, force, workspace);
    process.stderr.write(`${arrow(names, output, language)}\n`);
  }
  return 0;
}
