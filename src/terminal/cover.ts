/** `dvplan cover` at the terminal: what it reads, how it shows it, and the questions that it keeps. */
import { writeWhole } from '../files/index.js';
import { word } from '../messages/index.js';
import { failure } from '../model/index.js';
import { textForStream } from '../reporters/plain.js';
import { coverageAsMarkdown, coverageAsTable, coverSayer } from '../reporters/coverage.js';
import type { Workspace } from '../workspace/index.js';
import { shardOf, type Shard } from '../workspace/many/shards.js';
import {
  coverFormats,
  coverPlans,
  coverWorkbook,
  factsOf,
  lacksTasks,
  nameOfParent,
  questionsWith,
  type Coverage,
  type Doubts,
} from '../workspace/outputs/synthesis/coverage.js';
import { coverageJson } from '../workspace/outputs/synthesis/coverage-json.js';
import type { CoverCommandOptions, MergeCommandOptions } from './command-options.js';
import { showFindings } from './finding-output.js';
import { openNamed } from './open-workspace.js';
import { arrow, formatByEnding, formatOfList, refuseSource, writeOutput } from './outputs.js';
import { paperReader } from './papers.js';
import type { Terminal } from './terminal.js';
import { readShard } from './typed-shard.js';

/**
 * Holds the plans against their superior's, and prints or writes what was found; of a shard, what is to be put together.
 *
 * @returns 0 where all that is given is there, 1 where something is not found, 2 where a file cannot be read
 * @throws Failure if a name stands for nothing, an output has the ending of another format, or the superior's plan cannot be used
 */
export async function runCoverage(
  parent: string,
  names: readonly string[],
  options: CoverCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<number> {
  const { process, language } = terminal;
  const format = formatOfList(options, coverFormats, workspace, process);
  const shard = readShard(options.shard);
  if (shard !== null && format !== 'json') throw failure('-', 'shard-needs-json', format);
  const all = await workspace.documentsNamed(names);
  if (options.output !== undefined) refuseSource(options.output, [parent, ...all], workspace);
  const opened = await openNamed(parent, workspace, process);
  const files = all.filter((file) => file === '-' || workspace.pathOf(file) !== opened.path);
  const read = paperReader(options, workspace, terminal);
  const { coverage, unread } = await coverPlans(opened, shard === null ? files : shardOf(files, shard), read);
  showFindings(unread, terminal);
  if (coverage.parent.givenToAll) process.stderr.write(`${word('coverToAll', language, { parent: nameOfParent(coverage.parent) })}\n`);
  await showCoverage(coverage, { ...options, format, shard, sources: [parent, ...names] }, workspace, terminal);
  if (shard === null) keepQuestions(coverage.doubts, workspace, terminal);
  return unread.length > 0 ? 2 : lacksTasks(coverage) ? 1 : 0;
}

interface ShownCoverage extends Pick<CoverCommandOptions, 'output' | 'force'> {
  readonly format: keyof typeof coverFormats;
  /** The shard that it is of; null for all of a run. */
  readonly shard: Shard | null;
  /** What it was made of, as the person named it. */
  readonly sources: readonly string[];
}

/** Prints or writes a coverage in a format. */
async function showCoverage(
  coverage: Coverage,
  { format, shard, sources, output, force }: ShownCoverage,
  workspace: Workspace,
  { process, language }: Terminal,
): Promise<void> {
  const content =
    format === 'json'
      ? coverageJson(coverage, shard)
      : format === 'md'
        ? coverageAsMarkdown(coverage, language)
        : format === 'xlsx'
          ? await coverWorkbook(factsOf(coverage), nameOfParent(coverage.parent), coverSayer(language))
          : coverageAsTable(coverage, language);
  if (output === undefined) process.stdout.write(typeof content === 'string' ? textForStream(content, process.stdout) : content);
  else {
    writeOutput(output, content, force, workspace);
    process.stdout.write(`${arrow(sources, output, language)}\n`);
  }
}

/** Prints or writes what shards of a coverage are together; questions go beside the superior's plan, or here where that is not at hand. */
export async function writeMergedCoverage(
  coverage: Coverage,
  sources: readonly string[],
  options: MergeCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<void> {
  const asked = options.format ?? formatByEnding(options.output, coverFormats, workspace) ?? 'json';
  const format = formatOfList({ ...options, format: asked }, coverFormats, workspace, terminal.process);
  await showCoverage(coverage, { ...options, format, shard: null, sources }, workspace, terminal);
  const { file, pairs } = coverage.doubts;
  const { paths, stat } = workspace.host;
  const isHere = stat(workspace.pathOf(paths.dirname(file))) === 'folder';
  keepQuestions({ file: isHere ? file : paths.basename(file), pairs }, workspace, terminal);
}

/** Writes the pairs that a person must say beside the superior's plan; what was answered before stays. */
export function keepQuestions(doubts: Doubts, workspace: Workspace, { process, language }: Terminal): void {
  const questions = questionsWith(doubts, workspace);
  if (questions === null) return;
  const { file } = doubts;
  const text = questions.text(word('coverQuestionsNote', language));
  writeWhole(file, workspace.pathOf(file), new TextEncoder().encode(text));
  process.stderr.write(`${word('coverQuestions', language, { count: questions.count, file })}\n`);
}
