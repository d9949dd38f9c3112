/** `dvplan lint`: what is wrong in drafts, and the fixes that can be made. */
import { writeWhole } from '../files/index.js';
import { failure, Failure } from '../model/index.js';
import type { Workspace } from '../workspace/index.js';
import type { LintCommandOptions } from '../terminal/command-options.js';
import { runJobs } from '../terminal/file-jobs.js';
import { reportInternalError } from '../terminal/finding-output.js';
import { openResults } from '../terminal/kept-results.js';
import { lintFile, openLintRun, unlintable, type LintedFile, type LintRun } from '../terminal/lint/lint-file.js';
import { judge, openLintOutput, type Tally } from '../terminal/lint/lint-output.js';
import { arrow, refuseSource, requireEnding } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';
import { readShard } from '../terminal/typed-shard.js';
import { watchFiles } from '../terminal/watching.js';
import { shardOf } from '../workspace/many/shards.js';

/**
 * Lints each file; the exit code is 2 where one could not be read, 1 for an error, too many warnings or (with `--diff`) a fix to make, else
 * 0.
 */
export async function lint(names: readonly string[], options: LintCommandOptions, terminal: Terminal): Promise<number> {
  const run = openLintRun(options, terminal);
  const { workspace } = run;
  if (options.watch === true)
    return watchFiles(names, {
      workspace,
      terminal,
      files: () => workspace.documentsNamed(names),
      beside: [options.baseline],
      work: (files) => lintFiles({ files, failures: [] }, openLintRun(options, terminal, workspace)),
    });
  const { files, failures } = await findFiles(names, options, workspace);
  const shard = readShard(options.shard);
  if (shard !== null && options.format !== 'json') throw failure('-', 'shard-needs-json', options.format);
  return lintFiles({ files: shard === null ? files : shardOf(files, shard), failures }, run);
}

async function lintFiles({ files, failures }: Awaited<ReturnType<typeof findFiles>>, run: LintRun): Promise<number> {
  const { options, terminal, workspace, baseline } = run;
  const output = openLintOutput(files, options, run);
  const tally: Tally = { errors: 0, warnings: 0, changed: 0, fixed: 0, broken: false };
  const told = new Set<string>();
  const keep = (linted: LintedFile): void => {
    count(linted, tally);
    output.add(linted);
  };
  const fail = (file: string, { finding }: Failure): void => {
    const key = JSON.stringify(finding);
    // A mistake of a configuration is told once, however many files have it.
    if (!told.has(key)) keep(unlintable(file, finding));
    told.add(key);
  };
  for (const error of failures) fail(error.finding.file, error);
  const cache = openResults<string, LintedFile>('lint', {
    options,
    workspace,
    process: terminal.process,
    files,
    keyOf: (file) => [file, workspace.pathOf(file), options.template, options.rule, options.quiet],
  });
  const surroundings = { options, terminal, inTurn: options.updateBaseline === true, ...(cache === null ? {} : { known: cache.known }) };
  for await (const { job: file, outcome } of runJobs('lint', files, (one) => lintFile(one, run), surroundings)) {
    if ('result' in outcome) {
      if (outcome.result !== null) keep(outcome.result);
      if (outcome.result !== null) cache?.keep(file, outcome.result);
      continue;
    }
    tally.broken = true;
    if (outcome.error instanceof Failure) fail(file, outcome.error);
    else reportInternalError(outcome.error, file, terminal);
  }
  if (options.updateBaseline === true && baseline !== null) {
    writeWhole(baseline.name, workspace.pathOf(baseline.name), baseline.content());
    terminal.process.stderr.write(`${arrow(files, baseline.name, terminal.language)}\n`);
  }
  cache?.write();
  await output.end(tally);
  return tally.broken ? 2 : judge(tally, options);
}

function count({ findings, warnings, changed, fixed, broken }: LintedFile, tally: Tally): void {
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
