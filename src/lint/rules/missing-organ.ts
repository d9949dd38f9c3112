import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { lacksHead, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-organ': missingPartMessages['missing-organ'] } satisfies Messages;

/** No issuing organ beside a number or a date. */
export const missingOrgan = defineRule({
  id: 'missing-organ',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu tên cơ quan ban hành.', en: 'The issuing organ is missing.' },
  basis: { vi: 'Thể thức: tên cơ quan ban hành văn bản', en: 'The template: issuing organ' },
  messages,
  examples: [
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\n# KẾ HOẠCH\n', finds: ['2: 11-KH/ĐU'] },
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\ncơ quan ban hành: Đảng ủy phường Gia Sàng\n---\n\n# KẾ HOẠCH\n', finds: [] },
    { text: '# KẾ HOẠCH\n\nCông tác dân vận năm 2024\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if (plan.letterhead.issuingOrgan !== null || lacksHead(plan) || leavesTrace(context, 'organ')) return;
  const place = plan.number?.position ?? plan.issuance.date?.position ?? null;
  yield { place, severity: strictness(template), note: template.letterhead.article };
}
