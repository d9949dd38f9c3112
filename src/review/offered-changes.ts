/** Changes as the summary lists them: the words before and after, so that a later review knows what was offered. */
import type { Edit } from '../model/index.js';
import { reviewWord } from '../messages/word/review-words.js';
import { wordPlaces, type PlaceInText } from './places.js';

/** Longest words of a change that are listed. */
const longest = 80;

/** The words of a text that an edit changes, and what they become: whole words, and both neighbours where the change lies between two. */
export function wordsOfChange(text: string, edit: Edit): string {
  const { start, end, text: words } = narrowed(text, edit);
  if (text.slice(start, end).normalize('NFC') === words.normalize('NFC')) return reviewWord('composed');
  const to = reach(text, start, end, words, 1);
  let from = reach(text, start, end, words, -1);
  // A figure says little without the word before it.
  if (!/\p{L}/u.test(text.slice(from, to))) from = wordBefore(text, from);
  const quote = (printed: string): string => {
    const line = printed.replace(/[\s\v]/gu, ' ');
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
  };
  return `“${quote(text.slice(from, to))}” → “${quote(text.slice(from, start) + words + text.slice(end, to))}”`;
}

/** The edit without what both texts begin and end with. */
function narrowed(text: string, { start, end, text: words }: Edit): Edit {
  const old = text.slice(start, end);
  const most = Math.min(old.length, words.length);
  let head = 0;
  while (head < most && old[head] === words[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === words.at(-1 - tail)) tail++;
  return { start: start + head, end: end - tail, text: words.slice(head, words.length - tail) };
}

const blank = /[^\S\n]/u;
const letter = /\S/u;

/** How far the words reach that a change touches at one of its sides: over the blanks beside it where it ends at one. */
function reach(text: string, start: number, end: number, words: string, side: -1 | 1): number {
  const old = text.slice(start, end);
  const edges = side < 0 ? [old[0] ?? text[end], words[0]] : [old.at(-1) ?? text[start - 1], words.at(-1)];
  const betweenWords = edges.some((edge) => edge !== undefined && blank.test(edge));
  let at = side < 0 ? start : end;
  const next = (): string => (side < 0 ? text[at - 1] : text[at]) ?? '\n';
  if (betweenWords) while (blank.test(next())) at += side;
  while (letter.test(next())) at += side;
  return at;
}

/** Where the word begins that stands before an offset in its line. */
function wordBefore(text: string, offset: number): number {
  let at = offset;
  while (blank.test(text[at - 1] ?? '\n')) at--;
  while (letter.test(text[at - 1] ?? '\n')) at--;
  return at;
}

/** A line of the summary: a change, and where it stands. */
export function lineOfChange(words: string, places: readonly PlaceInText[]): string {
  return `– ${words} (${wordPlaces(places)})`;
}

/** The changes that lines of a summary list. */
export function changesListed(lines: readonly string[]): string[] {
  return lines.flatMap((line) => listedIn(line) ?? []);
}

const placesBegin = ` (${reviewWord('inParagraph', { paragraphs: '' })}`;

/** The words of a line that `lineOfChange` wrote: up to the last bracket, which holds the paragraphs alone. */
function listedIn(line: string): string | null {
  const end = line.lastIndexOf(placesBegin);
  const isLine = line.startsWith('– “') && end > 0 && /^\d.*\)$/u.test(line.slice(end + placesBegin.length));
  const words = isLine ? line.slice(2, end) : '';
  return words.endsWith('”') && words.includes('” → “') ? words : null;
}

/** Most characters between two edits that are shown as one. */
const mostBetween = 4;

/** The edits of a fix as they are shown: those within one word are one. */
export function joinedInWords(text: string, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    const between = last === undefined ? ' ' : text.slice(last.end, edit.start);
    if (last === undefined || between.length > mostBetween || /\s/u.test(between)) joined.push(edit);
    else joined[joined.length - 1] = { start: last.start, end: edit.end, text: last.text + between + edit.text };
  }
  return joined;
}
