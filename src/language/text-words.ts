/**
 * The words of a text with the marks behind them: made once a text, and found as they are asked for, since the first few tell most texts.
 */
import { remembering } from './remembering.js';
import { isDigit, type ReadWord } from './tokens.js';

/** A word between blanks and marks; a dash that stands alone is one. */
export interface TextWord extends ReadWord {
  /** `,`, `;`, `:`, `.`, a bracket or nothing. */
  readonly mark: string;
  /** Whether it begins with a capital letter or a figure. */
  readonly named: boolean;
}

const mostWords = 56;
/** Longest stretch that is read, characters: what an item is shows at its beginning. */
const longestRead = 330;

/** What a character does to words: a blank and a mark part them. */
const [blank, mark] = [1, 2];
const kinds = new Uint8Array(0x201e);
for (const character of ' \n\t\u00a0') kinds[character.charCodeAt(0)] = blank;
for (const character of ',;:.()“”"') kinds[character.charCodeAt(0)] = mark;

const fullStop = 46;
const capitalD = 0x110;

/** The first words of a text, made once. */
export const wordsOf = remembering((text) => new TextWords(text));

export class TextWords {
  readonly #value: string;
  readonly #lower: string;
  readonly #found: TextWord[] = [];
  /** Where the search goes on; behind the text when all is read. */
  #next = 0;

  constructor(text: string) {
    this.#value = text.length > longestRead ? text.slice(0, longestRead) : text;
    this.#lower = this.#value.toLowerCase();
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

  /** Reads the next word; false where there is none. By the codes of the letters: no pattern is as fast. */
  #read(): boolean {
    if (this.#found.length >= mostWords) return false;
    const value = this.#value;
    let start = this.#next;
    while (start < value.length && kindAt(value, start) !== 0) start++;
    let end = start;
    while (end < value.length && !this.#ends(end)) end++;
    this.#next = end;
    if (start === end) return false;
    let behind = end;
    if (this.#found.length + 1 < mostWords) while (kindAt(value, behind) === blank) behind++;
    const isMarked = kindAt(value, behind) === mark;
    this.#next = isMarked ? behind + 1 : behind;
    const code = value.charCodeAt(start);
    this.#found.push({
      text: value.slice(start, end),
      lower: this.#lower.slice(start, end),
      start,
      end,
      mark: isMarked ? value.charAt(behind) : '',
      named: code !== this.#lower.charCodeAt(start) || isDigit(code),
    });
    return true;
  }

  /** Whether a word ends at a place: a full stop before a capital or a figure is of the word, as in `TP.HCM`. */
  #ends(at: number): boolean {
    const kind = kindAt(this.#value, at);
    if (kind !== mark || this.#value.charCodeAt(at) !== fullStop) return kind !== 0;
    const next = this.#value.charCodeAt(at + 1);
    return !(isDigit(next) || (next >= 65 && next <= 90) || next === capitalD);
  }
}

function kindAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  return code < kinds.length ? (kinds[code] ?? 0) : 0;
}
