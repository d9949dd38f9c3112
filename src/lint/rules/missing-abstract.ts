import { strictness } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { isPaper } from '../missing-parts.js';
import type { Rule, Sighting } from '../rule.js';

/** A document without a trích yếu. */
export const missingAbstract: Rule = {
  id: 'missing-abstract',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Thiếu trích yếu nội dung.', en: 'The abstract is missing.' },
  basis: { vi: 'Thể thức: tên loại và trích yếu nội dung', en: 'The template: type and abstract' },
  examples: [
    { text: '---\ntên loại: Kế hoạch\n---\n\n## I. MỤC ĐÍCH\n', finds: ['2: Kế hoạch'] },
    { text: '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2024\n---\n\n## I. MỤC ĐÍCH\n', finds: [] },
    { text: '---\ntên loại: Giấy mời\n---\n\nTrân trọng kính mời.\n', finds: [] },
  ],
  check,
};

function* check({ plan, template }: Draft): Iterable<Sighting> {
  // Without a type it may be a công văn, whose abstract stands elsewhere and in small print.
  if (plan.documentType === null || plan.abstract !== null || isPaper(plan)) return;
  yield { place: plan.documentType.position, severity: strictness(template), note: template.abstract.article };
}
