/**
 * The name of a type before a number (`Quyết định số`, `Thông báo kết luận số`, `các văn bản: số`), and words that show that
 * what follows `số` is not a document (`Mẫu số`, `tài khoản số`).
 */
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../word-lists.js';
import { documentTypes } from '../../model/index.js';
import { skipSpaceBack } from '../tokens.js';
import { phraseBefore, wordBefore, type Word } from '../words.js';

/** Names of types that documents have or are cited by, in small letters. */
export const typeNames: readonly string[] = [...documentTypes, ...typeWords.cited].map((name) => name.toLowerCase());
const bases = new Set(typeNames);

/** Words that may follow the name of a type before the number. */
const modifiers = new Set(typeWords.secondWords);

const reach = 6;

/** A type as printed, with its place. */
export interface TypePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the words are the name of a type. */
export function isTypeName(words: string): boolean {
  return bases.has(words.toLowerCase());
}

/** The name of a type that ends at a place, or null. */
export function typeBefore(value: string, at: number): TypePhrase | null {
  const words: Word[] = [];
  let position = at;
  for (let count = 0; count < reach; count++) {
    const word = wordBefore(value, position);
    if (word === null || (words[0] !== undefined && /[\n]/u.test(value.slice(word.end, words[0].start)))) break;
    words.unshift(word);
    position = word.start;
  }
  for (let first = 0; first < words.length; first++) {
    for (let length = Math.min(3, words.length - first); length > 0; length--) {
      const head = words.slice(first, first + length);
      if (!bases.has(head.map((word) => word.lower).join(' ')) || !isPlausible(head)) continue;
      if (!words.slice(first + length).every((word) => modifiers.has(word.lower))) continue;
      const outer = governed.test(head.map((word) => word.text).join(' ')) ? looseType(value, words.slice(0, first + length)) : null;
      if (outer !== null) return outer;
      const start = (words[first] as Word).start;
      const end = (words[words.length - 1] as Word).end;
      return { text: value.slice(start, end).replace(/\s+/gu, ' '), start, end };
    }
  }
  return looseType(value, words);
}

/** What a decision is about, in small letters: `Quyết định phê duyệt dự án số`. */
const governed = new RegExp(String.raw`^${oneOf(typeWords.approved)}$`, 'u');

/** Words that part a type from a number that is not its own. */
const partings = new Set(typeWords.ending);

/** `Quyết định phê duyệt dự án số`: a capitalised type with small words between it and the number. */
function looseType(value: string, words: readonly Word[]): TypePhrase | null {
  for (let first = words.length - 2; first >= 0; first--) {
    const head = words.slice(first, first + 2);
    const [word, second] = head as [Word, Word];
    if (partings.has(word.lower)) return null;
    if (word.text.charAt(0) === word.lower.charAt(0) || !bases.has(`${word.lower} ${second.lower}`)) continue;
    return { text: value.slice(word.start, second.end).replace(/\s+/gu, ' '), start: word.start, end: second.end };
  }
  return null;
}

/** An abbreviation is a type only in capitals; one small syllable (`thư`, `lệnh`) is none. */
function isPlausible(head: readonly Word[]): boolean {
  const [word] = head;
  return (
    head.length > 1 ||
    (word !== undefined &&
      word.text.charAt(0) !== word.lower.charAt(0) &&
      (word.text.length > 3 || word.text.slice(1) !== word.lower.slice(1)))
  );
}

/** What stands between the type and the number. */
export interface NumberWord {
  /** Where `số` begins, or the number where it is missing. */
  readonly start: number;
  readonly present: boolean;
}

/** The word `số` (also doubled, with a colon) that ends at a place. */
export function numberWordBefore(value: string, at: number): NumberWord {
  let position = skipSpaceBack(value, at);
  if (value[position - 1] === ':') position--;
  let start = at;
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(value, position);
    if (word === null || word.lower !== 'số') break;
    start = word.start;
    position = start;
  }
  return { start, present: start < at };
}

/** Words before `số` (or before the number) that count something else than documents. */
const counters = typeWords.numberedThings;

/** Whether the word before says that the number is not a document's: `Mẫu số`, `tài khoản số`, `địa chỉ:`. */
export function countsOtherThings(value: string, at: number): boolean {
  let position = skipSpaceBack(value, at);
  if (value[position - 1] === ':') position--;
  const word = wordBefore(value, position);
  if (word === null) return false;
  return counters.some((counter) => counter.endsWith(word.lower) && phraseBefore(value, position, counter) >= 0);
}
