import type { Messages } from '../../model/index.js';
import { citedDocuments, isLaw } from '../analysis/cited-documents.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'numbered-law': {
    vi: {
      text: 'căn cứ là luật, pháp lệnh mà ghi số “{actual}”',
      hint: 'Chỉ ghi tên và năm, ví dụ “Luật Thực hiện dân chủ ở cơ sở năm 2022”.',
    },
    en: { text: 'a law among the legal bases has its number `{actual}`', hint: 'Write its name and year alone.' },
  },
} satisfies Messages;

/** A law among the căn cứ with its number, where the guideline wants its name and year. */
export const numberedLaw = defineRule({
  id: 'numbered-law',
  severity: 'warning',
  category: 'citations',
  summary: {
    vi: 'Căn cứ là luật, pháp lệnh ghi cả số; chỉ cần tên và năm.',
    en: 'A law among the legal bases carries its number; name and year are enough.',
  },
  basis: { vi: '05-HD/VPTW, Phần II, I.6.2.3', en: '05-HD/VPTW, part II, I.6.2.3' },
  messages,
  regimes: ['party'],
  examples: [
    {
      text:
        '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13, ngày 09/6/2015;\n' +
        '- Căn cứ tình hình thực tế.\n\nĐảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: ['7: 75/2015/QH13'],
    },
    {
      text:
        '---\nthể thức: dang-hd05\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022;\n' +
        '- Căn cứ tình hình thực tế.\n\nĐảng ủy xã ban hành kế hoạch như sau:\n\n1. Tuyên truyền Luật số 10/2022/QH15.\n',
      finds: [],
    },
    {
      text:
        '---\nthể thức: dang-hd36\n---\n\n# KẾ HOẠCH\n\n- Căn cứ Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13;\n' +
        '- Căn cứ tình hình thực tế,\n\nĐảng ủy xã ban hành kế hoạch như sau:\n\n1. Việc.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const { bases } = context.template;
  if (bases.lawsByYear !== true) return;
  const listed = new Set(context.plan.preamble.flatMap(({ role, text }) => (role === 'basis' ? [text] : [])));
  for (const { citation, passage, start, end } of citedDocuments(context)) {
    if (!listed.has(passage.text) || !isLaw(citation) || citation.number === null || context.isQuoted(start)) continue;
    yield { place: context.place(start, end), actual: citation.text, note: bases.article };
  }
}
