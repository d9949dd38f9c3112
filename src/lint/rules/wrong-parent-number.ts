import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { faultsOf } from '../analysis/numbering.js';
import { renumberingOf } from '../analysis/renumbering.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'wrong-parent-number': {
    vi: {
      text: 'số “{actual}” nằm dưới mục “{parent}”',
      hint: 'Số đúng: {expected}. Đánh lại số cả nhóm cùng các chỗ dẫn chiếu: {@renumber}',
    },
    en: {
      text: 'the number `{actual}` stands under part `{parent}`',
      hint: 'It should be {expected}. Renumber the group and the references to it: {@renumber}',
    },
  },
  'wrong-parent-number-run': {
    vi: {
      text: 'các số “{actual}” nằm dưới mục “{parent}”',
      hint: 'Số đúng: {first}–{last}. Đánh lại số cả nhóm cùng các chỗ dẫn chiếu: {@renumber}',
    },
    en: {
      text: 'the numbers `{actual}` stand under part `{parent}`',
      hint: 'They should be {first}–{last}. Renumber the group and the references to it: {@renumber}',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** `2.3` to `2.7` under part 3: left over from the part that was copied. One finding for the whole run. */
export const wrongParentNumber = defineRule({
  id: 'wrong-parent-number',
  severity: 'error',
  category: 'numbering',
  summary: {
    vi: 'Số của mục con không bắt đầu bằng số của mục chứa nó.',
    en: 'The number of a part does not begin with the number of the part above it.',
  },
  basis: {
    vi: 'Đánh số theo cấp của bố cục: 30/2020/NĐ-CP, Phụ lục I, mục II.6.d; thực tế kế hoạch của cấp ủy',
    en: 'Numbers follow the levels of the text: 30/2020/NĐ-CP, Phụ lục I, II.6.d; usage of Party committees',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\n### 2. Công tác dân tộc\n\n2.1. Thăm hỏi.\n\n### 3. Công tác tôn giáo\n\n2.4. Gặp mặt chức sắc.\n\n' +
        '2.5. Nắm tình hình.\n',
      finds: ['9: 2.4. Gặp mặt chức sắc.\n\n2.5.'],
      fixed:
        '# KẾ HOẠCH\n\n### 2. Công tác dân tộc\n\n2.1. Thăm hỏi.\n\n### 3. Công tác tôn giáo\n\n3.1. Gặp mặt chức sắc.\n\n' +
        '3.2. Nắm tình hình.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\n### 2. Công tác dân tộc\n\n2.1. Thăm hỏi.\n\n### 3. Công tác tôn giáo\n\n3.1. Gặp mặt chức sắc.\n\n' +
        '3.2. Nắm tình hình.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const fault of faultsOf(context, 'wrongParent')) {
    const { group, from, to } = fault;
    const [first, last] = [group.items[from], group.items[to - 1]];
    if (first === undefined || last === undefined || group.parent === null) continue;
    const numbers = group.items.slice(from, to);
    const fix = renumberingOf(context, fault);
    yield {
      place: { start: first.label.position.start, end: last.label.position.end },
      messageId: numbers.length === 1 ? 'wrong-parent-number' : 'wrong-parent-number-run',
      actual: numbers.length === 1 ? shownLabel(first.label) : `${shownLabel(first.label)}–${shownLabel(last.label)}`,
      expected: numbers.map(({ label }, index) => shownLabel(label, group.expected[from + index])),
      data: {
        parent: shownLabel(group.parent.label),
        first: shownLabel(first.label, group.expected[from]),
        last: shownLabel(last.label, group.expected[to - 1]),
      },
      related: relatedPlace(group.parent.label.position),
      ...(fix === null ? {} : { fix }),
    };
  }
}
