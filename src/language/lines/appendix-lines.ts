/** What a line says that an appendix, or a text that the document issues, begins. */

import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { lowercaseLetter, smallLetters } from '../../model/index.js';
import { oneOf } from '../word-lists.js';

/** `Phụ lục`, `Biểu số`, `Mẫu số` that stand alone as a title. */
export const appendixTitle = new RegExp(String.raw`^${oneOf(partWords.appendixTitles)}(?!${lowercaseLetter})`, 'u');

/** `(Ban hành kèm theo Quyết định số ...)` */
export const attachmentWords = /^\(?\s{0,4}(?:kèm theo|ban hành kèm|đính kèm)/iu;

/** `Phụ lục 1`, `PHỤ LỤC`, `Mẫu số 01/HNCT`: the label of an appendix, in small letters. */
const label = String.raw`(?:phụ lục(?:\s(?:số\s)?(?:\d{1,2}|[ivx]{1,6}|[a-hđ]))?|(?:biểu|mẫu) số\s[\d${smallLetters}/.-]{1,20})`;
const labelBefore = new RegExp(`^${label}`, 'u');
/** A label, and how it ends: alone, before a mark, or before a name. */
const labelLine = new RegExp(String.raw`^${label}\s*(?:$|[:.–-]\s*|\s(?=[${smallLetters}(]))`, 'u');
/** `Phụ lục 1: ...`, whatever its name is written in. */
const numbered = new RegExp(String.raw`^${label}\s?[:.–-]\s?[${smallLetters}]`, 'u');

/** So much of a line may its label take with the beginning of a name, characters. */
const longestLabel = 48;

/** What a line begins with, in small letters; nothing where no label of an appendix begins so. */
function labelled(line: string): string {
  return 'PpBbMm'.includes(line.charAt(0)) ? line.slice(0, longestLabel).toLowerCase() : '';
}

/** How many characters the label of an appendix takes at a line's beginning; null if it has none. */
export function appendixLabelLength(line: string): number | null {
  return labelBefore.exec(labelled(line))?.[0].length ?? null;
}

/** What stands behind the label of an appendix in its line; null if the line is not a title of one. */
export function nameBehindAppendixLabel(line: string): string | null {
  const match = line.length > 200 || /[.;,]$/u.test(line) ? null : labelLine.exec(line.toLowerCase());
  return match === null ? null : line.slice(match[0].length);
}

/** Whether a line names an appendix by its label and a name behind a mark. */
export function isNumberedAppendix(line: string): boolean {
  return numbered.test(labelled(line));
}
