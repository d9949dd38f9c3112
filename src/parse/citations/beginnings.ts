/** Where in a passage a citation may begin: found in one walk, so that the readers look at few places. */
import { isDigit, isLetter } from '../../language/tokens.js';
import { beginningsOfNames } from './names.js';

export interface Beginnings {
  /** Digits, `số`, dots of a blank. */
  readonly numbers: readonly number[];
  /** First letters of a name. */
  readonly names: readonly number[];
}

/** What a character may begin. */
const [digit, numberWord, dots, name] = [1, 2, 3, 4];

/** By the code of a character; those of Latin letters and of the marks beside them. */
const kinds = new Uint8Array(0x2100);
kinds.fill(digit, 48, 58);
for (const letter of 'sS') kinds[letter.charCodeAt(0)] = numberWord;
for (const mark of '.…') kinds[mark.charCodeAt(0)] = dots;
for (const beginning of beginningsOfNames) kinds[beginning.charCodeAt(0)] = name;
/** The letters that a name goes on with, by its first. */
const seconds = new Map<number, Set<number>>();
for (const beginning of beginningsOfNames) {
  const first = beginning.charCodeAt(0);
  seconds.set(first, (seconds.get(first) ?? new Set()).add(beginning.charCodeAt(1)));
}

export function beginningsIn(value: string): Beginnings {
  const numbers: number[] = [];
  const names: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const kind = code < 0x2100 ? kinds[code] : 0;
    if (kind === 0) continue;
    if (kind === name) {
      if (seconds.get(code)?.has(value.charCodeAt(at + 1)) === true && !isLetter(value.charCodeAt(at - 1))) names.push(at);
    } else if (kind === digit) {
      numbers.push(at);
      while (isDigit(value.charCodeAt(at + 1))) at++;
    } else if (kind === dots || isNumberWord(value, at)) numbers.push(at);
  }
  return { numbers, names };
}

/** The word `số` alone. */
function isNumberWord(value: string, at: number): boolean {
  return value.charCodeAt(at + 1) === 0x1ed1 && !isLetter(value.charCodeAt(at + 2)) && !isLetter(value.charCodeAt(at - 1));
}
