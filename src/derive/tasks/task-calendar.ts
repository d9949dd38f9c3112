/** A task sheet as a calendar (.ics, RFC 5545): an event of a whole day for each task with a date. */
import { datesIn } from '../../language/dates/dates-in-text.js';
import { digestOf } from '#digest';
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { dayText, fileName, foldWords } from '../../model/index.js';
import { citationText, type Say, type SheetWord } from './task-columns.js';
import type { EarlierEvent } from './earlier-events.js';
import type { TaskRow, TaskSheet } from './task-sheet.js';

/** Longest wording in the name of an event, characters. */
const longestSummary = 120;
/** Milliseconds of a day. */
const dayLength = 86_400_000;

export interface TaskCalendar {
  readonly text: string;
  /** Rows that have no date and so no event. */
  readonly undated: number;
}

/**
 * The calendar. An event's id comes from its plan (organ and abstract) and its task, so that a later import of the same plan updates it;
 * its stamp is the plan's day of issue, or where that is not known the day of the event.
 *
 * @param earlier the events of the file that this one takes the place of: one of another day is a newer revision of it
 */
export function tasksAsCalendar(sheets: readonly TaskSheet[], say: Say, earlier: ReadonlyMap<string, EarlierEvent>): TaskCalendar {
  const names = [...new Set(sheets.map(({ number, file }) => number ?? fileName(file)))];
  const calendar = new ICalCalendar({
    name: say('calendarName', { plan: names.join(', ') }),
    prodId: { company: 'dvplan', product: 'dvplan', language: 'VI' },
  });
  const seen = new Map<string, number>();
  let undated = 0;
  for (const sheet of sheets) {
    const plan = planDigest(sheet);
    for (const row of sheet.rows) {
      if (row.dueDate === null) {
        undated++;
        continue;
      }
      const key = `${row.id}-${plan}`;
      const ordinal = (seen.get(key) ?? 0) + 1;
      seen.set(key, ordinal);
      const start = dayOf(row.dueDate);
      const id = `${ordinal === 1 ? key : `${key}-${ordinal}`}@dvplan`;
      calendar.createEvent({
        id,
        start,
        end: new Date(start.getTime() + dayLength),
        allDay: true,
        stamp: dayOf(sheet.issued ?? row.dueDate),
        sequence: revisionOf(row.dueDate, sheet.issued, earlier.get(id)),
        summary: summaryOf(row),
        description: descriptionOf(row, say),
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(sheet.number === null ? {} : { categories: [{ name: sheet.number }] }),
      });
    }
  }
  return { text: `${calendar.toString()}\r\n`, undated };
}

/**
 * The event's revision (SEQUENCE). Of an event that the earlier file has: that one's, or the next where the day moved. Of a new one the
 * days from the plan's date to the deadline, so that one that was put off is newer than what a calendar has of it, wherever it was
 * written: nothing else tells a later file from an earlier one without a clock.
 */
function revisionOf(due: string, issued: string | null, earlier: EarlierEvent | undefined): number {
  if (earlier !== undefined) return earlier.due === due ? earlier.sequence : Math.max(earlier.sequence + 1, daysUntil(due, issued));
  return daysUntil(due, issued);
}

function daysUntil(due: string, issued: string | null): number {
  return Math.max(0, Math.round((dayOf(due).getTime() - dayOf(issued ?? `${due.slice(0, 4)}-01-01`).getTime()) / dayLength));
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * What tells a plan from others, even before it has a number; a plan without a head is told by its file's name, from whatever folder it is
 * read.
 */
function planDigest({ organ, abstract, file }: TaskSheet): string {
  const head = `${foldWords(organ ?? '')}|${foldWords(abstract ?? '')}`;
  return digestOf(head === '|' ? fileName(file) : head).slice(0, 8);
}

function summaryOf({ label, text, leadOrgan }: TaskRow): string {
  const wording = text.length <= longestSummary ? text : `${text.slice(0, longestSummary - 1).trimEnd()}…`;
  const led = leadOrgan === null || text.startsWith(leadOrgan) ? '' : ` (${leadOrgan})`;
  return `${label === null ? '' : `${label} `}${wording}${led}`;
}

function descriptionOf(row: TaskRow, say: Say): string {
  const fact = (title: SheetWord, value: string): string[] => (value === '' ? [] : [say('calendarFact', { name: say(title), value })]);
  const { deadline, dueDate } = row;
  return [
    row.text,
    ...fact('columnLead', row.leadOrgan ?? ''),
    ...fact('columnCoordinating', row.coordinatingOrgans.join('; ')),
    ...fact('columnDeadline', deadline ?? ''),
    ...(deadline !== null && dueDate !== null && !namesDay(deadline) ? [say('calendarLastDay', { deadline, date: dayText(dueDate) })] : []),
    ...fact('columnDeliverable', row.deliverable ?? ''),
    ...fact('columnCitations', row.citations.map(citationText).join('; ')),
    ...fact('columnStatus', row.status ?? ''),
    ...fact('columnPlan', row.plan ?? ''),
  ].join('\n');
}

/** Whether a deadline names its day, and not only the month, quarter or half of the year whose last day is taken. */
function namesDay(deadline: string): boolean {
  return datesIn(deadline).some(({ precision }) => precision === 'day');
}
