/** One file of `dvplan lint`: read, linted, mended where that is asked for, and what comes of it as plain values that go anywhere. */
import { writeWhole } from '../../files/index.js';
import { failure, type Finding, type Fix, type RuleSettings, type Source } from '../../model/index.js';
import type { QuotedSource } from '../../reporters/finding-report.js';
import { OpenedBaseline } from '../../workspace/baselines.js';
import { fixDocument } from '../../workspace/fix-rounds.js';
import type { LintedDocument, LintOptions, OpenedDocument, Workspace } from '../../workspace/index.js';
import { isSecret } from '../../workspace/many/secrecy.js';
import { readRuleSettings } from '../../workspace/rules.js';
import type { LintCommandOptions } from '../command-options.js';
import { openNamed, openWorkspace, readInput } from '../open-workspace.js';
import { refuseReadOnly } from '../outputs.js';
import { writeReviewSheet } from '../review-sheet.js';
import type { Terminal } from '../terminal.js';

/** What became of a file, as a thread or a cache hands it on: values without methods. */
export interface LintedFile {
  readonly file: string;
  /** The lines that the findings quote; null for a file that could not be read. */
  readonly quoted: Quoted | null;
  readonly findings: readonly Finding[];
  /** The regulation that the form was held against; null if it is none, or the file could not be read. */
  readonly regulation: string | null;
  /** How many fixes were written. */
  readonly fixed: number;
  /** What is told of its reviewed copy; null where none was made. */
  readonly reviewed: string | null;
  /** Warnings beyond the baseline, those too that `--quiet` leaves out. */
  readonly warnings: number;
  /** Whether a fix changed the text. */
  readonly changed: boolean;
  /** What changed, as `patch` reads it; empty without `--diff`. */
  readonly patch: string;
  /** Whether the file could not be read as a document. */
  readonly broken: boolean;
  /** Time of each rule, ms; empty where none is asked for. */
  readonly times: readonly (readonly [string, number])[];
  /** What files it was made of, for a cache; null where it may not be kept: of a secret document, or one that could not be read. */
  readonly seen: readonly (readonly [string, string])[] | null;
}

/** What is quoted of a source. */
interface Quoted extends Pick<Source, 'unit' | 'isReadOnly'> {
  /** Lines by their number. */
  readonly lines: readonly (readonly [number, string])[];
}

/** What one run needs for every file. */
export interface LintRun {
  readonly options: LintCommandOptions;
  readonly terminal: Terminal;
  readonly workspace: Workspace;
  readonly settings: RuleSettings;
  readonly baseline: OpenedBaseline | null;
}

/** What was made of a file while it is at hand. */
interface Linted extends Omit<LintedFile, 'quoted' | 'times' | 'seen'> {
  readonly source: Source;
  readonly read: OpenedDocument;
  /** What fixes took away, where a review sheet is asked for. */
  readonly mended: readonly Finding[];
  /** All findings, before the baseline took away. */
  readonly all: readonly Finding[];
  readonly times: LintedDocument['times'];
}

/** @throws Failure for a baseline without a name, or one that is not there or malformed, or a setting of a rule that is none */
export function openLintRun(
  options: LintCommandOptions,
  terminal: Terminal,
  workspace: Workspace = openWorkspace(terminal.process),
): LintRun {
  const { baseline: named, updateBaseline = false, rule = [] } = options;
  if (updateBaseline && named === undefined) throw failure('-', 'baseline-unnamed', '--update-baseline');
  const baseline = named === undefined ? null : new OpenedBaseline(workspace, named, updateBaseline);
  return { options, terminal, workspace, baseline, settings: readRuleSettings(rule) };
}

/**
 * Lints a file, round after round where fixes are asked for, and writes what is to be written of it; null if the office ignores it.
 *
 * @throws Failure if it cannot be read, or a file of its own cannot be written
 */
export async function lintFile(file: string, run: LintRun): Promise<LintedFile | null> {
  const { options, terminal, workspace } = run;
  const named = file === '-' ? (options.stdinFilename ?? '-') : file;
  if (await workspace.isIgnored(named)) {
    if (printsSource(file, options)) terminal.process.stdout.write(await readInput(terminal.process));
    return null;
  }
  const read = await openNamed(file, workspace, terminal.process, named);
  const isWord = read.source.kind === 'word';
  const fixes = options.fix === true || options.diff === true;
  if (options.diff === true || (fixes && !isWord)) refuseReadOnly(read);
  const known = options.updateBaseline === true ? undefined : run.baseline?.of(read);
  const lintOptions: LintOptions = {
    settings: run.settings,
    ...(options.template === undefined ? {} : { template: options.template }),
    ...(known === undefined ? {} : { known }),
    ...(options.timing === true ? { clock: () => terminal.now() } : {}),
  };
  const reviews = options.review === true || (isWord && options.fix === true);
  const linted = reviews ? await reviewFile(read, lintOptions, run) : await mendFile(read, named, lintOptions, run);
  keepChange(file, linted, run);
  await writeReviewSheet(options, linted, terminal, workspace);
  if (options.updateBaseline === true && !linted.broken) run.baseline?.add(read, linted.all);
  const { source, read: _read, mended: _mended, all: _all, times, ...result } = linted;
  const isKept = options.cache === true && !linted.broken && !(await isSecret(read));
  const seen = isKept ? [...read.reading.seen()] : null;
  return { ...result, quoted: quotedOf(source, linted.findings), times: [...times], seen };
}

