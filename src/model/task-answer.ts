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
  readonly status: { readonly value: TaskStatus | null; readonly printed: string; readonly position: Position | null } | null;
  /** Ghi chú. */
  readonly note: string;
  /** Of the result, or of the mark where nothing is written. */
  readonly position: Position;
  readonly markPosition: Position;
  /** Of the label of the item that answers in prose; null for a row. */
  readonly labelPosition: Position | null;
}

/** The plan that a report reports on, as its front matter names it. */
export interface ReportedPlan {
  /** Path of the plan, relative to the report. */
  readonly file: Field<string> | null;
  readonly number: Field<DocumentNumber> | null;
  readonly date: Field<PartialDate> | null;
  /** Whether every kind of task is reported on, and not those of kind `task` alone. */
  readonly all: boolean;
}
