import { describe, expect } from 'vitest';
import { it, sample, shortPlan } from './work-folder.js';

const plan = sample('plan-2024.md');
const dropped = '1.5. Tổ chức hội nghị đánh giá hoạt động của Ban Chỉ đạo và dự các hội nghị do Ban Chỉ đạo thành phố tổ chức.\n\n';
const changed = plan
  .replace(dropped, '')
  .replace('1.6. Theo dõi', '1.5. Theo dõi')
  .replace('2.2. Thực hiện chương trình', '2.2. Tiếp tục thực hiện chương trình')
  .replace(
    'Lễ Giáng sinh năm 2024.\n',
    'Lễ Giáng sinh năm 2024.\n\n3.6. Khảo sát nhu cầu sinh hoạt tôn giáo của các điểm nhóm trước ngày 30/9/2024.\n',
  );

interface Difference {
  readonly kind: string;
  readonly before?: { readonly place: string };
  readonly after?: { readonly place: string };
  readonly changes?: readonly { readonly fact: string; readonly before: string; readonly after: string }[];
}

describe('dvplan compare', () => {
  it('says exactly what was added, dropped, renumbered and reworded', async ({ folder }) => {
    folder.write('cu.md', plan);
    folder.write('moi.md', changed);
    const { exitCode, stdout, stderr } = await folder.run(['compare', 'cu.md', 'moi.md', '--format', 'json']);
    expect([exitCode, stderr]).toEqual([1, '2 nhiệm vụ thay đổi, 1 thêm, 1 bỏ\n']);
    const found = (JSON.parse(stdout) as Difference[]).map(({ kind, before, after, changes }) => [
      kind,
      (after ?? before)?.place,
      changes?.map(({ fact }) => fact).join() ?? '',
    ]);
    expect(found).toEqual([
      ['changed', 'III. 1. 1.5.', 'label'],
      ['changed', 'III. 2. 2.2.', 'text'],
      ['added', 'III. 3. 3.6.', ''],
      ['dropped', 'III. 1. 1.5.', ''],
    ]);
  });

  it('is silent with 0 where the tasks are the same, however the plan is written', async ({ folder }) => {
    folder.write('cu.md', plan);
    folder.write('moi.md', plan.replaceAll('\n', '\r\n').replace('Nguyễn Văn A', 'Nguyễn Văn B'));
    expect(await folder.run(['compare', 'cu.md', 'moi.md'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'hai kế hoạch có cùng các nhiệm vụ (36)\n',
    });
  });

  it.for<readonly [string, string, string, string]>([
    [
      'another lead',
      '1. Tổ chức hội nghị đánh giá công tác dân vận trước ngày 30/6/2024.',
      '1. Tổ chức hội nghị đánh giá công tác dân vận trước ngày 30/6/2024.\n\n- Chủ trì: Văn phòng Đảng ủy.',
      'leadOrgan',
    ],
    ['another deadline', '30/6/2024', '15/7/2024', 'text,deadline'],
    [
      'another citation',
      'công tác dân vận 6 tháng đầu năm.',
      'công tác dân vận 6 tháng đầu năm theo Công văn số 12-CV/BDV, ngày 02/5/2024 của Ban Dân vận Thành ủy.',
      'text,citations',
    ],
    ['another part', '## I. NHIỆM VỤ', '## I. NỘI DUNG', 'part'],
  ])('sees %s', async ([, from, to, facts], { folder }) => {
    const marked = shortPlan.replace('6 tháng đầu năm.', '6 tháng đầu năm. <!-- nv:bao-cao -->');
    folder.write('cu.md', marked);
    folder.write('moi.md', marked.replace(from, to));
    const { stdout } = await folder.run(['compare', 'cu.md', 'moi.md', '--format', 'json']);
    expect((JSON.parse(stdout) as Difference[])[0]?.changes?.map(({ fact }) => fact).join()).toBe(facts);
  });

  it('shows a table to people, and Markdown', async ({ folder }) => {
    folder.write('cu.md', plan);
    folder.write('moi.md', changed);
    const { stdout } = await folder.run(['compare', 'cu.md', 'moi.md']);
    expect(stdout).toContain('moi.md:62: đổi số: III. 1. 1.5. Theo dõi');
    expect(stdout).toContain('    đổi số: 1.6.\n');
    expect(stdout).toContain('cu.md:62: bỏ: III. 1. 1.5. Tổ chức hội nghị');
    expect((await folder.run(['compare', 'cu.md', 'moi.md', '--lang', 'en'])).stdout).toContain('renumbered');
    await folder.run(['compare', 'cu.md', 'moi.md', '-f', 'md', '-o', 'thay-doi.md']);
    expect(folder.read('thay-doi.md').toString('utf8').split('\n').slice(0, 3)).toEqual([
      '| Thay đổi | Nhiệm vụ | Trước | Sau |',
      '|---|---|---|---|',
      '| đổi số | III. 1. 1.5. | 1.6. | 1.5. |',
    ]);
  });

  it('refuses what it cannot compare or write', async ({ folder }) => {
    folder.write('cu.md', shortPlan);
    folder.write('rong.md', '---\ntên loại: Kế hoạch\n---\n\nKhông có việc.\n');
    folder.write('hong.md', '---\ntên loại: "Kế\n---\n');
    for (const [other, sentence] of [
      ['mat.md', 'không có tệp'],
      ['rong.md', 'không có nhiệm vụ nào'],
      ['hong.md', 'không đọc được phần khai báo'],
      ['.', 'là thư mục'],
    ] as const) {
      expect(await folder.run(['compare', 'cu.md', other])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(sentence) });
    }
    expect((await folder.run(['compare', 'cu.md', 'cu.md', '-o', 'cu.md'])).exitCode).toBe(2);
    expect(folder.read('cu.md').toString('utf8')).toBe(shortPlan);
    expect((await folder.run(['compare', 'cu.md'])).exitCode).toBe(2);
  });
});
