/** Lists of phrases, and whether a phrase of one stands at a word of a text. */
import type { TextWords } from '../text-words.js';

/** A list of phrases, looked through when it is first asked, for most commands ask few lists. */
export class PhraseList {
  #phrases: ReadonlySet<string> | null = null;
  #longest: ReadonlyMap<string, number> | null = null;

  constructor(readonly written: readonly string[]) {}

  has(phrase: string): boolean {
    return (this.#phrases ??= new Set(this.written)).has(phrase);
  }

  /** How many words the longest of them has that begins with a word; 0 where none does. */
  longestFrom(word: string): number {
    return (this.#longest ??= longestByFirstWord(this.written)).get(word) ?? 0;
  }
}

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

/** How many words the longest phrase of the list has that stands at an index, with no mark inside; 0 where none does. */
export function phraseAt(list: PhraseList, words: TextWords, index: number): number {
  const first = words.at(index);
  const most = first === undefined ? 0 : list.longestFrom(first.lower);
  if (first === undefined || most === 0) return 0;
  let phrase = first.lower;
  let longest = list.has(phrase) ? 1 : 0;
  let { mark } = first;
  for (let length = 2; length <= most && mark === ''; length++) {
    const word = words.at(index + length - 1);
    if (word === undefined) break;
    phrase += ` ${word.lower}`;
    if (list.has(phrase)) longest = length;
    mark = word.mark;
  }
  return longest;
}
