import type { LintContext } from './lint-context.js';

/** What is made of a draft where a rule first asks, and kept for the others that ask. */
export function oncePerContext<T extends object | null>(make: (context: LintContext) => T): (context: LintContext) => T {
  const kept = new WeakMap<LintContext, T>();
  return (context) => {
    const known = kept.get(context);
    if (known !== undefined) return known;
    const made = make(context);
    kept.set(context, made);
    return made;
  };
}
