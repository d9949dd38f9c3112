/** Names of issuing organs with their term: `Bộ Chính trị (Khóa VIII)`, `Bộ Văn hóa, Thể thao và Du lịch`, `Chủ tịch UBND tỉnh`. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import units from '../../../templates/tu-vung/don-vi-hanh-chinh.yaml';
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../word-lists.js';
import { capitalLetter, letters, smallLetters } from '../../model/index.js';
import { commaParts, organHeads, organParts, organStops, organStopsUnlessNamed, smallHeads } from './organ-words.js';
import { isTypeName } from '../numbers/type-phrases.js';
import { closingBracket, isCapital, isDash, isDigit, skipSpace } from '../tokens.js';
import { phraseAt, wordAt, wordBefore, type Word } from '../words.js';
import { PhraseList } from '../phrases.js';

export interface Organ {
  readonly start: number;
  readonly end: number;
}

const heads = new PhraseList(organHeads);

const longest = 40;
/** How many words may stand between two that surely belong to the name. */
const patience = 8;
/** By these an abstract begins, so that a name ends before them. */
const abstractWords = new PhraseList(organWords.abstractBegins);
/** `UBND xã Tân Lập, huyện Đồng Hỷ về`: the higher place after a comma, where the name ends with it. */
const higherPlace = new RegExp(
  [
    String.raw`^\s${oneOf(units.higherPlaces)}(?:\s(?:${capitalLetter}[${letters}]{0,20}|\d{1,2})){1,4}`,
    String.raw`(?=[;,.:)“"]|$|\s(?:${oneOf(organWords.afterHigherPlace)}|[“"(]))`,
  ].join(''),
  'u',
);
/** Behind these words of a name `các` goes on with it. */
const beforeMany: ReadonlySet<string> = new Set(organWords.beforeMany);
/** By these the organ after a comma is the subject of the sentence. */
const ownClause = new PhraseList(organWords.workBegins);
const organOfMinistry = new RegExp(String.raw`^${oneOf(organWords.nameBegins)}$`, 'u');

/** Whether an organ's name may begin at a place, judged by its first words. */
export function isOrganHead(value: string, at: number): boolean {
  const start = skipSpace(value, at);
  return isCapital(value[start]) && heads.endAt(value, start) >= 0;
}

/**
 * The organ that begins at a place, or null. After `của` (`announced`) every capitalised name is one, elsewhere only a
 * known head. `joint`: several organs parted by commas are one issuer.
 */
export function organAt(value: string, at: number, announced: boolean, joint = false): Organ | null {
  const first = wordAt(value, at);
  if (first === null) return null;
  const capital = isCapital(first.text[0]);
  if (!(announced ? capital || smallHeads.endAt(value, at) >= 0 : isOrganHead(value, at))) return null;
  if (announced && isTypeStart(value, first, null)) return null;
  return new OrganReader(value, first, joint).read();
}

const headInList = new RegExp(String.raw`^${oneOf(organWords.headsInLists)}$`, 'u');
class OrganReader {
  #end: number;
  #words = 1;
  #pending = 0;
  #previous: Word;

  constructor(
    private readonly value: string,
    private readonly first: Word,
    private readonly joint: boolean,
    private readonly nested = false,
  ) {
    this.#end = first.end;
    this.#previous = first;
  }

