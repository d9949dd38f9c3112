import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { lacksHead, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-head': missingPartMessages['missing-head'] } satisfies Messages;

/** Organ, number and date are all absent: a converter has lost the head. One finding stands for all of its parts. */
export const missingHead = defineRule({
  id: 'missing-head',
  severity: 'info',
  category: 'structure',
  summary: {
    vi: 'Văn bản không có phần đầu: cơ quan ban hành, số và ngày tháng.',
    en: 'The document has no head: no issuing organ, number and date.',
  },
  basis: { vi: 'Thể thức: các thành phần của phần đầu văn bản', en: 'The template: the parts of the head' },
  messages,
  examples: [
    { text: '# KẾ HOẠCH\n\nCông tác dân vận năm 2024\n\n1. Việc.\n', finds: ['1: '] },
    { text: '---\nsố và ký hiệu: -KH/ĐU\n---\n\n# KẾ HOẠCH\n\n1. Việc.\n', finds: [] },
  ],
  check,
});

function* check({ plan }: LintContext): Iterable<Sighting> {
  if (lacksHead(plan)) yield { place: null };
}
