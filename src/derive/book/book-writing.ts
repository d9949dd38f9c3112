/** A book of tasks as a workbook: plan columns locked, answers open, the status from a list, the tie of each row in a hidden column. */
import { dayText, isDay, taskStatuses, timedStates } from '../../model/index.js';
import { organLine, writeSheets, zipWorkbook, type WorkbookColumn, type WorkbookSheet, type WorkbookValue } from '../workbook.js';
import { bookColumns, codeOf, type BookColumn, type BookEntry, type BookPlan, type OutsideWork, type TaskBook } from './task-book.js';

/** Words of a book. */
type BookWord =
  | BookColumn
  | 'sheet'
  | 'outsideSheet'
  | 'droppedSheet'
  | 'sourceSheet'
  | 'title'
  | 'titleOfYear'
  | 'outsideTitle'
  | 'droppedTitle'
  | 'planLine'
  | 'plansLine'
  | 'leadLine'
  | 'sourceMark'
  | 'sourceFile'
  | 'sourceOrgan'
  | 'sourceAbstract'
  | 'sourceYear'
  | 'sourceIssued'
  | 'planLineUndated'
  | 'statusHint'
  | 'dayHint';
export type SayBook = (key: BookWord, values?: Readonly<Record<string, string | number>>) => string;

/** Widths in characters. */
const widths: Readonly<Record<BookColumn, number>> = {
  plan: 13,
  label: 6,
  text: 42,
  lead: 15,
  coordinating: 15,
  deadline: 14,
  due: 11,
  status: 15,
  completed: 12,
  result: 32,
  evidence: 16,
  code: 10,
};
/** Rows for work that no plan has. */
const emptyRows = 5;

/** What a status may be: a state alone is in time or late by the day of completion. */
const bookStatuses: readonly string[] = [
  ...timedStates.flatMap(({ name, finished }) => (finished ? [name] : [])),
  ...taskStatuses.map(({ name }) => name),
];

/** The bytes of the workbook; the same book gives the same bytes. `lead`: of a book for one organ, its name. */
export async function bookAsWorkbook(book: TaskBook, say: SayBook, lead: string | null): Promise<Uint8Array> {
  const { plans, entries, outside, dropped } = book;
  const shown = bookColumns.filter((key) => key !== 'plan' || plans.length > 1);
  const columns = shown.map((key): WorkbookColumn => columnOf(key, say));
  const rowsOf = (rows: readonly BookEntry[], isDropped: boolean): WorkbookValue[][] =>
    rows.map((entry) => shown.map((key) => valueOf(entry, key, isDropped)));
  const outsideRows = outside.map((work) => shown.map((key) => outsideValue(work, key)));
  const sheets: WorkbookSheet[] = [
    { name: say('sheet'), title: titleOf(plans, say, lead), columns, rows: rowsOf(entries, false), isProtected: true, emptyRows },
    ...(outside.length === 0
      ? []
      : [
          {
            name: say('outsideSheet'),
            title: [organOf(plans), say('outsideTitle')],
            columns: columns.map((column) => ({ ...column, open: true })),
            rows: outsideRows,
          },
        ]),
    ...(dropped.length === 0
      ? []
      : [
          {
            name: say('droppedSheet'),
            title: [organOf(plans), say('droppedTitle')],
            columns,
            rows: rowsOf(dropped, true),
            isProtected: true,
          },
        ]),
    {
      name: say('sourceSheet'),
      columns: (['sourceMark', 'plan', 'sourceFile', 'sourceOrgan', 'sourceAbstract', 'sourceYear', 'sourceIssued'] as const).map(
        (key) => ({
          title: say(key),
          width: 24,
        }),
      ),
      rows: plans.map(({ key, name, file, organ, abstract, year, issued }) => [
        key,
        name,
        file,
        organ,
        abstract,
        year === null ? '' : String(year),
        issued,
      ]),
      hidden: true,
    },
  ];
  return zipWorkbook(await writeSheets(sheets));
}

function columnOf(key: BookColumn, say: SayBook): WorkbookColumn {
  const column = { title: say(key), width: widths[key] };
  switch (key) {
    case 'status':
      return { ...column, open: true, choices: bookStatuses, hint: say('statusHint') };
    case 'completed':
      return { ...column, open: true, days: true, hint: say('dayHint') };
    case 'result':
    case 'evidence':
      return { ...column, open: true };
    case 'code':
      return { ...column, hidden: true };
    default:
      return column;
  }
}

function valueOf({ task, answer }: BookEntry, key: BookColumn, isDropped: boolean): WorkbookValue {
  switch (key) {
    case 'plan':
      return task.plan.name;
    case 'code':
      return codeOf(task, isDropped);
    case 'due':
      return dayOr(task.due);
    case 'completed':
      return dayOr(answer.completed);
    case 'status':
    case 'result':
    case 'evidence':
      return answer[key];
    default:
      return task[key];
  }
}

function outsideValue({ text, lead, deadline, answer }: OutsideWork, key: BookColumn): WorkbookValue {
  if (key === 'text') return text;
  if (key === 'lead') return lead;
  if (key === 'deadline') return deadline;
  if (key === 'completed') return dayOr(answer.completed);
  return key === 'status' || key === 'result' || key === 'evidence' ? answer[key] : '';
}

function dayOr(text: string): WorkbookValue {
  return isDay(text) ? { day: text } : text;
}

function organOf(plans: readonly BookPlan[]): string {
  return organLine(plans.map(({ organ }) => organ));
}

function titleOf(plans: readonly BookPlan[], say: SayBook, lead: string | null): string[] {
  const years = [...new Set(plans.map(({ year }) => year))];
  const [year] = years;
  const [plan, ...others] = plans;
  return [
    organOf(plans),
    years.length === 1 && year !== undefined && year !== null ? say('titleOfYear', { year }) : say('title'),
    plan !== undefined && others.length === 0
      ? plan.issued === ''
        ? say('planLineUndated', { plan: plan.name, abstract: plan.abstract })
        : say('planLine', { plan: plan.name, day: dayText(plan.issued), abstract: plan.abstract })
      : say('plansLine', { plans: plans.map(({ name }) => name).join('; ') }),
    ...(lead === null ? [] : [say('leadLine', { lead })]),
  ];
}
