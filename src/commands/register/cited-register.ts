/** `dvplan citations --register`: the office's register of the documents that it cites. */
import { failure, readExisting, statOf, withLock, writeWhole } from '../../files/index.js';
import { digestOf } from '#digest';
import { dirname, extname, relative, resolve } from 'node:path';
import type { CitedEntry, CitedRegister, CitingFile } from '../../derive/cited-register.js';
import type { RegisterColumn } from '../../derive/register-tables.js';
import { encodeText } from '../../format/encoding.js';
import { treeWords, word, type CommandWord } from '../../messages/index.js';
import { dayText, Failure, finding, type Register, type Source } from '../../model/index.js';
import { decodeSource, parseDocument } from '../../parse/index.js';
import { forTerminal } from '../../reporters/plain.js';
import type { CitationsCommandOptions } from '../command-options.js';
import { showErrors, showFindings } from '../terminal/finding-output.js';
import { Progress } from '../terminal/progress.js';
import { expandFiles, openSource } from '../files/sources.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Builds the register, or brings it up to date; the exit code is 2 where a source could not be read, 1 where `--check` found something to
 * do, else 0.
 */
export async function citedRegister(
  names: readonly string[],
  register: string,
  options: CitationsCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const path = resolve(terminal.process.cwd(), register);
  const work = (): Promise<number> => updateRegister(names, register, path, options, terminal);
  // Of two runs at once the second would write what it read before the first was done.
  return options.check === true ? work() : withLock(register, path, work);
}

async function updateRegister(
  names: readonly string[],
  register: string,
  path: string,
  options: CitationsCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { process } = terminal;
  const kind = kindOf(register);
  const old = kind === 'yaml' ? await readOld(register, path) : null;
  const files = (await expandFiles(names, process)).filter((file) => file === '-' || resolve(process.cwd(), file) !== path);
  if (files.includes('-')) throw failure(register, 'register-from-input', '-');
  const read = await readCitations(files, dirname(path), terminal);
  if (read === null) {
    showFindings([failure(register, 'register-not-written', register).finding], terminal);
    return 2;
  }
  const { citeInto } = await import('../../derive/cited-register.js');
  const made = citeInto(old?.register ?? [], read, (file) => statOf(resolve(dirname(path), file)) !== null);
  const existing = readExisting(register, path);
  const content = await contentOf(kind, made.entries, old, terminal);
  const changed = existing === null || !Buffer.from(content).equals(existing);
  if (options.check === true) return tell(made, register, changed, terminal);
  if (changed) {
    if (kind !== 'yaml' && existing !== null && options.force !== true && !(await isOurs(kind, existing)))
      throw failure(register, 'register-not-ours', register);
    writeWhole(register, path, content, { isCurrent: (bytes) => isSame(bytes, existing) });
  }
  summarize(made, register, changed, terminal);
  return 0;
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.from(one).equals(other);
}

type RegisterKind = 'yaml' | 'csv' | 'md' | 'xlsx';

function kindOf(register: string): RegisterKind {
  const ending = extname(register).toLowerCase();
  const kind = ({ '.yaml': 'yaml', '.yml': 'yaml', '.csv': 'csv', '.md': 'md', '.xlsx': 'xlsx' } as const)[ending];
  if (kind === undefined) throw failure(register, 'register-kind', register);
  return kind;
}

interface OldRegister {
  readonly source: Source;
  readonly register: Register;
}

/** @throws Failure where the register is no text, broken, or holds what no register does */
async function readOld(register: string, path: string): Promise<OldRegister | null> {
  const bytes = readExisting(register, path);
  if (bytes === null || bytes.length === 0) return null;
  const source = decodeSource(register, bytes, 'yaml');
  const { readRegister } = await import('../../config/register.js');
  return { source, register: readRegister(source.text, register) };
}

/** The citations of each file, or null where one cannot be read: its places would be lost. */
async function readCitations(files: readonly string[], folder: string, terminal: Terminal): Promise<CitingFile[] | null> {
  const { process } = terminal;
  const read: CitingFile[] = [];
  const progress = new Progress(terminal, files.length);
  let failed = false;
  for (const [index, file] of files.entries()) {
    try {
      const source = await openSource(file, process);
      // A table of an earlier run stands in the folder of the documents and is none.
      if (source.kind === 'markdown' && isSigned(source.text)) continue;
      const { plan, findings, broken } = await parseDocument(source);
      if (broken) {
        progress.clear();
        showErrors(findings, terminal);
      }
      failed ||= broken;
      read.push({ file: relative(folder, resolve(process.cwd(), file)).replaceAll('\\', '/'), citations: plan.citations });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed = true;
      progress.clear();
      showFindings([error.finding], terminal);
    }
    progress.show(index + 1);
  }
  progress.clear();
  return failed ? null : read;
}

