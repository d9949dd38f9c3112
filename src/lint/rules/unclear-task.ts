import type { Messages, OptionValues } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';
import { kindsOption, taskFacts, tasksWithout } from '../analysis/task-facts.js';

const messages = {
  'unclear-task': {
    vi: {
      text: 'nhiệm vụ chưa rõ {missing}: “{actual}”',
      hint: 'Bổ sung các dòng “- Chủ trì: ...”, “- Thời gian: ...”, “- Sản phẩm: ...”.',
    },
    en: { text: 'the task lacks {missing}: `{actual}`', hint: 'Add lines `- Chủ trì: ...`, `- Thời gian: ...`, `- Sản phẩm: ...`.' },
  },
} satisfies Messages;

/** A task that lacks one of the facts that the office asks for. */
export const unclearTask = defineRule({
  id: 'unclear-task',
  severity: 'off',
  category: 'tasks',
  summary: { vi: 'Nhiệm vụ chưa đủ các “rõ” mà cơ quan yêu cầu.', en: 'A task lacks one of the facts that the office asks for.' },
  basis: {
    vi: 'Yêu cầu “5 rõ”, “6 rõ” của nhiều cơ quan; danh sách ở tùy chọn clear',
    en: 'What many offices ask of a task; the list is the option `clear`',
  },
  messages,
  options: {
    clear: {
      initial: ['người', 'thời gian', 'sản phẩm'],
      summary: {
        vi: `những điều phải rõ: ${Object.keys(taskFacts).join(', ')}`,
        en: `what must be clear: ${Object.keys(taskFacts).join(', ')}`,
      },
    },
    kinds: kindsOption,
  },
  examples: [
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Công an phường: Giữ gìn an ninh trật tự trước ngày 30/4/2024.\n',
      finds: ['5: 1. Công an phường: Giữ gìn an ninh trật tự trước ngày 30/4/2024.'],
    },
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Công an phường: Giữ gìn an ninh trật tự trước ngày 30/4/2024.\n',
      options: { clear: ['người', 'thời gian'] },
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext, options: OptionValues): Iterable<Sighting> {
  yield* tasksWithout(context, options['clear'] as readonly string[], options['kinds'] as readonly string[]);
}
