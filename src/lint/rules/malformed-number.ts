import { strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { ownNumber } from '../analysis/own-number.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'malformed-number-form': {
    vi: { text: 'số và ký hiệu “{actual}” không đúng thể thức', hint: 'Viết “{expected}”.' },
    en: { text: 'number and symbol `{actual}` do not have the form of the template', hint: 'Write `{expected}`.' },
  },
  'malformed-number-organ': {
    vi: { text: 'số và ký hiệu “{actual}” không có phần viết tắt tên cơ quan', hint: 'Ghi đủ số, ký hiệu tên loại và ký hiệu cơ quan.' },
    en: { text: 'number and symbol `{actual}` lack the abbreviation of the organ', hint: 'Write serial, type and organ in full.' },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/** `Số: 11/KH-ĐU` in a Party document, `Số 11-KH/UBND` in a State one: colon, hyphen and stroke of the other regulation. */
export const malformedNumber = defineRule({
  id: 'malformed-number',
  severity: 'error',
  category: 'form',
  summary: {
    vi: 'Số và ký hiệu của văn bản không viết theo thể thức đang dùng.',
    en: 'Number and symbol of the document are not written as its template has them.',
  },
  basis: { vi: 'Thể thức: số và ký hiệu văn bản', en: 'The template: number and symbol' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\nSố: 11/KH-ĐU\n\n# KẾ HOẠCH\n',
      finds: ['5: Số: 11/KH-ĐU'],
      fixed: '---\nthể thức: dang-hd36\n---\n\nSố 11-KH/ĐU\n\n# KẾ HOẠCH\n',
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\nsố và ký hiệu: 11-KH/UBND\n---\n\n# KẾ HOẠCH\n',
      finds: ['3: 11-KH/UBND'],
      fixed: '---\nthể thức: nha-nuoc-nd30\nsố và ký hiệu: 11/KH-UBND\n---\n\n# KẾ HOẠCH\n',
    },
    { text: '---\nthể thức: dang-hd36\n---\n\nSố 11-KH\n\n# KẾ HOẠCH\n', finds: ['5: Số 11-KH'] },
    { text: '---\nthể thức: dang-hd36\n---\n\nSố      -KH/ĐU\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 125/UBND-VP\n\nV/v đôn đốc báo cáo\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const sighting of ownNumber(context, 'malformed'))
    yield { ...sighting, messageId: 'malformed-number-form', severity: strictness(context.template) };
  const { number } = context.plan;
  if (number === null || number.value.organSymbol !== null || number.value.typeSymbol === null) return;
  const { typeSymbol } = number.value;
  // Dots in its place are to be filled in.
  if (/[-–—/]\s?[.…_]{2,}$/u.test(number.printed.value.trim())) return;
  // A công văn may have the symbol of its organ alone: `125/UBND`.
  if (!context.types.types.some(({ symbols }) => symbols.includes(typeSymbol))) return;
  yield {
    place: number.position,
    messageId: 'malformed-number-organ',
    severity: formSeverity(context.template, context.template.number),
    actual: number.printed.value.trim(),
    note: context.template.number.article,
  };
}
