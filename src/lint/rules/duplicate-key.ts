import { reported, type Rule } from '../rule.js';

/** Two keys that say the same thing: one of them would be lost. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  category: 'structure',
  summary: { vi: 'Một khóa khai báo hai lần trong phần khai báo.', en: 'A key of the front matter stands twice.' },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: '---\ntrích yếu: công tác dân vận\nTrich_yeu: công tác tôn giáo\n---\n', finds: ['3: Trich_yeu'] },
    { text: '---\ntrích yếu: công tác dân vận\nđịa danh: Gia Sàng\n---\n', finds: [] },
  ],
  check: (context) => reported(context, 'duplicate-key'),
};
