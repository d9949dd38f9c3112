/**
 * Laws by name: `Luật Thanh tra`, `Luật Địa chất và khoáng sản năm 2024`, `Bộ luật Hình sự`, `Hiến pháp năm 2013`, `Luật sửa đổi,
 * bổ sung một số điều của Luật ...`. A law is cited by type and name alone (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b).
 */
import citationWords from '../../../templates/tu-vung/vien-dan.yaml';
import { oneOf } from '../../language/word-lists.js';
import { lowercaseLetter, dropEnd, letters } from '../../model/index.js';
import { namedAnchor, type Anchor } from './anchors.js';
import { isTypeName } from '../../language/numbers/type-phrases.js';
import { closingBracket, isCapital, isSpace, skipSpace } from '../../language/tokens.js';
import { phraseAt, wordAt, wordBefore, type Word } from '../../language/words.js';
import { PhraseList } from '../../language/phrases.js';

const formerCountries = new PhraseList([
  'nước cộng hòa xã hội chủ nghĩa việt nam',
  'nước cộng hoà xã hội chủ nghĩa việt nam',
  'nước việt nam dân chủ cộng hòa',
]);
const secondParts = new PhraseList(citationWords.secondParts);

const kinds = citationWords.lawTypes;

/** Words after `Luật` that make no name of it. */
const nameless = new Set(citationWords.notLawNames);

/** Small words that a name does not hold; pairs where one syllable could be part of it. */
const stops = new Set(citationWords.lawNameEnds);
/** Names that hold a stop word. */
const heldStops = new PhraseList(citationWords.inLawNames);

/** What stands after a comma inside the name of a law. */
const commaParts = new PhraseList(citationWords.listedInLaws);

const congressBodies = new PhraseList(citationWords.statuteOwners);

const lawBegin = new RegExp(String.raw`^${oneOf(citationWords.lawBegins)}$`, 'u');
/** The law, ordinance, constitution or charter whose name begins at a place, or null. */
export function lawAt(value: string, at: number): Anchor | null {
  const kind = kinds.find((name) => value.startsWith(name, at));
  if (kind === undefined) return null;
  const kindEnd = at + kind.length;
  if (!isSpace(value.charCodeAt(kindEnd))) return null;
  if (/^(?:thảo|án)$/u.test(wordBefore(value, at)?.lower ?? '') || isAfter(value, at, citationWords.notCities)) return null;
  if (kind === 'Hiến pháp') return constitutionAt(value, at, kindEnd);
  const first = wordAt(value, kindEnd);
  if (first === null) return null;
  if (kind === 'Điều lệ' && congressBodies.endAt(value, kindEnd) < 0) return null;
  if (
    nameless.has(first.lower) &&
    !(first.lower === 'các' && heldAt(value, first.start)) &&
    !(first.lower === 'quy' && isCapital(first.text[0])) &&
    !isNamedSo(first)
  )
    return null;
  if (!isCapital(first.text[0]) && !lawBegin.test(first.lower)) return null;
  const nameEnd = nameEndFrom(value, first);
  const end = yearEnd(value, nameEnd);
  return namedAnchor(value, at, end, kindEnd, { abstract: { start: first.start, end: nameEnd } });
}

const afterLaw = new RegExp(String.raw`^${oneOf(citationWords.afterLaw)}$`, 'u');
/** `Luật Luật sư`, `Luật Quy hoạch`, `Luật Số ...`: a capital makes the word a name. */
function isNamedSo(first: Word): boolean {
  return isCapital(first.text[0]) && !afterLaw.test(first.lower);
}

function isAfter(value: string, at: number, words: readonly string[]): boolean {
  const word = wordBefore(value, at);
  return word !== null && words.includes(word.lower) && isCapital(word.text[0]);
}

function heldAt(value: string, at: number): boolean {
  return heldStops.endAt(value, at) >= 0;
}

function constitutionAt(value: string, at: number, kindEnd: number): Anchor | null {
  const country = formerCountries.endAt(value, kindEnd);
  const from = country >= 0 ? country : kindEnd;
  const bare = /^\s{1,3}(?:19|20)\d\d(?!\d|\s?[-–/])/u.exec(value.slice(from, from + 9));
  const end = bare !== null ? from + bare[0].length : yearEnd(value, from);
  if (end === kindEnd) return null;
  return namedAnchor(value, at, amendedEnd(value, end), kindEnd);
}

