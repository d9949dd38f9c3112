/** How a command is registered: its help, its options and its errors speak the reader's language. */
import { Help, InvalidArgumentError, Option, type Command } from 'commander';
import { word, type CommandWord, type Language } from '../messages/index.js';
import { commandNames, optionNames, valueNames } from './arguments/vietnamese.js';
import type { Process, Terminal, TerminalOptions } from '../terminal/terminal.js';

export type SetExitCode = (code: number) => void;

/** What a command is registered with. */
export interface Registration {
  readonly program: Command;
  readonly process: Process;
  readonly language: Language;
  readonly exit: SetExitCode;
  readonly say: (key: CommandWord) => string;
  /** What the command that runs is handed. */
  readonly open: (options: TerminalOptions) => Terminal;
}

/** Registers a command with the options that all have. */
export function add({ program, process, language }: Registration, name: string, description: CommandWord): Command {
  const command = localized(program.command(name), process, language).description(word(description, language));
  return command
    .addOption(new Option(`--lang <${word('languageName', language)}>`, word('lang', language)).choices(['vi', 'en']))
    .option('--color', word('color', language))
    .option('--no-color', word('noColor', language));
}

/** A command whose help and errors speak the reader's language. */
export function localized(command: Command, process: Process, language: Language): Command {
  const titles: Readonly<Record<string, CommandWord>> = {
    'Usage:': 'usage',
    'Arguments:': 'arguments',
    'Options:': 'options',
    'Commands:': 'commands',
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', word('help', language))
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: () => undefined })
    .configureHelp({
      sortSubcommands: false,
      styleTitle: (title) => (titles[title] === undefined ? title : word(titles[title], language)),
      styleUsage: (usage) => usage.replace('[options]', word('optionsPlaceholder', language)),
      subcommandTerm: (subcommand) => {
        const term = Help.prototype.subcommandTerm.call(new Help(), subcommand).replace('[options]', word('optionsPlaceholder', language));
        const [name] = language === 'vi' ? (commandNames[subcommand.name()] ?? []) : [];
        return name === undefined ? term : term.replace(subcommand.name(), `${subcommand.name()} (${name})`);
      },
      optionDescription: (option) => describeOption(option, language),
    });
}

/** Most values of an option that its help lists. */
const mostChoices = 10;

function describeOption(option: Option, language: Language): string {
  const extras: string[] = [];
  const names = language === 'vi' ? (valueNames[option.long ?? ''] ?? {}) : {};
  const shown = (value: string): string => (names[value] === undefined ? value : `${value} (${names[value][0]})`);
  // Many are told by the description.
  if (option.argChoices !== undefined && option.argChoices.length <= mostChoices)
    extras.push(word('choices', language, { values: option.argChoices.map(shown) }));
  if (typeof option.defaultValue === 'string') extras.push(word('default', language, { value: option.defaultValue }));
  const own = language === 'vi' ? optionNames[option.long ?? ''] : undefined;
  if (own !== undefined) extras.push(word('alsoWritten', language, { names: own.map((one) => `--${one}`) }));
  return extras.length === 0 ? option.description : `${option.description} (${extras.join('; ')})`;
}

export function examples(language: Language, lines: readonly string[]): string {
  return `\n${word('examples', language)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** A number of findings, 0 or more. */
export function readCount(typed: string): number {
  if (!/^\d{1,6}$/u.test(typed)) throw new InvalidArgumentError(typed);
  return Number(typed);
}

/** A number of workers, 1 or more. */
export function readJobs(typed: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(typed)) throw new InvalidArgumentError(typed);
  return Number(typed);
}
