/** Words of the lexicon as parts of patterns. */

/** Any of these words, for a pattern that is put together: `(?:chậm nhất|muộn nhất)`. The first that fits is taken, in their order. */
export function oneOf(words: readonly string[]): string {
  // One walk over all of them: a cold start makes hundreds of such parts.
  const escaped = words.join('\0').replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  return `(?:${escaped.replaceAll('\0', '|')})`;
}
