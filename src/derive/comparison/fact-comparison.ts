/** Which dates, numbers, figures and names changed between two drafts of one document, passage by passage. */
import { factKinds, factsIn, type Fact, type FactKind } from '../../language/facts.js';
import type { OfficialDocument } from '../../model/index.js';
import { draftPassages, type DraftPassage } from './draft-passages.js';
import { pairPassages } from './passage-pairs.js';

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

/** The differences in the order of the later draft. Passages that only one draft has are no changed facts. */
export function changedFacts(before: OfficialDocument, after: OfficialDocument): readonly FactDifference[] {
  const later = draftPassages(after);
  const pairs = pairPassages(draftPassages(before), later);
  return later.flatMap((one) => {
    const old = pairs.get(one);
    return old === undefined || old.text === one.text ? [] : differencesOf(old, one);
  });
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
