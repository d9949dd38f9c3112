import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { layoutOf, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-abstract': missingPartMessages['missing-abstract'],
  'missing-letter-abstract': missingPartMessages['missing-letter-abstract'],
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A document without a trích yếu. */
export const missingAbstract = defineRule({
  id: 'missing-abstract',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu trích yếu nội dung.', en: 'The abstract is missing.' },
  basis: { vi: 'Thể thức: tên loại và trích yếu nội dung', en: 'The template: type and abstract' },
  messages,
  examples: [
    { text: '---\ntên loại: Kế hoạch\n---\n\n## I. MỤC ĐÍCH\n', finds: ['2: Kế hoạch'] },
    { text: '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2024\n---\n\n## I. MỤC ĐÍCH\n', finds: [] },
    { text: '---\ntên loại: Giấy giới thiệu\n---\n\nGiới thiệu ông Nguyễn Văn A.\n', finds: [] },
  ],
  check,
});

function* check({ plan, template }: LintContext): Iterable<Said> {
  const { abstract, abstractUnder } = layoutOf(plan, template);
  if (plan.documentType === null || plan.abstract !== null || abstract !== 'required') return;
  yield {
    ...(abstractUnder === 'number' ? { messageId: 'missing-letter-abstract' } : {}),
    place: plan.documentType.position,
    severity: strictness(template),
    note: template.abstract.article,
  };
}
