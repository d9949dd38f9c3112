/** Text that a converter broke inside its words (`vềmột sốnội dung`, `C ô n g t á c`). */
import type { LintContext } from '../lint-context.js';
import type { Word } from '../../language/words.js';
import { oncePerContext } from '../once-per-context.js';
import { spellings, syllables } from './spellings.js';

/** Share of marked words that are no syllables, above which orthography cannot be judged. Clerks' slips stay below one in a hundred. */
const largestBrokenShare = 0.08;
/** Share of single letters among the words; in sound texts (`ở`, `ý`, `điểm a`) it stays below one in twenty. */
const largestLetterShare = 0.3;
/** Fewest broken words; a short draft with some slips is not a broken extraction. */
const fewestBroken = 8;

interface BrokenWords {
  readonly share: number;
  readonly first: Word;
}

/** Whether so many syllables are broken that orthography cannot be judged. */
export function isBrokenExtraction(context: LintContext): boolean {
  return brokenWords(context) !== null;
}

/** The share of broken words and the first of them, where orthography cannot be judged; else null. */
export const brokenWords: (context: LintContext) => BrokenWords | null = oncePerContext(judge);

function judge(context: LintContext): BrokenWords | null {
  const { words } = context;
  const { distinct, ids, counts } = spellings(context);
  const isSyllable = syllables(context);
  const kinds = distinct.map((form, id) => kindOf(form, isSyllable[id] === true));
  if (areFew(distinct, kinds, counts)) return null;
  const broken: Word[] = [];
  const letters: Word[] = [];
  let marked = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const kind = kinds[ids[at] as number];
    if (kind === 'letter') letters.push(word);
    if (kind === 'sound' || kind === 'broken') marked++;
    if (kind === 'broken' && word.text !== word.text.toUpperCase()) broken.push(word);
  }
  const [firstBroken] = broken;
  if (firstBroken !== undefined && broken.length >= fewestBroken && broken.length > marked * largestBrokenShare)
    return { share: broken.length / marked, first: firstBroken };
  const [firstLetter] = letters;
  if (firstLetter !== undefined && letters.length >= fewestBroken * 2 && letters.length > words.length * largestLetterShare)
    return { share: letters.length / words.length, first: firstLetter };
  return null;
}

/** Whether too few forms are broken for any judgement: most drafts need no look at each of their words. */
function areFew(distinct: readonly string[], kinds: readonly (string | null)[], counts: ReadonlyMap<string, number>): boolean {
  let broken = 0;
  let letters = 0;
  for (const [id, kind] of kinds.entries()) {
    if (kind === 'broken') broken += counts.get(distinct[id] ?? '') ?? 0;
    else if (kind === 'letter') letters += counts.get(distinct[id] ?? '') ?? 0;
  }
  return broken < fewestBroken && letters < fewestBroken * 2;
}

/** What a word tells: a single letter, a syllable with a mark, marked letters that are none; plain letters and digits tell nothing. */
function kindOf(form: string, isSyllable: boolean): 'letter' | 'sound' | 'broken' | null {
  if (form.length === 1) return form > '9' ? 'letter' : null;
  return hasMark(form) ? (isSyllable ? 'sound' : 'broken') : null;
}

function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xbf) return true;
  return false;
}
