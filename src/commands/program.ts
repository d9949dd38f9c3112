/** The commander program: commands, options and helps in the reader's language. */
import { Command, CommanderError, Help, Option } from 'commander';
import { Failure } from '../model/index.js';
import { word, type CommandWord, type Language } from '../messages/index.js';
import { formatFinding } from '../reporters/plain.js';
import { version } from '../version.js';
import { build } from './build.js';
import { citations } from './citations.js';
import { inspect } from './inspect.js';
import { reportInternalError } from './internal-error.js';
import { templates } from './templates.js';
import type { BuildCommandOptions, CitationsCommandOptions, InspectCommandOptions, TemplatesCommandOptions } from './command-options.js';
import { openTerminal, type Process, type TerminalOptions } from './terminal.js';

/** Runs the program; the exit code is 0, 1 or 2. */
export async function runProgram(args: readonly string[], process: Process): Promise<number> {
  const language = languageOf(args);
  let exitCode = 0;
  const program = createProgram(process, language, (code) => {
    exitCode = code;
  });
  const { colors } = openTerminal(process, { lang: language, ...colorOf(args) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, args, program, process, language);
    if (error instanceof Failure) {
      process.stderr.write(formatFinding(error.finding, language, colors));
      return 2;
    }
    return reportInternalError(error, '-', { language, process, colors });
  }
}

/** `--lang` decides the language of everything, commander's own messages too, so it is read before commander. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const value = at >= 0 ? args[at + 1] : args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'vi';
}

/** `--color` and `--no-color`, the last of them, for failures outside of a command. */
function colorOf(args: readonly string[]): TerminalOptions {
  const last = args.findLast((argument) => argument === '--color' || argument === '--no-color');
  return last === undefined ? {} : { color: last === '--color' };
}

type SetExitCode = (code: number) => void;

function createProgram(process: Process, language: Language, exit: SetExitCode): Command {
  const say = (key: CommandWord): string => word(key, language);
  const program = localized(new Command('dvplan'), process, language)
    .description(say('description'))
    .usage(say('commandPlaceholder'))
    .version(version, '-V, --version', say('version'))
    .helpCommand(`help [${say('commandName')}]`, say('helpCommand'));
  program.addHelpText('after', examples(language, ['dvplan build plans/plan-2024.md', 'dvplan inspect ke-hoach.md', 'dvplan citations *.md --format csv', 'dvplan templates 36-HD/VPTW']));

  add(program, 'build', 'build', process, language)
    .argument(`<${say('fileName')}...>`, say('fileArgument'))
    .option(`-o, --output <${say('fileName')}>`, say('output'))
    .addOption(new Option(`--out-dir <${say('folderName')}>`, say('outputFolder')).conflicts('output'))
    .option('--pdf', say('pdf'))
    .option(`-t, --template <${say('templateName')}>`, say('template'))
    .option('--strict', say('strict'))
    .option('--force', say('force'))
    .option('-q, --quiet', say('quiet'))
    .option('-v, --verbose', say('verbose'))
    .addHelpText('after', examples(language, ['dvplan build ke-hoach.md', 'dvplan build plans/ --out-dir ket-qua --pdf', "dvplan build 'plans/*.md' --strict", 'dvplan build bao-cao.txt --template 36-HD/VPTW -o bao-cao.docx']))
    .action(async (files: string[], options: BuildCommandOptions) => {
      exit(await build(files, options, openTerminal(process, { ...options, lang: language })));
    });

  add(program, 'inspect', 'inspect', process, language)
    .argument(`<${say('fileName')}>`, say('oneFileArgument'))
    .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['tree', 'json']).default('tree'))
    .option(`-t, --template <${say('templateName')}>`, say('template'))
    .addHelpText('after', examples(language, ['dvplan inspect ke-hoach.md', 'dvplan inspect ke-hoach.md --format json']))
    .action(async (file: string, options: InspectCommandOptions) => {
      exit(await inspect(file, options, openTerminal(process, { ...options, lang: language })));
    });

  add(program, 'citations', 'citations', process, language)
    .argument(`<${say('fileName')}...>`, say('fileArgument'))
    .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json', 'csv']).default('table'))
    .addHelpText('after', examples(language, ['dvplan citations ke-hoach.md', 'dvplan citations plans/ --format csv > van-ban.csv']))
    .action(async (files: string[], options: CitationsCommandOptions) => {
      exit(await citations(files, options, openTerminal(process, { ...options, lang: language })));
    });

  add(program, 'templates', 'templates', process, language)
    .argument(`[${say('templateName')}]`, say('templateArgument'))
    .addOption(new Option(`-f, --format <${say('formatName')}>`, say('format')).choices(['table', 'json']).default('table'))
    .addHelpText('after', examples(language, ['dvplan templates', 'dvplan templates 30/2020/NĐ-CP']))
    .action(async (name: string | undefined, options: TemplatesCommandOptions) => {
      exit(await templates(name ?? null, options, openTerminal(process, { ...options, lang: language })));
    });
  return program;
}


function add(program: Command, name: string, description: CommandWord, process: Process, language: Language): Command {
  const command = localized(program.command(name), process, language).description(word(description, language));
  return command
    .addOption(new Option(`--lang <${word('languageName', language)}>`, word('lang', language)).choices(['vi', 'en']))
    .option('--color', word('color', language))
    .option('--no-color', word('noColor', language));
}

/** A command whose help and errors speak the reader's language. */
function localized(command: Command, process: Process, language: Language): Command {
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

function examples(language: Language, lines: readonly string[]): string {
  return `\n${word('examples', language)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** Says in the reader's language what commander found wrong with the arguments. */
function explainUsage(error: CommanderError, args: readonly string[], program: Command, process: Process, language: Language): number {
  if (error.exitCode === 0) return 0;
  const command = program.commands.find((candidate) => candidate.name() === args[0]);
  if (error.code === 'commander.help') {
    program.outputHelp();
    return 2;
  }
  const quoted = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
  const name = quoted[0] ?? '';
  const near = /Did you mean (?:one of )?([^?\s,]+)/u.exec(error.message)?.[1];
  const values = /Allowed choices are ([^.]+)\./u.exec(error.message)?.[1] ?? '';
  const sentences: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => word('unknownOption', language, { name }),
    'commander.unknownCommand': () => word('unknownCommand', language, { name }),
    'commander.missingArgument': () => word('missingArgument', language, { name }),
    'commander.optionMissingArgument': () => word('missingOptionValue', language, { name: flagOf(name) }),
    'commander.excessArguments': () => word('excessArguments', language),
    'commander.conflictingOption': () => word('conflictingOptions', language, { name: flagOf(quoted[0]), other: flagOf(quoted[1]) }),
    'commander.invalidArgument': () => word('invalidValue', language, { value: quoted[1] ?? '', name: flagOf(name), values }),
  };
  const sentence = sentences[error.code]?.() ?? error.message.replace(/^error: /u, '');
  const lines = [`${word('error', language)}: ${sentence}`];
  if (near !== undefined) lines.push(`  ${word('suggestion', language, { name: near })}`);
  lines.push(`  ${word('seeHelp', language, { command: command === undefined ? '' : `${command.name()} ` })}`);
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

/** `--out-dir` of `-o, --out-dir <dir>`. */
function flagOf(flags = ''): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}
