import type { Messages } from '../../model/index.js';
import { hasUncheckedForm } from '../analysis/unchecked-form.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unchecked-form': {
    vi: {
      text: 'không soát thể thức của “{actual}”: loại văn bản này nằm ngoài các quy định về thể thức đã biết',
      hint: 'Chỉ soát chính tả, đánh số, viện dẫn và ngày tháng; đối chiếu thể thức với quy định riêng của loại văn bản đó, nếu có.',
    },
    en: {
      text: 'the form of this `{actual}` is not checked: none of the known regulations gives it',
      hint: 'Spelling, numbering, citations and dates are checked; compare the form with the law of this kind, if there is one.',
    },
  },
} satisfies Messages;

/** Says once that nothing is said of the form: legal normative documents, those of courts, types that no regulation counts. */
export const uncheckedForm = defineRule({
  id: 'unchecked-form',
  severity: 'info',
  category: 'form',
  summary: {
    vi: 'Văn bản quy phạm pháp luật, văn bản tố tụng và loại văn bản không quy định nào kể đến: không soát thể thức.',
    en: 'Legal normative documents, those of courts and types that no regulation counts: their form is not checked.',
  },
  basis: { vi: 'Nghị định 30/2020/NĐ-CP không áp dụng cho các văn bản này', en: 'Decree 30/2020/NĐ-CP does not hold for these documents' },
  messages,
  regimes: ['state', 'neutral'],
  examples: [
    { text: 'Số: 12/2025/TT-BTC\n\n# THÔNG TƯ\n\n## Quy định mức thu phí\n\nĐiều 1. Mức thu.\n', finds: ['3: THÔNG TƯ'] },
    { text: 'Số: 37/2025/QĐ-UBND\n\n# QUYẾT ĐỊNH\n\n## Quy định mức hỗ trợ\n\nĐiều 1. Mức hỗ trợ.\n', finds: ['3: QUYẾT ĐỊNH'] },
    { text: 'Số: 37/QĐ-UBND\n\n# QUYẾT ĐỊNH\n\n## Về việc bổ nhiệm\n\nĐiều 1. Bổ nhiệm.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { documentType } = context.plan;
  if (documentType === null || !hasUncheckedForm(context)) return;
  yield { place: documentType.position, actual: documentType.value };
}
