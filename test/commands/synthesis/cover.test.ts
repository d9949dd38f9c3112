import { describe, expect } from 'vitest';
import { it, type WorkFolder } from '../work-folder.js';
import { commune, parent } from './papers.js';

interface Told {
  readonly organ: string;
  readonly given: number;
  readonly there: number;
  readonly missing: number;
  readonly doubtful: number;
  readonly citation: string;
  readonly facts: readonly { readonly kind: string; readonly task: string; readonly expected: string; readonly actual: string }[];
}

async function cover(folder: WorkFolder, text: string): Promise<{ exitCode: number; plan: Told; stderr: string }> {
  folder.write('tinh.md', parent);
  folder.write('xa.md', text);
  const { exitCode, stdout, stderr } = await folder.run(['cover', 'tinh.md', 'xa.md', '--format', 'json']);
  const { plans } = JSON.parse(stdout) as { plans: Told[] };
  return { exitCode, plan: plans[0] as Told, stderr };
}

describe('dvplan cover', () => {
  it('finds what a commune took up in its own words', async ({ folder }) => {
    const { exitCode, plan } = await cover(folder, commune('Hòa Lạc'));
    expect(plan).toMatchObject({ given: 4, there: 4, missing: 0, doubtful: 0, citation: 'right', facts: [] });
    expect(exitCode).toBe(0);
  });

  it('tells what is not there with the nearest sentence, and ends with 1', async ({ folder }) => {
    const { exitCode, plan } = await cover(folder, commune('Hòa Lạc', { archive: '2. Mua tủ đựng tài liệu cho bộ phận một cửa.' }));
    expect(plan.facts.map(({ kind, task }) => [kind, task])).toEqual([
      ['missing', 'Số hóa tài liệu lưu trữ của cấp ủy đạt ít nhất 80%.'],
      ['initiative', ''],
    ]);
    expect(exitCode).toBe(1);
    const { stdout } = await folder.run(['đối-chiếu', 'tinh.md', 'xa.md']);
    expect(stdout).toContain('chưa thấy nêu: I. 3. Số hóa tài liệu');
    expect(stdout).toContain('câu gần nhất: xa.md:');
  });

  it('asks a commune for a task of named communes only where it is one of them', async ({ folder }) => {
    const { plan } = await cover(folder, commune('An Bình'));
    expect(plan.facts.map(({ kind, task }) => [kind, task.slice(0, 40)])).toEqual([
      ['missing', 'Đảng ủy các xã An Bình, Tân Phú xây dựng'],
    ]);
  });

  it('tells a later deadline, a lower target, a wrong citation and what is the commune’s own', async ({ folder }) => {
    const text = commune('Hòa Lạc', {
      study: '1. Quán triệt Nghị quyết số 57-NQ/TW cho cán bộ, đảng viên, xong trước ngày 30/4/2026.',
      archive:
        '2. Số hóa tài liệu lưu trữ của Đảng ủy đạt 70%, hoàn thành trước ngày 30/6/2026.\n\n3. Trồng 500 cây hoa ban dọc đường liên thôn.',
    }).replace('ngày 15/01/2026 của Ban', 'ngày 16/01/2026 của Ban');
    const { exitCode, plan } = await cover(folder, text);
    expect(plan.facts.map(({ kind, expected, actual }) => [kind, expected, actual])).toEqual([
      ['later', 'hoàn thành trước ngày 31/3/2026', 'xong trước ngày 30/4/2026'],
      ['target', 'đạt ít nhất 80%', 'đạt 70%'],
      ['citationWrong', '12-KH/TU, 15/01/2026', '12-KH/TU, 16/01/2026'],
      ['initiative', '', ''],
    ]);
    expect(exitCode).toBe(0);
  });

  it('keeps the pairs that a person must say, and uses the answers the next time', async ({ folder }) => {
    const text = commune('Hòa Lạc', { archive: '2. Chỉnh lý, đưa tài liệu lưu trữ của Đảng ủy vào kho số.' });
    const first = await cover(folder, text);
    expect(first.plan).toMatchObject({ there: 3, missing: 0, doubtful: 1 });
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain('doi-chieu.yaml');
    folder.rewrite('doi-chieu.yaml', (questions) => questions.replace('là một:\n', 'là một: không\n'));
    expect((await cover(folder, text)).plan).toMatchObject({ there: 3, missing: 1, doubtful: 0 });
    folder.rewrite('doi-chieu.yaml', (questions) => questions.replace('là một: không', 'là một: có'));
    expect((await cover(folder, text)).plan).toMatchObject({ there: 4, missing: 0, doubtful: 0 });
    folder.write('doi-chieu.yaml', 'đối chiếu:\n  - là một: chắc là có\n');
    const { exitCode, stderr } = await folder.run(['cover', 'tinh.md', 'xa.md']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('doi-chieu.yaml')]);
  });

  it('tells nothing of a document that is marked as a secret, and makes nothing of a secret parent', async ({ folder }) => {
    folder.write('tinh.md', parent);
    folder.write('xa.md', commune('Hòa Lạc', { study: '1. Nhiệm vụ kiểmthửmật.' }, 'mức độ mật: Mật\n'));
    const { exitCode, stdout, stderr } = await folder.run(['cover', 'tinh.md', 'xa.md']);
    expect([exitCode, stdout]).toEqual([0, '1 văn bản có dấu mật: không tổng hợp\n']);
    expect(stderr).toBe('');
    const refused = await folder.run(['cover', 'xa.md', 'tinh.md']);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).not.toContain('kiểmthửmật');
  });

  it.for([
    ['PHÁT TRIỂN NGHỀ NUÔI ONG LẤY MẬT', false],
    ['CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC', false],
    ['CÔNG TÁC BẢO VỆ BÍ\nMẬT NHÀ NƯỚC', false],
    ['MẬT', true],
    ['**TỐI MẬT**', true],
    ['TỈNH ỦY BẮC HÀ      TUYỆT MẬT      ĐẢNG CỘNG SẢN VIỆT NAM', true],
  ] as const)('knows the stamp of a secret from other words: %s', async ([line, secret], { folder }) => {
    folder.write('tinh.md', parent);
    folder.write('xa.txt', `${line}\n\n${commune('Hòa Lạc').split('---\n')[2] ?? ''}`);
    const { stdout } = await folder.run(['cover', 'tinh.md', 'xa.txt']);
    expect(stdout.includes('có dấu mật')).toBe(secret);
  });

  it('goes on behind a file that cannot be read, and ends with 2', async ({ folder }) => {
    folder.write('tinh.md', parent);
    folder.write('cac-xa/a.docx', 'no Word file');
    folder.write('cac-xa/b.md', commune('Hòa Lạc'));
    const { exitCode, stdout, stderr } = await folder.run(['cover', 'tinh.md', 'cac-xa', '-o', 'doi-chieu.xlsx']);
    expect([exitCode, stdout]).toEqual([2, 'tinh.md → doi-chieu.xlsx\n'.replace('tinh.md', '2 tệp')]);
    expect(stderr).toContain('a.docx');
  });
});
