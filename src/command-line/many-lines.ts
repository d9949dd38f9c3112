/** The command lines of work on very many documents: records for queries, and results of several machines put together. */
import { Option } from 'commander';
import type { ExtractCommandOptions, MergeCommandOptions } from '../terminal/command-options.js';
import { add, examples, readJobs, type Registration } from './command-registration.js';

export const manyLines: Readonly<Record<'extract' | 'merge', (registration: Registration) => void>> = {
  extract: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'extract', 'extract')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['jsonl']).default('jsonl'))
      .option(`-o, --output <${say('fileName')}>`, say('extractOutput'))
      .option('--force', say('tasksForce'))
      .option(`--shard <${say('shardName')}>`, say('shard'))
      .option(`--jobs <${say('countName')}>`, say('jobs'), readJobs)
      .addHelpText(
        'after',
        examples(language, [
          'dvplan extract ke-hoach.md',
          'dvplan extract plans/ -o ho-so.jsonl',
          'dvplan extract plans/ --shard 2/4 -o phan-2.jsonl',
          'dvplan schema record > ban-ghi.schema.json',
        ]),
      )
      .action(async (files: string[], options: ExtractCommandOptions) => {
        const { extract } = await import('../commands/extract.js');
        exit(await extract(files, options, open(options)));
      });
  },

  merge: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'merge', 'merge')
      .argument(`<${say('fileName')}...>`, say('partArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('mergeFormat')).choices(['table', 'xlsx', 'md', 'json']))
      .option(`-o, --output <${say('fileName')}>`, say('mergeOutput'))
      .option('--force', say('tasksForce'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan merge phan-*.jsonl -o ho-so.jsonl',
          'dvplan merge phan-1.json phan-2.json > ket-qua.json',
          'dvplan merge doi-chieu-*.json -o doi-chieu.xlsx',
        ]),
      )
      .action(async (files: string[], options: MergeCommandOptions) => {
        const { merge } = await import('../commands/merge.js');
        exit(await merge(files, options, open(options)));
      });
  },
};
