/** What a command answers: what it wrote, how many, errors before what is less. */
import { describe, expect } from 'vitest';
import { it, sample, shortPlan } from '../work-folder.js';

const sound = shortPlan.replace('30/6/2024', '28/6/2024');
const faulty = sound.replace('cơ quan ban hành', 'cơ qan ban hành').replace('hội nghị', 'hội  nghị');

describe('a command that writes', () => {
  it('says what became of what', async ({ folder }) => {
    folder.write('a.md', sound);
    folder.write('b.md', sound.replace('28/6/2024', '27/6/2024'));
    folder.write('c.txt', 'KẾ HOẠCH\n\n1. Việc.\n');
    for (const [args, line] of [
      [['build', 'a.md'], 'a.md → a.docx ('],
      [['tasks', 'a.md', '-o', 'a.xlsx'], 'a.md → a.xlsx (2 nhiệm vụ)\n'],
      [['tasks', 'a.md', 'b.md', '-o', 'ab.csv'], '2 tệp → ab.csv (6 nhiệm vụ)\n'],
      [['compare', 'a.md', 'b.md', '-o', 'ab.txt'], 'a.md, b.md → ab.txt\n'],
      [['report', 'a.md'], 'a.md → bao-cao-nam-2024.md ('],
      [['format', 'c.txt', '-o', 'c.md'], 'c.txt → c.md'],
      [['new', 'công-văn'], '→ cong-van.md'],
      [['init'], '→ dvplan.config.yaml'],
    ] as const)
      expect((await folder.run(args)).stdout, args.join(' ')).toContain(line);
  });

  it('ends a run over several documents with how many were made', async ({ folder }) => {
    folder.write('so/a.md', sound);
    folder.write('so/b.md', '---\ntên loại: [\n---\n');
    const { exitCode, stdout } = await folder.run(['build', 'so', '--out-dir', 'ra']);
    expect(exitCode).toBe(2);
    expect(stdout.endsWith('đã tạo 1/2 tệp Word\n')).toBe(true);
    expect((await folder.run(['build', 'so/a.md', '--force'])).stdout).not.toContain('đã tạo');
  });
});

describe('findings', () => {
  it('begin with the errors, and can be counted by rule', async ({ folder }) => {
    folder.write('a.md', faulty);
    const { stdout } = await folder.run(['lint', 'a.md']);
    const order = [...stdout.matchAll(/^ {2}(?:\d+:\d+ )?(lỗi|cảnh báo|gợi ý) /gmu)].map(([, severity = '']) => severity);
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual(
      order.toSorted((one, other) => ['lỗi', 'cảnh báo', 'gợi ý'].indexOf(one) - ['lỗi', 'cảnh báo', 'gợi ý'].indexOf(other)),
    );
    for (const option of ['--statistics', '--thống-kê']) {
      const counted = (await folder.run(['lint', 'a.md', option])).stdout;
      expect(counted).toMatch(/^1 +missing-organ +lỗi$/mu);
      expect(counted).toMatch(/^1 +unknown-key +cảnh báo$/mu);
      expect(counted).not.toContain('^^^');
    }
  });

  it('that are none are told with the regulation', async ({ folder }) => {
    folder.write('a.md', sound);
    expect((await folder.run(['lint', 'a.md'])).stdout).toBe(
      'Không thấy lỗi trong phạm vi máy soát (36-HD/VPTW; đánh số, viện dẫn, chính tả) ở 1 tệp; nội dung do người ký xem\n',
    );
  });

  it('of build tell the key that is not known beside what is missing because of it', async ({ folder }) => {
    folder.write('a.md', faulty);
    const { stderr } = await folder.run(['build', 'a.md']);
    expect(stderr).toMatch(/thiếu tên cơ quan ban hành[^]*không hiểu mục “cơ qan ban hành”[^]*Có phải “cơ quan ban hành” không\?/u);
  });

  it('of a report begin with its few errors; of many equal ones the first are shown, and where the others are', async ({ folder }) => {
    folder.write('a.md', sample('plan-2024.md'));
    await folder.run(['report', 'a.md', '-o', 'b.md']);
    folder.rewrite('b.md', (text) => text.replace(/^(\| 1\.1 .*\| )\| \|/mu, '$1Đã xong. | nửa chừng |'));
    const { exitCode, stderr } = await folder.run(['report', 'b.md', '--check']);
    expect(exitCode).toBe(1);
    const rules = [...stderr.matchAll(/\(([a-z-]+)\)$/gmu)].map(([, rule = '']) => rule);
    expect(rules.indexOf('unanswered-task')).toBeLessThan(rules.indexOf('unfilled-placeholder'));
    expect(rules.filter((rule) => rule === 'unanswered-task')).toHaveLength(5);
    expect(stderr).toMatch(/còn 2[01] chỗ như vậy nữa, ở dòng \d+, \d+/u);
  });
});
