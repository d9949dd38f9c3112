/**
 * The words of a text: one stream, made once a text, and asked by index or by place. A word is a run of letters and digits, a sign is any
 * other character but white space; what is known of either (its small letters, which of them it is) is told once a spelling.
 */
import { lexiconClassOf, type LexiconClass } from './lexicon-class.js';
import { remembering } from './remembering.js';
import { isDigit, isSpace } from './tokens.js';

/** A word with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters. */
  readonly lower: string;
}

/** What the stream holds: a word, or a sign that stands between words. */
export interface Token extends Word {
  readonly isSign: boolean;
}

/** What is known of a spelling wherever it stands. */
export interface Spelling extends Pick<Token, 'text' | 'lower' | 'isSign'> {
  readonly lexiconClass: LexiconClass;
}

/** Longer words are read in parts, so that looking at one takes a bounded time. */
const longestWord = 160;

/** So many spellings are remembered, more than a language has syllables; then they are forgotten together. */
const mostSpellings = 20_000;
/** Longest spelling that is remembered, so that hostile text fills no memory. */
const longestSpelling = 40;
const spellings = new Map<string, Spelling>();

/** The words and signs of a text. */
export class Tokens {
  /** Of each token where it begins, and how it is spelled. */
  readonly #starts: number[] = [];
  readonly #spellings: Spelling[] = [];
  /** The index that was found last: most are asked from left to right, or from right to left. */
  #asked = 0;

  constructor(readonly value: string) {
    let at = 0;
    while (at < value.length) {
      const code = value.charCodeAt(at);
      const start = at++;
      const isWord = isOfWord(code);
      if (isWord) {
        const limit = Math.min(value.length, start + longestWord);
        while (at < limit && isOfWord(value.charCodeAt(at))) at++;
      } else if (isSpace(code)) continue;
      this.#starts.push(start);
      this.#spellings.push(spellingOf(value.slice(start, at), !isWord));
    }
  }

  /** The word or sign at an index. */
  at(index: number): Token | undefined {
    const spelling = this.spellingAt(index);
    if (spelling === undefined) return undefined;
    const start = this.startAt(index);
    return { start, end: start + spelling.text.length, text: spelling.text, lower: spelling.lower, isSign: spelling.isSign };
  }

  /** How the word or sign at an index is spelled. */
  spellingAt(index: number): Spelling | undefined {
    return this.#spellings[index];
  }

  /** Where the one at an index begins; behind the text where none is. */
  startAt(index: number): number {
    return this.#starts[index] ?? Infinity;
  }

