/** `dvplan lint`: what is wrong in drafts, and the fixes that can be made. */
import { writeWhole } from '../files/index.js';
import { word } from '../messages/index.js';
import { failure, Failure, type Finding, type Fix, type RuleSettings } from '../model/index.js';
import { openReport, type FileFindings } from '../reporters/finding-report.js';
import { textForStream } from '../reporters/plain.js';
import { formatCounts, formatTimes } from '../reporters/rule-tables.js';
import { commandsOf } from '../reporters/terminal-actions.js';
import { version } from '../version.js';
import { OpenedBaseline } from '../workspace/baselines.js';
import { fixDocument } from '../workspace/fix-rounds.js';
import type { LintOptions, OpenedDocument, Workspace } from '../workspace/index.js';
import { readRuleSettings, ruleCards } from '../workspace/rules.js';
import type { LintCommandOptions } from '../terminal/command-options.js';
import { reportInternalError, showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace, readInput } from '../terminal/open-workspace.js';
import { arrow, refuseReadOnly, refuseSource, requireEnding } from '../terminal/outputs.js';
import { writeReviewSheet } from '../terminal/review-sheet.js';
import { openTerminal, type Terminal } from '../terminal/terminal.js';

/** What one run needs for every file. */
interface Run {
  readonly options: LintCommandOptions;
  readonly terminal: Terminal;
  readonly workspace: Workspace;
  readonly settings: RuleSettings;
  readonly baseline: OpenedBaseline | null;
  readonly times: Map<string, number>;
  /** Findings of each rule. */
  readonly counts: Map<string, number>;
}

/** What became of a file. */
interface Linted extends FileFindings {
  /** What is told of its reviewed copy; null where none was made. */
  readonly reviewed: string | null;
  /** The document as it was read, before fixes; null if it could not be. */
  readonly read: OpenedDocument | null;
  /** What fixes took away, where a review sheet is asked for. */
  readonly mended: readonly Finding[];
  /** All findings, before the baseline took away. */
  readonly all: readonly Finding[];
  /** Warnings beyond the baseline, those too that `--quiet` leaves out. */
  readonly warnings: number;
  /** Whether a fix changed the text. */
  readonly changed: boolean;
  /** What changed, as `patch` reads it; empty without `--diff`. */
  readonly patch: string;
  /** Whether the file could not be read as a document. */
  readonly broken: boolean;
}

/** What is left of the files when they are reported: so memory does not grow with their number. */
interface Tally {
  errors: number;
  warnings: number;
  changed: number;
  fixed: number;
  broken: boolean;
}

/**
 * Lints each file; the exit code is 2 where one could not be read, 1 for an error, too many warnings or (with `--diff`) a fix to make, else
 * 0.
 */
export async function lint(names: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  if (options.updateBaseline === true && options.baseline === undefined) throw failure('-', 'baseline-unnamed', '--update-baseline');
  const workspace = openWorkspace(terminal.process);
  const run: Run = {
    options,
    terminal,
    workspace,
    baseline: options.baseline === undefined ? null : new OpenedBaseline(workspace, options.baseline, options.updateBaseline === true),
    settings: readRuleSettings(options.rule ?? []),
    times: new Map(),
    counts: new Map(),
  };
  const { files, failures } = await findFiles(names, options, workspace);
  const output = openOutput(
    files.some((file) => printsSource(file, options)),
    files,
    run,
  );
  const tally: Tally = { errors: 0, warnings: 0, changed: 0, fixed: 0, broken: false };
  const told = new Set<Finding>();
  const keep = (linted: Linted): void => {
    count(linted, tally);
    output.add(linted);
    if (options.updateBaseline === true && linted.read !== null && !linted.broken) run.baseline?.add(linted.read, linted.all);
  };
  const fail = (file: string, error: Failure): void => {
    // A mistake of a configuration is told once, however many files have it.
    if (!told.has(error.finding)) keep(failed(file, error));
    told.add(error.finding);
  };
  for (const error of failures) fail(error.finding.file, error);
  for (const file of files) {
    try {
      const linted = await lintFile(file, run);
      if (linted === null) continue;
      keepChange(file, linted, run);
      await writeReviewSheet(options, linted, terminal, workspace);
      keep(linted);
    } catch (error) {
      tally.broken = true;
      if (error instanceof Failure) fail(file, error);
      else reportInternalError(error, file, terminal);
    }
  }
  if (options.updateBaseline === true && run.baseline !== null) {
    writeWhole(run.baseline.name, workspace.pathOf(run.baseline.name), run.baseline.content());
    terminal.process.stderr.write(`${arrow(files, run.baseline.name, terminal.language)}\n`);
  }
  await output.end(tally);
  return tally.broken ? 2 : judge(tally, options);
}

function count({ findings, warnings, changed, fixed, broken }: Linted, tally: Tally): void {
  tally.errors += findings.filter(({ severity }) => severity === 'error').length;
  tally.warnings += warnings;
  tally.changed += changed ? 1 : 0;
  tally.fixed += fixed;
  tally.broken ||= broken;
}

/** The files that the names stand for, each once, and the names that stand for nothing. */
async function findFiles(
  names: readonly string[],
  { outputFile, review, sheet, asReport }: LintCommandOptions,
  workspace: Workspace,
): Promise<{ files: readonly string[]; failures: readonly Failure[] }> {
  const found: string[] = [];
  const failures: Failure[] = [];
  for (const index of names.keys()) {
    try {
      for (const file of await workspace.filesNamed(names.slice(index))) found.push(file);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
      // The names behind it are pieces of the same.
      if (error.finding.messageId === 'file-not-found-in-pieces') break;
    }
  }
  const files = workspace.eachOnce(found);
  if (review === true && outputFile !== undefined && files.length > 1)
    throw failure(outputFile, 'review-output-for-many', outputFile, { count: files.length });
  if (asReport !== undefined && sheet === undefined) throw failure('-', 'report-without-sheet', asReport);
  if (sheet !== undefined && files.length > 1) throw failure(sheet, 'sheet-for-many', sheet, { count: files.length });
  for (const output of [outputFile, sheet]) if (output !== undefined) refuseSource(output, files, workspace);
  if (sheet !== undefined) requireEnding(sheet, ['.docx'], workspace);
  return { files, failures };
}

