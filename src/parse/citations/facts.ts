/** What follows a number or a name: date, issuer, and the abstract. */
import citationWords from '../../../templates/tu-vung/vien-dan.yaml';
import { oneOf } from '../../language/word-lists.js';
import { letters } from '../../model/index.js';
import type { AbstractReader, Stretch } from './abstracts.js';
import { bareDateAt, dateAt, type DateReading } from '../../language/dates/date-phrases.js';
import { isOrganHead, organAt, type Organ } from '../../language/organs/organs.js';
import { agrees } from '../../language/numbers/symbols.js';
import { closingBracket, isOpeningQuote, skipSpace } from '../../language/tokens.js';
import { phraseAt } from '../../language/words.js';
import { PhraseList } from '../../language/phrases.js';

const conclusions = new PhraseList(['kết luận', 'ý kiến kết luận']);
const passed = new PhraseList(['thông qua', 'ban hành']);
const passives = new PhraseList(['do', 'đã được', 'được']);
const issuingBefore = new PhraseList(citationWords.issuingBefore);
const aboutWords = new PhraseList(['về', 'v/v']);

export interface Facts {
  date: DateReading | null;
  issuer: Organ | null;
  abstract: Stretch | null;
  /** Whether a comma stands before the date. */
  comma: boolean;
  /** Where date and issuer end. */
  tail: number;
  /** Where everything that is said of the document ends, with an aside in brackets. */
  end: number;
}

/** Reads what follows the citation that ends at `at`. */
export function factsAfter(value: string, at: number, joint: boolean, abstracts: AbstractReader): Facts {
  const facts: Facts = { date: null, issuer: null, abstract: null, comma: false, tail: at, end: at };
  for (let step = 0; step < 5 && readTail(value, facts, joint); step++);
  facts.abstract = abstracts.read(facts.tail, facts.date === null && facts.issuer === null);
  facts.end = skipAside(value, Math.max(facts.tail, facts.abstract === null ? 0 : afterQuote(value, facts.abstract.end)));
  return facts;
}

/** Reads the next date, issuer or aside; whether there was one. */
function readTail(value: string, facts: Facts, joint: boolean): boolean {
  const start = skipSpace(value, facts.tail);
  const comma = value[start] === ',';
  const from = comma ? start + 1 : facts.tail;
  if (facts.date === null) {
    const bracketed = value[start] === '(' ? (dateAt(value, start + 1) ?? bareDateAt(value, start + 1)) : null;
    const date = dateAt(value, from) ?? (comma ? bareDateAt(value, from) : null) ?? bracketed;
    if (date !== null) {
      facts.date = date;
      facts.comma = comma;
      facts.tail = bracketed === date && value[skipSpace(value, date.end)] === ')' ? skipSpace(value, date.end) + 1 : date.end;
      return true;
    }
  }
  if (facts.issuer === null) {
    const conclusion = comma ? conclusions.endAt(value, from) : -1;
    const organ =
      issuerAt(value, conclusion >= 0 ? conclusion : from, joint) ?? (comma || facts.date === null ? null : bareIssuerAt(value, from));
    if (organ !== null) {
      facts.issuer = organ;
      const issued = passed.endAt(value, organ.end);
      facts.tail = issued >= 0 && dateAt(value, issued) !== null ? issued : organ.end;
      return true;
    }
  }
  return facts.issuer === null && !comma && passAside(value, start, facts);
}

/** `của Bộ Chính trị`, `do UBND tỉnh ban hành`, `được Quốc hội thông qua`. */
function issuerAt(value: string, at: number, joint: boolean): Organ | null {
  const of = phraseAt(value, at, 'của');
  if (of >= 0) return organAt(value, of, true, joint);
  const between = phraseAt(value, at, 'giữa');
  if (between >= 0) return organAt(value, between, true, true);
  const by = passives.endAt(value, at);
  if (by < 0) return null;
  const organ = organAt(value, by, false, joint);
  return organ !== null && issuingBefore.endAt(value, organ.end) >= 0 ? organ : null;
}

/** `ngày 12/4/2025 Hội nghị lần thứ 11 Ban Chấp hành Trung ương`: an issuer without `của`, where no verb makes it a subject. */
function bareIssuerAt(value: string, at: number): Organ | null {
  const organ = isOrganHead(value, at) ? organAt(value, at, false) : null;
  if (organ === null) return null;
  const next = skipSpace(value, organ.end);
  return next >= value.length || ';.)'.includes(value.charAt(next)) || isOpeningQuote(value[next]) || aboutWords.endAt(value, next) >= 0
    ? organ
    : null;
}

/** What an organ inside an abstract owns, so that it is not the issuer: `Quy chế làm việc của UBND tỉnh`. */
const owned = new RegExp(String.raw`${oneOf(citationWords.notIssuers)}(?![${letters}\d])`, 'iu');

/** The same where a year stands before the organ: `công tác dân vận năm 2024 của UBND tỉnh` is issued by it. */
const ownedDocument = new RegExp(String.raw`${oneOf(citationWords.typesAmong)}(?![${letters}\d])`, 'iu');

/** `phê duyệt Chiến lược ... của Thủ tướng Chính phủ`: the organ of the number's own symbols, printed after the abstract. */
export function takeTrailingIssuer(value: string, symbols: readonly string[], facts: Facts): void {
  const { abstract } = facts;
  if (abstract === null || facts.issuer !== null) return;
  const of = value.slice(abstract.start, abstract.end).lastIndexOf(' của ');
  if (of < 12) return;
  const at = abstract.start + of;
  const organ = organAt(value, at + 5, true);
  if (organ === null || organ.end !== abstract.end) return;
  const name = value.slice(organ.start, organ.end);
  if (
    !agrees(symbols, name) ||
    agrees(symbols, '') ||
    (!/\d{4}$/u.test(value.slice(at - 4, at)) ? owned : ownedDocument).test(value.slice(Math.max(abstract.start, at - 40), at))
  )
    return;
  facts.issuer = organ;
  facts.abstract = { start: abstract.start, end: at };
}

/** Passes `(sau đây gọi là ...)` where facts follow it. */
function passAside(value: string, open: number, facts: Facts): boolean {
  if (value[open] !== '(') return false;
  const close = closingBracket(value, open);
  if (close < 0) return false;
  const next = close + 1;
  if (phraseAt(value, next, 'của') < 0 && phraseAt(value, next, 'ngày') < 0) return false;
  facts.tail = next;
  return true;
}

function afterQuote(value: string, at: number): number {
  return '”"»’'.includes(value.charAt(at)) && at < value.length ? at + 1 : at;
}

function skipAside(value: string, at: number): number {
  const open = skipSpace(value, at);
  const close = value[open] === '(' ? closingBracket(value, open) : -1;
  return close < 0 ? at : close + 1;
}
