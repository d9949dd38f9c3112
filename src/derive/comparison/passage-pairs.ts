/** Which passages of two drafts of one document are one. */
import { wordsIn } from '../../language/bag-of-words.js';
import type { DraftPassage } from './draft-passages.js';

/** From this share of common words on, figures aside, two passages are one. */
const leastLikeness = 0.6;
/** How far from its place a changed passage is looked for, passages. */
const reach = 30;

/** Of passages of the later draft those of the earlier that they are: by what they are, by equal words, by likeness near their place. */
export function pairPassages(before: readonly DraftPassage[], after: readonly DraftPassage[]): ReadonlyMap<DraftPassage, DraftPassage> {
  const keys = new Map(before.flatMap((one) => (one.key === null ? [] : [[one.key, one] as const])));
  const equal = new Map<string, DraftPassage[]>();
  for (const one of before) if (one.key === null) equal.set(one.text, [...(equal.get(one.text) ?? []), one]);
  const found = new Map<DraftPassage, DraftPassage>();
  for (const one of after) {
    const same = one.key === null ? equal.get(one.text)?.shift() : keys.get(one.key);
    if (same !== undefined) found.set(one, same);
  }
  const used = new Set(found.values());
  const open = before.map((one, index) => ({ one, index })).filter(({ one }) => one.key === null && !used.has(one));
  const words = new Map(open.map(({ one }) => [one, bagOf(one.text)]));
  let expected = 0;
  for (const one of after) {
    const same = found.get(one);
    if (same !== undefined) expected = Math.max(expected, before.indexOf(same, expected) + 1);
    else if (one.key === null) {
      const own = bagOf(one.text);
      const near = open.filter(({ one: old, index }) => !used.has(old) && Math.abs(index - expected) <= reach);
      const likely = near
        .map(({ one: old, index }) => ({ old, index, likeness: likenessOf(words.get(old) ?? [], own) }))
        .filter(({ likeness }) => likeness >= leastLikeness)
        .toSorted((first, second) => second.likeness - first.likeness)[0];
      if (likely === undefined) continue;
      found.set(one, likely.old);
      used.add(likely.old);
      expected = likely.index + 1;
    }
  }
  return found;
}

/** The words of a text but its figures, sorted. */
function bagOf(text: string): readonly string[] {
  return wordsIn(text)
    .filter((word) => !/^\d/u.test(word))
    .toSorted();
}

/** The share of words that two sorted bags have in common; 1 where neither has any. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  let common = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const [first = '', second = ''] = [one[left], other[right]];
    if (first === second) {
      common++;
      left++;
      right++;
    } else if (first < second) left++;
    else right++;
  }
  return (2 * common) / (one.length + other.length);
}
