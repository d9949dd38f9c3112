import { isAnswered } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import type { Rule, Sighting } from '../rule.js';

/** A task of the plan of which the report says nothing. A task that is not due yet needs no more than that status. */
export const unansweredTask: Rule = {
  id: 'unanswered-task',
  severity: 'error',
  category: 'reports',
  summary: { vi: 'Nhiệm vụ của kế hoạch chưa được trả lời trong báo cáo.', en: 'A task of the plan that the report does not answer.' },
  basis: { vi: 'Báo cáo trả lời từng nhiệm vụ của kế hoạch', en: 'A report answers the tasks of its plan one by one' },
  examples: [
    {
      plan: examplePlan,
      text: exampleReport(
        '| 1 | Tổ chức hội nghị đánh giá. <!-- nv:hoi-nghi --> | | |',
        '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi báo cáo. | hoàn thành đúng hạn |',
      ),
      finds: ['12: <!-- nv:hoi-nghi -->'],
    },
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị đánh giá. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |'),
      finds: ['4: ke-hoach.md'],
    },
    {
      plan: examplePlan,
      text: exampleReport(
        '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |',
        '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | | chưa đến hạn |',
      ),
      finds: [],
    },
  ],
  check,
};

function* check(context: LintContext): Iterable<Sighting> {
  for (const { task, answer } of coverageOf(context)?.tasks ?? []) {
    if (answer !== null && isAnswered(answer)) continue;
    const label = [...task.parts.map((part) => part.label), task.label].filter((one) => one !== null).join(' ');
    yield {
      place: answer?.markPosition ?? context.plan.reportedPlan?.file?.position ?? null,
      actual: task.text,
      data: { label },
      ...(answer === null ? { messageId: 'unanswered-task-without-mark' } : {}),
    };
  }
}
