import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { formSeverity } from '../analysis/layout-severity.js';
import { ownNumber } from '../analysis/own-number.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unpadded-number': {
    vi: { text: 'số văn bản nhỏ hơn 10 phải có số 0 phía trước: “{actual}”', hint: 'Viết “{expected}”.' },
    en: { text: 'a serial below ten takes a leading zero: `{actual}`', hint: 'Write `{expected}`.' },
  },
} satisfies Messages;

/** A serial below ten without its leading zero. */
export const unpaddedNumber = defineRule({
  id: 'unpadded-number',
  severity: 'warning',
  category: 'form',
  summary: { vi: 'Số văn bản nhỏ hơn 10 không có số 0 phía trước.', en: 'A serial below ten has no leading zero.' },
  basis: { vi: 'Thể thức: số và ký hiệu văn bản', en: 'The template: number and symbol' },
  messages,
  regimes: ['party', 'state'],
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\n\nSố 5-KH/ĐU\n\n# KẾ HOẠCH\n',
      finds: ['5: Số 5-KH/ĐU'],
      fixed: '---\nthể thức: dang-hd36\n---\n\nSố 05-KH/ĐU\n\n# KẾ HOẠCH\n',
    },
    { text: '---\nthể thức: dang-hd36\n---\n\nSố 11-KH/ĐU\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: trung-lap\n---\n\nSố: 5-KH/ĐTN\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  for (const sighting of ownNumber(context, 'unpadded'))
    yield { ...sighting, severity: formSeverity(context.template, context.template.number) };
}
