/**
 * Trích yếu in running text: where it begins after the facts of a document, and where the sentence leaves it. Quotation marks
 * round it and the `về` before it are none of it; `việc` is (`về việc thành lập ...`).
 */
import { oneOf } from '../../language/word-lists.js';
import words from '../../../templates/tu-vung/vien-dan.yaml';
import { isOrganHead, organAt } from '../../language/organs/organs.js';
import {
  closingBracket,
  closingQuote,
  isCapital,
  isDigit,
  isOpeningQuote,
  isSpace,
  skipSpace,
  skipSpaceBack,
} from '../../language/tokens.js';
import { phraseAt, wordAt, wordBefore } from '../../language/words.js';
import { PhraseList } from '../../language/phrases.js';

const aboutWords = new PhraseList(['về', 'v/v', 'nói về']);
const surestVerbs = new PhraseList(words.surestVerbs);
const abstractVerbs = new PhraseList(words.abstractVerbs);
const openEnds = new PhraseList(words.openEnds);
const asides = new PhraseList(words.asides);
const mainVerbs = new PhraseList(words.mainVerbs);
const workWithDocuments = new PhraseList(words.workWithDocuments);

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** No abstract is longer; what has not ended by then is none. */
const longest = 1500;

/** What shows that the sentence goes on after an abstract. */
const goingOn = new PhraseList(words.goingOn);
/** The same after a comma. */
const goingOnAfterComma = new PhraseList(words.goingOnAfterComma);

const readersBegin = new RegExp(String.raw`^${oneOf(words.readers)}$`, 'u');
/** Finds abstracts in one passage. `mentions` tells where documents are cited, and whether the sentence may pass over one. */
export class AbstractReader {
  readonly #commas = new Map<number, boolean>();
  /** Ends already known, by the place where the reading began. */
  readonly #ends = new Map<number, number>();

  constructor(
    private readonly value: string,
    private readonly mentions: { startsAt(at: number): boolean; isLaw(at: number): boolean; endsAt(at: number): boolean },
  ) {}

  /** The abstract that begins after the facts of a document at `at`; `bare` where nothing stood between number and `at`. */
  read(at: number, bare: boolean): Stretch | null {
    const { value } = this;
    let from = skipSpace(value, at);
    if (value[from] === '(') {
      const close = closingBracket(value, from);
      if (close < 0) return null;
      from = skipSpace(value, close + 1);
    }
    const comma = value[from] === ',';
    if (comma) from = skipSpace(value, from + 1);
    const about = aboutWords.endAt(value, from);
    if (about >= 0) from = skipSpace(value, value[skipSpace(value, about)] === ':' ? skipSpace(value, about) + 1 : about);
    if (isOpeningQuote(value[from])) return this.#quoted(from) ?? (about >= 0 ? this.#clause(from) : null);
    if (about >= 0) return this.#clause(from);
    if (comma || (bare ? surestVerbs : abstractVerbs).endAt(value, from) < 0) return null;
    return this.#clause(from);
  }

