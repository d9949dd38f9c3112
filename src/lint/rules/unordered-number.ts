import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { faultsOf } from '../analysis/numbering.js';
import { renumberingOf } from '../analysis/renumbering.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unordered-number': {
    vi: {
      text: 'số “{actual}” không đúng thứ tự',
      hint: 'Theo thứ tự phải là {expected}. Xem lại, hoặc đánh lại số: {@renumber}',
    },
    en: {
      text: '`{actual}` is out of order',
      hint: 'In sequence it is {expected}. Check it, or renumber: {@renumber}',
    },
  },
} satisfies Messages;

/** A number that stands where another belongs: mistyped, or two parts changed places. */
export const unorderedNumber = defineRule({
  id: 'unordered-number',
  severity: 'warning',
  category: 'numbering',
  summary: { vi: 'Số của đề mục không đúng thứ tự.', en: 'The number of a part is out of order.' },
  basis: {
    vi: 'Các phần của văn bản đánh số liên tục: 30/2020/NĐ-CP, Phụ lục I, mục II.6.d; văn bản của Đảng theo thông lệ',
    en: 'Parts are numbered in sequence: 30/2020/NĐ-CP, Phụ lục I, II.6.d; Party documents by usage',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text: '# KẾ HOẠCH\n\n1. Tuyên truyền.\n\n3. Vận động.\n\n2. Giám sát.\n\n4. Kiểm tra.\n',
      finds: ['5: 3. Vận động.\n\n2.'],
      fixed: '# KẾ HOẠCH\n\n1. Tuyên truyền.\n\n2. Vận động.\n\n3. Giám sát.\n\n4. Kiểm tra.\n',
    },
    {
      text: '# KẾ HOẠCH\n\na) Tuyên truyền.\n\nb) Vận động.\n\ng) Giám sát.\n\nd) Kiểm tra.\n',
      finds: ['7: g)'],
      fixed: '# KẾ HOẠCH\n\na) Tuyên truyền.\n\nb) Vận động.\n\nc) Giám sát.\n\nd) Kiểm tra.\n',
    },
    { text: '# KẾ HOẠCH\n\n1. Tuyên truyền.\n\n2. Vận động.\n\n3. Giám sát.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  for (const fault of faultsOf(context, 'unordered')) {
    const { group, from, to, rival } = fault;
    const [first, last] = [group.items[from], group.items[to - 1]];
    if (first === undefined || last === undefined) continue;
    const items = group.items.slice(from, to);
    const fix = renumberingOf(context, fault);
    yield {
      place: { start: first.label.position.start, end: last.label.position.end },
      actual: items.map(({ label }) => shownLabel(label)).join(', '),
      expected: items.map(({ label }, index) => shownLabel(label, group.expected[from + index])),
      related: relatedPlace(rival?.label.position ?? null),
      ...(fix === null ? {} : { fix }),
    };
  }
}
