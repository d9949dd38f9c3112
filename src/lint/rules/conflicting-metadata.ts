import { reported, type Rule } from '../rule.js';

/** Front matter and body disagree: the document prints what front matter says. */
export const conflictingMetadata: Rule = {
  id: 'conflicting-metadata',
  severity: 'warning',
  category: 'structure',
  summary: {
    vi: 'Phần khai báo và trong bài ghi khác nhau về cùng một nội dung.',
    en: 'Front matter and body say different things of one part of the head or the end.',
  },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\nSố 12-KH/ĐU\n\n# KẾ HOẠCH\n', finds: ['5: Số 12-KH/ĐU'] },
    { text: '---\nsố và ký hiệu: 11-KH/ĐU\n---\n\nSố 11-KH/ĐU\n\n# KẾ HOẠCH\n', finds: [] },
  ],
  check: (context) => reported(context, 'conflicting-metadata'),
};
