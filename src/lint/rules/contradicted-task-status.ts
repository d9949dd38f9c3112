import { completionDays, dayText, settledStatus, taskStatuses, type KnownDays, type Messages, type TaskAnswer } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { answeredTasks, datedReport, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import { type Sighting, defineRule } from '../rule.js';
import { contradictionIn } from '../analysis/status-words.js';

const messages = {
  'contradicted-task-status': {
    vi: { text: 'tình trạng “{actual}” trái với kết quả, trong đó ghi “{words}”', hint: 'Sửa tình trạng hoặc phần kết quả.' },
    en: { text: 'the status `{actual}` contradicts the result, which says `{words}`', hint: 'Mend the status or the result.' },
  },
  'contradicted-task-status-by-deadline': {
    vi: {
      text: 'tình trạng “{actual}” trái với thời hạn “{deadline}” của kế hoạch',
      hint: 'Tính đến ngày chốt số liệu thì đã quá hạn; sửa tình trạng, hoặc đề nghị điều chỉnh.',
    },
    en: {
      text: 'the status `{actual}` contradicts the deadline `{deadline}` of the plan',
      hint: 'It was over on the day that results are counted to.',
    },
  },
  'contradicted-task-status-by-completion': {
    vi: {
      text: 'tình trạng “{actual}” trái với ngày hoàn thành {day}; thời hạn của kế hoạch là “{deadline}”',
      hint: 'Sửa tình trạng hoặc ngày hoàn thành.',
    },
    en: {
      text: 'the status `{actual}` contradicts the day of completion {day}; the deadline of the plan is `{deadline}`',
      hint: 'Mend the status or the day.',
    },
  },
  'contradicted-task-status-unfinished': {
    vi: { text: 'tình trạng “{actual}” nhưng đã ghi ngày hoàn thành {day}', hint: 'Sửa tình trạng hoặc bỏ ngày hoàn thành.' },
    en: { text: 'the status is `{actual}` but {day} stands as the day of completion', hint: 'Mend the status or take the day out.' },
  },
} satisfies Messages;

type Said = Sighting<keyof typeof messages>;

/**
 * A status against the text beside it (a closed list of phrases), or against the deadline of the plan on the day that results are counted
 * to.
 */
export const contradictedTaskStatus = defineRule({
  id: 'contradicted-task-status',
  severity: 'warning',
  category: 'reports',
  summary: {
    vi: 'Tình trạng trái với kết quả đã ghi, hoặc trái với thời hạn của kế hoạch.',
    en: 'A status against the result beside it, or against the deadline in the plan.',
  },
  basis: { vi: 'Số liệu, nhận định trong báo cáo phải thống nhất', en: 'What a report says must agree with itself' },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đang xây dựng chương trình. | hoàn thành đúng hạn |'),
      finds: ['12: hoàn thành đúng hạn'],
    },
    {
      plan: examplePlan,
      text: exampleReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đang lấy ý kiến. | đang thực hiện trong hạn |'),
      finds: ['12: đang thực hiện trong hạn'],
    },
    {
      plan: examplePlan,
      text: datedReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành đúng hạn | 20/6/2024 |'),
      finds: ['12: hoàn thành đúng hạn'],
    },
    {
      plan: examplePlan,
      text: exampleReport(
        '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã tổ chức, không có nội dung chưa hoàn thành. | hoàn thành đúng hạn |',
        '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đang lấy ý kiến. | đang thực hiện quá hạn |',
      ),
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const { task, answer, days } of answeredTasks(context)) {
    const status = settledStatus(answer, days);
    if (status === null) continue;
    const words = contradictionIn(answer.result, status);
    const deadline = task.deadline?.value.text ?? '';
    const { due, cutoff } = days;
    const over = due !== null && cutoff !== null && due < cutoff;
    const byDay = againstCompletion(answer, days);
    if (words !== null) yield sightingOf(answer, { words });
    else if (byDay !== null) yield { ...sightingOf(answer, { deadline, day: byDay.day }), messageId: byDay.messageId };
    else if (over && (status === 'chưa đến hạn' || status === 'đang thực hiện trong hạn'))
      yield { ...sightingOf(answer, { deadline }), messageId: 'contradicted-task-status-by-deadline' };
  }
}

/** What a status says against the day of completion beside it, or null. */
function againstCompletion(
  answer: TaskAnswer,
  days: KnownDays,
): { readonly day: string; readonly messageId: keyof typeof messages } | null {
  const done = completionDays(answer.completed, days);
  const status = taskStatuses.find(({ name }) => name === answer.status?.value);
  const going = answer.status?.state === 'đang thực hiện';
  if (done === null || (status === undefined && !going)) return null;
  const [first, last] = done;
  const day = first === last ? dayText(first) : (answer.completed?.printed ?? '');
  if (going || status?.finished !== true) return { day, messageId: 'contradicted-task-status-unfinished' };
  if (days.due === null || !status.name.startsWith('hoàn thành')) return null;
  const against = status.overdue ? last <= days.due : first > days.due;
  return against ? { day, messageId: 'contradicted-task-status-by-completion' } : null;
}

function sightingOf({ status, position }: TaskAnswer, data: Readonly<Record<string, string>>): Said {
  return { place: status?.position ?? position, actual: status?.printed ?? '', data };
}
