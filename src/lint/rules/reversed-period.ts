import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { datePartsAt, type DateParts } from '../../language/dates/date-parts.js';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import { textBefore, textDates } from '../analysis/text-dates.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'reversed-period': {
    vi: { text: 'khoảng thời gian “{actual}” có điểm cuối trước điểm đầu', hint: 'Kiểm tra hai mốc thời gian.' },
    en: { text: 'the period `{actual}` ends before it begins', hint: 'Check both of its ends.' },
  },
} satisfies Messages;

/** A period whose end is before its beginning: `giai đoạn 2025 - 2021`, `từ ngày 15/10/2024 đến ngày 01/10/2024`. */
export const reversedPeriod = defineRule({
  id: 'reversed-period',
  severity: 'warning',
  category: 'dates',
  summary: { vi: 'Khoảng thời gian có điểm cuối trước điểm đầu.', en: 'A period ends before it begins.' },
  basis: { vi: 'Trình tự thời gian', en: 'The order of time' },
  messages,
  examples: [
    { text: 'Sơ kết giai đoạn 2025 - 2021; nhiệm kỳ từ năm 2025 đến năm 2020.\n', finds: ['1: 2025 - 2021', '1: 2025 đến năm 2020'] },
    { text: 'Thực hiện từ ngày 15/10/2024 đến hết ngày 01/10/2024.\n', finds: ['1: 15/10/2024 đến hết ngày 01/10/2024'] },
    { text: 'Từ ngày 25.3 đến 20.3.2026; từ 25/01 - 24/01/2026.\n', finds: ['1: 25.3 đến 20.3.2026', '1: 25/01 - 24/01/2026'] },
    { text: 'Giai đoạn 2021 - 2025; điện thoại 0208 2025 - 2021; mã số 2030-2021; đã sửa đổi, bổ sung năm 2025 (2021).\n', finds: [] },
  ],
  check,
});

const years =
  /(?<![\d.,/-])((?:19|20)\d\d)(?:\s?[-–—]\s?|\s(?:-\s|–\s)?(?:đến|tới)\s(?:hết\s)?(?:năm\s)?)((?:19|20)\d\d)(?![\d/]|[.,]\d)/gu;
const yearLead = new RegExp(String.raw`(?:${oneOf(timeWords.periods)}|khóa [ivx]{1,5},?)\s\(?$`, 'u');
const between = /^\s?(?:[-–—]|đến|tới)(?:\s(?:hết\s)?(?:ngày)?)?\s?$/u;

/** Where a time from one day to another begins. */
const fromDay = /(?<=[Tt]ừ (?:ngày )?)(?=\d)/gu;
/** What stands between its days. */
const toDay = /(?:\s?[-–—]\s?|\s(?:đến|tới)\s)(?:hết\s)?(?:ngày\s)?/uy;

/** `từ ngày 15/01 - 24/01/2026`, `từ 25/01 đến ngày 24/01/2026`: a day without a year and the full date behind it. */
function periodAt(text: string, start: number): { first: DateParts; last: DateParts } | null {
  const first = datePartsAt(text, start, false);
  if (first === null || first.year !== null || first.separator === null) return null;
  toDay.lastIndex = first.end;
  if (!toDay.test(text)) return null;
  const last = datePartsAt(text, toDay.lastIndex, false);
  return last === null || last.year === null || last.separator !== first.separator ? null : { first, last };
}

function* check(context: LintContext): Iterable<Sighting> {
  for (const { match, start, end, passage } of context.find(years)) {
    if (Number(match[1]) <= Number(match[2]) || !yearLead.test(textBefore(context, passage, start, 24))) continue;
    yield { place: context.place(start, end), actual: match[0] };
  }
  for (const { start } of context.find(fromDay)) {
    const period = periodAt(context.text, start);
    if (period === null) continue;
    const [before, after] = [period.first, period.last].map(({ day, month }) => ({ day: day?.value ?? 0, month: month?.value ?? 0 }));
    if (before === undefined || after === undefined) continue;
    const later = before.month * 100 + before.day > after.month * 100 + after.day;
    // From December into January the year turns.
    if (!later || after.month === 1 + (before.month % 12) || before.month > 12 || before.month - after.month > 6) continue;
    const { end } = period.last;
    yield { place: context.place(start, end), actual: context.text.slice(start, end) };
  }
  const dates = textDates(context);
  for (const [at, first] of dates.entries()) {
    const second = dates[at + 1];
    if (second === undefined || second.passage !== first.passage || first.iso === null || second.iso === null || first.iso <= second.iso)
      continue;
    if (
      second.start - first.end > 20 ||
      !between.test(context.lower.slice(first.end, second.start)) ||
      context.text.charAt(first.start - 1) === '/'
    )
      continue;
    yield { place: context.place(first.start, second.end), actual: context.text.slice(first.start, second.end) };
  }
}
