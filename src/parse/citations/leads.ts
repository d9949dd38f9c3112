/**
 * What stands before a number: the issuer (`UBND tỉnh đã ban hành Quyết định số`, `được Thủ tướng Chính phủ phê duyệt tại`,
 * `của Bộ Nội vụ tại Công văn số`) and the abstract (`Quy chế ... theo Quyết định số`, `phê duyệt ... tại Quyết định số`).
 */
import { oneOf } from '../../language/word-lists.js';
import words from '../../../templates/tu-vung/vien-dan.yaml';
import type { Stretch } from './abstracts.js';
import { isOrganHead, organAt, wordBeforeOrgan, type Organ } from '../../language/organs/organs.js';
import { closingBracket, isCapital, isLetter, isSpace, skipSpace, skipSpaceBack } from '../../language/tokens.js';
import { phraseAt, phraseBefore, wordAt, wordBefore } from '../../language/words.js';
import { PhraseList } from '../../language/phrases.js';

const enactingOrIssuing = new PhraseList(words.enacting.concat('ban hành', 'và'));
const adverbs = new PhraseList(words.adverbs);
const issuingOrEnacting = new PhraseList(words.issuing.concat(words.enacting));
const regulating = new PhraseList(words.regulating);
const enacting = new PhraseList(words.enacting);
const issuing = new PhraseList(words.issuing);
const enacted = new PhraseList(words.enacted);
const issuingWords = new PhraseList(words.issuingWords);

export interface Lead {
  readonly issuer: Organ | null;
  readonly abstract: Stretch | null;
}

/** How far back the lead of a citation may begin. */
const reach = 600;

/** Reads what stands before the mention of a document, back to `from` at most. */
export function leadBefore(value: string, mention: number, from: number): Lead {
  const begin = sentenceStart(value, mention, Math.max(from, mention - reach));
  const end = skipSpaceBack(value, skipQuantifiers(value, mention));
  const listed = ':'.includes(value.charAt(end - 1)) && end > begin;
  const connector = listed ? null : connectorBefore(value, end);
  const edge = connector?.start ?? (listed ? end - 1 : end);
  const organs = organsBetween(value, begin, edge);
  for (let index = organs.length - 1; index >= 0; index--) {
    const organ = organs[index] as Organ;
    const lead =
      passive(value, organ, edge, begin) ??
      possessive(value, organ, edge, connector?.text) ??
      subject(value, organ, edge, connector?.text ?? (listed ? ':' : ''));
    if (lead !== null) return lead;
  }
  return { issuer: null, abstract: connector === null ? null : regulationBefore(value, begin, edge, connector.text) };
}

/** `X đã được <organ> phê duyệt tại`, `X được <organ> Quyết định số`. */
function passive(value: string, organ: Organ, edge: number, begin: number): Lead | null {
  if (wordBeforeOrgan(value, organ) !== 'được') return null;
  let at = organ.end;
  for (let count = 0; count < 3; count++) {
    const next = enactingOrIssuing.endAt(value, at);
    if (next < 0) break;
    at = next;
  }
  if (skipSpace(value, at) < edge) return null;
  const passiveStart = wordBefore(value, organ.start)?.start ?? organ.start;
  const already = phraseBefore(value, passiveStart, 'đã');
  return { issuer: organ, abstract: nounBefore(value, begin, already >= 0 ? already : passiveStart, enacted) };
}

/** `theo đề nghị của <organ> (...) tại`. */
function possessive(value: string, organ: Organ, edge: number, connector: string | undefined): Lead | null {
  if (wordBeforeOrgan(value, organ) !== 'của' || (connector !== 'tại' && connector !== 'trong' && connector !== 'bằng')) return null;
  return skipSpace(value, skipAside(value, organ.end)) >= edge ? { issuer: organ, abstract: null } : null;
}