  /** Where the one at an index ends. */
  endAt(index: number): number {
    return this.startAt(index) + (this.#spellings[index]?.text.length ?? 0);
  }

  /** All words in their order, without the signs. */
  get words(): readonly Word[] {
    const words: Word[] = [];
    this.addWords(words, 0);
    return words;
  }

  /** Adds the words to those of a longer text, in which this one stands at an offset. */
  addWords(words: Word[], offset: number): void {
    for (let index = 0; index < this.#starts.length; index++) {
      const { text, lower, isSign } = this.#spellings[index] as Spelling;
      if (isSign) continue;
      const start = offset + this.startAt(index);
      words.push({ start, end: start + text.length, text, lower });
    }
  }

  /** What is written from one token to another, as one word. */
  stretch(from: number, to: number): Word {
    const [start, end] = [this.startAt(from), this.endAt(to)];
    const text = this.value.slice(start, end);
    return { start, end, text, lower: text.toLowerCase() };
  }

  /** The index of the first token that ends behind a place; behind the last index where none does. */
  indexFrom(at: number): number {
    const starts = this.#starts;
    const near = this.#asked;
    let [low, high] = [0, starts.length];
    // The few beside the one found last are tried before all.
    if (near < high && (starts[near] ?? 0) <= at) {
      low = near + 1;
      if (near + 4 < high && (starts[near + 4] ?? 0) > at) high = near + 4;
    } else {
      high = near;
      if (near >= 4 && (starts[near - 4] ?? 0) <= at) low = near - 3;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    this.#asked = low;
    return low > 0 && this.endAt(low - 1) > at ? low - 1 : low;
  }
}

/** Whether a character is of a word: a letter of any script, a mark that goes with one, a digit, or half of a character in two units. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return (
    (code >= 0x300 && code <= 0x1fff) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code <= 0x2fff) ||
    (code >= 0x3001 && code <= 0xdfff)
  );
}

/** What is known of a spelling. Equal ones share one text, for most stand many times. */
function spellingOf(text: string, isSign: boolean): Spelling {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  const spelling = { text, lower: text.toLowerCase(), isSign, lexiconClass: lexiconClassOf(text) };
  if (text.length > longestSpelling) return spelling;
  if (spellings.size >= mostSpellings) spellings.clear();
  spellings.set(text, spelling);
  return spelling;
}

const remembered = remembering((text) => new Tokens(text));
/** The text that was asked last, as the very string that was asked: comparing it with an equal one would walk all of it each time. */
let lastText = '';
let last = new Tokens('');

/** The words of a text. Readers ask one text many times before the next. */
export function tokensOf(text: string): Tokens {
  if (text !== lastText) last = remembered(text);
  lastText = text;
  return last;
}

/** The word that begins at a place, after white space; null if something else stands there. */
export function wordAt(value: string, at: number): Word | null {
  const words = tokensOf(value);
  const token = words.at(words.indexFrom(at));
  if (token === undefined || token.isSign) return null;
  return token.start >= at ? token : partOf(token, at, token.end);
}

/** The word that ends at a place, before white space; null if something else stands there. */
export function wordBefore(value: string, at: number): Word | null {
  const words = tokensOf(value);
  const index = words.indexFrom(at);
  if (words.startAt(index) < at) {
    const cut = words.at(index);
    return cut === undefined ? null : partOf(cut, cut.start, at);
  }
  const token = index === 0 ? undefined : words.at(index - 1);
  return token === undefined || token.isSign ? null : token;
}

/** What of a word stands between two places in it. */
function partOf(word: Word, start: number, end: number): Word {
  const text = word.text.slice(start - word.start, end - word.start);
  return { start, end, text, lower: text.toLowerCase() };
}

/** A phrase in small letters, word by word. */
interface Phrase {
  readonly words: readonly string[];
  /** Of each word whether it stands right behind the one before it, as those of `v/v`. */
  readonly joined: readonly boolean[];
}

const readPhrases = new Map<string, Phrase>();

export function phraseOf(written: string): Phrase {
  const known = readPhrases.get(written);
  if (known !== undefined) return known;
  const tokens = new Tokens(written);
  const words: string[] = [];
  const joined: boolean[] = [];
  for (let index = 0, word = tokens.at(0); word !== undefined; word = tokens.at(++index)) {
    words.push(word.lower);
    joined.push(index > 0 && word.start === tokens.endAt(index - 1));
  }
  const phrase = { words, joined };
  readPhrases.set(written, phrase);
  return phrase;
}

/**
 * The end of a phrase (words in lower case, parted by one space) that stands at a place after white space, in any case
 * and with any white space between its words; -1 where it does not stand there.
 */
export function phraseAt(value: string, at: number, phrase: string): number {
  const tokens = tokensOf(value);
  const index = tokens.indexFrom(at);
  return endOfPhrase(tokens, index, lowerFrom(tokens, index, at), phrase);
}

/** The small letters of the token at an index, from a place on where it begins before it. */
export function lowerFrom(tokens: Tokens, index: number, at: number): string {
  const lower = tokens.spellingAt(index)?.lower ?? '';
  const cut = at - tokens.startAt(index);
  return cut > 0 ? lower.slice(cut) : lower;
}

/** The end of a phrase at an index where a word stands in small letters, or -1. Most phrases of a list fall at once. */
export function endOfPhrase(tokens: Tokens, index: number, lower: string, phrase: string): number {
  if (!phrase.startsWith(lower) || lower === '') return -1;
  const { words, joined } = phraseOf(phrase);
  if (words[0] !== lower) return -1;
  for (let read = 1; read < words.length; read++) {
    const at = index + read;
    if (tokens.spellingAt(at)?.lower !== words[read] || (tokens.startAt(at) === tokens.endAt(at - 1)) !== joined[read]) return -1;
  }
  const last = index + words.length - 1;
  const end = tokens.endAt(last);
  // A phrase that ends with a sign stands before no word: `tp.` is not in `tp.a`.
  const goesOn =
    tokens.spellingAt(last)?.isSign === true && tokens.spellingAt(last + 1)?.isSign === false && tokens.startAt(last + 1) === end;
  return goesOn ? -1 : end;
}

/** The start of a phrase that ends at a place before white space, or -1. */
export function phraseBefore(value: string, at: number, phrase: string): number {
  const last = wordBefore(value, at);
  if (last === null || !phrase.endsWith(last.lower)) return -1;
  const { words } = phraseOf(phrase);
  let position = at;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = wordBefore(value, position);
    if (word === null || word.lower !== words[index]) return -1;
    position = word.start;
  }
  return position;
}
