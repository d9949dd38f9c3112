/** Numbers of labels as they are printed. */
import { dropEnd, toRoman, letters } from '../../model/index.js';
import type { Label } from '../../model/index.js';
import { ordinalWords, partLetters, pointLetters } from '../../language/lines/labels.js';

/** The number of a label alone: `2.3` of `2.3.`, `đ` of `đ)`, `IV` of `IV-`, `Điều 5` of `Điều 5.`. */
export function numberText(label: Label, numbers: readonly number[] = label.numbers): string {
  const last = numbers.at(-1) ?? 0;
  switch (label.rank) {
    case 'roman':
      return toRoman(last);
    case 'point':
      return pointLetters[last - 1] ?? String(last);
    case 'letter':
      return partLetters[last - 1] ?? String(last);
    default:
      return numbers.join('.');
  }
}

const romanNumber = new RegExp(String.raw`(?<![${letters}])[IVXLC]+(?![${letters}])`, 'u');

const ordinalWord = new RegExp(String.raw`(?<=thứ\s)[${letters}]+`, 'iu');

/** The label with other numbers, in the form that it has: `2.3.` with 3, 1 is `3.1.`; null if its form is not known. */
export function labelWith(label: Label, numbers: readonly number[]): string | null {
  const { text, rank } = label;
  const replaced = (pattern: RegExp, number: string): string | null => (pattern.test(text) ? text.replace(pattern, () => number) : null);
  const last = numbers.at(-1) ?? 0;
  if (rank === 'part' || rank === 'chapter' || rank === 'division' || rank === 'article') {
    if (/\d/u.test(text)) return replaced(/\d+/u, String(last));
    const ordinal = ordinalWord.exec(text)?.[0];
    if (ordinal !== undefined) {
      const word = ordinalWords[last - 1];
      return word === undefined ? null : text.replace(ordinal, ordinal === ordinal.toUpperCase() ? word.toUpperCase() : word);
    }
    return replaced(romanNumber, toRoman(last));
  }
  if (rank === 'roman') return replaced(/[IVXL]+/u, toRoman(last));
  if (rank === 'point') return replaced(/[a-zđ]/u, pointLetters[last - 1] ?? '?');
  if (rank === 'letter') return replaced(/[A-HĐ]/u, partLetters[last - 1] ?? '?');
  return replaced(/\d+(?:\.\d+)*/u, numbers.join('.'));
}

/** The label as messages name it: without its closing stop. */
export function shownLabel(label: Label, numbers: readonly number[] = label.numbers): string {
  return dropEnd(labelWith(label, numbers) ?? label.text, '.');
}

/** Most parts that are counted. */
const mostParts = 300;

/** The numbers of a label that a person types another number of, alone or as it is printed: `3`, `III`, `2.3`, `c)`; null for none. */
export function numbersTyped(label: Label, typed: string): readonly number[] | null {
  const plain = (text: string): string => text.replace(/[.)\s:–-]{1,5}$/u, '').toLowerCase();
  const wanted = plain(typed.trim());
  const above = label.numbers.slice(0, -1);
  for (let number = 1; number <= mostParts; number++) {
    const numbers = [...above, number];
    const printed = labelWith(label, numbers);
    if (printed === null || printed.includes('?')) return null;
    if ([numberText(label, numbers), printed, String(number)].some((text) => plain(text) === wanted)) return numbers;
  }
  return null;
}
