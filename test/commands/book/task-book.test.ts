/** Sổ theo dõi: made, brought up to a changed plan, split by lead and taken back. */
import { readFileSync } from 'node:fs';
import { describe, expect, type TestContext } from 'vitest';
import { sharedPath } from '../../shared-folder.js';
import { it, sample, type WorkFolder } from '../work-folder.js';
import { cellOf, day, edit, fill, sheetsOf, writeSheetsTo, type EditedSheet } from './returned-workbooks.js';

const plan = `---
tên loại: Kế hoạch
số và ký hiệu: 15-KH/ĐU
ngày ban hành: 28/5/2026
trích yếu: công tác dân vận năm 2026
cơ quan ban hành: Đảng ủy phường Gia Sàng
---

## I. NHIỆM VỤ

1. Phòng Kinh tế: Tổng kết 25 năm thực hiện Quy chế dân chủ, xong trước ngày 15/6/2026.

2. Đoàn Thanh niên phường: Thăm 8 hộ gia đình chính sách, xong trước ngày 20/7/2026.

3. Phòng Kinh tế: Rà soát các mô hình kinh tế tập thể, xong trước ngày 30/9/2026.

4. Văn phòng Đảng ủy: Báo cáo kết quả thực hiện với cấp trên.
`;

async function bookOf(folder: WorkFolder, text = plan): Promise<void> {
  folder.write('ke-hoach.md', text);
  expect((await folder.run(['tasks', 'ke-hoach.md', '-o', 'theo-doi.xlsx'])).exitCode).toBe(0);
}

