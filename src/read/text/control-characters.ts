/** Characters that stand for no letter: Word's line break U+000B is one, the others are left out, and said. */
import { finding, type Finding, type Source } from '../../model/index.js';

/** What is left out of a text, a soft hyphen inside a number too, and the line break that Word writes. */
export const controlCharacters = /(?![\t\n\r\f\u0085])\p{Cc}|[\ufffe\uffff]|(?<=\d)\u00ad(?=\d)/gu;

/** Whether a text may hold one: a look at its codes is cheaper than any pattern. */
export function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (
      code < 0x20 ? code !== 9 && code !== 10 && code !== 12 && code !== 13 : code < 0xa0 ? code !== 0x85 : code === 0xad || code >= 0xfffe
    )
      return true;
  }
  return false;
}

/** One finding for each control character that is left out. */
export function controlFindings(source: Source): Finding[] {
  if (!hasControls(source.normalized)) return [];
  const first = new Map<string, number>();
  for (const { 0: character, index } of source.normalized.matchAll(controlCharacters)) {
    if (character !== '\u000b' && character !== '\u00ad' && !first.has(character)) first.set(character, index);
  }
  return [...first].map(([character, at]) => {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return finding(source.file, { ruleId: 'control-character', severity: 'warning', place: source.position(at, at + 1), actual: code });
  });
}
