import type { Messages } from './catalogue.js';

/** What the rules of figures say. */
export const figureMessages = {
  'malformed-figure': {
    vi: {
      text: 'số “{actual}” có nhóm không đủ hoặc thừa ba chữ số',
      hint: 'Đối chiếu lại số liệu gốc rồi viết mỗi nhóm ba chữ số: 5.378.700.000.',
    },
    en: {
      text: 'the groups of `{actual}` are not of three digits',
      hint: 'Check the figure at its source; each group has three digits: 5.378.700.000.',
    },
  },
  'sum-mismatch': {
    vi: { text: '“{actual}” không đúng: cộng lại là {expected}', hint: 'Kiểm tra lại tổng và từng số.' },
    en: { text: '`{actual}` is wrong: the sum is {expected}', hint: 'Check the total and each part.' },
  },
  'sum-mismatch-parts': {
    vi: { text: '“{actual}” nhưng các số thành phần cộng lại là {expected} ({parts})', hint: 'Kiểm tra lại tổng và từng số.' },
    en: { text: '`{actual}`, but its parts make {expected} ({parts})', hint: 'Check the total and each part.' },
  },
  'sum-mismatch-table': {
    vi: { text: 'tổng của cột “{column}” ghi “{actual}”, cộng lại là {expected}', hint: 'Kiểm tra lại dòng tổng và các dòng trên.' },
    en: {
      text: 'the total of the column `{column}` says `{actual}`, its rows make {expected}',
      hint: 'Check the total and the rows above it.',
    },
  },
} satisfies Messages;