describe('the book of tasks', () => {
  it('has its title, organ and date, plan columns locked, answers open and a status from a list', async ({ folder }) => {
    await bookOf(folder);
    const [sheet] = await sheetsOf(folder, 'theo-doi.xlsx');
    expect(sheet?.rows.slice(0, 4).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ['ĐẢNG ỦY PHƯỜNG GIA SÀNG'],
      ['SỔ THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM 2026'],
      ['Theo kế hoạch 15-KH/ĐU, ngày 28/5/2026: công tác dân vận năm 2026'],
      [
        'TT',
        'Nhiệm vụ',
        'Chủ trì',
        'Phối hợp',
        'Thời hạn',
        'Hạn cuối',
        'Trạng thái',
        'Ngày hoàn thành',
        'Kết quả',
        'Minh chứng',
        'Mã (không sửa)',
      ],
    ]);
    expect(sheet?.rows[4]?.slice(0, 6)).toEqual([
      '1',
      'Phòng Kinh tế: Tổng kết 25 năm thực hiện Quy chế dân chủ, xong trước ngày 15/6/2026.',
      'Phòng Kinh tế',
      null,
      'xong trước ngày 15/6/2026',
      day('2026-06-15'),
    ]);
  });

  it('names the plan of each row where it follows several', async ({ folder }) => {
    folder.write('a.md', plan);
    folder.write('b.md', plan.replace('15-KH/ĐU', '16-KH/ĐU').replace('công tác dân vận', 'công tác kiểm tra'));
    expect((await folder.run(['tasks', 'a.md', 'b.md', '-o', 'theo-doi.xlsx'])).stdout).toBe('2 tệp → theo-doi.xlsx (8 nhiệm vụ)\n');
    const [sheet] = await sheetsOf(folder, 'theo-doi.xlsx');
    expect(sheet?.rows.slice(4, 12).map(([name]) => name)).toEqual([
      ...Array<string>(4).fill('15-KH/ĐU'),
      ...Array<string>(4).fill('16-KH/ĐU'),
    ]);
    await edit(folder, 'theo-doi.xlsx', ([own]) => fill(own, { J9: 'Của kế hoạch 16.' }));
    expect((await folder.run(['tasks', 'a.md', 'b.md', '-o', 'theo-doi.xlsx'])).exitCode).toBe(0);
    expect(await cellOf(folder, 'theo-doi.xlsx', 'J9')).toBe('Của kế hoạch 16.');
    const alone = await folder.run(['tasks', 'a.md', '-o', 'theo-doi.xlsx']);
    expect(alone.exitCode).toBe(2);
    expect(alone.stderr).toContain('còn theo dõi kế hoạch khác: 16-KH/ĐU');
  });

  it('keeps every answer when its plan changes, and tells the four changes and nothing else', async ({ folder }) => {
    await bookOf(folder);
    await edit(folder, 'theo-doi.xlsx', ([sheet]) =>
      fill(sheet, {
        G5: 'hoàn thành',
        H5: day('2026-06-10'),
        I5: 'Đã tổng kết.',
        G6: 'đang thực hiện trong hạn',
        I6: 'Đã thăm 3 hộ.',
        G7: 'chưa đến hạn',
        I8: 'Đã gửi báo cáo quý I.',
      }),
    );
    const changed = plan
      .replace('15/6/2026', '30/6/2026')
      .replace('Thăm 8 hộ gia đình chính sách', 'Thăm, tặng quà 8 hộ gia đình chính sách')
      .replace(/3\. Phòng Kinh tế: Rà soát.*\n\n/u, '')
      .replace('4. Văn phòng', '3. Văn phòng')
      .concat('\n4. Công an phường: Ra quân tuần tra ban đêm, xong trước ngày 10/12/2026.\n');
    folder.write('ke-hoach.md', changed);
    const { exitCode, stdout } = await folder.run(['tasks', 'ke-hoach.md', '-o', 'theo-doi.xlsx']);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'đổi thời hạn “xong trước ngày 15/6/2026” → “xong trước ngày 30/6/2026”: Phòng Kinh tế: Tổng kết 25 năm thực hiện Quy chế ' +
        'dân chủ, xong trước ngày 30/6/2026.',
      'đổi lời văn: “Đoàn Thanh niên phường: Thăm 8 hộ gia đình chính sách, xong trước ngày 20/7/2026.” → “Đoàn Thanh niên phường: ' +
        'Thăm, tặng quà 8 hộ gia đình chính sách, xong trước ngày 20/7/2026.”',
      'thêm nhiệm vụ: Công an phường: Ra quân tuần tra ban đêm, xong trước ngày 10/12/2026.',
      'bỏ nhiệm vụ, phần trả lời giữ ở trang “Nhiệm vụ đã bỏ”: Phòng Kinh tế: Rà soát các mô hình kinh tế tập thể, xong trước ngày ' +
        '30/9/2026.',
      'theo-doi.xlsx (4 nhiệm vụ)',
    ]);
    const [sheet, dropped] = await sheetsOf(folder, 'theo-doi.xlsx');
    expect(sheet?.rows.slice(4, 8).map((row) => row.slice(6, 9))).toEqual([
      ['hoàn thành', day('2026-06-10'), 'Đã tổng kết.'],
      ['đang thực hiện trong hạn', null, 'Đã thăm 3 hộ.'],
      [null, null, 'Đã gửi báo cáo quý I.'],
      [null, null, null],
    ]);
    expect(dropped?.name).toBe('Nhiệm vụ đã bỏ');
    expect(dropped?.rows.at(-1)?.[6]).toBe('chưa đến hạn');
    // It comes back with its answer, and a further run changes nothing.
    folder.write('ke-hoach.md', plan);
    expect((await folder.run(['tasks', 'ke-hoach.md', '-o', 'theo-doi.xlsx'])).stdout).toContain('nhiệm vụ trở lại');
    expect(await cellOf(folder, 'theo-doi.xlsx', 'G7')).toBe('chưa đến hạn');
    const bytes = folder.read('theo-doi.xlsx');
    expect((await folder.run(['tasks', 'ke-hoach.md', '-o', 'theo-doi.xlsx'])).stdout).toBe(
      'theo-doi.xlsx: không có gì thay đổi (4 nhiệm vụ)\n',
    );
    expect(folder.read('theo-doi.xlsx')).toEqual(bytes);
  });

  it('never takes the place of a workbook that is none', async ({ folder }) => {
    folder.write('ke-hoach.md', plan);
    await writeSheetsTo(folder, 'theo-doi.xlsx', [
      {
        name: 'Chi tiêu',
        rows: [
          ['Ngày', 'Số tiền'],
          ['1/1', 5],
        ],
      },
    ]);
    const bytes = folder.read('theo-doi.xlsx');
    const { exitCode, stderr } = await folder.run(['tasks', 'ke-hoach.md', '-o', 'theo-doi.xlsx']);
    expect([exitCode, folder.read('theo-doi.xlsx').equals(bytes)]).toEqual([2, true]);
    expect(stderr).toContain('không ghi đè “theo-doi.xlsx”');
  });
});

