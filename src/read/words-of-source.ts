/** The words of a source that a person reads in it: without front matter, comments, tags, addresses and marks. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { wordsIn } from '../language/bag-of-words.js';
import { fold, type Source } from '../model/index.js';
import { withoutStyle } from './markdown/debris.js';
import { locateFrontMatter } from './yaml/front-matter-place.js';
import { frontMatterKeys, planKeys } from './yaml/keys.js';
import { blankComments } from './text/source-lines.js';

/** Made when first asked: most of a start needs none of them. */
let partNames: ReadonlySet<string> | null = null;

/** Words that parts of head and end are known by: a template prints them in its own way, or the front matter says them by a key. */
function namesOfParts(): ReadonlySet<string> {
  partNames ??= new Set([
    ...Object.values(frontMatterKeys).flatMap(namesOf),
    ...wordsIn('ngày tháng năm số V/v về việc kính gửi trình mời nơi nhận lưu TM KT TL TUQ pagebreak newpage page break'),
    ...wordsIn('CỘNG HÒA HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập Tự do Hạnh phúc ĐẢNG CỘNG SẢN VIỆT NAM'),
  ]);
  return partNames;
}

/** The same of a document in YAML, whose parts have keys too. */
export function namesOfYamlParts(): ReadonlySet<string> {
  return new Set([...namesOfParts(), ...Object.values(planKeys).flatMap(namesOf)]);
}

function namesOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => wordsIn(`${key} ${fold(key)}`));
}

const inlineTag = /<\/?(?:b|i|u|s|em|strong|ins|del|strike|sup|sub|span|font|a)(?:\s[^<>]*)?>/giu;

/** Attributes of pandoc's own Markdown: behind a span or a heading, and around blocks. */
const attributes = /(?<=\])\{[^{}\n]{1,200}\}|\{[#.][^{}\n]{1,200}\}|^:::.{0,200}/gmu;

/** The text without tags, and with the characters that entities stand for. */
export function withoutMarkup(text: string): string {
  const untagged = text.includes('<') ? withoutTags(text) : text;
  const unlinked = untagged.includes(']') ? withoutLinks(untagged) : untagged;
  const bare = unlinked.replace(attributes, ' ').replace(/[*\\]/gu, '');
  return bare.includes('&') ? bare.replace(/&(#?\w{1,31});/gu, characterOf) : bare;
}

function withoutTags(text: string): string {
  return withoutStyle(text)
    .replace(inlineTag, '')
    .replace(/<\/?[A-Za-z][^<>]*>/gu, ' ');
}

/** The text without the addresses of its links. */
function withoutLinks(text: string): string {
  return text.replace(/\]\([^()\s]{0,2000}\)/gu, '] ').replace(/\[\[[^[\]|\r\n]{1,200}\|(?=\p{L}[^[\]|\r\n]{0,200}\]\])/gu, '[[');
}

/** The character that a reference stands for; the reference itself where there is none. */
function characterOf(whole: string, name: string): string {
  const hexadecimal = /^#x/iu.test(name);
  const code = name.startsWith('#') ? Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10) : Number.NaN;
  if (name.startsWith('#')) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  return decodeNamedCharacterReference(name) || whole;
}

/**
 * The text of a source's body as a person reads it, whose words its document must have; empty for YAML, whose keys are read one by one.
 * `held` marks the characters of the source that the document is known to have: of them only a space is left.
 */
export function textOfBody(source: Source, held: Uint8Array | null = null): string {
  if (source.kind === 'yaml') return '';
  const text = source.normalized;
  const front = locateFrontMatter(text);
  const from = front?.closed === true ? front.place.bodyStart : 0;
  const body = blankComments(held === null ? text.slice(from) : besides(text, from, held));
  return source.kind === 'markdown' ? withoutMarkup(body) : body;
}

/** The text from a place on with a space for each stretch that is held. */
function besides(text: string, from: number, held: Uint8Array): string {
  let rest = '';
  let at = from;
  while (at < text.length) {
    const begin = held.indexOf(1, at);
    rest += text.slice(at, begin < 0 ? text.length : begin);
    if (begin < 0) break;
    rest += ' ';
    const end = held.indexOf(0, begin);
    at = end < 0 ? text.length : end;
  }
  return rest;
}

/** Whether a word is told by the parts of the document and not by their words: a name of a part, a label, a letter that stands apart. */
export function isNameOfPart(word: string): boolean {
  return namesOfParts().has(word) || (word.length === 1 && !/\d/u.test(word));
}
