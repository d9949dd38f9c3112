/** The commander program: commands, options and helps in the reader's language. */
import { Command, CommanderError, type Option } from 'commander';
import { word, type CommandWord, type Language } from '../messages/index.js';
import { version } from '../version.js';
import { commandNamed, languageTyped, nearestWord, rewriteArguments } from './arguments/rewriting.js';
import { commandNames, optionNames, valueNames } from './arguments/vietnamese.js';
import { commandLines } from './command-lines.js';
import { addHelp, describeTopics } from './help.js';
import { examples, localized, type SetExitCode } from './command-registration.js';
import { reportError } from '../terminal/finding-output.js';
import { openTerminal, programOf, type Process, type Terminal, type TerminalOptions } from '../terminal/terminal.js';

/** Runs the program; the exit code is 0, 1 or 2. */
export async function runProgram(typed: readonly string[], process: Process): Promise<number> {
  const language: Language = languageTyped(typed) === 'en' ? 'en' : 'vi';
  let exitCode = 0;
  const program = createProgram(
    process,
    language,
    (code) => {
      exitCode = code;
    },
    commandNamed(typed[0] ?? ''),
  );
  const args = rewriteArguments(typed, optionsOf(commandNamed(typed[0] ?? ''), program));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, args, program, process, language);
    const flags = flagsOf(commandNamed(typed[0] ?? ''), program);
    return reportError(error, '-', openTerminal(process, { lang: language, flags, ...colorOf(args) }));
  }
}

/** The options of a command, and those of the program itself. */
function optionsOf(name: string, program: Command): Option[] {
  const command = program.commands.find((candidate) => candidate.name() === name);
  const asked = command ?? program;
  return [...asked.options, ...program.options, ...asked.createHelp().visibleOptions(asked)];
}

/** What a person may write behind a command: `--force`, `--output`. */
function flagsOf(name: string, program: Command): ReadonlySet<string> {
  return new Set(optionsOf(name, program).map(({ long }) => long ?? ''));
}

/** `--color` and `--no-color`, the last of them, for failures outside of a command. */
function colorOf(args: readonly string[]): TerminalOptions {
  const last = args.findLast((argument) => argument === '--color' || argument === '--no-color');
  return last === undefined ? {} : { color: last === '--color' };
}

/** The program with the one command that is asked for, or with all where none is: each costs time to set up. */
function createProgram(process: Process, language: Language, exit: SetExitCode, only: string): Command {
  const say = (key: CommandWord): string => word(key, language);
  const program = localized(new Command('dvplan'), process, language)
    .description(say('description'))
    .usage(say('commandPlaceholder'))
    .version(version, '-V, --version', say('version'))
    .helpCommand(false);
  program.addHelpText(
    'after',
    () =>
      `\n${say('firstSteps')}\n\n${describeTopics({ language, say })}${examples(language, [
        'dvplan build plans/plan-2024.md',
        'dvplan lint ke-hoach.md',
        'dvplan inspect ke-hoach.md',
        'dvplan report ke-hoach.md',
        'dvplan tasks ke-hoach.md -o nhiem-vu.xlsx',
        'dvplan citations *.md --format csv',
        'dvplan templates 36-HD/VPTW',
      ])}`,
  );

  const open = (options: TerminalOptions): Terminal => openTerminal(process, { ...options, lang: language, flags: flagsOf(only, program) });
  for (const name of only in commandLines ? [only] : Object.keys(commandLines))
    commandLines[name]?.({ program, process, language, exit, say, open });
  if (!(only in commandLines)) addHelp({ program, process, language, exit, say, open });
  return program;
}

/** Says in the reader's language what commander found wrong with the arguments. */
function explainUsage(error: CommanderError, args: readonly string[], program: Command, process: Process, language: Language): number {
  if (error.exitCode === 0) return 0;
  const command = program.commands.find((candidate) => candidate.name() === args[0]);
  if (error.code === 'commander.help') {
    program.outputHelp();
    return 2;
  }
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
  // Of an option commander names the option first, of an argument the value.
  const quoted = error.message.includes(' for argument ') ? [second, first] : [first, second];
  const name = quoted[0] ?? '';
  const values = /(?<=Allowed choices are )[^.]+/u.exec(error.message)?.[0] ?? '';
  const suggested = /Did you mean (?:one of )?([^?\s,]+)/u.exec(error.message)?.slice(1) ?? [];
  const near = nearWord({ code: error.code, name, value: quoted[1] ?? '', values, suggested }, optionsOf(args[0] ?? '', program));
  const sentences: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => word('unknownOption', language, { name }),
    'commander.unknownCommand': () => word('unknownCommand', language, { name }),
    'commander.missingArgument': () => word('missingArgument', language, { name }),
    'commander.optionMissingArgument': () => word('missingOptionValue', language, { name: flagOf(name) }),
    'commander.excessArguments': () => word('excessArguments', language),
    'commander.conflictingOption': () => word('conflictingOptions', language, { name: flagOf(quoted[0]), other: flagOf(quoted[1]) }),
    'commander.invalidArgument': () =>
      word(values === '' ? 'invalidNumber' : 'invalidValue', language, {
        value: quoted[1] ?? '',
        name: flagOf(name),
        values: valuesAsTyped(flagOf(name), values, language),
      }),
  };
  const sentence = sentences[error.code]?.() ?? error.message.replace(/^error: /u, '');
  const lines = [`${word('error', language)}: ${sentence}`];
  if (near !== null) lines.push(`  ${word('suggestion', language, { name: near })}`);
  lines.push(`  ${word('seeHelp', language, { program: programOf(process), command: command === undefined ? '' : `${command.name()} ` })}`);
  process.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}

/** The values of an option as a person may type them: in Vietnamese where there are words for them. */
function valuesAsTyped(flag: string, values: string, language: Language): string {
  const names = language === 'vi' ? (valueNames[flag] ?? {}) : {};
  return values
    .split(', ')
    .map((value) => names[value]?.[0] ?? value)
    .join(', ');
}

/** What commander found: a code, the name and the value that it quotes, the values that there are, and a name that it thinks of itself. */
interface Mistake {
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly values: string;
  readonly suggested: readonly string[];
}

/** The word that a wrong one is near to: a command, an option of the command, a value of the option. */
function nearWord({ code, name, value, values, suggested }: Mistake, options: readonly Option[]): string | null {
  const flags = options.map(({ long }) => long ?? '');
  if (code === 'commander.unknownCommand') return nearestWord(name, [...suggested, ...Object.keys(commandNames)], commandNames);
  if (code === 'commander.unknownOption') return nearestWord(name, [...suggested, ...flags], optionNames, '--');
  return values === '' ? null : nearestWord(value, values.split(', '), valueNames[flagOf(name)] ?? {});
}

/** `--out-dir` of `-o, --out-dir <dir>`. */
function flagOf(flags = ''): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}
