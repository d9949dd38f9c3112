/** Documents that a text names without a number: laws, the constitution, resolutions of congresses, regulations. */
import citationWords from '../../../templates/tu-vung/vien-dan.yaml';
import type { Anchor } from './anchors.js';
import { firstWordOf } from '../../language/lexicon-class.js';
import { wordAt } from '../../language/words.js';
import { congressAt, programmeAt, regulationAt, unnumberedAt } from './resolutions.js';
import { lawAt } from './laws.js';

type NameReader = (value: string, at: number) => Anchor | null;

/** What names begin with, and who reads them on: the first that knows a name has it. */
const readersOfNames: readonly (readonly [names: readonly string[], read: NameReader])[] = [
  [citationWords.lawTypes, lawAt],
  [citationWords.congressTypes, congressAt],
  [citationWords.programmeTypes, programmeAt],
  [citationWords.regulationTypes, regulationAt],
  [citationWords.unnumbered, unnumberedAt],
];

const readers = readersByFirstWord();

function readersByFirstWord(): ReadonlyMap<string, readonly NameReader[]> {
  const found = new Map<string, NameReader[]>();
  for (const [names, read] of readersOfNames) {
    for (const word of new Set(names.map(firstWordOf))) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [read]);
      else known.push(read);
    }
  }
  return found;
}

/**
 * The names that a passage holds, in order; names inside other names only where the reader of the outer says so. `beginnings` are the
 * places where the first word of one stands.
 */
export function nameAnchors(value: string, beginnings: readonly number[]): Anchor[] {
  const anchors: Anchor[] = [];
  let free = 0;
  for (const at of beginnings) {
    if (at < free) continue;
    let found: Anchor | null = null;
    for (const read of readers.get(wordAt(value, at)?.text ?? '') ?? []) {
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
