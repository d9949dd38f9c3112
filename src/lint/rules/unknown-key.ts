import { reported, type Rule } from '../rule.js';

/** A key that front matter does not have: what it says would be lost without a word. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  category: 'structure',
  summary: { vi: 'Khóa trong phần khai báo không có trong danh mục.', en: 'A key of the front matter that is none.' },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: '---\ntên loại: Kế hoạch\nnơi nhậnn: VPĐU\n---\n', finds: ['3: nơi nhậnn'] },
    { text: '---\ntên loại: Kế hoạch\nLưu: VPĐU\n---\n', finds: [] },
  ],
  check: (context) => reported(context, 'unknown-key'),
};
