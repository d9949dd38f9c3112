/** The words of a text as a bag: what two writings of one text share whatever their layout. */

/** Runs of letters, with their marks, and of digits. */
const word = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** What a writer or a converter puts inside of a word and nobody reads: soft hyphen, joiners, byte order mark. */
const insideOfWords = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** The words of a text in small letters, precomposed; figures without leading zeros, since `05` and `5` say the same. */
export function wordsIn(text: string): string[] {
  return Array.from(text.replace(insideOfWords, '').normalize('NFC').toLowerCase().matchAll(word), ([found]) =>
    /^\d/u.test(found) ? found.replace(/^0+(?=\d)/u, '') : found,
  );
}
