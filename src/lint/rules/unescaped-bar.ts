import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport, isSplit } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unescaped-bar': {
    vi: {
      text: 'dòng này có {count} ô nhưng bảng chỉ có {columns} cột: dấu “|” trong một ô làm nó thành hai ô',
      hint: 'Viết “\\|” thay cho “|” trong ô, hoặc dùng dấu khác.',
    },
    en: {
      text: 'this row has {count} cells and the table {columns} columns: a bar `|` inside a cell parts it',
      hint: 'Write `\\|` for the bar inside the cell, or another mark.',
    },
  },
} satisfies Messages;

/** A row of answers with more cells than columns: a bar stands inside a cell, and all behind it are in the wrong columns. */
export const unescapedBar = defineRule({
  id: 'unescaped-bar',
  severity: 'error',
  category: 'reports',
  summary: {
    vi: 'Dấu “|” trong một ô của bảng trả lời làm lệch các ô phía sau.',
    en: 'A bar `|` inside a cell of a table of answers, which moves the cells behind it.',
  },
  basis: { vi: 'Mỗi dòng của bảng Markdown có số ô bằng số cột', en: 'A row of a Markdown table has as many cells as the table columns' },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp | 30 người. | hoàn thành đúng hạn |'),
      finds: ['12: Đã họp'],
    },
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp \\| 30 người. | hoàn thành đúng hạn |'),
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  if (coverageOf(context) === null || context.plan.source.kind !== 'markdown') return;
  for (const answer of context.plan.answers)
    if (isSplit(answer)) yield { place: answer.position, data: { count: answer.cells?.count ?? 0, columns: answer.cells?.columns ?? 0 } };
}
