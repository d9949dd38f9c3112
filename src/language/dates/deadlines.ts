/**
 * When something is due, as plans write it: the one reader of deadlines. A point in time is a deadline where words before it say so
 * (`trước ngày`, `hoàn thành trong`); a time from one point to another is due with its end.
 */
import { oneOf } from '../word-lists.js';
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { isUpperCase, squeeze, type Deadline } from '../../model/index.js';
import { skipSpaceBack } from '../tokens.js';
import { phraseBefore, wordBefore } from '../words.js';
import { datesIn, firstDayOf, lastDayOf, type TimePoint, type TimePrecision } from './dates-in-text.js';

/** What is said of the day: done before it, until it, on it, or in the time that ends with it. */
export type DeadlineKind = 'before' | 'until' | 'on' | 'range';

/** A deadline in a text; `start` and `end` are offsets in it with the words that make it one, `from` is where its last figures begin. */
export interface FoundDeadline {
  readonly start: number;
  readonly from: number;
  readonly end: number;
  readonly kind: DeadlineKind;
  readonly precision: TimePrecision;
  /** Whether the year is printed. */
  readonly dated: boolean;
  /** First and last day (`YYYY-MM-DD`); the first is null if only one day, month or quarter is named. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Words that stand between what makes a deadline and its figures; with the leads they are the words of a deadline. */
const fillers =
  'là lúc đến hết từ nay trong vào cuối đầu giữa giờ phút ngày thứ hai ba tư năm sáu bảy chủ nhật sáng chiều tối trưa khoảng dự kiến ' +
  'mốc cùng chót nhất thành gian hạn độ thời tiến thúc nộp gửi thực hiện tổ chức ra mạc nửa tuần đợt';
const leads = 'trước chậm muộn hoàn xong hạn kết diễn khai 📅';
const deadlineWords: ReadonlySet<string> = new Set([...fillers.split(' '), ...leads.split(' ')]);
/** What of those words makes a point in time a deadline, whatever its kind. */
const strongLead = new RegExp(String.raw`${oneOf(timeWords.deadlineSigns)}|📅`, 'u');
/** The same a few words before the point: `hoàn thành báo cáo quý II`. */
const distantLead = new RegExp(String.raw`${oneOf(timeWords.distantLeads)}[^.;]{0,24}$`, 'u');
const recurring = `${oneOf(timeWords.recurring)} ${oneOf(timeWords.recurringUnits)}`;
const recursBehind = new RegExp(String.raw`^\s{0,2}(?:của )?${recurring}`, 'u');
const recursBefore = new RegExp(recurring, 'u');
/** What goes on to the end of the year is not due with its first half: `báo cáo 6 tháng đầu năm và cả năm`. */
const wholeYear = /cả năm|tổng kết (?:năm|công tác)|(?:và|,) (?:cuối )?năm/u;
/** A document is cited before the day. */
const citedBefore = new RegExp(String.raw`số\s\S|${oneOf(timeWords.citedBeforeDay)}`, 'u');
/** What a sentence of an event begins with, and what tells that the day at its end is of something else. */
const eventBefore = new RegExp(String.raw`(?:^|:)\s{0,3}${oneOf(timeWords.eventVerbs)}\s`, 'u');
/** What may stand behind the day of an event: the end of the clause, or where it takes place. */
const behindEvent = /^\s?(?:;|\.?\s?$|,? ?tại\s)/u;
const notOfEvent = new RegExp(oneOf(timeWords.notOfEvent), 'u');
const dashBetween = /^\s{0,2}[-–—]\s{0,2}$/u;
const wordsBetween = /^\s{0,2}(?:đến|tới)(?:\s[^\s\d,.;]{1,8}){0,4}\s{0,2}$/u;
const dayBefore = /(?:^|[\s(,;:])(\d{1,2})\s{0,2}(?:-|–|đến|tới|và)\s{0,2}(?:hết )?$/u;

/** Longest text that is searched for deadlines. */
const searchedLength = 4000;

/** The deadlines of running text in its order. `year` is the plan's own. */
export function findDeadlines(text: string, year: number | null): FoundDeadline[] {
  const value = text.length > searchedLength ? text.slice(0, searchedLength) : text;
  return spansIn(value).flatMap((span) => deadlineOf(value, span, year) ?? []);
}

/** The first deadline of running text that can be told, or null. */
export function findDeadline(text: string, year: number | null): Deadline | null {
  const [found] = findDeadlines(text, year);
  return found === undefined ? null : toDeadline(text, found);
}

/** A found deadline as a task has it. */
export function toDeadline(text: string, { start, end, first, last }: FoundDeadline): Deadline {
  return { text: squeeze(text.slice(start, end)), date: last, start: first };
}

/** The deadline of a line or column that holds nothing else; what names no time that can be told is kept as it is printed. */
export function readDeadline(text: string, year: number | null): Deadline {
  const found = soleDeadline(text, year);
  return { text: squeeze(text).replace(/[.;,]$/u, ''), date: found?.last ?? null, start: found?.first ?? null };
}

/** The same with its place, or null if no time can be told. */
export function soleDeadline(text: string, year: number | null): FoundDeadline | null {
  const value = text.slice(0, searchedLength);
  const latest = Math.max(0, value.search(/[Cc]hậm\s{1,3}nhất|[Mm]uộn\s{1,3}nhất|[Tt]rước\s{1,3}ngày/u));
  const span = spansIn(value).find(({ begin }) => begin >= latest);
  return span === undefined || recurs(value, span) ? null : describe(value, span, startOfWords(value, span.begin), year);
}

/** The wording without its deadlines. */
export function withoutDeadlines(text: string): string {
  let words = '';
  let at = 0;
  for (const { start, end } of findDeadlines(text, null)) {
    words += text.slice(at, start);
    at = end;
  }
  return words + text.slice(at);
}

/** A point in time, or two with a dash or `đến` between them. */
interface Span {
  readonly begin: number;
  readonly points: readonly [TimePoint] | readonly [TimePoint, TimePoint];
  /** Day that a range begins with where only its number stands: `15-20/9`. */
  readonly bareDay: number | null;
}

function spansIn(text: string): Span[] {
  const points = datesIn(text);
  const spans: Span[] = [];
  for (let index = 0; index < points.length; index++) {
    const [point, next] = [points[index], points[index + 1]];
    if (point === undefined) break;
    const between = next === undefined ? '' : text.slice(point.end, next.start);
    if (
      next !== undefined &&
      (dashBetween.test(between) || wordsBetween.test(between)) &&
      !(point.year !== null && next.year !== null && point.year < next.year - 1)
    ) {
      spans.push({ begin: point.start, points: [point, next], bareDay: null });
      index++;
      continue;
    }
    const bare = point.day === null ? null : dayBefore.exec(text.slice(Math.max(0, point.start - 20), point.start));
    const bareDay = bare === null || Number(bare[1]) >= (point.day ?? 0) ? null : Number(bare[1]);
    spans.push({ begin: bareDay === null ? point.start : point.start - (bare?.[0] ?? '').trimStart().length, points: [point], bareDay });
  }
  return spans;
}

function daysOf({ points, bareDay }: Span, year: number | null): { first: string | null; last: string | null } {
  const [point, next] = points;
  if (next === undefined) {
    const ownYear = point.year ?? year;
    const begun = { ...point, year: ownYear === null || point.firstMonth <= point.lastMonth ? ownYear : ownYear - 1 };
    const first = bareDay !== null ? firstDayOf({ ...begun, day: bareDay }, year) : isSeveralMonths(point) ? firstDayOf(begun, year) : null;
    return { first, last: lastDayOf(point, year) };
  }
  const turns = point.firstMonth > next.lastMonth ? 1 : 0;
  const ownYear = point.year ?? year;
  const lastYear = next.year ?? (ownYear === null ? null : ownYear + turns);
  return { first: firstDayOf(point, next.year === null ? year : next.year - turns), last: lastDayOf(next, lastYear) };
}

/** `trước năm 2028`, `trước tháng 6/2026`: what is done before a month, quarter or year is done with the day before its first. */
function untilBegin(before: string, { points }: Span, year: number | null): { first: null; last: string } | null {
  const [point, next] = points;
  if (next !== undefined || point.day !== null || !/[Tt]rước\s{1,3}$/u.test(before.slice(-9))) return null;
  const ownYear = point.year ?? year;
  if (ownYear === null) return null;
  const last =
    point.firstMonth === 1
      ? lastDayOf({ ...point, lastMonth: 12, year: ownYear - 1 }, null)
      : lastDayOf({ ...point, lastMonth: point.firstMonth - 1, year: ownYear }, null);
  return last === null ? null : { first: null, last };
}

function isSeveralMonths({ precision, firstMonth, lastMonth }: TimePoint): boolean {
  return precision === 'month' && firstMonth !== lastMonth;
}

function recurs(text: string, { points, begin }: Span): boolean {
  const last = points[1] ?? points[0];
  return recursBehind.test(text.slice(last.end, last.end + 24)) || (last.year === null && recursBefore.test(clauseBefore(text, begin)));
}

/** Whether what stands before a day tells that it is past, or only parts two cases, or dates a document. */
function isSettled(clause: string): boolean {
  const day = phraseBefore(clause, clause.length, 'ngày');
  const end = skipCommaBack(clause, day < 0 ? clause.length : day);
  if (/(?:^|\s)số \S{3,30}$/u.test(clause.slice(Math.max(0, end - 36), end))) return true;
  const preposition = timeWords.prepositions.map((word) => phraseBefore(clause, end, word)).find((start) => start >= 0);
  if ([end, preposition ?? end].some((at) => timeWords.pastBeforeDay.some((words) => standsBefore(clause, at, words)))) return true;
  let at = end;
  for (let count = 0; count <= wordsBehindPast; count++) {
    const word = wordBefore(clause, at);
    if (word === null) return false;
    if (word.lower === 'đã') return true;
    at = word.start;
  }
  return false;
}

/** So many words may stand between `đã` and a day. */
const wordsBehindPast = 5;

/** Whether words stand before a place; `đăng ký` is not `ký`. */
function standsBefore(clause: string, at: number, words: string): boolean {
  const start = phraseBefore(clause, at, words);
  return start >= 0 && !(words === 'ký' && phraseBefore(clause, start, 'đăng') >= 0);
}

function skipCommaBack(value: string, at: number): number {
  const end = skipSpaceBack(value, at);
  return value[end - 1] === ',' ? skipSpaceBack(value, end - 1) : end;
}

/** What stands before an offset in its clause. */
function clauseBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 120), offset).toLowerCase();
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
}

