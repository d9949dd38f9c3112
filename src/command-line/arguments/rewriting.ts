/** Arguments as typed -> arguments as the program knows them: Vietnamese words, with or without marks, become English ones. */
import { fold } from '../../model/index.js';
import { nearestKey } from '../../language/spelling/nearest.js';
import { commandNames, optionNames, valueNames, type Names } from './vietnamese.js';

/** What of a command's options the rewriting asks for. */
export interface KnownOption {
  readonly long?: string | null;
  readonly short?: string | null;
  readonly required?: boolean;
  readonly argChoices?: readonly string[] | undefined;
}

/** The English name of a command; a word that names none stays as it is. */
export function commandNamed(typed: string): string {
  return englishOf(typed, commandNames) ?? typed;
}

/** The command's name and first argument, and the options that it knows, in English. What stands behind `--` stays as it is. */
export function rewriteArguments(args: readonly string[], options: readonly KnownOption[]): string[] {
  const rewritten: string[] = [];
  let awaited: KnownOption | null = null;
  let command: string | null = null;
  let argumentsSeen = 0;
  for (const [at, argument] of args.entries()) {
    if (argument === '--') return [...rewritten, ...args.slice(at)];
    if (awaited !== null) {
      rewritten.push(valueNamed(awaited.long ?? '', argument, awaited.argChoices));
      awaited = null;
    } else if (argument.startsWith('-') && argument !== '-') {
      const [typed = '', ...behind] = argument.split('=');
      const option = optionOf(typed, options);
      const flag = option?.long ?? typed;
      if (behind.length > 0 && typed.startsWith('--')) rewritten.push(`${flag}=${valueNamed(flag, behind.join('='), option?.argChoices)}`);
      else {
        rewritten.push(option === undefined || typed === option.short ? argument : flag);
        awaited = option?.required === true ? option : null;
      }
    } else if (command === null) {
      command = commandNamed(argument);
      rewritten.push(command);
    } else {
      argumentsSeen += 1;
      rewritten.push(argumentsSeen === 1 ? valueNamed(command, argument) : argument);
    }
  }
  return rewritten;
}

/** The value of `--lang`, in English or in Vietnamese; null if it is not given. */
export function languageTyped(args: readonly string[]): string | null {
  const flag = [{ long: '--lang' }];
  for (const [at, argument] of args.entries()) {
    const [typed = '', ...behind] = argument.split('=');
    if (optionOf(typed, flag) !== undefined) return valueNamed('--lang', behind.length > 0 ? behind.join('=') : (args[at + 1] ?? ''));
  }
  return null;
}

/** The option that was typed, in English or in Vietnamese. */
function optionOf(typed: string, options: readonly KnownOption[]): KnownOption | undefined {
  const exact = options.find(({ long, short }) => typed === long || typed === short);
  if (exact !== undefined || !typed.startsWith('--')) return exact;
  return options.find(({ long }) => optionNames[long ?? '']?.some((name) => fold(name) === fold(typed)) === true);
}

/** A value in English; a word for one that the option does not have stays as it is. */
function valueNamed(of: string, typed: string, choices?: readonly string[]): string {
  const english = englishOf(typed, valueNames[of] ?? {}) ?? typed;
  return choices === undefined || (choices.includes(english) && !choices.includes(typed)) ? english : typed;
}

function englishOf(typed: string, names: Readonly<Record<string, Names>>): string | undefined {
  if (typed in names) return typed;
  return Object.keys(names).find((english) => names[english]?.some((name) => fold(name) === fold(typed)) === true);
}

/** The known word that a wrong one is near to, of English ones and of the Vietnamese for them; null if none is. */
export function nearestWord(typed: string, known: readonly string[], names: Readonly<Record<string, Names>>, prefix = ''): string | null {
  return nearestKey(typed, [...known, ...known.flatMap((english) => (names[english] ?? []).map((name) => `${prefix}${name}`))]);
}
