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

/** What is shown of a file, and whether it was read. */
interface Inspected {
  readonly text: string;
  readonly exitCode: 0 | 2;
}

/**
 * Shows what is read in each file; the exit code is 2 where one could not be read. As JSON one file is an object; several, a folder and a
 * pattern are an array, however many files they stand for: what a script gets follows from what it asks for.
 */
export async function inspect(names: readonly string[], options: InspectCommandOptions, terminal: Terminal): Promise<number> {
  const { stdout } = terminal.process;
  const workspace = openWorkspace(terminal.process);
  const files = await workspace.documentsNamed(names);
  const isArray = options.format === 'json' && (names.length > 1 || files.length > 1 || files[0] !== names[0]);
  let [exitCode, shown] = [0, 0];
  for await (const { job: file, outcome } of runJobs('inspect', files, openInspecting(options, terminal, workspace), {
    options,
    terminal,
  })) {
    if ('result' in outcome) {
      const { text, exitCode: own } = outcome.result;
      stdout.write(isArray ? `${shown === 0 ? '[' : ','}\n${text.trimEnd().replace(/^/gmu, '  ')}` : text);
      shown += 1;
      exitCode = Math.max(exitCode, own);
    } else exitCode = reportError(outcome.error, file, terminal);
  }
  if (isArray) stdout.write(shown === 0 ? '[]\n' : '\n]\n');
  return exitCode;
}

/** Reads one file after the other; of a tree the findings go to standard error. */
export function openInspecting(
  options: InspectCommandOptions,
  terminal: Terminal,
  workspace: Workspace = openWorkspace(terminal.process),
): (file: string) => Promise<Inspected> {
  return async (file) => inspectOne(file, await openNamed(file, workspace, terminal.process), options, terminal);
}

async function inspectOne(file: string, document: OpenedDocument, options: InspectCommandOptions, terminal: Terminal): Promise<Inspected> {
  const { language, say } = terminal;
  const { plan, findings, broken } = await document.read();
  const chosen = await document.choose(options.template);
  const all = await document.located([...findings, ...chosen.findings]);
  const exitCode = broken ? 2 : 0;
  if (options.format === 'tree') {
    showFindings(all, terminal);
    return { text: linesForTerminal(formatTree(plan, chosen.template, language)), exitCode };
  }
  const worded = all.map(({ wording: _wording, unit: _unit, ...one }) => ({
    ...one,
    note: wordNote({ ...one, wording: null }, language),
    message: wordFinding({ ...one, wording: null }, language, say).text,
  }));
  const unit = plan.source.unit === 'line' ? {} : { unit: plan.source.unit };
  const told = { file, ...unit, template: chosen.template.id, plan: documentJson(plan), findings: worded };
  return { text: `${JSON.stringify(told, null, options.format === 'json' ? 2 : 0)}\n`, exitCode };
}
