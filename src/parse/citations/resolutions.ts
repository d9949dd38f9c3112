/**
 * Party documents by name: resolutions of congresses and plenums, the programmes that carry them out, regulations of the
 * committee's own, and decisions of a named organ without a number.
 */
import citationWords from '../../../templates/tu-vung/vien-dan.yaml';
import { oneOf } from '../../language/word-lists.js';
import { letters } from '../../model/index.js';
import { namedAnchor, type Anchor } from './anchors.js';
import { organAt, termAt } from '../../language/organs/organs.js';
import { isCapital, isDigit, skipSpace } from '../../language/tokens.js';
import { phraseAt, wordAt, wordBefore } from '../../language/words.js';
import { PhraseList } from '../../language/phrases.js';

const centralCommittee = new PhraseList(citationWords.centralCommittee);
const ofParty = new PhraseList(['của đảng cộng sản việt nam', 'của đảng', 'đảng cộng sản việt nam']);
const carryingOut = new PhraseList(['thực hiện', 'triển khai thực hiện', 'triển khai']);

const congressWords = new Set(citationWords.congressWords);
const congressTypes = new PhraseList(citationWords.congressTypes.map((type) => type.toLowerCase()));
const congressKinds = new Set(citationWords.congressKinds);
const nameEnds = new Set(citationWords.typeBegins);

/** A resolution of a congress or plenum: `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết Trung ương 4 khóa XII`; or null. */
export function congressAt(value: string, at: number): Anchor | null {
  const type = congressTypes.endAt(value, at);
  if (type < 0) return null;
  const of = phraseAt(value, type, 'của');
  const body = of >= 0 ? of : type;
  const plenum = plenumEnd(value, body);
  const congress = plenum >= 0 || phraseAt(value, at, 'kết luận') >= 0 ? null : congressEnd(value, body);
  const end = plenum >= 0 ? plenum : congress;
  if (end === null) return null;
  const issuer = { start: skipSpace(value, body), end };
  return namedAnchor(value, at, end, type, { issuer, congress: true });
}

const shortPlenum = new RegExp(String.raw`^\s?(?:TW|TƯ)\s?\d{1,2}(?![${letters}\d/])`, 'u');

/** `Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII`, `Trung ương 6 (khóa XII)`; the end, or -1. */
function plenumEnd(value: string, at: number): number {
  let position = phraseAt(value, at, 'hội nghị');
  const meeting = position >= 0;
  if (!meeting) position = at;
  const ordinal = termAt(value, position);
  if (ordinal >= 0) position = ordinal;
  const body = centralCommittee.endAt(value, position);
  const short = body < 0 ? shortPlenum.exec(value.slice(position, position + 8)) : null;
  if (short !== null) {
    const term = termAt(value, position + short[0].length);
    return term >= 0 ? term : position + short[0].length;
  }
  if (body < 0) return -1;
  position = body;
  const which = wordAt(value, position);
  const numbered = which !== null && (/^\d{1,2}$/u.test(which.text) || phraseAt(value, position, 'lần thứ') >= 0);
  if (numbered) position = phraseAt(value, position, 'lần thứ') >= 0 ? termAt(value, position) : which.end;
  if (position < 0 || (ordinal < 0 && !numbered)) return -1;
  const term = termAt(value, position);
  return term >= 0 ? term : position;
}

/** The end of a congress's name with its ordinal and term, or null if nothing tells which congress it is. */
function congressEnd(value: string, at: number): number | null {
  let end = phraseAt(value, at, 'đại hội');
  if (end < 0) return null;
  const capital = value.charAt(skipSpace(value, at)) === 'Đ';
  let known = false;
  for (let count = 0; count < 40; count++) {
    const term = termAt(value, end);
    if (term >= 0) {
      known = true;
      end = term;
      continue;
    }
    const party = ofParty.endAt(value, end);
    if (party >= 0 && known) return party;
    const word = wordAt(value, end);
    if (word === null || !belongs(value, word.text, word.lower, word.end)) break;
    if (capital && (/^[IVX]{1,6}$/u.test(word.text) || congressKinds.has(word.lower))) known = true;
    end = word.end;
  }
  return known ? end : null;
}

