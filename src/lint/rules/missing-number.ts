import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { lacksHead, layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { isAttached, leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-number': missingPartMessages['missing-number'] } satisfies Messages;

/** The line of number and symbol is missing. A text attached to another document has none of its own. */
export const missingNumber = defineRule({
  id: 'missing-number',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu dòng số và ký hiệu.', en: 'The line of number and symbol is missing.' },
  basis: { vi: 'Thể thức: số và ký hiệu', en: 'The template: number and symbol' },
  messages,
  examples: [
    { text: '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\n---\n\n# KẾ HOẠCH\n', finds: ['2: Đảng ủy phường Gia Sàng'] },
    { text: '---\ncơ quan ban hành: Đảng ủy phường Gia Sàng\nsố và ký hiệu: -KH/ĐU\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if (plan.number !== null || lacksHead(plan) || isAttached(plan) || layoutOf(plan, template).number !== 'required') return;
  if (leavesTrace(context, 'number')) return;
  yield {
    place: plan.issuance.date?.position ?? plan.letterhead.issuingOrgan?.position ?? null,
    severity: strictness(template),
    note: template.number.article,
  };
}
