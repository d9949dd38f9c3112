/** Where in a passage a citation may begin, by the classes of its words: the readers look at few places. */
import { tokensOf } from '../../language/words.js';

export interface Beginnings {
  /** Digits, `số`, dots of a blank. */
  readonly numbers: readonly number[];
  /** First words of names. */
  readonly names: readonly number[];
}

export function beginningsIn(value: string): Beginnings {
  const numbers: number[] = [];
  const names: number[] = [];
  const tokens = tokensOf(value);
  for (let index = 0, token = tokens.spellingAt(0); token !== undefined; token = tokens.spellingAt(++index)) {
    const { lexiconClass } = token;
    if (lexiconClass === 'other') continue;
    const start = tokens.startAt(index);
    if (lexiconClass === 'name') names.push(start);
    else if (lexiconClass === 'mixed') for (const { index: at } of token.text.matchAll(/^[sS]ố(?=\d)|\d+/gu)) numbers.push(start + at);
    else numbers.push(start);
  }
  return { numbers, names };
}
