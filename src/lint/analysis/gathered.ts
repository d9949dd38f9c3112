/** One finding for a fault that stands in many places: the first is its place, the others stand beside it. */
import type { Edit } from '../../model/index.js';
import { relatedPlace, type LintContext } from '../lint-context.js';
import type { Sighting } from '../rule.js';

/** A stretch of the draft's text and what should stand there; null if nobody but the author can say. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly replacement: string | null;
}

/** The sighting of all spots, which are in order; null for none. Spots whose source is not printed as it stands are left to the author. */
export function gatherSpots<Id extends string = never>(
  context: LintContext,
  spots: readonly Spot[],
  safe: boolean,
  facts: Omit<Sighting<Id>, 'place' | 'fix'> = {},
): Sighting<Id> | null {
  const [first, ...others] = spots;
  if (first === undefined) return null;
  const edits: Edit[] = [];
  for (const { start, end, replacement } of spots) {
    const edit = replacement === null ? null : context.edit(start, end, replacement);
    if (edit !== null) edits.push(edit);
  }
  return {
    place: context.place(first.start, first.end),
    actual: context.text.slice(first.start, first.end),
    ...(first.replacement === null ? {} : { expected: [first.replacement] }),
    related: others.flatMap(({ start, end }) => relatedPlace(context.place(start, end))),
    ...(edits.length === 0 ? {} : { fix: { safe, edits } }),
    ...facts,
    data: { count: spots.length, ...facts.data },
  };
}

/** The sighting of one stretch that should read otherwise. */
export function replaceStretch(context: LintContext, start: number, end: number, replacement: string, safe: boolean): Sighting {
  const edit = context.edit(start, end, replacement);
  return {
    place: context.place(start, end),
    actual: context.text.slice(start, end),
    expected: [replacement],
    ...(edit === null ? {} : { fix: { safe, edits: [edit] } }),
  };
}
