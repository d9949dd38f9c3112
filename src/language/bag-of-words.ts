/** The words of a text as a bag: what two writings of one text share whatever their layout. */
import { isDigit, isLetterOfAny } from './tokens.js';

/** What a character is for words: nothing of them, a letter, a digit, or what stands inside of a word and nobody reads. */
const [outside, letter, digit, unread] = [1, 2, 3, 4];

/** Of each character that was met its kind and its small letter: a text is read by them without a copy in small letters. */
const known = new Int32Array(0x10000);

/** Soft hyphen, joiners, byte order mark: what a writer or a converter puts inside of a word. */
function isInsideOfWords(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function learn(code: number): number {
  const kind = isInsideOfWords(code) ? unread : isDigit(code) ? digit : isLetterOfAny(code) ? letter : outside;
  const small = kind === letter ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
  return (known[code] = (kind << 16) | small);
}

/**
 * Calls `visit` for each word of a text: a run of letters, whatever their case, or a run of digits without leading zeros, since `05` and
 * `5` say the same. A word is told by its hash and its place in `text`, so that nothing is copied where only a look is wanted.
 */
function visitWords(text: string, visit: (hash: number, start: number, end: number) => void): void {
  let start = -1;
  let running = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const facts = known[code] || learn(code);
    const kind = facts >> 16;
    if (kind === unread && start >= 0) continue;
    if (start >= 0 && kind !== running) {
      visit(hash, start, at);
      start = -1;
    }
    if (kind !== letter && kind !== digit) continue;
    if (start < 0) {
      start = at;
      running = kind;
      hash = kind === digit ? 7 : 11;
    }
    // A zero before other digits says nothing.
    if (!(kind === digit && hash === 7 && code === 48 && isDigit(text.charCodeAt(at + 1))))
      hash = (Math.imul(hash, 31) + (facts & 0xffff)) | 0;
  }
  if (start >= 0) visit(hash, start, text.length);
}

/** The text in precomposed letters. */
function composed(text: string): string {
  return /[\u0300-\u036f]/u.test(text) ? text.normalize('NFC') : text;
}

/** A word as it is named to people. */
function shown(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/^0+(?=\d)/u, '')
    .toLowerCase();
}

/** The words of a text in its order. */
export function wordsIn(text: string): string[] {
  const form = composed(text);
  const words: string[] = [];
  visitWords(form, (_, start, end) => words.push(shown(form, start, end)));
  return words;
}

/** Words that were put in, by their hashes: to look a word up costs no copy of it. */
export class WordBag {
  readonly #hashes = new Set<number>();
  readonly #add = (hash: number): void => {
    this.#hashes.add(hash);
  };

  add(text: string): void {
    visitWords(composed(text), this.#add);
  }

  /** The words of a text that were never put in, each once, in its order. */
  lacking(text: string): string[] {
    const form = composed(text);
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
