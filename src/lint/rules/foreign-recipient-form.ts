import { archiveText, squeeze, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { type Sighting, defineRule } from '../rule.js';
import { editOfPart, fixOf, placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'foreign-recipient-form': {
    vi: { text: 'dòng lưu ghi “{actual}” không đúng thể thức', hint: 'Viết “{expected}”.' },
    en: { text: 'the archive line `{actual}` has the form of another regulation', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** `Lưu: VT` in a document of the Party, `Lưu VT` in one of the State. */
export const foreignRecipientForm = defineRule({
  id: 'foreign-recipient-form',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Dòng lưu ghi theo thể thức khác (“Lưu: VT” hay “Lưu VPĐU”).',
    en: 'The archive line has the form of another regulation.',
  },
  basis: { vi: 'Thể thức: nơi nhận', en: 'The template: recipients' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu: VPĐU.\n',
      finds: ['11: Lưu: VPĐU'],
      fixed: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu VPĐU.\n',
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu VT, TH.\n',
      finds: ['11: Lưu VT, TH'],
      fixed: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, TH.\n',
    },
    { text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu Văn phòng Đảng ủy.\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\nlưu: VPĐU\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const archive = context.plan.recipients?.archive ?? null;
  // Front matter says what is kept where; the template prints it in its own form.
  if (archive === null || archive.value === '' || archive.origin !== 'body') return;
  const form = context.template.recipients;
  const printed = squeeze(archive.printed.value)
    .replace(/^[-–+*•]\s*/u, '')
    .replace(/ ?[;,.]$/u, '');
  const expected = archiveText(archive.value, form);
  if (!/^lưu/iu.test(printed) || printed === expected) return;
  yield {
    place: placeOfPart(context, archive, printed),
    severity: formSeverity(context.template, form),
    actual: printed,
    expected: [expected],
    note: form.article,
    ...fixOf(true, [editOfPart(context, archive, printed, expected)]),
  };
}
