/** Tình trạng and ngày hoàn thành as people write them in a report. */
import words from '../../../templates/tu-vung/trang-thai.yaml';
import { fold, foldWords, isPossible, taskStatuses, type DaySpan, type TaskStatus, type TimedState } from '../../model/index.js';
import { datesIn, type TimePoint } from '../dates/dates-in-text.js';
import { isNear, nearest } from '../spelling/nearest.js';

/** What a written status says. */
export interface ReadStatus {
  readonly value: TaskStatus | null;
  readonly state: TimedState | null;
  /** Place in the text of a day of completion behind it: `hoàn thành ngày 10/6/2026`; null if there is none. */
  readonly day: { readonly start: number; readonly end: number } | null;
}

const states = new Map<string, TimedState>([
  ...words.doneAlone.map((text) => [fold(text), 'hoàn thành'] as const),
  ...words.goingOn.map((text) => [fold(text), 'đang thực hiện'] as const),
]);

/** Reads a status, with or without a day of completion behind it. */
export function readTaskStatus(printed: string): ReadStatus {
  const whole = named(printed);
  if (whole.value !== null || whole.state !== null) return { ...whole, day: null };
  const point = datesIn(printed).at(-1);
  if (point === undefined || !/^\s{0,4}\){0,1}\.{0,1}\s{0,4}$/u.test(printed.slice(point.end))) return { ...whole, day: null };
  const before = named(printed.slice(0, point.start).replace(/[\s(,;:–-]{0,6}(?:vào\s{0,4}){0,1}$/u, ''));
  const finished = before.state === 'hoàn thành' || taskStatuses.some(({ name, finished }) => name === before.value && finished);
  return finished ? { ...before, day: { start: point.start, end: point.end } } : { ...whole, day: null };
}

function named(text: string): Omit<ReadStatus, 'day'> {
  const folded = fold(text);
  return { value: taskStatuses.find(({ name }) => fold(name) === folded)?.name ?? null, state: states.get(folded) ?? null };
}

/** The days that a text says and nothing else: `10/6/2026`, `ngày 10/6`, `tháng 5/2026`; null for what is no such time. */
export function readCompletion(text: string): DaySpan | null {
  const value = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(value);
  if (iso !== null) return spanOf({ day: Number(iso[3]), firstMonth: Number(iso[2]), lastMonth: Number(iso[2]), year: Number(iso[1]) });
  const [point, ...others] = datesIn(value);
  if (point === undefined || others.length > 0 || point.start > 0 || point.end < value.length) return null;
  return spanOf(point);
}

function spanOf({ day, firstMonth, lastMonth, year }: Pick<TimePoint, 'day' | 'firstMonth' | 'lastMonth' | 'year'>): DaySpan | null {
  const lengthOf = (month: number): number => [31, 30, 29, 28].find((one) => isPossible({ day: one, month, year: year ?? 2001 })) ?? 31;
  const first = { day: day ?? 1, month: firstMonth, year };
  const last = { day: day ?? lengthOf(lastMonth), month: lastMonth, year };
  return isPossible(first) && isPossible(last) ? { first, last } : null;
}

/** The status that an unknown one is most likely a slip for; null where none is near or the nearest would say something else. */
export function statusMeant(printed: string): TaskStatus | null {
  const told = tellingWords(printed);
  const alike = taskStatuses.map(({ name }) => name).filter((name) => tellingWords(name) === told && isNear(printed, name));
  return taskStatuses.find(({ name }) => name === nearest(printed.toLowerCase(), alike))?.name ?? null;
}

function tellingWords(text: string): string {
  const padded = ` ${foldWords(text)} `;
  return words.telling.filter((word) => padded.includes(` ${foldWords(word)} `)).join(' ');
}
