import { taskStatuses, type Messages } from '../../model/index.js';
import { statusMeant } from '../../language/tasks/task-status.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport, isSplit } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const names = taskStatuses.map(({ name }) => name);

const messages = {
  'unknown-task-status': {
    vi: { text: 'không có tình trạng “{actual}”', hint: 'Danh mục: {expected}.' },
    en: { text: 'there is no status `{actual}`', hint: 'The list: {expected}.' },
  },
  'unknown-task-status-near': {
    vi: { text: 'không có tình trạng “{actual}”', hint: 'Có phải là “{nearest}”? Danh mục: {expected}.' },
    en: { text: 'there is no status `{actual}`', hint: 'Perhaps `{nearest}`? The list: {expected}.' },
  },
  'unknown-task-status-missing': {
    vi: { text: 'nhiệm vụ có kết quả nhưng chưa ghi tình trạng', hint: 'Chọn một trong: {expected}.' },
    en: { text: 'the task has a result but no status', hint: 'One of: {expected}.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/**
 * A status that no office reports, or none beside a result: who counts what is done and what is late cannot count it. The nearest is named
 * only where it would say the same: no `chưa` lost, nothing in time that was not said so.
 */
export const unknownTaskStatus = defineRule({
  id: 'unknown-task-status',
  severity: 'error',
  category: 'reports',
  summary: {
    vi: `Tình trạng nhiệm vụ không thuộc danh mục (${names.join(', ')}), hoặc còn trống.`,
    en: `The status of a task is none of the list (${names.join(', ')}), or is missing.`,
  },
  basis: { vi: 'Cách ghi tiến độ nhiệm vụ trong báo cáo', en: 'How reports word the progress of tasks' },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | xong rồi |'),
      finds: ['12: xong rồi'],
    },
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | chưa hoàn thành |'),
      finds: ['12: chưa hoàn thành'],
    },
    { plan: examplePlan, text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | |'), finds: ['12: Đã họp.'] },
    {
      plan: examplePlan,
      text: exampleReport(
        '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | Hoàn thành đúng hạn |',
        '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | | |',
      ),
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  if (coverageOf(context) === null) return;
  for (const answer of context.plan.answers) {
    const { status, result, position } = answer;
    if (isSplit(answer)) continue;
    if (status === null && result !== '') yield { place: position, messageId: 'unknown-task-status-missing', expected: names };
    else if (status !== null && status.value === null && status.state === null) {
      const near = statusMeant(status.printed);
      const sighting = { place: status.position, actual: status.printed, expected: names };
      yield near === null ? sighting : { ...sighting, messageId: 'unknown-task-status-near', data: { nearest: near } };
    }
  }
}
