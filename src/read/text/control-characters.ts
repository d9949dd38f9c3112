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

/** A text that was written by escapes, as one is that was typed. */
export function withoutControls(text: string): string {
  return hasControls(text) ? text.replace(controlCharacters, (character) => (character === '\u000b' ? '\n' : '')) : text;
}

/** A character by its number, in Markdown and HTML. */
const reference = /(?<!\\)&#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}));/gu;

/** One finding for each control character that is left out, as it stands or by its number. */
export function controlFindings(source: Source): Finding[] {
  const text = source.normalized;
  const first = new Map<string, readonly [start: number, end: number]>();
  const keep = (character: string, start: number, end: number): void => {
    if (isLeftOut(character) && !first.has(character)) first.set(character, [start, end]);
  };
  if (hasControls(text)) for (const { 0: character, index } of text.matchAll(controlCharacters)) keep(character, index, index + 1);
  if (source.kind === 'markdown' && text.includes('&#'))
    for (const { 0: whole, 1: hexadecimal, 2: decimal, index } of text.matchAll(reference)) {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      if (code > 0 && code < 0x10000) keep(String.fromCharCode(code), index, index + whole.length);
    }
  return [...first].map(([character, [start, end]]) => controlFinding(source, character, start, end));
}

/** Control characters that escapes in a stretch of the source give its text: each once, where they do not stand as such. */
export function escapedControls(source: Source, text: string, start: number, end: number): Finding[] {
  if (!hasControls(text)) return [];
  return [...new Set(text)]
    .filter((character) => isLeftOut(character) && !source.normalized.includes(character))
    .map((character) => controlFinding(source, character, start, end));
}

function isLeftOut(character: string): boolean {
  return character !== '\u000b' && character !== '\u00ad' && hasControls(character);
}

function controlFinding(source: Source, character: string, start: number, end: number): Finding {
  const actual = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return finding(source.file, { ruleId: 'control-character', severity: 'warning', place: source.position(start, end), actual });
}