describe('books of lead organs', () => {
  const split = async (folder: WorkFolder, context: Pick<TestContext, 'skip'>): Promise<void> => {
    folder.write('party-plan-2026.txt', readFileSync(sharedPath(context, 'cases/party-plan-2026.txt')));
    expect(await folder.run(['tasks', 'party-plan-2026.txt', '--chia-theo', 'chủ-trì', '-o', 'gui'])).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  };

  it('come back two of three, one with a row added and a task reworded', async ({ folder, skip }) => {
    await split(folder, { skip });
    expect(folder.files.filter((file) => file.startsWith('gui')).map((file) => file.normalize('NFC'))).toEqual(
      ['gui/Phòng Kinh tế.xlsx', 'gui/Văn phòng Đảng uỷ.xlsx', 'gui/Đoàn Thanh niên phường.xlsx'].toSorted(),
    );
    folder.write('nhan/Phòng Kinh tế.xlsx', folder.read('gui/Phòng Kinh tế.xlsx'));
    folder.write('nhan/Đoàn Thanh niên phường.xlsx', folder.read('gui/Đoàn Thanh niên phường.xlsx'));
    await edit(folder, 'nhan/Phòng Kinh tế.xlsx', ([sheet]) =>
      fill(sheet, {
        B6: 'Tổng kết và khen thưởng.',
        G6: 'hoàn thành',
        H6: day('2026-06-10'),
        I6: 'Đã tổng kết.',
        B7: 'Hỗ trợ 5 hộ kinh doanh.',
        I7: 'Xong.',
      }),
    );
    await edit(folder, 'nhan/Đoàn Thanh niên phường.xlsx', ([sheet]) => fill(sheet, { G6: 'hoàn thành đúng hạn', I6: 'Đã thăm đủ 8 hộ.' }));
    const { exitCode, stdout } = await folder.run(['tasks', 'party-plan-2026.txt', '--gộp', 'nhan', '-o', 'theo-doi.xlsx']);
    expect(exitCode).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'Phòng Kinh tế.xlsx, ô B6: đã bị sửa thành “Tổng kết và khen thưởng.”, trả lại như kế hoạch: “Phòng Kinh tế: Tổng kết 25 năm thực ' +
        'hiện Chỉ thị số 30-CT/TW, ngày 18/02/1998 của Bộ Chính trị, xong trước ngày 15/6/2026.”',
      'việc ngoài kế hoạch: Phòng Kinh tế.xlsx, ô B7: Hỗ trợ 5 hộ kinh doanh.',
      'đã nhận 2/3; chưa nhận: Văn phòng Đảng uỷ',
      'nhan → theo-doi.xlsx (3 nhiệm vụ)',
    ]);
    const [sheet, outside] = await sheetsOf(folder, 'theo-doi.xlsx');
    expect(sheet?.rows.slice(4, 7).map((row) => [row[1]?.toString().slice(0, 30), row[6], row[8]])).toEqual([
      ['Phòng Kinh tế: Tổng kết 25 năm', 'hoàn thành', 'Đã tổng kết.'],
      ['Đoàn Thanh niên phường: Thăm 8', 'hoàn thành đúng hạn', 'Đã thăm đủ 8 hộ.'],
      ['Văn phòng Đảng uỷ: Báo cáo kết', null, null],
    ]);
    expect([outside?.name, outside?.rows.at(-1)?.[1]]).toEqual(['Việc ngoài kế hoạch', 'Hỗ trợ 5 hộ kinh doanh.']);
  });

  it('are understood in English words too', async ({ folder, skip }) => {
    await split(folder, { skip });
    const { exitCode, stdout } = await folder.run(['tasks', 'party-plan-2026.txt', '--merge', 'gui', '--lang', 'en']);
    expect([exitCode, stdout]).toEqual([1, 'received 0 of 3; not yet: Phòng Kinh tế, Đoàn Thanh niên phường, Văn phòng Đảng uỷ\n']);
  });
});

