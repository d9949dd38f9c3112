import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { lacksHead, layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { isAttached, leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-date': missingPartMessages['missing-date'] } satisfies Messages;

/** The date of issue is missing. A text attached to another document has none of its own, and a biên bản of the State no line for it. */
export const missingDate = defineRule({
  id: 'missing-date',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu ngày, tháng, năm ban hành.', en: 'The date of issue is missing.' },
  basis: { vi: 'Thể thức: địa danh và thời gian ban hành', en: 'The template: place and date' },
  messages,
  examples: [
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\n# KẾ HOẠCH\n', finds: ['2: 11-KH/ĐU'] },
    {
      text: '---\nthể thức: nha-nuoc-nd30\ntên loại: Biên bản\nsố và ký hiệu: 02/BB-UBND\n---\n\nCuộc họp kết thúc hồi 16 giờ.\n',
      finds: [],
    },
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\nngày ban hành: ngày    tháng    năm 2024\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if (plan.issuance.date !== null || lacksHead(plan) || isAttached(plan) || layoutOf(plan, template).issuance !== 'required') return;
  if (leavesTrace(context, 'date')) return;
  yield {
    place: plan.issuance.place?.position ?? plan.number?.position ?? null,
    severity: strictness(template),
    note: template.date.article,
  };
}