/** Where the name that begins with a word ends. */
function nameEndFrom(value: string, first: Word): number {
  let word = first;
  const amends = /^sửa?$/u.test(first.lower);
  for (let count = 0; count < 60; count++) {
    const next = nextOfName(value, word, amends);
    if (next === null) break;
    word = next;
  }
  return word.end;
}

const numberedLater = new RegExp(String.raw`^\s${lowercaseLetter}[${letters}\s]{2,60}\ssố\s\d{1,3}\/\d{4}\/(?:QH|PL|UBTVQH)`, 'u');

function nextOfName(value: string, word: Word, amends: boolean): Word | null {
  const mark = skipSpace(value, word.end);
  if (value[mark] === ',') {
    const part = wordAt(value, mark + 1);
    if (part === null) return null;
    if (amends && part.text === 'Luật') return part;
    if (numberedLater.test(value.slice(mark + 1, mark + 90))) return part;
    return commaParts.endAt(value, mark + 1) >= 0 && !isMainClause(value, part) ? part : null;
  }
  const next = wordAt(value, word.end);
  if (next === null || /^\d/u.test(next.text) || value.slice(word.end, next.start).includes('\n')) return null;
  const pair = `${next.lower} ${wordAt(value, next.end)?.lower ?? ''}`;
  if (next.lower === 'và') return afterAnd(value, next, amends);
  if ((next.lower === 'số' && /^(?:nghệ|đổi|tế)$/u.test(word.lower)) || (next.lower === 'mới' && word.lower === 'đổi')) return next;
  if ((stops.has(next.lower) || stops.has(pair)) && !isCapital(next.text[0]) && !(amends && pair === 'số điều'))
    return heldAt(value, next.start) ? next : null;
  if (next.lower === 'về') return null;
  return isCapital(next.text[0]) && isTypeName(wordPair(value, next)) ? null : next;
}

function wordPair(value: string, word: Word): string {
  return value.slice(word.start, wordAt(value, word.end)?.end ?? word.end).replace(/\s/gu, ' ');
}

const otherBegin = new RegExp(String.raw`^${oneOf(citationWords.otherBegins)}$`, 'u');
const stillName = new RegExp(String.raw`^${oneOf(citationWords.stillNames)}`, 'u');
function afterAnd(value: string, and: Word, amends: boolean): Word | null {
  const next = wordAt(value, and.end);
  if (next === null) return null;
  if (next.text === 'Luật' || next.text === 'Bộ') return amends && next.text === 'Luật' ? next : null;
  const pair = wordPair(value, next).toLowerCase();
  if (stops.has(next.lower) && !heldAt(value, next.start)) return null;
  if (otherBegin.test(next.lower) && !stillName.test(pair)) return null;
  return isTypeName(pair) && isCapital(next.text[0]) ? null : next;
}

const thirdPart = new RegExp(String.raw`${oneOf(citationWords.thirdParts)}$`, 'iu');
/** `Luật Thanh tra, bảo vệ ...`: a verb of the sentence, where no such name is known. */
function isMainClause(value: string, part: Word): boolean {
  return (
    secondParts.endAt(value, part.start) >= 0 && !thirdPart.test(dropEnd(value.slice(Math.max(0, part.start - 12), part.start - 1), ','))
  );
}

/** The end of `năm 2015`, a bare `2024`, `(sửa đổi)`, `(sửa đổi, bổ sung năm 2025)` after a name, or the name's own. */
function yearEnd(value: string, at: number): number {
  const year = /^\s{1,3}(?:năm\s{1,3})?(?:19|20)\d\d(?!\d|\s?[-–/])/u.exec(value.slice(at, at + 16));
  return amendedEnd(value, year === null ? at : at + year[0].length);
}

function amendedEnd(value: string, at: number): number {
  const open = skipSpace(value, at);
  if (value[open] !== '(' || phraseAt(value, open + 1, 'sửa đổi') < 0) return at;
  const close = closingBracket(value, open, 120);
  return close < 0 ? at : close + 1;
}
