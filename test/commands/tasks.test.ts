/** `dvplan tasks`: every format, filter and fault; the appendix; progress on a terminal. */
import { chmodSync } from 'node:fs';
import readExcelFile from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { Progress } from '../../src/terminal/progress.js';
import { openTerminal, type Process } from '../../src/terminal/terminal.js';
import { assignedPlan } from '../derive/task-sheets.js';
import { it, sample, shortPlan } from './work-folder.js';

const labels = (stdout: string): unknown[] => (JSON.parse(stdout) as { label: string }[]).map(({ label }) => label);

describe('tasks', () => {
  it('as a table stand in columns, long wording cut', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    const { exitCode, stdout, stderr } = await folder.run(['tasks', 'a.md']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const [head = '', , row = ''] = stdout.split('\n');
    expect(head).toMatch(/^TT +Nhiệm vụ +Chủ trì +Thời hạn +Hạn cuối$/u);
    expect(row).toMatch(/^1\.1\. +Ủy ban nhân dân phường: Công khai .*… +Ủy ban nhân dân phường$/u);
    expect(stdout.split('\n')[3]).toMatch(/trong quý II +30\/6\/2024$/u);
  });

  it('as a table show no control characters of a document', async ({ folder }) => {
    folder.write('a.md', assignedPlan.replace('Rà soát các', 'Rà soát \u001b[31m các'));
    expect((await folder.run(['tasks', 'a.md'])).stdout).not.toContain('\u001b');
  });

  it('as JSON are an array with all facts', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    const rows = JSON.parse((await folder.run(['tasks', 'a.md', '-f', 'json'])).stdout) as Record<string, unknown>[];
    expect(rows).toHaveLength(5);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'file',
      'line',
      'plan',
      'id',
      'kind',
      'parts',
      'label',
      'text',
      'leadOrgan',
      'coordinatingOrgans',
      'deadline',
      'dueDate',
      'startDate',
      'deliverable',
      'citations',
      'status',
      'result',
      'finished',
      'overdue',
    ]);
    expect(rows[3]).toMatchObject({ file: 'a.md', plan: '11-KH/ĐU', label: '1.3.', dueDate: '2024-11-15', overdue: false });
  });

  it('as CSV open in Excel: byte order mark, the separator that is asked for, and no formulas', async ({ folder }) => {
    folder.write('a.md', assignedPlan.replace('Rà soát các', '=HYPERLINK("http://a.b") các').replace('Sản phẩm: Báo cáo', 'Sản phẩm: +1'));
    const { stdout } = await folder.run(['tasks', 'a.md', '--format', 'csv', '--separator', ';']);
    expect(stdout.startsWith('\ufeffTệp;Kế hoạch;Phần;TT;')).toBe(true);
    expect(stdout).toContain(`"'=HYPERLINK(""http://a.b"") các`);
    expect(stdout).not.toMatch(/(?:^|;)"?[=+@]/mu);
    expect((await folder.run(['tasks', 'a.md', '--format', 'csv', '--separator', 'tab'])).stdout).toContain('Tệp\tKế hoạch\t');
  });

  it('as CSV keep a result of several lines in one cell', async ({ folder }) => {
    folder.write('a.md', shortPlan);
    await folder.run(['report', 'a.md', '-o', 'b.md']);
    folder.rewrite('b.md', (text) => text.replace(/(<!-- nv:.*) \| \| \| \| \|$/mu, '$1 | Đã làm:<br>- Một việc | thường xuyên | | |'));
    expect((await folder.run(['tasks', 'a.md', '--report', 'b.md', '-f', 'csv'])).stdout).toContain(',"Đã làm:\n- Một việc",');
  });

  it.for([
    ['xlsx', 'PK'],
    ['csv', '\ufeffTệp,'],
    ['json', '['],
    ['md', '| Phần |'],
    ['svg', '<?xml'],
    ['ics', 'BEGIN:VCALENDAR'],
  ])('go to a file, whose ending says the format: %s', async ([ending = '', begin = ''], { folder }) => {
    folder.write('a.md', assignedPlan);
    const { exitCode, stdout } = await folder.run(['tasks', 'a.md', '-o', `b.${ending}`]);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^a\.md → b\.[a-z]+ \(\d nhiệm vụ\)\n$/u)]);
    expect(folder.read(`b.${ending}`).toString('utf8').startsWith(begin)).toBe(true);
  });

  it('of many plans stand in one workbook with the plan’s number', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    folder.write('b.md', shortPlan.replace('11-KH/ĐU', '12-KH/ĐU'));
    expect((await folder.run(['tasks', '.', '-o', 'c.xlsx'])).exitCode).toBe(0);
    const [sheet] = await readExcelFile(folder.read('c.xlsx'));
    expect(sheet?.data.slice(3).map(([plan]) => plan)).toEqual([
      'Kế hoạch',
      ...Array<string>(3).fill('11-KH/ĐU'),
      ...Array<string>(2).fill('12-KH/ĐU'),
    ]);
  });

  it('that have no day are not in the calendar, which is said', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    const { exitCode, stderr } = await folder.run(['tasks', 'a.md', '-o', 'a.ics']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('3 nhiệm vụ không có thời hạn');
  });

  it.for([
    [
      ['--kind', 'cụ thể'],
      ['1.1.', '1.2.', '1.3.'],
    ],
    [['--kind', 'to chuc'], ['1.']],
    [
      ['--lead', 'khối dân vận'],
      ['1.2.', '1.3.', '1.'],
    ],
    [['--due-before', '1/7/2024'], ['1.2.']],
    [
      ['--due-before', '2024-12-31'],
      ['1.2.', '1.3.'],
    ],
    [['--status', 'quá hạn', '--as-of', '01/7/2024'], ['1.2.']],
    [
      ['--status', 'chưa trả lời', '--kind', 'task'],
      ['1.1.', '1.2.', '1.3.'],
    ],
  ] as const)('are chosen by %j', async ([options, expected], { folder }) => {
    folder.write('a.md', assignedPlan);
    expect(labels((await folder.run(['tasks', 'a.md', '-f', 'json', ...options])).stdout)).toEqual(expected);
  });

  it('that are none are said to be none, with exit code 1 and no file', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    const { exitCode, stdout, stderr } = await folder.run(['tasks', 'a.md', '--lead', 'Sở Y tế', '-f', 'json']);
    expect([exitCode, stdout]).toEqual([1, '[]\n']);
    expect(stderr).toContain('không có nhiệm vụ nào khớp');
    expect((await folder.run(['tasks', 'a.md', '--lead', 'Sở Y tế', '-o', 'b.xlsx'])).exitCode).toBe(1);
    expect(folder.files).toEqual(['a.md']);
  });

  it('of a report that answers none of them go without it, which is said', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    folder.write('r.md', shortPlan.replace('tên loại: Kế hoạch', 'tên loại: Báo cáo'));
    const { exitCode, stderr } = await folder.run(['tasks', 'a.md', '--report', 'r.md']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/r\.md.*không trả lời nhiệm vụ nào/u);
    expect((await folder.run(['tasks', 'a.md', '--report', 'không-có.md'])).exitCode).toBe(2);
    folder.write('b.md', shortPlan.replace('trích yếu: ', 'trích yếu: @'));
    expect(await folder.run(['tasks', 'a.md', '--report', 'b.md'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^b\.md:3:/u) as string,
    });
  });

  it('of the plans that can be read are shown where another cannot', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    folder.write('b.md', '');
    folder.write('c.md', assignedPlan.replace('trích yếu: ', 'trích yếu: @'));
    const { exitCode, stdout, stderr } = await folder.run(['tasks', '.', '-f', 'json']);
    expect(exitCode).toBe(2);
    expect(labels(stdout)).toHaveLength(5);
    expect(stderr).toContain('b.md: lỗi');
    expect(stderr).toMatch(/^c\.md:3:/mu);
  });

  it('speak English where that is asked for', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    expect((await folder.run(['tasks', 'a.md', '--lang', 'en', '-f', 'md'])).stdout).toContain('| Part | No. | Kind | Task | Lead |');
  });
});

