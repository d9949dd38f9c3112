/** `dvplan compare --opinions`: what people said of a draft, and what the next one made of it. */
import { failure } from '../model/index.js';
import { opinionCount, opinionTable } from '../reporters/opinion-table.js';
import { collectOpinions, makeOpinionTable } from '../workspace/outputs/opinions.js';
import type { CompareCommandOptions } from '../terminal/command-options.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { refuseSource, requireEnding, writeOutput } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';

/** 0 once the table is written. */
export async function writeOpinions(
  [before, after]: readonly [string, string],
  { output, force }: Pick<CompareCommandOptions, 'output' | 'force'>,
  { process, language }: Terminal,
): Promise<number> {
  const workspace = openWorkspace(process);
  if (output === undefined) throw failure('-', 'opinions-need-output', '-');
  requireEnding(output, ['.docx'], workspace);
  refuseSource(output, [before, after], workspace);
  const earlier = await openNamed(before, workspace, process);
  const later = await openNamed(after, workspace, process);
  const rows = await collectOpinions(earlier, later);
  const { plan } = await later.read();
  writeOutput(output, await makeOpinionTable(later, opinionTable(rows, plan, language)), force, workspace);
  process.stdout.write(`${before}, ${after} → ${output}\n  ${opinionCount(rows, language)}\n`);
  return 0;
}
