/** The command lines: arguments, options and helps of each command in the reader's language. A command's code is loaded when it runs. */
import { Argument, Help, InvalidArgumentError, Option, type Command } from 'commander';
import { word, type CommandWord, type Language } from '../messages/index.js';
import type { BuildCommandOptions, CitationsCommandOptions, FormatCommandOptions, InspectCommandOptions, LintCommandOptions, NewTemplateCommandOptions, RulesCommandOptions, TemplatesCommandOptions } from './command-options.js';
import { openTerminal, type Process, type TerminalOptions } from './terminal.js';

export type SetExitCode = (code: number) => void;

/** What a command is registered with. */
interface Registration {
  readonly program: Command;
  readonly process: Process;
  readonly language: Language;
  readonly exit: SetExitCode;
  readonly say: (key: CommandWord) => string;
}

/** Each command by its name, in the order of the help. */
export const commandLines: Readonly<Record<string, (registration: Registration) => void>> = {
  build: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'build', 'build')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .option(`-o, --output <${say('fileName')}>`, say('output'))
      .addOption(new Option(`--out-dir <${say('folderName')}>`, say('outputFolder')).conflicts('output'))
      .option('--pdf', say('pdf'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option(`--reference <${say('fileName')}>`, say('reference'))
      .addOption(new Option(`--form <${say('fileName')}>`, say('form')).conflicts('reference'))
      .option('--strict', say('strict'))
      .option('--force', say('force'))
      .option('-q, --quiet', say('quiet'))
      .option('-v, --verbose', say('verbose'))
      .addHelpText('after', examples(language, ['dvplan build ke-hoach.md', 'dvplan build plans/ --out-dir ket-qua --pdf', "dvplan build 'plans/*.md' --strict", 'dvplan build bao-cao.txt --template 36-HD/VPTW -o bao-cao.docx', 'dvplan build ke-hoach.md --form mau-phieu-giao-viec.docx']))
      .action(async (files: string[], options: BuildCommandOptions) => {
        const { build } = await import('./build.js');
        exit(await build(files, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  lint: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'lint', 'lint')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .option('--fix', say('fix'))
      .option('--unsafe-fixes', say('unsafeFixes'))
      .option('--diff', say('diff'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['pretty', 'json', 'sarif', 'github', 'checkstyle', 'junit']).default('pretty'))
      .option(`-o, --output-file <${say('fileName')}>`, say('outputFile'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .option(`--rule <${say('ruleSettingName')}>`, say('ruleSetting'), (one: string, before: readonly string[] = []) => [...before, one])
      .option(`--max-warnings <${say('countName')}>`, say('maxWarnings'), readCount)
      .option(`--baseline <${say('fileName')}>`, say('baseline'))
      .addOption(new Option('--update-baseline', say('updateBaseline')).conflicts('diff'))
      .option(`--stdin-filename <${say('fileName')}>`, say('stdinFileName'))
      .option('-q, --quiet', say('lintQuiet'))
      .option('--timing', say('timing'))
      .addHelpText('after', examples(language, ['dvplan lint ke-hoach.md', 'dvplan lint ke-hoach.md --fix', 'dvplan lint plans/ --diff --unsafe-fixes', "dvplan lint 'plans/*.md' --format sarif --output-file ket-qua.sarif", 'dvplan lint plans/ --rule end-mark=off --max-warnings 0', 'dvplan lint - --stdin-filename ke-hoach.md < ke-hoach.md']))
      .action(async (files: string[], options: LintCommandOptions) => {
        const { lint } = await import('./lint.js');
        exit(await lint(files, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  format: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'format', 'formatDocuments')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(new Option(`-o, --output <${say('fileName')}>`, say('formatOutput')).conflicts('check'))
      .option('--check', say('formatCheck'))
      .addHelpText('after', examples(language, ['dvplan format ke-hoach.md', 'dvplan format plans/ --check', 'dvplan format ke-hoach.txt -o ke-hoach.md', 'dvplan format - < ke-hoach.md']))
      .action(async (files: string[], options: FormatCommandOptions) => {
        const { format } = await import('./format.js');
        exit(await format(files, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  rules: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'rules', 'rules')
      .argument(`[${say('ruleId')}]`, say('ruleArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json', 'markdown']).default('table'))
      .addHelpText('after', examples(language, ['dvplan rules', 'dvplan rules duplicate-number', 'dvplan rules --format json']))
      .action(async (id: string | undefined, options: RulesCommandOptions) => {
        const { rules } = await import('./rules.js');
        exit(rules(id ?? null, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  schema: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'schema', 'schema')
      .addArgument(new Argument(`<${say('schemaKind')}>`, say('schemaArgument')).choices(['config', 'plan']))
      .addHelpText('after', examples(language, ['dvplan schema config > dvplan.config.schema.json', 'dvplan schema plan > plan.schema.json']))
      .action(async (kind: 'config' | 'plan', options: TerminalOptions) => {
        const { schema } = await import('./schema.js');
        exit(schema(kind, openTerminal(process, { ...options, lang: language })));
      });
  },

  inspect: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'inspect', 'inspect')
      .argument(`<${say('fileName')}>`, say('oneFileArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['tree', 'json']).default('tree'))
      .option(`-t, --template <${say('templateName')}>`, say('template'))
      .addHelpText('after', examples(language, ['dvplan inspect ke-hoach.md', 'dvplan inspect ke-hoach.md --format json']))
      .action(async (file: string, options: InspectCommandOptions) => {
        const { inspect } = await import('./inspect.js');
        exit(await inspect(file, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  citations: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'citations', 'citations')
      .argument(`<${say('fileName')}...>`, say('fileArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json', 'csv']).default('table'))
      .option(`--register <${say('fileName')}>`, say('register'))
      .option('--check', say('registerCheck'))
      .option('--force', say('registerForce'))
      .addHelpText('after', examples(language, ['dvplan citations ke-hoach.md', 'dvplan citations plans/ --format csv > van-ban.csv', 'dvplan citations plans/ --register so-van-ban.yaml', 'dvplan citations plans/ --register so-van-ban.yaml --check', 'dvplan citations plans/ --register so-van-ban.xlsx']))
      .action(async (files: string[], options: CitationsCommandOptions) => {
        const { citations } = await import('./citations.js');
        exit(await citations(files, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  templates: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'templates', 'templates')
      .argument(`[${say('templateName')}]`, say('templateArgument'))
      .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json']).default('table'))
      .addHelpText('after', examples(language, ['dvplan templates', 'dvplan templates 30/2020/NĐ-CP']))
      .action(async (name: string | undefined, options: TemplatesCommandOptions) => {
        const { templates } = await import('./templates.js');
        exit(await templates(name ?? null, options, openTerminal(process, { ...options, lang: language })));
      });
  },

  new: (registration) => {
    const { say, process, language, exit } = registration;
    add(registration, 'new', 'newCommand')
      .addArgument(new Argument(`<${say('newKind')}>`, say('newArgument')).choices(['template']))
      .argument(`[${say('folderName')}]`, say('newNameArgument'))
      .option(`--from <${say('templateName')}>`, say('newFrom'))
      .addHelpText('after', examples(language, ['dvplan new template mau-cua-phuong --from dang-hd05']))
      .action(async (_kind: 'template', name: string | undefined, options: NewTemplateCommandOptions) => {
        const { newTemplate } = await import('./new-template.js');
        exit(await newTemplate(name ?? null, options, openTerminal(process, { ...options, lang: language })));
      });
  },
};

function add({ program, process, language }: Registration, name: string, description: CommandWord): Command {
  const command = localized(program.command(name), process, language).description(word(description, language));
  return command
    .addOption(new Option(`--lang <${word('languageName', language)}>`, word('lang', language)).choices(['vi', 'en']))
    .option('--color', word('color', language))
    .option('--no-color', word('noColor', language));
}

/** A command whose help and errors speak the reader's language. */
export function localized(command: Command, process: Process, language: Language): Command {
  const titles: Readonly<Record<string, CommandWord>> = { 'Usage:': 'usage', 'Arguments:': 'arguments', 'Options:': 'options', 'Commands:': 'commands' };
  return command
    .exitOverride()
    .helpOption('-h, --help', word('help', language))
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: () => undefined })
    .configureHelp({
      sortSubcommands: false,
      styleTitle: (title) => (titles[title] === undefined ? title : word(titles[title], language)),
      styleUsage: (usage) => usage.replace('[options]', word('optionsPlaceholder', language)),
      subcommandTerm: (subcommand) => Help.prototype.subcommandTerm.call(new Help(), subcommand).replace('[options]', word('optionsPlaceholder', language)),
      optionDescription: (option) => describeOption(option, language),
    });
}

function describeOption(option: Option, language: Language): string {
  const extras: string[] = [];
  if (option.argChoices !== undefined) extras.push(word('choices', language, { values: option.argChoices }));
  if (typeof option.defaultValue === 'string') extras.push(word('default', language, { value: option.defaultValue }));
  return extras.length === 0 ? option.description : `${option.description} (${extras.join('; ')})`;
}

export function examples(language: Language, lines: readonly string[]): string {
  return `\n${word('examples', language)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** A number of findings, 0 or more. */
function readCount(typed: string): number {
  if (!/^\d{1,6}$/u.test(typed)) throw new InvalidArgumentError(typed);
  return Number(typed);
}