describe('what cannot be', () => {
  it.for([
    [['--as-of', '31/02/2024'], '--as-of: “31/02/2024” không phải là một ngày'],
    [['--due-before', 'mai'], '--due-before'],
    [['--as-of', '2024-6-1'], '2024-6-1'],
    [['--kind', 'khác'], 'không có loại nhiệm vụ “khác”'],
    [['--status', 'xong'], 'chưa trả lời'],
    [['--separator', '--'], '--separator'],
    [['--format', 'pdf'], 'bảng, csv, excel'],
    [['-o', 'không/có.xlsx'], 'không có thư mục'],
    [['--appendix', '--format', 'csv'], 'không dùng'],
  ] as const)('%j is said in a sentence, with exit code 2', async ([options, sentence], { folder }) => {
    folder.write('a.md', assignedPlan);
    const { exitCode, stdout, stderr } = await folder.run(['tasks', 'a.md', ...options]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(folder.files).toEqual(['a.md']);
  });

  it('is a workbook on a terminal', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    const { exitCode, stderr } = await folder.run(['tasks', 'a.md', '-f', 'xlsx'], { terminal: true });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('-o TỆP.xlsx');
    expect((await folder.run(['tasks', 'a.md', '-f', 'xlsx'])).stdout.startsWith('PK')).toBe(true);
  });

  it('is another file in the place of the output: it stays, unless --force says otherwise', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    await folder.run(['tasks', 'a.md', '-o', 'b.xlsx']);
    expect((await folder.run(['tasks', 'a.md', '-o', 'b.xlsx'])).exitCode).toBe(0);
    folder.write('b.xlsx', 'người dùng đã sửa');
    const { exitCode, stderr } = await folder.run(['tasks', 'a.md', '-o', 'b.xlsx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không ghi đè “b.xlsx”');
    expect(folder.read('b.xlsx').toString('utf8')).toBe('người dùng đã sửa');
    expect((await folder.run(['tasks', 'a.md', '-o', 'b.xlsx', '--force'])).exitCode).toBe(0);
  });

  it('is a workbook that is open elsewhere: it stays as it is', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    folder.write('b.xlsx', 'cũ');
    chmodSync(folder.at('b.xlsx'), 0o444);
    const { exitCode, stderr } = await folder.run(['tasks', 'a.md', '-o', 'b.xlsx', '--force']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('không ghi được “b.xlsx”');
    expect(folder.read('b.xlsx').toString('utf8')).toBe('cũ');
    expect(folder.files).toEqual(['a.md', 'b.xlsx']);
  });
});

