/** A report held against its plan: once for all rules. */
import { coverTasks, type TaskCoverage } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { oncePerContext } from '../once-per-context.js';

/** The tasks of the plan with their answers; null for what is not a report, or where the plan cannot be read. */
export const coverageOf: (context: LintContext) => TaskCoverage | null = oncePerContext(({ plan, reported }) =>
  plan.reportedPlan === null || !reported ? null : coverTasks(reported, plan),
);

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
