import { describe, expect, it } from 'vitest';
import { nextPlan } from '../../src/derive/next-plan.js';
import { applyEdits } from '../../src/format/index.js';
import { Source, type TaskAnswer } from '../../src/model/index.js';
import { parseDocument } from '../../src/parse/index.js';

const front = '---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2024\nsố và ký hiệu: 11-KH/ĐU\nngày ban hành: 19/01/2024\n---\n\n';

async function moved(
  text: string,
  {
    toYear = 2025,
    regulation = null as string | null,
    answers = [] as readonly TaskAnswer[],
    kind = 'markdown' as 'markdown' | 'text',
  } = {},
) {
  const { plan } = await parseDocument(new Source('plan-2024.md', text, kind));
  const made = nextPlan({ plan, fromYear: 2024, toYear, regulation, answers });
  return { ...made, text: applyEdits(text, made.edits) };
}

const bodyOf = async (body: string, toYear = 2025): Promise<string> =>
  (await moved(`${front}${body}\n`, { toYear })).text
    .slice(front.length - 12)
    .split('---\n\n')[1]
    ?.trimEnd() ?? '';

describe('the plan of a later year', () => {
  it('has the year in its head, and neither number nor day', async () => {
    const { text } = await moved(`${front}## I. NHIỆM VỤ\n`);
    expect(text).toBe(
      `---\ntên loại: Kế hoạch\ntrích yếu: công tác dân vận năm 2025\nsố và ký ` +
        `hiệu: -KH/ĐU\nngày ban hành: //2025\n---\n\n## I. NHIỆM VỤ\n`,
    );
  });

  it.each([
    'thực hiện Nghị quyết số 18-NQ/TU, ngày 05/6/2024 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế biển',
    'triển khai Quyết định số 412/QĐ-UBND ngày 02 tháng 4 năm 2024 của Ủy ban nhân dân tỉnh',
  ])('keeps the day of what its abstract cites: %s', async (cited) => {
    const head = (year: number, day: string): string =>
      `---\ntên loại: Kế hoạch\ntrích yếu: ${cited}; nhiệm vụ năm ${year}\nngày ban hành: ${day}\n---\n\n1. Họp.\n`;
    expect((await moved(head(2024, '19/01/2024'))).text).toBe(head(2025, '//2025'));
  });

  it.each([
    ['khai giảng năm học 2024 - 2025', 'khai giảng năm học 2025 - 2026'],
    ['đầu tư công giai đoạn 2024-2028', 'đầu tư công giai đoạn 2024-2028'],
    ['giảm nghèo giai đoạn 2021-2024', 'giảm nghèo giai đoạn 2021-2024 [kiểm tra]'],
    ['công tác dân vận năm 2024', 'công tác dân vận năm 2025'],
  ])('moves a school year of its abstract, and no other span of years: %s', async (abstract, next) => {
    const head = (words: string): string => `---\ntên loại: Kế hoạch\ntrích yếu: ${words}\n---\n\n1. Họp.\n`;
    expect((await moved(head(abstract))).text).toBe(head(next));
  });

  it('has them where the body prints the head', async () => {
    const { text } = await moved(
      'Số 11-KH/ĐU\n\nGia Sàng, ngày 19 tháng 01 năm 2024\n\n# KẾ HOẠCH\n\ncông tác dân vận năm 2024\n\n1. Họp.\n',
    );
    expect(text).toBe('Số     -KH/ĐU\n\nGia Sàng, ngày     tháng     năm 2025\n\n# KẾ HOẠCH\n\ncông tác dân vận năm 2025\n\n1. Họp.\n');
  });

  it.each([
    ['a year', '1. Xây dựng kế hoạch năm 2024.', '1. Xây dựng kế hoạch năm 2025.'],
    ['a deadline', '1. Báo cáo trước ngày 15/6/2024.', '1. Báo cáo trước ngày 15/6/2025.'],
    ['a deadline in words', '1. Hoàn thành trước ngày 15 tháng 6 năm 2024.', '1. Hoàn thành trước ngày 15 tháng 6 năm 2025.'],
    [
      'a deadline in a column',
      '| TT | Nhiệm vụ | Thời hạn |\n|---|---|---|\n| 1 | Họp ngày 08/3/2024. | 30/6/2024 |\n| 2 | Báo cáo. | Từ 01/7 - 15/7/2024 |',
      '| TT | Nhiệm vụ | Thời hạn |\n|---|---|---|\n| 1 | Họp ngày 08/3/2024 [kiểm tra]. | 30/6/2025 |\n' +
        '| 2 | Báo cáo. | Từ 01/7 - 15/7/2025 |',
    ],
    ['a deadline on a line of its own', '1. Mở hội thi.\n\n- Thời hạn: 30/6/2024.', '1. Mở hội thi.\n\n- Thời hạn: 30/6/2025.'],
    ['no day that the year does not have', '1. Báo cáo trước ngày 29/02/2024.', '1. Báo cáo trước ngày 29/02/2024 [kiểm tra].'],
    ['a school year', '1. Khai giảng năm học 2024 - 2025.', '1. Khai giảng năm học 2025 - 2026.'],
    ['a school year of other plans', '1. Tổng kết năm học 2023-2024.', '1. Tổng kết năm học 2023-2024 [kiểm tra].'],
    ['a quarter', '1. Hoàn thành trong quý II/2024.', '1. Hoàn thành trong quý II/2025.'],
    ['a month', '1. Tổ chức trong tháng 10/2024.', '1. Tổ chức trong tháng 10/2025.'],
    [
      'an anniversary',
      '1. Kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).',
      '1. Kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025).',
    ],
    [
      'nothing of a running term',
      '1. Thực hiện nghị quyết đại hội nhiệm kỳ 2020 - 2026.',
      '1. Thực hiện nghị quyết đại hội nhiệm kỳ 2020 - 2026.',
    ],
    ['nothing of what is long past', '1. Phát huy kết quả năm 2019.', '1. Phát huy kết quả năm 2019.'],
    [
      'nothing of what it cites',
      '1. Thực hiện Nghị quyết số 04-NQ/TU, ngày 28/02/2022 của Ban Chấp hành Đảng bộ thành phố về công tác tôn giáo giai đoạn 2022 ' +
        '- 2024.',
      '1. Thực hiện Nghị quyết số 04-NQ/TU, ngày 28/02/2022 của Ban Chấp hành Đảng bộ thành phố về công tác tôn giáo giai đoạn 2022 ' +
        '- 2024.',
    ],
  ])('moves %s', async (_, before, after) => {
    expect(await bodyOf(before)).toBe(after);
  });

  it.each([
    ['a term that ends with that year', '1. Đại hội nhiệm kỳ 2020 - 2025.', 2025, '1. Đại hội nhiệm kỳ 2020 - 2025 [kiểm tra].'],
    [
      'a term that is over, moved by whole terms',
      '1. Nghị quyết đại hội nhiệm kỳ 2020 - 2025.',
      2026,
      '1. Nghị quyết đại hội nhiệm kỳ 2025 - 2030 [kiểm tra].',
    ],
    ['a period that is over', '1. Đề án giai đoạn 2021 - 2024.', 2025, '1. Đề án giai đoạn 2021 - 2024 [kiểm tra].'],
    ['a review', '1. Sơ kết 05 năm thực hiện Quy chế.', 2025, '1. Sơ kết 05 năm [kiểm tra] thực hiện Quy chế.'],
    [
      'a date that is not a deadline',
      '1. Phát huy kết quả hội nghị ngày 12/3/2024.',
      2025,
      '1. Phát huy kết quả hội nghị ngày 12/3/2024 [kiểm tra].',
    ],
    ['last year', '1. Khắc phục hạn chế của năm 2023.', 2025, '1. Khắc phục hạn chế của năm 2023 [kiểm tra].'],
    ['the year that was ahead', '1. Chuẩn bị đại hội năm 2025.', 2026, '1. Chuẩn bị đại hội năm 2025 [kiểm tra].'],
  ])('marks %s', async (_, before, toYear, after) => {
    expect(await bodyOf(before, toYear)).toBe(after);
  });

  it('marks a superior’s plan for the old year, which it does not change', async () => {
    const opening =
      'Thực hiện Kế hoạch số 136-KH/TU, ngày 19/01/2024 của Ban Thường vụ Thành ủy về công tác dân vận năm 2024, Đảng ủy phường xây ' +
      'dựng kế hoạch như sau:';
    expect(await bodyOf(opening)).toBe(opening.replace('năm 2024,', 'năm 2024 [kiểm tra],'));
  });

  it('names the regulation that is in force then', async () => {
    const { text } = await moved(front.replace('ngày ban hành', 'thể thức: 36-HD/VPTW\nngày ban hành'), { regulation: '05-HD/VPTW' });
    expect(text).toContain('thể thức: 05-HD/VPTW\n');
  });

  it('carries unfinished tasks in, and names those that the plan does not have', async () => {
    const plan =
      `${front}## III. NHIỆM VỤ CỤ THỂ\n\n1. Tổ chức hội nghị. <!-- nv:hop -->\n\n2. Khảo ` +
      `sát. <!-- nv:khao-sat -->\n\n3. Tham quan. <!-- nv:tham-quan -->\n`;
    const report =
      '---\ntên loại: Báo cáo\nkế hoạch: plan-2024.md\n---\n\n| TT | Nhiệm vụ | Kết quả | Tiến độ |\n|---|---|---|---|\n' +
      '| 1 | Tổ chức hội nghị. <!-- nv:hop --> | Đã họp. | hoàn thành đúng hạn |\n' +
      '| 2 | Khảo sát. <!-- nv:khao-sat --> | Đang làm. | đang thực hiện quá hạn |\n' +
      '| 3 | Tham quan. <!-- nv:tham-quan --> | Không có kinh phí. | đề nghị rút |\n' +
      '| 4 | Biên soạn sách. <!-- nv:sach --> | Đang viết. | đang thực hiện trong hạn |\n';
    const { answers } = (await parseDocument(new Source('bao-cao.md', report, 'markdown'))).plan;
    const made = await moved(plan, { answers });
    expect(made.text).toContain(
      '1. Tổ chức hội nghị. <!-- nv:hop -->\n\n2. Khảo sát (chuyển tiếp từ năm 2024) [kiểm tra]. <!-- nv:khao-sat -->\n\n' +
        '3. Tham quan [kiểm tra: báo cáo đề nghị rút]. <!-- nv:tham-quan -->\n',
    );
    expect(made.carried).toBe(2);
    expect(made.lost.map(({ task }) => task)).toEqual(['Biên soạn sách.']);
  });

  it('says the same of decomposed letters', async () => {
    const text =
      `${front}1. Thực hiện Kế hoạch số 16-KH/TU, ngày 19/01/2023 của Ban Thường vụ Thành ủy về công tác dân ` +
      `vận năm 2024 và Đề án số 02-ĐA/TU, ngày 15/4/2021 về tăng cường công tác dân vận năm 2024.\n`;
    const [composed, decomposed] = [await moved(text), await moved(text.normalize('NFD'))];
    expect(decomposed.text.normalize('NFC')).toBe(composed.text);
  });

  it('keeps line ends and decomposed letters as they are', async () => {
    const text = `${front}1. Xây dựng kế hoạch năm 2024.\n`.normalize('NFD').replaceAll('\n', '\r\n');
    expect((await moved(text)).text).toBe(
      text
        .replace('dân vận năm 2024'.normalize('NFD'), 'dân vận năm 2025'.normalize('NFD'))
        .replace('11-KH', '-KH')
        .replace('19/01/2024', '//2025')
        .replace('kế hoạch năm 2024'.normalize('NFD'), 'kế hoạch năm 2025'.normalize('NFD')),
    );
  });
});
