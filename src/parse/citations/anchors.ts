/** Where a passage cites a document: each number with the type before it, and each document that is only named. */
import citationWords from '../../../templates/tu-vung/vien-dan.yaml';
import { oneOf } from '../../language/word-lists.js';
import { dateAt, dateBefore, type DateReading } from '../../language/dates/date-phrases.js';
import { blankNumberAt, numberAt, type NumberReading } from '../../language/numbers/cited-numbers.js';
import { isOrganHead, organAt } from '../../language/organs/organs.js';
import { isKnownOrganSymbol, isTypeSymbol } from '../../language/numbers/symbols.js';
import { countsOtherThings, numberWordBefore, typeBefore, type TypePhrase } from '../../language/numbers/type-phrases.js';
import { isCapital, isDash, isDigit, isLetter, isSpace, skipSpace, skipSpaceBack } from '../../language/tokens.js';
import { phraseAt, wordBefore } from '../../language/words.js';

/** A place of a passage where a document is cited. */
export interface Anchor {
  /** The number, or null for a document that is only named. */
  readonly number: NumberReading | null;
  /** The stretch that is printed as the citation's text. */
  readonly start: number;
  readonly end: number;
  readonly type: TypePhrase | null;
  /** Where the whole mention begins: its type, `số`, or the number. */
  readonly mention: number;
  /** Whether `số` stands before the number. */
  readonly numberWord: boolean;
  /** What the name of the document says already, in offsets of the passage. */
  readonly issuer?: { readonly start: number; readonly end: number };
  readonly abstract?: { readonly start: number; readonly end: number };
  /** The date, where it stands between type and number. */
  readonly date?: DateReading;
  /** Whether the name is that of a congress's or plenum's resolution. */
  readonly congress?: boolean;
}

/** What the name of a document without a number says besides its type. */
type NamedFacts = Pick<Anchor, 'issuer' | 'abstract' | 'congress'>;

/** A document that is only named, from its type at `start` to `end`. */
export function namedAnchor(value: string, start: number, end: number, typeEnd: number, facts: NamedFacts = {}): Anchor {
  const type = { text: value.slice(start, typeEnd), start, end: typeEnd };
  return { number: null, start, end, mention: start, numberWord: false, type, ...facts };
}

/** The numbers of a passage, in order. `beginnings` are the places where one may begin; each is looked at a bounded number of times. */
export function numberAnchors(value: string, beginnings: readonly number[]): Anchor[] {
  const anchors: Anchor[] = [];
  let free = 0;
  for (const at of beginnings) {
    if (at < free) continue;
    const code = value.charCodeAt(at);
    let anchor: Anchor | null = null;
    if (isDigit(code)) {
      let end = at + 1;
      while (isDigit(value.charCodeAt(end))) end++;
      if (end - at < 8)
        anchor =
          (mayGoOn(value, end) ? anchorAtDigits(value, at) : null) ??
          anchorAtSerial(value, at, end) ??
          anchorInList(value, at, end, anchors.at(-1));
      free = anchor?.end ?? end;
    } else if (code === 46 || code === 0x2026) {
      if (!isDotted(value, at)) continue;
      anchor = anchorAtDots(value, at);
      free = anchor?.end ?? skipDots(value, at);
    } else {
      anchor = anchorAtBlank(value, at + 2);
      free = anchor?.end ?? at + 2;
    }
    if (anchor !== null) anchors.push(anchor);
  }
  return anchors;
}

/** Whether what follows the digits can still make a number of them: a letter, a mark, or space. */
function mayGoOn(value: string, end: number): boolean {
  const code = value.charCodeAt(end);
  if (code === 47 || isDash(code) || isLetter(code)) return true;
  if (code === 46) return isDigit(value.charCodeAt(end + 1));
  if (!isSpace(code)) return false;
  const next = value.charCodeAt(skipSpace(value, end));
  return next === 47 || isDash(next) || (next >= 65 && next <= 90);
}

