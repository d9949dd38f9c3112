import { dateParts, squeeze, type Field, type Messages, type PartialDate } from '../../model/index.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { editOfWhole, fixOf } from '../analysis/printed-parts.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'malformed-date-line': {
    vi: { text: 'thiếu dấu phẩy giữa địa danh “{actual}” và ngày tháng', hint: 'Viết “{expected}”.' },
    en: { text: 'no comma parts the place `{actual}` from the date', hint: 'Write `{expected}`.' },
  },
  'malformed-date-line-figures': {
    vi: {
      text: 'ngày ban hành ghi bằng “{actual}”',
      hint: 'Ghi đủ chữ “ngày”, “tháng”, “năm”: “{expected}”.',
    },
    en: { text: 'the date of issue is written `{actual}`', hint: 'Write the words of day, month and year: `{expected}`.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** The line of place and date: a comma behind the place, the words ngày, tháng, năm in full. */
export const malformedDateLine = defineRule({
  id: 'malformed-date-line',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Dòng địa danh, ngày tháng thiếu dấu phẩy sau địa danh hoặc ghi ngày bằng chữ số tách nhau bởi gạch.',
    en: 'The line of place and date lacks the comma behind the place, or has the date in bare figures.',
  },
  basis: {
    vi: '36-HD/VPTW, II.1.4; 05-HD/VPTW, Phần II, I.4.2; Phụ lục I, II.4.b, II.4.c của Nghị định 30/2020/NĐ-CP',
    en: '36-HD/VPTW, II.1.4; 05-HD/VPTW, part II, I.4.2; Decree 30/2020/NĐ-CP, Annex I, II.4.b, II.4.c',
  },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd05\n---\n\nGia Sàng ngày 05 tháng 6 năm 2026\n\n# KẾ HOẠCH\n',
      finds: ['5: Gia Sàng'],
      fixed: '---\nthể thức: dang-hd05\n---\n\nGia Sàng, ngày 05 tháng 6 năm 2026\n\n# KẾ HOẠCH\n',
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\n---\n\nThái Nguyên, ngày 05/6/2026\n\n# KẾ HOẠCH\n',
      finds: ['5: 05/6/2026'],
    },
    { text: '---\nthể thức: dang-hd05\n---\n\nGia Sàng, ngày     tháng     năm 2026\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: dang-hd05\n---\n\n*Gia Sàng, ngày 05 tháng 6 năm 2026*\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: dang-hd05\nđịa danh: Gia Sàng\nngày ban hành: 05/6/2026\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: trung-lap\n---\n\nGia Sàng ngày 05 tháng 6 năm 2026\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const { plan, template } = context;
  const { place, date } = plan.issuance;
  if (date === null || date.origin !== 'body') return;
  const said = { severity: formSeverity(template, template.date), note: template.date.article };
  if (place !== null && place.origin === 'body' && isUnparted(context, place, date)) {
    const name = squeeze(place.value);
    yield {
      ...said,
      place: place.position,
      actual: name,
      expected: [`${name}, ngày ...`],
      ...fixOf(true, [isBare(context, place, date) ? editOfWhole(context, place, `${name},`) : null]),
    };
  }
  const figures = /^\d[\d\s/.-]{4,14}$/u.exec(date.printed.value.trim())?.[0];
  if (figures !== undefined) {
    yield {
      ...said,
      messageId: 'malformed-date-line-figures',
      place: date.position,
      actual: figures,
      expected: [inWords(date.value, context)],
    };
  }
}

/** What the source has between the place and the date; null where the one does not stand before the other. */
function between({ source }: LintContext, place: Field<string>, date: Field<PartialDate>): string | null {
  const [start, end] = [place.position?.end.offset ?? null, date.position?.start.offset ?? null];
  return start === null || end === null || start > end ? null : source.text.slice(start, end);
}

function isUnparted(context: LintContext, place: Field<string>, date: Field<PartialDate>): boolean {
  const marks = between(context, place, date);
  return marks !== null && !marks.includes(',');
}

/** Whether nothing but white space parts them. */
function isBare(context: LintContext, place: Field<string>, date: Field<PartialDate>): boolean {
  return /^\s*(?:ngày\s*)?$/u.test(between(context, place, date) ?? '');
}

/** The date as the template prints it: `ngày 05 tháng 6 năm 2026`. */
function inWords(date: PartialDate, { template }: LintContext): string {
  const { day, month } = dateParts(date, template.date);
  return `ngày ${day ?? '...'} tháng ${month ?? '...'} năm ${date.year ?? '...'}`;
}