  read(): Organ {
    let at = this.first.end;
    while (this.#words < longest) {
      const next = this.#step(at);
      if (next < 0) break;
      at = next;
    }
    if (this.#pending > 0 && ((this.#mayBeFree() && this.#isBoundary(at)) || this.#endsCompound(at))) this.#end = at;
    return { start: this.first.start, end: this.#end };
  }

  /** Reads one piece of the name; the place after it, or -1 where the name ends. */
  #step(at: number): number {
    const term = termAt(this.value, at);
    if (term >= 0) return this.#keep(term);
    const mark = skipSpace(this.value, at);
    const code = this.value.charCodeAt(mark);
    if (mark === at && (code === 38 || isDash(code)) && isCapital(this.value[at + 1])) return this.#afterMark(at + 1);
    if (isDash(code) && mark > at && isCapital(this.value[skipSpace(this.value, mark + 1)])) return this.#afterDash(mark + 1);
    if (code === 44) return this.#afterComma(mark + 1);
    const word = wordAt(this.value, at);
    if (word === null || this.value.slice(at, word.start).includes('\n\n')) return -1;
    return this.#word(word);
  }

  #word(word: Word): number {
    const { value } = this;
    if (word.lower === 'và' || word.lower === '&') return this.#afterAnd(word);
    if (word.lower === 'v' && value[word.end] === '/') return -1;
    if (/^\d/u.test(word.text)) return /^\d{1,4}$/u.test(word.text) && !'/-.'.includes(value[word.end] ?? ' ') ? this.#take(word) : -1;
    if (isTypeStart(value, word, this.#previous)) return -1;
    if (isCapital(word.text[0]) && word.lower !== 'về') return this.#take(word);
    const pair = `${word.lower} ${wordAt(value, word.end)?.lower ?? ''}`;
    if (this.#previous.lower === 'công' || this.#previous.lower === 'các') return this.#wait(word);
    if (word.lower === 'các') return beforeMany.has(this.#previous.lower) ? this.#wait(word) : -1;
    if (pair === 'lãnh đạo' && this.#previous.lower === 'thể') return this.#wait(word);
    if ((word.lower === 'mới' || word.lower === 'số') && this.#previous.lower === 'đổi') return this.#wait(word);
    if (organStops.has(word.lower) || organStops.has(pair)) return this.#isTopic(word) ? this.#wait(word) : -1;
    if (organStopsUnlessNamed.has(pair) && !this.#isNamed()) return -1;
    if (organParts.has(word.lower)) return this.#take(word);
    // Where the kind of organ says that its name holds no words of its own choice, two small syllables are a title and a third is work.
    return this.#mayBeFree() || this.#pending < 2 ? this.#wait(word) : -1;
  }

  /** `Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực về ...`: the first `về` belongs to the name. */
  #isTopic(word: Word): boolean {
    if (word.lower !== 'về' || phraseAt(this.value, this.first.start, 'ban chỉ đạo') < 0) return false;
    const rest = this.value.slice(word.end, word.end + 110);
    const second = rest.search(/\svề\s/u);
    return second > 0 && !/[;:.()“"\d]/u.test(rest.slice(0, second));
  }

  #isNamed(): boolean {
    return headInList.test(this.#previous.lower);
  }

  #afterAnd(word: Word): number {
    const next = wordAt(this.value, word.end);
    if (next === null || isTypeStart(this.value, next, word)) return -1;
    const pair = `${next.lower} ${wordAt(this.value, next.end)?.lower ?? ''}`;
    if (isCapital(next.text[0])) return this.#mayJoin(next) ? this.#take(next) : -1;
    if (organStops.has(next.lower) || organStops.has(pair) || next.lower === 'các' || !this.#mayBeFree()) return -1;
    return this.#wait(next);
  }

  /** Whether a capital word after `và` goes on with the name: part of a ministry's, or a second organ of a joint document. */
  #mayJoin(next: Word): boolean {
    return !isOrganHead(this.value, next.start) || this.joint || organAt(this.value, next.start, true)?.end !== undefined;
  }

  /** `GD&ĐT`, `LĐ-TB&XH`: abbreviations that a mark joins. */
  #afterMark(at: number): number {
    const word = wordAt(this.value, at);
    return word === null || !/^\p{Lu}+$/u.test(this.#previous.text) ? -1 : this.#take(word);
  }

  #afterDash(at: number): number {
    const word = wordAt(this.value, at);
    if (word === null || isTypeStart(this.value, word, null) || !organOfMinistry.test(this.first.lower)) return -1;
    return this.#take(word);
  }

  #afterComma(at: number): number {
    const term = termAt(this.value, at);
    if (term >= 0) return this.#keep(term);
    const word = wordAt(this.value, at);
    if (word === null) return -1;
    const place =
      isCapital(this.#previous.text[0]) || isDigit(this.#previous.text.charCodeAt(0))
        ? higherPlace.exec(this.value.slice(at, at + 60))
        : null;
    if (place !== null) return this.#keep(at + place[0].length);
    if (isOrganHead(this.value, at) && !isTypeStart(this.value, word, null)) {
      const next = this.joint && this.nested ? null : new OrganReader(this.value, word, true, true).read();
      if (this.joint && (next === null || ownClause.endAt(this.value, next.end) < 0)) return this.#take(word);
      if (next !== null && phraseAt(this.value, next.end, 'về') >= 0) return this.#keep(next.end);
    }
    return organOfMinistry.test(this.first.lower) && commaParts.endAt(this.value, at) >= 0 ? this.#take(word) : -1;
  }

  #take(word: Word): number {
    this.#pending = 0;
    this.#end = word.end;
    return this.#pass(word);
  }

  /** `Môi trường`, `Đào tạo`: one small syllable after a capital one is the rest of a word. */
  #endsCompound(at: number): boolean {
    const capital = wordBefore(this.value, this.#end);
    if (
      this.#pending !== 1 ||
      capital === null ||
      !isCapital(capital.text[0]) ||
      wordBefore(this.value, at)?.start !== skipSpace(this.value, this.#end)
    )
      return false;
    return this.#mayBeFree() || !isCapital(wordBefore(this.value, capital.start)?.text[0]);
  }

  /** Passes a word that belongs to the name only if a surer one follows. */
  #wait(word: Word): number {
    return ++this.#pending > patience ? -1 : this.#pass(word);
  }

  #pass(word: Word): number {
    this.#words++;
    this.#previous = word;
    return word.end;
  }

  #keep(end: number): number {
    this.#words++;
    this.#pending = 0;
    this.#end = end;
    return end;
  }

  /** Organs whose names may hold any words: boards, ministries, departments, schools. */
  #mayBeFree(): boolean {
    return (
      organOfMinistry.test(this.first.lower) &&
      phraseAt(this.value, this.first.start, 'bộ chính trị') < 0 &&
      phraseAt(this.value, this.first.start, 'ban bí thư') < 0
    );
  }

  #isBoundary(at: number): boolean {
    const mark = skipSpace(this.value, at);
    return mark >= this.value.length || ',;.):'.includes(this.value.charAt(mark)) || abstractWords.endAt(this.value, at) >= 0;
  }
}

