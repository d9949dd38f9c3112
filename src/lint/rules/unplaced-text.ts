import { reported, type Rule } from '../rule.js';

/** A line that no part of the head or the end takes: it is printed behind the body. */
export const unplacedText: Rule = {
  id: 'unplaced-text',
  severity: 'warning',
  category: 'structure',
  summary: {
    vi: 'Dòng ở phần đầu hoặc phần cuối không thuộc phần nào của văn bản.',
    en: 'A line of the head or the end that belongs to no part of the document.',
  },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: 'Số 11-KH/ĐU\n\nSố 12-KH/ĐU\n\n# KẾ HOẠCH\n\n1. Việc.\n', finds: ['3: Số 12-KH/ĐU'] },
    { text: 'Số 11-KH/ĐU\n\n# KẾ HOẠCH\n\n1. Việc.\n', finds: [] },
  ],
  check: (context) => reported(context, 'unplaced-text'),
};
