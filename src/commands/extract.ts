/** `dvplan extract`: a line of JSON for each document, for queries over many. */
import { word } from '../messages/index.js';
import type { ExtractCommandOptions } from '../terminal/command-options.js';
import { openExtracting } from '../terminal/extracting.js';
import { runJobs } from '../terminal/file-jobs.js';
import { reportError } from '../terminal/finding-output.js';
import { openWorkspace } from '../terminal/open-workspace.js';
import { arrow, refuseSource, requireEnding, writeOutput } from '../terminal/outputs.js';
import type { Terminal } from '../terminal/terminal.js';
import { readShard } from '../terminal/typed-shard.js';
import { shardItem, shardOf } from '../workspace/many/shards.js';

/** Prints or writes the records in order; the exit code is 2 where a file could not be read. */
export async function extract(names: readonly string[], options: ExtractCommandOptions, terminal: Terminal): Promise<number> {
  const { process, language } = terminal;
  const workspace = openWorkspace(process);
  const all = await workspace.documentsNamed(names);
  const { output, force } = options;
  const shard = readShard(options.shard);
  const files = shard === null ? all : shardOf(all, shard);
  if (output !== undefined) {
    refuseSource(output, all, workspace);
    requireEnding(output, ['.jsonl', '.ndjson', '.json'], workspace);
  }
  const lines: string[] = [];
  const put = (line: string): unknown => (output === undefined ? process.stdout.write(line) : lines.push(line));
  let [exitCode, secret] = [0, 0];
  for await (const { job: file, outcome } of runJobs('extract', files, openExtracting(terminal, workspace), {
    options,
    terminal,
  })) {
    if ('error' in outcome) exitCode = reportError(outcome.error, file, terminal);
    else if (outcome.result === null) exitCode = 2;
    else {
      put(outcome.result.line);
      secret += outcome.result.secret ? 1 : 0;
    }
  }
  if (shard !== null) put(`${JSON.stringify(shardItem(shard))}\n`);
  if (secret > 0) process.stderr.write(`${word('secretCounted', language, { count: secret })}\n`);
  if (output !== undefined) {
    writeOutput(output, lines.join(''), force, workspace);
    process.stderr.write(`${arrow(files, output, language)}\n`);
  }
  return exitCode;
}
