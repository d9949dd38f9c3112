import { describe, expect } from 'vitest';
import { paper, paragraph, wordFile } from '../word/word-file.js';
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
    folder.write('moi.md', plan.replaceAll('\n', '\r\n'));
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

  it('lists dates, numbers, figures and names that changed anywhere in the text, and none that are only written otherwise', async ({
    folder,
  }) => {
    const draft = [
      'ĐẢNG BỘ TỈNH THÁI NGUYÊN\nĐẢNG ỦY PHƯỜNG GIA SÀNG\n*\nSố 11-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM',
      'Gia Sàng, ngày 19 tháng 01 năm 2024',
      'KẾ HOẠCH\ncông tác dân vận năm 2024\n-----',
      'Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Ban Thường vụ Tỉnh ủy, Đảng ủy phường xây dựng kế hoạch như sau:',
      'I. NHIỆM VỤ',
      '1. Phấn đấu 85% hộ đạt danh hiệu gia đình văn hóa; kinh phí 1.200 triệu đồng.',
      '2. Ban Dân vận Tỉnh ủy hướng dẫn các chi bộ mở 2 lớp tập huấn trong quý II.',
      '3. Phân công đồng chí Lê Văn Hùng phụ trách địa bàn tổ 5, hoàn thành trước ngày 30/6/2024.',
      '4. Tuyên truyền rộng rãi trong nhân dân về phong trào thi đua.',
      '| TT | Đơn vị | Số mô hình |\n|---|---|---|\n| 1 | Chi bộ 1 | 12 |\n| 2 | Chi bộ 2 | 7 |',
      'Nơi nhận:\n- Tỉnh ủy,\n- Các chi bộ,\n- Lưu VPĐU.',
      'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ',
      'Nguyễn Văn An\n',
    ].join('\n\n');
    const changes: readonly (readonly [string, string, string | null])[] = [
      ['11-KH/ĐU', '12-KH/ĐU', 'number: 11-KH/ĐU → 12-KH/ĐU'],
      ['ngày 19 tháng 01', 'ngày 22 tháng 01', 'date: ngày 19 tháng 01 năm 2024 → ngày 22 tháng 01 năm 2024'],
      ['136-KH/TU', '138-KH/TU', 'number: 136-KH/TU → 138-KH/TU'],
      ['85%', '90%', 'figure: 85% → 90%'],
      ['1.200 triệu', '1.250 triệu', 'figure: 1.200 triệu → 1.250 triệu'],
      ['quý II', 'quý III', 'date: quý II → quý III'],
      ['2 lớp', '03 lớp', 'figure: 2 lớp → 03 lớp'],
      ['Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'name: Ban Dân vận Tỉnh ủy → Ban Tuyên giáo Tỉnh ủy'],
      ['trước ngày 30/6/2024', 'trước ngày 30 tháng 6 năm 2024', null],
      ['Văn Hùng', 'Văn Hưng', 'name: Lê Văn Hùng → Lê Văn Hưng'],
      ['rộng rãi trong nhân dân', 'sâu rộng trong các tầng lớp nhân dân', null],
      ['| 12 |', '| 15 |', 'figure: 12 → 15'],
      ['Các chi bộ,', 'Các chi bộ,\n- Công an phường,', 'name: — → Công an phường'],
      ['Nguyễn Văn An', 'Trần Thị Bình', 'name: Nguyễn Văn An → Trần Thị Bình'],
    ];
    folder.write('cu.txt', draft);
    folder.write(
      'moi.txt',
      changes.reduce((text, [from, to]) => text.replace(from, to), draft),
    );
    const { exitCode, stdout, stderr } = await folder.run(['compare', 'cu.txt', 'moi.txt', '--format', 'json']);
    expect([exitCode, stderr.endsWith('; 12 chỗ đổi ngày, số, tên\n')]).toEqual([1, true]);
    interface ChangedFact {
      readonly kind: string;
      readonly fact: string;
      readonly before: { readonly text: string } | null;
      readonly after: { readonly text: string } | null;
    }
    const facts = (JSON.parse(stdout) as ChangedFact[]).filter(({ kind }) => kind === 'fact');
    expect(facts.map(({ fact, before, after }) => `${fact}: ${before?.text ?? '—'} → ${after?.text ?? '—'}`)).toEqual(
      changes.flatMap(([, , said]) => said ?? []),
    );
    const table = (await folder.run(['compare', 'cu.txt', 'moi.txt'])).stdout;
    expect(table).toContain('moi.txt:18: đổi số liệu: I. 1. 85% → 90%\n');
    expect((await folder.run(['compare', 'cu.txt', 'moi.txt', '--format', 'md'])).stdout).toContain(
      '| đổi tên |  | Nguyễn Văn An | Trần Thị Bình |',
    );
  });
});

describe('two drafts of a document without tasks', () => {
  const letter = (text: string, date = '05'): Uint8Array =>
    wordFile(paper(paragraph(text)).replace('KẾ HOẠCH', 'THÔNG BÁO').replace('ngày 05', `ngày ${date}`));
  const first =
    'Theo Công văn số 26/UBND-VX ngày 12/02/2026, toàn xã có 1.250 hộ dân được hỗ trợ, bình quân 3 triệu đồng một hộ; ' +
    'bà Nguyễn Thị Lan trực điện thoại.';

  it('have the dates, numbers, figures and names that changed', async ({ folder }) => {
    folder.write('a.docx', letter(first));
    folder.write(
      'b.docx',
      letter(first.replace('26/UBND-VX', '62/UBND-VX').replace('12/02', '21/02').replace('1.250', '1.205').replace('Lan', 'Hoa'), '08'),
    );
    const { exitCode, stdout, stderr } = await folder.run(['compare', 'a.docx', 'b.docx']);
    expect([exitCode, stderr]).toEqual([1, '5 chỗ đổi ngày, số, tên\n']);
    for (const said of ['26/UBND-VX → 62/UBND-VX', 'ngày 12/02/2026 → ngày 21/02/2026', '1.250', 'Nguyễn Thị Lan → Nguyễn Thị Hoa'])
      expect(stdout).toContain(said);
  });

  it('that say the same are told so', async ({ folder }) => {
    folder.write('a.docx', letter(first));
    folder.write('b.docx', letter(first.replace('trực điện thoại', 'trực máy')));
    expect(await folder.run(['compare', 'a.docx', 'b.docx'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'không có ngày, số, tên nào đổi\n',
    });
  });

  it('are not compared where one of them alone has tasks', async ({ folder }) => {
    folder.write('a.docx', letter(first));
    folder.write('b.md', plan);
    expect((await folder.run(['compare', 'a.docx', 'b.md'])).exitCode).toBe(2);
  });
});
