import { completionDays, dayText, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { answeredTasks, datedReport, examplePlan } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'wrong-completion-date': {
    vi: { text: 'ngày hoàn thành “{actual}” không phải là một ngày', hint: 'Ghi ngày/tháng/năm, ví dụ 10/6/2026.' },
    en: { text: 'the day of completion `{actual}` is no day', hint: 'Write it as 10/6/2026.' },
  },
  'wrong-completion-date-in-row': {
    vi: { text: 'ô {cell}: ngày hoàn thành “{actual}” không phải là một ngày', hint: 'Ghi ngày/tháng/năm, ví dụ 10/6/2026.' },
    en: { text: 'cell {cell}: the day of completion `{actual}` is no day', hint: 'Write it as 10/6/2026.' },
  },
  'wrong-completion-date-to-come': {
    vi: { text: 'ngày hoàn thành {actual} sau ngày chốt số liệu {cutoff}', hint: 'Kiểm tra ngày hoàn thành hoặc ngày chốt số liệu.' },
    en: { text: 'the day of completion {actual} is after the cut-off day {cutoff}', hint: 'Check either day.' },
  },
  'wrong-completion-date-to-come-in-row': {
    vi: {
      text: 'ô {cell}: ngày hoàn thành {actual} sau ngày chốt số liệu {cutoff}',
      hint: 'Kiểm tra ngày hoàn thành hoặc ngày chốt số liệu.',
    },
    en: { text: 'cell {cell}: the day of completion {actual} is after the cut-off day {cutoff}', hint: 'Check either day.' },
  },
} satisfies Messages;

/** A day of completion that is none, or that was still to come on the day that results are counted to. */
export const wrongCompletionDate = defineRule({
  id: 'wrong-completion-date',
  severity: 'error',
  category: 'reports',
  summary: {
    vi: 'Ngày hoàn thành của nhiệm vụ không đọc được, không có trong lịch, hoặc sau ngày chốt số liệu.',
    en: 'A day of completion that cannot be read, that no calendar has, or that is after the cut-off day.',
  },
  basis: {
    vi: 'Báo cáo phải nói rõ việc nào đúng hạn, việc nào quá hạn',
    en: 'A report says which tasks were in time and which were late',
  },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: datedReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành | 31/6/2024 |'),
      finds: ['12: 31/6/2024'],
    },
    {
      plan: examplePlan,
      text: datedReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành quá hạn | 20/12/2024 |'),
      finds: ['12: 20/12/2024'],
    },
    {
      plan: examplePlan,
      text: datedReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành | tháng 5/2024 |'),
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting<keyof typeof messages>> {
  for (const { answer, days } of answeredTasks(context)) {
    const { completed, cells } = answer;
    if (completed === null) continue;
    const done = completionDays(completed, days);
    const cell = cells?.completed ?? cells?.status ?? null;
    const data = { cell: cell ?? '', cutoff: days.cutoff === null ? '' : dayText(days.cutoff) };
    const sighting = { place: completed.position ?? answer.position, actual: completed.printed, data };
    if (completed.value === null) yield cell === null ? sighting : { ...sighting, messageId: 'wrong-completion-date-in-row' };
    else if (done !== null && days.cutoff !== null && done[0] > days.cutoff)
      yield { ...sighting, messageId: cell === null ? 'wrong-completion-date-to-come' : 'wrong-completion-date-to-come-in-row' };
  }
}
