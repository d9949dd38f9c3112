/** `dvplan build`: sources -> Word files. */
import { makeFolder, readExisting, syncFolder, writeWhole } from '../files/index.js';
import { word, type CommandWord } from '../messages/index.js';
import { failure, Failure, type Finding } from '../model/index.js';
import { countFindings, wordFormChanges } from '../reporters/plain.js';
import { mendedMark, sourceKindOf, type Issue, type OpenedDocument, type Workspace } from '../workspace/index.js';
import { findingsOf, isUntouchedWordFile, makeWordFile } from '../workspace/outputs/word-file.js';
import type { BuildCommandOptions } from '../terminal/command-options.js';
import { runJobs } from '../terminal/file-jobs.js';
import { readDate } from '../terminal/typed-days.js';
import { reportError, showFindings } from '../terminal/finding-output.js';
import { openNamed, openWorkspace } from '../terminal/open-workspace.js';
import { refuseSource, requireEnding, sourceConflicts } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';
import { watchFiles } from '../terminal/watching.js';

interface Job {
  /** As the caller named it. */
  readonly source: string;
  readonly output: string;
  /** Why it is not built: its output is a source too. */
  readonly refusal: Finding | null;
  /** Whether other files are built too. */
  readonly oneOfMany: boolean;
}

/** Builds each file; the exit code is 2 where one could not be built, 1 where `--strict` kept one back, else 0. */
export async function build(names: readonly string[], options: BuildCommandOptions, terminal: Terminal): Promise<number> {
  const workspace = openWorkspace(terminal.process);
  const files = (): Promise<string[]> => workspace.documentsNamed(names);
  const work = (some: readonly string[], all: readonly string[]): Promise<number> =>
    buildSome(planJobs(all, options, workspace), some, workspace, options, terminal);
  if (options.watch === true) return watchFiles(names, { workspace, terminal, files, beside: [options.form, options.reference], work });
  const all = await files();
  return work(all, all);
}

/** Builds some of the files, of which each has its output among all. */
async function buildSome(
  planned: readonly Job[],
  files: readonly string[],
  workspace: Workspace,
  options: BuildCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const asked = new Set(files);
  const jobs = planned.filter(({ source }) => asked.has(source));
  if (options.form !== undefined) await workspace.wordFiles.form(options.form);
  if (options.number !== undefined && planned.length > 1) throw failure('-', 'number-for-many', options.number, { count: planned.length });
  let exitCode = 0;
  let made = 0;
  for await (const { job, outcome } of runJobs('build', jobs, openBuilding(options, terminal, workspace), { options, terminal })) {
    const code = 'result' in outcome ? outcome.result : reportError(outcome.error, job.source, terminal);
    if (code === 0) made += 1;
    exitCode = Math.max(exitCode, code);
  }
  const { paths } = workspace.host;
  if (made > 0 && planned.length > 1)
    for (const folder of new Set(jobs.map(({ output }) => paths.dirname(workspace.pathOf(output))))) syncFolder(folder);
  if (jobs.length > 1 && options.quiet !== true)
    terminal.process.stdout.write(`${word('builtOf', terminal.language, { made, count: jobs.length })}\n`);
  return exitCode;
}

/** Builds one file after the other; an exit code for each. */
export function openBuilding(
  options: BuildCommandOptions,
  terminal: Terminal,
  workspace: Workspace = openWorkspace(terminal.process),
): (job: Job) => Promise<number> {
  const { number, date } = options;
  const issue: Issue = { ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date: readDate('--date', date) }) };
  return async (job) => {
    if (job.refusal !== null) throw new Failure(job.refusal);
    const document = (await openNamed(job.source, workspace, terminal.process)).issuedAs(issue);
    return buildOne(job, document, options, terminal);
  };
}

/**
 * What is to be written where, decided before anything is.
 *
 * @throws Failure if two sources have one output, or what a person names for it is a source
 */
function planJobs(files: readonly string[], { output: named, outDir, form }: BuildCommandOptions, workspace: Workspace): Job[] {
  const { paths } = workspace.host;
  if (named !== undefined && files.length > 1) throw failure(named, 'output-for-many', named, { count: files.length });
  if (files.includes('-') && named === undefined) throw failure('-', 'output-for-input', '-');
  if (named !== undefined) refuseSource(named, files, workspace);
  const conflictOf = sourceConflicts(files, workspace);
  const jobs = files.map((source): Job => {
    const mended = sourceKindOf(source, workspace.host) === 'word' ? mendedMark : '';
    const name = `${paths.basename(source, paths.extname(source))}${mended}.docx`;
    const output = named ?? paths.join(outDir ?? paths.dirname(source), name);
    return { source, output, refusal: conflictOf(output)?.finding ?? null, oneOfMany: files.length > 1 };
  });
  const byOutput = new Map<string, string[]>();
  for (const { source, output } of jobs) {
    if (form !== undefined) refuseSource(output, [form], workspace);
    requireEnding(output, ['.docx'], workspace);
    const path = workspace.pathOf(output);
    byOutput.set(path, [...(byOutput.get(path) ?? []), source]);
  }
  for (const { source, output } of jobs) {
    const rivals = byOutput.get(workspace.pathOf(output)) ?? [];
    if (rivals.length > 1) throw failure(source, 'same-output', output, { sources: rivals });
  }
  return jobs;
}

