/** Documents that a text names without a number: laws, the constitution, resolutions of congresses, regulations. */
import type { Anchor } from './anchors.js';
import { congressAt, programmeAt, regulationAt, unnumberedAt } from './resolutions.js';
import { lawAt } from './laws.js';

type NameReader = (value: string, at: number) => Anchor | null;

/** Readers by the first two letters that a name begins with. */
const readersOfNames: readonly (readonly [beginning: string, readers: readonly NameReader[]])[] = [
  ['Lu', [lawAt]],
  ['Bộ', [lawAt]],
  ['Hi', [lawAt]],
  ['Ph', [lawAt]],
  ['Đi', [lawAt]],
  ['Ng', [congressAt, unnumberedAt]],
  ['NG', [congressAt]],
  ['ng', [congressAt]],
  ['Ch', [programmeAt, unnumberedAt]],
  ['CH', [programmeAt]],
  ['Qu', [regulationAt, unnumberedAt]],
  ['QU', [regulationAt]],
  ['Kế', [congressAt, unnumberedAt]],
  ['KẾ', [congressAt]],
  ['Th', [unnumberedAt]],
];
const readers: ReadonlyMap<string, readonly NameReader[]> = new Map(readersOfNames);

/** The first two letters of names. */
export const beginningsOfNames: readonly string[] = readersOfNames.map(([beginning]) => beginning);

/**
 * The names that a passage holds, in order; names inside other names only where the reader of the outer says so. `beginnings` are the
 * places where the first letters of one stand.
 */
export function nameAnchors(value: string, beginnings: readonly number[]): Anchor[] {
  const anchors: Anchor[] = [];
  let free = 0;
  for (const at of beginnings) {
    if (at < free) continue;
    let found: Anchor | null = null;
    for (const read of readers.get(value.slice(at, at + 2)) ?? []) {
      found = read(value, at);
      if (found !== null) break;
    }
    if (found === null) continue;
    anchors.push(found);
    free =
      found.issuer === undefined && found.abstract !== undefined && found.type?.text.startsWith('Chương trình') === true
        ? found.abstract.start
        : found.end;
  }
  return anchors;
}
