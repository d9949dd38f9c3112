/** The words of a text as a bag: what two writings of one text share whatever their layout. */
import { isDigit, isLetterOfAny } from './tokens.js';

/** What a writer or a converter puts inside of a word and nobody reads: soft hyphen, joiners, byte order mark. */
function isInsideOfWords(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/**
 * Calls `visit` for each word of a text: a run of letters in small letters, precomposed, or a run of digits without leading zeros, since
 * `05` and
 * `5` say the same. A word is told by its hash and its place in `text`, so that nothing is copied where only a look is wanted.
 */
function visitWords(text: string, visit: (hash: number, start: number, end: number) => void): void {
  let start = -1;
  let digits = false;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (start >= 0 && isInsideOfWords(code)) continue;
    const digit = isDigit(code);
    const inWord = digit || isLetterOfAny(code);
    if (start >= 0 && (!inWord || digit !== digits)) {
      visit(hash, start, at);
      start = -1;
    }
    if (!inWord) continue;
    if (start < 0) {
      start = at;
      digits = digit;
      hash = digit ? 7 : 11;
    }
    // A zero before other digits says nothing.
    if (!(digit && hash === 7 && code === 48 && isDigit(text.charCodeAt(at + 1)))) hash = (Math.imul(hash, 31) + code) | 0;
  }
}

/** The form in which words are compared. */
function comparable(text: string): string {
  return (/[\u0300-\u036f]/u.test(text) ? text.normalize('NFC') : text).toLowerCase();
}

/** A word as it is named to people. */
function shown(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/^0+(?=\d)/u, '');
}

/** The words of a text in its order. */
export function wordsIn(text: string): string[] {
  const form = comparable(text);
  const words: string[] = [];
  visitWords(form, (_, start, end) => words.push(shown(form, start, end)));
  return words;
}

/** Words that were put in, by their hashes: to look a word up costs no copy of it. */
export class WordBag {
  readonly #hashes = new Set<number>();

  add(text: string): void {
    visitWords(comparable(text), (hash) => this.#hashes.add(hash));
  }

  /** The words of a text that were never put in, each once, in its order. */
  lacking(text: string): string[] {
    const form = comparable(text);
    const told = new Set<number>();
    const words: string[] = [];
    visitWords(form, (hash, start, end) => {
      if (this.#hashes.has(hash) || told.has(hash)) return;
      told.add(hash);
      words.push(shown(form, start, end));
    });
    return words;
  }
}
