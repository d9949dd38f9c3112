/** `dvplan format`: drafts in their canonical form. */
import { readExisting, writeWhole } from '../files/index.js';
import { word } from '../messages/index.js';
import { failure, finding, type Finding, type Position, type Source } from '../model/index.js';
import type { OpenedDocument } from '../workspace/index.js';
import { formatDocument, type Kept, type Refusal } from '../workspace/outputs/canonical.js';
import type { FormatCommandOptions } from '../terminal/command-options.js';
import { reportError, showErrors, showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { refuseReadOnly } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';

const markdownName = /\.(?:md|markdown)$/iu;

/** Formats each file; the exit code is 2 where one could not be, 1 where `--check` found one that is not canonical, else 0. */
export async function format(names: readonly string[], options: FormatCommandOptions, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  const files = await workspace.documentsNamed(names);
  if (options.output !== undefined && files.length > 1)
    throw failure('-', 'format-output-for-many', options.output, { count: files.length });
  if (options.output !== undefined && !markdownName.test(options.output)) throw failure('-', 'format-output-kind', options.output);
  let exitCode = 0;
  for (const file of files) {
    try {
      exitCode = Math.max(exitCode, await formatFile(await openNamed(file, workspace, terminal.process), options, terminal));
    } catch (error) {
      exitCode = reportError(error, file, terminal);
    }
  }
  return exitCode;
}

async function formatFile(document: OpenedDocument, options: FormatCommandOptions, terminal: Terminal): Promise<0 | 1 | 2> {
  const { process, language } = terminal;
  const { name: file, source } = document;
  if (options.output === undefined) refuseReadOnly(document);
  if (source.kind !== 'markdown' && options.output === undefined) throw failure(file, 'format-needs-output', file);
  const formatted = await formatDocument(source);
  if (formatted.text === null) return refuse(formatted, source, terminal);
  const { text } = formatted;
  if (options.check === true) {
    if (text === source.text && source.kind === 'markdown') return 0;
    process.stdout.write(`${word('formatNeeded', language, { file })}\n`);
    return 1;
  }
  if (file === '-' && options.output === undefined) process.stdout.write(text);
  else keep(document, text, options, terminal);
  const told = formatted.findings.filter(({ ruleId }) => ruleId === 'page-number-in-text');
  showFindings([...(text === source.text ? [] : told), ...formatted.kept.map((kept) => keptFinding(kept, source))], terminal);
  return 0;
}

/** Writes the text where it is not there already; another file is never replaced. */
function keep(document: OpenedDocument, text: string, { output }: FormatCommandOptions, { process, language }: Terminal): void {
  const { name: file, source } = document;
  const target = output ?? file;
  const path = document.workspace.pathOf(target);
  const bytes = document.encode(text);
  const inPlace = file !== '-' && path === document.path;
  if (!inPlace) {
    const existing = readExisting(target, path);
    if (existing !== null && !Buffer.from(bytes).equals(existing)) throw failure(file, 'format-output-exists', target);
    if (existing !== null) return;
  } else if (text === source.text) {
    return;
  }
  writeWhole(target, path, bytes, inPlace ? { isCurrent: (existing) => document.isCurrent(existing) } : {});
  process.stdout.write(`${word('formatted', language, { file: inPlace ? target : `${file} → ${target}` })}\n`);
}

function refuse({ reason, part, start, findings }: Refusal, source: Source, terminal: Terminal): 2 {
  if (reason === 'broken') showErrors(findings, terminal);
  else
    showFindings(
      [finding(source.file, { ruleId: refusals[reason], severity: 'error', place: placeIn(source, start), actual: part })],
      terminal,
    );
  return 2;
}

const refusals = { conflict: 'format-conflict', changed: 'format-changed', lost: 'format-lost' } as const;

/** Tells of a part that keeps its author's writing. */
function keptFinding({ name, start }: Kept, source: Source): Finding {
  return finding(source.file, { ruleId: 'format-kept', severity: 'info', place: placeIn(source, start), actual: name });
}

function placeIn(source: Source, start: number | null): Position | null {
  return start === null ? null : source.position(start, start);
}
