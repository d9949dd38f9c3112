/** The command lines of a superior's plan and those of its subordinates. */
import { Option } from 'commander';
import type { CoverCommandOptions, SynthesizeCommandOptions } from '../terminal/command-options.js';
import { add, examples, readJobs, type Registration } from './command-registration.js';

export const synthesisLines = {
  cover: (registration: Registration): void => {
    const { say, language, exit, open } = registration;
    add(registration, 'cover', 'cover')
      .argument(`<${say('parentName')}>`, say('parentArgument'))
      .argument(`<${say('plansName')}...>`, say('plansArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('coverFormat')).choices(['table', 'xlsx', 'md', 'json']))
      .option(`-o, --output <${say('fileName')}>`, say('compareOutput'))
      .option('--force', say('tasksForce'))
      .option(`--shard <${say('shardName')}>`, say('shard'))
      .option(`--jobs <${say('countName')}>`, say('jobs'), readJobs)
      .option('--cache', say('cachePapers'))
      .option(`--cache-location <${say('fileName')}>`, say('cacheLocation'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan cover ke-hoach-tinh.pdf ke-hoach-xa.docx',
          'dvplan cover ke-hoach-tinh.docx cac-xa/ -o doi-chieu.xlsx',
          'dvplan cover ke-hoach-tinh.docx cac-xa/ --shard 2/4 -o phan-2.json',
          language === 'vi'
            ? "dvplan đối-chiếu ke-hoach-tinh.md 'cac-xa/*/*.docx' --dạng bảng"
            : "dvplan cover ke-hoach-tinh.md 'cac-xa/*/*.docx' --format table",
        ]),
      )
      .action(async (parent: string, plans: string[], options: CoverCommandOptions) => {
        const { cover } = await import('../commands/cover.js');
        exit(await cover(parent, plans, options, open(options)));
      });
  },

  synthesize: (registration: Registration): void => {
    const { say, language, exit, open } = registration;
    add(registration, 'synthesize', 'synthesize')
      .argument(`<${say('plansName')}...>`, say('unitsArgument'))
      .requiredOption(`--parent <${say('parentName')}>`, say('synthesizeParent'))
      .option(`--reports <${say('folderName')}>`, say('synthesizeReports'), (one: string, before: readonly string[] = []) => [
        ...before,
        one,
      ])
      .option(`-o, --output <${say('folderName')}>`, say('synthesizeOutput'), 'tong-hop')
      .option('--single', say('synthesizeSingle'))
      .option('--force', say('tasksForce'))
      .addOption(new Option(`--shard <${say('shardName')}>`, say('shard')).hideHelp())
      .option(`--jobs <${say('countName')}>`, say('jobs'), readJobs)
      .option('--cache', say('cachePapers'))
      .option(`--cache-location <${say('fileName')}>`, say('cacheLocation'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan synthesize --parent ke-hoach-tinh.pdf cac-xa/',
          'dvplan synthesize --parent ke-hoach-tinh.docx cac-xa/ --reports bao-cao/ -o tong-hop-quy-1/',
          language === 'vi'
            ? 'dvplan tổng-hợp --cấp-trên ke-hoach-tinh.md cac-xa/ --riêng'
            : 'dvplan synthesize --parent ke-hoach-tinh.md cac-xa/ --single',
        ]),
      )
      .action(async (plans: string[], options: SynthesizeCommandOptions) => {
        const { synthesize } = await import('../commands/synthesize.js');
        exit(await synthesize(plans, options, open(options)));
      });
  },
} as const;
