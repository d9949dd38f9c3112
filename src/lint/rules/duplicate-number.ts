import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { faultsOf } from '../analysis/numbering.js';
import { renumberingOf } from '../analysis/renumbering.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'duplicate-number': {
    vi: {
      text: 'số “{actual}” đã dùng ở dòng {line}',
      hint: 'Số đúng theo thứ tự: {expected}. Đánh lại số cả nhóm cùng các chỗ dẫn chiếu: {@renumber}',
    },
    en: {
      text: 'the number `{actual}` is used already at line {line}',
      hint: 'In sequence it is {expected}. Renumber the group and the references to it: {@renumber}',
    },
  },
} satisfies Messages;

/** One number before two parts: a reference to it says nothing. */
export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  severity: 'error',
  category: 'numbering',
  summary: { vi: 'Hai đề mục mang cùng một số.', en: 'Two parts have the same number.' },
  basis: {
    vi: 'Các phần của văn bản đánh số liên tục: 30/2020/NĐ-CP, Phụ lục I, mục II.6.d; văn bản của Đảng theo thông lệ',
    en: 'Parts are numbered in sequence: 30/2020/NĐ-CP, Phụ lục I, II.6.d; Party documents by usage',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\n2. Tăng cường phối hợp.\n\n2. Phát huy dân chủ.\n\n' +
        '3. Giữ vững đoàn kết.\n',
      finds: ['9: 2.'],
      fixed:
        '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\n2. Tăng cường phối hợp.\n\n3. Phát huy dân chủ.\n\n4. Giữ vững đoàn kết.\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\n### 2. Công tác dân tộc\n\n2.1. Thăm hỏi.\n\n2.2. Tập huấn.\n\n### 3. Công tác tôn giáo\n\n' +
        '2.2. Gặp mặt chức sắc.\n\n2.3. Nắm tình hình (theo mục 2.3).\n',
      finds: ['11: 2.2.'],
      fixed:
        '# KẾ HOẠCH\n\n### 2. Công tác dân tộc\n\n2.1. Thăm hỏi.\n\n2.2. Tập huấn.\n\n### 3. Công tác tôn giáo\n\n' +
        '3.1. Gặp mặt chức sắc.\n\n3.2. Nắm tình hình (theo mục 3.2).\n',
    },
    {
      text:
        '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\n2. Tăng cường phối hợp.\n\nII. NHIỆM VỤ\n\n1. Tuyên truyền.\n\n' +
        '2. Kiểm tra.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  for (const fault of faultsOf(context, 'duplicate')) {
    const { group, from, to, rival } = fault;
    const [first, last] = [group.items[from], group.items[to - 1]];
    if (first === undefined || last === undefined) continue;
    const fix = renumberingOf(context, fault);
    yield {
      place: { start: first.label.position.start, end: last.label.position.end },
      actual: shownLabel(first.label),
      expected: group.items.slice(from, to).map(({ label }, index) => shownLabel(label, group.expected[from + index])),
      data: { line: rival?.label.position.start.line ?? 0 },
      related: relatedPlace(rival?.label.position ?? null),
      ...(fix === null ? {} : { fix }),
    };
  }
}
