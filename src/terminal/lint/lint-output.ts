/** Where the report of `dvplan lint` goes, and what is told beside it. */
import { writeWhole } from '../../files/index.js';
import { word } from '../../messages/index.js';
import { openReport } from '../../reporters/finding-report.js';
import { textForStream } from '../../reporters/plain.js';
import { formatCounts, formatTimes } from '../../reporters/rule-tables.js';
import { commandsOf } from '../../reporters/terminal-actions.js';
import { version } from '../../version.js';
import type { Workspace } from '../../workspace/index.js';
import { ruleCards } from '../../workspace/rules.js';
import type { LintCommandOptions } from '../command-options.js';
import { showFindings } from '../finding-output.js';
import { arrow } from '../outputs.js';
import { openTerminal, type Terminal } from '../terminal.js';
import { readShard } from '../typed-shard.js';
import { printsSource, quotedSource, type LintedFile } from './lint-file.js';

/** What is left of the files when they are reported: so memory does not grow with their number. */
export interface Tally {
  errors: number;
  warnings: number;
  changed: number;
  fixed: number;
  broken: boolean;
}

/** Where the report goes, file by file. */
export interface LintOutput {
  readonly add: (linted: LintedFile) => void;
  readonly end: (tally: Tally) => Promise<void>;
}

/**
 * The report goes where people and programs look for it; where the mended text takes standard output, to standard error; a file is written
 * at the end.
 */
export function openLintOutput(
  files: readonly string[],
  options: LintCommandOptions,
  { terminal, workspace }: { readonly terminal: Terminal; readonly workspace: Workspace },
): LintOutput {
  const { language, process, say } = terminal;
  const shard = readShard(options.shard);
  const taken = files.some((file) => printsSource(file, options));
  const counts = new Map<string, number>();
  const times = new Map<string, number>();
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
    ...(shard === null ? {} : { shard }),
  });
  return {
    add: (linted) => {
      for (const [rule, time] of linted.times) times.set(rule, (times.get(rule) ?? 0) + time);
      for (const { ruleId } of linted.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
      const listed = options.diff === true ? textForStream(linted.patch, stream) : report.add({ ...linted, source: quotedSource(linted) });
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

/** Whether the findings end the run with 1, as the options say. */
export function judge(tally: Tally, options: LintCommandOptions): 0 | 1 {
  if (options.diff === true) return tally.changed > 0 ? 1 : 0;
  // What was found is accepted: it stands in the baseline now.
  if (options.updateBaseline === true) return 0;
  return tally.errors > 0 || hasTooManyWarnings(tally, options) ? 1 : 0;
}

function hasTooManyWarnings({ warnings }: Tally, { maxWarnings }: LintCommandOptions): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}
