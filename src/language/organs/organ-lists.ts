/** Names of organs, officers and units, alone or in lists, as tasks name those who do them: a name ends where the work begins. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import { oneOf } from '../word-lists.js';
import { letters, dropEnd, isUpperCase, smallLetters } from '../../model/index.js';
import { wordsOf, type TextWords } from '../text-words.js';
import { isDigit } from '../tokens.js';
import { remembering } from '../remembering.js';
import {
  adverbLength,
  circumstanceBegins,
  headsBeforeNames,
  headsWithVerbs,
  nameEnds,
  nameTies,
  nameWords,
  notOrgans,
  organHeads,
  pluralOrgans,
  requests,
  weakVerbs,
  workVerbs,
} from '../tasks/task-lexicon.js';

/** What ends a list of names: a colon, what the organs do, another word, the sentence. */
type ListEnd = 'colon' | 'work' | 'other' | 'end';

export interface OrganList {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Index of the first word behind it. */
  readonly next: number;
  readonly closedBy: ListEnd;
  /** Whether the last name is a whole one: with a capital inside or a level at its end. */
  readonly definite: boolean;
}

/** Longest list of names, characters. */
export const longestList = 320;
/** Longest name before a colon, characters. */
const longestName = 200;
const levels = new Set(organWords.levels);
const plurals = new Set(organWords.manyOf);
/** What a person is named by: the first word, in small letters. */
const persons: ReadonlySet<string> = new Set(organWords.persons);

const personBegin = new RegExp(String.raw`^${oneOf(organWords.personTitles)}(?![${letters}])`, 'u');

/** The organ that an item names before its work, or null: `Định kỳ, Văn phòng Đảng ủy chủ trì ...`, `Giao Công an xã: ...`. */
export const leadIn = remembering((text: string): string | null => {
  const words = wordsOf(text);
  const start = skipRequest(words, skipCircumstance(words, 0));
  // A person is named up to the colon, with rank and field.
  if (persons.has(words.at(start)?.lower ?? '')) {
    const person = titledName(text, words, start);
    if (person !== null) return person;
  }
  const first = words.at(0)?.lower;
  const assigned = first === 'giao' || first === 'phân';
  const list = organListAt(words, start, start > 0 && !(assigned && words.at(start)?.lower !== 'các'));
  if (list === null) return titledName(text, words, start);
  if (list.closedBy === 'end' || (list.closedBy === 'other' && !list.definite))
    return list.closedBy === 'end' ? null : titledName(text, words, start);
  const following = words.at(list.next);
  if (list.closedBy === 'other' && following?.named === true) return titledName(text, words, start);
  // `Tổ Phòng chống tội phạm: ...`: what stands before the colon and is no work is of the name.
  const whole = list.closedBy === 'other' ? titledName(text, words, start) : null;
  return whole ?? text.slice(list.start, list.end);
});

const leadingWord = new RegExp(String.raw`\(([^();:]{3,80}?),? ${oneOf(organWords.leading)}(?![${smallLetters}])`, 'u');
/** The organ behind a title of an item, or in brackets: `Về dữ liệu: Công an tỉnh chủ trì ...`, `Lễ ra quân (Ban Phong trào chủ trì)`. */
export function leadInside(text: string): string | null {
  const colon = text.indexOf(': ');
  const behind = colon > 0 && colon <= 80 ? leadIn(text.slice(colon + 2)) : null;
  if (behind !== null) return behind;
  return leadInBrackets(text);
}

/** `Lễ ra quân (Ban Phong trào chủ trì)`: the organ that brackets name as the one that leads, or null. */
export function leadInBrackets(text: string): string | null {
  const bracket = leadingWord.exec(text.slice(0, 600))?.[1];
  return bracket === undefined ? null : organNameOf(bracket, true);
}

/** Where the work of an item begins that `leadIn` finds an organ in: behind the name and its colon or comma. */
export function workBehindLead(text: string, lead: string): string {
  return text.slice(text.indexOf(lead) + lead.length).replace(/^[\s:,;]{0,4}/u, '');
}