function anchorAtDigits(value: string, at: number): Anchor | null {
  const reading = numberAt(value, at);
  if (reading === null) return null;
  const word = numberWordBefore(value, at);
  if (!word.present && touches(value, at)) return null;
  if (countsOtherThings(value, word.start)) return null;
  const type = typeBefore(value, beforeColon(value, word.start, word.present));
  if (type === null && reading.symbols.length > 1 && (word.present || beforeColon(value, word.start) < word.start)) {
    const apart = apartFromType(value, word.start);
    if (apart !== null)
      return { number: reading, start: reading.start, end: reading.end, mention: apart.type.start, numberWord: word.present, ...apart };
  }
  if (!reading.strict && !isLoose(value, reading, type, word.present)) return null;
  return { number: reading, start: reading.start, end: reading.end, type, mention: type?.start ?? word.start, numberWord: word.present };
}

type Apart = Pick<Anchor, 'abstract' | 'issuer' | 'date'> & { readonly type: TypePhrase };

/**
 * A type that its abstract, its issuer or its date parts from the number: `Đề án “...” số`, `Nghị quyết của Bộ Chính trị số`,
 * `Công văn ngày 10/3/2025 số`.
 */
function apartFromType(value: string, at: number): Apart | null {
  let end = skipSpaceBack(value, at);
  if (value[end - 1] === ',' || value[end - 1] === ':') end = skipSpaceBack(value, end - 1);
  if ('”"»'.includes(value.charAt(end - 1)) && end > 0) {
    const from = Math.max(0, end - 300);
    const before = value.slice(from, end - 1);
    const open = from + Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('«'));
    const type = open < from ? null : typeBefore(value, open);
    return type === null ? null : { type, abstract: { start: open + 1, end: end - 1 } };
  }
  const date = dateBefore(value, skipSpace(value, end));
  if (date !== null) {
    const type = typeBefore(value, wordBefore(value, date.start)?.start ?? date.start);
    if (type !== null) return { type, date };
  }
  let position = end;
  for (let count = 0; count < 14; count++) {
    const word = wordBefore(value, position);
    if (word === null) return null;
    position = word.start;
    if (word.lower !== 'của') continue;
    const type = typeBefore(value, word.start);
    const organ = type === null ? null : organAt(value, word.end, true);
    return type === null || organ === null || organ.end !== end ? null : { type, issuer: organ };
  }
  return null;
}

/** `các Quyết định: số 217-QĐ/TW`, `02 Quyết định (số 217-QĐ/TW ...)`. */
function beforeColon(value: string, at: number, inBracket = false): number {
  const end = skipSpaceBack(value, at);
  return value[end - 1] === ':' || (inBracket && value[end - 1] === '(') ? end - 1 : at;
}

/** A loose form counts after the name of a type; after `số` alone only with two symbols or after a number before it. */
function isLoose(value: string, reading: NumberReading, type: TypePhrase | null, numberWord: boolean): boolean {
  const spaced = isSpace(value.charCodeAt(reading.start + (reading.serial?.length ?? 0)));
  if (type !== null) return !spaced || reading.symbols.length > 1 || numberWord;
  if (!numberWord || reading.symbols.length < 2) return false;
  return reading.symbols.some((symbol) => isTypeSymbol(symbol) || isKnownOrganSymbol(symbol)) || phraseAt(value, reading.end, 'ngày') >= 0;
}

/** Whether the digits hang on to something before them: `19/12`, `COVID-19`, `1.234`. */
function touches(value: string, at: number): boolean {
  const code = value.charCodeAt(at - 1);
  return (
    isLetter(code) ||
    isDigit(code) ||
    code === 47 ||
    isDash(code) ||
    ((code === 46 || code === 44 || code === 58) && isDigit(value.charCodeAt(at - 2)))
  );
}

function anchorAtBlank(value: string, at: number): Anchor | null {
  const from = value[skipSpace(value, at)] === ':' ? skipSpace(value, at) + 1 : at;
  const reading = blankNumberAt(value, from);
  if (reading === null) return null;
  const word = numberWordBefore(value, at);
  if (countsOtherThings(value, word.start)) return null;
  const type = typeBefore(value, beforeColon(value, word.start));
  return { number: reading, start: reading.start, end: reading.end, type, mention: type?.start ?? word.start, numberWord: true };
}

