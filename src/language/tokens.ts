/** Words of a Vietnamese text, read forwards and backwards from a place. All walks are bounded, so reading stays linear. */

/** A word with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word that was read with its text in small letters. */
export interface ReadWord extends Word {
  readonly lower: string;
}

/** Longest run of white space, and longest word, that a walk steps over. */
const longestRun = 160;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of the Latin script with any Vietnamese mark, or a combining mark. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x300 && code <= 0x36f)
  );
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Hyphen, non-breaking hyphen, dashes, minus. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** A letter of any script, or a mark that goes with one. */
function isLetterOfAny(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return false;
  if (code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code < 0x2000) || (code >= 0x2c00 && code < 0xe000);
}

/** What words are made of: letters and digits. */
export function isWordCode(code: number): boolean {
  return isLetterOfAny(code) || isDigit(code);
}

/** Whether the character is a capital letter. */
export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}

export function skipSpace(value: string, at: number): number {
  const limit = Math.min(value.length, at + longestRun);
  while (at < limit && isSpace(value.charCodeAt(at))) at++;
  return at;
}

export function skipSpaceBack(value: string, at: number): number {
  const limit = Math.max(0, at - longestRun);
  while (at > limit && isSpace(value.charCodeAt(at - 1))) at--;
  return at;
}

/** The word that begins at a place, after white space; null where something else stands there. */
export function wordAt(value: string, at: number): ReadWord | null {
  const start = skipSpace(value, at);
  const limit = Math.min(value.length, start + longestRun);
  let end = start;
  while (end < limit && isWordCode(value.charCodeAt(end))) end++;
  return end === start ? null : toWord(value, start, end);
}

/** The word that ends at a place, before white space; null where something else stands there. */
export function wordBefore(value: string, at: number): ReadWord | null {
  const end = skipSpaceBack(value, at);
  const limit = Math.max(0, end - longestRun);
  let start = end;
  while (start > limit && isWordCode(value.charCodeAt(start - 1))) start--;
  return end === start ? null : toWord(value, start, end);
}

function toWord(value: string, start: number, end: number): ReadWord {
  const text = value.slice(start, end);
  return { start, end, text, lower: text.toLowerCase() };
}

/**
 * The end of a phrase (words in lower case, parted by one space) that stands at a place after white space, in any case
 * and with any white space between its words; -1 where it does not stand there.
 */
export function phraseAt(value: string, at: number, phrase: string): number {
  let position = skipSpace(value, at);
  for (let read = 0; read < phrase.length; read++) {
    const wanted = phrase.charCodeAt(read);
    if (wanted === 32) {
      const next = skipSpace(value, position);
      if (next === position) return -1;
      position = next;
    } else {
      const code = value.charCodeAt(position);
      if (code !== wanted && value.charAt(position).toLowerCase().charCodeAt(0) !== wanted) return -1;
      position++;
    }
  }
  return isWordCode(value.charCodeAt(position)) ? -1 : position;
}

/** The end of the first of the phrases that stands at a place, or -1. */
export function anyPhraseAt(value: string, at: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const end = phraseAt(value, at, phrase);
    if (end >= 0) return end;
  }
  return -1;
}

/** The start of a phrase that ends at a place before white space, or -1. */
export function phraseBefore(value: string, at: number, phrase: string): number {
  let position = at;
  const words = phrase.split(' ');
  for (let index = words.length - 1; index >= 0; index--) {
    const word = wordBefore(value, position);
    if (word === null || word.lower !== words[index]) return -1;
    position = word.start;
  }
  return position;
}

/** Where a quotation that opens at a place closes (the place of the closing mark), or -1 within 600 characters. */
export function closingQuote(value: string, open: number): number {
  const mark = value[open];
  const closers = mark === '“' || mark === '”' ? '”“' : mark === '«' ? '»' : mark === '‘' ? '’' : '"';
  const limit = Math.min(value.length, open + 600);
  for (let at = open + 1; at < limit; at++) {
    if (closers.includes(value.charAt(at))) return at;
  }
  return -1;
}

export function isOpeningQuote(character: string | undefined): boolean {
  return character === '“' || character === '"' || character === '«' || character === '‘';
}

/** Where a bracket that opens at a place closes (the place of the closing one), or -1 within `reach` characters. */
export function closingBracket(value: string, open: number, reach = 300): number {
  let depth = 0;
  const limit = Math.min(value.length, open + reach);
  for (let at = open; at < limit; at++) {
    const code = value.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41 && --depth === 0) return at;
  }
  return -1;
}
