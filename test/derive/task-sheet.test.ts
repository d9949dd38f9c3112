/** Rows of a task sheet: what the plan says, what reports say, what is overdue; and which rows are asked for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindNamed, passes, statusNamed, type TaskFilter } from '../../src/derive/tasks/task-filter.js';
import { sharedPath } from '../shared-folder.js';
import { answerTo, assignedPlan, row, sheetOf } from './task-sheets.js';

describe('a row', () => {
  it('has all that the plan says of the task', async () => {
    const { rows, ...plan } = await sheetOf(assignedPlan);
    expect(plan).toEqual({
      file: 'a.md',
      number: '11-KH/ĐU',
      organ: 'Đảng ủy phường Gia Sàng',
      abstract: 'công tác dân vận năm 2024',
      issued: '2024-01-19',
    });
    expect(rows.map(({ label, kind }) => [label, kind])).toEqual([
      ['1.', 'direction'],
      ['1.1.', 'task'],
      ['1.2.', 'task'],
      ['1.3.', 'task'],
      ['1.', 'arrangement'],
    ]);
    expect(rows[2]).toMatchObject({
      plan: '11-KH/ĐU',
      parts: [
        { label: 'II.', title: 'NHIỆM VỤ CỤ THỂ' },
        { label: '1.', title: 'Công tác dân vận của chính quyền' },
      ],
      text: 'Rà soát các mô hình “Dân vận khéo”.',
      leadOrgan: 'Khối Dân vận Đảng ủy',
      coordinatingOrgans: ['Ủy ban Mặt trận Tổ quốc', 'các tổ chức chính trị - xã hội'],
      deadline: 'trong quý II',
      dueDate: '2024-06-30',
      deliverable: 'Báo cáo',
      status: null,
      result: null,
      finished: false,
      overdue: false,
    });
    expect(rows[1]?.citations).toEqual([
      {
        text: '30-CT/TW',
        documentType: 'Chỉ thị',
        number: '30-CT/TW',
        date: '1998-02-18',
        issuer: 'Bộ Chính trị',
        abstract: 'xây dựng và thực hiện Quy chế dân chủ ở cơ sở',
      },
    ]);
  });

  it('cites what its own part of the text cites, not what a part below it does, and each document once', async () => {
    const { rows } = await sheetOf(
      '# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n1. Thực hiện Kế hoạch số 5-KH/TU.\n\n- Chủ trì: Công an phường.\n\n' +
        '1.1. Theo Chỉ thị số 30-CT/TW và Kết luận số 65-KL/TW. Nhắc lại Chỉ thị số 30-CT/TW.\n\n1.2. Rà soát.\n',
    );
    expect(rows.map(({ label, citations }) => [label, ...citations.map(({ number }) => number)])).toEqual([
      ['1.', '5-KH/TU'],
      ['1.1.', '30-CT/TW', '65-KL/TW'],
      ['1.2.'],
    ]);
  });

  it('of a table cites what stands anywhere in its row', async () => {
    const { rows } = await sheetOf(
      '# KẾ HOẠCH\n\n## I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n' +
        '| 1 | Sơ kết Chỉ thị số 30-CT/TW | Khối Dân vận | Quý II |\n| 2 | Rà soát Kết luận số 65-KL/TW | Công an phường | Quý III |\n',
    );
    expect(rows.map(({ label, citations }) => [label, ...citations.map(({ number }) => number)])).toEqual([
      ['1', '30-CT/TW'],
      ['2', '65-KL/TW'],
    ]);
  });

  it('takes status and result from the answer to its task; of two the later that says anything', async () => {
    const { rows } = await sheetOf(assignedPlan);
    const id = rows[2]?.id ?? '';
    const said = async (...answers: Parameters<typeof sheetOf>[1] & object): Promise<unknown> => {
      const { status, result, finished } = (await sheetOf(assignedPlan, answers)).rows[2] ?? row();
      return [status, result, finished];
    };
    expect(
      await said(
        answerTo(id, { status: 'đang thực hiện trong hạn', result: 'Đã rà soát 3 mô hình.' }),
        answerTo(id, { status: 'hoàn thành đúng hạn' }),
      ),
    ).toEqual(['hoàn thành đúng hạn', null, true]);
    expect(await said(answerTo(id, { status: 'hoàn thành đúng hạn', result: 'Xong.' }), answerTo(id))).toEqual([
      'hoàn thành đúng hạn',
      'Xong.',
      true,
    ]);
    expect(await said(answerTo(id, { status: '? chờ ý kiến' }))).toEqual(['? chờ ý kiến', null, false]);
    expect(await said(answerTo('khác', { status: 'hoàn thành đúng hạn' }))).toEqual([null, null, false]);
  });

  it.each([
    [null, undefined, false],
    ['2024-06-30', undefined, false],
    ['2024-07-01', undefined, true],
    ['2024-07-01', 'hoàn thành đúng hạn', false],
    ['2024-07-01', 'đề nghị rút', false],
    ['2024-07-01', 'đang thực hiện trong hạn', true],
    [null, 'đang thực hiện quá hạn', true],
    [null, 'hoàn thành quá hạn', true],
    [null, 'thường xuyên', false],
  ])('due on 30/6/2024 is, as of %s with status %s, overdue: %s', async (asOf, status, overdue) => {
    const id = (await sheetOf(assignedPlan)).rows[2]?.id ?? '';
    expect((await sheetOf(assignedPlan, status === undefined ? [] : [answerTo(id, { status })], asOf)).rows[2]?.overdue).toBe(overdue);
  });

  it('stands for each of the 36 tasks of the seed, 26 of them specific', async (context) => {
    const { rows } = await sheetOf(readFileSync(sharedPath(context, 'seed/ke-hoach-11.md'), 'utf8'));
    expect(rows).toHaveLength(36);
    expect(rows.filter(({ kind }) => kind === 'task')).toHaveLength(26);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(36);
  });
});

describe('a filter', () => {
  const all: TaskFilter = { kind: null, lead: null, dueBefore: null, status: null };

  it.each<[Partial<TaskFilter>, Parameters<typeof row>[0], boolean]>([
    [{}, {}, true],
    [{ kind: 'task' }, { kind: 'direction' }, false],
    [{ lead: 'khoi dan van' }, { leadOrgan: 'Khối Dân vận Đảng ủy' }, true],
    [{ lead: 'Công an' }, { leadOrgan: 'Khối Dân vận Đảng ủy' }, false],
    [{ lead: 'Công an' }, {}, false],
    [{ dueBefore: '2024-06-30' }, { dueDate: '2024-06-29' }, true],
    [{ dueBefore: '2024-06-30' }, { dueDate: '2024-06-30' }, false],
    [{ dueBefore: '2024-06-30' }, {}, false],
    [{ status: 'overdue' }, { overdue: true }, true],
    [{ status: 'overdue' }, {}, false],
    [{ status: 'unanswered' }, {}, true],
    [{ status: 'unanswered' }, { result: 'Xong.' }, false],
    [{ status: ['thường xuyên'] }, { status: 'thường xuyên' }, true],
    [{ status: ['thường xuyên'] }, {}, false],
  ])('%j on %j: %s', (filter, parts, passed) => {
    expect(passes(row(parts), { ...all, ...filter })).toBe(passed);
  });

  it.each([
    ['trọng tâm', 'direction'],
    ['Cụ thể', 'task'],
    ['to chuc', 'arrangement'],
    ['tổ chức thực hiện', 'arrangement'],
    ['task', 'task'],
    ['khác', null],
    ['', null],
  ])('kind %j is %s', (name, kind) => {
    expect(kindNamed(name)).toBe(kind);
  });

  it.each([
    ['hoàn thành', ['hoàn thành đúng hạn', 'hoàn thành quá hạn']],
    ['HOAN THANH DUNG HAN', ['hoàn thành đúng hạn']],
    ['quá hạn', 'overdue'],
    ['chưa trả lời', 'unanswered'],
    ['xong', null],
    ['', null],
  ])('status %j is %j', (name, status) => {
    expect(statusNamed(name)).toEqual(status);
  });
});
