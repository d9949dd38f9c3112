/** Whether a text that is formatted still has every word of its source. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { fold } from '../model/index.js';
import { frontMatterKeys, planKeys } from '../read/keys.js';

/** Words that a part of the head or end is known by; its key in the front matter stands for them. */
const namesOfParts = new Set(
  [...Object.values(frontMatterKeys), ...Object.values(planKeys)]
    .flat()
    .flatMap((key) => [key, fold(key)].join(' ').split(' '))
    .concat('tháng', 'năm', 'pagebreak', 'newpage', 'page', 'break'),
);

const inlineTag = /<\/?(?:b|i|u|s|em|strong|ins|del|strike|sup|sub|span|font|a)(?:\s[^<>]*)?>/giu;

/** The first word of the source that its canonical form lacks, or null. */
export function lostWords(source: string, formatted: string): string | null {
  const kept = new Set(wordsOf(formatted));
  return wordsOf(source).find((word) => !kept.has(word) && !namesOfParts.has(word)) ?? null;
}

function wordsOf(text: string): string[] {
  return (
    plainText(text)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  );
}

/** The text without tags, and with the characters that entities stand for. */
function plainText(text: string): string {
  return text
    .replace(inlineTag, '')
    .replace(/<\/?[A-Za-z][^<>]*>/gu, ' ')
    .replace(/[*\\]/gu, '')
    .replace(/&(#?\w{1,31});/gu, (whole, name: string) => {
      const hexadecimal = /^#x/iu.test(name);
      const code = name.startsWith('#') ? Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10) : Number.NaN;
      if (name.startsWith('#')) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return decodeNamedCharacterReference(name) || whole;
    })
    .normalize('NFC');
}
