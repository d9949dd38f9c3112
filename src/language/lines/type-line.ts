/** The type of a document, by the words of the line that prints it. */
import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { capitalLetter, documentTypes, dropEnd, fold, isUpperCase } from '../../model/index.js';

const typesByName = new Map([...documentTypes, ...typeWords.unregulated, ...typeWords.legislative].map((name) => [fold(name), name]));

/** A line as its type is read from it. */
export interface TypeLine {
  readonly value: string;
  readonly bold: boolean;
  readonly markdownDepth: number | null;
}

/**
 * The type that a line prints alone (`KẾ HOẠCH`), or that a title begins with; `length` counts its characters.
 * `QUYẾT ĐỊNH:` with a colon is not a type but enacts.
 */
export function matchTypeLine(line: TypeLine): { name: string; length: number } | null {
  if (line.value.length > longestTitle + 40 || line.value.trimEnd().endsWith(':')) return null;
  const value = unspaced(dropEnd(line.value, '.'));
  const distinct = isUpperCase(value) || line.markdownDepth !== null || line.bold;
  if (!distinct || value.length > longestTitle) return null;
  const alone = typesByName.get(fold(value.replace(/^TRÍCH\s{1,8}/u, '').replace(jointly, '')));
  if (alone !== undefined) return { name: alone, length: line.value.length };
  if (line.markdownDepth === null && !isUpperCase(value)) return null;
  const words = value.split(/\s+/u);
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const name = typesByName.get(fold(words.slice(0, count).join(' ')));
    if (name === undefined || !/^\p{Lu}/u.test(words[0] ?? '') || !lacksMarksOf(words.slice(0, count), name.split(' '))) continue;
    const length = new RegExp(`^(?:\\S+\\s+){${count}}`, 'u').exec(line.value)?.[0].length ?? 0;
    return { name, length };
  }
  return null;
}

/**
 * Whether words have no marks of vowels and tones but those of the name, though some may lack: `PHƯỜNG AN BÌNH` does not begin with
 * `Phương án`.
 */
function lacksMarksOf(words: readonly string[], name: readonly string[]): boolean {
  return words.every((word, index) => {
    const known = marksOf(name[index] ?? '');
    return marksOf(word).every((mark) => known.includes(mark));
  });
}

function marksOf(word: string): readonly string[] {
  return word.normalize('NFD').match(/\p{M}/gu) ?? [];
}

/** What follows the type of a document that several organs issue together. */
const jointly = /\s(?:LIÊN TỊCH|liên tịch)$/u;

/** Longest line that begins with a type, characters. */
const longestTitle = 300;

const spacedOut = new RegExp(String.raw`^${capitalLetter} ${capitalLetter}(?: {1,8}${capitalLetter}){1,40}$`, 'u');

/** Whether letters stand one by one, words parted by wider blanks: `K Ế   H O Ạ C H`. */
export function isSpacedOut(value: string): boolean {
  return value.length < 80 && value.charAt(1) === ' ' && spacedOut.test(value);
}

/** `K Ế   H O Ạ C H` as `KẾ HOẠCH`. */
function unspaced(value: string): string {
  if (!isSpacedOut(value)) return value;
  return value
    .split(/ {2,8}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
