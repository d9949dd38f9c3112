import { isAnswered, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'unanswered-task': {
    vi: { text: 'chưa trả lời nhiệm vụ {label} “{actual}”', hint: 'Ghi kết quả thực hiện vào dòng này.' },
    en: { text: 'task {label} is not answered: `{actual}`', hint: 'Write here what was done.' },
  },
  'unanswered-task-without-mark': {
    vi: {
      text: 'báo cáo không có chỗ trả lời nhiệm vụ {label} “{actual}”',
      hint: 'Thêm lại dòng của nhiệm vụ: {@updateReport}',
    },
    en: { text: 'the report has no place for task {label}: `{actual}`', hint: 'Add its row again: {@updateReport}' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** A task of the plan of which the report says nothing. A task that is not due yet needs no more than that status. */
export const unansweredTask = defineRule({
  id: 'unanswered-task',
  severity: 'error',
  category: 'reports',
  summary: { vi: 'Nhiệm vụ của kế hoạch chưa được trả lời trong báo cáo.', en: 'A task of the plan that the report does not answer.' },
  basis: { vi: 'Báo cáo trả lời từng nhiệm vụ của kế hoạch', en: 'A report answers the tasks of its plan one by one' },
  messages,
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
});

function* check(context: LintContext): Iterable<Said> {
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
