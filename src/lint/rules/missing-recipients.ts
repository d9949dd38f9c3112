import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { isAttached, isEndSeen, leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-recipients': missingPartMessages['missing-recipients'] } satisfies Messages;

/** A document without Nơi nhận, or with its label alone. */
export const missingRecipients = defineRule({
  id: 'missing-recipients',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu nơi nhận.', en: 'The recipients are missing.' },
  basis: { vi: 'Thể thức: nơi nhận', en: 'The template: recipients' },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n\n**T/M BAN THƯỜNG VỤ**\n\nNguyễn Văn A\n', finds: ['5: Nơi nhận:'] },
    { text: '# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu VPĐU.\n', finds: [] },
    {
      text: '# QUY CHẾ\n\n## làm việc của Ban Chỉ đạo\n\n(Ban hành kèm theo Quyết định số 11-QĐ/ĐU, ngày 19/01/2024)\n\nĐiều 1. Phạm vi.\n',
      finds: [],
    },
    { text: '---\ntên loại: Biên bản\n---\n\nNội dung.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if ((plan.recipients?.items.length ?? 0) > 0 || isAttached(plan) || layoutOf(plan, template).recipients !== 'required') return;
  // A label with nothing under it is a part that is missing; one that was not read is a part that stands elsewhere.
  if (plan.recipients === null && leavesTrace(context, 'recipients')) return;
  const severity = isEndSeen(context) ? strictness(template) : 'info';
  yield { place: plan.recipients?.position ?? null, severity, note: template.recipients.article };
}
