import { toIso, type TaskAnswer, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { coverageOf, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
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
  const cutoff = context.plan.cutoff === null ? null : toIso(context.plan.cutoff.value);
  for (const { task, answer } of coverageOf(context)?.tasks ?? []) {
    if (answer?.status?.value === undefined || answer.status.value === null) continue;
    const words = contradictionIn(answer.result, answer.status.value);
    const due = task.deadline?.value.date ?? null;
    if (words !== null) yield sightingOf(answer, { words });
    else if (
      due !== null &&
      cutoff !== null &&
      due < cutoff &&
      (answer.status.value === 'chưa đến hạn' || answer.status.value === 'đang thực hiện trong hạn')
    ) {
      yield { ...sightingOf(answer, { deadline: task.deadline?.value.text ?? '' }), messageId: 'contradicted-task-status-by-deadline' };
    }
  }
}

function sightingOf({ status, position }: TaskAnswer, data: Readonly<Record<string, string>>): Said {
  return { place: status?.position ?? position, actual: status?.printed ?? '', data };
}