/** `Đồng chí Phó Giám đốc Trung tâm - Phó Trưởng tiểu ban: ...`: before a colon a name may hold any words. */
function titledName(text: string, words: TextWords, start: number): string | null {
  const first = words.at(start);
  const colon = text.indexOf(':');
  if (first === undefined || colon < 0 || colon > longestName || headLength(words, start, false) === 0) return null;
  const name = text.slice(first.start, colon).trim();
  const asHeading = name.length <= 60 || personBegin.test(name);
  return (asHeading ? nameBeforeColon(name) : nameAlone(name)) === null ? null : name;
}

/**
 * Whether a text is only names of organs or officers, and states no work. In a heading, and after `phụ trách`, verbs are parts of the name:
 * `Cán bộ phụ trách lĩnh vực giám sát`.
 */
export function isOrganName(text: string, heading = false): boolean {
  return organNameOf(text, heading) !== null;
}

/** The names that a heading consists of, without what asks the organ and the marks at the end, or null. */
export function organNameOf(text: string, heading = false): string | null {
  return heading ? nameOfHeading(text) : nameAlone(text);
}

/** What besides known names may be of a name: nothing, words that are no work, such words behind a comma too. */
type NameReach = 'known' | 'words' | 'list';

const nameAlone = remembering((text: string) => findOrganName(text, 'known'));
const nameOfHeading = remembering((text: string) => findOrganName(text, 'words'));
const nameBeforeColon = remembering((text: string) => findOrganName(text, 'list'));

function findOrganName(text: string, reach: NameReach): string | null {
  const value = dropEnd(text, ':.;*,');
  if (value.length === 0 || value.length > longestList) return null;
  const words = wordsOf(isUpperCase(value) ? value.charAt(0) + value.slice(1).toLowerCase() : value);
  const start = skipRequest(words, 0);
  const asked = start > 0;
  const list = value.slice(0, -1).includes(':') ? null : organListAt(words, start, asked);
  const first = words.at(start);
  if (list === null || first === undefined) return null;
  const whole =
    list.closedBy === 'end' ||
    (reach !== 'known' &&
      list.closedBy !== 'colon' &&
      (reach === 'list' || !/[,;]/u.test(words.at(list.next - 1)?.mark ?? '')) &&
      holdsNoWork(words, list.next));
  return whole ? value.slice(first.start) : null;
}

const afterOfficer: ReadonlySet<string> = new Set(organWords.afterPhu);
/** Whether the words behind a name in a heading are still of the name: a field, a rank, a place. */
function holdsNoWork(words: TextWords, from: number): boolean {
  const { all } = words;
  const field = all.findIndex((word, index) => index >= from - 1 && afterOfficer.has(word.lower));
  for (let index = from; index < all.length; index++) {
    const word = all[index];
    if (word === undefined || (field >= 0 && index > field)) return true;
    if (word.mark === ':' && index < all.length - 1) return false;
    if (!word.named && verbLength(words, index) > 0 && !endsCompound(words, index))
      return index === from && weakVerbs.lengthAt(words, index) > 0;
    if (/^[,;]$/u.test(words.at(index - 1)?.mark ?? '') && nameEnds.lengthAt(words, index) > 0) return false;
  }
  return all.length - from <= 8;
}

function skipRequest(words: TextWords, index: number): number {
  return index + requests.lengthAt(words, index);
}

/** So many words may stand before the comma behind a circumstance. */
const longestCircumstance = 18;

/** `Định kỳ, ...`, `Hằng năm, ...`, `Trong quý I, ...`, `Căn cứ Kế hoạch này, ...`: what stands before the first comma and says when. */
export function skipCircumstance(words: TextWords, index: number): number {
  if (circumstanceBegins.lengthAt(words, index) === 0) return index;
  for (let at = index; at < index + longestCircumstance; at++) {
    const mark = words.at(at)?.mark ?? '';
    if (mark !== '') return mark === ',' ? at + 1 : index;
  }
  return index;
}