function deadlineOf(text: string, span: Span, year: number | null): FoundDeadline | null {
  const [point, next] = span.points;
  const start = startOfWords(text, span.begin);
  const lead = text.slice(start, span.begin).replace(/\s/gu, ' ').toLowerCase();
  const isRange = next !== undefined || span.bareDay !== null || isSeveralMonths(point);
  if (!isDue(text, span, lead, isRange)) return null;
  if (isSettled(clauseBefore(text, start)) || isSettled(clauseBefore(text, span.begin)) || recurs(text, span)) return null;
  return describe(text, span, start, year);
}

const dueSign = new RegExp(String.raw`${oneOf(timeWords.dueSigns)}`, 'u');
function describe(text: string, span: Span, start: number, year: number | null): FoundDeadline {
  const [point, next] = span.points;
  const last = next ?? point;
  const lead = text.slice(start, span.begin).toLowerCase();
  const isRange = next !== undefined || span.bareDay !== null || isSeveralMonths(point);
  const { first, last: lastDay } = untilBegin(text.slice(0, span.begin), span, year) ?? daysOf(span, year);
  const kind = /trước/u.test(lead) ? 'before' : dueSign.test(lead) ? 'until' : isRange ? 'range' : 'on';
  const figures = last.start + Math.max(0, text.slice(last.start, last.end).search(/\d/u));
  return {
    start: printedStart(text, start, span.begin),
    from: last.precision === 'day' ? figures : last.start,
    end: last.end,
    kind,
    precision: last.precision,
    dated: last.year !== null,
    first,
    last: lastDay,
  };
}

