import { missingPartMessages } from '../../messages/word/missing-parts.js';
import { copyPartKeys, copyParts, strictness, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = { 'missing-copy-part': missingPartMessages['missing-copy-part'] } satisfies Messages;

/** A copy (bản sao) without a part that the regulation gives it. */
export const missingCopyPart = defineRule({
  id: 'missing-copy-part',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Bản sao thiếu một phần mà quy định về thể thức đòi hỏi.', en: 'A copy lacks a part that the regulation gives it.' },
  basis: { vi: 'Thể thức: bản sao văn bản', en: 'The template: copies' },
  messages,
  examples: [
    {
      text:
        '---\nthể thức: dang-hd36\nbản sao:\n  hình thức sao: Sao lục\n  cơ quan sao: Ủy ban Kiểm tra Tỉnh ủy\n' +
        '  số và ký hiệu: 24-BS/UBKTTU\n  địa danh: Thái Nguyên\n  ngày sao: 05/02/2024\n  nơi nhận: Các chi bộ\n---\n\n# KẾ HOẠCH\n',
      finds: ['3: bản sao'],
    },
    {
      text:
        '---\nthể thức: dang-hd36\nbản sao:\n  hình thức sao: Sao lục\n  cơ quan sao: Ủy ban Kiểm tra Tỉnh ủy\n' +
        '  số và ký hiệu: 24-BS/UBKTTU\n  địa danh: Thái Nguyên\n  ngày sao: 05/02/2024\n' +
        '  nơi nhận: Các chi bộ\n  họ tên: Nguyễn Văn An\n---\n\n# KẾ HOẠCH\n',
      finds: [],
    },
    { text: '---\nthể thức: dang-hd05\nbản sao: có\n---\n\n# KẾ HOẠCH\n', finds: ['3: bản sao'] },
    { text: '---\nthể thức: dang-hd05\nbản sao:\n  họ tên: Nguyễn Văn An\n---\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check,
});

function* check({ plan: { copy }, template }: LintContext): Iterable<Sighting> {
  if (copy === null) return;
  for (const part of copyParts(copy, template).missing)
    yield { place: copy.position, severity: strictness(template), data: { key: copyPartKeys[part] }, note: template.copies.article };
}