const compoundEnds: ReadonlySet<string> = new Set(organWords.compoundEnds);
/** How many words the head of a name at an index has; 0 where none stands there. */
export function headLength(words: TextWords, index: number, anyCase: boolean): number {
  const first = words.at(index);
  if (first === undefined || (!anyCase && !first.named) || isDigit(first.text.charCodeAt(0))) return 0;
  const length = organHeads.lengthAt(words, index);
  if (length === 0 || notOrgans.lengthAt(words, index) >= length) return 0;
  const head = words.phrase(index, index + length);
  const next = words.at(index + length);
  if (plurals.has(head)) {
    const noun = pluralOrgans.lengthAt(words, index + length);
    return noun === 0 || notOrgans.lengthAt(words, index + length) > noun ? 0 : length + noun;
  }
  if (!headsBeforeNames.has(head)) return length;
  const mark = words.at(index + length - 1)?.mark ?? '';
  if (mark === ':' || (anyCase && mark !== '') || (anyCase && next === undefined)) return length;
  if (mark !== '' || next === undefined) return 0;
  if (head === 'tổ chức') return compoundEnds.has(next.lower) ? length : 0;
  if (next.named && (head !== 'thường trực' || !/^\d/u.test(next.text))) return length;
  return nameWords.lengthAt(words, index + length) > 0 ||
    (anyCase && nameTies.lengthAt(words, index + length) > 0) ||
    (headsWithVerbs.has(head) && verbLength(words, index + length) > 0 && head !== 'phòng' && !anyCase)
    ? length
    : 0;
}

/** How many words of a verb in small letters stand at an index. */
function verbLength(words: TextWords, index: number): number {
  const first = words.at(index);
  if (first === undefined || first.named) return 0;
  const verb = workVerbs.lengthAt(words, index);
  const adverb = adverbLength(words, index);
  if (nameTies.lengthAt(words, index) >= Math.max(verb, adverb, 1)) return 0;
  return Math.max(weakVerbs.lengthAt(words, index) >= verb ? 0 : verb, adverb);
}

const joiningWords: ReadonlySet<string> = new Set([...organWords.joining, '-', '–']);
export function organListAt(words: TextWords, start: number, anyCase: boolean): OrganList | null {
  const head = headLength(words, start, anyCase);
  const first = words.at(start);
  if (head === 0 || first === undefined) return null;
  let index = start + head;
  let definite = words.holdsName(start + 1, index) || levels.has(words.at(index - 1)?.lower ?? '');
  let closedBy: ListEnd = 'end';
  let [headStart, headEnd] = [start, index];
  while (words.at(index) !== undefined) {
    const mark = words.at(index - 1)?.mark ?? '';
    if (mark === ':') {
      closedBy = 'colon';
      break;
    }
    if (mark === '.' || mark === '(' || mark === ')') {
      closedBy = mark === '.' ? 'end' : 'other';
      break;
    }
    const step =
      mark === ',' || mark === ';'
        ? stepBehindComma(words, index)
        : stepInName(words, index, index === headEnd ? words.phrase(headStart, index) : '');
    if (step === 0) {
      closedBy =
        verbLength(words, index) > 0 || nameEnds.lengthAt(words, index) > 0 || workVerbs.lengthAt(words, index) > 0 ? 'work' : 'other';
      break;
    }
    if (organHeads.lengthAt(words, index) === step) [headStart, headEnd] = [index, index + step];
    definite = words.holdsName(index, index + step) || levels.has(words.at(index + step - 1)?.lower ?? '') || definite;
    index += step;
  }
  if (words.at(index) === undefined && words.all.at(-1)?.mark === ':') closedBy = 'colon';
  let last = index - 1;
  while (last > start && joiningWords.has(words.at(last)?.lower ?? '')) last--;
  const end = words.at(last)?.end ?? first.end;
  return end - first.start > longestList
    ? null
    : {
        start: first.start,
        end,
        next: last + 1,
        closedBy: closedBy === 'end' && words.at(last + 1) !== undefined ? 'other' : closedBy,
        definite,
      };
}

