/** How a number of a list is written (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */

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

/** Word counts no further in Roman numbers, and repeats a letter no oftener. */
const mostRoman = 3999;
const mostLetters = 30;

function roman(count: number): string {
  let rest = count;
  let text = '';
  for (const [value, letters] of romans)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}

/** `a` to `z`, then `aa`, `bb` to `zz`, then `aaa`. */
function letter(count: number): string {
  return String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.min(mostLetters, Math.floor((count - 1) / 26) + 1));
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimalZero: (count) => String(count).padStart(2, '0'),
  upperRoman: (count) => (count > mostRoman ? String(count) : roman(count)),
  lowerRoman: (count) => (count > mostRoman ? String(count) : roman(count).toLowerCase()),
  upperLetter: (count) => letter(count).toUpperCase(),
  lowerLetter: letter,
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalEnclosedFullstop: (count) => `${count}.`,
  none: () => '',
};

/** A number in its format; one of a format of another script, or 0 where letters count from 1, as plain digits. */
export function formatNumber(count: number, format: string): string {
  const write = formats[format];
  if (write === undefined || (count < 1 && format !== 'decimalZero' && format !== 'none')) return String(count);
  return write(count);
}
