/** What the words of an item and of a title say: work, a title over work, a part that holds none, a quota. */
import organWords from '../../../templates/tu-vung/co-quan.yaml';
import taskWords from '../../../templates/tu-vung/nhiem-vu.yaml';
import { oneOf } from '../word-lists.js';
import { dropEnd, letters, smallLetters, type TaskKind } from '../../model/index.js';
import { isOrganName, leadIn, leadInside, skipCircumstance, workBehindLead } from '../organs/organ-lists.js';
import { findDeadlines } from '../dates/deadlines.js';
import { isQuota } from './quotas.js';
import { remembering } from '../remembering.js';
import { wordsOf, type TextWords } from '../text-words.js';
import {
  adverbLength,
  nounBegins,
  largePartsWithoutTasks,
  partsOfFact,
  partsWithoutTasks,
  wordsOfTasks,
  workVerbs,
} from './task-lexicon.js';

/** A person who is named at the beginning of an item. */
const personBegin = new RegExp(`^${oneOf(organWords.personTitles)}[ :]`, 'u');

/** Types whose items are tasks. */
export const typesWithTasks: readonly string[] = taskWords.typesWithTasks;

/** No words that an item or a title begins with are longer, characters. */
const longestBegin = 80;

/** Longest title of a part, characters. */
const longestTitle = 160;

/** Kind of the tasks below a title. */
const kindByTitle: readonly (readonly [TaskKind, RegExp])[] = [
  [
    'arrangement',
    new RegExp(
      String.raw`(?:${oneOf(taskWords.taskParts)}|phân công (?:thực hiện|nhiệm vụ|trách nhiệm)|trách nhiệm (?:thực hiện|của))`,
      'u',
    ),
  ],
  ['task', new RegExp(String.raw`${oneOf(taskWords.taskTitles)}`, 'u')],
  ['direction', new RegExp(String.raw`${oneOf(taskWords.mainTitles)}`, 'u')],
];

/** The kind that the words of a part's title name first, or null. */
export function kindOfTitle(title: string): TaskKind | null {
  if (title.length > 200) return null;
  const lower = title.toLowerCase();
  let first: { kind: TaskKind; index: number } | null = null;
  for (const [kind, pattern] of kindByTitle) {
    const index = lower.search(pattern);
    if (index >= 0 && (first === null || index < first.index)) first = { kind, index };
  }
  return first?.kind ?? null;
}

const meeting = new RegExp(String.raw`^chương trình(?: ${oneOf(taskWords.meetings)})?$`, 'u');
const ofMoney = new RegExp(String.raw`^${oneOf(taskWords.ofMoney)}`, 'u');
/** Whether a part with this title holds no tasks: purposes, means, criteria, facts. `large` for parts above the numbered items. */
export function holdsNoTasks(title: string, large: boolean): boolean {
  if (title.length > longestTitle) return false;
  const words = wordsOf(title);
  if (large && meeting.test(title.toLowerCase())) return true;
  if (partsOfFact.lengthAt(words, 0) > 0) return !/phương hướng|nhiệm vụ năm/u.test(title.toLowerCase());
  const begins = partsWithoutTasks.lengthAt(words, 0) > 0 || (large && largePartsWithoutTasks.lengthAt(words, 0) > 0);
  if (!begins) return false;
  const lower = title.toLowerCase();
  if (/^(?:mục đích|khẩu hiệu|thành lập)/u.test(lower)) return true;
  if (ofMoney.test(lower)) return !/tổ chức thực hiện|trách nhiệm|phân công/u.test(lower);
  return !wordsOfTasks.some((word) => lower.includes(word));
}

const detailLabel = new RegExp(String.raw`^${oneOf(taskWords.detailLabels)}`, 'u');
/** Whether an item begins with what it is about and a colon, and that is no work: `Thời gian: ...`, `Tiêu chí xét chọn: ...`. */
export function isCircumstance(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 70) return false;
  const words = wordsOf(text.slice(0, colon));
  if (partsWithoutTasks.lengthAt(words, 0) > 0 || partsOfFact.lengthAt(words, 0) > 0) return true;
  if (colon > 32) return false;
  return detailLabel.test(text.slice(0, longestBegin).toLowerCase()) && verbAtStart(text.slice(colon + 1).trim()) === null;
}

/** Whether an item begins with work: a verb, an organ and what it does, or a name of the work and then the work. */
export const statesWork = remembering((text: string): boolean => {
  const value = text.startsWith('[') ? text.replace(/^\[[ xX]\]\s/u, '') : text;
  if (isOrganName(value)) return false;
  if (verbAtStart(value) !== null) return true;
  if (leadIn(value) !== null) return isLed(value);
  const colon = value.indexOf(':');
  if (colon < 3 || colon > 90 || isCircumstance(value)) return false;
  const rest = value.slice(colon + 1).trim();
  if (verbAtStart(rest) !== null || /^(?:ngày|tháng|từ ngày|trong)\s\d/u.test(rest.toLowerCase())) return true;
  return isPeriodTitle(value.slice(0, colon)) && isLed(rest);
});

/** Whether an item names an organ and what it does. */
function isLed(text: string): boolean {
  const lead = leadIn(text);
  return lead !== null && doesWork(text, lead);
}

/** Whether no verb begins a text, or one that is as often a noun: `Báo cáo chính trị không quá 10 trang`. */
function beginsWithNoun(text: string): boolean {
  return /^(?:báo cáo|thông báo|sinh hoạt|thi)?$/u.test(verbAtStart(text) ?? '');
}

/** Whether an organ is told to work: behind its name at once, behind a colon by a verb. */
function doesWork(text: string, lead: string): boolean {
  const at = text.indexOf(lead) + lead.length;
  const rest = workBehindLead(text, lead);
  return rest.length > 3 && (!/^\s?:/u.test(text.slice(at)) || verbAtStart(rest) !== null || leadIn(rest) !== null);
}

