/** The documents that sources cite: as rows, and as the office's register of them. */
import { digestOf } from '#digest';
import type { CitedEntry, CitedRegister, CitingFile } from '../../derive/register/cited-register.js';
import type { RegisterColumn } from '../../derive/register/register-tables.js';
import { encodeText } from '../../format/index.js';
import { citedFacts, failure, lineUnitOf, type Citation, type LineUnit, type Register, type Source } from '../../model/index.js';
import { decodeSource } from '../../parse/index.js';
import type { OpenedDocument } from '../opened-document.js';
import type { Workspace } from '../workspace.js';

export type { CitedEntry, CitedRegister, CitingFile } from '../../derive/register/cited-register.js';
export type { RegisterColumn } from '../../derive/register/register-tables.js';

/** One citation as JSON and CSV give it. */
export interface CitationRow extends LineUnit {
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

/** A citation as a row; with its source a row of a Word file or a PDF tells what its line counts. */
export function citationRow(file: string, citation: Citation, source?: Source): CitationRow {
  const { line, column, offset } = citation.position.start;
  const { documentType, number, date, issuer, abstract } = citedFacts(citation);
  const { text } = citation;
  return {
    file,
    line,
    column,
    offset,
    ...(source === undefined ? {} : lineUnitOf(source, line)),
    documentType,
    number,
    text,
    date,
    issuer,
    abstract,
  };
}

/** The rows as CSV, for Excel too. */
export async function citationsAsCsv(rows: readonly CitationRow[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify([...rows], {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: ['file', 'line', 'column', 'offset', 'documentType', 'number', 'text', 'date', 'issuer', 'abstract'],
  });
}

const registerKinds = { '.yaml': 'yaml', '.yml': 'yaml', '.csv': 'csv', '.md': 'md', '.xlsx': 'xlsx' } as const;
export type RegisterKind = (typeof registerKinds)[keyof typeof registerKinds];

/** @throws Failure `register-kind` for a name that ends like no register */
export function registerKindOf(register: string, { host }: Workspace): RegisterKind {
  const ending = host.paths.extname(register).toLowerCase();
  if (!(ending in registerKinds)) throw failure(register, 'register-kind', register);
  return registerKinds[ending as keyof typeof registerKinds];
}

/** A register as it stands in its file. */
export interface OldRegister {
  readonly source: Source;
  readonly register: Register;
}

/** @throws Failure if the bytes are no text, broken, or hold what no register does */
export async function readOldRegister(name: string, bytes: Uint8Array): Promise<OldRegister> {
  const source = decodeSource(name, bytes, 'yaml');
  const { readRegister } = await import('../../config/register.js');
  return { source, register: readRegister(source.text, name) };
}

/** The citations of a document by its path from the register's folder; null for a table of an earlier run, which is not a document. */
export async function citingFile(document: OpenedDocument, folder: string): Promise<CitingFile | null> {
  if (document.source.kind === 'markdown' && isSigned(document.source.text)) return null;
  const { plan } = await document.read();
  return { file: document.workspace.host.paths.relative(folder, document.path).replaceAll('\\', '/'), citations: plan.citations };
}

/** Brings a register up to date with what documents cite. */
export async function updatedRegister(
  old: Register,
  cited: readonly CitingFile[],
  folder: string,
  { host }: Workspace,
): Promise<CitedRegister> {
  const { citeInto } = await import('../../derive/register/cited-register.js');
  return citeInto(old, cited, (file) => host.stat(host.paths.resolve(folder, file)) !== null);
}

/** The words of a register. */
export interface RegisterWords {
  readonly title: string;
  readonly heading: string;
  readonly column: (column: RegisterColumn) => string;
}

/** A register as its file holds it. A YAML register that does not change keeps its bytes. */
export async function registerContent(
  kind: RegisterKind,
  entries: readonly CitedEntry[],
  old: OldRegister | null,
  words: RegisterWords,
): Promise<Uint8Array> {
  if (kind === 'yaml') {
    const { writeRegister } = await import('../../derive/register/register-yaml.js');
    const text = old?.source.normalized ?? '';
    const lines = text.includes('\r\n') ? '\r\n' : '\n';
    const written = writeRegister(text.replaceAll('\r\n', '\n'), entries, words.heading).replaceAll('\n', lines);
    return encodeText(
      old?.source ?? { encoding: 'utf-8', hasByteOrderMark: false },
      written === text && old !== null ? old.source.text : written,
    );
  }
  const { registerColumns, registerRows, rowsAsMarkdown, rowsAsWorkbook } = await import('../../derive/register/register-tables.js');
  const head = registerColumns.map(([column]) => words.column(column));
  const rows = registerRows(entries);
  if (kind === 'csv') {
    const { stringify } = await import('csv-stringify/browser/esm/sync');
    return new TextEncoder().encode(stringify([head, ...rows], { bom: true, escape_formulas: true }));
  }
  if (kind === 'md') return new TextEncoder().encode(signed(`# ${words.title}\n\n${rowsAsMarkdown(head, rows)}`));
  const { sealForeignPackage } = await import('../../render/package/package.js');
  return sealForeignPackage(await rowsAsWorkbook(words.title, head, rows));
}

/** Whether dvplan wrote this file and nobody saved it since; a CSV file has no place that would tell. */
export async function isOurRegister(kind: RegisterKind, existing: Uint8Array): Promise<boolean> {
  if (kind === 'xlsx') return (await import('../../render/package/package.js')).isUntouched(existing);
  return kind === 'md' && isSigned(new TextDecoder().decode(existing));
}

/** A Markdown file with a mark behind it by which dvplan knows its own. */
function signed(text: string): string {
  return `${text}\n<!-- dvplan ${digestOf(text)} -->\n`;
}

function isSigned(text: string): boolean {
  return /<!-- dvplan [\da-f]{64} -->\n$/u.test(text) && text === signed(text.slice(0, text.lastIndexOf('\n<!--')));
}