async function buildOne(
  { source, output, oneOfMany }: Job,
  document: OpenedDocument,
  options: BuildCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  const clock = new StageClock(terminal);
  const made = await makeWordFile(document, { ...options, onStage: (stage) => clock.end(stage) });
  if (made.docx === null || made.choice === null) {
    report(made.findings, options, terminal, true);
    summarize(source, word('notBuilt', language), options, terminal);
    return 2;
  }
  const path = document.workspace.pathOf(output);
  const existing = options.force === true ? null : readExisting(output, path);
  if (existing !== null && !(await isUntouchedWordFile(existing))) throw failure(source, 'output-not-ours', output);
  if (options.pdf === true && options.force !== true) await requireOwnPdf(source, output, path);
  const findings = await findingsOf(document, made, options.template);
  clock.end('lint');
  report(findings, options, terminal, false);
  if (options.strict === true && findings.some(({ severity }) => severity === 'error')) {
    summarize(source, word('strictNotBuilt', language), options, terminal);
    return 1;
  }
  if (options.outDir !== undefined) makeFolder(options.outDir, document.workspace.host.paths.dirname(path));
  writeWhole(output, path, made.docx, { oneOfMany });
  clock.end('write');
  const { template } = made.choice;
  const hidden: readonly CommandWord[] =
    options.verbose !== true && findings.some(({ severity }) => severity !== 'error') ? ['seeAll'] : [];
  const notes = [
    template.regulation ?? template.title,
    countFindings(findings, language),
    ...hidden.map((key) => word(key, language)),
  ].filter((note) => note !== '');
  summarize(source, `${output} (${notes.join('; ')})`, options, terminal);
  if (options.quiet !== true) process.stdout.write(wordFormChanges(await made.formChanges(), language));
  const config = (await document.office())?.file ?? null;
  if (options.verbose === true && config !== null) process.stderr.write(`  ${word('officeTaken', language, { file: config })}\n`);
  if (options.verbose === true) process.stderr.write(`  ${word('stageTimes', language, clock.times)}\n`);
  if (options.pdf === true) {
    const { makePdf } = await import('../files/pdf.js');
    process.stdout.write(`${output} → ${await makePdf(output, path, process.env)}\n`);
  }
  return 0;
}

/** @throws Failure `output-not-ours` where another's PDF, or one that was signed or changed since, stands beside the Word file */
async function requireOwnPdf(source: string, output: string, path: string): Promise<void> {
  const { besideWord, isUntouchedPdf } = await import('../files/pdf.js');
  const existing = readExisting(besideWord(output), besideWord(path));
  if (existing !== null && !isUntouchedPdf(existing)) throw failure(source, 'output-not-ours', besideWord(output));
}

/**
 * Said whether or not anybody asks: what a form brings along that Word fetches elsewhere, for the file goes to others. A key that is not
 * known is said with the errors, for something may be missing because of it.
 */
const linkedFile = 'form-linked-file';
const unknownKey = 'unknown-key';
/** What follows from the day that the registry gave: said too, for nobody reads the draft again. */
const ofTheDay: ReadonlySet<string> = new Set(['regulation-changed', 'template-not-in-force', 'deadline-before-document']);

function report(findings: readonly Finding[], options: BuildCommandOptions, terminal: Terminal, all: boolean): void {
  const isOfTheDay = (ruleId: string): boolean => options.date !== undefined && ofTheDay.has(ruleId);
  const every = all || (options.verbose === true && options.quiet !== true);
  showFindings(
    every
      ? findings
      : findings.filter(
          ({ severity, ruleId }) =>
            severity === 'error' || ruleId === linkedFile || (options.quiet !== true && (ruleId === unknownKey || isOfTheDay(ruleId))),
        ),
    terminal,
  );
}

function summarize(source: string, result: string, options: BuildCommandOptions, terminal: Terminal): void {
  if (options.quiet !== true) terminal.process.stdout.write(`${source} → ${result}\n`);
}

/** How long each stage took, ms. */
class StageClock {
  readonly times: Record<string, string> = {};
  #last: number;

  constructor(readonly terminal: Terminal) {
    this.#last = terminal.now();
  }

  end(stage: string): void {
    const now = this.terminal.now();
    this.times[stage] = (now - this.#last).toFixed(1);
    this.#last = now;
  }
}
