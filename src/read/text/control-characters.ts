/** Characters that stand for no letter: Word's line break U+000B is one, the others are left out, and said. */
import { finding, type Finding, type Source } from '../../model/index.js';

/** What is left out of a text, a soft hyphen inside a number too, and the line break that Word writes. */
export const controlCharacters = /(?![\t\n\r\f\u0085])\p{Cc}|[\ufffe\uffff]|(?<=\d)\u00ad(?=\d)/gu;

/** One finding for each control character that is left out. */
export function controlFindings(source: Source): Finding[] {
  const first = new Map<string, number>();
  for (const { 0: character, index } of source.normalized.matchAll(controlCharacters)) {
    if (character !== '\u000b' && character !== '\u00ad' && !first.has(character)) first.set(character, index);
  }
  return [...first].map(([character, at]) => {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return finding(source.file, { ruleId: 'control-character', severity: 'warning', place: source.position(at, at + 1), actual: code });
  });
}
