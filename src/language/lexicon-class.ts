/** What a word may begin where documents are cited: told once a spelling, so that readers look at few places. */
import citationWords from '../../templates/tu-vung/vien-dan.yaml';

/**
 * `figure`: digits alone; `mixed`: digits among letters (`TT05`); `numberWord`: `số`; `dots`: a mark of a blank to fill in; `name`: the
 * first word of a document that is named without a number; `other`: nothing of these.
 */
export type LexiconClass = 'figure' | 'mixed' | 'numberWord' | 'dots' | 'name' | 'other';

/** The first words of the names, as they are written. */
const firstWordsOfNames: ReadonlySet<string> = new Set(
  [
    citationWords.lawTypes,
    citationWords.congressTypes,
    citationWords.programmeTypes,
    citationWords.regulationTypes,
    citationWords.unnumbered,
  ].flatMap((names) => names.map(firstWordOf)),
);

export function firstWordOf(name: string): string {
  const blank = name.indexOf(' ');
  return blank < 0 ? name : name.slice(0, blank);
}

export function lexiconClassOf(text: string): LexiconClass {
  if (text === '.' || text === '…') return 'dots';
  if (text === 'số' || text === 'Số') return 'numberWord';
  if (firstWordsOfNames.has(text)) return 'name';
  if (!/\d/u.test(text)) return 'other';
  return /^\d+$/u.test(text) ? 'figure' : 'mixed';
}
