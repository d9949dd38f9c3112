import { describe, expect } from 'vitest';
import { readFileSync } from 'node:fs';
import { sharedPath } from '../shared-folder.js';
import { it, sample, shortPlan, type WorkFolder } from './work-folder.js';

/** Answers every row of the table of tasks that is not answered. */
function fill(
  folder: WorkFolder,
  file: string,
  { result = 'Đã tổ chức, có 120 lượt người dự.', status = 'hoàn thành đúng hạn' } = {},
): void {
  const lines = folder
    .read(file)
    .toString('utf8')
    .split('\n')
    .map((line) => {
      if (!line.includes('<!-- nv:')) return line.replace(/^\[Điền .*\]$/u, 'Cấp ủy đã lãnh đạo, chỉ đạo kịp thời.');
      const cells = line.split('|');
      if (cells[5]?.trim() === '') [cells[5], cells[6]] = [` ${result} `, ` ${status} `];
      return cells.join('|');
    });
  // What is not filled in of figures, documents and models is said not to be.
  folder.write(file, lines.join('\n').replace(/(?:^\|.*\|\n){2}(?:^\| \d(?: \|)+$\n?)+/gmu, 'Không có.\n'));
}

function without(folder: WorkFolder, file: string, labels: readonly string[]): void {
  folder.write(
    file,
    folder
      .read(file)
      .toString('utf8')
      .split('\n')
      .filter((line) => !labels.some((label) => line.startsWith(`| ${label} |`)))
      .join('\n'),
  );
}

const markCount = (folder: WorkFolder, file: string): number => folder.read(file).toString('utf8').split('<!-- nv:').length - 1;

