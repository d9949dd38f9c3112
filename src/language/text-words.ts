/**
 * The words of a text as they are written, with the marks behind them: words and signs of the stream that no blank and no mark parts
 * (`36-KH/TU`, `TP.HCM`). Found as they are asked for, since the first few tell most texts.
 */
import { remembering } from './remembering.js';
import { isDigit } from './tokens.js';
import { tokensOf, type Spelling, type Tokens, type Word } from './words.js';

/** A word between blanks and marks; a dash that stands alone is one. */
export interface TextWord extends Word {
  /** `,`, `;`, `:`, `.`, a bracket or nothing. */
  readonly mark: string;
  /** Whether it begins with a capital letter or a figure. */
  readonly named: boolean;
}

const mostWords = 56;
/** Longest stretch that is read, characters: what an item is shows at its beginning. */
const longestRead = 330;

const marks = ',;:.()“”"';
const capitalD = 0x110;

/** The first words of a text, made once. */
export const wordsOf = remembering((text) => new TextWords(text));

export class TextWords {
  readonly #tokens: Tokens;
  readonly #found: TextWord[] = [];
  /** The index of the token where the search goes on. */
  #next = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text.length > longestRead ? text.slice(0, longestRead) : text);
  }

  /** The word at an index. */
  at(index: number): TextWord | undefined {
    while (this.#found.length <= index && this.#read());
    return this.#found[index];
  }

  /** All of them. */
  get all(): readonly TextWord[] {
    while (this.#read());
    return this.#found;
  }

  /** The words `from` to `to` in small letters, parted by a blank. */
  phrase(from: number, to: number): string {
    let phrase = this.at(from)?.lower ?? '';
    for (let index = from + 1; index < to; index++) phrase += ` ${this.at(index)?.lower ?? ''}`;
    return phrase;
  }

  /** Whether one of the words `from` to `to` begins with a capital letter or a figure. */
  holdsName(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.at(index)?.named === true) return true;
    return false;
  }

  /** Reads the next word; false if there is none. */
  #read(): boolean {
    if (this.#found.length >= mostWords) return false;
    const tokens = this.#tokens;
    let first = this.#next;
    while (isMark(tokens.spellingAt(first))) first++;
    const word = tokens.at(first);
    if (word === undefined) return false;
    let last = first;
    while (this.#goesOn(last)) last++;
    const behind = tokens.spellingAt(last + 1);
    const mark = behind !== undefined && isMark(behind) ? behind.text : '';
    this.#next = mark === '' ? last + 1 : last + 2;
    const { text, lower, start, end } = first === last ? word : tokens.stretch(first, last);
    this.#found.push({ text, lower, start, end, mark, named: text.charCodeAt(0) !== lower.charCodeAt(0) || isDigit(text.charCodeAt(0)) });
    return true;
  }

  /** Whether a word goes on behind the token at an index; a full stop before a capital or a figure is of the word, as in `TP.HCM`. */
  #goesOn(index: number): boolean {
    const tokens = this.#tokens;
    const next = tokens.spellingAt(index + 1);
    if (next === undefined || tokens.startAt(index + 1) !== tokens.endAt(index)) return false;
    if (!isMark(next)) return true;
    const behind = next.text === '.' ? tokens.spellingAt(index + 2) : undefined;
    if (behind === undefined || tokens.startAt(index + 2) !== tokens.endAt(index + 1)) return false;
    const code = behind.text.charCodeAt(0);
    return isDigit(code) || (code >= 65 && code <= 90) || code === capitalD;
  }
}

function isMark(token: Spelling | undefined): boolean {
  return token !== undefined && token.isSign && marks.includes(token.text);
}