function belongs(value: string, text: string, lower: string, end: number): boolean {
  if (/^[IVX]{1,6}$/u.test(text)) return true;
  if (nameEnds.has(lower) || isDigit(text.charCodeAt(0))) return /^\d{1,2}$/u.test(text) && value[end] !== '/' && value[end] !== '.';
  return congressWords.has(lower) || isCapital(text[0]);
}

/** `Chương trình hành động thực hiện Nghị quyết Đại hội XIII của Đảng`, unless this document announces it as its own; or null. */
export function programmeAt(value: string, at: number): Anchor | null {
  const type = phraseAt(value, at, 'chương trình hành động');
  if (type < 0 || /^(?:hành|dựng|và|khai)$/u.test(wordBefore(value, at)?.lower ?? '')) return null;
  const verb = carryingOut.endAt(value, type);
  const resolution = verb < 0 ? null : congressAt(value, skipSpace(value, verb));
  if (resolution === null) return null;
  return namedAnchor(value, at, resolution.end, type, { abstract: { start: skipSpace(value, type), end: resolution.end } });
}

const notProgramme = new RegExp(String.raw`^${oneOf(citationWords.notProgrammes)}$`, 'u');
const afterType = new RegExp(String.raw`^${oneOf(citationWords.afterType)}$`, 'u');
/** `Quy chế công tác dân vận của hệ thống chính trị trên địa bàn tỉnh`: a regulation named in full; or null. */
export function regulationAt(value: string, at: number): Anchor | null {
  const type = phraseAt(value, at, 'quy chế');
  if (type < 0 || notProgramme.test(wordBefore(value, at)?.lower ?? '')) return null;
  const first = wordAt(value, type);
  if (first === null || isCapital(first.text[0]) || afterType.test(first.lower)) return null;
  let end = first.end;
  let words = 1;
  let owned = false;
  for (; words < 40; words++) {
    const term = termAt(value, end);
    if (term >= 0) {
      end = term;
      continue;
    }
    const word = wordAt(value, end);
    if (word === null) {
      const mark = skipSpace(value, end);
      if (value[mark] !== '-' || wordAt(value, mark + 1) === null) break;
      end = mark + 1;
      continue;
    }
    if (endsRegulation(value, word.lower, word.end)) break;
    owned ||= word.lower === 'của';
    end = word.end;
  }
  if (!owned || words < 5 || value.charCodeAt(end - 1) === 45) return null;
  return namedAnchor(value, at, end, type, { abstract: { start: at, end } });
}

const programmeEnd = new RegExp(String.raw`^${oneOf(citationWords.programmeEnds)}$`, 'u');
const otherAfterAnd = new RegExp(String.raw`^${oneOf(citationWords.otherAfterAnd)}$`, 'u');
function endsRegulation(value: string, lower: string, end: number): boolean {
  if (phraseAt(value, end - lower.length, 'ban hành') >= 0) return true;
  if (programmeEnd.test(lower)) return true;
  if (lower !== 'và') return false;
  const next = wordAt(value, end);
  return next === null || isCapital(next.text[0]) || otherAfterAnd.test(next.lower);
}

const decisions = citationWords.unnumbered;

const notOne = new RegExp(String.raw`^${oneOf(citationWords.notOne)}$`, 'u');
/** `Quyết định Đảng ủy phường về ban hành Quy chế ...`: a decision of a named organ on a named matter; its abstract is read later. */
export function unnumberedAt(value: string, at: number): Anchor | null {
  const kind = decisions.find((name) => value.startsWith(name, at));
  if (kind === undefined) return null;
  const before = wordBefore(value, at);
  if (before !== null && (notOne.test(before.lower) || /^\d/u.test(before.text))) return null;
  if (/[,/]\s?$/u.test(value.slice(Math.max(0, at - 2), at))) return null;
  const kindEnd = at + kind.length;
  const of = phraseAt(value, kindEnd, 'của');
  const organ = organAt(value, of >= 0 ? of : kindEnd, of >= 0);
  if (organ === null || !isCapital(value[organ.start])) return null;
  if (phraseAt(value, organ.end, 'về') < 0 || organ.end - organ.start < 6) return null;
  return namedAnchor(value, at, organ.end, kindEnd, { issuer: organ });
}
