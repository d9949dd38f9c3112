/** How a number of a list is written (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */
import { toRoman } from '../model/index.js';

/** Word counts no further in Roman numbers, and repeats a letter no oftener. */
const mostRoman = 3999;
const mostLetters = 30;

/** `a` to `z`, then `aa`, `bb` to `zz`, then `aaa`. */
function letter(count: number): string {
  return String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.min(mostLetters, Math.floor((count - 1) / 26) + 1));
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimalZero: (count) => String(count).padStart(2, '0'),
  upperRoman: (count) => (count > mostRoman ? String(count) : toRoman(count)),
  lowerRoman: (count) => (count > mostRoman ? String(count) : toRoman(count).toLowerCase()),
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
