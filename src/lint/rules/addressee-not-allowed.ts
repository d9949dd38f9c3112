import { layoutOf, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'addressee-not-allowed': {
    vi: { text: '{type} không có phần “{salutation}”', hint: 'Đưa các cơ quan đó vào nơi nhận. “{salutation}” chỉ dùng cho: {types}.' },
    en: { text: 'a {type} has no line “{salutation}”', hint: 'Name these organs among the recipients. The line is for: {types}.' },
  },
} satisfies Messages;

/** Kính gửi in a kế hoạch: its addressees belong among the recipients. */
export const addresseeNotAllowed = defineRule({
  id: 'addressee-not-allowed',
  severity: 'warning',
  category: 'form',
  summary: { vi: 'Có “Kính gửi” trong loại văn bản không dùng phần này.', en: 'Kính gửi in a type of document that has no such line.' },
  basis: { vi: 'Thể thức: kính gửi', en: 'The template: addressees' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nKính gửi: Thành ủy\n\nNội dung kế hoạch như sau:\n',
      finds: ['7: Kính gửi: Thành ủy'],
    },
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# BÁO CÁO\n\nKính gửi: Sở Nội vụ\n\nKết quả như sau:\n', finds: [] },
    { text: '---\nthể thức: nha-nuoc-nd30\nkính gửi: Sở Nội vụ\n---\n', finds: [] },
  ],
  check,
});

function* check({ plan, template }: LintContext): Iterable<Sighting> {
  const { addressees, documentType } = plan;
  const { salutations, article } = template.addressees;
  if (
    addressees === null ||
    documentType === null ||
    salutations[documentType.value] !== undefined ||
    layoutOf(plan, template).addressees !== 'absent'
  )
    return;
  yield {
    place: addressees.position,
    severity: formSeverity(template),
    note: article,
    data: { type: documentType.value, salutation: addressees.value.salutation, types: Object.keys(salutations) },
  };
}
