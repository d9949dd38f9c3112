import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { shownLabel } from '../analysis/label-text.js';
import { faultsOf } from '../analysis/numbering.js';
import { renumberingOf } from '../analysis/renumbering.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'numbering-gap': {
    vi: {
      text: 'sau “{before}” là “{actual}”, thiếu “{expected}”',
      hint: 'Bổ sung mục bị thiếu, hoặc đánh lại số: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: '`{actual}` follows `{before}`; `{expected}` is left out',
      hint: 'Add the missing part, or renumber: dvplan lint --fix --unsafe-fixes.',
    },
  },
  'numbering-gap-first': {
    vi: {
      text: 'dãy số bắt đầu từ “{actual}”, thiếu “{expected}”',
      hint: 'Bổ sung mục bị thiếu, hoặc đánh lại số: dvplan lint --fix --unsafe-fixes.',
    },
    en: {
      text: 'the numbers begin with `{actual}`; `{expected}` is left out',
      hint: 'Add the missing part, or renumber: dvplan lint --fix --unsafe-fixes.',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A number is left out: a part was deleted, or never written. */
export const numberingGap = defineRule({
  id: 'numbering-gap',
  severity: 'warning',
  category: 'numbering',
  summary: { vi: 'Thiếu một số trong dãy đề mục.', en: 'A number is left out.' },
  basis: {
    vi: 'Các phần của văn bản đánh số liên tục: 30/2020/NĐ-CP, Phụ lục I, mục II.6.d; văn bản của Đảng theo thông lệ',
    en: 'Parts are numbered in sequence: 30/2020/NĐ-CP, Phụ lục I, II.6.d; Party documents by usage',
  },
  messages,
  fix: 'unsafe',
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\n### 1. Mặt trận\n\n1.1. Tuyên truyền.\n\n1.2. Vận động.\n\n1.4. Giám sát.\n\n### 2. Tổng hợp\n\n' +
        'Báo cáo kết quả mục 1.4.\n',
      finds: ['9: 1.4.'],
      fixed:
        '# KẾ HOẠCH\n\n### 1. Mặt trận\n\n1.1. Tuyên truyền.\n\n1.2. Vận động.\n\n1.3. Giám sát.\n\n### 2. Tổng hợp\n\n' +
        'Báo cáo kết quả mục 1.3.\n',
    },
    { text: '# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Tuyên truyền.\n\n2. Vận động.\n\nII. NHIỆM VỤ\n\n3. Giám sát.\n\n4. Kiểm tra.\n', finds: [] },
    { text: '# KẾ HOẠCH\n\nNăm qua, số hộ nghèo giảm còn\n\n30. Phường tiếp tục thực hiện.\n', finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const fault of faultsOf(context, 'gap')) {
    const { group, from, missing } = fault;
    const item = group.items[from];
    if (item === undefined) continue;
    const before = group.items[from - 1];
    const fix = renumberingOf(context, fault);
    const lead = item.label.numbers.slice(0, -1);
    yield {
      place: item.label.position,
      messageId: before === undefined ? 'numbering-gap-first' : 'numbering-gap',
      actual: shownLabel(item.label),
      expected: missing.map((number) => shownLabel(item.label, [...lead, number])),
      data: { before: before === undefined ? '' : shownLabel(before.label) },
      related: relatedPlace(before?.label.position ?? null),
      ...(fix === null ? {} : { fix }),
    };
  }
}
