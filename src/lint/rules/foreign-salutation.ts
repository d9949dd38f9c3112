import { saysSalutation, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { type Sighting, defineRule } from '../rule.js';
import { editOfPart, fixOf, placeOfPart } from '../analysis/printed-parts.js';

const messages = {
  'foreign-salutation': {
    vi: { text: 'thể thức đang dùng ghi “{expected}”, không ghi “{actual}”', hint: 'Sửa thành “{expected}”.' },
    en: { text: 'the template writes “{expected}”, not “{actual}”', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** Kính gửi where the template has Kính trình, or the other way round. */
export const foreignSalutation = defineRule({
  id: 'foreign-salutation',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: '“Kính gửi”, “Kính trình” không đúng với loại văn bản của thể thức đang dùng.',
    en: 'The salutation is not the one that the template has for this type.',
  },
  basis: { vi: 'Thể thức: kính gửi, kính trình', en: 'The template: addressees' },
  messages,
  regimes: ['party', 'state'],
  fix: 'unsafe',
  examples: [
    {
      text: '---\nthể thức: dang-hd05\n---\n\n# TỜ TRÌNH\n\nKính gửi: Ban Thường vụ Tỉnh ủy\n\nĐảng ủy xã trình như sau:\n',
      finds: ['7: Kính gửi'],
      fixed: '---\nthể thức: dang-hd05\n---\n\n# TỜ TRÌNH\n\nKính trình: Ban Thường vụ Tỉnh ủy\n\nĐảng ủy xã trình như sau:\n',
    },
    { text: '---\nthể thức: dang-hd36\n---\n\n# TỜ TRÌNH\n\nKính gửi: Ban Thường vụ Tỉnh ủy\n\nĐảng ủy xã trình như sau:\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { addressees, documentType } = context.plan;
  const { template } = context;
  const { salutations, article } = template.addressees;
  const expected = salutations[documentType?.value ?? ''];
  // A key of the front matter names the part; the template words it.
  if (
    addressees === null ||
    addressees.origin === 'frontMatter' ||
    expected === undefined ||
    saysSalutation(expected, addressees.value.salutation)
  )
    return;
  const actual = addressees.value.salutation;
  yield {
    place: placeOfPart(context, addressees, actual),
    actual,
    expected: [expected],
    // No guideline words how an invitation calls those it invites.
    ...(documentType?.value === 'Giấy mời'
      ? { severity: 'info' }
      : { severity: template.regime === 'party' ? formSeverity(template, template.addressees) : 'warning', note: article }),
    ...fixOf(false, [editOfPart(context, addressees, actual, expected)]),
  };
}