/** What there is to report of a file that could not be linted, or of the configuration that it could not be linted with. */
function failed(file: string, { finding }: Failure): Linted {
  return {
    file: finding.file === '-' ? file : finding.file,
    source: null,
    regulation: null,
    read: null,
    findings: [finding],
    fixed: 0,
    all: [],
    warnings: 0,
    changed: false,
    patch: '',
    broken: true,
    reviewed: null,
    mended: [],
  };
}

/** Lints a file, round after round where fixes are asked for; null if the office ignores it. */
async function lintFile(file: string, run: Run): Promise<Linted | null> {
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
  if (options.review === true || (isWord && options.fix === true)) return reviewFile(read, lintOptions, run);
  const mendable = fixes && options.sheet !== undefined ? (await read.lint(lintOptions)).shown : [];
  const { document, linted, fixed } = fixes
    ? await fixDocument(read, (fix) => isAllowed(fix, options), lintOptions)
    : { document: read, linted: await read.lint(lintOptions), fixed: 0 };
  for (const [rule, time] of linted.times) run.times.set(rule, (run.times.get(rule) ?? 0) + time);
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
    changed: after !== before,
    patch: options.diff === true && after !== before ? (await import('../reporters/patch.js')).formatPatch(named, before, after) : '',
  };
}

/** Writes the reviewed copy of a Word file; what is left to find is told as of a text that was fixed. */
async function reviewFile(read: OpenedDocument, lintOptions: LintOptions, { options, terminal }: Run): Promise<Linted> {
  const { unsafeFixes = false, draft = false, review: asked, outputFile } = options;
  const { review } = await import('./review.js');
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
function printsSource(file: string, { fix, diff }: LintCommandOptions): boolean {
  return file === '-' && fix === true && diff !== true;
}

/** Writes the changed file; for standard input all of it is printed, in its own encoding. */
function keepChange(file: string, { source, read, changed }: Linted, { options, terminal }: Run): void {
  if (source === null || read === null || options.diff === true) return;
  const bytes = read.encode(source.text);
  if (printsSource(file, options)) terminal.process.stdout.write(bytes);
  else if (changed) writeWhole(file, read.path, bytes, { isCurrent: (existing) => read.isCurrent(existing) });
}

/** Where the report goes, file by file. */
interface Output {
  readonly add: (linted: Linted) => void;
  readonly end: (tally: Tally) => Promise<void>;
}

/**
 * The report goes where people and programs look for it; where the mended text takes standard output, to standard error; a file is written
 * at the end.
 */
function openOutput(taken: boolean, files: readonly string[], { options, terminal, workspace, times, counts }: Run): Output {
  const { language, process, say } = terminal;
  // The copies alone are told of where people read the report: what is found stands in them.
  const silent = options.review === true && options.format === 'pretty';
  const outputFile = options.review === true ? undefined : options.outputFile;
  const chunks: Uint8Array[] = [];
  const stream =
    outputFile !== undefined
      ? { write: (text: string) => chunks.push(new TextEncoder().encode(text)) }
      : taken
        ? process.stderr
        : process.stdout;
  const { colors } = openTerminal(process, options, stream);
  const report = openReport(options.format, {
    language,
    colors,
    say: options.format === 'pretty' ? say : commandsOf('dvplan', terminal.flags),
    rules: ruleCards,
    version,
    quiet: options.quiet === true,
  });
  return {
    add: (linted) => {
      for (const { ruleId } of linted.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
      const listed = options.diff === true ? textForStream(linted.patch, stream) : report.add(linted);
      if (options.statistics !== true && !(silent && linted.reviewed !== null)) stream.write(listed);
      if (linted.reviewed !== null) (options.format === 'pretty' ? process.stdout : process.stderr).write(linted.reviewed);
      if (options.diff === true && linted.broken) showFindings(linted.findings, terminal);
    },
    end: async (tally) => {
      if (options.statistics === true) stream.write(formatCounts(counts, ruleCards, language));
      if (options.diff !== true && !silent) stream.write(await report.end());
      if (outputFile !== undefined) {
        writeWhole(outputFile, workspace.pathOf(outputFile), Buffer.concat(chunks));
        process.stderr.write(`${arrow(files, outputFile, language)}\n`);
      }
      if (options.diff === true) process.stderr.write(`${word('lintWouldFix', language, { count: tally.fixed })}\n`);
      else if (hasTooManyWarnings(tally, options))
        process.stderr.write(`${word('tooManyWarnings', language, { count: tally.warnings, most: options.maxWarnings })}\n`);
      if (options.timing === true) process.stderr.write(formatTimes(times, language));
    },
  };
}

function judge(tally: Tally, options: LintCommandOptions): 0 | 1 {
  if (options.diff === true) return tally.changed > 0 ? 1 : 0;
  // What was found is accepted: it stands in the baseline now.
  if (options.updateBaseline === true) return 0;
  return tally.errors > 0 || hasTooManyWarnings(tally, options) ? 1 : 0;
}

function hasTooManyWarnings({ warnings }: Tally, { maxWarnings }: LintCommandOptions): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}