function isDotted(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  return code === 0x2026 || value.charCodeAt(at + 1) === 46 || value.charCodeAt(at + 1) === 0x2026;
}

function skipDots(value: string, at: number): number {
  while (value[at] === '.' || value[at] === '…') at++;
  return at;
}

/** `Kế hoạch .../KH-UBND`: a blank of dots right after the name of a type. */
function anchorAtDots(value: string, at: number): Anchor | null {
  const next = value.charCodeAt(skipSpace(value, skipDots(value, at)));
  const type = next === 47 || isDash(next) ? typeBefore(value, at) : null;
  const reading = type === null ? null : blankNumberAt(value, at);
  return reading === null || type === null
    ? null
    : { number: reading, start: reading.start, end: reading.end, type, mention: type.start, numberWord: false };
}

/** Types whose bare serial is not a name of a programme (`Chương trình 135`, `Đề án 06`). */
const numberedAlone = new RegExp(String.raw`^${oneOf(citationWords.typesBefore)}`, 'iu');

/** `Chỉ thị số 05 của Bộ Chính trị`: a serial without symbols, where date or issuer follows. */
function anchorAtSerial(value: string, at: number, end: number): Anchor | null {
  const next = skipSpace(value, end);
  if (end - at > 4 || next === end || (value[next] !== 'n' && value[next] !== 'c')) return null;
  const word = numberWordBefore(value, at);
  const type = typeBefore(value, word.start);
  if (type === null || !numberedAlone.test(type.text) || !isCapital(type.text[0])) return null;
  const issuer = phraseAt(value, next, 'của');
  if (
    issuer >= 0
      ? !isOrganHead(value, issuer) || (organAt(value, issuer, true)?.end ?? 0) - issuer < 9
      : !word.present || phraseAt(value, next, 'ngày') < 0 || dateAt(value, next)?.iso === null
  )
    return null;
  const number: NumberReading = { start: at, end, serial: value.slice(at, end), symbols: [], strict: false };
  return { number, start: at, end, type, mention: type.start, numberWord: word.present };
}

/** `Quyết định số 217, 218-QĐ/TW`: a serial whose symbols stand at the end of the list. */
function anchorInList(value: string, at: number, end: number, before: Anchor | undefined): Anchor | null {
  const rest = /^\s?(?:,|và)\s(?:số\s)?(?:\d{1,4}(?:,|\svà)\s(?:số\s)?){0,6}(?=\d)/u.exec(value.slice(end, end + 60));
  const last = end - at > 4 || rest === null ? null : numberAt(value, end + rest[0].length);
  if (last === null || !last.strict || touches(value, at)) return null;
  const word = numberWordBefore(value, at);
  const type = typeBefore(value, beforeColon(value, word.start));
  const goesOn = before?.number?.symbols.length === 0 && before.end >= at - 8 && followsInList(value, before.end, word.start);
  if (!goesOn && (type === null || !word.present || !numberedAlone.test(type.text))) return null;
  const number: NumberReading = { start: at, end, serial: value.slice(at, end), symbols: [], strict: false };
  return { number, start: at, end, type, mention: type?.start ?? word.start, numberWord: word.present };
}

/** Whether an anchor follows another in a list: only marks, `và` and brackets stand between. */
export function followsInList(value: string, from: number, to: number): boolean {
  const at = skipSpace(value, from);
  if (at > to || to - at > 12) return false;
  const between = value.slice(at, to).trim();
  return /^(?:[;,]\s?(?:và)?|và|[,;]?\s?(?:và )?các)$/u.test(between);
}

/** The type that a number takes over from the one before it in the same sentence: `văn bản số 2687/...; số 1316/...`. */
export function carriedType(value: string, anchor: Anchor, before: Anchor): TypePhrase | null {
  if (anchor.mention - before.end > 700) return null;
  const end = skipSpaceBack(value, anchor.mention);
  const mark = value[end - 1];
  const listed = mark === ',' || mark === ';' || wordBefore(value, end)?.lower === 'và';
  return listed && !/[.!?]\s+\p{Lu}/u.test(value.slice(before.end, end)) ? before.type : null;
}
