/** `dvplan inspect`: what dvplan reads in a document, as a tree for people or as JSON. */
import { wordFinding, wordNote } from '../messages/index.js';
import { documentJson } from '../reporters/document-json.js';
import { linesForTerminal } from '../reporters/plain.js';
import { formatTree } from '../reporters/tree.js';
import type { InspectCommandOptions } from '../terminal/command-options.js';
import { runJobs } from '../terminal/file-jobs.js';
import { reportError, showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import type { OpenedDocument, Workspace } from '../workspace/index.js';
import type { Terminal } from '../terminal/terminal.js';

/** Shows what is read in each file; the exit code is 2 where one could not be read. */
export async function inspect(names: readonly string[], options: InspectCommandOptions, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  const files = await workspace.documentsNamed(names);
  let exitCode = 0;
  for await (const { job: file, outcome } of runJobs('inspect', files, openInspecting(options, terminal, workspace), { options, terminal }))
    exitCode = Math.max(exitCode, 'result' in outcome ? outcome.result : reportError(outcome.error, file, terminal));
  return exitCode;
}

/** Shows one file after the other; an exit code for each. */
export function openInspecting(
  options: InspectCommandOptions,
  terminal: Terminal,
  workspace: Workspace = openWorkspace(terminal.process),
): (file: string) => Promise<number> {
  return async (file) => inspectOne(file, await openNamed(file, workspace, terminal.process), options, terminal);
}

async function inspectOne(file: string, document: OpenedDocument, options: InspectCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language, say } = terminal;
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