/** What people do to a workbook before they send it back: what is told of it, and where the answer of task 1.2 then stands. */
type Doing = (sheets: EditedSheet[]) => void;
const rowsOf = (sheets: EditedSheet[]): EditedSheet['rows'] => sheets[0]?.rows ?? [];

describe('a workbook that comes back', () => {
  const returned = async (folder: WorkFolder, change: Doing, spans: Readonly<Record<string, number>> = {}) => {
    folder.write('ke-hoach.md', plan);
    await folder.run(['tasks', 'ke-hoach.md', '-o', 'a.xlsx']);
    const sheets = await sheetsOf(folder, 'a.xlsx');
    fill(sheets[0], { G5: 'hoàn thành đúng hạn', I5: 'Một.', G6: 'đang thực hiện trong hạn', I6: 'Hai.', I7: 'Ba.', I8: 'Bốn.' });
    change(sheets);
    await writeSheetsTo(folder, 'nhan/a.xlsx', sheets, spans);
    const outcome = await folder.run(['tasks', 'ke-hoach.md', '--merge', 'nhan', '-o', 'theo-doi.xlsx']);
    const [sheet] = folder.has('theo-doi.xlsx') ? await sheetsOf(folder, 'theo-doi.xlsx') : [];
    return { ...outcome, results: sheet?.rows.slice(4, 8).map((row) => row[8]), rows: sheet?.rows.slice(4, 8) ?? [] };
  };
  const all = ['Một.', 'Hai.', 'Ba.', 'Bốn.'];

  it.for<[string, Doing]>([
    ['as it was sent', () => {}],
    ['sorted the other way', (sheets) => rowsOf(sheets).splice(4, 4, ...rowsOf(sheets).slice(4, 8).toReversed())],
    ['with the sheet renamed', ([sheet]) => Object.assign(sheet ?? {}, { name: 'Sheet1' })],
    ['with a column in front', ([sheet]) => sheet?.rows.forEach((row, at) => row.unshift(at === 3 ? 'Người nhập' : 'Lan'))],
    ['with a column inside', ([sheet]) => sheet?.rows.forEach((row, at) => row.splice(6, 0, at === 3 ? 'Ghi chú thêm' : 'x'))],
    [
      'with the columns in another order',
      ([sheet]) => sheet?.rows.slice(3).forEach((row) => row.splice(6, 3, row[8] ?? null, row[6] ?? null, row[7] ?? null)),
    ],
    ['with the code deleted', ([sheet]) => sheet?.rows.forEach((row) => row.splice(10, 1))],
    ['with the title deleted', ([sheet]) => sheet?.rows.splice(0, 3)],
    ['with empty rows between', ([sheet]) => sheet?.rows.splice(6, 0, [], [])],
    ['without the hidden sheet', (sheets) => sheets.splice(1)],
    ['with another sheet first', (sheets) => sheets.unshift({ name: 'Ghi chú', rows: [['Gửi các anh chị']] })],
    ['with a row copied', ([sheet]) => sheet?.rows.splice(8, 0, [...(sheet.rows[4] ?? [])])],
    [
      'with heads in capitals',
      ([sheet]) =>
        sheet?.rows.splice(
          3,
          1,
          (sheet.rows[3] ?? []).map((cell) => String(cell).toUpperCase()),
        ),
    ],
  ])('%s is read whole', async ([, change], { folder }) => {
    const { exitCode, stdout, results } = await returned(folder, change);
    expect([results, exitCode, stdout.split('\n')[0]]).toEqual([all, 0, 'đã nhận 3/3']);
  });

  it.for<[string, Doing, string, number]>([
    ['a status that is none', ([sheet]) => fill(sheet, { G5: 'xong hết rồi' }), 'a.xlsx, ô G5: không có trạng thái “xong hết rồi”', 0],
    [
      'a slip in a status',
      ([sheet]) => fill(sheet, { G5: 'hoàn thành đúng hạng' }),
      'ô G5: không có trạng thái “hoàn thành đúng hạng”; có phải là “hoàn thành đúng hạn”?',
      0,
    ],
    ['no such day', ([sheet]) => fill(sheet, { H5: '31/6/2026' }), 'ô H5: “31/6/2026” không phải là một ngày', 0],
    ['words for a day', ([sheet]) => fill(sheet, { H6: 'tuần sau' }), 'ô H6: “tuần sau” không phải là một ngày', 1],
    ['a number for a day', ([sheet]) => fill(sheet, { H5: 46_183 }), 'ô H5: số 46183 = 10/6/2026: đọc là ngày', 0],
    ['a number that is no day', ([sheet]) => fill(sheet, { H5: 15 }), 'ô H5: “15” không phải là một ngày', 0],
    [
      'a fraction that became a date',
      ([sheet]) => fill(sheet, { I6: day('2026-08-08') }),
      'ô I6: bảng tính đã đổi nội dung thành ngày 08/8/2026',
      1,
    ],
    [
      'finished without its day',
      ([sheet]) => fill(sheet, { G5: 'hoàn thành' }),
      'ô G5: đúng hạn hay quá hạn? Ghi ngày hoàn thành ở ô H5',
      0,
    ],
    [
      'in time, but late',
      ([sheet]) => fill(sheet, { H5: day('2026-06-20') }),
      'ô G5: trạng thái “hoàn thành đúng hạn” trái với ngày hoàn thành 20/6/2026 ở ô H5',
      0,
    ],
    ['an error of a formula', ([sheet]) => fill(sheet, { I7: '#REF!' }), 'ô I7: ô báo lỗi #REF!', 2],
    ['a row deleted', ([sheet]) => sheet?.rows.splice(6, 1), 'chưa trả lời (Phòng Kinh tế): Phòng Kinh tế: Rà soát', 2],
    ['a row added', ([sheet]) => fill(sheet, { B9: 'Việc mới.', I9: 'Đã làm.' }), 'việc ngoài kế hoạch: a.xlsx, ô B9: Việc mới.', 0],
    [
      'a row added in the middle',
      ([sheet]) => sheet?.rows.splice(6, 0, [null, 'Việc chen.', null, null, null, null, null, null, 'Đã làm.']),
      'việc ngoài kế hoạch: a.xlsx, ô B7: Việc chen.',
      0,
    ],
    [
      'a deadline changed',
      ([sheet]) => fill(sheet, { E5: 'trong năm 2026' }),
      'đã bị sửa thành “trong năm 2026”, trả lại như kế hoạch: “xong trước ngày 15/6/2026”',
      0,
    ],
    ['a lead changed', ([sheet]) => fill(sheet, { C6: 'Hội Phụ nữ' }), 'đã bị sửa thành “Hội Phụ nữ”', 0],
    ['a task emptied', ([sheet]) => fill(sheet, { B5: null }), 'đã bị sửa thành “”', 0],
  ])('%s is told with its cell', async ([, change, words, at], { folder }) => {
    const { exitCode, stdout, rows } = await returned(folder, change);
    expect(stdout).toContain(words);
    expect(exitCode).toBe(1);
    // What was not touched is read all the same, and the wording is the plan's.
    for (const [index, result] of all.entries()) if (index !== at) expect(rows[index]?.[8]).toBe(result);
    expect(String(rows[0]?.[1])).toContain('Tổng kết 25 năm');
  });

  it('two answers to one task are both told, and none is chosen', async ({ folder }) => {
    const { exitCode, stdout, results } = await returned(folder, ([sheet]) => {
      const copy = [...(sheet?.rows[4] ?? [])];
      copy[8] = 'Một khác.';
      sheet?.rows.splice(8, 0, copy);
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('hai trả lời cho một nhiệm vụ, không chọn: Phòng Kinh tế: Tổng kết');
    expect(stdout).toContain('  a.xlsx, ô G5: hoàn thành đúng hạn; Một.');
    expect(stdout).toContain('  a.xlsx, ô G9: hoàn thành đúng hạn; Một khác.');
    expect(results).toEqual([null, 'Hai.', 'Ba.', 'Bốn.']);
  });

  it('merged cells are told', async ({ folder }) => {
    const { stdout, exitCode } = await returned(folder, ([sheet]) => fill(sheet, { I6: null }), { '4,8': 2 });
    expect([exitCode, stdout.includes('a.xlsx, ô I5:I6: các ô bị gộp')]).toEqual([1, true]);
  });

  it('an earlier answer that gives way is told', async ({ folder }) => {
    await returned(folder, () => {});
    await edit(folder, 'nhan/a.xlsx', ([sheet]) => fill(sheet, { I5: 'Một và hơn nữa.', I6: null, G6: null }));
    const { stdout } = await folder.run(['tasks', 'ke-hoach.md', '--merge', 'nhan', '-o', 'theo-doi.xlsx']);
    expect(stdout).toContain('a.xlsx, ô G5: thay trả lời cũ “hoàn thành đúng hạn; Một.”');
    expect([await cellOf(folder, 'theo-doi.xlsx', 'I5'), await cellOf(folder, 'theo-doi.xlsx', 'I6')]).toEqual(['Một và hơn nữa.', 'Hai.']);
  });

  it('of a folder without books, or with a file that is none, is said so', async ({ folder }) => {
    folder.write('ke-hoach.md', plan);
    folder.write('nhan/ghi-chu.txt', 'x');
    const none = await folder.run(['tasks', 'ke-hoach.md', '--gop', 'nhan']);
    expect([none.exitCode, none.stderr.includes('không có sổ theo dõi nào')]).toEqual([2, true]);
    folder.write('nhan/hong.xlsx', 'không phải');
    const broken = await folder.run(['tasks', 'ke-hoach.md', '--gop', 'nhan']);
    expect([broken.exitCode, broken.stderr.includes('không đọc được bảng tính')]).toEqual([2, true]);
  });
});

describe('a report from the book', () => {
  it('has its answers with their days, and tells the faults of the book', async ({ folder }) => {
    await bookOf(folder);
    await edit(folder, 'theo-doi.xlsx', ([sheet]) =>
      fill(sheet, {
        G5: 'hoàn thành',
        H5: day('2026-06-20'),
        I5: 'Đã tổng kết | khen 3 tập thể.',
        J5: 'Báo cáo số 12-BC/ĐU',
        G6: 'hoàn thành',
        I6: 'Đã thăm.',
        I8: 'Đã gửi.',
        G8: 'thường xuyên',
      }),
    );
    const made = await folder.run(['report', 'ke-hoach.md', '--until', '15/11/2026', '--from', 'theo-doi.xlsx', '-o', 'bao-cao.md']);
    expect(made).toMatchObject({
      exitCode: 0,
      stdout:
        'theo-doi.xlsx, ô G6: đúng hạn hay quá hạn? Ghi ngày hoàn thành ở ô H6\n' +
        'ke-hoach.md → bao-cao.md (4 nhiệm vụ, 3 nhiệm vụ đã có kết quả trong sổ theo dõi)\n',
    });
    const text = folder.read('bao-cao.md').toString('utf8');
    expect(text).toContain('| Đã tổng kết \\| khen 3 tập thể. | hoàn thành | 20/6/2026 | Báo cáo số 12-BC/ĐU |');
    const { stdout, stderr } = await folder.run(['report', 'bao-cao.md', '--check']);
    expect(stdout).toBe('ô F3: hoàn thành quá hạn\nđã trả lời 3/4 nhiệm vụ\n');
    expect(stderr).toContain('ô F4: đúng hạn hay quá hạn? Ghi ngày hoàn thành ở ô G4');
  });

  it('needs a book', async ({ folder }) => {
    folder.write('ke-hoach.md', plan);
    await writeSheetsTo(folder, 'khac.xlsx', [{ name: 'A', rows: [['a', 'b']] }]);
    const { exitCode, stderr } = await folder.run(['report', 'ke-hoach.md', '--from', 'khac.xlsx']);
    expect([exitCode, stderr.includes('không phải sổ theo dõi nhiệm vụ')]).toEqual([2, true]);
  });
});

describe('the sample', () => {
  it('is followed with all of its 26 tasks', async ({ folder }) => {
    folder.write('plan-2024.md', sample('plan-2024.md'));
    expect((await folder.run(['tasks', 'plan-2024.md', '-o', 'theo-doi.xlsx'])).stdout).toBe(
      'plan-2024.md → theo-doi.xlsx (26 nhiệm vụ)\n',
    );
    expect((await folder.run(['tasks', 'plan-2024.md', '--split-by', 'lead', '-o', 'gui'])).stdout).toContain('chưa rõ chủ trì');
  });
});
