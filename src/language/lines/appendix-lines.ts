/** What a line says that an appendix, or a text that the document issues, begins. */

/** `Phụ lục`, `Biểu số`, `Mẫu số` that stand alone as a title. */
import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import { oneOf } from '../word-lists.js';
export const appendixTitle = new RegExp(String.raw`^${oneOf(partWords.appendixTitles)}(?![\p{Ll}])`, 'u');

/** `(Ban hành kèm theo Quyết định số ...)` */
export const attachmentWords = /^\(?\s{0,4}(?:kèm theo|ban hành kèm|đính kèm)/iu;

/** `Phụ lục 1`, `PHỤ LỤC`, `Mẫu số 01/HNCT`: the label of an appendix. */
const label = String.raw`(?:phụ lục(?:\s(?:số\s)?(?:\d{1,2}|[IVX]{1,6}|[A-HĐ]))?|(?:biểu|mẫu) số\s[\d\p{Lu}/.-]{1,20})`;
const labelBefore = new RegExp(`^${label}`, 'iu');
/** A label, and how it ends: alone, before a mark, or before a name. */
const labelLine = new RegExp(String.raw`^${label}\s*(?:$|[:.–-]\s*|\s(?=[\p{Lu}(]))`, 'iu');
/** `Phụ lục 1: ...`, whatever its name is written in. */
const numbered = new RegExp(String.raw`^${label}\s?[:.–-]\s?\p{Lu}`, 'iu');

/** How many characters the label of an appendix takes at a line's beginning; null where it has none. */
export function appendixLabelLength(line: string): number | null {
  return labelBefore.exec(line)?.[0].length ?? null;
}

/** What stands behind the label of an appendix in its line; null where the line is no title of one. */
export function nameBehindAppendixLabel(line: string): string | null {
  const match = line.length > 200 || /[.;,]$/u.test(line) ? null : labelLine.exec(line);
  return match === null ? null : line.slice(match[0].length);
}

/** Whether a line names an appendix by its label and a name behind a mark. */
export function isNumberedAppendix(line: string): boolean {
  return numbered.test(line);
}
