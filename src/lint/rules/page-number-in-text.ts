import { reported, type Rule } from '../rule.js';

/** A page number that a converter left inside the text; it is not printed. */
export const pageNumberInText: Rule = {
  id: 'page-number-in-text',
  severity: 'info',
  category: 'structure',
  summary: { vi: 'Số trang lẫn trong bài, thường do chuyển đổi từ PDF.', en: 'A page number inside the text, as converters leave it.' },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    { text: '1. Việc thứ nhất của kế hoạch.\n\n2\n\n2. Việc thứ hai của kế hoạch.\n', finds: ['3: 2'] },
    { text: '1. Việc thứ nhất của kế hoạch.\n\n2. Việc thứ hai của kế hoạch.\n', finds: [] },
  ],
  check: (context) => reported(context, 'page-number-in-text'),
};
