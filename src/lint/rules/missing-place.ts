import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { isAttached, leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-place': missingPartMessages['missing-place'] } satisfies Messages;

/** The place before the date is missing. A text attached to another document has none of its own. */
export const missingPlace = defineRule({
  id: 'missing-place',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu địa danh trước ngày ban hành.', en: 'The place before the date is missing.' },
  basis: { vi: 'Thể thức: địa danh và thời gian ban hành', en: 'The template: place and date' },
  messages,
  examples: [
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\nngày ban hành: 19/01/2024\n---\n\n# KẾ HOẠCH\n', finds: ['3: 19/01/2024'] },
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\nđịa danh: Gia Sàng\nngày ban hành: 19/01/2024\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if (plan.issuance.place !== null || plan.issuance.date === null || isAttached(plan) || layoutOf(plan, template).issuance === 'absent')
    return;
  if (leavesTrace(context, 'place')) return;
  yield { place: plan.issuance.date.position, severity: strictness(template), note: template.date.article };
}