describe('dvplan report', () => {
  it('makes the report of the sample, which is answered, checked and built', async ({ folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    expect(await folder.run(['report', 'plan-2024.md', '-o', 'report-2024.md'])).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: 'plan-2024.md → report-2024.md (26 nhiệm vụ)\n',
    });
    const fresh = await folder.run(['report', 'report-2024.md', '--check']);
    expect(fresh.exitCode).toBe(1);
    expect(fresh.stdout).toBe('đã trả lời 0/26 nhiệm vụ\n');
    expect(fresh.stderr.match(/\(unanswered-task\)/gu)).toHaveLength(5);
    expect(fresh.stderr).toContain('còn 21 chỗ như vậy nữa');
    expect(fresh.stderr).toContain('còn chỗ chưa điền');
    fill(folder, 'report-2024.md');
    expect(await folder.run(['report', 'report-2024.md', '--check'])).toEqual({
      exitCode: 0,
      stdout: 'đã trả lời 26/26 nhiệm vụ\n',
      stderr: '',
    });
    expect(await folder.run(['lint', 'report-2024.md', '--max-warnings', '0'])).toMatchObject({ exitCode: 0 });
    for (const template of ['dang-hd36', 'dang-hd05', 'nha-nuoc-nd30']) {
      expect(await folder.run(['build', 'report-2024.md', '-t', template, '-o', `${template}.docx`])).toMatchObject({ exitCode: 0 });
    }
  });

  it('names exactly the five tasks that a report on the real plan lacks', async ({ folder, skip }) => {
    folder.write('ke-hoach-11.md', readFileSync(sharedPath({ skip }, 'seed/ke-hoach-11.md')));
    await folder.run(['report', 'ke-hoach-11.md', '-o', 'bao-cao.md']);
    expect(markCount(folder, 'bao-cao.md')).toBe(26);
    fill(folder, 'bao-cao.md');
    expect((await folder.run(['report', 'bao-cao.md', '--check'])).stdout).toBe('đã trả lời 26/26 nhiệm vụ\n');
    without(folder, 'bao-cao.md', ['1.2', '2.2', '4.1', '5.3', '6.1']);
    const { exitCode, stdout, stderr } = await folder.run(['report', 'bao-cao.md', '--check']);
    expect([exitCode, stdout]).toEqual([1, 'đã trả lời 21/26 nhiệm vụ\n']);
    expect([...stderr.matchAll(/không có chỗ trả lời nhiệm vụ \S+ \S+ (\S+)\./gu)].map(([, label]) => label)).toEqual([
      '1.2',
      '2.2',
      '4.1',
      '5.3',
      '6.1',
    ]);
    expect(stderr.match(/\(unanswered-task\)/gu)).toHaveLength(5);
    expect((await folder.run(['report', 'bao-cao.md', '--update'])).stdout.match(/^thêm nhiệm vụ/gmu)).toHaveLength(5);
    fill(folder, 'bao-cao.md');
    expect((await folder.run(['report', 'bao-cao.md', '--check'])).stdout).toBe('đã trả lời 26/26 nhiệm vụ\n');
  });

  it('reports on all 36 items of the real plan with --all', async ({ folder, skip }) => {
    folder.write('ke-hoach-11.md', readFileSync(sharedPath({ skip }, 'seed/ke-hoach-11.md')));
    await folder.run(['report', 'ke-hoach-11.md', '--all', '--period', 'half']);
    expect(folder.files).toContain('bao-cao-6-thang-2024.md');
    expect(markCount(folder, 'bao-cao-6-thang-2024.md')).toBe(36);
    expect((await folder.run(['report', 'bao-cao-6-thang-2024.md', '--check'])).stdout).toBe('đã trả lời 0/36 nhiệm vụ\n');
  });

  it('begins the report of the year with the answers of the half year', async ({ folder }) => {
    folder.write('plan.md', sample('plan-2024.md'));
    await folder.run(['report', 'plan.md', '--period', 'half', '-o', 'half.md']);
    fill(folder, 'half.md', { result: 'Sáu tháng: đạt 60 %, |kịp thời|.' });
    without(folder, 'half.md', ['1.1']);
    expect((await folder.run(['report', 'plan.md', '--from', 'half.md', '-o', 'year.md'])).stdout).toContain(
      '(26 nhiệm vụ, trong đó 25 đã có trả lời lấy từ báo cáo 6 tháng đầu năm 2024, ghi [kiểm tra])',
    );
    const year = folder.read('year.md').toString('utf8');
    expect(year.match(/\| \[kiểm tra\] Sáu tháng: đạt 60 %/gu)).toHaveLength(25);
    expect(await folder.run(['report', 'year.md', '--check'])).toMatchObject({
      exitCode: 1,
      stdout: 'đã trả lời 25/26 nhiệm vụ, trong đó 25 lấy từ báo cáo 6 tháng đầu năm 2024, chưa kiểm tra\n',
    });
    // What somebody looked at counts as the report's own; what is taken over once more keeps one mark.
    folder.write('year.md', year.replace('[kiểm tra] Sáu', 'Cả năm; sáu'));
    expect((await folder.run(['report', 'year.md', '--check'])).stdout).toContain('trong đó 24 lấy từ');
    await folder.run(['report', 'plan.md', '--from', 'year.md', '-o', 'again.md']);
    expect(
      folder
        .read('again.md')
        .toString('utf8')
        .match(/\[kiểm tra\]/gu),
    ).toHaveLength(25);
  });

  it('cites what asks for it in the form of the regulation, and refuses what it cannot read', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    await folder.run([
      'report',
      'plan.md',
      '-o',
      'a.md',
      '--request',
      'công văn số 26-CV/TU ngày 5/11/2024 của Ban Thường vụ Thành ủy về báo cáo công tác dân vận',
    ]);
    expect(folder.read('a.md').toString('utf8')).toContain(
      'ngày 05/11/2024 của Ban Thường vụ Thành ủy về báo cáo công tác dân vận và Kế hoạch số 11-KH/ĐU, ngày 19/01/2024 của Đảng ủy ' +
        'phường Gia Sàng',
    );
    expect(await folder.run(['report', 'plan.md', '-o', 'b.md', '--request', 'công văn của Thành ủy'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('không đọc được văn bản yêu cầu'),
    });
    expect(folder.has('b.md')).toBe(false);
  });

  it.for([
    'công văn 26-CV/TU ngày 05 tháng 11 năm 2024 của Thành uỷ',
    'Công văn số 26-CV/TU ngày 5.11.2024 của Thành ủy',
    'Công văn số 26-CV/TU, ngày 05-11-2024 của Thành ủy',
  ])('reads the request %s', async (request, { folder }) => {
    folder.write('plan.md', shortPlan);
    await folder.run(['report', 'plan.md', '-o', 'a.md', '--request', request]);
    expect(folder.read('a.md').toString('utf8')).toMatch(
      /^Thực hiện Công văn số 26-CV\/TU, ngày 05\/11\/2024 của Thành (?:ủy|uỷ) và Kế hoạch/mu,
    );
  });

  it('uses the skeletons of the office', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    folder.write('dvplan.config.yaml', 'thư mục khung: khung\n');
    folder.write(
      'khung/bao-cao-nam.md',
      '---\ntên loại: Báo cáo\ntrích yếu: của {{ cơ_quan }} {{ kỳ }}\n---\n\n' +
        '{% for nhóm in các_nhóm %}{% for nhiệm_vụ in nhóm.nhiệm_vụ %}1. {{ nhiệm_vụ.lời }} {{ nhiệm_vụ.dấu }}\n\n' +
        '{% endfor %}{% endfor %}\n',
    );
    await folder.run(['report', 'plan.md', '-o', 'a.md']);
    expect(folder.read('a.md').toString('utf8')).toContain('trích yếu: của Đảng ủy phường Gia Sàng năm 2024\n');
    expect(markCount(folder, 'a.md')).toBe(2);
    folder.write('hong.md', '{{ kỳ\n');
    expect(await folder.run(['report', 'plan.md', '-o', 'c.md', '--skeleton', 'hong.md'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('hong.md: lỗi: khung văn bản có lỗi'),
    });
    expect(folder.has('c.md')).toBe(false);
  });

  it('says so where a skeleton has no places for the tasks', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    folder.write('khung.md', '---\ntên loại: Báo cáo\n---\n\nBáo cáo {{ kỳ }}.\n');
    expect(await folder.run(['report', 'plan.md', '--skeleton', 'khung.md', '-o', 'a.md'])).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('khung chỉ có chỗ cho 0/2 nhiệm vụ'),
    });
  });

  it.for<readonly [string, string, string]>([
    ['the clock', '{{ "now" | date: "%s" }}', 'khung.md:5:1: lỗi: khung văn bản có lỗi: undefined filter: date'],
    ['chance', '{{ các_nhóm | sample }}', 'undefined filter: sample'],
    ['a file', '{% include "dvplan.config.yaml" %}', 'khung.md:5:1: lỗi'],
  ])('has no way to %s from a skeleton', async ([, body, sentence], { folder }) => {
    folder.write('plan.md', shortPlan);
    folder.write('khung.md', `---\ntên loại: Báo cáo\n---\n\n${body}\n`);
    expect(await folder.run(['report', 'plan.md', '--skeleton', 'khung.md', '-o', 'a.md'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(sentence),
    });
  });

  it('refuses aliases in the front matter of a skeleton', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    folder.write('khung.md', '---\na: &a [x, x]\nb: [*a, *a]\n---\n');
    expect(await folder.run(['report', 'plan.md', '--skeleton', 'khung.md'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('khung.md:3:1: lỗi: khung văn bản có lỗi: *a'),
    });
  });

  it('survives the canonical form', async ({ folder }) => {
    folder.write('plan.md', sample('plan-2024.md'));
    for (const answers of ['row', 'prose']) {
      await folder.run(['report', 'plan.md', '-o', `${answers}.md`, '--answers', answers]);
      expect((await folder.run(['format', `${answers}.md`])).exitCode).toBe(0);
      expect(markCount(folder, `${answers}.md`)).toBe(26);
      expect(await folder.run(['report', `${answers}.md`, '--update'])).toMatchObject({
        exitCode: 0,
        stdout: `${answers}.md: báo cáo đã khớp với kế hoạch; 0 chỗ cần xem lại\n`,
      });
    }
  });

  it.for(['<!-- chưa xong', '<!--', '-->'])('knows its own marks behind “%s” of a task', async (odd, { folder }) => {
    folder.write('a.md', shortPlan.replace('hội nghị đánh giá', `hội nghị ${odd} đánh giá`));
    await folder.run(['report', 'a.md', '-o', 'bc.md']);
    const made = folder.read('bc.md').toString('utf8');
    expect((await folder.run(['report', 'bc.md', '--update'])).stdout).toContain('đã khớp với kế hoạch');
    expect(folder.read('bc.md').toString('utf8')).toBe(made);
    expect((await folder.run(['report', 'bc.md', '--check'])).stderr).not.toContain('không có chỗ trả lời');
  });

  it('prints no mark', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    await folder.run(['report', 'plan.md', '-o', 'a.md']);
    await folder.run(['build', 'a.md']);
    expect(folder.read('a.docx').toString('latin1')).not.toContain('nv:');
  });
});