/** `<organ> đã ban hành`, `<organ> đã phê duyệt X tại`, `<organ> đã ban hành nhiều văn bản như:`. */
function subject(value: string, organ: Organ, edge: number, connector: string): Lead | null {
  if (['của', 'do', 'giao', 'gửi', 'với'].includes(wordBeforeOrgan(value, organ))) return null;
  let at = skipAside(value, organ.end);
  for (let count = 0; count < 4; count++) {
    const next = adverbs.endAt(value, at);
    if (next < 0) break;
    at = value[skipSpace(value, next)] === ',' ? skipSpace(value, next) + 1 : next;
  }
  if (connector === '')
    return skipSpace(value, anyOr(value, at, issuingOrEnacting)) >= edge && at > organ.end
      ? { issuer: organ, abstract: null }
      : issuesNext(value, at, edge, organ);
  const verb = enacting.endAt(value, at);
  if (verb >= 0 && connector !== ':' && !connector.includes('theo'))
    return {
      issuer: organ,
      abstract: skipSpace(value, verb) >= edge ? null : { start: skipSpace(value, at), end: skipSpaceBack(value, edge) },
    };
  const other = issuing.endAt(value, at);
  if (other < 0) return null;
  if (connector === ':') return phraseAt(value, at, 'ban hành') >= 0 || at > organ.end ? { issuer: organ, abstract: null } : null;
  if (connector === 'theo') return null;
  const object = skipSpace(value, other);
  const named = isCapital(value[object]) && enacted.endAt(value, object) >= 0 && object < edge;
  return { issuer: organ, abstract: named ? { start: object, end: skipSpaceBack(value, edge) } : null };
}

function issuesNext(value: string, at: number, edge: number, organ: Organ): Lead | null {
  const verb = issuingWords.endAt(value, at);
  return verb >= 0 && skipSpace(value, verb) >= edge ? { issuer: organ, abstract: null } : null;
}

function anyOr(value: string, at: number, phrases: PhraseList): number {
  const end = phrases.endAt(value, at);
  return end < 0 ? at : end;
}

/** `Quy chế ... theo Quyết định số`. */
function regulationBefore(value: string, begin: number, edge: number, connector: string): Stretch | null {
  if (connector.includes('ban hành') || connector === 'kèm theo') return nounBefore(value, begin, edge, enacted);
  if (connector !== 'theo') return null;
  const noun = nounBefore(value, begin, edge, regulating);
  return noun === null || /[,:]/u.test(value.slice(noun.start, noun.end)) || noun.end - noun.start < 12 ? null : noun;
}

/** The name with a capital that ends at `edge`, from the last such noun on that no other name governs. */
function nounBefore(value: string, begin: number, edge: number, nouns: PhraseList): Stretch | null {
  const behind = skipSpaceBack(value, edge);
  const end = value[behind - 1] === '(' ? skipSpaceBack(value, behind - 1) : behind;
  let found = -1;
  for (let at = end - 1; at >= begin; at--) {
    const character = value.charAt(at);
    if (character === ';') break;
    if (!isCapital(character) || isLetter(value.charCodeAt(at - 1)) || nouns.endAt(value, at) < 0) continue;
    found = at;
    const before = wordBefore(value, at)?.lower;
    if (before !== 'hiện' && before !== 'khai' && before !== 'hành') break;
  }
  return found < 0 || found >= end ? null : { start: found, end };
}

/** The organs whose names stand between two places. */
function organsBetween(value: string, from: number, to: number): Organ[] {
  const organs: Organ[] = [];
  for (let at = from; at < to;) {
    if (isCapital(value[at]) && !isLetter(value.charCodeAt(at - 1)) && isOrganHead(value, at)) {
      const organ = organAt(value, at, false);
      if (organ !== null && organ.end <= to) {
        organs.push(organ);
        at = organ.end;
        continue;
      }
    }
    at++;
  }
  return organs;
}

function connectorBefore(value: string, at: number): { start: number; text: string } | null {
  for (const text of words.connectors) {
    const start = phraseBefore(value, at, text);
    if (start >= 0) return { start, text };
  }
  return null;
}

const manyBefore = new RegExp(String.raw`^(?:${oneOf(words.manyBefore)}|\d{1,2})$`, 'u');
/** The place before `các`, `02`, `nhiều văn bản như` and the like. */
function skipQuantifiers(value: string, at: number): number {
  let position = at;
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(value, position);
    if (word === null || !manyBefore.test(word.lower)) break;
    position = word.start;
  }
  return position;
}

/** Where the sentence begins that reaches to `at`; a semicolon of a list begins one too. */
function sentenceStart(value: string, at: number, limit: number): number {
  for (let position = at - 1; position > limit; position--) {
    const character = value.charAt(position);
    if (character === ';') return position + 1;
    if ((character === '.' || character === '!' || character === '?') && isSpace(value.charCodeAt(position + 1))) {
      const next = wordAt(value, position + 1);
      if (next !== null && isCapital(next.text[0]) && !/^(?:TP|Tp|TX)$/u.test(wordBefore(value, position)?.text ?? '')) return position + 1;
    }
  }
  return limit;
}

function skipAside(value: string, at: number): number {
  const open = skipSpace(value, at);
  const close = value[open] === '(' ? closingBracket(value, open, 160) : -1;
  return close < 0 ? at : close + 1;
}
