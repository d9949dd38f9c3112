/** What a status of a report says of the deadline, and what it leaves open. */
import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../work-folder.js';

const plan = `---
tên loại: Kế hoạch
số và ký hiệu: 11-KH/ĐU
ngày ban hành: 19/01/2026
---

## III. NHIỆM VỤ CỤ THỂ

1. Xây dựng báo cáo, xong trước ngày 15/6/2026. <!-- nv:bao-cao -->

2. Nắm tình hình Nhân dân. <!-- nv:tinh-hinh -->
`;

/** Checks a report whose first task has these cells for result, status, day of completion and note. */
async function check(folder: WorkFolder, cells: string, cutoff = '15/11/2026') {
  folder.write('ke-hoach.md', plan);
  const report = `---
tên loại: Báo cáo
kế hoạch:
  tệp: ke-hoach.md
số liệu đến ngày: ${cutoff}
---

# PHỤ LỤC 1

| TT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả | Tiến độ | Ngày hoàn thành | Ghi chú |
|---|---|---|---|---|---|---|---|
| 1 | Xây dựng báo cáo, xong trước ngày 15/6/2026. <!-- nv:bao-cao --> | | 15/6 | ${cells} |
| 2 | Nắm tình hình Nhân dân. <!-- nv:tinh-hinh --> | | | Đã nắm. | thường xuyên | | |
`;
  folder.write('bao-cao.md', report);
  const outcome = await folder.run(['report', 'bao-cao.md', '--check']);
  expect(folder.read('bao-cao.md').toString('utf8')).toBe(report);
  const told = [...outcome.stderr.matchAll(/^bao-cao\.md:\d+:\d+: \S+(?: báo)?: (.*) \[/gmu)].map(([, text]) => text);
  const settled = /^ô F2: (.*)$/mu.exec(outcome.stdout)?.[1] ?? null;
  return { exitCode: outcome.exitCode, told, settled, stderr: outcome.stderr };
}

describe('a status that leaves open whether it was in time', () => {
  it('is asked for by its cell, and nothing is chosen', async ({ folder }) => {
    expect(await check(folder, 'Đã gửi. | hoàn thành | |')).toMatchObject({
      exitCode: 1,
      told: ['ô F2: đúng hạn hay quá hạn? Ghi ngày hoàn thành ở ô G2'],
      settled: null,
    });
    const fixed = await folder.run(['lint', 'bao-cao.md', '--fix', '--unsafe-fixes']);
    expect(fixed.stdout + fixed.stderr).toContain('ô F2: đúng hạn hay quá hạn?');
    expect(folder.read('bao-cao.md').toString('utf8')).toContain('| Đã gửi. | hoàn thành | |');
  });

  it.for([
    ['Đã gửi. | hoàn thành | 10/6 |', 'hoàn thành đúng hạn'],
    ['Đã gửi. | hoàn thành | 10/6/2026 |', 'hoàn thành đúng hạn'],
    ['Đã gửi. | Hoàn thành | ngày 15/06/2026 |', 'hoàn thành đúng hạn'],
    ['Đã gửi. | đã hoàn thành | 2026-06-20 |', 'hoàn thành quá hạn'],
    ['Đã gửi. | hoàn thành | 20/6 |', 'hoàn thành quá hạn'],
    ['Đã gửi. | hoàn thành | tháng 5/2026 |', 'hoàn thành đúng hạn'],
    ['Đã gửi. | hoàn thành ngày 20/6/2026 | |', 'hoàn thành quá hạn'],
    ['Đã gửi. | hoàn thành (10/6) | |', 'hoàn thành đúng hạn'],
    ['Đang soạn. | đang thực hiện | |', 'đang thực hiện quá hạn'],
  ] as const)('%s stands for %s', async ([cells, status], { folder }) => {
    expect(await check(folder, cells)).toMatchObject({ exitCode: 0, told: [], settled: status });
  });

  it('is settled by a cut-off day that is not after the deadline', async ({ folder }) => {
    for (const cutoff of ['15/6/2026', '31/5/2026'])
      expect(await check(folder, 'Đã gửi. | hoàn thành | |', cutoff)).toMatchObject({ exitCode: 0, settled: 'hoàn thành đúng hạn' });
    expect(await check(folder, 'Đang soạn. | đang triển khai | |', '31/5/2026')).toMatchObject({ settled: 'đang thực hiện trong hạn' });
    expect((await check(folder, 'Đã gửi. | hoàn thành | |', '16/6/2026')).exitCode).toBe(1);
  });

  it('is counted by `tasks` as it is settled', async ({ folder }) => {
    await check(folder, 'Đã gửi. | hoàn thành | 20/6 |');
    const { stdout } = await folder.run(['tasks', 'ke-hoach.md', '--report', 'bao-cao.md', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ status: 'hoàn thành quá hạn', finished: true, overdue: true }, { status: 'thường xuyên' }]);
  });
});

