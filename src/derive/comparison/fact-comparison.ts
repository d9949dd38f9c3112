/** Which dates, numbers, figures and names changed between two drafts of one document, passage by passage. */
import { wordsIn } from '../../language/bag-of-words.js';
import { factKinds, factsIn, type Fact, type FactKind } from '../../language/facts.js';
import type { OfficialDocument } from '../../model/index.js';
import { draftPassages, type DraftPassage } from './draft-passages.js';

/** A fact as one draft has it. */
interface DraftFact {
  /** Labels of the parts that it stands in; empty for head and tail. */
  readonly place: string;
  /** As printed. */
  readonly text: string;
  /** Line of its file, from 1. */
  readonly line: number;
}

/** A fact that one draft has otherwise than the other, in the same passage; null where it has none. */
export interface FactDifference {
  readonly kind: 'fact';
  readonly fact: FactKind;
  readonly before: DraftFact | null;
  readonly after: DraftFact | null;
}

/** From this share of common words on, figures aside, two passages are one. */
const leastLikeness = 0.6;
/** How far from its place a changed passage is looked for, passages. */
const reach = 30;

/** The differences in the order of the later draft. Passages that only one draft has are no changed facts. */
export function changedFacts(before: OfficialDocument, after: OfficialDocument): readonly FactDifference[] {
  return pairsOf(draftPassages(before), draftPassages(after)).flatMap(([one, other]) => differencesOf(one, other));
}

type Pair = readonly [DraftPassage, DraftPassage];

/** Passages of both drafts that are one: by what they are, by equal words, by likeness near their place. In the order of the later. */
function pairsOf(before: readonly DraftPassage[], after: readonly DraftPassage[]): Pair[] {
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
  return after.flatMap((one): Pair[] => {
    const old = found.get(one);
    return old === undefined || old.text === one.text ? [] : [[old, one]];
  });
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

function differencesOf(before: DraftPassage, after: DraftPassage): FactDifference[] {
  const [old, now] = [factsIn(before.text), factsIn(after.text)];
  return factKinds.flatMap((kind) => {
    const ofKind = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => fact.kind === kind);
    return replaced(ofKind(old), ofKind(now)).map(([one, other]): FactDifference => ({
      kind: 'fact',
      fact: kind,
      before: one === null ? null : { place: before.place, text: one.printed, line: before.line },
      after: other === null ? null : { place: after.place, text: other.printed, line: after.line },
    }));
  });
}

/** How far behind its place in the other list a fact is looked for. */
const farthest = 50;

type Replacement = readonly [Fact | null, Fact | null];

/** The facts of two lists that are not in both: those between the same neighbours replace each other in their order. */
function replaced(before: readonly Fact[], after: readonly Fact[]): Replacement[] {
  const found: Replacement[] = [];
  let [left, right] = [0, 0];
  const flush = (leftEnd: number, rightEnd: number): void => {
    for (; left < leftEnd || right < rightEnd; left++, right++) {
      const [one, other] = [left < leftEnd ? before[left] : undefined, right < rightEnd ? after[right] : undefined];
      found.push([one ?? null, other ?? null]);
    }
    left = leftEnd;
    right = rightEnd;
  };
  for (const [at, fact] of after.entries()) {
    const same = before.slice(left, left + farthest).findIndex(({ key }) => key === fact.key) + left;
    if (same < left) continue;
    flush(same, at);
    left = same + 1;
    right = at + 1;
  }
  flush(before.length, after.length);
  return found;
}
