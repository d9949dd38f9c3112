/** The commander program: commands, options and helps in the reader's language. */
import { Command, CommanderError } from 'commander';
import { word, type CommandWord, type Language } from '../messages/index.js';
import { version } from '../version.js';
import { commandLines } from './command-lines.js';
import { addHelp, describeTopics } from './help.js';
import { examples, localized, type SetExitCode } from './command-registration.js';
import { reportError } from './terminal/finding-output.js';
import { openTerminal, type Process, type TerminalOptions } from './terminal/terminal.js';

/** Runs the program; the exit code is 0, 1 or 2. */
export async function runProgram(args: readonly string[], process: Process): Promise<number> {
  const language = languageOf(args);
  let exitCode = 0;
  const program = createProgram(
    process,
    language,
    (code) => {
      exitCode = code;
    },
    args[0] ?? '',
  );
  const { colors } = openTerminal(process, { lang: language, ...colorOf(args) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, args, program, process, language);
    return reportError(error, '-', { language, process, colors });
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

  for (const name of only in commandLines ? [only] : Object.keys(commandLines))
    commandLines[name]?.({ program, process, language, exit, say });
  if (!(only in commandLines)) addHelp({ program, process, language, exit, say });
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
  const near = /Did you mean (?:one of )?([^?\s,]+)/u.exec(error.message)?.[1];
  const values = /(?<=Allowed choices are )[^.]+/u.exec(error.message)?.[0] ?? '';
  const sentences: Readonly<Record<string, () => string>> = {
    'commander.unknownOption': () => word('unknownOption', language, { name }),
    'commander.unknownCommand': () => word('unknownCommand', language, { name }),
    'commander.missingArgument': () => word('missingArgument', language, { name }),
    'commander.optionMissingArgument': () => word('missingOptionValue', language, { name: flagOf(name) }),
    'commander.excessArguments': () => word('excessArguments', language),
    'commander.conflictingOption': () => word('conflictingOptions', language, { name: flagOf(quoted[0]), other: flagOf(quoted[1]) }),
    'commander.invalidArgument': () =>
      word(values === '' ? 'invalidNumber' : 'invalidValue', language, { value: quoted[1] ?? '', name: flagOf(name), values }),
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
