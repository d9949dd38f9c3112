import { reported, type Rule } from '../rule.js';

/** A half pair of marks: they are dropped from the print. */
export const strayEmphasis: Rule = {
  id: 'stray-emphasis',
  severity: 'info',
  category: 'structure',
  summary: { vi: 'Dấu ** không thành chữ đậm.', en: 'Marks ** that make no bold text.' },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: '1. Tuyên truyền **sâu rộng trong Nhân dân.\n', finds: ['1: **'] },
    { text: '1. Tuyên truyền **sâu rộng** trong Nhân dân.\n', finds: [] },
  ],
  check: (context) => reported(context, 'stray-emphasis'),
};
