import type { Messages, OptionValues } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { kindsOption, tasksWithout } from '../analysis/task-facts.js';

const messages = {
  'task-without-lead': {
    vi: {
      text: 'nhiệm vụ chưa rõ cơ quan chủ trì: “{actual}”',
      hint: 'Ghi cơ quan ở đầu câu (“Công an phường: ...”) hoặc một dòng “- Chủ trì: ...”.',
    },
    en: { text: 'the task names no lead organ: `{actual}`', hint: 'Begin it with the organ, or add a line `- Chủ trì: ...`.' },
  },
} satisfies Messages;

/** Rõ người: a task that nobody leads is nobody’s. */
export const taskWithoutLead = defineRule({
  id: 'task-without-lead',
  severity: 'off',
  category: 'tasks',
  summary: { vi: 'Nhiệm vụ không nói cơ quan nào chủ trì.', en: 'A task names no lead organ.' },
  basis: {
    vi: 'Yêu cầu “rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm” của nhiều cơ quan',
    en: 'What many offices ask of a task: who, what, when, whose duty, what result',
  },
  messages,
  options: { kinds: kindsOption },
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân.\n\n' +
        '2. Công an phường: Giữ gìn an ninh trật tự.\n',
      finds: ['5: 1. Khảo sát, nắm tình hình Nhân dân.'],
    },
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân.\n\n- Chủ trì: Khối Dân vận Đảng ủy.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext, options: OptionValues): Iterable<Sighting> {
  yield* tasksWithout(context, ['người'], options['kinds'] as readonly string[]);
}
