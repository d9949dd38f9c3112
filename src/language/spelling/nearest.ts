import { distance } from 'fastest-levenshtein';
import { fold } from '../../model/index.js';

/** The known name nearest to an unknown one, compared without case, diacritics and separators; empty where none is known. */
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
