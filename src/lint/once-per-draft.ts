import type { Draft } from './draft.js';

/** What is made of a draft where a rule first asks, and kept for the others that ask. */
export function oncePerDraft<T extends object | null>(make: (draft: Draft) => T): (draft: Draft) => T {
  const kept = new WeakMap<Draft, T>();
  return (draft) => {
    const known = kept.get(draft);
    if (known !== undefined) return known;
    const made = make(draft);
    kept.set(draft, made);
    return made;
  };
}