/** Lints a document, and mends its text where that is asked for. */
async function mendFile(read: OpenedDocument, named: string, lintOptions: LintOptions, { options }: LintRun): Promise<Linted> {
  const fixes = options.fix === true || options.diff === true;
  const mendable = fixes && options.sheet !== undefined ? (await read.lint(lintOptions)).shown : [];
  const { document, linted, fixed } = fixes
    ? await fixDocument(read, (fix) => isAllowed(fix, options), lintOptions)
    : { document: read, linted: await read.lint(lintOptions), fixed: 0 };
  const [before, after] = [read.source.text, document.source.text];
  return {
    file: named,
    source: document.source,
    regulation: linted.broken ? null : (await document.choose(options.template)).template.regulation,
    read,
    fixed,
    all: linted.findings,
    broken: linted.broken,
    reviewed: null,
    mended: mendable.filter(({ fix }) => fix !== null && isAllowed(fix, options)),
    ...toldOf(linted.shown, options),
    times: linted.times,
    changed: after !== before,
    patch: options.diff === true && after !== before ? (await import('../../reporters/patch.js')).formatPatch(named, before, after) : '',
  };
}

/** Writes the reviewed copy of a Word file; what is left to find is told as of a text that was fixed. */
async function reviewFile(read: OpenedDocument, lintOptions: LintOptions, { options, terminal }: LintRun): Promise<Linted> {
  const { unsafeFixes = false, draft = false, review: asked, outputFile } = options;
  const { review } = await import('./review-copy.js');
  const target = { ...options, ...(asked === true && outputFile !== undefined ? { output: outputFile } : {}) };
  const { reviewed, told } = await review(read, { ...lintOptions, unsafeFixes, draft }, target, terminal.language);
  return {
    file: read.name,
    source: read.source,
    regulation: (await read.choose(options.template)).template.regulation,
    read,
    fixed: reviewed.mended.length,
    all: reviewed.findings,
    broken: false,
    ...toldOf(reviewed.findings, options),
    changed: false,
    patch: '',
    mended: reviewed.mended,
    reviewed: told,
    times: new Map(),
  };
}

/** What of the findings is told, and how many warnings there are, those too that `--quiet` leaves out. */
function toldOf(shown: readonly Finding[], { quiet }: LintCommandOptions): Pick<Linted, 'findings' | 'warnings'> {
  const ofSeverity = (wanted: Finding['severity']): Finding[] => shown.filter(({ severity }) => severity === wanted);
  return { findings: quiet === true ? ofSeverity('error') : shown, warnings: ofSeverity('warning').length };
}

function isAllowed({ safe }: Fix, { unsafeFixes }: LintCommandOptions): boolean {
  return safe || unsafeFixes === true;
}

/** Whether standard output takes the text of standard input, mended or not. */
export function printsSource(file: string, { fix, diff }: LintCommandOptions): boolean {
  return file === '-' && fix === true && diff !== true;
}

/** Writes the changed file; for standard input all of it is printed, in its own encoding. */
function keepChange(file: string, { source, read, changed }: Linted, { options, terminal }: LintRun): void {
  if (options.diff === true) return;
  const bytes = read.encode(source.text);
  if (printsSource(file, options)) terminal.process.stdout.write(bytes);
  else if (changed) writeWhole(file, read.path, bytes, { isCurrent: (existing) => read.isCurrent(existing) });
}

function quotedOf(source: Source, findings: readonly Finding[]): Quoted {
  const { unit, isReadOnly } = source;
  return { unit, isReadOnly, lines: [...new Set(findings.map(({ line }) => line))].map((line) => [line, source.lineText(line)]) };
}

/** A source as reports quote it. */
export function quotedSource({ quoted }: LintedFile): QuotedSource | null {
  if (quoted === null) return null;
  const lines = new Map(quoted.lines);
  return { ...quoted, lineText: (line) => lines.get(line) ?? '' };
}

/** What there is to report of a file that could not be linted, or of the configuration that it could not be linted with. */
export function unlintable(file: string, finding: Finding): LintedFile {
  return {
    file: finding.file === '-' ? file : finding.file,
    quoted: null,
    regulation: null,
    findings: [finding],
    fixed: 0,
    warnings: 0,
    changed: false,
    patch: '',
    broken: true,
    reviewed: null,
    times: [],
    seen: null,
  };
}
