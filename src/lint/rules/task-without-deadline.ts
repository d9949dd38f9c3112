import type { Messages, OptionValues } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { kindsOption, tasksWithout } from '../analysis/task-facts.js';

const messages = {
  'task-without-deadline': {
    vi: { text: 'nhiệm vụ chưa có thời hạn: “{actual}”', hint: 'Ghi “trước ngày ...”, “trong quý II” hoặc một dòng “- Thời gian: ...”.' },
    en: { text: 'the task has no deadline: `{actual}`', hint: 'Write `trước ngày ...`, `trong quý II` or a line `- Thời gian: ...`.' },
  },
} satisfies Messages;

/** Rõ thời gian: a task without a day is never late. */
export const taskWithoutDeadline = defineRule({
  id: 'task-without-deadline',
  severity: 'off',
  category: 'tasks',
  summary: { vi: 'Nhiệm vụ không có thời hạn.', en: 'A task has no deadline.' },
  basis: {
    vi: 'Yêu cầu “rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm” của nhiều cơ quan',
    en: 'What many offices ask of a task: who, what, when, whose duty, what result',
  },
  messages,
  options: { kinds: kindsOption },
  examples: [
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân.\n\n2. Tổng kết trước ngày 15/11/2024.\n',
      finds: ['5: 1. Khảo sát, nắm tình hình Nhân dân.'],
    },
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân.\n\n- Thời gian: trong quý II năm 2024.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext, options: OptionValues): Iterable<Sighting> {
  yield* tasksWithout(context, ['thời gian'], options['kinds'] as readonly string[]);
}