async function contentOf(
  kind: RegisterKind,
  entries: readonly CitedEntry[],
  old: OldRegister | null,
  { language }: Terminal,
): Promise<Uint8Array> {
  if (kind === 'yaml') {
    const { writeRegister } = await import('../../derive/register-yaml.js');
    const text = old?.source.normalized ?? '';
    const lines = text.includes('\r\n') ? '\r\n' : '\n';
    const written = writeRegister(text.replaceAll('\r\n', '\n'), entries, word('registerHeading', language)).replaceAll('\n', lines);
    // A register that does not change keeps its bytes.
    return encodeText(
      old?.source ?? { encoding: 'utf-8', hasByteOrderMark: false },
      written === text && old !== null ? old.source.text : written,
    );
  }
  const { registerColumns, registerRows, rowsAsMarkdown, rowsAsWorkbook } = await import('../../derive/register-tables.js');
  const head = registerColumns.map(([column]) => titleOf(column, language));
  const rows = registerRows(entries);
  if (kind === 'csv') {
    const { stringify } = await import('csv-stringify/sync');
    return new TextEncoder().encode(stringify([head, ...rows], { bom: true, escape_formulas: true }));
  }
  const title = word('registerTitle', language);
  if (kind === 'md') return new TextEncoder().encode(signed(`# ${title}\n\n${rowsAsMarkdown(head, rows)}`));
  const { sealForeignPackage } = await import('../../render/package/package.js');
  return sealForeignPackage(await rowsAsWorkbook(title, head, rows));
}

function titleOf(column: RegisterColumn, language: Terminal['language']): string {
  const own: Partial<Record<RegisterColumn, CommandWord>> = {
    ordinal: 'registerOrdinal',
    term: 'registerTerm',
    citedAt: 'registerCitedAt',
    conflicts: 'registerConflicts',
  };
  const key = own[column];
  return key === undefined
    ? treeWords[column as 'documentType' | 'number' | 'date' | 'issuer' | 'abstract'][language]
    : word(key, language);
}

/** A Markdown file with a mark behind it by which dvplan knows its own. */
function signed(text: string): string {
  return `${text}\n<!-- dvplan ${digestOf(text)} -->\n`;
}

/** Whether dvplan wrote this file and nobody saved it since; a CSV file has no place that would tell. */
async function isOurs(kind: RegisterKind, existing: Uint8Array): Promise<boolean> {
  if (kind === 'xlsx') return (await import('../../render/package/package.js')).isUntouched(existing);
  return kind === 'md' && isSigned(new TextDecoder().decode(existing));
}

function isSigned(text: string): boolean {
  return /<!-- dvplan [\da-f]{64} -->\n$/u.test(text) && text === signed(text.slice(0, text.lastIndexOf('\n<!--')));
}

/** What `--check` found: each entry that would change, each conflict. */
function tell(made: CitedRegister, register: string, changed: boolean, terminal: Terminal): 0 | 1 {
  const { process, language } = terminal;
  for (const entry of made.entries) {
    const places = [...entry.citations.at, ...entry.citations.maybeAt];
    for (const change of entry.changes) {
      if (change !== 'conflicts')
        process.stdout.write(
          `${register}: ${forTerminal(word(`registerChange-${change}`, language, { document: nameOf(entry), places: fewOf(places) }))}\n`,
        );
    }
  }
  showConflicts(made, register, terminal);
  summarize(made, register, false, terminal);
  return changed || made.entries.some(({ citations }) => citations.conflicts.length > 0) ? 1 : 0;
}

function summarize(made: CitedRegister, register: string, written: boolean, terminal: Terminal): void {
  const { process, language } = terminal;
  if (written) showConflicts(made, register, terminal);
  const count = (holds: (entry: CitedEntry) => boolean): number => made.entries.filter(holds).length;
  const counts = {
    all: made.entries.length,
    added: count(({ changes }) => changes.includes('new')),
    changed: count(({ changes }) => changes.length > 0 && !changes.includes('new')),
    conflicts: count(({ citations }) => citations.conflicts.length > 0),
    unclear: new Set(made.entries.flatMap(({ citations }) => citations.maybeAt)).size,
  };
  process.stdout.write(`${register}: ${word('registerSummary', language, counts)}\n`);
  if (made.withoutNumber > 0) process.stdout.write(`  ${word('registerWithoutNumber', language, { count: made.withoutNumber })}\n`);
}

function showConflicts(made: CitedRegister, register: string, terminal: Terminal): void {
  for (const entry of made.entries) {
    for (const fact of ['date', 'issuer', 'title'] as const) {
      const values = entry.citations.conflicts
        .filter((one) => one.fact === fact)
        .map(({ value, at }) => `${fact === 'date' ? dayText(value) : value} (${fewOf(at)})`);
      if (values.length === 0) continue;
      showFindings(
        [
          finding(register, {
            ruleId: 'register-conflict',
            messageId: `register-conflict-${fact}`,
            severity: 'warning',
            place: null,
            data: { document: nameOf(entry), values: values.join(' | ') },
          }),
        ],
        terminal,
      );
    }
  }
}

/** Most places that one line of the terminal names; the register has them all. */
const mostPlaces = 5;

function fewOf(places: readonly string[]): string {
  return `${places.slice(0, mostPlaces).join(', ')}${places.length > mostPlaces ? ', …' : ''}`;
}

function nameOf({ documentType, number }: CitedEntry): string {
  return `${documentType} số ${number}`;
}
