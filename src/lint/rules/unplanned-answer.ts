import type { Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unplanned-answer': {
    vi: {
      text: 'kế hoạch không có nhiệm vụ “{actual}”',
      hint: 'Nhiệm vụ đã bỏ thì xóa dòng này; đổi lời văn thì cập nhật: {@updateReport}',
    },
    en: {
      text: 'the plan has no task `{actual}`',
      hint: 'Delete the row if the task was dropped; if it was reworded, bring the report up to date: {@updateReport}',
    },
  },
} satisfies Messages;

/** An answer to a task that the plan does not have: dropped, reworded, or of another plan. */
export const unplannedAnswer = defineRule({
  id: 'unplanned-answer',
  severity: 'error',
  category: 'reports',
  summary: { vi: 'Trả lời một nhiệm vụ mà kế hoạch không có.', en: 'An answer to a task that the plan does not have.' },
  basis: { vi: 'Báo cáo trả lời từng nhiệm vụ của kế hoạch', en: 'A report answers the tasks of its plan one by one' },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tham quan học tập. <!-- nv:tham-quan --> | Đã đi. | hoàn thành đúng hạn |'),
      finds: ['12: <!-- nv:tham-quan -->'],
    },
    { plan: examplePlan, text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |'), finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  for (const { markPosition, task } of coverageOf(context)?.unplanned ?? []) yield { place: markPosition, actual: task };
}
