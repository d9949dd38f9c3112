import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { abstractYear, type Messages } from '../../model/index.js';
import { deadlineDates } from '../analysis/deadline-dates.js';
import { printDay } from '../analysis/calendar.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'deadline-before-document': {
    vi: { text: 'thời hạn {actual} đã qua khi ban hành văn bản ({own})', hint: 'Kiểm tra năm: ngày này có thể sót lại từ văn bản cũ.' },
    en: {
      text: 'the deadline {actual} is past when the document is issued ({own})',
      hint: 'Check the year: the date may be left over from an older document.',
    },
  },
  'deadline-before-document-task': {
    vi: {
      text: 'nhiệm vụ {task}: thời hạn {actual} đã qua khi ban hành văn bản ({own})',
      hint: 'Kiểm tra năm, hoặc dời thời hạn: ngày này có thể sót lại từ văn bản cũ.',
    },
    en: {
      text: 'task {task}: the deadline {actual} is past when the document is issued ({own})',
      hint: 'Check the year, or move the deadline: the date may be left over from an older document.',
    },
  },
} satisfies Messages;

/** A task that was due before the document was issued: mostly a date left over from last year's document. */
export const deadlineBeforeDocument = defineRule({
  id: 'deadline-before-document',
  severity: 'warning',
  category: 'dates',
  summary: { vi: 'Thời hạn giao việc sớm hơn ngày ban hành văn bản.', en: 'A deadline is before the date of the document.' },
  basis: { vi: 'Thời hạn phải sau ngày giao việc', en: 'A deadline follows the order' },
  messages,
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
    {
      text:
        '---\ntên loại: Kế hoạch\nngày ban hành: 28/5/2026\n---\n## I. NHIỆM VỤ\n\n1. Đoàn xã thăm 8 hộ nghèo trước ngày 20/5/2026.\n\n' +
        '2. Khảo sát từ ngày 10/4 đến ngày 18/5/2026.\n',
      finds: ['7: 20/5/2026', '9: 18/5/2026'],
    },
    {
      text:
        '---\ntên loại: Công văn\nngày ban hành: 18/9/2026\n---\nUBND tỉnh ban hành Kế hoạch số 96/KH-UBND; theo đó, các xã báo cáo ' +
        'trước ngày 10/9/2026.\n\nTại Công văn số 12/UBND-VP, UBND xã yêu cầu các thôn báo cáo trước ngày 11/9/2026.\n\n' +
        'Đề nghị các thôn báo cáo trước ngày 12/9/2026.\n',
      finds: ['9: 12/9/2026'],
    },
    { text: '---\ntên loại: Báo cáo\nngày ban hành: 19/01/2024\n---\nYêu cầu các chi bộ hoàn thành trước ngày 15/11/2023.\n', finds: [] },
  ],
  check,
});

/** Types that tell of what was done: their deadlines are mostly past. */
const tellsOfThePast = new Set(typeWords.ofThePast);

function* check(context: LintContext): Iterable<Sighting<keyof typeof messages>> {
  const own = context.earliestDay;
  if (own === null || tellsOfThePast.has(context.plan.documentType?.value ?? '')) return;
  // A day without a year is past for certain only where the abstract names the year.
  const sure = abstractYear(context.plan) !== null;
  for (const { place, printed, day, dated, task } of deadlineDates(context)) {
    if ((!dated && !sure) || day >= own) continue;
    yield {
      place,
      ...(task === null ? {} : { messageId: 'deadline-before-document-task' }),
      data: { own: printDay(own, context.template), ...(task === null ? {} : { task }) },
      actual: printed,
    };
  }
}