const timeSign = new RegExp(String.raw`${oneOf(timeWords.timeSigns)}|📅`, 'u');
/** Whether the words before a point, its kind and its place make it a deadline. */
function isDue(text: string, { points, begin }: Span, lead: string, isRange: boolean): boolean {
  const last = points[1] ?? points[0];
  // A week of a month ends on no day that its words say.
  if (/tuần/u.test(lead) && last.precision === 'month') return false;
  if (opensItem(text, begin, last)) return true;
  if (isRange) return timeSign.test(lead) || standsAlone(text, begin, last);
  if (last.precision === 'year') return /trước|trong|hết|hoàn thành/u.test(lead);
  if (strongLead.test(lead)) return true;
  // `Chạy tập thể: ngày 22/3/2026`.
  if (
    last.precision === 'day' &&
    /:\s{1,3}$/u.test(text.slice(Math.max(0, begin - 4), begin)) &&
    /^\s?(?:[.;,(]|$)/u.test(text.slice(last.end))
  )
    return true;
  if (last.precision === 'half') return !wholeYear.test(text);
  if (distantLead.test(text.slice(Math.max(0, begin - 40), begin))) return true;
  return last.precision === 'day' ? closesSentence(text, begin, last) : standsAlone(text, begin, last);
}

/** Whether a month or quarter stands alone in brackets or behind a comma: `Họp chi bộ (tháng 3/2026)`, `Họp chi bộ, quý I.` */
function standsAlone(text: string, begin: number, { precision, end }: TimePoint): boolean {
  if (precision === 'day') return false;
  const [before, behind] = [text.slice(Math.max(0, begin - 3), begin), text.slice(end, end + 3)];
  return (
    (/\(\s?$/u.test(before) && /^\s?\)/u.test(behind)) || (/[,:;–-]\s$/u.test(before) && /^\s?(?:[.;]?\s?$|\))/u.test(text.slice(end)))
  );
}

