import { squeeze, type Field, type Recipient, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity, isDateSettled } from '../analysis/layout-severity.js';
import { isTailUnclear } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';
import { editOfWhole, fixOf } from '../analysis/printed-parts.js';

const messages = {
  'recipient-punctuation': {
    vi: {
      text: '{count} dòng nơi nhận có dấu cuối dòng không đúng thể thức, bắt đầu từ “{actual}”',
      hint: 'Mỗi dòng kết thúc bằng “{separator}”, dòng cuối bằng “{last}”.',
    },
    en: {
      text: '{count} lines of the recipients end otherwise than the template has it, the first is `{actual}`',
      hint: 'Each line ends with `{separator}`, the last with `{last}`.',
    },
  },
} satisfies Messages;

/** Lines of Nơi nhận that end with another mark than the template has. One finding for the list. */
export const recipientPunctuation = defineRule({
  id: 'recipient-punctuation',
  severity: 'warning',
  category: 'form',
  summary: { vi: 'Dấu cuối các dòng nơi nhận không đúng thể thức.', en: 'Lines of the recipients do not end as the template has it.' },
  basis: { vi: 'Thể thức: nơi nhận', en: 'The template: recipients' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy;\n- Các chi bộ\n- Lưu VPĐU.\n',
      finds: ['10: Thành ủy;'],
      fixed: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Các chi bộ,\n- Lưu VPĐU.\n',
    },
    { text: '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy;\n- Các chi bộ;\n- Lưu VPĐU.\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ;\n- Các phòng.\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\nnơi nhận:\n  - Thành ủy\n  - Các chi bộ\n---\n\n# KẾ HOẠCH\n', finds: [] },
    {
      text: 'ĐẢNG ỦY XÃ TÂN CƯƠNG\n\nKẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Tỉnh ủy,\n- Các chi bộ,\n- Lưu VPĐU.\n',
      kind: 'text',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { recipients } = context.plan;
  if (recipients === null || isTailUnclear(context)) return;
  const { separator, last, article } = context.template.recipients;
  const fields: readonly Field<Recipient | string>[] = [...recipients.items, ...(recipients.archive === null ? [] : [recipients.archive])];
  const printed = fields.filter(({ origin }) => origin === 'body');
  if (printed.some(({ printed: line }) => isMixed(line.value))) return;
  const between = isDateSettled(context) ? separator : (usual(printed) ?? separator);
  const expected = (field: Field<unknown>): string => (field === fields.at(-1) ? last : between);
  const wrong = printed.filter((field) => endMark(field) !== expected(field));
  const [first] = wrong;
  if (first === undefined) return;
  yield {
    place: first.position,
    severity: formSeverity(context.template, isDateSettled(context) ? context.template.recipients : null),
    actual: squeeze(first.printed.value),
    expected: [between, last],
    note: article,
    data: { count: wrong.length, separator: between, last },
    ...fixOf(
      true,
      wrong.map((field) =>
        editOfWhole(
          context,
          field,
          field.printed.value
            .trimEnd()
            .replace(/[;,.]$/u, '')
            .trimEnd() + expected(field),
        ),
      ),
    ),
  };
}

/** Whether a line of recipients was read with the signature beside it: two words in capitals that no abbreviation is, or a column. */
function isMixed(line: string): boolean {
  return /\t|\p{Lu}{2,12} \p{Lu}{2,12}(?:\s|$)/u.test(line.trim().replace(/\([^()]{0,200}\)/gu, ''));
}

function endMark({ printed }: Field<unknown>): string {
  return /[;,.]$/u.exec(printed.value.trim())?.[0] ?? '';
}

/** The mark that all lines but the last share, a comma or a semicolon; null if they do not. */
function usual(fields: readonly Field<unknown>[]): string | null {
  const marks = new Set(fields.slice(0, -1).map(endMark));
  const [mark = ''] = marks;
  return marks.size === 1 && (mark === ',' || mark === ';') ? mark : null;
}
