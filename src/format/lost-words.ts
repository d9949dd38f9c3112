/** Whether a text that is formatted still has every word of its source. */
import { WordBag } from '../language/bag-of-words.js';
import { namesOfYamlParts, withoutMarkup } from '../read/words-of-source.js';

/** The first word of the source that its canonical form lacks, or null. */
export function lostWords(source: string, formatted: string): string | null {
  const kept = new WordBag();
  kept.add(withoutMarkup(formatted));
  const lacked = kept.lacking(withoutMarkup(source)).filter((word) => !/^(?:\d+|\p{L})$/u.test(word));
  if (lacked.length === 0) return null;
  const names = namesOfYamlParts();
  return lacked.find((word) => !names.has(word)) ?? null;
}
