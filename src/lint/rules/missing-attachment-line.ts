import { fold, placeOf, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'missing-attachment-line': {
    vi: {
      text: 'dưới tên “{actual}” không có dòng ghi số, ký hiệu, ngày và cơ quan ban hành văn bản',
      hint: 'Thêm một dòng dưới tên phụ lục: “{expected}”.',
    },
    en: {
      text: 'no line under the title of `{actual}` names the document by number, date and organ',
      hint: 'Add a line under the title: `{expected}`.',
    },
  },
} satisfies Messages;

/** An appendix without the line that names its document. A source of which a Word file is made need not print it. */
export const missingAttachmentLine = defineRule({
  id: 'missing-attachment-line',
  severity: 'info',
  category: 'form',
  summary: {
    vi: 'Dưới tên phụ lục thiếu dòng ghi số, ký hiệu, ngày và cơ quan ban hành văn bản.',
    en: 'An appendix lacks the line that names its document by number, date and organ.',
  },
  basis: {
    vi: '05-HD/VPTW, Phần II, II.1.2; 30/2020/NĐ-CP, PL I, Phần I, III.1',
    en: '05-HD/VPTW, part II, II.1.2; 30/2020/NĐ-CP, annex I, part I, III.1',
  },
  messages,
  regimes: ['party', 'state'],
  examples: [
    {
      text: '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\n1. Việc tại Phụ lục.\n\n# PHỤ LỤC\n\nPHÂN CÔNG\n\n1. Chi bộ 1.\n',
      finds: ['9: PHỤ LỤC'],
    },
    {
      text:
        '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\n1. Việc tại Phụ lục.\n\n# PHỤ LỤC\n\nPHÂN CÔNG\n\n' +
        '(kèm theo Kế hoạch số 15-KH/ĐU, ngày 05/6/2026 của Đảng ủy phường Gia Sàng)\n\n1. Chi bộ 1.\n',
      finds: [],
    },
    { text: '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\n1. Việc tại Phụ lục.\n\n# PHỤ LỤC\n\nPHÂN CÔNG\n\n1. Chi bộ 1.\n', finds: [] },
  ],
  check,
});

/** What such a line says, on folded text, wherever a converter left it. */
const namesDocument = /kem theo/u;

function* check(context: LintContext): Iterable<Sighting> {
  const { plan, template } = context;
  const { attachmentForm, article } = template.appendix;
  if (attachmentForm === null) return;
  for (const { type, label, title, attachment, children, position } of plan.appendices) {
    if (type !== 'appendix' || attachment.length > 0 || !fold(label.value).startsWith('phu luc')) continue;
    const [first] = children;
    const begins = first?.type === 'paragraph' || first?.type === 'section' ? [first.text.value] : [];
    if ([label.value, ...title.map(({ value }) => value), ...begins].some((text) => namesDocument.test(fold(text)))) continue;
    yield {
      place: placeOf(context.source, label, 0, label.value.length) ?? position,
      // A text that was printed shows what it lacks; of a draft the Word file gets the line.
      severity: context.source.kind === 'text' ? 'warning' : 'info',
      actual: label.value.trim(),
      expected: [attachmentForm.replace(/\{type\}/u, plan.documentType?.value ?? '…').replace(/\{\w+\}/gu, '…')],
      note: article,
    };
  }
}
