/** `dvplan compare`: what changed between two plans, or two drafts of another document. */
import { changeCount, changesAsMarkdown, changesAsTable } from '../reporters/changes.js';
import { textForStream } from '../reporters/plain.js';
import { compareDocuments } from '../workspace/outputs/comparison.js';
import type { CompareCommandOptions } from '../terminal/command-options.js';
import { writeOpinions } from './opinions.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { refuseSource, requireEnding, writeOutput } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';

const endings = { table: ['.txt'], md: ['.md'], json: ['.json'] } as const;

/** 0 where the tasks are the same, 1 where they differ. */
export async function compare(before: string, after: string, options: CompareCommandOptions, terminal: Terminal): Promise<number> {
  if (options.opinions === true) return writeOpinions([before, after], options, terminal);
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  if (options.output !== undefined) requireEnding(options.output, endings[options.format], workspace);
  const earlier = await openNamed(before, workspace, process);
  const { differences, tasks } = await compareDocuments(earlier, await openNamed(after, workspace, process));
  const content =
    options.format === 'json'
      ? `${JSON.stringify(differences, null, 2)}\n`
      : options.format === 'md'
        ? changesAsMarkdown(differences, language)
        : changesAsTable(differences, { before, after }, language);
  if (options.output === undefined) process.stdout.write(textForStream(content, process.stdout));
  else {
    refuseSource(options.output, [before, after], workspace);
    writeOutput(options.output, content, options.force, workspace);
    process.stdout.write(`${before}, ${after} → ${options.output}\n`);
  }
  process.stderr.write(`${changeCount(differences, tasks, language)}\n`);
  return differences.length === 0 ? 0 : 1;
}
