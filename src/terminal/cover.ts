/** `dvplan cover` at the terminal: what it reads, how it shows it, and the questions that it keeps. */
import { writeWhole } from '../files/index.js';
import { word } from '../messages/index.js';
import { textForStream } from '../reporters/plain.js';
import { coverageAsMarkdown, coverageAsTable, coverSayer } from '../reporters/coverage.js';
import type { Workspace } from '../workspace/index.js';
import {
  coverageJson,
  coverFormats,
  coverPlans,
  coverWorkbook,
  factsOf,
  nameOfParent,
  type Coverage,
} from '../workspace/outputs/synthesis/coverage.js';
import type { CoverCommandOptions } from './command-options.js';
import { showFindings } from './finding-output.js';
import { openNamed } from './open-workspace.js';
import { arrow, formatOfList, refuseSource, writeOutput } from './outputs.js';
import type { Terminal } from './terminal.js';

/**
 * Holds the plans against their superior's, and prints or writes what was found.
 *
 * @throws Failure if a name stands for nothing, an output has the ending of another format, or the superior's plan cannot be used
 */
export async function showCoverage(
  parent: string,
  names: readonly string[],
  options: CoverCommandOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<Coverage> {
  const { process, language } = terminal;
  const { output, force } = options;
  const format = formatOfList(options, coverFormats, workspace, process);
  const files = await workspace.documentsNamed(names);
  if (output !== undefined) refuseSource(output, [parent, ...files], workspace);
  const opened = await openNamed(parent, workspace, process);
  const coverage = await coverPlans(opened, files, (name) => openNamed(name, workspace, process));
  showFindings(coverage.unread, terminal);
  if (coverage.parent.givenToAll) process.stderr.write(`${word('coverToAll', language, { parent: nameOfParent(coverage.parent) })}\n`);
  const content =
    format === 'json'
      ? coverageJson(coverage)
      : format === 'md'
        ? coverageAsMarkdown(coverage, language)
        : format === 'xlsx'
          ? await coverWorkbook(factsOf(coverage), nameOfParent(coverage.parent), coverSayer(language))
          : coverageAsTable(coverage, language);
  if (output === undefined) process.stdout.write(typeof content === 'string' ? textForStream(content, process.stdout) : content);
  else {
    writeOutput(output, content, force, workspace);
    process.stdout.write(`${arrow([parent, ...names], output, language)}\n`);
  }
  return coverage;
}

/** Writes the pairs that a person must say beside the superior's plan; what was answered before stays. */
export function keepQuestions({ questions }: Pick<Coverage, 'questions'>, workspace: Workspace, { process, language }: Terminal): void {
  if (questions === null) return;
  const { name, count, text } = questions;
  writeWhole(name, workspace.pathOf(name), new TextEncoder().encode(text(word('coverQuestionsNote', language))));
  process.stderr.write(`${word('coverQuestions', language, { count, file: name })}\n`);
}
