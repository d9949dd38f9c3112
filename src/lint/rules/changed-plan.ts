import { copiedOf, digestAgrees } from '../../parse/tasks/task-ties.js';
import { toIso, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';

const messages = {
  'changed-plan': {
    vi: { text: 'kế hoạch đã đổi lời văn của nhiệm vụ này thành “{actual}”', hint: 'Cập nhật theo kế hoạch: {@updateReport}' },
    en: { text: 'the plan words this task otherwise now: `{actual}`', hint: 'Bring it up to date: {@updateReport}' },
  },
  'changed-plan-facts': {
    vi: {
      text: 'kế hoạch đã đổi số thứ tự, chủ trì hoặc thời hạn của nhiệm vụ “{actual}”',
      hint: 'Cập nhật theo kế hoạch: {@updateReport}',
    },
    en: { text: 'the plan changed label, lead or deadline of the task `{actual}`', hint: 'Bring it up to date: {@updateReport}' },
  },
  'changed-plan-head': {
    vi: {
      text: 'báo cáo ghi kế hoạch “{actual}”, kế hoạch hiện là “{expected}”',
      hint: 'Kiểm tra số và ngày của kế hoạch; rồi cập nhật: {@updateReport}',
    },
    en: {
      text: 'the report names the plan `{actual}`, the plan says `{expected}`',
      hint: 'Check number and date of the plan; then bring it up to date: {@updateReport}',
    },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/** The plan says otherwise of a task than when the report copied it, or its number or date is another. */
export const changedPlan = defineRule({
  id: 'changed-plan',
  severity: 'warning',
  category: 'reports',
  summary: {
    vi: 'Kế hoạch đã thay đổi sau khi lập báo cáo: số, ngày, hoặc lời văn, số thứ tự, chủ trì, thời hạn của nhiệm vụ.',
    en: 'The plan changed since the report was made: its number or date, or wording, label, lead or deadline of a task.',
  },
  basis: { vi: 'Báo cáo ghi theo kế hoạch đang có hiệu lực', en: 'A report follows the plan as it stands' },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi/00000000 --> | Đã họp. | hoàn thành đúng hạn |'),
      finds: ['12: <!-- nv:hoi-nghi/00000000 -->'],
    },
    {
      plan: examplePlan,
      text: '---\ntên loại: Báo cáo\nkế hoạch:\n  tệp: ke-hoach.md\n  số và ký hiệu: 12-KH/ĐU\n  ngày ban hành: 19/01/2024\n---\n',
      finds: ['5: 12-KH/ĐU'],
    },
    { plan: examplePlan, text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |'), finds: [] },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  const {
    reported,
    plan: { reportedPlan },
  } = context;
  if (!reported || reportedPlan === null) return;
  const { number, date } = reportedPlan;
  if (number !== null && reported.number !== null && JSON.stringify(number.value) !== JSON.stringify(reported.number.value)) {
    yield {
      place: number.position,
      messageId: 'changed-plan-head',
      actual: number.printed.value,
      expected: [reported.number.printed.value],
    };
  }
  const [named, own] = [date, reported.issuance.date].map((field) => (field === null ? null : toIso(field.value)));
  if (date !== null && named !== null && own !== null && named !== own) {
    yield {
      place: date.position,
      messageId: 'changed-plan-head',
      actual: date.printed.value,
      expected: [reported.issuance.date?.printed.value ?? ''],
    };
  }
  for (const { task, answer } of coverageOf(context)?.tasks ?? []) {
    if (answer === null || answer.digest === null) continue;
    const { wording, facts } = digestAgrees(answer.digest, copiedOf(task));
    if (!wording || !facts)
      yield { place: answer.markPosition, actual: task.text, messageId: wording ? 'changed-plan-facts' : 'changed-plan' };
  }
}
