import { parseMessages } from '../../messages/parse.js';
import { isPossible, squeeze, type Messages } from '../../model/index.js';
import { textDates } from '../analysis/text-dates.js';
import { defineRule, type Sighting } from '../rule.js';
import type { LintContext } from '../lint-context.js';

const messages = { 'impossible-date': parseMessages['impossible-date'] } satisfies Messages;

/** A day that the calendar does not have. */
export const impossibleDate = defineRule({
  id: 'impossible-date',
  severity: 'error',
  category: 'dates',
  summary: {
    vi: 'Ngày không có trong lịch, như 31/4 hoặc 29/02 của năm không nhuận.',
    en: 'A day that the calendar does not have, such as 31 April.',
  },
  basis: { vi: 'Dương lịch', en: 'The Gregorian calendar' },
  messages,
  examples: [
    { text: 'Hoàn thành trước ngày 31/4/2024; sơ kết ngày 30 tháng 02 năm 2024.\n', finds: ['1: 31/4/2024', '1: 30 tháng 02 năm 2024'] },
    { text: '---\nngày ban hành: 29/02/2023\n---\nNội dung.\n', finds: ['2: 29/02/2023'] },
    {
      text: 'UBND XÃ TÂN CƯƠNG\nSố: 15/KH-UBND\nTân Cương, ngày 31 tháng 4 năm 2026\nKẾ HOẠCH\n',
      kind: 'text',
      finds: ['3: ngày 31 tháng 4 năm 2026'],
    },
    { text: 'Từ ngày 29/02/2024 đến ngày 30/4/2024; điểm số 32/40/2024 không phải ngày.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  // Reading front matter says so itself.
  const { date } = context.plan.issuance;
  if (date !== null && date.origin !== 'frontMatter' && !isPossible(date.value))
    yield { place: date.position, actual: squeeze(date.printed.value).replace(/^ngày /iu, '') };
  for (const { iso, start, end, dayText, monthText, separator } of textDates(context)) {
    if (iso !== null || separator === '.' || (Number(dayText) > 31 && Number(monthText) > 12)) continue;
    yield { place: context.place(start, end), actual: context.text.slice(start, end) };
  }
}
