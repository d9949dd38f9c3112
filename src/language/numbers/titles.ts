/** How alike two printed titles (trích yếu) are. */

import { letters } from '../../model/index.js';
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { oneOf } from '../word-lists.js';

/** Words that many titles share and that tell nothing of what they are about. */
const emptyPhrases = new RegExp(
  [
    String.raw`(?<![${letters}\d])(?:${oneOf(typeWords.titleBegins)}|trong tình hình (?:mới|hiện nay)`,
    String.raw`|trong giai đoạn (?:mới|hiện nay))(?![${letters}\d])`,
  ].join(''),
  'gu',
);

const titleWord = new RegExp(String.raw`[${letters}\d]{1,30}`, 'gu');

/** Pairs of neighbouring words; of two lone words, the words. */
function pairsOf(title: string): Set<string> {
  const words = title.normalize('NFC').toLowerCase().replace(emptyPhrases, ' ').match(titleWord) ?? [];
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
  return pairs;
}

/** The share (0 to 1) of the shorter title that the other has too; null if one of them says too little. */
export function likeness(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  if (one === other) return 1;
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const least = Math.min(first.size, second.size);
  if (least === 0) return null;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return shared / least;
}
