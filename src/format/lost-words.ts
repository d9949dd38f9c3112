/** Whether a text that is formatted still has every word of its source. */
import { WordBag } from '../language/bag-of-words.js';
import { namesOfYamlParts, withoutMarkup } from '../read/words-of-source.js';

/**
 * The first word of the source that its canonical form lacks, or null.
 *
 * @param told lines of the source that a finding says are left out
 */
export function lostWords(source: string, formatted: string, told: readonly string[] = []): string | null {
  const kept = new WordBag();
  kept.add(withoutMarkup(formatted));
  for (const line of told) kept.add(line);
  const lacked = kept.lacking(withoutMarkup(source)).filter((word) => !/^(?:\d+|\p{L})$/u.test(word));
  if (lacked.length === 0) return null;
  const names = namesOfYamlParts();
  return lacked.find((word) => !names.has(word)) ?? null;
}
