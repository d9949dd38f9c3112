/** The appendix that assigns tasks, held against the body: what differs is named, exactly, and nothing else. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assignmentAppendix } from '../../src/derive/assignment-appendix.js';
import { taskSheet } from '../../src/derive/tasks/task-sheet.js';
import type { Finding } from '../../src/model/index.js';
import { templateOf } from '../config/shipped.js';
import { planOf } from '../derive/task-sheets.js';
import { sample } from '../commands/work-folder.js';
import { realDocuments } from '../shared-folder.js';
import { lintText } from './lint.js';

async function withAppendix(text: string): Promise<string> {
  const plan = await planOf(text);
  return `${text.trimEnd()}\n\n${assignmentAppendix(plan, taskSheet(plan, [], null).rows, templateOf('dang-hd36'))}`;
}

async function mismatches(text: string): Promise<Finding[]> {
  return (await lintText(text)).filter(({ ruleId }) => ruleId === 'assignment-mismatch');
}

describe('an appendix that assigns tasks', () => {
  it('made of the body agrees with it', async () => {
    expect(await mismatches(await withAppendix(sample('plan-2024.md')))).toEqual([]);
  });

  it('made of the body of any real plan agrees with it', async (context) => {
    let plans = 0;
    for (const path of realDocuments(context).filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(path, 'utf8');
      if ((await planOf(text)).tasks.length === 0) continue;
      plans++;
      expect(await mismatches(await withAppendix(text)), basename(path)).toEqual([]);
    }
    expect(plans).toBeGreaterThan(2);
  });

  it('that lacks five of the tasks lacks exactly those five', async () => {
    const text = await withAppendix(sample('plan-2024.md'));
    const dropped = ['1.3', '2.2', '3.5', '5.1', '6.4'];
    const found = await mismatches(
      dropped.reduce((all, label) => all.replace(new RegExp(`^\\| ${label.replace('.', '\\.')} \\|.*\\n`, 'mu'), ''), text),
    );
    expect(found.map(({ messageId, actual }) => [messageId, actual?.slice(0, 20)])).toEqual([
      ['assignment-mismatch-row', 'Xây dựng, thực hiện '],
      ['assignment-mismatch-row', 'Thực hiện chương trì'],
      ['assignment-mismatch-row', 'Nắm tình hình các cơ'],
      ['assignment-mismatch-row', 'Nắm tình hình tổ chứ'],
      ['assignment-mismatch-row', 'Hướng dẫn các chi bộ'],
    ]);
    expect(found.every(({ related }) => related.length === 1)).toBe(true);
  });

  it('of the specific tasks alone lacks none of the others', async () => {
    const text = sample('plan-2024.md');
    const plan = await planOf(text);
    const rows = taskSheet(plan, [], null).rows.filter(({ kind }) => kind === 'task');
    expect(await mismatches(`${text}\n${assignmentAppendix(plan, rows, templateOf('dang-hd36'))}`)).toEqual([]);
  });

  const body =
    '# KẾ HOẠCH\n\nnăm 2024\n\n## I. NHIỆM VỤ\n\n1. Công an phường: Giữ gìn an ninh trật tự trên địa bàn trước ngày 15/6/2024.\n\n' +
    '2. Ủy ban nhân dân phường: Rà soát các mô hình dân vận khéo trong quý II.\n\n';
  const appendix = (rows: string, title = 'PHÂN CÔNG NHIỆM VỤ'): string =>
    `${body}## PHỤ LỤC\n\n**${title}**\n\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|---|\n${rows}`;
  const first = '| 1 | Giữ gìn an ninh trật tự trên địa bàn | Công an phường | 15/6/2024 |\n';
  const second = '| 2 | Rà soát các mô hình “Dân vận khéo” | UBND phường | 30/6/2024 |\n';

  it.each<[string, string, readonly string[]]>([
    ['agrees', first + second, []],
    ['agrees in another order and with other numbers', second.replace('2', '1') + first.replace('1', '2'), []],
    [
      'may leave deadline and lead open',
      '| 1 | Giữ gìn an ninh trật tự trên địa bàn | | |\n| 2 | Rà soát các mô hình dân vận khéo | | |\n',
      [],
    ],
    ['has another date', first.replace('15/6', '16/6') + second, ['assignment-mismatch-deadline']],
    ['has another quarter', first + second.replace('30/6/2024', 'Quý III'), ['assignment-mismatch-deadline']],
    ['has another lead', first + second.replace('UBND phường', 'Công an phường'), ['assignment-mismatch-lead']],
    [
      'has both',
      first.replace('15/6', '16/6').replace('Công an', 'Đoàn') + second,
      ['assignment-mismatch-deadline', 'assignment-mismatch-lead'],
    ],
    ['has no row like it', second + '| 3 | Việc khác hẳn không có trong kế hoạch này | Đoàn phường | |\n', ['assignment-mismatch-row']],
    ['lacks most, and so is not a whole list', '| 3 | Việc khác hẳn không có trong kế hoạch này | Đoàn phường | |\n', []],
  ])('%s', async (_, rows, expected) => {
    expect((await mismatches(appendix(rows))).map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('is one by its title; a list of something else is not', async () => {
    expect(await mismatches(appendix(first.replace('15/6', '16/6') + second, 'LỊCH TIẾP CÔNG DÂN'))).toEqual([]);
    expect(await mismatches(appendix(first.replace('15/6', '16/6') + second, 'DANH MỤC CÁC NHIỆM VỤ'))).toHaveLength(1);
  });
});
