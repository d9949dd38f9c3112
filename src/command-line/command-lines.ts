/** The command lines: arguments, options and helps of each command in the reader's language. A command's code is loaded when it runs. */
import { Option } from 'commander';
import type {
  BuildCommandOptions,
  CitationsCommandOptions,
  CompareCommandOptions,
  FormatCommandOptions,
  InitCommandOptions,
  InspectCommandOptions,
  LintCommandOptions,
  NewCommandOptions,
  ReportCommandOptions,
} from '../terminal/command-options.js';
import { add, examples, readCount, readJobs, type Registration } from './command-registration.js';
import { manyLines } from './many-lines.js';
import { referenceLines } from './reference-lines.js';
import { synthesisLines } from './synthesis-lines.js';
import { taskLines } from './task-lines.js';

const numbered = (word: string, most: number): string[] => Array.from({ length: most }, (_, at) => `${word}:${at + 1}`);
/** What a report may be on. */
const periods = ['year', 'half', 'nine-months', ...numbered('quarter', 4), ...numbered('month', 12), 'week'];

/** Options of lint that write, or tell of all files together. */
const unwatched = ['fix', 'review', 'diff', 'outputFile', 'sheet', 'updateBaseline', 'cache', 'shard'];

/** Each command by its name, in the order of the help. */
export const commandLines: Readonly<Record<string, (registration: Registration) => void>> = {
  build: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'build', 'build')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .option(`-o, --output <${say('fileName')}>`, say('output'))
      .addOption(new Option(`--out-dir <${say('folderName')}>`, say('outputFolder')).conflicts('output'))
      .option(`--number <${say('countName')}>`, say('issueNumber'))
      .option(`--date <${say('dayName')}>`, say('issueDate'))
      .option('--pdf', say('pdf'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option(`--reference <${say('fileName')}>`, say('reference'))
      .option(`--allow <${say('folderName')}>`, say('allowPictures'), (folder: string, before: string[]) => [...before, folder], [])
      .addOption(new Option(`--form <${say('fileName')}>`, say('form')).conflicts('reference'))
      .option('--strict', say('strict'))
      .option('-w, --watch', say('watch'))
      .option('--force', say('force'))
      .option('-q, --quiet', say('quiet'))
      .option('-v, --verbose', say('verbose'))
      .option(`--jobs <${say('countName')}>`, say('jobs'), readJobs)
      .addHelpText(
        'after',
        examples(language, [
          'dvplan build ke-hoach.md',
          language === 'vi'
            ? 'dvplan build ke-hoach.md --số 15 --ngày 05/10/2025'
            : 'dvplan build ke-hoach.md --number 15 --date 05/10/2025',
          'dvplan build plans/ --out-dir ket-qua --pdf',
          "dvplan build 'plans/*.md' --strict",
          'dvplan build bao-cao.txt --template 36-HD/VPTW -o bao-cao.docx',
          'dvplan build ke-hoach.md --form mau-phieu-giao-viec.docx',
          'dvplan build ke-hoach.md --watch',
        ]),
      )
      .action(async (files: string[], options: BuildCommandOptions) => {
        const { build } = await import('../commands/build.js');
        exit(await build(files, options, open(options)));
      });
  },

  lint: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'lint', 'lint')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .option('--fix', say('fix'))
      .addOption(new Option('--review', say('review')).conflicts(['diff', 'baseline', 'updateBaseline']))
      .option('--unsafe-fixes', say('unsafeFixes'))
      .option('--diff', say('diff'))
      .addOption(
        new Option(`-f, --format <${say('formatName')}>`, say('format'))
          .choices(['pretty', 'json', 'sarif', 'github', 'checkstyle', 'junit'])
          .default('pretty'),
      )
      .option(`-o, --output-file <${say('fileName')}>`, say('lintOutput'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option(`--rule <${say('ruleSettingName')}>`, say('ruleSetting'), (one: string, before: readonly string[] = []) => [...before, one])
      .option(`--max-warnings <${say('countName')}>`, say('maxWarnings'), readCount)
      .option(`--baseline <${say('fileName')}>`, say('baseline'))
      .addOption(new Option('--update-baseline', say('updateBaseline')).conflicts('diff'))
      .addOption(new Option(`--sheet <${say('fileName')}>`, say('reviewSheet')).conflicts(['diff', 'updateBaseline']))
      .option(`--as-report <${say('organName')}>`, say('asReport'))
      .option('--plain-names', say('plainNames'))
      .option('--draft', say('reviewDraft'))
      .option('--force', say('reviewForce'))
      .option(`--stdin-filename <${say('fileName')}>`, say('stdinFileName'))
      .option('-q, --quiet', say('lintQuiet'))
      .addOption(new Option('--statistics', say('statistics')).conflicts('diff'))
      .option('--timing', say('timing'))
      .addOption(new Option('--cache', say('cache')).conflicts(['fix', 'review', 'diff', 'sheet', 'baseline', 'updateBaseline', 'timing']))
      .option(`--cache-location <${say('fileName')}>`, say('cacheLocation'))
      .option(`--shard <${say('shardName')}>`, say('shard'))
      .option(`--jobs <${say('countName')}>`, say('jobs'), readJobs)
      .addOption(new Option('-w, --watch', say('watch')).conflicts(unwatched))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan lint ke-hoach.md',
          'dvplan lint ke-hoach.md --fix',
          'dvplan lint "KH dân vận.docx" --review',
          'dvplan lint ke-hoach.md --sheet phieu-ra-soat.docx',
          'dvplan lint plans/ --diff --unsafe-fixes',
          "dvplan lint 'plans/*.md' --format sarif --output-file ket-qua.sarif",
          'dvplan lint plans/ --cache',
          'dvplan lint plans/ --rule end-mark=off --max-warnings 0',
          'dvplan lint plans/ --watch',
          'dvplan lint - --stdin-filename ke-hoach.md < ke-hoach.md',
        ]),
      )
      .action(async (files: string[], options: LintCommandOptions) => {
        const { lint } = await import('../commands/lint.js');
        exit(await lint(files, options, open(options)));
      });
  },

  format: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'format', 'formatDocuments')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(new Option(`-o, --output <${say('fileName')}>`, say('formatOutput')).conflicts('check'))
      .option('--check', say('formatCheck'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan format ke-hoach.md',
          'dvplan format plans/ --check',
          'dvplan format ke-hoach.txt -o ke-hoach.md',
          'dvplan format - < ke-hoach.md',
        ]),
      )
      .action(async (files: string[], options: FormatCommandOptions) => {
        const { format } = await import('../commands/format.js');
        exit(await format(files, options, open(options)));
      });
  },

  report: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'report', 'report')
      .argument(`<${say('fileName')}>`, say('reportArgument'))
      .addOption(new Option(`-p, --period <${say('periodName')}>`, say('period')).choices(periods).default('year'))
      .option(`--until <${say('dayName')}>`, say('until'))
      .option(`--request <${say('requestName')}>`, say('request'))
      .option(`-o, --output <${say('fileName')}>`, say('reportOutput'))
      .option('--all', say('reportAll'))
      .addOption(new Option(`--answers <${say('answerPlaceName')}>`, say('answers')).choices(['row', 'prose']).default('row'))
      .option(`--from <${say('fileName')}>`, say('reportFrom'))
      .option(`--skeleton <${say('fileName')}>`, say('skeletonFile'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option('--force', say('reportForce'))
      .addOption(new Option('--check', say('reportCheck')).conflicts(['update', 'output', 'from']))
      .addOption(new Option('--update', say('reportUpdate')).conflicts(['output', 'from']))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan report plan-2024.md',
          "dvplan report plan-2024.md --period half --request 'Công văn số 26-CV/TU, ngày 05/6/2024 của Ban Thường vụ Thành ủy về " +
            "báo cáo công tác dân vận'",
          'dvplan report plan-2024.md --from bao-cao-6-thang-2024.md -o bao-cao-2024.md',
          'dvplan report plan-2024.md --from theo-doi.xlsx',
          'dvplan report bao-cao-2024.md --check',
          'dvplan report bao-cao-2024.md --update',
        ]),
      )
      .action(async (file: string, options: ReportCommandOptions) => {
        const { report } = await import('../commands/report.js');
        exit(await report(file, options, open(options)));
      });
  },

  tasks: taskLines.tasks,

  due: taskLines.due,

  extract: manyLines.extract,

  merge: manyLines.merge,

  compare: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'compare', 'compare')
      .argument(`<${say('oldPlan')}>`, say('oldPlanArgument'))
      .argument(`<${say('newPlan')}>`, say('newPlanArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'md', 'json']).default('table'))
      .option('--opinions', say('opinions'))
      .option(`-o, --output <${say('fileName')}>`, say('compareOutput'))
      .option('--force', say('tasksForce'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan compare plan-2023.md plan-2024.md',
          'dvplan compare plan-2023.md plan-2024.md --format md -o thay-doi.md',
          'dvplan compare du-thao-1.docx du-thao-2.docx --tiếp-thu -o bang-tong-hop.docx',
        ]),
      )
      .action(async (before: string, after: string, options: CompareCommandOptions) => {
        const { compare } = await import('../commands/compare.js');
        exit(await compare(before, after, options, open(options)));
      });
  },

  cover: synthesisLines.cover,

  synthesize: synthesisLines.synthesize,

  new: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'new', 'newDocument')
      .argument(`<${say('typeName')}>`, say('typeArgument'))
      .argument(`[${say('folderName')}]`, say('newNameArgument'))
      .option(`--set <${say('setName')}>`, say('setValue'), (one: string, before: readonly string[] = []) => [...before, one])
      .option(`-o, --output <${say('fileName')}>`, say('newOutput'))
      .option(`--from <${say('fileName')}>`, say('newFromPlan'))
      .option(`--year <${say('yearName')}>`, say('newYear'))
      .option(`--report <${say('fileName')}>`, say('newReport'))
      .option(`--skeleton <${say('fileName')}>`, say('skeletonFile'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option('--force', say('tasksForce'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan new kế-hoạch --set "trích yếu=công tác dân vận năm 2025" --year 2025',
          'dvplan new công-văn --set "kính gửi=Ban Dân vận Thành ủy" -o cong-van.md',
          'dvplan new kế-hoạch --from plan-2024.md --year 2025 --report bao-cao-nam-2024.md',
          'dvplan new template mau-cua-phuong --from dang-hd05',
          'dvplan new template mau-cua-phuong --from van-ban-dep.docx',
        ]),
      )
      .action(async (type: string, name: string | undefined, options: NewCommandOptions) => {
        const { newSomething } = await import('../commands/new.js');
        exit(await newSomething(type, name ?? null, options, open(options)));
      });
  },

  init: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'init', 'init')
      .option(`--set <${say('setName')}>`, say('setOffice'), (one: string, before: readonly string[] = []) => [...before, one])
      .addHelpText('after', examples(language, ['dvplan init', 'dvplan init --set "cơ quan ban hành=Đảng ủy phường Gia Sàng"']))
      .action(async (options: InitCommandOptions) => {
        const { init } = await import('../commands/init.js');
        exit(await init(options, open(options)));
      });
  },

  inspect: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'inspect', 'inspect')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['tree', 'json', 'jsonl']).default('tree'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option(`--jobs <${say('countName')}>`, say('jobs'), readJobs)
      .addHelpText(
        'after',
        examples(language, [
          'dvplan inspect ke-hoach.md',
          'dvplan inspect ke-hoach.md --format json',
          'dvplan inspect plans/ --format jsonl > doc-duoc.jsonl',
        ]),
      )
      .action(async (files: string[], options: InspectCommandOptions) => {
        const { inspect } = await import('../commands/inspect.js');
        exit(await inspect(files, options, open(options)));
      });
  },

  citations: (registration) => {
    const { say, language, exit, open } = registration;
    add(registration, 'citations', 'citations')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json', 'csv']).default('table'))
      .option(`--register <${say('fileName')}>`, say('register'))
      .option('--check', say('registerCheck'))
      .option('--force', say('registerForce'))
      .addHelpText(
        'after',
        examples(language, [
          'dvplan citations ke-hoach.md',
          'dvplan citations plans/ --format csv > van-ban.csv',
          'dvplan citations plans/ --register so-van-ban.yaml',
          'dvplan citations plans/ --register so-van-ban.yaml --check',
          'dvplan citations plans/ --register so-van-ban.xlsx',
        ]),
      )
      .action(async (files: string[], options: CitationsCommandOptions) => {
        const { citations } = await import('../commands/citations.js');
        exit(await citations(files, options, open(options)));
      });
  },

  ...referenceLines,
};
