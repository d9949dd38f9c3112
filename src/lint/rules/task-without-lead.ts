import type { OptionValues } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import type { Rule, Sighting } from '../rule.js';
import { kindsOption, tasksWithout } from '../analysis/task-facts.js';

/** Rõ người: a task that nobody leads is nobody’s. */
export const taskWithoutLead: Rule = {
  id: 'task-without-lead',
  severity: 'off',
  category: 'tasks',
  summary: { vi: 'Nhiệm vụ không nói cơ quan nào chủ trì.', en: 'A task names no lead organ.' },
  basis: {
    vi: 'Yêu cầu “rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm” của nhiều cơ quan',
    en: 'What many offices ask of a task: who, what, when, whose duty, what result',
  },
  options: { kinds: kindsOption },
  examples: [
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân.\n\n2. Công an phường: Giữ gìn an ninh trật tự.\n',
      finds: ['5: 1. Khảo sát, nắm tình hình Nhân dân.'],
    },
    {
      text: '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân.\n\n- Chủ trì: Khối Dân vận Đảng ủy.\n',
      finds: [],
    },
  ],
  check,
};

function* check(context: LintContext, options: OptionValues): Iterable<Sighting> {
  yield* tasksWithout(context, ['người'], options['kinds'] as readonly string[]);
}
