/** The command lines of tasks: lists, and books of them. */
import { Option } from 'commander';
import type { DueCommandOptions, TasksCommandOptions } from '../terminal/command-options.js';
import { add, examples, type Registration } from './command-registration.js';

export const taskLines = {
  tasks: (registration: Registration): void => {
    const { say, language, exit, open } = registration;
    add(registration, 'tasks', 'tasks')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(
        new Option(`-f, --format <${say('formatName')}>`, say('tasksFormat')).choices([
          'table',
          'csv',
          'xlsx',
          'ics',
          'json',
          'md',
          'timeline',
        ]),
      )
      .option(`-o, --output <${say('fileName')}>`, say('output'))
      .option(`--kind <${say('kindName')}>`, say('tasksKind'))
      .option(`--lead <${say('organName')}>`, say('tasksLead'))
      .option(`--due-before <${say('dayName')}>`, say('tasksDueBefore'))
      .option(`--status <${say('statusName')}>`, say('tasksStatus'))
      .option(`--report <${say('fileName')}>`, say('tasksReport'), (one: string, before: readonly string[] = []) => [...before, one])
      .option(`--as-of <${say('dayName')}>`, say('tasksAsOf'))
      .option(`--separator <${say('separatorName')}>`, say('tasksSeparator'))
      .addOption(new Option('--appendix', say('tasksAppendix')).conflicts(['format', 'report', 'status']))
      .addOption(
        new Option(`--split-by <${say('splitName')}>`, say('tasksSplit'))
          .choices(['lead'])
          .conflicts(['format', 'appendix', 'merge', 'report', 'status', 'kind', 'lead', 'dueBefore']),
      )
      .addOption(
        new Option(`--merge <${say('folderName')}>`, say('tasksMerge')).conflicts([
          'format',
          'appendix',
          'report',
          'status',
          'kind',
          'lead',
          'dueBefore',
        ]),
      )
      .option('--force', say('tasksForce'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan tasks ke-hoach.md',
          'dvplan tasks ke-hoach.md -o theo-doi.xlsx',
          language === 'vi'
            ? 'dvplan tasks ke-hoach.md --chia-theo chủ-trì -o gui-don-vi/'
            : 'dvplan tasks ke-hoach.md --split-by lead -o gui-don-vi/',
          language === 'vi'
            ? 'dvplan tasks ke-hoach.md --gộp nhan-ve/ -o theo-doi.xlsx'
            : 'dvplan tasks ke-hoach.md --merge nhan-ve/ -o theo-doi.xlsx',
          "dvplan tasks ke-hoach.md --lead 'Khối Dân vận' --due-before 30/6/2024",
          'dvplan tasks ke-hoach.md --report bao-cao-6-thang.md --status "quá hạn" --as-of 15/6/2024',
          'dvplan tasks ke-hoach.md -o lich.ics',
          'dvplan tasks ke-hoach.md --format timeline -o tien-do.svg',
          "dvplan tasks ke-hoach.md --format csv --separator ';' > nhiem-vu.csv",
          'dvplan tasks ke-hoach.md --appendix',
        ]),
      )
      .action(async (files: string[], options: TasksCommandOptions) => {
        const { tasks } = await import('../commands/tasks.js');
        exit(await tasks(files, options, open(options)));
      });
  },

  due: (registration: Registration): void => {
    const { say, language, exit, open } = registration;
    add(registration, 'due', 'due')
      .argument(`[${say('fileName')}...]`, say('dueArgument'))
      .option(`--as-of <${say('dayName')}>`, say('dueAsOf'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('dueFormat')).choices(['table', 'md', 'xlsx', 'ics', 'json']))
      .option(`-o, --output <${say('fileName')}>`, say('output'))
      .addOption(new Option(`--letter <${say('fileName')}>`, say('dueLetter')).conflicts(['format', 'output']))
      .option('--force', say('tasksForce'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan due theo-doi.xlsx',
          'dvplan due theo-doi.xlsx --as-of 15/6/2026 -o don-doc.xlsx',
          'dvplan due ke-hoach.md --as-of 15/6/2026',
          language === 'vi'
            ? 'dvplan đôn-đốc theo-doi.xlsx --công-văn cong-van-don-doc.md'
            : 'dvplan due theo-doi.xlsx --letter cong-van-don-doc.md',
        ]),
      )
      .action(async (files: string[], options: DueCommandOptions) => {
        const { due } = await import('../commands/due.js');
        exit(await due(files, options, open(options)));
      });
  },
} as const;
