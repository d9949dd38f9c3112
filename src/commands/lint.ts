/** `dvplan lint`: what is wrong in drafts, and the fixes that can be made. */
import { dirname, relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { applyFixes, encodeText } from '../format/index.js';
import { beyondBaseline, ruleRegistry, type Baseline } from '../lint/index.js';
import { word } from '../messages/index.js';
import { Failure, Source, type Finding, type Fix, type OfficeConfig, type RuleSettings } from '../model/index.js';
import { formatReport, type FileFindings } from '../reporters/finding-report.js';
import { formatFinding } from '../reporters/plain.js';
import { formatTable } from '../reporters/table.js';
import { version } from '../version.js';
import type { ShippedTemplates } from '../config/index.js';
import { readBaseline, writeBaseline } from './baseline-files.js';
import type { LintCommandOptions } from './command-options.js';
import { chooseFor, readDocument } from './documents.js';
import { reportInternalError } from './internal-error.js';
import { isIgnored, lintDocument, readRuleSettings } from './linting.js';
import { OfficeFinder } from './office.js';
import { writeWhole } from './output.js';
import { RegisterFinder } from './register-files.js';
import { expandFiles, failure, openSource } from './sources.js';
import { loadShippedTemplates } from './template-files.js';
import { openTerminal, readStandardInput, type Terminal } from './terminal.js';

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

interface Linted extends FileFindings {
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

/** Lints each file; the exit code is 2 where one could not be read, 1 for an error, too many warnings or (with `--diff`) a fix to make, else 0. */
export async function lint(names: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  if (options.updateBaseline === true && options.baseline === undefined) throw failure('-', 'baseline-unnamed', '--update-baseline');
  const run: Run = {
    options, terminal, shipped: await loadShippedTemplates(), offices: new OfficeFinder(terminal.process), registers: new RegisterFinder(terminal.process),
    settings: readRuleSettings(options.rule ?? []),
    baseline: options.baseline === undefined ? null : await readBaseline(options.baseline, options.updateBaseline === true, terminal.process),
    times: new Map(),
  };
  const { files, failures } = await findFiles(names, options, terminal);
  const results = failures.map((one) => failed(one.finding.file, one));
  let exitCode = failures.length > 0 ? 2 : 0;
  for (const file of files) {
    try {
      const linted = await lintFile(file, run);
      if (linted === null) continue;
      await keepChange(file, linted, run);
      if (linted.broken) exitCode = 2;
      results.push(detached(linted, options));
    } catch (error) {
      exitCode = 2;
      if (!(error instanceof Failure)) reportInternalError(error, file, terminal);
      else if (!results.some(({ findings }) => findings[0] === error.finding)) results.push(failed(file, error));
    }
  }
  if (options.updateBaseline === true && options.baseline !== undefined) await writeBaseline(options.baseline, results, run.baseline ?? {}, terminal.process);
  await report(results, files.some((file) => printsSource(file, options)), run);
  return Math.max(exitCode, judge(results, options));
}

/** The files that the names stand for, each once, and the names that stand for nothing. */
async function findFiles(names: readonly string[], { outputFile }: LintCommandOptions, { process }: Terminal): Promise<{ files: readonly string[]; failures: readonly Failure[] }> {
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
  return { file: finding.file === '-' ? file : finding.file, source: null, findings: [finding], fixed: 0, all: [], warnings: 0, changed: false, patch: '', broken: true };
}

/**
 * The result of a file without what would keep its texts in memory: findings quote slices of them, and only people are shown lines. So memory
 * does not grow with the number of files but by their findings.
 */
function detached(linted: Linted, { format, updateBaseline }: LintCommandOptions): Linted {
  const copy = (findings: readonly Finding[]): readonly Finding[] => JSON.parse(JSON.stringify(findings)) as readonly Finding[];
  const keepsLines = format === 'pretty' || updateBaseline === true;
  return { ...linted, findings: copy(linted.findings), all: updateBaseline === true ? copy(linted.all) : [], source: keepsLines ? linted.source : null };
}

/** Lints a file, round after round where fixes are asked for; null where the office ignores it. */
async function lintFile(file: string, run: Run): Promise<Linted | null> {
  const { options, terminal, offices } = run;
  const named = file === '-' ? (options.stdinFilename ?? '-') : file;
  const office = await offices.find(named);
  if (isIgnored(named, office, terminal.process)) {
    if (printsSource(file, options)) terminal.process.stdout.write(await readStandardInput(terminal.process));
    return null;
  }
  let source = await openSource(file, terminal.process, named);
  const original = source.text;
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
    file: named, source, fixed, all: linted.all, broken: linted.broken,
    findings: options.quiet === true ? linted.shown.filter(({ severity }) => severity === 'error') : linted.shown,
    warnings: linted.shown.filter(({ severity }) => severity === 'warning').length,
    changed: source.text !== original,
    patch: options.diff === true && source.text !== original ? formatPatch(named, original, source.text) : '',
  };
}

function isAllowed({ safe }: Fix, { unsafeFixes }: LintCommandOptions): boolean {
  return safe || unsafeFixes === true;
}

async function lintSource(source: Source, office: OfficeConfig | null, file: string, run: Run): Promise<{ all: readonly Finding[]; shown: readonly Finding[]; broken: boolean }> {
  const { options, terminal, shipped, settings, baseline, registers, times } = run;
  const { plan, findings: parsed, broken } = await readDocument(source, office);
  // Rules would miss everything that stands in the part that could not be read.
  if (broken) return { all: parsed, shown: parsed, broken };
  const choice = await chooseFor(plan, office, shipped, options.template, terminal.process);
  const { findings, times: taken } = await lintDocument({ plan, parsed, choice, office, file, settings, registers, ...(options.timing === true ? { clock: () => terminal.now() } : {}) }, terminal.process);
  for (const [rule, time] of taken) times.set(rule, (times.get(rule) ?? 0) + time);
  const known = baseline === null || options.updateBaseline === true ? undefined : baseline[pathIn(options.baseline ?? '', file, terminal)];
  return { all: findings, shown: known === undefined ? findings : beyondBaseline(findings, known, lineReader(source)), broken };
}

function pathIn(baseline: string, file: string, { process }: Terminal): string {
  return relative(dirname(resolve(process.cwd(), baseline)), resolve(process.cwd(), file)).replaceAll('\\', '/');
}

/** The text of a line of the source, by its number. */
function lineReader({ text }: Source): (line: number) => string {
  const lines = text.split(/\r\n|\r|\n/u);
  return (line) => lines[line - 1] ?? '';
}

/** The difference between both texts, without the line that `diff` puts above. */
function formatPatch(file: string, original: string, text: string): string {
  const patch = createTwoFilesPatch(file, file, original, text, undefined, undefined, { context: 2, maxEditLength: mostChanges }) ?? wholePatch(file, original, text);
  return patch.replace(/^(?:Index: .*\n)?=+\n/u, '');
}

/** Most changed lines among which the shortest difference is looked for: the search takes the square of their number. */
const mostChanges = 2000;

/** A patch that takes away all lines and writes all anew. */
function wholePatch(file: string, original: string, text: string): string {
  const lines = (whole: string): string[] => whole.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const marked = (mark: string, all: readonly string[]): string => all.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
  const [before, after] = [lines(original), lines(text)];
  return `--- ${file}\n+++ ${file}\n@@ -1,${before.length} +1,${after.length} @@\n${marked('-', before)}${marked('+', after)}`;
}

/** Whether standard output takes the text of standard input, mended or not. */
function printsSource(file: string, { fix, diff }: LintCommandOptions): boolean {
  return file === '-' && fix === true && diff !== true;
}

/** Writes the changed file; for standard input all of it is printed, in its own encoding. */
async function keepChange(file: string, { source, changed }: Linted, { options, terminal }: Run): Promise<void> {
  const { process } = terminal;
  if (source === null || options.diff === true) return;
  if (printsSource(file, options)) process.stdout.write(encodeText(source, source.text));
  else if (changed) await writeWhole(file, resolve(process.cwd(), file), encodeText(source, source.text));
}

/** The report goes where people and programs look for it; where the mended text takes standard output, to standard error. */
async function report(results: readonly Linted[], taken: boolean, { options, terminal, times }: Run): Promise<void> {
  const { language, process } = terminal;
  const { outputFile } = options;
  const stream = outputFile !== undefined ? { write: () => undefined } : taken ? process.stderr : process.stdout;
  const { colors } = openTerminal(process, options, stream);
  const patches = results.map(({ patch }) => patch).join('');
  const text = options.diff === true ? patches : await formatReport(options.format, results, { language, colors, rules: ruleRegistry, version, quiet: options.quiet === true });
  if (outputFile === undefined) stream.write(text);
  else await writeWhole(outputFile, resolve(process.cwd(), outputFile), new TextEncoder().encode(text));
  if (options.diff === true) {
    for (const one of results.filter(({ broken }) => broken).flatMap(({ findings }) => findings)) process.stderr.write(formatFinding(one, language, terminal.colors));
    process.stderr.write(`${word('lintWouldFix', language, { count: results.reduce((count, { fixed }) => count + fixed, 0) })}\n`);
  } else if (hasTooManyWarnings(results, options)) {
    process.stderr.write(`${word('tooManyWarnings', language, { count: countWarnings(results), most: options.maxWarnings })}\n`);
  }
  if (options.timing === true) process.stderr.write(formatTimes(times, terminal));
}

function formatTimes(times: ReadonlyMap<string, number>, { language }: Terminal): string {
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times].toSorted(([, one], [, other]) => other - one).map(([rule, time]) => [rule, `${time.toFixed(2)} ms`, `${((100 * time) / (all || 1)).toFixed(1)}%`]);
  return formatTable([[word('timingTitle', language), 'ms', word('timingShare', language)], ...rows, ['', `${all.toFixed(2)} ms`, '100%']]);
}

function judge(results: readonly Linted[], options: LintCommandOptions): 0 | 1 {
  if (options.diff === true) return results.some(({ changed }) => changed) ? 1 : 0;
  // What was found is accepted: it stands in the baseline now.
  if (options.updateBaseline === true) return 0;
  const findings = results.flatMap((result) => result.findings);
  if (findings.some(({ severity }) => severity === 'error')) return 1;
  return hasTooManyWarnings(results, options) ? 1 : 0;
}

function hasTooManyWarnings(results: readonly Linted[], { maxWarnings }: LintCommandOptions): boolean {
  return maxWarnings !== undefined && countWarnings(results) > maxWarnings;
}

function countWarnings(results: readonly Linted[]): number {
  return results.reduce((count, { warnings }) => count + warnings, 0);
}
