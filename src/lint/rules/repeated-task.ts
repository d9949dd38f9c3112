import { foldWords, squeeze } from '../../model/index.js';
import type { Messages, Task } from '../../model/index.js';
import type { LintContext } from '../lint-context.js';
import { relatedPlace } from '../lint-context.js';
import { type Sighting, defineRule } from '../rule.js';

/** Shortest wording that is compared, characters: `Tổ chức thực hiện` may stand twice. */
const shortest = 30;

const messages = {
  'repeated-task': {
    vi: { text: 'nhiệm vụ này đã ghi ở dòng {line}: “{actual}”', hint: 'Giữ lại một chỗ.' },
    en: { text: 'this task stands at line {line} already: `{actual}`', hint: 'Keep one of them.' },
  },
} satisfies Messages;

/** One task under two numbers: the year-end report would answer it twice. */
export const repeatedTask = defineRule({
  id: 'repeated-task',
  severity: 'warning',
  category: 'tasks',
  summary: { vi: 'Một nhiệm vụ được ghi hai lần.', en: 'One task stands twice.' },
  basis: { vi: 'Mỗi nhiệm vụ giao một lần, có một nơi chủ trì', en: 'A task is assigned once, to one lead' },
  messages,
  examples: [
    {
      text:
        '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân tại các tổ dân phố.\n\n' +
        '2. Tổ chức hội thi “Dân vận khéo” cấp phường.\n\n3. Khảo sát, nắm tình hình nhân dân tại các tổ dân phố;\n',
      finds: ['9: 3. Khảo sát, nắm tình hình nhân dân tại các tổ dân phố;'],
    },
    {
      text:
        '# KẾ HOẠCH\n\n## III. NHIỆM VỤ CỤ THỂ\n\n1. Khảo sát, nắm tình hình Nhân dân tại các tổ dân phố quý I.\n\n' +
        '2. Khảo sát, nắm tình hình Nhân dân tại các tổ dân phố quý III.\n',
      finds: [],
    },
  ],
  check,
});

function* check(context: LintContext): Iterable<Sighting> {
  const seen = new Map<string, Task>();
  const { tasks } = context.plan;
  const beginnings = tasks.map(({ text }) => text.slice(0, shortest).toLowerCase());
  const times = new Map<string, number>();
  for (const beginning of beginnings) times.set(beginning, (times.get(beginning) ?? 0) + 1);
  for (const [index, task] of tasks.entries()) {
    if (task.text.length < shortest || (times.get(beginnings[index] ?? '') ?? 0) < 2) continue;
    const words = foldWords(squeeze(task.text));
    const key = `${words}|${task.leadOrgan?.value ?? ''}|${task.deadline?.value.text ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, task);
    else
      yield { place: task.position, actual: task.text, data: { line: first.position.start.line }, related: relatedPlace(first.position) };
  }
}
