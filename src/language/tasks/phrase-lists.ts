/** Lists of phrases, and whether a phrase of one stands at a word of a text. */
import type { TextWords } from '../text-words.js';

/** The phrases that begin with one word. */
interface PhrasesOfWord {
  readonly phrases: Set<string>;
  /** Words of the longest of them. */
  longest: number;
}

/** A list of phrases, looked through when it is first asked, for most commands ask few lists. */
export class PhraseList {
  #byFirst: Map<string, PhrasesOfWord> | null = null;

  constructor(readonly written: readonly string[]) {}

  has(phrase: string): boolean {
    const blank = phrase.indexOf(' ');
    return this.from(blank < 0 ? phrase : phrase.slice(0, blank))?.phrases.has(phrase) === true;
  }

  /** The phrases that begin with a word. */
  from(word: string): PhrasesOfWord | undefined {
    return (this.#byFirst ??= byFirstWord(this.written)).get(word);
  }
}

function byFirstWord(written: readonly string[]): Map<string, PhrasesOfWord> {
  const byFirst = new Map<string, PhrasesOfWord>();
  for (const phrase of written) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const own = byFirst.get(first) ?? { phrases: new Set(), longest: 0 };
    own.phrases.add(phrase);
    own.longest = Math.max(own.longest, words.length);
    byFirst.set(first, own);
  }
  return byFirst;
}

/** How many words the longest phrase of the list has that stands at an index, with no mark inside; 0 where none does. */
export function phraseAt(list: PhraseList, words: TextWords, index: number): number {
  const first = words.at(index);
  const own = first === undefined ? undefined : list.from(first.lower);
  if (first === undefined || own === undefined) return 0;
  let phrase = first.lower;
  let longest = own.phrases.has(phrase) ? 1 : 0;
  let { mark } = first;
  for (let length = 2; length <= own.longest && mark === ''; length++) {
    const word = words.at(index + length - 1);
    if (word === undefined) break;
    phrase += ` ${word.lower}`;
    if (own.phrases.has(phrase)) longest = length;
    mark = word.mark;
  }
  return longest;
}
