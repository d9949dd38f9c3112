/** Whether a text tells of a quota, a criterion, a prize or a file to hand in, and of no work. */
import taskWords from '../../../templates/tu-vung/nhiem-vu.yaml';
import { phraseAt, phraseBefore, wordBefore } from '../words.js';
import { PhraseList } from '../phrases.js';

const prizes = new PhraseList(taskWords.prizes);
const copies = new PhraseList(['bản', 'bộ']);
const counted = new PhraseList(taskWords.counted);
const prizeRanks = new PhraseList(taskWords.prizeRanks);

const figure = /\d+/gu;
/** Most digits of what is counted: longer figures are sums of money. */
const longestCount = 4;

/** Whether a quota, a prize or a count of files stands in a text from a place on: each but the rank of a prize has a figure. */
export function isQuota(text: string, from: number): boolean {
  figure.lastIndex = from;
  for (let match = figure.exec(text); match !== null; match = figure.exec(text))
    if (isCount(text, match.index, figure.lastIndex)) return true;
  return namesPrize(text, from);
}

/** Whether the figure from `start` to `end` counts what a quota counts: `không quá 5`, `20 giải`, `từ 3 đến 5 cá nhân`, `(02 bộ`. */
function isCount(text: string, start: number, end: number): boolean {
  if (taskWords.limits.some((limit) => phraseBefore(text, start, limit) >= 0)) return true;
  if (end - start > longestCount) return false;
  if (prizes.endAt(text, end) >= 0) return true;
  if (text.charAt(start - 1) === '(' && end - start <= 2) return copies.endAt(text, end) >= 0;
  const to = phraseBefore(text, start, 'đến');
  const least = to < 0 ? null : wordBefore(text, to);
  return least !== null && phraseBefore(text, least.start, 'từ') >= 0 && counted.endAt(text, end) >= 0;
}

/** Whether a prize is named by its rank from a place on: `giải nhất`, `giải khuyến khích`. */
function namesPrize(text: string, from: number): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf('giải ', from); at >= 0; at = lower.indexOf('giải ', at + 1))
    if (phraseBefore(lower, at + 'giải'.length, 'giải') === at && prizeRanks.endAt(lower, phraseAt(lower, at, 'giải')) >= 0) return true;
  return false;
}
