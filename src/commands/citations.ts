/** `dvplan citations`: the documents that sources cite. */
import { failure } from '../files/index.js';
import { stringify } from 'csv-stringify/sync';
import { Failure, type Citation, citedFacts } from '../model/index.js';
import { treeWords } from '../messages/index.js';
import { parseDocument } from '../parse/index.js';
import { formatTable } from '../reporters/table.js';
import type { CitationsCommandOptions } from './command-options.js';
import { showErrors, showFindings } from './terminal/finding-output.js';
import { expandFiles, openSource } from './files/sources.js';
import type { Terminal } from './terminal/terminal.js';

/** One citation as JSON and CSV give it. */
interface CitationRow {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly documentType: string | null;
  readonly number: string | null;
  readonly text: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly abstract: string | null;
}

export async function citations(names: readonly string[], options: CitationsCommandOptions, terminal: Terminal): Promise<number> {
  if (options.register !== undefined) {
    const { citedRegister } = await import('./register/cited-register.js');
    return citedRegister(names, options.register, options, terminal);
  }
  if (options.check === true) throw failure('-', 'register-unnamed', '--check');
  const rows: CitationRow[] = [];
  let exitCode = 0;
  for (const file of await expandFiles(names, terminal.process)) {
    try {
      const { plan, findings, broken } = await parseDocument(await openSource(file, terminal.process));
      if (broken) {
        exitCode = 2;
        showErrors(findings, terminal);
      }
      for (const citation of plan.citations) rows.push(toRow(file, citation));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      exitCode = 2;
      showFindings([error.finding], terminal);
    }
  }
  terminal.process.stdout.write(format(rows, options, terminal));
  return exitCode;
}

function toRow(file: string, citation: Citation): CitationRow {
  const { line, column, offset } = citation.position.start;
  const { documentType, number, date, issuer, abstract } = citedFacts(citation);
  const { text } = citation;
  return { file, line, column, offset, documentType, number, text, date, issuer, abstract };
}

function format(rows: readonly CitationRow[], options: CitationsCommandOptions, terminal: Terminal): string {
  if (options.format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  if (options.format === 'csv') {
    return stringify([...rows], {
      header: true,
      bom: true,
      escape_formulas: true,
      columns: ['file', 'line', 'column', 'offset', 'documentType', 'number', 'text', 'date', 'issuer', 'abstract'],
    });
  }
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
