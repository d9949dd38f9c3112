import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { lacksHead, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { isAttached, isEndSeen, leavesTrace } from '../analysis/traces.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-document-type': missingPartMessages['missing-document-type'] } satisfies Messages;

/** The document has no type. A text attached to another document has none of its own. */
export const missingDocumentType = defineRule({
  id: 'missing-document-type',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Văn bản không có tên loại.', en: 'The document has no type.' },
  basis: { vi: 'Thể thức: tên loại và trích yếu nội dung', en: 'The template: type and abstract' },
  messages,
  examples: [
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức.\n', finds: ['1: '] },
    { text: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  if (plan.documentType !== null || isAttached(plan) || leavesTrace(context, 'type')) return;
  // Without head and end it is a piece of a text.
  const severity = lacksHead(plan) && !isEndSeen(context) ? 'info' : strictness(template);
  yield { place: null, severity, note: template.abstract.article };
}