/** `Ngày 20/3: tổ chức giải bóng đá.`: a day with which an item begins, before a colon. */
function opensItem(text: string, begin: number, { precision, end }: TimePoint): boolean {
  return precision === 'day' && text.slice(0, begin).trim() === '' && /^\s?:\s/u.test(text.slice(end, end + 3));
}

/**
 * `Tổ chức Đại hội trong 01 buổi, ngày 15/3/2025.`, `Mở hội trại (ngày 26/3/2026).`, `Tổ chức lễ phát động ngày 01/3/2026.`: a full date at
 * the end of a sentence, behind its last comma, in brackets or of an event that the sentence begins with; not of a document or a title.
 */
function closesSentence(text: string, begin: number, { year, end }: TimePoint): boolean {
  const before = clauseBefore(text, begin);
  const behind = text.slice(end);
  const isBehindComma = /,\s(?:(?:thứ \S{2,4}|chủ nhật),?\s)?$/u.test(before) && /^\s?[.;]?\s?$/u.test(behind);
  const isInBrackets = /\(\s?$/u.test(before) && /^\s?\)\s?[.;]?\s?$/u.test(behind);
  const isOfEvent = eventBefore.test(before) && !notOfEvent.test(before) && /\S\s$/u.test(before) && behindEvent.test(behind);
  return year !== null && (isBehindComma || isInBrackets || isOfEvent) && !isUpperCase(text) && !citedBefore.test(before);
}

/** Where the words of a deadline begin that stand before its figures. */
function startOfWords(text: string, offset: number): number {
  let start = offset;
  for (let words = 0; words < 12; words++) {
    const before = text.slice(Math.max(0, start - 16), start);
    const match = /(\d{1,2}(?:[hg:]\d{0,2})?|[^\s\d,.;:()]{1,8})[\s,:]{1,3}$/u.exec(before);
    if (match === null) break;
    const word = (match[1] ?? '').toLowerCase();
    if (!deadlineWords.has(word) && !/^\d{1,2}(?:[hg:]\d{0,2})?$/u.test(word)) break;
    start -= match[0].length;
  }
  return start;
}

/** What the words of a deadline begin with, behind verbs before them and behind the name of the line: `Thời gian thực hiện: từ ...`. */
const firstWord = new RegExp(String.raw`(?<![^\s,:(])(?:${oneOf(timeWords.timeBegins)}|📅)(?![^\s,:)])`, 'u');

function printedStart(text: string, start: number, offset: number): number {
  const words = text.slice(start, offset);
  const label = words.lastIndexOf(':') + 1;
  const at = words.slice(label).toLowerCase().search(firstWord);
  return at < 0 ? offset : start + label + at;
}
