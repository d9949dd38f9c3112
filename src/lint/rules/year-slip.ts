import timeWords from '../../../templates/tu-vung/thoi-gian.yaml';
import { oneOf } from '../../language/word-lists.js';
import type { Messages } from '../../model/index.js';
import { deadlineDates } from '../analysis/deadline-dates.js';
import { abstractYear } from '../../model/index.js';
import { textBefore } from '../analysis/text-dates.js';
import type { LintContext } from '../lint-context.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'year-slip-own-date': {
    vi: {
      text: 'ngày ban hành “{actual}” thuộc năm {old}, trong khi trích yếu nói năm {year}',
      hint: 'Kiểm tra năm: đầu năm dễ ghi nhầm năm cũ.',
    },
    en: {
      text: 'the date of issue `{actual}` is of {old}, while the abstract speaks of {year}',
      hint: 'Check the year: in January the old one slips in.',
    },
  },
  'year-slip-own-name': {
    vi: {
      text: 'văn bản tự gọi mình là của năm {actual}, trong khi trích yếu nói năm {year}',
      hint: 'Sửa năm nếu đây là chữ sót lại từ văn bản cũ.',
    },
    en: {
      text: 'the document calls itself that of {actual}, while its abstract says {year}',
      hint: 'Mend the year if it is left over from an older document.',
    },
  },
  'year-slip-digits': {
    vi: { text: 'năm “{actual}” có phải là {expected} không?', hint: 'Kiểm tra năm: hai chữ số có thể đảo chỗ.' },
    en: { text: 'is the year `{actual}` meant to be {expected}?', hint: 'Check the year: two digits may have changed places.' },
  },
  'year-slip-deadline': {
    vi: {
      text: 'thời hạn {actual} thuộc năm trước năm {year} của trích yếu',
      hint: 'Kiểm tra năm: ngày này có thể sót lại từ văn bản cũ.',
    },
    en: {
      text: 'the deadline {actual} is of the year before {year}, that of the abstract',
      hint: 'Check the year: the date may be left over from an older document.',
    },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/** Last year's year: in the date of a document of January, in what it calls itself, in a deadline. */
export const yearSlip = defineRule({
  id: 'year-slip',
  severity: 'warning',
  category: 'dates',
  summary: {
    vi: 'Năm cũ còn sót: ngày ban hành, tên gọi của chính văn bản hoặc thời hạn ghi năm trước.',
    en: 'Last year’s year is left over: in the date of issue, in what the document calls itself, or in a deadline.',
  },
  basis: { vi: 'Năm nêu trong trích yếu', en: 'The year of the abstract' },
  messages,
  examples: [
    {
      text: '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2026\nngày ban hành: 12/01/2025\n---\nNội dung.\n',
      finds: ['4: 12/01/2025'],
    },
    {
      text:
        '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2026\n---\n' +
        'Đảng ủy xây dựng Kế hoạch công tác dân vận năm 2025, như sau:\n\nGửi báo cáo trước ngày 15/6/2025.\n',
      finds: ['5: 2025', '7: 15/6/2025'],
    },
    {
      text:
        '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2026\nngày ban hành: 15/12/2025\n---\n' +
        'Trên cơ sở kết quả thực hiện Kế hoạch công tác dân vận năm 2025, Đảng ủy xây dựng Kế hoạch công tác dân vận năm 2026.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  yield* swappedDigits(context);
  const year = abstractYear(context.plan);
  if (year === null) return;
  yield* ownDate(context, year);
  yield* ownName(context, year);
  if (context.earliestDay !== null) return;
  for (const { place, printed, day, dated } of deadlineDates(context)) {
    // A plan for a year may be issued in the last months before it.
    if (dated && day >= `${year - 1}-01-01` && day <= `${year - 1}-09-30`) {
      yield { place, messageId: 'year-slip-deadline', data: { year }, actual: printed };
    }
  }
}

const farYearBefore = new RegExp(String.raw`${oneOf(timeWords.beforeFarYear)} năm $`, 'u');
/** A year far ahead whose last digits, the other way round, are those of the document's own year or the one beside it: 2052 for 2025. */
function* swappedDigits(context: LintContext): Iterable<Said> {
  const own = context.date?.year ?? null;
  if (own === null) return;
  for (const { match, start, end, passage } of context.find(/(?<=năm )20(\d)(\d)(?![\d/]|[-–]\d)/gu)) {
    const [printed, tens = '', ones = ''] = match;
    const meant = Number(`20${ones}${tens}`);
    if (Number(printed) - own < 9 || Math.abs(meant - own) > 1) continue;
    if (farYearBefore.test(context.lower.slice(Math.max(passage.start, start - 14), start))) continue;
    yield { place: context.place(start, end), messageId: 'year-slip-digits', actual: printed, expected: [String(meant)] };
  }
}

/** In January the hand still writes the old year; a plan for the year after the next eleven months is not made then. */
function* ownDate(context: LintContext, year: number): Iterable<Said> {
  const field = context.plan.issuance.date;
  if (field === null || field.value.month !== 1 || field.value.year !== year - 1) return;
  yield { place: field.position, messageId: 'year-slip-own-date', data: { year, old: year - 1 }, actual: field.printed.value.trim() };
}

const selfNaming = /(?:xây dựng|ban hành|trên đây là) $/u;

/** `xây dựng Kế hoạch công tác dân vận năm 2025` in the plan of 2026: the words of its own abstract with the old year. */
function* ownName(context: LintContext, year: number): Iterable<Said> {
  const type = context.plan.documentType?.value.toLowerCase();
  const abstract = context.plan.abstract?.value.value
    .toLowerCase()
    .replace(/\s/gu, ' ')
    .replace(/^về (?:việc )?/u, '');
  if (type === undefined || abstract === undefined) return;
  const subject = abstract.slice(0, abstract.indexOf(String(year)));
  for (const name of [`${type} ${subject}`, `${type} về ${subject}`, `${type} về việc ${subject}`]) {
    const named = `${name}${year - 1}`;
    for (let at = context.lower.indexOf(named); at >= 0; at = context.lower.indexOf(named, at + named.length)) {
      const end = at + named.length;
      if (!selfNaming.test(textBefore(context, context.passageAt(at), at, 16))) continue;
      yield { place: context.place(end - 4, end), messageId: 'year-slip-own-name', data: { year }, actual: String(year - 1) };
    }
  }
}
