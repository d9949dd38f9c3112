import { exampleReport } from '../analysis/reported-tasks.js';
import { reported, type Rule } from '../rule.js';

/** A mark that ties an answer to its task cannot be read, or stands where no answer can be. */
export const malformedTaskMark: Rule = {
  id: 'malformed-task-mark',
  severity: 'error',
  category: 'reports',
  summary: {
    vi: 'Dấu <!-- nv:... --> bị hỏng, hoặc đứng ngoài chỗ trả lời nhiệm vụ.',
    en: 'A mark `<!-- nv:... -->` that is broken, or stands where no task is answered.',
  },
  basis: { vi: 'Quy ước soạn thảo của dvplan', en: 'dvplan’s way of writing drafts' },
  examples: [
    {
      text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv: hoi nghi --> | Đã họp. | hoàn thành đúng hạn |'),
      finds: ['12: <!-- nv: hoi nghi -->'],
    },
    { text: exampleReport().replace('# PHỤ LỤC 1', 'Mở đầu. <!-- nv:hoi-nghi -->\n\n# PHỤ LỤC 1'), finds: ['8: <!-- nv:hoi-nghi -->'] },
    { text: exampleReport('| 1 | Tổ chức hội nghị. <!-- nv:hoi-nghi --> | Đã họp. | hoàn thành đúng hạn |'), finds: [] },
  ],
  check: (context) => reported(context, 'malformed-task-mark'),
};
