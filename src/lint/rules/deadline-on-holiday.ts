import type { Messages, OptionValues } from '../../model/index.js';
import { deadlineDates } from '../analysis/deadline-dates.js';
import { holidayOn, weekdayOf } from '../analysis/calendar.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'deadline-on-holiday': {
    vi: { text: 'thời hạn {actual} là ngày nghỉ ({holiday})', hint: 'Chọn một ngày làm việc.' },
    en: { text: 'the deadline {actual} is a public holiday ({holiday})', hint: 'Choose a working day.' },
  },
  'deadline-on-holiday-sunday': {
    vi: { text: 'thời hạn {actual} là Chủ nhật', hint: 'Chọn một ngày làm việc.' },
    en: { text: 'the deadline {actual} is a Sunday', hint: 'Choose a working day.' },
  },
  'deadline-on-holiday-saturday': {
    vi: { text: 'thời hạn {actual} là thứ Bảy', hint: 'Chọn một ngày làm việc.' },
    en: { text: 'the deadline {actual} is a Saturday', hint: 'Choose a working day.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A deadline on a Sunday or a public holiday, when no office is open. */
export const deadlineOnHoliday = defineRule({
  id: 'deadline-on-holiday',
  severity: 'info',
  category: 'dates',
  summary: { vi: 'Thời hạn rơi vào Chủ nhật hoặc ngày nghỉ lễ, tết.', en: 'A deadline is on a Sunday or a public holiday.' },
  basis: { vi: 'Ngày nghỉ hằng tuần; Điều 112 Bộ luật Lao động về nghỉ lễ, tết', en: 'The weekly day of rest; Labour Code, article 112' },
  messages,
  options: {
    saturdays: {
      initial: false,
      summary: { vi: 'coi thứ Bảy cũng là ngày nghỉ', en: 'Saturdays are days of rest too' },
    },
  },
  examples: [
    {
      text: 'Các chi bộ gửi báo cáo chậm nhất ngày 24/11/2026; nộp hồ sơ chậm nhất ngày 27/4/2026.\n',
      finds: ['1: 24/11/2026', '1: 27/4/2026'],
    },
    { text: 'Các chi bộ gửi báo cáo trước ngày 14/12/2024.\n', options: { saturdays: true }, finds: ['1: 14/12/2024'] },
    { text: 'Các chi bộ gửi báo cáo chậm nhất ngày 24/11/2025; nộp hồ sơ chậm nhất ngày 28/4/2026 và ngày 14/12/2024.\n', finds: [] },
    { text: 'Các chi bộ gửi báo cáo trước ngày 15/12/2024; đăng ký chậm nhất ngày 01/5/2024.\n', finds: ['1: 15/12/2024', '1: 01/5/2024'] },
    {
      text: 'Các chi bộ gửi báo cáo trước ngày 16/12/2024; hoàn thành trước ngày 02/9/2024; tổ chức hội nghị ngày 15/12/2024.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext, { saturdays }: OptionValues): Iterable<Said> {
  for (const { place, printed, day, exact, kind } of deadlineDates(context)) {
    // What takes place on a day may well be on a Sunday; the last day of a month is nobody's choice.
    if (!exact || kind === 'on' || kind === 'range') continue;
    // "Hoàn thành trước ngày 02/9" is done in time for the day, and well said.
    const holiday = kind === 'before' ? null : holidayOn(day);
    const weekday = weekdayOf(day);
    if (holiday !== null) yield { place, data: { holiday }, actual: printed };
    else if (weekday === 0) yield { place, messageId: 'deadline-on-holiday-sunday', actual: printed };
    else if (weekday === 6 && saturdays === true) yield { place, messageId: 'deadline-on-holiday-saturday', actual: printed };
  }
}
