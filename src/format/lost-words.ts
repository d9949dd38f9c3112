/** Whether a text that is formatted still has every word of its source. */
import { wordsIn } from '../language/bag-of-words.js';
import { namesOfYamlParts, withoutMarkup } from '../read/words-of-source.js';

/** The first word of the source that its canonical form lacks, or null. */
export function lostWords(source: string, formatted: string): string | null {
  const kept = new Set(wordsIn(withoutMarkup(formatted)));
  return (
    wordsIn(withoutMarkup(source)).find((word) => !kept.has(word) && !namesOfYamlParts.has(word) && !/^(?:\d+|\p{L})$/u.test(word)) ?? null
  );
}
