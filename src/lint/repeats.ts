/** One finding for a form that repeats: the first place, the others beside it. */
import type { Finding } from '../model/index.js';
import { ruleCards } from './registry/index.js';

/** Kinds of findings that speak of a form of words: where it stands again nothing new is said. */
const repeated = new Set(
  ruleCards
    .filter(
      ({ id, category }) =>
        ['typography', 'orthography', 'citations', 'figures'].includes(category) ||
        ['unfilled-placeholder', 'page-number-in-text', 'stray-emphasis'].includes(id),
    )
    .map(({ id }) => id),
);

/** Findings that say the same of the same words in several places, joined into the first of them; in the order that they have. */
export function joinRepeats(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  const kept: Finding[] = [];
  for (const one of findings) {
    const key = repeated.has(one.ruleId) && one.actual !== null ? keyOf(one) : null;
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) {
      group.push(one);
      continue;
    }
    if (key !== null) groups.set(key, [one]);
    kept.push(one);
  }
  const joined = new Map(
    [...groups.values()].flatMap((group) => (group[0] === undefined || group.length === 1 ? [] : [[group[0], join(group)]])),
  );
  return kept.map((one) => joined.get(one) ?? one);
}

function keyOf({ ruleId, messageId, severity, actual, expected, data, fix }: Finding): string {
  // Numbers of pages run on: one form, whichever it is.
  const form = ruleId === 'page-number-in-text' ? null : actual;
  return JSON.stringify([ruleId, messageId, severity, form, expected, data, fix?.safe ?? null]);
}

function join(group: readonly Finding[]): Finding {
  const [first, ...others] = group as readonly [Finding, ...Finding[]];
  const edits = group.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    ...first,
    data: { ...first.data, repeats: others.length },
    related: [...first.related, ...others.flatMap((one) => [{ line: one.line, column: one.column }, ...one.related])],
    fix: first.fix === null ? null : { ...first.fix, edits },
  };
}
