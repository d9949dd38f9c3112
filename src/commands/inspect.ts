/** `dvplan inspect`: what dvplan reads in a document, as a tree for people or as JSON. */
import { wordFinding, wordNote } from '../messages/index.js';
import { documentJson } from '../reporters/document-json.js';
import { linesForTerminal } from '../reporters/plain.js';
import { formatTree } from '../reporters/tree.js';
import type { InspectCommandOptions } from '../terminal/command-options.js';
import { showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import type { Terminal } from '../terminal/terminal.js';

export async function inspect(file: string, options: InspectCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language, say } = terminal;
  const document = await openNamed(file, openWorkspace(process), process);
  const { plan, findings, broken } = await document.read();
  const chosen = await document.choose(options.template);
  const all = await document.located([...findings, ...chosen.findings]);
  if (options.format === 'json') {
    const worded = all.map(({ wording: _wording, unit: _unit, ...one }) => ({
      ...one,
      note: wordNote({ ...one, wording: null }, language),
      message: wordFinding({ ...one, wording: null }, language, say).text,
    }));
    const unit = plan.source.unit === 'line' ? {} : { unit: plan.source.unit };
    process.stdout.write(
      `${JSON.stringify({ file, ...unit, template: chosen.template.id, plan: documentJson(plan), findings: worded }, null, 2)}\n`,
    );
  } else {
    process.stdout.write(linesForTerminal(formatTree(plan, chosen.template, language)));
    showFindings(all, terminal);
  }
  return broken ? 2 : 0;
}
