/** Documents that a text names without a number: laws, the constitution, resolutions of congresses, regulations. */
import type { Anchor } from './anchors.js';
import { congressAt, programmeAt, regulationAt, unnumberedAt } from './resolutions.js';
import { lawAt } from './laws.js';
import { isLetter } from '../../language/tokens.js';

/** Readers by the letter that the name begins with. */
/** By the code of the first letter. */
const readers: (readonly ((value: string, at: number) => Anchor | null)[] | undefined)[] = Array.from({ length: 0x112 });
for (const [letter, list] of [
  ['L', [lawAt]],
  ['B', [lawAt]],
  ['H', [lawAt]],
  ['P', [lawAt]],
  ['N', [congressAt, unnumberedAt]],
  ['n', [congressAt]],
  ['C', [programmeAt, unnumberedAt]],
  ['Q', [regulationAt, unnumberedAt]],
  ['K', [congressAt, unnumberedAt]],
  ['T', [unnumberedAt]],
  ['Đ', [lawAt]],
] as const) {
  readers[letter.charCodeAt(0)] = list;
}

/** The names that a passage holds, in order; names inside other names only where the reader of the outer says so. */
export function nameAnchors(value: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < value.length;) {
    const readersHere = readers[value.charCodeAt(at)];
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
