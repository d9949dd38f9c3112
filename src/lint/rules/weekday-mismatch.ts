import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import { weekdayName, weekdayOf } from '../analysis/calendar.js';
import { textDates } from '../analysis/text-dates.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'weekday-mismatch': {
    vi: { text: '“{actual}”: ngày {date} là {expected}', hint: 'Kiểm tra lại thứ hoặc ngày.' },
    en: { text: '`{actual}`: {date} is {expected}', hint: 'Check weekday and date.' },
  },
} satisfies Messages;

/** A weekday that is not the one of its date: `thứ Hai, ngày 07/5/2024`. */
export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  severity: 'warning',
  category: 'dates',
  summary: { vi: 'Thứ trong tuần không đúng với ngày.', en: 'A weekday is not that of its date.' },
  basis: { vi: 'Dương lịch', en: 'The Gregorian calendar' },
  messages,
  examples: [
    {
      text: 'Hội nghị tổ chức lúc 8 giờ, thứ Hai, ngày 07/5/2024; sơ kết ngày 09/5/2024 (thứ Sáu).\n',
      finds: ['1: thứ Hai, ngày 07/5/2024', '1: 09/5/2024 (thứ Sáu)'],
    },
    {
      text: 'Hội nghị tổ chức lúc 8 giờ, thứ Ba, ngày 07/5/2024; Kỳ họp thứ hai, ngày 09/5/2024; sơ kết Chủ nhật, ngày 12/5/2024.\n',
      finds: [],
    },
  ],
  check,
});

const ordinal = oneOf(timeWords.weekdayOrdinals);
const ordinalName = oneOf(timeWords.weekdayOrdinals.map((word) => word.charAt(0).toUpperCase() + word.slice(1)));
const before = new RegExp(
  [
    String.raw`(?:^|[\0(,;:–-]|(?:${oneOf(timeWords.beforeWeekday)}|\d ?h|\d)(?= ))\s{0,2}`,
    String.raw`((?:thứ (${ordinal}|[2-7])|(chủ nhật))(?:,? \(?(?:là )?(?:ngày )?))$`,
  ].join(''),
  'u',
);
/** A weekday in the middle of a clause: its capital and the date behind a comma tell it from `lần thứ hai`. */
const within = new RegExp(String.raw`(?<!${oneOf(timeWords.beforeOrdinal)} )((?:[Tt]hứ (${ordinalName})|([Cc]hủ [Nn]hật)),? ngày )$`, 'u');
const after = new RegExp(String.raw`^\s?\(((?:thứ (${ordinal}|[2-7])|(chủ nhật)))\)`, 'u');
const ordinals: Readonly<Record<string, number>> = Object.fromEntries(timeWords.weekdayOrdinals.map((word, index) => [word, index + 1]));

function* check(context: LintContext): Iterable<Sighting> {
  if (!context.lower.includes('thứ ') && !context.lower.includes('chủ nhật')) return;
  for (const { iso, start, end, passage } of textDates(context)) {
    if (iso === null) continue;
    const lead =
      before.exec(context.lower.slice(Math.max(passage.start, start - 36), start)) ??
      within.exec(context.text.slice(Math.max(passage.start, start - 36), start));
    const tail = after.exec(context.lower.slice(end, Math.min(passage.end, end + 16)));
    const match = lead ?? tail;
    if (match === null) continue;
    const named = match[3] !== undefined ? 0 : (ordinals[(match[2] ?? '').toLowerCase()] ?? Number(match[2]) - 1);
    const real = weekdayOf(iso);
    if (named === real) continue;
    const from = lead === null ? start : start - (lead[1] ?? '').length;
    const to = lead === null ? end + match[0].length : end;
    yield {
      place: context.place(from, to),
      data: { date: context.text.slice(start, end) },
      actual: context.text.slice(from, to),
      expected: [weekdayName(real)],
    };
  }
}
