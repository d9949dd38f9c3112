/** Documents that a text names without a number: laws, the constitution, resolutions of congresses, regulations. */
import type { Anchor } from './anchors.js';
import { congressAt, programmeAt, regulationAt, unnumberedAt } from './resolutions.js';
import { lawAt } from './laws.js';
import { isLetter } from '../../language/tokens.js';

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
/** The same by the code of the first letter, then by that of the second. */
const readers: (Map<number, readonly NameReader[]> | undefined)[] = Array.from({ length: 0x112 });
for (const [beginning, list] of readersOfNames)
  (readers[beginning.charCodeAt(0)] ??= new Map<number, readonly NameReader[]>()).set(beginning.charCodeAt(1), list);

/** The names that a passage holds, in order; names inside other names only where the reader of the outer says so. */
export function nameAnchors(value: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < value.length;) {
    const readersHere = readers[value.charCodeAt(at)]?.get(value.charCodeAt(at + 1));
    if (readersHere === undefined || isLetter(value.charCodeAt(at - 1))) {
      at++;
      continue;
    }
    let found: Anchor | null = null;
    for (const read of readersHere) {
      found = read(value, at);
      if (found !== null) break;
    }
    if (found === null) at++;
    else {
      anchors.push(found);
      at =
        found.issuer === undefined && found.abstract !== undefined && found.type?.text.startsWith('Chương trình') === true
          ? found.abstract.start
          : found.end;
    }
  }
  return anchors;
}
