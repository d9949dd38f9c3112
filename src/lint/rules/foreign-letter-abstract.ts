import { reported, type Rule } from '../rule.js';

/** V/v under the number beside an abstract under the type: it is not printed. */
export const foreignLetterAbstract: Rule = {
  id: 'foreign-letter-abstract',
  severity: 'warning',
  category: 'structure',
  summary: {
    vi: 'Dòng V/v của công văn trong văn bản có tên loại và trích yếu.',
    en: 'The line V/v of a công văn in a document that has a type and its own abstract.',
  },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: 'Số: 12/KH-UBND\nV/v trồng cây\n\n# KẾ HOẠCH\n\n## Trồng cây đầu xuân\n\n1. Việc.\n', finds: ['2: V/v trồng cây'] },
    { text: 'Số: 12/UBND-VX\nV/v trồng cây\n\nKính gửi: Các phòng\n', finds: [] },
  ],
  check: (context) => reported(context, 'foreign-letter-abstract'),
};
