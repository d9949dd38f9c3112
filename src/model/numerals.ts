/** Numbers as documents print them. */

const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Those that are read: no part of a document has a number of the larger ones. */
const readable = romans.filter(([size]) => size <= 100);

/** 4 of `IV`, in small letters too; null of what is no Roman numeral. */
export function readRoman(text: string): number | null {
  let rest = text.toUpperCase();
  let value = 0;
  for (const [size, letters] of readable) {
    while (rest.startsWith(letters)) {
      value += size;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && toRoman(value) === text.toUpperCase() && value > 0 ? value : null;
}

/** `IV` of 4; empty for 0. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of romans) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
