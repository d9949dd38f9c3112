import typeWords from '../../../templates/tu-vung/ten-loai.yaml';
import { documentTypes, letters, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { replaceStretch } from '../analysis/gathered.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'copied-remainder': {
    vi: { text: 'văn bản tự gọi mình là “{actual}”', hint: 'Viết “{expected}”; nếu nói đến văn bản khác thì ghi rõ số, ký hiệu.' },
    en: { text: 'the document calls itself `{actual}`', hint: 'Write `{expected}`; if another document is meant, give its number.' },
  },
} satisfies Messages;

/** `Chương trình này` in a kế hoạch: the text was copied from a document of another type. */
export const copiedRemainder = defineRule({
  id: 'copied-remainder',
  severity: 'warning',
  category: 'orthography',
  summary: {
    vi: 'Văn bản tự gọi mình bằng tên loại khác: “Chương trình này” trong kế hoạch.',
    en: 'The document calls itself by another type’s name.',
  },
  basis: { vi: 'Lỗi thường gặp khi sao chép văn bản cũ', en: 'A common slip of copied texts' },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '---\ntên loại: Kế hoạch\n---\nCác chi bộ căn cứ Chương trình này để thực hiện; kinh phí theo Kế hoạch này.\n',
      finds: ['4: Chương trình này'],
      fixed: '---\ntên loại: Kế hoạch\n---\nCác chi bộ căn cứ Kế hoạch này để thực hiện; kinh phí theo Kế hoạch này.\n',
    },
    {
      text:
        '---\ntên loại: Kế hoạch\n---\nThực hiện Chương trình hành động số 5-CTr/TU của Tỉnh ủy; căn cứ Chương trình này, các chi bộ ' +
        'đăng ký. Các chương trình này kết thúc năm 2026.\n',
      finds: [],
    },
    {
      text:
        '---\ntên loại: Quyết định\ntrích yếu: ban hành Quy chế làm việc của Đảng ủy\n---\n' +
        'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\n\nĐiều 2. Quy chế này có hiệu lực từ ngày ký.\n',
      finds: [],
    },
  ],
  check,
});

const types = typeWords.callingThemselves;
const itself = new RegExp(`(?<![${letters}])(${types.join('|')}) này(?![${letters}])`, 'gu');
/** How many passages back a document may have been cited. */
const reach = 4;

function* check(context: LintContext): Iterable<Sighting> {
  const own = documentTypes.find((type) => type === context.plan.documentType?.value);
  if (own === undefined) return;
  const abstract = context.plan.abstract?.value.value.toLowerCase() ?? '';
  const lastNamed = new Map<string, (offset: number) => number>();
  for (const { match, start, end, passage } of context.find(itself)) {
    const [, type = ''] = match;
    if (type === own || passage.appended || context.isQuoted(start) || abstract.includes(type.toLowerCase())) continue;
    const from = context.passages[Math.max(0, context.passageIndexAt(start) - reach)]?.start ?? 0;
    const named = lastNamed.get(type) ?? lastNamedBefore(context, type.toLowerCase());
    lastNamed.set(type, named);
    if (named(start) >= from) continue;
    yield replaceStretch(context, start, end, `${own} này`, false);
  }
}

/** Tells, of offsets in order, where the type was last named before otherwise than with `này`; -1 where it was not. */
function lastNamedBefore({ lower }: LintContext, type: string): (offset: number) => number {
  let last = -1;
  let next = lower.indexOf(type);
  return (offset) => {
    for (; next >= 0 && next + type.length <= offset; next = lower.indexOf(type, next + type.length)) {
      if (!lower.startsWith(' này', next + type.length)) last = next;
    }
    return last;
  };
}
