/** The period that a report is on, as its abstract names it. */
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../word-lists.js';

const counted = String.raw`\d{1,2} ${oneOf(timeWords.countedPeriods)}(?: \d{4}| năm \d{4})?`;
const numbered = String.raw`${oneOf(timeWords.numberedPeriods)} [IVX\d]{1,3}(?:[ /,]{1,2}(?:năm )?\d{4})?`;
const period = new RegExp(String.raw`(?<![\p{L}\d])(?:${counted}|${numbered}|năm \d{4})(?![\p{L}\d])`, 'iu');

/** `6 tháng đầu năm 2026`, `quý I năm 2026`, `năm 2026`: the first that a text names; null if it names none. */
export function namedPeriod(text: string): string | null {
  return period.exec(text.replace(/\s{1,9}/gu, ' '))?.[0] ?? null;
}
