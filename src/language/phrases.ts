/** Lists of phrases of the lexicon, and whether a phrase of one stands at a place of a text: by the words that it begins with. */
import type { TextWords } from './text-words.js';
import { endOfPhrase, lowerFrom, phraseOf, tokensOf } from './words.js';

/** Phrases in small letters by what they begin with; made when they are first asked, for most commands ask few lists. */
export class PhraseList {
  #phrases: ReadonlySet<string> | null = null;
  #byToken: ReadonlyMap<string, readonly string[]> | null = null;
  #longest: ReadonlyMap<string, number> | null = null;

  constructor(readonly written: readonly string[]) {}

  has(phrase: string): boolean {
    return (this.#phrases ??= new Set(this.written)).has(phrase);
  }

  /** The end of the first phrase of the list that stands at a place after white space, in any case and spacing; -1 if none does. */
  endAt(value: string, at: number): number {
    const tokens = tokensOf(value);
    const index = tokens.indexFrom(at);
    const lower = lowerFrom(tokens, index, at);
    for (const phrase of (this.#byToken ??= byFirstToken(this.written)).get(lower) ?? []) {
      const end = endOfPhrase(tokens, index, lower, phrase);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** How many words the longest phrase of the list has that stands at an index, with no mark inside; 0 if none does. */
  lengthAt(words: TextWords, index: number): number {
    const first = words.at(index);
    const most = first === undefined ? 0 : ((this.#longest ??= longestByFirstWord(this.written)).get(first.lower) ?? 0);
    if (first === undefined || most === 0) return 0;
    let phrase = first.lower;
    let longest = this.has(phrase) ? 1 : 0;
    let { mark } = first;
    for (let length = 2; length <= most && mark === ''; length++) {
      const word = words.at(index + length - 1);
      if (word === undefined) break;
      phrase += ` ${word.lower}`;
      if (this.has(phrase)) longest = length;
      mark = word.mark;
    }
    return longest;
  }
}

function byFirstToken(written: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of written) {
    const first = phraseOf(phrase).words[0] ?? '';
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [phrase]);
    else group.push(phrase);
  }
  return groups;
}

/** How many words the longest phrase has that begins with a word. */
function longestByFirstWord(written: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of written) {
    const first = phrase.indexOf(' ');
    let words = 1;
    for (let blank = first; blank >= 0; blank = phrase.indexOf(' ', blank + 1)) words++;
    const begin = first < 0 ? phrase : phrase.slice(0, first);
    if (words > (longest.get(begin) ?? 0)) longest.set(begin, words);
  }
  return longest;
}