describe('--appendix', () => {
  const findings = async (folder: Parameters<Parameters<typeof it>[2] & object>[0]['folder'], file: string): Promise<string[]> => {
    const { stdout } = await folder.run(['lint', file, '--format', 'json']);
    return (JSON.parse(stdout) as { findings: { ruleId: string }[] }[]).flatMap((one) => one.findings.map(({ ruleId }) => ruleId));
  };

  it('writes a copy of which lint finds only that its text does not point to the appendix, and leaves the plan alone', async ({
    folder,
  }) => {
    const text = sample('plan-2024.md');
    folder.write('a.md', text);
    const { exitCode, stdout } = await folder.run(['tasks', 'a.md', '--appendix']);
    expect([exitCode, stdout]).toEqual([0, 'a.md → a-phan-cong.md (phụ lục phân công 36 nhiệm vụ)\n']);
    expect(folder.read('a.md').toString('utf8')).toBe(text);
    expect(folder.read('a-phan-cong.md').toString('utf8').startsWith(text.trimEnd())).toBe(true);
    expect(await findings(folder, 'a-phan-cong.md')).toEqual([...(await findings(folder, 'a.md')), 'unmentioned-appendix']);
    expect((await folder.run(['build', 'a-phan-cong.md', '--strict'])).exitCode).toBe(0);
    folder.write(
      'b.md',
      folder
        .read('a-phan-cong.md')
        .toString('utf8')
        .replace(/\| 1\.1 \|.*\n/u, ''),
    );
    expect(await findings(folder, 'b.md')).toContain('assignment-mismatch');
  });

  it('keeps line ends and byte order mark, and takes the tasks that are asked for', async ({ folder }) => {
    folder.write('a.md', `\ufeff${assignedPlan.replaceAll('\n', '\r\n')}`);
    expect((await folder.run(['tasks', 'a.md', '--appendix', '--kind', 'cụ thể', '-o', 'b.md'])).stdout).toContain('3 nhiệm vụ');
    const written = folder.read('b.md').toString('utf8');
    expect(written.startsWith('\ufeff---\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is refused where the plan has one', async ({ folder }) => {
    folder.write('a.md', assignedPlan);
    await folder.run(['tasks', 'a.md', '--appendix']);
    const { exitCode, stderr } = await folder.run(['tasks', 'a-phan-cong.md', '--appendix']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/đã có phụ lục phân công nhiệm vụ ở dòng \d+: “PHỤ LỤC”/u);
    expect(folder.files).toEqual(['a-phan-cong.md', 'a.md']);
  });

  it.for([
    [['a.md', 'b.md'], 'có 2 tệp'],
    [['a.txt'], 'không phải tệp Markdown'],
    [['a.md', '-o', 'a.md'], 'trùng với tệp nguồn'],
    [['-'], '-o TỆP'],
    [['none.md'], 'không có nhiệm vụ nào'],
    [['open.md'], 'đọc lại đúng'],
    [['broken.md'], 'lỗi'],
    [['a.md', '-o', 'there.md'], 'không ghi đè'],
  ] as const)('is refused for %j', async ([args, sentence], { folder }) => {
    for (const name of ['a.md', 'b.md', 'a.txt', 'there.md']) folder.write(name, name === 'there.md' ? 'khác' : assignedPlan);
    folder.write('none.md', shortPlan.replace('tên loại: Kế hoạch', 'tên loại: Thông báo'));
    folder.write('open.md', `${assignedPlan}\n\`\`\`\nghi chú\n`);
    folder.write('broken.md', assignedPlan.replace('trích yếu: ', 'trích yếu: @'));
    const before = folder.files;
    const { exitCode, stderr } = await folder.run(['tasks', ...args, '--appendix'], { input: assignedPlan });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(folder.files).toEqual(before);
    expect(folder.read('there.md').toString('utf8')).toBe('khác');
  });
});

describe('progress', () => {
  function follow(isTTY: boolean, milliseconds: number): string {
    let [written, nanoseconds] = ['', 0n];
    const stream = { isTTY, write: (text: string | Uint8Array) => (written += String(text)) };
    const process: Process = {
      stdout: stream,
      stderr: stream,
      stdin: (async function* none() {})(),
      env: {},
      cwd: () => '.',
      hrtime: { bigint: () => nanoseconds },
    };
    const progress = new Progress(openTerminal(process, {}), 10);
    for (let done = 1; done <= 10; done++) {
      nanoseconds += BigInt(milliseconds) * 1_000_000n;
      progress.show(done);
    }
    progress.clear();
    return written;
  }

  it('is shown on a terminal once a run takes longer than a second, and rubbed out', () => {
    const written = follow(true, 300);
    expect(written.startsWith('\r\u001b[Kđã đọc 4/10 tệp')).toBe(true);
    expect(written.endsWith('đã đọc 10/10 tệp\r\u001b[K')).toBe(true);
  });

  it('is not shown of a short run, nor in a pipe', () => {
    expect(follow(true, 90)).toBe('');
    expect(follow(false, 5000)).toBe('');
  });
});
