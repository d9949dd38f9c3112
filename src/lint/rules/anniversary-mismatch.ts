import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { datePartsAt, yearAt, type Figure } from '../../language/dates/date-parts.js';
import { oneOf } from '../../language/word-lists.js';
import { planYear, type Messages } from '../../model/index.js';
import { citedDocuments } from '../analysis/cited-documents.js';
import { textBefore } from '../analysis/text-dates.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'anniversary-mismatch': {
    vi: { text: '“{actual}” không khớp với các mốc {from} và {to}', hint: 'Tính ra “{expected}”; kiểm tra số năm và các mốc.' },
    en: { text: '`{actual}` does not follow from {from} and {to}', hint: 'They make `{expected}`; check both.' },
  },
} satisfies Messages;

/** A number of years that does not follow from the dates beside it: `kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)`. */
export const anniversaryMismatch = defineRule({
  id: 'anniversary-mismatch',
  severity: 'info',
  category: 'dates',
  summary: {
    vi: 'Số năm kỷ niệm, sơ kết, tổng kết không khớp với các năm ghi bên cạnh.',
    en: 'The years of an anniversary or a review do not follow from the dates beside them.',
  },
  basis: { vi: 'Phép trừ các năm ghi trong câu', en: 'The years of the sentence subtracted' },
  messages,
  examples: [
    { text: 'Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024).\n', finds: ['1: 95 năm'] },
    {
      text:
        '---\ntên loại: Kế hoạch\nngày ban hành: 19/01/2024\n---\n' +
        'Tổng kết 30 năm thực hiện Chỉ thị số 30-CT/TW, ngày 18/02/1998 của Bộ Chính trị.\n',
      finds: ['5: 30 năm'],
    },
    {
      text:
        '---\ntên loại: Kế hoạch\nngày ban hành: 19/01/2024\n---\n' +
        'Kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024). Tổng kết 25 năm thực hiện Chỉ thị số 30-CT/TW, ngày 18/02/1998 ' +
        'của Bộ Chính trị. Sơ kết kế hoạch 5 năm của xã (2021 - 2025).\n',
      finds: [],
    },
  ],
  check,
});

/** A bracket that may hold two dates or years. */
const bracket = /\(\s?(?:ngày )?(?=\d)/gu;
const between = /\s?[-–]\s?(?:ngày )?/uy;
const closing = /\s?\)/uy;

/** The years of `(03/02/1930 - 03/02/2024)` and `(1930 - 2024)`, whose first day or year begins at a place; null for anything else. */
function yearsAt(text: string, at: number): { from: number; to: number } | null {
  const from = yearOfDay(text, at);
  between.lastIndex = from?.end ?? 0;
  if (from === null || !between.test(text)) return null;
  const to = yearOfDay(text, between.lastIndex);
  closing.lastIndex = to?.end ?? 0;
  return to === null || !closing.test(text) || to.value < 1900 || to.value >= 2100 ? null : { from: from.value, to: to.value };
}

/** The year of the date that begins at a place, or the bare year there. */
function yearOfDay(text: string, at: number): Figure | null {
  const year = yearAt(text, at) ?? datePartsAt(text, at, false)?.year ?? null;
  return year === null || year.value < 1000 || year.value >= 2100 ? null : year;
}

/** Counted from a day: "kế hoạch 5 năm (2021 - 2025)" counts its years in another way. */
const counted = new RegExp(String.raw`(?<![\d/.,])(\d{1,3}) năm ${oneOf(timeWords.anniversaries)}(?:(?!\d{1,3} năm)[^().;]){0,100}$`, 'u');
const review = /(?:sơ|tổng) kết (\d{1,2}) năm (?:thực hiện|triển khai(?: thực hiện)?|thi hành) (?:các )?$/u;

function* check(context: LintContext): Iterable<Sighting> {
  for (const { start: open, end: inside, passage } of context.findLower(bracket)) {
    const dates = yearsAt(context.text, inside);
    if (dates === null) continue;
    const before = textBefore(context, passage, open, 140);
    const count = counted.exec(before);
    const passed = dates.to - dates.from;
    if (count === null || Number(count[1]) === passed || passed < 0) continue;
    const start = open - before.length + count.index;
    const end = start + (count[1] ?? '').length + 4;
    yield {
      place: context.place(start, end),
      data: dates,
      actual: context.text.slice(start, end),
      expected: [`${passed} năm`],
    };
  }
  yield* reviews(context);
}

/** More years of carrying out than have passed; fewer may be of a review long done, or of one that is late. */
function* reviews(context: LintContext): Iterable<Sighting> {
  const year = planYear(context.plan);
  if (year === null) return;
  for (const { citation, passage, start } of citedDocuments(context)) {
    const date = citation.date?.value ?? null;
    if (date === null || citation.wording?.nested === true) continue;
    const type = `${citation.documentType?.value ?? ''} ${citation.wording?.numberWord === true ? 'số ' : ''}`.toLowerCase();
    const before = textBefore(context, passage, start, 90);
    const lead = before.endsWith(type) ? before.slice(0, before.length - type.length) : before;
    const match = review.exec(lead);
    if (match === null) continue;
    const from = Number(date.slice(0, 4));
    if (Number(match[1]) <= year - from + 1) continue;
    const at = start - (before.length - lead.length) - match[0].length + match[0].search(/\d/u);
    const end = at + (match[1] ?? '').length + 4;
    yield {
      place: context.place(at, end),
      data: { from, to: year },
      actual: context.text.slice(at, end),
      expected: [`${year - from} năm`],
    };
  }
}
