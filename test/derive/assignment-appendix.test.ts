/** The appendix that assigns tasks: read back, it says what the body says. */
import { describe, expect, it } from 'vitest';
import { assignmentAppendix } from '../../src/derive/assignment-appendix.js';
import { cellMarkdown } from '../../src/derive/markdown-text.js';
import { tasksAsMarkdown } from '../../src/derive/tasks/task-markdown.js';
import { printColumns } from '../../src/derive/tasks/task-columns.js';
import { taskSheet } from '../../src/derive/tasks/task-sheet.js';
import { findAssignments } from '../../src/parse/index.js';
import { templateOf } from '../config/shipped.js';
import { withPlainFacts } from '../parse/task-facts.js';
import { assignedPlan, planOf, row, say } from './task-sheets.js';

async function withAppendix(text: string, template = 'dang-hd36'): Promise<string> {
  const plan = await planOf(text);
  return `${text.trimEnd()}\n\n${assignmentAppendix(plan, taskSheet(plan, [], null).rows, templateOf(template))}`;
}

describe('the appendix', () => {
  it('has a row for each task with all that the body says of it', async () => {
    const plan = await planOf(await withAppendix(assignedPlan));
    const [assignment] = findAssignments(plan);
    expect(assignment?.appendix.label.value).toBe('PHỤ LỤC');
    const facts = (task: (typeof plan.tasks)[number]): unknown => {
      const { text, leadOrgan, coordinatingOrgans, deadline, deliverable } = withPlainFacts(task);
      return { text, leadOrgan, coordinatingOrgans, deadline, deliverable };
    };
    expect(assignment?.tasks.map(facts)).toEqual(plan.tasks.map(facts));
    expect(plan.tasks).toHaveLength(5);
  });

  it.each([
    ['dang-hd36', '(Kèm theo Kế hoạch số 11-KH/ĐU, ngày 19/01/2024 của Đảng ủy phường Gia Sàng)'],
    ['nha-nuoc-nd30', '(Kèm theo Kế hoạch số 11/KH-ĐU ngày 19 tháng 01 năm 2024 của Đảng ủy phường Gia Sàng)'],
  ])('names the document that it goes with as %s does', async (template, line) => {
    expect(await withAppendix(assignedPlan, template)).toContain(`*${line}*`);
  });

  it('names no document that has no number or no whole date yet', async () => {
    expect(await withAppendix(assignedPlan.replace('11-KH/ĐU', '   -KH/ĐU'))).not.toContain('èm theo');
    expect(await withAppendix(assignedPlan.replace('19/01/2024\nngười', 'tháng 01 năm 2024\nngười'))).not.toContain('èm theo');
  });

  it.each([
    ['dang-hd36', 'Phụ lục 2'],
    ['nha-nuoc-nd30', 'Phụ lục II'],
  ])('takes the next number of %s behind another: %s', async (template, label) => {
    expect(await withAppendix(`${assignedPlan}\n## Phụ lục 1\n\n**DANH SÁCH CHI BỘ**\n\n1. Chi bộ 1.\n`, template)).toContain(
      `\n## ${label}\n`,
    );
  });
});

describe('a table in Markdown', () => {
  it.each(['a | b', '*đậm*', '[x](y)', '<!-- x -->', '`x`', 'a_b_c', '~~x~~', '&amp; &', '\\', '# x', '=HYPERLINK("x")', '- x'])(
    'reads %j back from a cell',
    async (text) => {
      const plan = await planOf(
        `# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | ${cellMarkdown(text)} | Công an phường |\n`,
      );
      expect(plan.tasks.map((task) => task.text)).toEqual([text]);
    },
  );

  it('has a line a task', () => {
    const table = tasksAsMarkdown([row({ text: 'Họp\nvà bàn' })], printColumns({ manyPlans: true, reported: false, dated: false }), say);
    expect(table.split('\n')).toEqual([
      '| Kế hoạch | Phần | TT | Loại | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Hạn cuối | Sản phẩm | Văn bản viện dẫn |',
      '|---|---|---|---|---|---|---|---|---|---|---|',
      '| 11-KH/ĐU |  | 1. | cụ thể | Họp<br>và bàn |  |  |  |  |  |  |',
      '',
    ]);
  });
});
