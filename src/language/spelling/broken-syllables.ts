/** Syllables that a PDF takes apart where a font lacks a letter with its mark: `tr ở lên so v ới t ổng s ố`. */
import targetWords from '../../../templates/tu-vung/chi-tieu.yaml';
import { letters } from '../../model/index.js';
import { oneOf } from '../word-lists.js';
import { isVietnameseSyllable } from './syllables.js';

/** What a syllable begins with, alone, and behind a gap of one blank, or at the beginning of the next line, what it goes on with. */
const onset = 'ngh|ng|nh|th|tr|ch|gh|kh|ph|[bcdđghklmnpqrstvx]';
const broken = new RegExp(
  String.raw`(?<![${letters}\d/.-])(?<onset>${onset})(?<gap> |\n *)(?<rime>[${letters}]{1,6})(?![${letters}])`,
  'giu',
);
/** Behind these a letter is a name: `điểm c ở trên`, `điểm a, b, c ở trên`. */
const named = new RegExp(`(?:[,;(]|(?<![${letters}])(?:và|${oneOf(targetWords.numbered)})) $`, 'iu');
const longestNamed = 20;

/** The text with such syllables whole, on the line that they begin on; as many lines as before. */
export function joinBrokenSyllables(text: string): string {
  return text.replace(broken, (whole, begin: string, gap: string, rime: string, at: number) => {
    const isLetter = begin.length === 1;
    if (!isVietnameseSyllable(`${begin}${rime}`.toLowerCase()) || startsWithConsonant(rime)) return whole;
    if (isLetter && (gap !== ' ' || named.test(text.slice(Math.max(0, at - longestNamed), at)))) return whole;
    return gap === ' ' ? `${begin}${rime}` : `${begin}${rime}${gap}`;
  });
}

function startsWithConsonant(rime: string): boolean {
  return /^[b-df-hj-np-tv-xzđ]/iu.test(rime);
}
