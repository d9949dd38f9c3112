/** Dates that a text sets as deadlines: those of the tasks as they are read, and those that running text gives to what is to be done. */
import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { typeNames } from '../../language/numbers/type-phrases.js';
import { oneOf } from '../../language/word-lists.js';
import { abstractYear, planYear, letters, smallLetters, type Position } from '../../model/index.js';
import { findDeadlines, soleDeadline, type DeadlineKind, type FoundDeadline } from '../../language/dates/deadlines.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import type { Passage } from '../passages.js';
import { placeOfPart } from './printed-parts.js';
import { textBefore } from './text-dates.js';

export interface DeadlineDate {
  readonly place: Position | null;
  /** Its last figures as printed. */
  readonly printed: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether a day is named, and not only the month or quarter that ends with it. */
  readonly exact: boolean;
  /** Whether the year is printed. */
  readonly dated: boolean;
  /** `before` leaves the day itself out; `on` and `range` tell when something takes place. */
  readonly kind: DeadlineKind;
  /** The label of the task that it is set for, without its mark; null outside of tasks and of one without a label. */
  readonly task: string | null;
}

/** A text without one of these sets no deadline in running text: looking for them first costs little. */
const limit = new RegExp(oneOf(timeWords.limits), 'u');
/** What tells that something is to be done by then. */
const duty = new RegExp(String.raw`${oneOf(timeWords.duties)}`, 'u');
/** What tells that a sentence is of the past, or that the day only parts two cases. */
const settled = new RegExp(String.raw`(?<![${letters}])${oneOf(timeWords.settled)}(?![${letters}])`, 'u');
/** What another document asked for, as a letter tells it: `Tại Công văn số ..., tỉnh yêu cầu báo cáo trước ngày ...`. */
const told = new RegExp(String.raw`^[\s\d.)]{0,9}tại ${oneOf(typeNames)} `, 'u');
/** A line that says nothing but when: `Thời gian: ...`, `Đợt 1: ...`. */
const timeLine = new RegExp(String.raw`^${oneOf(timeWords.timeLines)}(?![${smallLetters}])[^:;.]{0,40}:`, 'u');

/** The deadlines in the order of the text, those of tasks first where both give one place. */
export const deadlineDates = oncePerContext((context): readonly DeadlineDate[] => {
  // A report repeats the deadlines of its plan, where they are judged.
  if (context.plan.reportedPlan !== null) return [];
  const seen = new Set<number>();
  return [...ofTasks(context), ...ofText(context)].filter(({ place }) => {
    if (place === null || seen.has(place.start.offset)) return place === null;
    seen.add(place.start.offset);
    return true;
  });
});

function* ofTasks(context: LintContext): Generator<DeadlineDate> {
  const year = planYear(context.plan);
  for (const { deadline, label } of context.plan.tasks) {
    if (deadline === null || deadline.value.date === null || deadline.position === null) continue;
    const { text, date } = deadline.value;
    const found = soleDeadline(text, year);
    if (found === null || isReversed(found)) continue;
    const task = /^[\p{L}\d.]+/u.exec(label ?? '')?.[0].replace(/\.$/u, '') ?? null;
    yield { ...describe(text, found, date), task, place: placeOfPart(context, deadline, text.slice(found.from, found.end)) };
  }
}

/** A time that ends before it begins is told as such, and not as a deadline. */
function isReversed({ first, last }: FoundDeadline): boolean {
  return first !== null && last !== null && first > last;
}

function describe(text: string, { from, end, precision, dated, kind }: FoundDeadline, day: string): Omit<DeadlineDate, 'place' | 'task'> {
  return { printed: text.slice(from, end), day, exact: precision === 'day', dated, kind };
}

/** Deadlines outside of tasks: where something is said to be done before a day or until it, and lines that say nothing but when. */
function* ofText(context: LintContext): Generator<DeadlineDate> {
  const year = abstractYear(context.plan);
  for (const passage of context.passages) {
    const text = passage.text.value;
    const line = /^[TtĐđGg]/u.test(text) && timeLine.test(text.slice(0, 60).toLowerCase());
    if (!line && !limit.test(text.slice(0, 4000))) continue;
    const sole = line ? soleDeadline(text, year) : null;
    for (const found of sole === null ? findDeadlines(text, year) : [sole]) {
      if (found.last === null || (!found.dated && year === null)) continue;
      if (sole === null && !isDuty(context, passage, found)) continue;
      yield {
        ...describe(text, found, found.last),
        task: null,
        place: context.place(passage.start + found.from, passage.start + found.end),
      };
    }
  }
}

function isDuty(context: LintContext, passage: Passage, { from, kind }: FoundDeadline): boolean {
  if ((kind !== 'before' && kind !== 'until') || context.isQuoted(passage.start + from)) return false;
  const before = textBefore(context, passage, passage.start + from, 200).replace(/\s/gu, ' ');
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
  const cell = passage.role === 'cell' && passage.end - passage.start < 60;
  return (cell || duty.test(sentence)) && !settled.test(sentence) && !told.test(sentence);
}