/** Behind a comma another name goes on, or a level, or a kind of organ. */
function stepBehindComma(words: TextWords, index: number): number {
  const tied = words.at(index)?.lower === 'và' ? 1 : 0;
  const head = headLength(words, index + tied, true);
  if (head > 0) return tied + head;
  const word = words.at(index + tied);
  if (word === undefined) return 0;
  if (endsCompound(words, index)) return 1;
  if (pluralOrgans.lengthAt(words, index + tied) > 0 && verbLength(words, index + tied) === 0)
    return tied + pluralOrgans.lengthAt(words, index + tied);
  if (word.named && verbLength(words, index + tied) === 0 && workVerbs.lengthAt(words, index + tied) === 0) return tied + 1;
  return 0;
}

const partedByComma: ReadonlySet<string> = new Set(organWords.partedByComma);
/** Whether a comma stands inside the word that goes on at an index: `Phòng, chống thiên tai`. */
function endsCompound(words: TextWords, index: number): boolean {
  const before = words.at(index - 1);
  return before?.mark === ',' && partedByComma.has(`${before.lower} ${words.at(index)?.lower ?? ''}`);
}

/** Signs that tie the parts of a name. */
const nameSigns: ReadonlySet<string> = new Set(['-', '–', '/', '&']);

/** How many words at an index go on with a name; 0 where it ends. `head`: the one that stands right before the index, if any. */
function stepInName(words: TextWords, index: number, head: string): number {
  const word = words.at(index);
  if (word === undefined) return 0;
  const tie = nameTies.lengthAt(words, index);
  if (tie > 0) return tie;
  if (nameSigns.has(word.text)) return words.at(index + 1) !== undefined ? 1 : 0;
  if (isDigit(word.text.charCodeAt(0))) return head !== '' || levels.has(words.at(index - 1)?.lower ?? '') ? 1 : 0;
  if (word.named) return Math.max(1, organHeads.lengthAt(words, index));
  if (isOrganisation(words, index)) return 2;
  const anyVerb = workVerbs.lengthAt(words, index);
  const verb = Math.max(verbLength(words, index), anyVerb > nameWords.lengthAt(words, index) ? anyVerb : 0);
  if (endsField(words, index)) return 1;
  if (verb > 0) return headsWithVerbs.has(head) && adverbLength(words, index) === 0 ? verb : 0;
  if (nameEnds.lengthAt(words, index) > 0) return 0;
  return nameWords.lengthAt(words, index);
}

const fieldNames: ReadonlySet<string> = new Set(organWords.fieldNames);
/** `Kế toán`, `Đào tạo`, `Tư pháp`: of a field's name only the first syllable has a capital; of a place or a person each has. */
function endsField(words: TextWords, index: number): boolean {
  const [before, word, earlier] = [words.at(index - 1), words.at(index), words.at(index - 2)];
  if (before === undefined || word === undefined || !before.named || before.mark !== '' || !/^.\p{Ll}/u.test(before.text)) return false;
  const both = `${before.lower} ${word.lower}`;
  if (workVerbs.has(both) || fieldNames.has(both)) return true;
  const proper =
    earlier !== undefined &&
    earlier.named &&
    earlier.mark === '' &&
    !/^[-–]$/u.test(earlier.text) &&
    !organHeads.has(earlier.lower) &&
    !organHeads.has(`${words.at(index - 3)?.lower ?? ''} ${earlier.lower}`);
  return !proper && workVerbs.lengthAt(words, index) === 0 && adverbLength(words, index) === 0 && nameEnds.lengthAt(words, index) === 0;
}

const listBegins: ReadonlySet<string> = new Set(organWords.listBegins);
const listEnds: ReadonlySet<string> = new Set(organWords.listEnds);
/** `tổ chức` is a noun before what kind of one it is, and behind `các` and `cơ quan`. */
function isOrganisation(words: TextWords, index: number): boolean {
  if (words.at(index)?.lower !== 'tổ' || words.at(index + 1)?.lower !== 'chức') return false;
  const next = words.at(index + 2)?.lower ?? '';
  return (listBegins.has(next) && next !== 'hội' && next !== 'đoàn') || listEnds.has(words.at(index - 1)?.lower ?? '');
}
