import { describe, expect } from 'vitest';
import { it } from '../work-folder.js';
import {
  communeName,
  communePlan,
  draws,
  ownPassage,
  provincePlan,
  scan,
  taskText,
  tasksToLack,
  tasksWithDeadline,
  tasksWithTarget,
} from './communes.js';
import { commune, paperOf, parent } from './papers.js';
import { allTexts, readResults } from './read-results.js';
import { synthesize } from './run-synthesis.js';

describe('dvplan synthesize', () => {
  it('names exactly the holes that communes have, and no other', async ({ folder }) => {
    const draw = draws(7);
    const count = 12;
    folder.write('tinh.md', provincePlan);
    const [missing, later, target, copied, unreadable] = [[1, 4], [2], [5], [6, 8], [9]];
    const shared = Array.from({ length: 4 }, () => ownPassage(draw));
    const taskOf = (at: number, among: readonly number[]): number => among[at % among.length] ?? 0;
    for (let at = 0; at < count; at++) {
      const name = communeName(at);
      const own = [ownPassage(draw), ownPassage(draw), ...(copied.includes(at) ? shared : [])];
      if (unreadable.includes(at)) folder.write(`cac-xa/Xã ${name}/ke-hoach.docx`, 'no Word file');
      else
        folder.write(
          `cac-xa/Xã ${name}/ke-hoach.md`,
          communePlan(name, {
            own,
            ...(missing.includes(at) ? { missing: [taskOf(at * 3, tasksToLack)] } : {}),
            ...(later.includes(at) ? { later: [taskOf(at, tasksWithDeadline)] } : {}),
            ...(target.includes(at) ? { target: [taskOf(at, tasksWithTarget)] } : {}),
          }),
        );
    }
    const { exitCode, stdout } = await synthesize(folder);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('11/12 đơn vị đã gửi; chưa gửi: 0; chưa đọc được: 1; chưa thấy nêu đủ: 2');
    const { rows } = await readResults(folder);
    const named = (column: number): string[] =>
      rows('Nhiệm vụ').flatMap((row) => (row[column] === '' ? [] : [`${row[2] ?? ''}: ${row[column] ?? ''}`]));
    expect(named(6)).toEqual(missing.map((at) => `${taskText(taskOf(at * 3, tasksToLack))}: Đảng ủy xã ${communeName(at)}`));
    expect(named(7)).toEqual([]);
    expect(named(8)).toEqual(
      later.map((at) => `${taskText(taskOf(at, tasksWithDeadline))}: Đảng ủy xã ${communeName(at)}: trước ngày 15/12/2026`),
    );
    expect(named(9)).toEqual([expect.stringMatching(new RegExp(`Đảng ủy xã ${communeName(5)}: .*55%$`, 'u'))]);
    expect(rows('Giống nhau').map((row) => row.slice(0, 2).toSorted())).toEqual([
      copied.map((at) => `Đảng ủy xã ${communeName(at)}`).toSorted(),
    ]);
  });

  it('tells no likeness of plans that copy their superior, and one letter with three lists that are not one', async ({ folder }) => {
    const draw = draws(3);
    folder.write('tinh.md', provincePlan);
    const shared = Array.from({ length: 4 }, () => ownPassage(draw));
    for (let at = 0; at < 8; at++) {
      const name = communeName(at);
      folder.write(`cac-xa/${name}/ke-hoach.md`, communePlan(name, { own: at === 2 || at === 5 ? shared : [] }));
    }
    for (const name of ['Trống Một', 'Trống Hai', 'Trống Ba']) folder.write(`cac-xa/${name}/.giu-cho`, '');
    for (const name of ['Quét Một', 'Quét Hai']) folder.write(`cac-xa/${name}/ban-quet.pdf`, scan);
    await synthesize(folder);
    const { rows, letter } = await readResults(folder);
    expect(rows('Giống nhau').map((row) => row.slice(0, 2))).toEqual([[`Đảng ủy xã ${communeName(2)}`, `Đảng ủy xã ${communeName(5)}`]]);
    const listed = letter.split('\n').filter((line) => /^\| \d/u.test(line));
    expect(
      listed.map((line) =>
        line
          .split('|')
          .slice(2, 4)
          .map((cell) => cell.trim()),
      ),
    ).toEqual([
      ['Trống Ba', 'Chưa gửi'],
      ['Trống Hai', 'Chưa gửi'],
      ['Trống Một', 'Chưa gửi'],
      ['Quét Hai', 'Chưa đọc được'],
      ['Quét Một', 'Chưa đọc được'],
    ]);
    expect(folder.files.filter((name) => name.startsWith('tong-hop/cong-van'))).toEqual(['tong-hop/cong-van-don-doc.md']);
    for (const at of [2, 5]) expect(letter).not.toContain(communeName(at));
    expect(letter).not.toMatch(/trùng|giống/iu);
  });

  it('keeps a document that is marked as a secret out of everything that it writes', async ({ folder }) => {
    folder.write('cac-xa/Hòa Lạc/a.md', commune('Hòa Lạc'));
    folder.write('cac-xa/Minh Sơn/kiểmthửmật.md', commune('Minh Sơn', { study: '1. Việc kiểmthửmật của xã.' }, 'mức độ mật: Mật\n'));
    folder.write('cac-xa/kiểmthửmật-2.txt', 'MẬT\n\nĐẢNG ỦY XÃ KIỂMTHỬMẬT\n\nKẾ HOẠCH\nvề kiểmthửmật\n\n1. Việc kiểmthửmật.\n');
    const { stdout, stderr } = await synthesize(folder, '--single');
    expect(stdout).toContain('2 văn bản có dấu mật: không tổng hợp');
    const written = folder.files.filter((name) => !name.startsWith('cac-xa') && name !== 'tinh.md');
    expect(written).toContain('tong-hop/tong-hop.xlsx');
    expect(`${stdout}${stderr}${allTexts(folder, written)}`.toLowerCase()).not.toContain('kiểmthửmật');
  });

  it('counts the newest of two versions, tells progress, and adds figures with their places', async ({ folder }) => {
    const task = (words: string): string => `## I. NHIỆM VỤ\n\n1. ${words}`;
    const plan = (name: string, words: string, date = '10/02/2026'): string =>
      paperOf(
        {
          organ: `ĐẢNG ỦY XÃ ${name}`,
          number: '05-KH/ĐU',
          date,
          abstract: 'tập huấn kỹ năng số năm 2026',
          opening: 'Đảng ủy xã ban hành:',
        },
        task(words),
      );
    const report = (name: string, words: string, period: string): string =>
      paperOf(
        {
          organ: `ĐẢNG ỦY XÃ ${name}`,
          number: '09-BC/ĐU',
          date: '30/6/2026',
          abstract: `kết quả tập huấn kỹ năng số ${period}`,
          opening: 'Đảng ủy xã báo cáo:',
          type: 'BÁO CÁO',
        },
        task(words),
      );
    folder.write(
      'tinh.md',
      paperOf(
        {
          organ: 'TỈNH ỦY BẮC HÀ',
          superior: 'ĐẢNG CỘNG SẢN VIỆT NAM',
          number: '12-KH/TU',
          date: '15/01/2026',
          abstract: 'kỹ năng số',
          opening: 'Tỉnh ủy ban hành:',
        },
        task('Đảng ủy các xã, phường mở 20 lớp tập huấn kỹ năng số cho cán bộ, công chức.'),
      ),
    );
    const words = (count: string): string => `Mở ${count} tập huấn kỹ năng số cho cán bộ, công chức xã.`;
    folder.write('cac-xa/A/cu.md', plan('AN BÌNH', words('3 lớp'), '01/02/2026'));
    folder.write('cac-xa/A/moi.md', plan('AN BÌNH', words('5 lớp')));
    folder.write('cac-xa/B/kh.md', plan('TÂN PHÚ', words('07 lớp')));
    folder.write('cac-xa/C/kh.md', plan('HÒA LẠC', words('các lớp')));
    folder.write('bao-cao/A/bc.md', report('AN BÌNH', words('2 lớp'), '6 tháng đầu năm 2026'));
    folder.write('bao-cao/B/bc.md', report('TÂN PHÚ', words('4 lớp'), '6 tháng đầu năm 2026'));
    folder.write('bao-cao/C/bc.md', report('HÒA LẠC', words('9 lớp'), 'quý I năm 2026'));
    const { exitCode } = await synthesize(folder, '--reports', 'bao-cao');
    expect(exitCode).toBe(0);
    const { rows } = await readResults(folder);
    expect(rows('Số liệu').map((row) => [row[3], row[4], row[5], row[8]])).toEqual([
      ['theo kế hoạch', 'Đảng ủy xã An Bình', '5', ''],
      ['theo kế hoạch', 'Đảng ủy xã Tân Phú', '7', ''],
      ['theo kế hoạch', 'Đảng ủy xã Hòa Lạc', '', 'không nêu số'],
      ['theo kế hoạch', 'Cộng', expect.anything(), 'cấp trên giao 20, chênh -8'],
      ['theo báo cáo, 6 tháng đầu năm 2026', 'Đảng ủy xã An Bình', '2', ''],
      ['theo báo cáo, 6 tháng đầu năm 2026', 'Đảng ủy xã Tân Phú', '4', ''],
      ['theo báo cáo, 6 tháng đầu năm 2026', 'Đảng ủy xã Hòa Lạc', '', 'kỳ khác: chưa cộng'],
      ['theo báo cáo, 6 tháng đầu năm 2026', 'Cộng', expect.anything(), 'cấp trên giao 20, chênh -14'],
    ]);
    expect(rows('Số liệu')[0]?.[7]).toContain('moi.md');
    expect(rows('Đơn vị')[0]?.[10]).toContain('cu.md: có bản mới hơn');
    expect(rows('Nhiệm vụ')[0]?.[12]).toContain('theo kế hoạch: 12 lớp (2/3 đơn vị đọc được số)');
  });

  it('drafts for a superior whose head names none above it as its plan has it', async ({ folder }) => {
    folder.write('tinh.md', parent.replace(/^cơ quan cấp trên: .*\n/mu, ''));
    folder.write('cac-xa/A/.giu-cho', '');
    await synthesize(folder);
    for (const text of Object.values(await readResults(folder)).filter((one) => typeof one === 'string'))
      expect(text).not.toContain('cấp trên:');
  });

  it('takes files beside each other by their letterheads, and neither the superior’s plan nor its answers for a unit', async ({
    folder,
  }) => {
    folder.write('cac-xa/tinh.md', provincePlan);
    folder.write('cac-xa/doi-chieu.yaml', 'đối chiếu: []\n');
    for (const at of [0, 1, 2]) folder.write(`cac-xa/ke-hoach-${at}.md`, communePlan(communeName(at), {}));
    const { exitCode, stdout } = await folder.run(['synthesize', '--parent', 'cac-xa/tinh.md', 'cac-xa']);
    expect(stdout).toContain('3/3 đơn vị đã gửi');
    expect([exitCode, folder.has('tong-hop/cong-van-don-doc.md')]).toEqual([0, false]);
    expect((await readResults(folder)).rows('Đơn vị').map((row) => row[1])).toEqual([0, 1, 2].map((at) => `Đảng ủy xã ${communeName(at)}`));
  });

  it('replaces no file that stands there, and writes none of the others then', async ({ folder }) => {
    folder.write('cac-xa/A/a.md', commune('Hòa Lạc'));
    folder.write('tong-hop/bao-cao-tong-hop.md', 'của người khác');
    const { exitCode } = await synthesize(folder);
    expect([exitCode, folder.has('tong-hop/tong-hop.xlsx')]).toEqual([2, false]);
    expect((await synthesize(folder, '--force')).exitCode).toBe(1);
    expect(folder.has('tong-hop/tong-hop.xlsx')).toBe(true);
  });
});
