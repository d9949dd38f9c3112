import type { Messages } from '../../model/index.js';
import { misPaddedDates } from '../analysis/date-padding.js';
import { unpaddedOwnDate } from '../analysis/own-date.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unpadded-date': {
    vi: { text: 'ngày “{actual}” thiếu số 0', hint: 'Ngày dưới 10 và tháng 1, 2 thêm số 0: “{expected}”.' },
    en: { text: 'the date `{actual}` lacks a leading zero', hint: 'Days below ten and months 1 and 2 have one: `{expected}`.' },
  },
} satisfies Messages;

export const unpaddedDate = defineRule({
  id: 'unpadded-date',
  severity: 'warning',
  category: 'dates',
  summary: {
    vi: 'Ngày nhỏ hơn 10, tháng 1 và tháng 2 thiếu số 0 ở trước.',
    en: 'A day below ten, January or February lacks its leading zero.',
  },
  basis: {
    vi: 'Mục II.1.4 của 36-HD/VPTW; Phụ lục I, II.4 của Nghị định 30/2020/NĐ-CP',
    en: '36-HD/VPTW, II.1.4; Decree 30/2020/NĐ-CP, Annex I, II.4',
  },
  messages,
  fix: 'safe',
  examples: [
    {
      text: '---\nthể thức: dang-hd36\n---\nThực hiện Nghị quyết số 04-NQ/TU, ngày 8/2/2022 của Tỉnh ủy.\n',
      finds: ['4: 8/2/2022'],
      fixed: '---\nthể thức: dang-hd36\n---\nThực hiện Nghị quyết số 04-NQ/TU, ngày 08/02/2022 của Tỉnh ủy.\n',
    },
    {
      text: 'Họp ngày 05/3/2024 và ngày 09/4/2024; tổng kết ngày 6/5/2024.\n',
      finds: ['1: 6/5/2024'],
      fixed: 'Họp ngày 05/3/2024 và ngày 09/4/2024; tổng kết ngày 06/5/2024.\n',
    },
    {
      text:
        '---\nthể thức: dang-hd36\n---\nThực hiện Nghị quyết số 04-NQ/TU, ngày 15/3/2022 của Tỉnh ủy; chào mừng ngày 1/5, ngày 2/9; ' +
        'họp ngày 7/3/2024.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  yield* unpaddedOwnDate(context);
  yield* misPaddedDates(context, (printed, wanted) => printed.length < wanted.length);
}
