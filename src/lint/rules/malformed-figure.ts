import { letters } from '../../model/index.js';
import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
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
} satisfies Messages;

/** A number whose groups are not of three digits: one digit too many or too few, and nobody knows the sum. */
export const malformedFigure = defineRule({
  id: 'malformed-figure',
  severity: 'error',
  category: 'figures',
  summary: { vi: 'Số viết sai nhóm ba chữ số.', en: 'A number whose groups are not of three digits.' },
  basis: {
    vi: 'Dấu chấm phân nhóm ba chữ số, dấu phẩy trước phần thập phân: Luật Kế toán 88/2015/QH13, Điều 11',
    en: 'A dot between groups of three digits, a comma before decimals: Luật Kế toán 88/2015/QH13, Điều 11',
  },
  messages,
  examples: [
    {
      text: '# BÁO CÁO\n\nSố đã thu 5.378.7000.000 đồng; số phạt 3.6620.700.000 đồng.\n',
      finds: ['3: 5.378.7000.000', '3: 3.6620.700.000'],
    },
    {
      text:
        '# BÁO CÁO\n\nSố đã thu 18.799.810.000 đồng, đạt 5.373,4 triệu đồng; mục 2.1.3; ngày 05.7.2024; số 1.200 hộ; phiên bản ' +
        '1.10.2.\n\nĐiện thoại: 0912.345.6789.\n',
      finds: [],
    },
  ],
  check,
});

const groupedFigures = new RegExp(
  String.raw`(?<![${letters}\d./-])[1-9]\d{0,3}(?:\.\d{1,5}){2,6}(?:,\d{1,3})?(?![${letters}\d/-]|\.\d)`,
  'gu',
);

/** Four groups, or three with one of three digits, before a unit of money or count, or long enough to be no label and no date. */
function* check(context: LintContext): Iterable<Sighting> {
  for (const { match, start, end } of context.find(groupedFigures)) {
    const [first = '', ...groups] = (match[0].split(',')[0] ?? '').split('.');
    const wrong = groups.filter((group) => group.length !== 3).length;
    if (wrong === 0 && first.length <= 3) continue;
    const right = groups.length - wrong;
    if (right < wrong || groups.some((group) => group.length < 2) || !groups.some((group) => group.length >= 3)) continue;
    yield { place: context.place(start, end), actual: match[0] };
  }
}
