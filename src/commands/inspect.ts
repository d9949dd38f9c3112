/** `dvplan inspect`: what dvplan reads in a document, as a tree for people or as JSON. */
import { documentJson } from '../reporters/document-json.js';
import { wordFinding, wordNote } from '../messages/index.js';
import { formatTree } from '../reporters/tree.js';
import { chooseFor, readDocument } from './files/documents.js';
import { showFindings } from './terminal/finding-output.js';
import { OfficeFinder } from './files/office.js';
import type { InspectCommandOptions } from './command-options.js';
import { linesForTerminal } from '../reporters/plain.js';
import { openSource } from './files/sources.js';
import { loadShippedTemplates } from './files/template-files.js';
import type { Terminal } from './terminal/terminal.js';

export async function inspect(file: string, options: InspectCommandOptions, terminal: Terminal): Promise<number> {
  const source = await openSource(file, terminal.process);
  const office = await new OfficeFinder(terminal.process).find(file);
  const { plan, findings, broken } = await readDocument(source, office);
  const chosen = await chooseFor(plan, office, await loadShippedTemplates(), options.template, terminal.process);
  const all = [...findings, ...chosen.findings];
  if (options.format === 'json') {
    const worded = all.map(({ wording: _wording, ...one }) => ({
      ...one,
      note: wordNote({ ...one, wording: null }, terminal.language),
      message: wordFinding({ ...one, wording: null }, terminal.language).text,
    }));
    terminal.process.stdout.write(
      `${JSON.stringify({ file, template: chosen.template.id, plan: documentJson(plan), findings: worded }, null, 2)}\n`,
    );
  } else {
    terminal.process.stdout.write(linesForTerminal(formatTree(plan, chosen.template, terminal.language)));
    showFindings(all, terminal);
  }
  return broken ? 2 : 0;
}
