import { exampleReport } from '../analysis/reported-tasks.js';
import { reported, type Rule } from '../rule.js';

/** One task has two marks: it is answered twice, or one of them was copied along. */
export const repeatedTaskMark: Rule = {
  id: 'repeated-task-mark',
  severity: 'error',
  category: 'reports',
  summary: {
    vi: 'Một nhiệm vụ được trả lời hai lần, hoặc dấu của nó đứng ở hai chỗ.',
    en: 'A task is answered twice, or its mark stands in two places.',
  },
  basis: { vi: 'Mỗi nhiệm vụ được trả lời một lần', en: 'Each task is answered once' },
  examples: [
    {
      text: exampleReport(
        '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |',
        '| 2 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp lần hai. | hoàn thành đúng hạn |',
      ),
      finds: ['13: <!-- nv:hoi-nghi -->'],
    },
    {
      text: exampleReport(
        '| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |',
        '| 2 | Xây dựng báo cáo. <!-- nv:bao-cao --> | Đã gửi. | hoàn thành đúng hạn |',
      ),
      finds: [],
    },
  ],
  check: (context) => reported(context, 'repeated-task-mark'),
};
