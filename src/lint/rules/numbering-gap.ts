import { orderHead } from '../../language/lines/order-heads.js';
import { bodiesOf, allNodes, cellText, placeOf, toRoman, type Messages, type Rank, type Table } from '../../model/index.js';
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
      hint: 'Bổ sung mục bị thiếu, hoặc đánh lại số: {@renumber}',
    },
    en: {
      text: '`{actual}` follows `{before}`; `{expected}` is left out',
      hint: 'Add the missing part, or renumber: {@renumber}',
    },
  },
  'numbering-gap-first': {
    vi: {
      text: 'dãy số bắt đầu từ “{actual}”, thiếu “{expected}”',
      hint: 'Bổ sung mục bị thiếu, hoặc đánh lại số: {@renumber}',
    },
    en: {
      text: 'the numbers begin with `{actual}`; `{expected}` is left out',
      hint: 'Add the missing part, or renumber: {@renumber}',
    },
  },
  'numbering-gap-row': {
    vi: {
      text: 'trong bảng, sau dòng số “{before}” là “{actual}”, thiếu “{expected}”',
      hint: 'Bổ sung dòng bị thiếu, hoặc đánh lại số thứ tự các dòng.',
    },
    en: {
      text: 'in a table, row `{actual}` follows row `{before}`; `{expected}` is left out',
      hint: 'Add the missing row, or renumber the rows.',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A number is left out: a part was deleted, or never written. */
export const numberingGap = defineRule({
  id: 'numbering-gap',
  severity: 'warning',
  category: 'numbering',
  summary: { vi: 'Thiếu một số trong dãy đề mục hoặc dãy dòng của bảng.', en: 'A number is left out among parts, or rows of a table.' },
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
    {
      text: '# KẾ HOẠCH\n\n| STT | Việc |\n|---|---|\n| 1 | Đón khách |\n| 2 | Nước uống |\n| 4 | Âm thanh |\n',
      finds: ['7: 4'],
    },
    {
      text:
        '# KẾ HOẠCH\n\n| TT | Việc |\n|---|---|\n| I | Trước hội nghị |\n| 1 | Đón khách |\n| 2 | Nước uống |\n| II | Sau hội nghị |\n' +
        '| 5 | Âm thanh |\n| 1 | Dọn dẹp |\n',
      finds: [],
    },
    { text: '# KẾ HOẠCH\n\nNăm qua, số hộ nghèo giảm còn\n\n30. Phường tiếp tục thực hiện.\n', finds: [] },
  ],
  check,
});

/** Ranks whose numbers tell where they belong. */
const countedByParent: readonly Rank[] = ['decimal2', 'decimal3', 'article'];

function* check(context: LintContext): Iterable<Said> {
  for (const fault of faultsOf(context, 'gap')) {
    const { group, from, missing } = fault;
    const item = group.items[from];
    if (item === undefined) continue;
    const before = group.items[from - 1];
    // A list of points or numbers that begins late was hardly read from its beginning.
    if (before === undefined && missing.length > 1 && !countedByParent.includes(group.rank)) continue;
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
  yield* appendixGaps(context);
  for (const nodes of bodiesOf(context.plan))
    for (const node of allNodes(nodes)) if (node.type === 'table' && !node.layout) yield* rowGaps(context, node);
}

const romans = Array.from({ length: 20 }, (_, at) => toRoman(at + 1));

/** `PHỤ LỤC III` right behind `PHỤ LỤC I`. */
function* appendixGaps(context: LintContext): Iterable<Said> {
  let before: { readonly value: number; readonly text: string } | null = null;
  for (const { label, type } of context.plan.appendices) {
    const number = type === 'appendix' ? /^phụ lục(?: số)? (\d{1,2}|[ivx]{1,5})(?![\p{L}\d])/iu.exec(label.value)?.[1] : undefined;
    const value = romans.indexOf(number?.toUpperCase() ?? '') + 1 || Number(number ?? 0);
    if (!(value > 0)) return;
    if (before !== null && value > before.value + 1) {
      yield {
        place: placeOf(context.source, label),
        actual: label.value,
        expected: missingNumbers(before.value, value).map((one) => (/\d/u.test(number ?? '') ? one : toRoman(Number(one)))),
        data: { before: before.text },
      };
    }
    before = { value, text: label.value };
  }
}

/**
 * `4` right below `2` in the column `STT`. A row that has another text than a number there names a group, in which the numbers may begin
 * anew.
 */
function* rowGaps(context: LintContext, table: Table): Iterable<Said> {
  if (!orderHead.test(cellText(table.rows[0]?.[0]))) return;
  let before: number | null = null;
  for (const [first] of table.rows.slice(table.headerRows)) {
    const printed = cellText(first);
    const value = /^\d{1,3}\.?$/u.test(printed) ? Number.parseInt(printed, 10) : null;
    const text = first?.paragraphs.find((paragraph) => paragraph.value.trim() !== '');
    if (value !== null && text !== undefined && before !== null && value > before + 1)
      yield {
        place: placeOf(context.source, text),
        messageId: 'numbering-gap-row',
        actual: printed,
        expected: missingNumbers(before, value),
        data: { before: String(before) },
      };
    before = value;
  }
}

/** The numbers between two, at most twenty. */
function missingNumbers(before: number, value: number): string[] {
  return Array.from({ length: Math.min(value - before - 1, 20) }, (_, at) => String(before + 1 + at));
}
