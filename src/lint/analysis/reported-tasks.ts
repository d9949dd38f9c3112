/** A report held against its plan: once for all rules. */
import { coverTasks, toIso, type KnownDays, type Task, type TaskAnswer, type TaskCoverage } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';

/** The tasks of the plan with their answers; null for what is not a report, or where the plan cannot be read. */
export const coverageOf: (context: LintContext) => TaskCoverage | null = oncePerContext(({ plan, reported }) =>
  plan.reportedPlan === null || !reported ? null : coverTasks(reported, plan),
);

/** Whether a bar in a cell made two of it: what stands behind it is in the wrong columns. */
export function isSplit({ cells }: TaskAnswer): boolean {
  return cells !== null && cells.count > cells.columns;
}

/** The tasks with a row or part of their own that is whole, with the days that their answers are held against. */
export function answeredTasks(
  context: LintContext,
): readonly { readonly task: Task; readonly answer: TaskAnswer; readonly days: KnownDays }[] {
  const cutoff = context.plan.cutoff === null ? null : toIso(context.plan.cutoff.value);
  return (coverageOf(context)?.tasks ?? []).flatMap(({ task, answer }) =>
    answer === null || isSplit(answer) ? [] : [{ task, answer, days: { due: task.deadline?.value.date ?? null, cutoff } }],
  );
}

/** What examples of these rules are held against: two tasks, with ids of their author's own. */
export const examplePlan =
  '---\ntên loại: Kế hoạch\nsố và ký hiệu: 11-KH/ĐU\nngày ban hành: 19/01/2024\n---\n\n## III. NHIỆM VỤ CỤ THỂ\n\n' +
  '1. Tổ chức hội nghị đánh giá. <!-- nv:hoi-nghi -->\n\n2. Xây dựng báo cáo trước ngày 15/6/2024. <!-- nv:bao-cao -->\n';

/** A report on the example plan with these rows. */
export function exampleReport(...rows: readonly string[]): string {
  return [
    '---',
    'tên loại: Báo cáo',
    'kế hoạch:',
    '  tệp: ke-hoach.md',
    'số liệu đến ngày: 15/11/2024',
    '---',
    '',
    '# PHỤ LỤC 1',
    '',
    '| TT | Nhiệm vụ | Kết quả | Tiến độ |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The same with a column for the day of completion. */
export function datedReport(...rows: readonly string[]): string {
  return exampleReport(...rows).replace('| Tiến độ |\n|---|---|---|---|', '| Tiến độ | Ngày hoàn thành |\n|---|---|---|---|---|');
}
