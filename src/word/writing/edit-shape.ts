/** How a change is shown: only what differs, and of a word that changes the whole syllable. */
/** A stretch of a text, and what it becomes. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The change without what both texts begin and end with; it parts no letter from its marks and no character of two units. */
export function trimmed(text: string, { start, end, text: words }: Stretch): Stretch {
  const old = text.slice(start, end);
  const most = Math.min(old.length, words.length);
  let head = 0;
  while (head < most && old[head] === words[head]) head++;
  while (head > 0 && (isInside(text, start + head) || isInside(words, head))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === words.at(-1 - tail)) tail++;
  while (tail > 0 && (isInside(old, old.length - tail) || isInside(words, words.length - tail))) tail--;
  return { start: start + head, end: end - tail, text: words.slice(head, words.length - tail) };
}

/**
 * The change widened to whole syllables where it alters one.
 *
 * @param admits whether the character at an offset may be taken in: it stands in the same run
 */
export function widened(text: string, shape: Stretch, admits: (offset: number) => boolean): Stretch {
  const old = text.slice(shape.start, shape.end);
  let { start, end } = shape;
  if (isWordy(old[0]) || isWordy(shape.text[0])) while (start > 0 && isWordy(text[start - 1]) && admits(start - 1)) start--;
  if (isWordy(old.at(-1)) || isWordy(shape.text.at(-1))) while (end < text.length && isWordy(text[end]) && admits(end)) end++;
  return { start, end, text: text.slice(start, shape.start) + shape.text + text.slice(shape.end, end) };
}

const mark = /\p{M}/u;
const wordy = /[\p{L}\p{N}\p{M}]/u;

function isWordy(character: string | undefined): boolean {
  return character !== undefined && wordy.test(character);
}

/** Whether an offset parts a letter from its marks, or a character of two units. */
function isInside(text: string, offset: number): boolean {
  const next = text[offset];
  if (next === undefined) return false;
  return mark.test(next) || (next >= '\udc00' && next <= '\udfff');
}
