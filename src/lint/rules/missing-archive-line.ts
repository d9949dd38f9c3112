import { archiveText, fold, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-archive-line': {
    vi: { text: 'nơi nhận không có dòng lưu', hint: 'Thêm dòng “{expected}”, hoặc mục “lưu” vào phần khai báo hay {@openOffice}.' },
    en: {
      text: 'the recipients have no archive line',
      hint: 'Add a line `{expected}`, or the key `lưu` to the front matter or {@openOffice}.',
    },
  },
} satisfies Messages;

/** Recipients without the line that says where the document is kept. */
export const missingArchiveLine = defineRule({
  id: 'missing-archive-line',
  severity: 'warning',
  category: 'form',
  summary: { vi: 'Nơi nhận không có dòng lưu.', en: 'The recipients have no archive line.' },
  basis: { vi: 'Thể thức: nơi nhận', en: 'The template: recipients' },
  messages,
  regimes: ['party', 'state'],
  examples: [
    { text: '---\nthể thức: nha-nuoc-nd30\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ.\n', finds: ['9: Nơi nhận:'] },
    { text: '---\nthể thức: nha-nuoc-nd30\nlưu: VT\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Sở Nội vụ.\n', finds: [] },
    { text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\nNội dung.\n\nNơi nhận:\n- Thành ủy,\n- Lưu VPĐU.\n', finds: [] },
  ],
  check,
});

/** What a template that names no archive of its own has as an example. */
const exampleArchive = 'VPĐU';

function* check({ plan: { recipients }, template }: LintContext): Iterable<Sighting> {
  if (recipients === null || recipients.archive !== null || recipients.items.length === 0) return;
  if (recipients.items.some(({ printed }) => /(?:^|[^a-z])luu(?![a-z])/u.test(fold(printed.value)))) return;
  const { archiveDefault, article } = template.recipients;
  yield {
    place: recipients.position,
    severity: archiveDefault === null ? 'info' : 'warning',
    expected: [archiveText(archiveDefault ?? exampleArchive, template.recipients)],
    note: article,
  };
}
