import { archiveText, fold } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Rule, Sighting } from '../rule.js';

/** Recipients without the line that says where the document is kept. */
export const missingArchiveLine: Rule = {
  id: 'missing-archive-line',
  severity: 'warning',
  category: 'form',
  summary: { vi: 'Nơi nhận không có dòng lưu.', en: 'The recipients have no archive line.' },
  basis: { vi: 'Thể thức: nơi nhận', en: 'The template: recipients' },
  regimes: ['party', 'state'],
  examples: [
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ.\n', finds: ['9: Nơi nhận:'] },
    { text: '---\nthể thức: nha-nuoc-nd30\nlưu: VT\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ.\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu VPĐU.\n', finds: [] },
  ],
  check,
};

/** What a template that names no archive of its own has as an example. */
const exampleArchive = 'VPĐU';

function* check({ plan: { recipients }, template }: LintContext): Iterable<Sighting> {
  if (recipients === null || recipients.archive !== null || recipients.items.length === 0) return;
  if (recipients.items.some(({ printed }) => /(?:^|[^a-z])luu(?![a-z])/u.test(fold(printed)))) return;
  const { archiveDefault, article } = template.recipients;
  yield {
    place: recipients.position,
    severity: archiveDefault === null ? 'info' : 'warning',
    expected: [archiveText(archiveDefault ?? exampleArchive, template.recipients)],
    note: article,
  };
}
