import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { defineRule, type Sighting } from '../rule.js';

const messages = {
  'number-on-first-page': {
    vi: {
      text: 'trang đầu có số trang; quy định không hiển thị ở trang thứ nhất',
      hint: 'Trong Word: mở đầu trang (Header), chọn Khác ở trang đầu (Different First Page).',
    },
    en: {
      text: 'page one has a number, which the regulation leaves out there',
      hint: 'In Word: open the header and choose Different First Page.',
    },
  },
  'number-in-footer': {
    vi: {
      text: 'số trang ở chân trang; quy định ở giữa lề trên',
      hint: 'Trong Word: Chèn (Insert), Số trang (Page Number), Đầu trang (Top of Page).',
    },
    en: {
      text: 'the page number stands at the foot; the middle of the top margin is asked for',
      hint: 'In Word: Insert, Page Number, Top of Page.',
    },
  },
  'number-at-side': {
    vi: { text: 'số trang nằm lệch về một bên; quy định ở giữa lề trên', hint: 'Căn giữa số trang ở đầu trang (Header).' },
    en: { text: 'the page number stands at the side; the middle of the top margin is asked for', hint: 'Centre it in the header.' },
  },
} satisfies Messages;

/** The page number of a Word file. */
export const wrongPageNumber = defineRule({
  id: 'wrong-page-number',
  severity: 'warning',
  category: 'form',
  regimes: ['party', 'state'],
  summary: {
    vi: 'Số trang của tệp Word không ở giữa lề trên, hoặc hiện ở trang đầu.',
    en: 'The page number of a Word file is not in the middle of the top margin, or stands on page one.',
  },
  basis: { vi: 'Số trang của thể thức đang dùng', en: 'Page numbers of the regulation' },
  messages,
  examples: [
    {
      text: '# KẾ HOẠCH\n\nNội dung.\n',
      page: { numbers: [{ place: 'footer', pages: 'default', alignment: 'right', size: 14 }] },
      finds: ['1: '],
    },
    {
      text: '# KẾ HOẠCH\n\nNội dung.\n',
      page: { titlePage: true, numbers: [{ place: 'header', pages: 'default', alignment: 'center', size: 14 }] },
      finds: [],
    },
  ],
  check,
});

/** One finding: where it stands before where it does not belong. */
function* check({
  source: { page },
  template,
}: LintContext): Iterable<Sighting<keyof typeof messages> & { readonly messageId: keyof typeof messages }> {
  const [first] = page?.sections ?? [];
  if (first === undefined || !template.page.verified) return;
  const at = { place: null, note: template.page.article };
  const inHeader = first.numbers.filter(({ place, pages }) => place === 'header' && pages !== 'first');
  if (inHeader.length === 0) {
    if (first.numbers.some(({ place, pages }) => place === 'footer' && pages !== 'first')) yield { ...at, messageId: 'number-in-footer' };
    return;
  }
  if (inHeader.every(({ alignment }) => alignment === 'left' || alignment === 'right')) yield { ...at, messageId: 'number-at-side' };
  else if (first.titlePage ? first.numbers.some(({ pages }) => pages === 'first') : inHeader.some(({ pages }) => pages === 'default'))
    yield { ...at, messageId: 'number-on-first-page' };
}
