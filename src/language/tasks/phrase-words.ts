/** The words of a text with the marks behind them, and whether a phrase of a list stands at one of them. */
import { remembering } from '../remembering.js';

export interface PhraseWord {
  readonly text: string;
  readonly lower: string;
  /** Offsets in the text, without the mark. */
  readonly start: number;
  readonly end: number;
  /** `,`, `;`, `:`, `.`, a bracket or nothing. */
  readonly mark: string;
}

/** A list of phrases, looked through when it is first asked, for most commands ask few lists. */
export class PhraseList {
  #phrases: Set<string> | null = null;
  /** Of each first word the words of the longest phrase that begins with it. */
  readonly #longest = new Map<string, number>();

  constructor(readonly written: readonly string[]) {}

  has(phrase: string): boolean {
    return this.#open().has(phrase);
  }

  /** How many words the longest phrase has that begins with a word. */
  longestFrom(word: string): number {
    this.#open();
    return this.#longest.get(word) ?? 0;
  }

  #open(): Set<string> {
    if (this.#phrases !== null) return this.#phrases;
    this.#phrases = new Set();
    for (const phrase of this.written) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      this.#phrases.add(phrase);
      this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
    }
    return this.#phrases;
  }
}

const mostWords = 56;
/** Longest stretch that is read, characters: what an item is shows at its beginning. */
const longestRead = 330;
/** Marks that part phrases: `, ; : . ( ) “ ” "`. */
const marks: ReadonlySet<number> = new Set([44, 59, 58, 46, 40, 41, 0x201c, 0x201d, 34]);

/** The first words of a text; a dash that stands alone is a word. */
export const phraseWords = remembering(findWords);

/** By the codes of the letters: no pattern is as fast, and every line of a plan comes here. */
function findWords(text: string): readonly PhraseWord[] {
  const value = text.slice(0, longestRead);
  const lower = value.toLowerCase();
  const words: PhraseWord[] = [];
  let start = -1;
  for (let at = 0; at <= value.length && words.length < mostWords; at++) {
    const code = at < value.length ? value.charCodeAt(at) : 32;
    const isMark = marks.has(code) && !(code === 46 && start >= 0 && /[A-ZĐ\d]/u.test(value.charAt(at + 1)));
    if (!isMark && code !== 32 && code !== 10 && code !== 9 && code !== 0xa0) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) words.push({ text: value.slice(start, at), lower: lower.slice(start, at), start, end: at, mark: '' });
    start = -1;
    const before = words.at(-1);
    if (isMark && before !== undefined && before.mark === '') words[words.length - 1] = { ...before, mark: value.charAt(at) };
  }
  return words;
}

/** How many words the longest phrase of the list has that stands at an index, with no mark inside; 0 where none does. */
export function phraseAt(list: PhraseList, words: readonly PhraseWord[], index: number): number {
  const first = words[index];
  const most = first === undefined ? 0 : list.longestFrom(first.lower);
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= most; length++) {
    const word = words[index + length - 1];
    if (word === undefined) break;
    phrase = length === 1 ? word.lower : `${phrase} ${word.lower}`;
    if (list.has(phrase)) longest = length;
    if (word.mark !== '') break;
  }
  return longest;
}

/** Whether a word begins with a capital letter or a figure. */
export function isNameLike({ text, lower }: PhraseWord): boolean {
  return text.charAt(0) !== lower.charAt(0) || /^\d/u.test(text);
}
