import { completionDays, settledStatus, type Messages } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { answeredTasks, datedReport, examplePlan, exampleReport } from '../analysis/reported-tasks.js';
import { type WordedSighting, defineRule } from '../rule.js';

const messages = {
  'unsettled-task-status-in-row': {
    vi: { text: 'ô {cell}: đúng hạn hay quá hạn? Ghi ngày hoàn thành ở ô {dayCell}', hint: 'Thời hạn của kế hoạch là “{deadline}”.' },
    en: {
      text: 'cell {cell}: in time or late? Give the day of completion in cell {dayCell}',
      hint: 'The deadline of the plan is `{deadline}`.',
    },
  },
  'unsettled-task-status-without-column': {
    vi: {
      text: 'ô {cell}: đúng hạn hay quá hạn? Ghi ngày hoàn thành',
      hint: 'Thời hạn của kế hoạch là “{deadline}”. Ghi “{actual} ngày ...”, hoặc thêm cột “Ngày hoàn thành”.',
    },
    en: {
      text: 'cell {cell}: in time or late? Give the day of completion',
      hint: 'The deadline of the plan is `{deadline}`. Write `{actual} ngày ...`, or add a column `Ngày hoàn thành`.',
    },
  },
  'unsettled-task-status-in-prose': {
    vi: {
      text: '“{actual}”: đúng hạn hay quá hạn? Ghi ngày hoàn thành',
      hint: 'Thời hạn của kế hoạch là “{deadline}”. Thêm dòng “Ngày hoàn thành: ...”.',
    },
    en: {
      text: '`{actual}`: in time or late? Give the day of completion',
      hint: 'The deadline of the plan is `{deadline}`. Add a line `Ngày hoàn thành: ...`.',
    },
  },
  'unsettled-task-status-by-day': {
    vi: {
      text: 'ngày hoàn thành “{day}” có cả ngày trong hạn và ngày quá hạn: ghi rõ ngày hoàn thành',
      hint: 'Thời hạn của kế hoạch là “{deadline}”.',
    },
    en: { text: 'the day of completion `{day}` is in time and late: give the day', hint: 'The deadline of the plan is `{deadline}`.' },
  },
  'unsettled-task-status-without-cutoff': {
    vi: { text: '“{actual}”: trong hạn hay quá hạn?', hint: 'Ghi “số liệu đến ngày” ở phần khai báo của báo cáo.' },
    en: { text: '`{actual}`: in time or overdue?', hint: 'Give `số liệu đến ngày` in the front matter of the report.' },
  },
} satisfies Messages;

type Said = WordedSighting<keyof typeof messages>;

/** A status that leaves open what the office is asked: in time or late. Only a person, by the day of completion, can say it. */
export const unsettledTaskStatus = defineRule({
  id: 'unsettled-task-status',
  severity: 'error',
  category: 'reports',
  summary: {
    vi: 'Ghi “hoàn thành” mà không có ngày hoàn thành, trong khi thời hạn đã qua trước ngày chốt số liệu: đúng hạn hay quá hạn?',
    en: 'A task that is only called finished, without its day, and was due before the cut-off day: in time or late?',
  },
  basis: {
    vi: 'Báo cáo phải nói rõ việc nào đúng hạn, việc nào quá hạn',
    en: 'A report says which tasks were in time and which were late',
  },
  messages,
  examples: [
    {
      plan: examplePlan,
      text: datedReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành | |'),
      finds: ['12: hoàn thành'],
    },
    {
      plan: examplePlan,
      text: exampleReport('| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | đã hoàn thành |'),
      finds: ['12: đã hoàn thành'],
    },
    {
      plan: examplePlan,
      text: datedReport(
        '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành | |',
        '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành | 20/6/2024 |',
      ),
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Said> {
  for (const { task, answer, days } of answeredTasks(context)) {
    const { status, completed, cells } = answer;
    if (status === null || status.state === null || days.due === null || settledStatus(answer, days) !== null) continue;
    const sighting = { place: status.position ?? answer.position, actual: status.printed };
    const facts = { deadline: task.deadline?.value.text ?? '', cell: cells?.status ?? '', dayCell: cells?.completed ?? '' };
    if (status.state === 'đang thực hiện') yield { ...sighting, messageId: 'unsettled-task-status-without-cutoff' };
    else if (completed !== null) {
      // A day that cannot be read is told by a rule of its own.
      if (completionDays(completed, days) === null) continue;
      yield { ...sighting, messageId: 'unsettled-task-status-by-day', data: { ...facts, day: completed.printed } };
    } else if (cells === null) yield { ...sighting, messageId: 'unsettled-task-status-in-prose', data: facts };
    else
      yield {
        ...sighting,
        messageId: cells.completed === null ? 'unsettled-task-status-without-column' : 'unsettled-task-status-in-row',
        data: facts,
      };
  }
}
