import type { Messages } from '../../model/index.js';
import { misPaddedDates } from '../analysis/date-padding.js';
import { overPaddedOwnDate } from '../analysis/own-date.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'over-padded-date': {
    vi: { text: 'ngày “{actual}” thừa số 0', hint: 'Tháng 3 đến tháng 9 không thêm số 0: “{expected}”.' },
    en: { text: 'the date `{actual}` has a zero too many', hint: 'Months 3 to 9 have none: `{expected}`.' },
  },
} satisfies Messages;

export const overPaddedDate = defineRule({
  id: 'over-padded-date',
  severity: 'warning',
  category: 'dates',
  summary: {
    vi: 'Tháng 3 đến tháng 9 có số 0 thừa ở trước.',
    en: 'A month from March to September has a leading zero.',
  },
  basis: {
    vi: 'Mục II.1.4 của 36-HD/VPTW; Phụ lục I, II.4 của Nghị định 30/2020/NĐ-CP (chỉ thêm số 0 trước ngày dưới 10 và tháng 1, 2)',
    en: '36-HD/VPTW, II.1.4; Decree 30/2020/NĐ-CP, Annex I, II.4 (zeros before days below ten and months 1 and 2 only)',
  },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\nThực hiện Công văn số 26-CV/TU, ngày 05/07/2024 của Thành ủy.\n',
      finds: ['4: 05/07/2024'],
      fixed: '---\nthể thức: dang-hd36\n---\nThực hiện Công văn số 26-CV/TU, ngày 05/7/2024 của Thành ủy.\n',
    },
    {
      text: '---\nthể thức: nha-nuoc-nd30\n---\nTheo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 03 năm 2020 của Chính phủ.\n',
      finds: ['4: 05 tháng 03 năm 2020'],
      fixed: '---\nthể thức: nha-nuoc-nd30\n---\nTheo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.\n',
    },
    {
      text:
        '---\nthể thức: nha-nuoc-nd30\n---\nTheo Kế hoạch số 26/KH-UBND ngày 05/07/2024 của Ủy ban nhân dân tỉnh; báo cáo ngày ' +
        '15/08/2024, ngày 10/02/2024.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  yield* overPaddedOwnDate(context);
  yield* misPaddedDates(context, (printed, wanted) => printed.length > wanted.length);
}
