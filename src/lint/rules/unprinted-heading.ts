import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { unprintedHeading, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'unprinted-heading': missingPartMessages['unprinted-heading'] } satisfies Messages;

/** A heading in the front matter where the regulation prints its own. */
export const unprintedHeadingRule = defineRule({
  id: 'unprinted-heading',
  severity: 'warning',
  category: 'form',
  summary: {
    vi: 'Tiêu đề trong phần khai báo khác tiêu đề của thể thức nên không được in.',
    en: 'A heading in the front matter that is not printed because the regulation has its own.',
  },
  basis: { vi: 'Thể thức: tiêu đề, quốc hiệu', en: 'The template: the heading' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text: '---\nthể thức: dang-hd36\ntiêu đề: ĐOÀN TNCS HỒ CHÍ MINH\n---\n\n# KẾ HOẠCH\n',
      finds: ['3: ĐOÀN TNCS HỒ CHÍ MINH'],
    },
    { text: '---\nthể thức: dang-hd36\ntiêu đề: Đảng Cộng sản Việt Nam\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '---\nthể thức: trung-lap\ntiêu đề: ĐOÀN TNCS HỒ CHÍ MINH\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check({ plan, template }: LintContext): Iterable<Sighting> {
  const heading = unprintedHeading(plan, template);
  if (heading !== null)
    yield {
      place: heading.position,
      actual: heading.value.join(' / '),
      expected: [template.letterhead.heading.join(' / ')],
      data: { regulation: template.regulation ?? template.id },
      note: template.letterhead.article,
    };
}
