import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { taskDigest, taskTie } from '../../src/parse/tasks/task-ties.js';

const front = '---\ntên loại: Báo cáo\nkế hoạch: ke-hoach.md\n---\n\n';
const read = async (body: string, head = front) => parseDocument(new Source('bao-cao.md', head + body, 'markdown'));
const answersOf = async (body: string) =>
  (await read(body)).plan.answers.map(({ taskId, result, status, note }) => [
    taskId,
    result,
    status?.value ?? status?.printed ?? null,
    note,
  ]);
const table = (...rows: readonly string[]): string =>
  `# PHỤ LỤC 1\n\n| TT | Nhiệm vụ | Kết quả | Tiến độ | Ghi chú |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;

describe('the answers of a report', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'rows of a table',
      table('| 1 | Việc <!-- nv:a --> | Đã làm. | Hoàn thành đúng hạn | Ghi. |'),
      [['a', 'Đã làm.', 'hoàn thành đúng hạn', 'Ghi.']],
    ],
    [
      'a mark in any cell of the row',
      table('| 1 | Việc | Đã làm. <!-- nv:a --> | thường xuyên | |', '| <!-- nv:b --> | Việc hai | Xong. | | |'),
      [
        ['a', 'Đã làm.', 'thường xuyên', ''],
        ['b', 'Xong.', null, ''],
      ],
    ],
    [
      'places that are not filled in',
      table('| 1 | Việc <!-- nv:a --> | [điền kết quả] | …… | |', '| 2 | Việc <!-- nv:b --> | | | |'),
      [
        ['a', '', null, ''],
        ['b', '', null, ''],
      ],
    ],
    ['an unknown status as printed', table('| 1 | Việc <!-- nv:a --> | Đã làm. | xong. | |'), [['a', 'Đã làm.', 'xong', '']]],
    ['lines of a cell', table('| 1 | Việc <!-- nv:a --> | Một.<br>Hai. | | |'), [['a', 'Một.\nHai.', null, '']]],
    [
      'prose under a line',
      '## I. KẾT QUẢ\n\n1.1. Việc. <!-- nv:a -->\n\nĐã làm.\n\n- Việc nhỏ.\n\nTình trạng: đang thực hiện trong hạn\n\n' +
        '1.2. Việc hai. <!-- nv:b -->\n\n[Điền]\n\n## II. KHÁC\n\nLời khác.\n',
      [
        ['a', 'Đã làm.\n- Việc nhỏ.', 'đang thực hiện trong hạn', ''],
        ['b', '', null, ''],
      ],
    ],
    [
      'prose without lead and deadline, which are the plan’s',
      '1. Việc. <!-- nv:a -->\n\nChủ trì: Văn phòng.\n\nThời hạn: trước ngày 30/6.\n\nKết quả: Xong.\n',
      [['a', 'Xong.', null, '']],
    ],
    ['a mark alone on the line above', '## I. KẾT QUẢ\n\n<!-- nv:a -->\n\n1. Việc.\n\nXong.\n', [['a', 'Xong.', null, '']]],
    ['a mark alone under the line', '## I. KẾT QUẢ\n\n1. Việc.\n\n<!-- nv:a -->\n\nXong.\n', [['a', 'Xong.', null, '']]],
    [
      'decomposed text',
      '## I. KẾT QUẢ\n\n1. Việc ấy rất dài. <!-- nv:việc-ấy -->\n\nĐã tổ chức.\n'.normalize('NFD'),
      [['việc-ấy', 'Đã tổ chức.', null, '']],
    ],
  ])('are read of %s', async (_, body, answers) => {
    expect(await answersOf(body)).toEqual(answers);
  });

  it('are none where a document reports on no plan', async () => {
    expect((await read('1. Việc. <!-- nv:a -->\n\nXong.\n', '---\ntên loại: Báo cáo\n---\n\n')).plan.answers).toEqual([]);
  });

  it.each([
    ['<!-- nv: -->', 'malformed-task-mark'],
    ['<!-- nv:a b -->', 'malformed-task-mark'],
    ['<!-- nv:a/xyz -->', 'malformed-task-mark'],
    [`<!-- nv:${'a'.repeat(41)} -->`, 'malformed-task-mark'],
    ['<!-- nv:a/0123456 -->', 'malformed-task-mark'],
  ])('refuse the mark %s', async (mark, messageId) => {
    const { plan, findings } = await read(`1. Việc. ${mark}\n\nXong.\n`);
    expect(plan.answers).toEqual([]);
    expect(findings.filter(({ ruleId }) => ruleId === 'malformed-task-mark').map((one) => [one.messageId, one.line])).toEqual([
      [messageId, 6],
    ]);
  });

  it('leave other comments alone', async () => {
    const { findings } = await read('1. Việc. <!-- nvl: hỏi lại --> <!-- nhiệm vụ này của ai? -->\n');
    expect(findings.filter(({ ruleId }) => ruleId.includes('mark'))).toEqual([]);
  });

  it('read back what is written', async () => {
    const id = fc
      .stringMatching(/^[a-zà-ỹ0-9][a-zà-ỹ0-9.-]{0,30}$/u)
      .map((text) => text.normalize('NFC'))
      .filter((text) => /^[\p{L}\d][\p{L}\d.-]*$/u.test(text) && !text.includes('--') && !text.endsWith('-'));
    await fc.assert(
      fc.asyncProperty(id, fc.string(), async (taskId, text) => {
        const digest = taskDigest({ text, label: '1', leadOrgan: null, deadline: null });
        const { plan } = await read(
          table(`| 1 | Việc ${taskTie({ id: taskId, text, label: '1', leadOrgan: null, deadline: null })} | Xong. | | |`),
        );
        expect(plan.answers.map((answer) => [answer.taskId, answer.digest])).toEqual([[taskId, digest]]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the ids of tasks', () => {
  it('are the author’s own where a mark gives one, once', async () => {
    const { plan } = await read(
      '## I. NHIỆM VỤ\n\n1. Họp giao ban. <!-- nv:hop -->\n\n2. Họp giao ban. <!-- nv:hop -->\n\n3. Khảo sát.\n',
      '---\ntên loại: Kế hoạch\n---\n\n',
    );
    const ids = plan.tasks.map(({ id }) => id);
    expect(ids[0]).toBe('hop');
    expect(ids.slice(1).every((id) => /^[0-9a-f]{10}$/u.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(3);
  });

  it('say what parts a task stands in', async () => {
    const { plan } = await read(
      '## III. NHIỆM VỤ CỤ THỂ\n\n### 1. Công tác tôn giáo:\n\n1.1. Thăm hỏi.\n',
      '---\ntên loại: Kế hoạch\n---\n\n',
    );
    expect(plan.tasks[0]?.parts).toEqual([
      { label: 'III.', title: 'NHIỆM VỤ CỤ THỂ' },
      { label: '1.', title: 'Công tác tôn giáo' },
    ]);
  });
});