describe('what is told of a status', () => {
  it.for([
    ['a status against its day', 'Đã gửi. | hoàn thành đúng hạn | 20/6/2026 |', 'trái với ngày hoàn thành 20/6/2026'],
    ['late, but done in time', 'Đã gửi. | hoàn thành quá hạn | 10/6/2026 |', 'trái với ngày hoàn thành 10/6/2026'],
    ['unfinished, but with a day', 'Đã gửi. | đang thực hiện trong hạn | 10/6/2026 |', 'nhưng đã ghi ngày hoàn thành 10/6/2026'],
    ['a day that no calendar has', 'Đã gửi. | hoàn thành | 31/6/2026 |', 'ô G2: ngày hoàn thành “31/6/2026” không phải là một ngày'],
    ['a day that is still to come', 'Đã gửi. | hoàn thành | 20/12/2026 |', 'ô G2: ngày hoàn thành 20/12/2026 sau ngày chốt số liệu'],
    ['a month on both sides', 'Đã gửi. | hoàn thành | tháng 6 |', 'ngày hoàn thành “tháng 6” có cả ngày trong hạn và ngày quá hạn'],
    ['words for a day', 'Đã gửi. | hoàn thành | quá hạn |', 'ô G2: ngày hoàn thành “quá hạn” không phải là một ngày'],
    ['a bar in a cell', 'Đã gửi | 8 hộ. | hoàn thành đúng hạn | 10/6/2026 |', 'dấu “|” trong một ô làm nó thành hai ô'],
  ] as const)('%s', async ([, cells, words], { folder }) => {
    const { exitCode, told } = await check(folder, cells);
    expect(exitCode).toBe(1);
    expect(told).toEqual([expect.stringContaining(words)]);
  });

  it('no status of another meaning is offered', async ({ folder }) => {
    for (const printed of ['chưa hoàn thành', 'không hoàn thành', 'không đúng hạn', 'chậm', 'hoàn thành chậm', 'hoàn thành một phần']) {
      const { told, stderr } = await check(folder, `Đã gửi. | ${printed} | |`);
      expect(told).toEqual([`không có tình trạng “${printed}”`]);
      expect(stderr).not.toContain('Có phải');
    }
    expect((await check(folder, 'Đã gửi. | hoàn thành đúng hạng | |')).stderr).toContain('Có phải là “hoàn thành đúng hạn”?');
  });

  it('an answer in prose has a line of its own for the day', async ({ folder }) => {
    folder.write('ke-hoach.md', plan);
    const prose = (line: string): string =>
      '---\ntên loại: Báo cáo\nkế hoạch:\n  tệp: ke-hoach.md\nsố liệu đến ngày: 15/11/2026\n---\n\n## I. KẾT QUẢ\n\n' +
      `1. Xây dựng báo cáo. <!-- nv:bao-cao -->\n\nĐã gửi.\n\nTình trạng: hoàn thành\n\n${line}` +
      '2. Việc. <!-- nv:tinh-hinh -->\n\nĐã nắm.\n\nTình trạng: thường xuyên\n';
    folder.write('bao-cao.md', prose(''));
    expect((await folder.run(['report', 'bao-cao.md', '--check'])).stderr).toContain('“hoàn thành”: đúng hạn hay quá hạn?');
    folder.write('bao-cao.md', prose('Ngày hoàn thành: 20/6/2026\n\n'));
    expect(await folder.run(['report', 'bao-cao.md', '--check'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('dòng 14: hoàn thành quá hạn'),
    });
  });
});
