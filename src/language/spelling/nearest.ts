import { distance } from 'fastest-levenshtein';
import { fold } from '../../model/index.js';

/** Whether two names are so alike that one may be a slip for the other: a third of the letters differs at most, and no more than four. */
export function isNear(name: string, other: string): boolean {
  return other !== '' && distance(fold(name), fold(other)) <= Math.min(4, Math.floor(Math.max(name.length, other.length) / 3));
}

/** How many letters are to be changed, added or left out to make one word of another. */
export function lettersApart(word: string, other: string): number {
  return distance(word, other);
}

/** The known name nearest to an unknown one, compared without case, diacritics and separators; empty if none is known. */
export function nearest(name: string, known: readonly string[]): string {
  const folded = fold(name);
  let best = known[0] ?? '';
  let least = Infinity;
  for (const candidate of known) {
    const steps = distance(folded, fold(candidate));
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** The known word nearest to an unknown one, or null if none is near. */
export function nearestKey(word: string, words: readonly string[]): string | null {
  const near = nearest(word, words);
  const folded = fold(word);
  return distance(folded, fold(near)) <= Math.max(2, Math.floor(folded.length / 3)) ? near : null;
}
