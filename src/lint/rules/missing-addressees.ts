import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-addressees': missingPartMessages['missing-addressees'] } satisfies Messages;

/** A công văn or a tờ trình that addresses nobody. */
export const missingAddressees = defineRule({
  id: 'missing-addressees',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Công văn, tờ trình thiếu nơi kính gửi.', en: 'A công văn or a tờ trình has no addressees.' },
  basis: { vi: 'Thể thức: kính gửi, kính trình', en: 'The template: addressees' },
  messages,
  examples: [
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 12/UBND-VX\nV/v trồng cây đầu xuân\n\n' +
        'Ủy ban nhân dân xã đề nghị các thôn trồng cây.\n',
      finds: ['6: V/v trồng cây đầu xuân'],
    },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\n\nSố: 12/UBND-VX\nV/v trồng cây đầu xuân\n\nKính gửi: Các thôn\n\n' +
        'Ủy ban nhân dân xã đề nghị trồng cây.\n',
      finds: [],
    },
    { text: '---\nthể thức: dang-hd36\ntên loại: Kế hoạch\n---\n\n1. Việc.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if (plan.documentType === null || plan.addressees !== null || layoutOf(plan, template).addressees !== 'required') return;
  if (leavesTrace(context, 'addressees')) return;
  yield { place: plan.documentType.position, severity: strictness(template), note: template.addressees.article };
}
