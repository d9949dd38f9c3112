/** Finds the same words in a draft and on its pages, which show them with other marks, labels and spaces around. */

/** A text by its letters and digits alone, with the way back. */
interface Letters {
  readonly letters: string;
  /** Offset in the text of each letter, and of its end. */
  readonly offsets: readonly number[];
}

/** Longest stretch that is looked for, letters; then half of it, and so on. */
const longest = 64;
const shortest = 4;

function lettersOf(text: string): Letters {
  const offsets: number[] = [];
  let letters = '';
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    const letter = match[0].toLowerCase();
    letters += letter;
    for (let unit = 0; unit < letter.length; unit++) offsets.push(match.index + Math.min(unit, match[0].length - 1));
  }
  offsets.push(text.length);
  return { letters, offsets };
}

/**
 * The number of the text in which the words around an offset stand; null if they stand in none.
 *
 * @param texts what stands on the pages, by blocks
 */
export function blockOf(texts: readonly string[], source: string, offset: number): number | null {
  const { letters, offsets } = lettersOf(source);
  const at = offsets.findIndex((one) => one >= offset);
  const blocks = texts.map((text) => lettersOf(text).letters);
  for (let length = longest; length >= shortest; length >>= 1)
    for (const start of [at, at - (length >> 1), at - length + 1]) {
      const words = letters.slice(Math.max(0, start), Math.max(0, start) + length);
      const found = blocks.flatMap((block, index) => (words.length >= shortest && block.includes(words) ? [index] : []));
      if (found.length > 0) return nearest(found, at / letters.length, blocks.length);
    }
  return null;
}

/** The offset in the draft of a text on a page; null if it does not stand there. */
export function offsetOf(text: string, source: string, share: number): number | null {
  const [wanted, { letters, offsets }] = [lettersOf(text).letters, lettersOf(source)];
  for (let length = longest; length >= shortest; length >>= 1) {
    const words = wanted.slice(0, length);
    const found: number[] = [];
    for (let at = letters.indexOf(words); at >= 0 && words.length >= shortest; at = letters.indexOf(words, at + 1)) found.push(at);
    const best = found.length === 0 ? null : nearest(found, share, letters.length);
    if (best !== null) return offsets[best] ?? null;
  }
  return null;
}

/** Of several places the one that stands as far down as the other. */
function nearest(found: readonly number[], share: number, length: number): number | null {
  const away = (one: number): number => Math.abs(one / length - share);
  return found.reduce<number | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);
}