describe('dvplan report refuses', () => {
  it.for<readonly [string, readonly string[], string]>([
    ['a period that does not exist', ['--period', 'quarter:9'], 'giá trị “quarter:9” không hợp lệ cho --period; chọn một: năm, 6-tháng'],
    ['a week without a day', ['--period', 'week'], 'ngày chốt số liệu'],
    ['a day that is none', ['--until', '31/02/2024'], '“31/02/2024” không phải là một ngày'],
    ['a skeleton that is not there', ['--skeleton', 'khong-co.md'], 'không có tệp “khong-co.md”'],
    ['a folder as skeleton', ['--skeleton', '.'], 'là thư mục'],
    ['an earlier report that is none', ['--from', 'plan.md'], 'không phải là báo cáo'],
    ['two ways at once', ['--check', '--update'], '--update'],
  ])('%s', async ([, options, sentence], { folder }) => {
    folder.write('plan.md', shortPlan);
    const { exitCode, stderr } = await folder.run(['report', 'plan.md', ...options]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(folder.files).toEqual(['plan.md']);
  });

  it('to replace what somebody may have filled in', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    folder.write('bao-cao-nam-2024.md', 'đã điền');
    expect(await folder.run(['report', 'plan.md'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('không ghi đè “bao-cao-nam-2024.md”'),
    });
    expect(folder.read('bao-cao-nam-2024.md').toString()).toBe('đã điền');
    expect((await folder.run(['report', 'plan.md', '--force'])).exitCode).toBe(0);
  });

  it('a plan without tasks, without a year, and one that is broken', async ({ folder }) => {
    folder.write('a.md', '---\ntên loại: Kế hoạch\n---\n\nKhông có việc.\n');
    folder.write('b.md', '---\ntên loại: Kế hoạch\n---\n\n## I. NHIỆM VỤ\n\n1. Tổ chức hội nghị.\n');
    folder.write('c.md', '---\ntên loại: "Kế hoạch\n---\n\n1. Việc.\n');
    expect((await folder.run(['report', 'a.md'])).stderr).toContain('không có nhiệm vụ nào');
    expect((await folder.run(['report', 'b.md'])).stderr).toContain('kế hoạch của năm nào');
    expect((await folder.run(['report', 'b.md', '--until', '15/11/2024'])).exitCode).toBe(0);
    expect((await folder.run(['report', 'c.md'])).stderr).toContain('không đọc được phần khai báo');
  });

  it('a report whose plan is gone, and a document that is not a report', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    await folder.run(['report', 'plan.md', '-o', 'a.md']);
    folder.rewrite('a.md', (text) => text.replace('tệp: plan.md', 'tệp: mat.md'));
    const before = folder.read('a.md').toString('utf8');
    for (const mode of ['--check', '--update'])
      expect(await folder.run(['report', 'a.md', mode])).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('không đọc được kế hoạch “mat.md”'),
      });
    expect((await folder.run(['lint', 'a.md'])).stdout).toContain('missing-plan');
    expect(folder.read('a.md').toString('utf8')).toBe(before);
    for (const mode of ['--check', '--update'])
      expect(await folder.run(['report', 'plan.md', mode])).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('không phải là báo cáo'),
      });
  });
});

