/** What parsing reports of the marks that tie an answer to its task. */
import { exampleReport } from '../analysis/reported-tasks.js';
import type { RuleCard } from '../rule.js';

const ownWay = { vi: 'Quy ước soạn thảo', en: 'the way of writing drafts' };

export const reportedOfTaskMarks: readonly RuleCard[] = [
  {
    id: 'malformed-task-mark',
    severity: 'error',
    category: 'reports',
    summary: {
      vi: 'Dấu <!-- nv:... --> bị hỏng, hoặc đứng ngoài chỗ trả lời nhiệm vụ.',
      en: 'A mark `<!-- nv:... -->` that is broken, or stands where no task is answered.',
    },
    basis: ownWay,
    examples: [
      {
        text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv: hoi nghi --> | Đã họp. | hoàn thành đúng hạn |'),
        finds: ['12: <!-- nv: hoi nghi -->'],
      },
      { text: exampleReport().replace('# PHỤ LỤC 1', 'Mở đầu. <!-- nv:hoi-nghi -->\n\n# PHỤ LỤC 1'), finds: ['8: <!-- nv:hoi-nghi -->'] },
      { text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |'), finds: [] },
    ],
  },
  {
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
  },
];
