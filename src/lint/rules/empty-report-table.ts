import partWords from '../../../templates/tu-vung/phan-van-ban.yaml';
import {
  allNodes,
  cellText,
  fold,
  holdsAnswers,
  isInBold,
  placeOf,
  squeeze,
  type Appendix,
  type Messages,
  type Table,
  type TableCell,
} from '../../model/index.js';
import { isPlaceholder } from '../../parse/placeholder.js';
import type { LintContext } from '../lint-context.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'empty-report-table-whole': {
    vi: {
      text: 'bảng “{title}” của {actual} chưa điền gì',
      hint: 'Điền bảng; nếu không có gì để nêu thì thay bảng bằng dòng “Không có.”, phụ lục đó sẽ không in.',
    },
    en: {
      text: 'the table `{title}` of {actual} is empty',
      hint: 'Fill it in, or write `Không có.` in its place: the appendix is not printed then.',
    },
  },
  'empty-report-table-rows': {
    vi: { text: 'bảng “{title}” của {actual} còn {count} dòng chưa điền', hint: 'Điền các dòng đó hoặc bỏ đi trước khi trình ký.' },
    en: {
      text: 'in the table `{title}` of {actual} {count} {count:row is|rows are} not filled in',
      hint: 'Fill them in or leave them out before it is signed.',
    },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

const table = (...rows: readonly string[]): string => ['| TT | Chỉ tiêu | Kỳ này |', '|---|---|---|', ...rows, ''].join('\n');
const example = (...rows: readonly string[]): string =>
  `---\ntên loại: Báo cáo\nkế hoạch: ke-hoach.md\n---\n\nKết quả như sau.\n\n# PHỤ LỤC 2\n\n## Số liệu\n\n${table(...rows)}`;

/** A table in an appendix of a report that nobody filled in: figures, documents, models. The answers to tasks have rules of their own. */
export const emptyReportTable = defineRule({
  id: 'empty-report-table',
  severity: 'warning',
  category: 'reports',
  summary: {
    vi: 'Bảng số liệu, văn bản, mô hình trong phụ lục của báo cáo còn trống.',
    en: 'A table of figures, documents or models in an appendix of a report that is not filled in.',
  },
  basis: { vi: 'Văn bản trình ký phải đủ nội dung', en: 'What goes to be signed is complete' },
  messages,
  examples: [
    { text: example('| 1 | | |', '| 2 | | |'), finds: ['8: PHỤ LỤC 2'] },
    { text: example('| 1 | Hội nghị | 12 |', '| 2 | | |', '| 3 | Tổ dân vận | |'), finds: ['8: PHỤ LỤC 2'] },
    { text: example('| 1 | Hội nghị | 12 |'), finds: [] },
    { text: example('| 1 | Hội nghị | 12 |', '| **II** | **Mô hình** | |', '| 1 | Dân vận khéo | 0 |'), finds: [] },
    { text: example('| 1 | | |').replace('kế hoạch: ke-hoach.md\n', ''), finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const { source, reportedPlan, appendices, answers } = context.plan;
  if (reportedPlan === null) return;
  for (const appendix of appendices) {
    for (const node of allNodes(appendix.children)) {
      if (node.type !== 'table' || node.layout || node.headerRows === 0 || node.rows.length === node.headerRows) continue;
      if (holdsAnswers(node, answers)) continue;
      const rows = node.rows.slice(node.headerRows);
      const count = rows.filter((row) => isOpen(row, resultColumn(node))).length;
      if (count === 0) continue;
      yield {
        messageId: count === rows.length ? 'empty-report-table-whole' : 'empty-report-table-rows',
        place: placeOf(source, appendix.label, 0, appendix.label.value.length) ?? node.position,
        actual: squeeze(appendix.label.value),
        data: { title: titleOf(appendix), count },
      };
    }
  }
}

function titleOf({ label, title }: Appendix): string {
  return squeeze(title.map(({ value }) => value).join(' ')) || squeeze(label.value);
}

const resultHeads: ReadonlySet<string> = new Set(partWords.resultHeads.map(fold));

/** The column that holds what was reached; -1 if the table has none. */
function resultColumn({ rows }: Table): number {
  return (rows[0] ?? []).findIndex((cell) => resultHeads.has(fold(cellText(cell))));
}

/** Whether a row says nothing but its number, or not what was reached. A row in bold names the group below it. */
function isOpen(row: readonly TableCell[], result: number): boolean {
  const said = row.filter((cell, column) => !isPlaceholder(cellText(cell)) && !(column === 0 && /^[\dIVX.]{1,6}$/u.test(cellText(cell))));
  if (said.length === 0) return !isInBold(row);
  return result >= 0 && isPlaceholder(cellText(row[result])) && !isInBold(row);
}
