/** Words of the lexicon as parts of patterns. */

/** Any of these words, for a pattern that is put together: `(?:chậm nhất|muộn nhất)`. The first that fits is taken, in their order. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|')})`;
}
