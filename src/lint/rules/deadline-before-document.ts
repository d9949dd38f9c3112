import { deadlineDates } from '../analysis/deadline-dates.js';
import { printDay } from '../analysis/calendar.js';
import type { LintContext } from '../lint-context.js';
import type { Rule, Sighting } from '../rule.js';

/** A task that was due before the document was issued: mostly a date left over from last year's document. */
export const deadlineBeforeDocument: Rule = {
  id: 'deadline-before-document',
  severity: 'warning',
  category: 'dates',
  summary: { vi: 'Thời hạn giao việc sớm hơn ngày ban hành văn bản.', en: 'A deadline is before the date of the document.' },
  basis: { vi: 'Thời hạn phải sau ngày giao việc', en: 'A deadline follows the order' },
  examples: [
    {
      text: '---\ntên loại: Kế hoạch\nngày ban hành: 19/01/2024\n---\nCác chi bộ gửi báo cáo về Đảng ủy trước ngày 15/11/2023.\n',
      finds: ['5: 15/11/2023'],
    },
    {
      text: '---\ntên loại: Kế hoạch\nngày ban hành: "ngày    tháng 3 năm 2024"\n---\nHoàn thành trước ngày 30/01/2024.\n',
      finds: ['5: 30/01/2024'],
    },
    {
      text:
        '---\ntên loại: Kế hoạch\nngày ban hành: 19/01/2024\n---\n' +
        'Các chi bộ đã hoàn thành trước ngày 15/11/2023; gửi báo cáo trước ngày 15/11/2024.\n',
      finds: [],
    },
    { text: '---\ntên loại: Báo cáo\nngày ban hành: 19/01/2024\n---\nYêu cầu các chi bộ hoàn thành trước ngày 15/11/2023.\n', finds: [] },
  ],
  check,
};

/** Types that tell of what was done: their deadlines are mostly past. */
const tellsOfThePast = new Set(['Báo cáo', 'Biên bản', 'Tờ trình', 'Đề án', 'Thông cáo']);

function* check(context: LintContext): Iterable<Sighting> {
  const own = context.earliestDay;
  if (own === null || tellsOfThePast.has(context.plan.documentType?.value ?? '')) return;
  for (const { start, end, day, dated } of deadlineDates(context)) {
    if (!dated || day >= own) continue;
    yield { place: context.place(start, end), data: { own: printDay(own, context.template) }, actual: context.text.slice(start, end) };
  }
}
