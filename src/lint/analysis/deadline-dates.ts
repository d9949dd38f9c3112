/** Dates that a text sets as deadlines. */
import { abstractYear, isPossible, toIso } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';
import { textBefore, textDates } from './text-dates.js';

export interface DeadlineDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether the year is printed; else it is the one of the abstract. */
  readonly dated: boolean;
  /** `before` for "trước ngày", which leaves the day itself out. */
  readonly kind: 'before' | 'until';
}

/** What stands right before a deadline's date. */
const lead =
  /(?:(trước)|chậm nhất|muộn nhất|xong|hạn cuối(?: cùng)?|hoàn thành)(?: (?:là|vào|trong|đến|hết|trước|cùng)){0,4}(?: \d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,?)?(?: (?:(?:thứ [A-Za-zÀ-ỹ]{2,4}|chủ nhật),? )?ngày)? $/u;
/** What tells that something is to be done by then. */
const duty =
  /hoàn thành|xong|gửi|nộp|báo cáo|trình|đăng ký|tổng hợp|thực hiện|triển khai|tổ chức|xây dựng|rà soát|đề xuất|tham mưu|cung cấp|phê duyệt|thẩm định|chậm nhất|hạn/u;
/** What tells that it is past, or that the day only parts two cases. */
const settled =
  /(?<![A-Za-zÀ-ỹ])(?:đã|từng|tính đến|được ban hành|ban hành trước|có hiệu lực|được cấp|sinh|kết nạp|vào đảng|thành lập trước|sáp nhập|phát sinh)(?![A-Za-zÀ-ỹ])/u;

const dayAndMonth = /ngày (\d{1,2})\/(\d{1,2})(?![\d/])/gu;

/** The deadlines in the order of the text, those with a printed year first. */
export const deadlineDates = oncePerContext((context): readonly DeadlineDate[] => [...findDeadlines(context)]);

function* findDeadlines(context: LintContext): Generator<DeadlineDate> {
  // A report repeats the deadlines of its plan, where they are judged.
  if (context.plan.reportedPlan !== null) return;
  for (const { start, end, iso, separator } of textDates(context)) {
    const kind = iso === null || separator === '.' ? null : kindAt(context, start);
    if (kind !== null && iso !== null) yield { start, end, day: iso, dated: true, kind };
  }
  const year = abstractYear(context.plan);
  if (year === null) return;
  for (const { match, start, end } of context.findLower(dayAndMonth)) {
    const date = { day: Number(match[1]), month: Number(match[2]), year };
    const from = start + 5;
    const kind = isPossible(date) ? kindAt(context, from) : null;
    const day = toIso(date);
    if (kind !== null && day !== null) yield { start: from, end, day, dated: false, kind };
  }
}

/** What makes the date that begins at an offset a deadline, or null. */
function kindAt(context: LintContext, start: number): DeadlineDate['kind'] | null {
  const passage = context.passageAt(start);
  const before = textBefore(context, passage, start, 200).replace(/\s/gu, ' ');
  const match = lead.exec(before);
  if (match === null || context.isQuoted(start)) return null;
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
  const cell = passage.role === 'cell' && passage.end - passage.start < 60;
  if ((!cell && !duty.test(sentence)) || settled.test(sentence)) return null;
  return /trước/u.test(match[0]) ? 'before' : 'until';
}