describe('dvplan report --check', () => {
  it.for<readonly [string, (line: string) => string, string]>([
    ['a broken mark', (line) => line.replace(/<!-- nv:/u, '<!-- nv: x x '), 'malformed-task-mark'],
    ['a doubled row', (line) => `${line}\n${line}`, 'repeated-task-mark'],
    ['an unknown status', (line) => line.replace('hoàn thành đúng hạn', 'gần xong'), 'unknown-task-status'],
    ['a status against its text', (line) => line.replace('Đã tổ chức', 'Chưa tổ chức'), 'contradicted-task-status'],
    ['a placeholder left over', (line) => line.replace('Đã tổ chức,', '[điền kết quả]'), 'unfilled-placeholder'],
    ['a task that the plan does not have', (line) => line.replace(/nv:\w+/u, 'nv:0123456789'), 'unplanned-answer'],
  ])('finds %s, and so does lint', async ([, change, rule], { folder }) => {
    folder.write('plan.md', shortPlan);
    await folder.run(['report', 'plan.md', '-o', 'a.md']);
    fill(folder, 'a.md');
    folder.write(
      'a.md',
      folder
        .read('a.md')
        .toString('utf8')
        .split('\n')
        .map((line) => (line.startsWith('| 1 |') && line.includes('nv:') ? change(line) : line))
        .join('\n'),
    );
    const { exitCode, stderr } = await folder.run(['report', 'a.md', '--check']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`(${rule})`);
    expect((await folder.run(['lint', 'a.md'])).stdout).toContain(rule);
  });

  it('finds a plan that changed since', async ({ folder }) => {
    folder.write('plan.md', shortPlan);
    await folder.run(['report', 'plan.md', '-o', 'a.md']);
    fill(folder, 'a.md');
    folder.write(
      'plan.md',
      shortPlan.replace('1. Tổ chức', '1) Tổ chức').replace('2. Xây dựng', '4. Xây dựng').replace('11-KH/ĐU', '15-KH/ĐU'),
    );
    const { exitCode, stderr } = await folder.run(['report', 'a.md', '--check']);
    expect(exitCode).toBe(1);
    expect(stderr.match(/\(changed-plan\)/gu)).toHaveLength(2);
    expect(stderr).toContain('báo cáo ghi kế hoạch “11-KH/ĐU”, kế hoạch hiện là “15-KH/ĐU”');
    expect((await folder.run(['report', 'a.md', '--update'])).exitCode).toBe(0);
    expect((await folder.run(['report', 'a.md', '--check'])).exitCode).toBe(0);
  });
});