/** The verb that a text begins with, behind words of time and manner, or null. */
export const verbAtStart = remembering((text: string): string | null => {
  const words = wordsOf(text);
  let index = skipCircumstance(words, 0);
  for (let steps = 0; steps < 4; steps++) {
    const verb = workVerbs.lengthAt(words, index);
    const adverb = adverbLength(words, index);
    if (adverb > 0 && adverb >= verb) {
      const behind = workVerbs.lengthAt(words, index + adverb);
      if (behind === 0 && verb > 0) return words.phrase(index, index + verb);
      index += adverb;
      continue;
    }
    return verb === 0 || isNoun(words, index, verb) ? null : words.phrase(index, index + verb);
  }
  return null;
});

const levelEnds: ReadonlySet<string> = new Set(taskWords.levelEnds);
const nounsAndVerbs: ReadonlySet<string> = new Set(taskWords.nounsAndVerbs);
/** Verbs that are the name of something before certain words: `Báo cáo viên`, `Tổ chức chính trị`, `Quy định này`, `Phòng Kinh tế`. */
function isNoun(words: TextWords, index: number, length: number): boolean {
  const verb = words.phrase(index, index + length);
  const next = words.at(index + length);
  if (verb === 'phòng') return next === undefined || next.text.charAt(0) !== next.lower.charAt(0);
  if (next === undefined || words.at(index + length - 1)?.mark !== '') return false;
  if (verb === 'cấp') return levelEnds.has(next.lower);
  return /^(?:này|viên)$/u.test(next.lower) || (nounsAndVerbs.has(verb) && /^(?:trên|nêu|số)$/u.test(next.lower));
}

/** Whether a verb of work stands anywhere among the first words of a text. */
function holdsVerb(text: string): boolean {
  const words = wordsOf(text);
  return words.all.some((_, index) => workVerbs.lengthAt(words, index) >= 2);
}

/** Whether a line among duties may be one although no known verb begins it: a clause that begins with no noun. */
export function mayStateWork(text: string): boolean {
  if (isNoWork(text) || isCircumstance(text) || isOrganName(text) || !/[.;]$/u.test(text)) return false;
  const words = wordsOf(text);
  return (
    words.at(3) !== undefined &&
    !/^\d/u.test(words.at(0)?.text ?? '') &&
    nounBegins.lengthAt(words, 0) === 0 &&
    adverbLength(words, 0) === 0
  );
}

const withoutLetters = new RegExp(String.raw`^\[\.\.\.|^[^${letters}]*$`, 'u');

/** Whether an item is a quota, a criterion, a prize, a file to hand in or the name of a member, and states no work. */
export function isNoWork(text: string): boolean {
  const value = dropEnd(text, '.;,');
  if (withoutLetters.test(value)) return true;
  const colon = value.indexOf(':');
  const behind = colon >= 0 && colon < 120 ? value.slice(colon + 1).trim() : value;
  if (isQuota(text, behind === value ? 0 : colon + 1) && !isLed(value) && [behind, value].every(beginsWithNoun)) return true;
  // What befalls those who fall short, and what only points to an appendix.
  if (
    value.includes(' thì không ') ||
    value.includes(' không xét ') ||
    /^(?:Các )?(?:[Nn]hiệm vụ|[Nn]ội dung|[Cc]ông việc)[^:]{0,80}(?:[Pp]hụ lục|[Bb]iểu|[Bb]ảng)/u.test(value)
  )
    return true;
  return personBegin.test(value) && leadIn(text) === null && (colon < 0 || colon < 10) && value.length < 160;
}

const mannerNoun = new RegExp(String.raw`^${oneOf(taskWords.mannerNouns)}\s(?:và\shình\sthức\s)?`, 'u');
/** `Nội dung tuyên truyền`, `Hình thức kiểm tra`: the verb that such a title names as the one work below it, or null. */
export function workOfContentTitle(title: string): string | null {
  const match = mannerNoun.exec(title.slice(0, longestBegin).toLowerCase());
  return match === null ? null : verbAtStart(title.slice(match[0].length));
}

const timeBegin = new RegExp(String.raw`^${oneOf(taskWords.timeBegins)}(?![${smallLetters}])`, 'u');
/** Whether a title names only a time: `Đợt 1: Trong tháng 12/2025`. */
export function isPeriodTitle(title: string): boolean {
  return timeBegin.test(title.slice(0, longestBegin).toLowerCase());
}

const twoLetters = new RegExp(String.raw`[${letters}]{2}`, 'u');

/** A numbered item without lines is one of work where a verb, a leader or a time says so. */
export function isItemOfWork(words: string): boolean {
  if (!twoLetters.test(words) || isNoWork(words) || isTopic(words)) return false;
  return (
    !words.includes(':') || statesWork(words) || findDeadlines(words, null).length > 0 || leadInside(words) !== null || holdsVerb(words)
  );
}

const mannerLabel = new RegExp(String.raw`^${oneOf(taskWords.labels)}(?![${smallLetters}])`, 'u');
/** `Nội dung thi: Kiến thức ...` says what something is about. */
function isTopic(words: string): boolean {
  const colon = words.indexOf(':');
  return colon > 0 && colon < 70 && mannerLabel.test(words) && !statesWork(words.slice(colon + 1).trim());
}

const closing = new RegExp(String.raw`^${oneOf(taskWords.closings)}`, 'u');
/** `Trên đây là ...`, `Trong quá trình thực hiện, nếu có vướng mắc ...`: what ends a document or a part. */
export function isClosing(words: string): boolean {
  return closing.test(words);
}
