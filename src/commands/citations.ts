/** `dvplan citations`: the documents that sources cite. */
import { treeWords } from '../messages/index.js';
import { failure, Failure } from '../model/index.js';
import { formatTable } from '../reporters/table.js';
import { citationRow, citationsAsCsv, type CitationRow } from '../workspace/outputs/cited-documents.js';
import type { CitationsCommandOptions } from '../terminal/command-options.js';
import { showErrors, showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import type { Terminal } from '../terminal/terminal.js';

export async function citations(names: readonly string[], options: CitationsCommandOptions, terminal: Terminal): Promise<number> {
  if (options.register !== undefined) {
    const { citedRegister } = await import('./cited-register.js');
    return citedRegister(names, options.register, options, terminal);
  }
  if (options.check === true) throw failure('-', 'register-unnamed', '--check');
  const { process } = terminal;
  const workspace = openWorkspace(process);
  const rows: CitationRow[] = [];
  let exitCode = 0;
  for (const file of await workspace.documentsNamed(names)) {
    try {
      const { plan, findings, broken } = await (await openNamed(file, workspace, process)).read();
      if (broken) {
        exitCode = 2;
        showErrors(findings, terminal);
      }
      for (const citation of plan.citations) rows.push(citationRow(file, citation, plan.source));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      exitCode = 2;
      showFindings([error.finding], terminal);
    }
  }
  process.stdout.write(await format(rows, options, terminal));
  return exitCode;
}

async function format(rows: readonly CitationRow[], options: CitationsCommandOptions, terminal: Terminal): Promise<string> {
  if (options.format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  if (options.format === 'csv') return citationsAsCsv(rows);
  const say = (key: keyof typeof treeWords): string => treeWords[key][terminal.language];
  return formatTable([
    [say('file'), say('documentType'), say('number'), say('date'), say('issuer'), say('abstract')],
    ...rows.map((row) => [
      `${row.file}:${row.line}:${row.column}`,
      row.documentType ?? '',
      row.number ?? row.text,
      row.date ?? '',
      row.issuer ?? '',
      row.abstract ?? '',
    ]),
  ]);
}
