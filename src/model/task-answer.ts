/** What a report says of the tasks of its plan. */
import type { PartialDate } from './date.js';
import type { Field } from './field.js';
import type { DocumentNumber } from './official-document.js';
import type { Position } from './source.js';

/** Tình trạng thực hiện, as offices report it; `finished`: nothing is left to do, `overdue`: it was or is late. */
export const taskStatuses = [
  { name: 'hoàn thành đúng hạn', finished: true, overdue: false },
  { name: 'hoàn thành quá hạn', finished: true, overdue: true },
  { name: 'đang thực hiện trong hạn', finished: false, overdue: false },
  { name: 'đang thực hiện quá hạn', finished: false, overdue: true },
  { name: 'chưa đến hạn', finished: false, overdue: false },
  { name: 'thường xuyên', finished: false, overdue: false },
  { name: 'tạm dừng chờ hướng dẫn', finished: false, overdue: false },
  { name: 'đề nghị điều chỉnh', finished: false, overdue: false },
  { name: 'đề nghị rút', finished: true, overdue: false },
] as const;
export type TaskStatus = (typeof taskStatuses)[number]['name'];

/** States of work that the deadline makes a status of, in time or late. */
export const timedStates = [
  { name: 'hoàn thành', finished: true, inTime: 'hoàn thành đúng hạn', late: 'hoàn thành quá hạn' },
  { name: 'đang thực hiện', finished: false, inTime: 'đang thực hiện trong hạn', late: 'đang thực hiện quá hạn' },
] as const satisfies readonly {
  readonly name: string;
  readonly finished: boolean;
  readonly inTime: TaskStatus;
  readonly late: TaskStatus;
}[];
export type TimedState = (typeof timedStates)[number]['name'];

/** The days that a written time covers: a day, a month, a quarter. Both years are null where none is written. */
export interface DaySpan {
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/** Tình trạng as written. `state`: of what says neither in time nor late; null for every other. */
export interface AnswerStatus {
  readonly value: TaskStatus | null;
  readonly state: TimedState | null;
  readonly printed: string;
  readonly position: Position | null;
}

/** Ngày hoàn thành as written; `value` is null for what is no time that the calendar has. */
export interface CompletionTime {
  readonly value: DaySpan | null;
  readonly printed: string;
  readonly position: Position | null;
}

/** The row that answers: its cells as a sheet names them (`F2`), null where the table lacks the column. */
export interface AnswerCells {
  readonly status: string | null;
  readonly completed: string | null;
  /** How many cells the row has, and how many columns the table. */
  readonly count: number;
  readonly columns: number;
}

/** Kết quả thực hiện một nhiệm vụ: the prose under a task's mark, or the row that holds the mark. */
export interface TaskAnswer {
  /** Id of the plan's task. */
  readonly taskId: string;
  /** What of the task was copied when the mark was written, as a short hash; null for a mark made by hand. */
  readonly digest: string | null;
  readonly form: 'prose' | 'row';
  /** Label and wording of the task as the report prints them. */
  readonly label: string | null;
  readonly task: string;
  /** Kết quả, as plain text with a line a paragraph; empty if nothing is written or only a placeholder stands. */
  readonly result: string;
  /** Tiến độ or `Tình trạng: ...`; null if none is written. */
  readonly status: AnswerStatus | null;
  /** `Ngày hoàn thành`, of a column of its own, a line of its own or behind the status; null if none is written. */
  readonly completed: CompletionTime | null;
  /** Null for prose. */
  readonly cells: AnswerCells | null;
  /** Ghi chú. */
  readonly note: string;
  /** Of the result, or of the mark where nothing is written. */
  readonly position: Position;
  readonly markPosition: Position;
  /** Of the label of the item that answers in prose; null for a row. */
  readonly labelPosition: Position | null;
}

/** Stands before a result that was taken over from an earlier report, until somebody looked at it. */
export const takenOverMark = '[kiểm tra]';

/** Whether an answer is still as an earlier report has it. */
export function isTakenOver({ result }: Pick<TaskAnswer, 'result'>): boolean {
  return result.normalize('NFC').toLowerCase().startsWith(takenOverMark);
}

/** The plan that a report reports on, as its front matter names it. */
export interface ReportedPlan {
  /** Path of the plan, relative to the report. */
  readonly file: Field<string> | null;
  readonly number: Field<DocumentNumber> | null;
  readonly date: Field<PartialDate> | null;
  /** Whether every kind of task is reported on, and not those of kind `task` alone. */
  readonly all: boolean;
  /** What answers were taken over from, in words: `báo cáo 6 tháng đầu năm 2024`. */
  readonly takenFrom: Field<string> | null;
}