const headAfterComma = new RegExp(String.raw`^${oneOf(organWords.headsAfterComma)}$`, 'u');
/** Whether the name of a type begins here (`Nghị quyết`, not the `Kế hoạch` of `Bộ Kế hoạch và Đầu tư`). */
function isTypeStart(value: string, word: Word, previous: Word | null): boolean {
  if (!isCapital(word.text[0]) || (previous !== null && headAfterComma.test(previous.lower))) return false;
  const second = wordAt(value, word.end);
  if (second !== null && isTypeName(`${word.text} ${second.text}`)) return true;
  return (
    word.text === 'Luật' ||
    word.text === 'Lệnh' ||
    (word.text.length < 4 && word.text === word.text.toUpperCase() && isTypeName(word.text) && second?.lower === 'số')
  );
}

/** In small letters, as are the patterns below: a pattern that minds no case takes V8 long to make. */
const numeralWords = `${oneOf(timeWords.ordinals)}|mười(?: ${oneOf(timeWords.ordinalsBehindTen)})?`;
const numerals = `(?:[ivxlcdm]{1,6}|[0-9]{1,3}|${numeralWords})(?![${smallLetters}\\d])`;
const session = `(?:lần )?thứ ${numerals}`;
const years = '(?:19|20)\\d\\d\\s?[-–—]\\s?(?:19|20)\\d\\d';
const termForm = new RegExp(
  `^(?:kh[óo][aá] ${numerals}|nhiệm k[ỳì] ${years}|k[ỳì] họp ${session}|${session}|k[ỳì] họp chuyên đề ${session})`,
  'u',
);

/** The end of a term that stands at a place: `khóa IX`, `(Khóa XIII)`, `, nhiệm kỳ 2020 - 2025`, `kỳ họp thứ 10`, `lần thứ tám`; or -1. */
export function termAt(value: string, at: number): number {
  let start = skipSpace(value, at);
  const bracket = value[start] === '(';
  if (bracket) start = skipSpace(value, start + 1);
  if (value[start] === ',') start = skipSpace(value, start + 1);
  if (!'kKnNlLtT'.includes(value.charAt(start)) || start >= value.length) return -1;
  const match = termForm.exec(
    value
      .slice(start, start + 48)
      .toLowerCase()
      .replace(/\s/gu, ' '),
  );
  if (match === null) return -1;
  const end = start + match[0].length;
  if (!bracket) return end;
  const close = closingBracket(value, skipSpace(value, at), 60);
  return close < 0 ? -1 : close + 1;
}

/** The word before an organ: `của`, `được`, `do`. */
export function wordBeforeOrgan(value: string, organ: Organ): string {
  return wordBefore(value, organ.start)?.lower ?? '';
}
