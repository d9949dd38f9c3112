/** Where front matter stands in a source: at its beginning, perhaps behind blank lines; Word makes `—` of `---`. */

/** The stretch of front matter in a Markdown source: content and what follows. */
import { letters } from '../../model/index.js';

export interface FrontMatterPlace {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

const keyLine = new RegExp(String.raw`^[ \t]*(?:- +)?[${letters}][${letters}\u0300-\u036f\d _-]{0,60}:(?:\s|$)`, 'mu');

/** Finds the front matter: `closed` is false if it begins and never ends. */
export function locateFrontMatter(text: string): { place: FrontMatterPlace; closed: boolean } | null {
  const open = /^[\s\ufeff]{0,200}(?:---|—|–––|———)[ \t]{0,40}(?:\r\n|\r|\n)/u.exec(text);
  if (open === null) return null;
  const start = open[0].length;
  const close = /^(?:---|—|–––|———|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/gmu;
  close.lastIndex = start;
  const match = close.exec(text);
  const content = text.slice(start, match?.index ?? start + 2000);
  if (!keyLine.test(content) && content.trim() !== '') return null;
  if (match === null) return { place: { start, end: start, bodyStart: start }, closed: false };
  return { place: { start, end: match.index, bodyStart: match.index + match[0].length }, closed: true };
}
