/** `dvplan lint`: what is wrong in drafts, and the fixes that can be made. */
import { textForStream } from '../reporters/plain.js';
import { failure, writeWhole } from '../files/index.js';
import { resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { applyFixes, encodeText } from '../format/index.js';
import { beyondBaseline, joinRepeats, ruleCards, type Baseline } from '../lint/index.js';
import { word } from '../messages/index.js';
import { Failure, Source, type Finding, type Fix, type OfficeConfig, type RuleSettings } from '../model/index.js';
import { openReport, type FileFindings } from '../reporters/finding-report.js';
import { formatTable } from '../reporters/table.js';
import { version } from '../version.js';
import type { ShippedTemplates } from '../config/index.js';
import { baselinePath, BaselineWriter, readBaseline } from './files/baseline-files.js';
import type { LintCommandOptions } from './command-options.js';
import { chooseFor, readDocument } from './files/documents.js';
import { reportInternalError, showFindings } from './terminal/finding-output.js';
import { isIgnored, lintInOffice, readRuleSettings } from './linting.js';
import { OfficeFinder } from './files/office.js';
import { RegisterFinder } from './register/register-files.js';
import { expandFiles, isUnchanged, openSource, readInput } from './files/sources.js';
import { loadShippedTemplates } from './files/template-files.js';
import { openTerminal, type Terminal } from './terminal/terminal.js';

/** Most rounds of fixing: a fix may lay bare the next, but none undoes another. */
const mostRounds = 10;

/** What one run needs for every file. */
interface Run {
  readonly options: LintCommandOptions;
  readonly terminal: Terminal;
  readonly shipped: ShippedTemplates;
  readonly offices: OfficeFinder;
  readonly registers: RegisterFinder;
  readonly settings: RuleSettings;
  readonly baseline: Baseline | null;
  readonly times: Map<string, number>;
}

/** What became of a file. */
interface Linted extends FileFindings {
  /** The source as it was read, before fixes. */
  readonly read: Source | null;
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
  const { process } = terminal;
  const baseline = options.baseline === undefined ? null : readBaseline(options.baseline, options.updateBaseline === true, process);
  const run: Run = {
    options,
    terminal,
    baseline,
    shipped: await loadShippedTemplates(),
    offices: new OfficeFinder(process),
    registers: new RegisterFinder(process),
    settings: readRuleSettings(options.rule ?? []),
    times: new Map(),
  };
  const { files, failures } = await findFiles(names, options, terminal);
  const writer =
    options.updateBaseline === true && options.baseline !== undefined
      ? new BaselineWriter(options.baseline, baseline ?? {}, process)
      : null;
  const output = openOutput(
    files.some((file) => printsSource(file, options)),
    run,
  );
  const tally: Tally = { errors: 0, warnings: 0, changed: 0, fixed: 0, broken: false };
  const told = new Set<Finding>();
  const keep = (linted: Linted): void => {
    count(linted, tally);
    output.add(linted);
    if (linted.source !== null && !linted.broken) writer?.add(linted.file, linted.source, linted.all);
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
      keep(linted);
    } catch (error) {
      tally.broken = true;
      if (error instanceof Failure) fail(file, error);
      else reportInternalError(error, file, terminal);
    }
  }
  await writer?.write();
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
  { outputFile }: LintCommandOptions,
  { process }: Terminal,
): Promise<{ files: readonly string[]; failures: readonly Failure[] }> {
  const byPath = new Map<string, string>();
  const failures: Failure[] = [];
  for (const name of names) {
    try {
      for (const file of await expandFiles([name], process)) {
        const path = file === '-' ? file : resolve(process.cwd(), file);
        if (!byPath.has(path)) byPath.set(path, file);
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  if (outputFile !== undefined && byPath.has(resolve(process.cwd(), outputFile))) throw failure(outputFile, 'output-is-source', outputFile);
  return { files: [...byPath.values()], failures };
}

/** What there is to report of a file that could not be linted, or of the configuration that it could not be linted with. */
function failed(file: string, { finding }: Failure): Linted {
  return {
    file: finding.file === '-' ? file : finding.file,
    source: null,
    read: null,
    findings: [finding],
    fixed: 0,
    all: [],
    warnings: 0,
    changed: false,
    patch: '',
    broken: true,
  };
}

/** Lints a file, round after round where fixes are asked for; null where the office ignores it. */
async function lintFile(file: string, run: Run): Promise<Linted | null> {
  const { options, terminal, offices } = run;
  const named = file === '-' ? (options.stdinFilename ?? '-') : file;
  const office = await offices.find(named);
  if (await isIgnored(named, office, terminal.process)) {
    if (printsSource(file, options)) terminal.process.stdout.write(await readInput(terminal.process));
    return null;
  }
  const read = await openSource(file, terminal.process, named);
  const original = read.text;
  let source = read;
  let linted = await lintSource(source, office, named, run);
  let fixed = 0;
  for (let round = 0; round < mostRounds && (options.fix === true || options.diff === true) && !linted.broken; round++) {
    const next = applyFixes(source.text, linted.shown, (fix) => isAllowed(fix, options));
    if (next.text === source.text) break;
    const changed = new Source(source.file, next.text, source.kind, source.encoding, source.hasByteOrderMark);
    const again = await lintSource(changed, office, named, run);
    if (again.broken) break;
    fixed += next.applied.length;
    [source, linted] = [changed, again];
  }
  return {
    file: named,
    source,
    read,
    fixed,
    all: linted.all,
    broken: linted.broken,
    findings: options.quiet === true ? linted.shown.filter(({ severity }) => severity === 'error') : linted.shown,
    warnings: linted.shown.filter(({ severity }) => severity === 'warning').length,
    changed: source.text !== original,
    patch: options.diff === true && source.text !== original ? formatPatch(named, original, source.text) : '',
  };
}

function isAllowed({ safe }: Fix, { unsafeFixes }: LintCommandOptions): boolean {
  return safe || unsafeFixes === true;
}

async function lintSource(
  source: Source,
  office: OfficeConfig | null,
  file: string,
  run: Run,
): Promise<{ all: readonly Finding[]; shown: readonly Finding[]; broken: boolean }> {
  const { options, terminal, shipped, settings, baseline, registers, times } = run;
  const { plan, findings: parsed, broken } = await readDocument(source, office);
  // Rules would miss everything that stands in the part that could not be read.
  if (broken) return { all: parsed, shown: parsed, broken };
  const choice = await chooseFor(plan, office, shipped, options.template, terminal.process);
  const { findings, times: taken } = await lintInOffice(
    { plan, parsed, choice, office, file, settings, registers, ...(options.timing === true ? { clock: () => terminal.now() } : {}) },
    terminal.process,
  );
  for (const [rule, time] of taken) times.set(rule, (times.get(rule) ?? 0) + time);
  const known =
    baseline === null || options.updateBaseline === true
      ? undefined
      : baseline[baselinePath(options.baseline ?? '', file, terminal.process)];
  return {
    all: findings,
    shown: joinRepeats(known === undefined ? findings : beyondBaseline(findings, known, (line) => source.lineText(line))),
    broken,
  };
}

/** The difference between both texts, without the line that `diff` puts above. */
function formatPatch(file: string, original: string, text: string): string {
  const patch =
    createTwoFilesPatch(file, file, original, text, undefined, undefined, { context: 2, maxEditLength: mostChanges }) ??
    wholePatch(file, original, text);
  return patch.replace(/^(?:Index: .*\n)?=+\n/u, '');
}

/** Most changed lines among which the shortest difference is looked for: the search takes the square of their number. */
const mostChanges = 2000;

/** A patch that takes away all lines and writes all anew. */
function wholePatch(file: string, original: string, text: string): string {
  const lines = (whole: string): string[] => whole.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const marked = (mark: string, all: readonly string[]): string =>
    all.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
  const [before, after] = [lines(original), lines(text)];
  return `--- ${file}\n+++ ${file}\n@@ -1,${before.length} +1,${after.length} @@\n${marked('-', before)}${marked('+', after)}`;
}

/** Whether standard output takes the text of standard input, mended or not. */
function printsSource(file: string, { fix, diff }: LintCommandOptions): boolean {
  return file === '-' && fix === true && diff !== true;
}

/** Writes the changed file; for standard input all of it is printed, in its own encoding. */
function keepChange(file: string, { source, read, changed }: Linted, { options, terminal }: Run): void {
  const { process } = terminal;
  if (source === null || read === null || options.diff === true) return;
  if (printsSource(file, options)) process.stdout.write(encodeText(source, source.text));
  else if (changed) writeWhole(file, resolve(process.cwd(), file), encodeText(source, source.text), { isCurrent: isUnchanged(read) });
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
function openOutput(taken: boolean, { options, terminal, times }: Run): Output {
  const { language, process } = terminal;
  const { outputFile } = options;
  const chunks: Uint8Array[] = [];
  const stream =
    outputFile !== undefined
      ? { write: (text: string) => chunks.push(new TextEncoder().encode(text)) }
      : taken
        ? process.stderr
        : process.stdout;
  const { colors } = openTerminal(process, options, stream);
  const report = openReport(options.format, { language, colors, rules: ruleCards, version, quiet: options.quiet === true });
  return {
    add: (linted) => {
      stream.write(options.diff === true ? textForStream(linted.patch, stream) : report.add(linted));
      if (options.diff === true && linted.broken) showFindings(linted.findings, terminal);
    },
    end: async (tally) => {
      if (options.diff !== true) stream.write(await report.end());
      if (outputFile !== undefined) writeWhole(outputFile, resolve(process.cwd(), outputFile), Buffer.concat(chunks));
      if (options.diff === true) process.stderr.write(`${word('lintWouldFix', language, { count: tally.fixed })}\n`);
      else if (hasTooManyWarnings(tally, options))
        process.stderr.write(`${word('tooManyWarnings', language, { count: tally.warnings, most: options.maxWarnings })}\n`);
      if (options.timing === true) process.stderr.write(formatTimes(times, terminal));
    },
  };
}

function formatTimes(times: ReadonlyMap<string, number>, { language }: Terminal): string {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times]
    .toSorted(([, one], [, other]) => other - one)
    .map(([rule, time]) => [rule, `${time.toFixed(2)} ms`, `${((100 * time) / (all || 1)).toFixed(1)}%`]);
  return formatTable([[word('timingTitle', language), 'ms', word('timingShare', language)], ...rows, ['', `${all.toFixed(2)} ms`, '100%']]);
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