  /** The inside of quotation marks, where they hold the whole abstract. */
  #quoted(open: number): Stretch | null {
    const close = closingQuote(this.value, open);
    if (close < 0) return null;
    const after = skipSpace(this.value, close + 1);
    const character = this.value.charAt(after);
    const goesOn = /[\p{Ll}\d]/u.test(character) && openEnds.endAt(this.value, after) < 0;
    if (goesOn) return null;
    const about = phraseAt(this.value, open + 1, 'về');
    return this.#trimmed(about >= 0 ? about : open + 1, close);
  }

  #clause(start: number): Stretch | null {
    const end = this.end(start);
    return end < 0 ? null : this.#trimmed(start, end);
  }

  #trimmed(start: number, end: number): Stretch | null {
    const from = skipSpace(this.value, start);
    let to = skipSpaceBack(this.value, end);
    while (to > from && ',./;:'.includes(this.value.charAt(to - 1))) to = skipSpaceBack(this.value, to - 1);
    return to - from < 3 ? null : { start: from, end: to };
  }

  /** Where the clause that begins at `start` ends, or -1 where it is too long to be an abstract. */
  end(start: number): number {
    const end = this.#scan(start);
    this.#ends.set(start, end);
    return end - start > longest ? -1 : end;
  }

  #scan(start: number): number {
    const { value } = this;
    const limit = Math.min(value.length, start + longest);
    for (let at = start; at < limit; at++) {
      const known = this.#ends.get(at);
      if (known !== undefined) return known;
      const code = value.charCodeAt(at);
      if (code > 64 && code !== 0x201c && code !== 0x201d && code !== 0x2026 && code !== 0xab && code !== 0xbb && code !== 93) continue;
      const character = value.charAt(at);
      if (character === ':' && /\s[IVX]{1,4}$/u.test(value.slice(Math.max(start, at - 5), at))) continue;
      if (character === ';' && phraseAt(value, at + 1, 'việc') >= 0) continue;
      if (
        character === ';' ||
        character === ':' ||
        character === '…' ||
        character === '!' ||
        character === '?' ||
        character === '”' ||
        character === '»' ||
        character === ')' ||
        character === ']'
      )
        return at;
      if (isOpeningQuote(character)) {
        const close = closingQuote(value, at);
        if (close < 0) return at;
        at = close;
      } else if (character === '(') {
        const close = closingBracket(value, at);
        if (close < 0 || asides.endAt(value, at + 1) >= 0) return at;
        at = close;
      } else if (character === '.') {
        if (this.#endsSentence(at)) return at;
      } else if (character === ',') {
        if (this.#leavesAtComma(at)) return at;
      } else if (isSpace(code) && this.#leavesAtSpace(at)) return at;
    }
    return limit === value.length ? limit : -1;
  }

  #endsSentence(at: number): boolean {
    const { value } = this;
    if (value[at + 1] === '/' || value[at + 1] === '.') return true;
    if (at + 1 >= value.length) return true;
    if (!isSpace(value.charCodeAt(at + 1))) return false;
    const word = wordBefore(value, at);
    const next = value.charAt(skipSpace(value, at + 1));
    return (
      !(word !== null && word.end === at && word.text.length < 4 && /^(?:TP|Tp|TT|TX|ThS|TS|PGS|GS|Đ|BS|[A-ZĐ])$/u.test(word.text)) &&
      !/\p{Ll}/u.test(next)
    );
  }

  #leavesAtComma(at: number): boolean {
    let leaves = this.#commas.get(at);
    if (leaves === undefined) {
      leaves = this.#isEndAtComma(at);
      this.#commas.set(at, leaves);
    }
    return leaves;
  }

  #isEndAtComma(at: number): boolean {
    const { value } = this;
    const next = skipSpace(value, at + 1);
    if (this.mentions.startsAt(next)) return !this.mentions.isLaw(next) && !this.mentions.endsAt(at);
    const end = goingOnAfterComma.endAt(value, next);
    if (end >= 0 && !this.#isBareNoun(next, end)) return true;
    if (isCapital(value[next]) && isOrganHead(value, next)) {
      const organ = organAt(value, next, false);
      return organ !== null && mainVerbs.endAt(value, skipAside(value, organ.end)) >= 0;
    }
    return false;
  }

  /** `, xã` and `, đơn vị` leave the abstract only before a verb of the main clause; so do `, năm`, `, ngày` before figures. */
  #isBareNoun(start: number, end: number): boolean {
    const word = this.value.slice(start, end).toLowerCase();
    if (/^(?:năm|ngày)$/u.test(word)) return !/^\s\d{1,4}[^,;.]{0,12},/u.test(this.value.slice(end, end + 20));
    if (!readersBegin.test(word)) return false;
    return mainVerbs.endAt(this.value, end) < 0;
  }

  /** Whether a citation begins at a place, or behind words of the work that is done with it: `thực hiện Chỉ thị số`. */
  #citesAfterWork(at: number): boolean {
    let place = at;
    for (let count = 0; count < 4 && !this.mentions.startsAt(skipSpace(this.value, place)); count++) {
      const next = workWithDocuments.endAt(this.value, place);
      if (next < 0) return false;
      place = next;
    }
    return this.mentions.startsAt(skipSpace(this.value, place));
  }

  #leavesAtSpace(at: number): boolean {
    const { value } = this;
    if (isSpace(value.charCodeAt(at + 1))) return false;
    const next = at + 1;
    if (
      value.charCodeAt(at) === 10 &&
      /^(?:[-+*•–]|\d{1,2}[.)]|[a-zđ]\))\s|^\p{Lu}/u.test(value.slice(next, next + 6)) &&
      startsItem(value, next, this.mentions)
    )
      return true;
    const letter = value.charAt(next);
    if (letter === 'g') {
      const joined = phraseAt(value, next, 'gắn với');
      return joined >= 0 && this.#citesAfterWork(joined);
    }
    if (!isCapital(letter) && goingOn.endAt(value, next) >= 0) return true;
    if (letter !== 'v') return false;
    const and = phraseAt(value, next, 'và');
    if (and < 0) return false;
    const target = skipSpace(value, and);
    return this.mentions.startsAt(target) && !this.mentions.isLaw(target) && !this.mentions.endsAt(at);
  }
}

function startsItem(value: string, at: number, mentions: { startsAt(at: number): boolean }): boolean {
  return !isCapital(value[at]) || mentions.startsAt(at);
}

function skipAside(value: string, at: number): number {
  const open = skipSpace(value, at);
  const close = value[open] === '(' ? closingBracket(value, open, 120) : -1;
  return close < 0 ? at : close + 1;
}

/** Whether a sentence ends between two places. */
export function crossesSentence(value: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const character = value.charAt(at);
    if (
      (character === '.' || character === '!' || character === '?') &&
      isSpace(value.charCodeAt(at + 1)) &&
      !isDigit(value.charCodeAt(at + 2))
    ) {
      const next = wordAt(value, at + 1);
      if (next !== null && isCapital(next.text[0])) return true;
    }
  }
  return false;
}
