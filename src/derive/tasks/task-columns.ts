/** The columns of a task sheet that people read: csv, md, xlsx and the terminal show the same. */
import { dayText } from '../../model/index.js';
import type { TaskCitation, TaskRow } from './task-sheet.js';

/** Words that a sheet prints, by their keys. */
export type SheetWord =
  | 'columnFile'
  | 'columnPlan'
  | 'columnPart'
  | 'columnLabel'
  | 'columnKind'
  | 'columnText'
  | 'columnLead'
  | 'columnCoordinating'
  | 'columnDeadline'
  | 'columnDue'
  | 'columnDeliverable'
  | 'columnCitations'
  | 'columnStatus'
  | 'columnResult'
  | 'columnOverdue'
  | 'kindDirection'
  | 'kindTask'
  | 'kindArrangement'
  | 'overdueMark'
  | 'sheetName'
  | 'calendarName'
  | 'calendarLastDay'
  | 'calendarFact'
  | 'timelineTitle'
  | 'timelineMonth'
  | 'timelinePlan'
  | 'issuedOn'
  | 'listTitle'
  | 'timelineNoLead'
  | 'timelineNoDate'
  | 'timelineFinished'
  | 'timelineOpen'
  | 'timelineDay';
/** Says a word in the reader's language; `{name}` in it stands for a value. */
export type Say = (key: SheetWord, values?: Readonly<Record<string, string | number>>) => string;

export interface TaskColumn {
  readonly title: SheetWord;
  /** Width in a workbook, characters. */
  readonly width: number;
  readonly text: (row: TaskRow, say: Say) => string;
  /** Of a column of dates: the date itself, `YYYY-MM-DD`. */
  readonly date?: (row: TaskRow) => string | null;
}

const kindWords = { direction: 'kindDirection', task: 'kindTask', arrangement: 'kindArrangement' } as const;

const columns = {
  file: { title: 'columnFile', width: 18, text: ({ file }) => file },
  plan: { title: 'columnPlan', width: 14, text: ({ plan }) => plan ?? '' },
  part: {
    title: 'columnPart',
    width: 20,
    text: ({ parts }) => parts.map(({ label, title }) => (label === null ? title : `${label} ${title}`)).join(' / '),
  },
  label: { title: 'columnLabel', width: 6, text: ({ label }) => label ?? '' },
  kind: { title: 'columnKind', width: 9, text: ({ kind }, say) => say(kindWords[kind]) },
  text: { title: 'columnText', width: 46, text: ({ text }) => text },
  lead: { title: 'columnLead', width: 15, text: ({ leadOrgan }) => leadOrgan ?? '' },
  coordinating: { title: 'columnCoordinating', width: 16, text: ({ coordinatingOrgans }) => coordinatingOrgans.join('; ') },
  deadline: { title: 'columnDeadline', width: 14, text: ({ deadline }) => deadline ?? '' },
  due: { title: 'columnDue', width: 11, text: ({ dueDate }) => (dueDate === null ? '' : dayText(dueDate)), date: ({ dueDate }) => dueDate },
  deliverable: { title: 'columnDeliverable', width: 14, text: ({ deliverable }) => deliverable ?? '' },
  citations: { title: 'columnCitations', width: 17, text: ({ citations }) => citations.map(citationText).join('; ') },
  status: { title: 'columnStatus', width: 13, text: ({ status }) => status ?? '' },
  result: { title: 'columnResult', width: 28, text: ({ result }) => result ?? '' },
  overdue: { title: 'columnOverdue', width: 8, text: ({ overdue }, say) => (overdue ? say('overdueMark') : '') },
} as const satisfies Readonly<Record<string, TaskColumn>>;

/** Every column: for programs, and for those who take out themselves what they do not need. */
export const allColumns: readonly TaskColumn[] = Object.values(columns);

/** What a reader needs of a sheet: no file where there is one plan, no status where no report says any. */
export interface SheetExtent {
  readonly manyPlans: boolean;
  readonly reported: boolean;
  readonly dated: boolean;
}

/** The columns of a sheet for print. */
export function printColumns({ manyPlans, reported, dated }: SheetExtent): TaskColumn[] {
  const { plan, part, label, kind, text, lead, coordinating, deadline, due, deliverable, citations, status, result, overdue } = columns;
  return [
    ...(manyPlans ? [plan] : []),
    part,
    label,
    kind,
    text,
    lead,
    coordinating,
    deadline,
    due,
    deliverable,
    citations,
    ...(reported ? [status, result] : []),
    ...(reported || dated ? [overdue] : []),
  ];
}

/** The columns for a terminal, where room is scarce. */
export function briefColumns({ manyPlans, reported, dated }: SheetExtent): TaskColumn[] {
  const { file, label, text, lead, deadline, due, status, overdue } = columns;
  return [
    ...(manyPlans ? [file] : []),
    label,
    text,
    lead,
    deadline,
    due,
    ...(reported ? [status] : []),
    ...(reported || dated ? [overdue] : []),
  ];
}

/** `Kế hoạch 136-KH/TU`. */
export function citationText({ documentType, number, text }: TaskCitation): string {
  const name = number ?? text;
  return documentType === null || name.startsWith(documentType) ? name : `${documentType} ${name}`;
}
