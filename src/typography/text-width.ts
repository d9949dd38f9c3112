/** How wide a text is when it is set in Times New Roman. */
import type { TextStyle } from '../model/index.js';
import { charactersByWidth, type Face } from './advance-widths.js';

/** What bears on the width of a text. */
export type Typeface = Pick<TextStyle, 'size' | 'bold' | 'italic' | 'capitals'>;

/** Width of a character that no table knows, in thousandths of an em: a full em for East Asian ones, a digit's width else. */
const eastAsianFrom = 0x2e80;
const unknownWidth = 500;

const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: readTable('regular'),
  bold: readTable('bold'),
  italic: readTable('italic'),
  boldItalic: readTable('boldItalic'),
};

function readTable(face: Face): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [width, characters] of Object.entries(charactersByWidth[face])) {
    for (const character of characters) table.set(character, Number(width));
  }
  return table;
}

function faceOf({ bold, italic }: Typeface): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** The text as the style prints it. */
export function setCase(text: string, { capitals }: Pick<TextStyle, 'capitals'>): string {
  return capitals ? text.toUpperCase() : text;
}

/** Width in pt of a text on one line. */
export function textWidth(text: string, typeface: Typeface): number {
  const table = widths[faceOf(typeface)];
  let sum = 0;
  for (const character of setCase(text, typeface)) sum += table.get(character) ?? widthWithoutMarks(character, table);
  return (sum * typeface.size) / 1000;
}

/** A letter that the table lacks is as wide as its base letter; a combining mark has no width. */
function widthWithoutMarks(character: string, table: ReadonlyMap<string, number>): number {
  if (/^\p{M}$/u.test(character)) return 0;
  const base = table.get(character.normalize('NFD').charAt(0));
  if (base !== undefined) return base;
  return (character.codePointAt(0) ?? 0) >= eastAsianFrom ? 1000 : unknownWidth;
}

/** Width in pt of the longest word. */
export function longestWord(text: string, typeface: Typeface): number {
  let longest = 0;
  for (const word of text.split(/\s+/u)) longest = Math.max(longest, textWidth(word, typeface));
  return longest;
}
