/** The grammar over passages it was not tuned on: every label found, nothing else, date and issuer as labelled. */
import { countedSteps } from '../../counted-steps.js';
import { describe, expect, it } from 'vitest';
import { plainText, Source } from '../../../src/model/index.js';
import { findCitations } from '../../../src/parse/citations/index.js';
import { facts, plain, read } from './reading.js';
import { unseen } from './unseen-passages.js';

function withoutUndefined<T>(judged: readonly (T | undefined)[], found: readonly T[]): T[] {
  return found.map((fact, index) => (judged[index] === undefined && index < judged.length ? ('-' as T) : fact));
}

describe('passages of other offices', () => {
  it.each(unseen)('$origin', ({ text, labels }) => {
    const paragraphs = text.split('\n\n').flatMap((paragraph) => read(paragraph));
    const found = paragraphs.map(({ number, text: printed, date, issuer, abstract }) => [number ?? `«${printed}»`, date, issuer, abstract]);
    const wanted = labels.map(([cited, date, issuer, abstract]) => [cited, date, issuer, abstract]);
    const judge = (facts: readonly (string | null | undefined)[], index: number): string =>
      withoutUndefined(wanted[index] ?? [], facts)
        .map((fact) => fact ?? '-')
        .join(' | ');
    expect(found.map(judge)).toEqual(wanted.map(judge));
  });
});

describe('forms met in those offices', () => {
  it.each([
    [
      'Nghị quyết số 18, 19-NQ/TW của BCHTW khóa XII',
      ['Nghị quyết | 18 | - | BCHTW khóa XII | -', 'Nghị quyết | 19-NQ/TW | - | BCHTW khóa XII | -'],
    ],
    [
      'Thông báo số 12-TB/TU ngày 5/3/2025, Kết luận của Ban Thường vụ Tỉnh ủy về công tác cán bộ',
      ['Thông báo | 12-TB/TU | 2025-03-05 | Ban Thường vụ Tỉnh ủy | công tác cán bộ'],
    ],
    [
      'Kế hoạch số 165/KH-UBND ngày 12/3/2024 về công tác dân vận năm 2024 của UBND thành phố Hải Phòng, UBND phường xây dựng kế hoạch',
      ['Kế hoạch | 165/KH-UBND | 2024-03-12 | UBND thành phố Hải Phòng | công tác dân vận năm 2024'],
    ],
    [
      'Nghị định số 39/2022/NĐ-CP ngày 18/6/2022 ban hành Quy chế làm việc của Chính phủ',
      ['Nghị định | 39/2022/NĐ-CP | 2022-06-18 | - | ban hành Quy chế làm việc của Chính phủ'],
    ],
    [
      'Nghị quyết số 60-NQ/TW ngày 12/4/2025 Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII;',
      ['Nghị quyết | 60-NQ/TW | 2025-04-12 | Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII | -'],
    ],
    [
      'các Nghị định của Chính phủ: số 150/2025/NĐ-CP ngày 12/6/2025 quy định tổ chức các cơ quan; số 178/2024/NĐ-CP ngày 31/12/2024 ' +
        'về chính sách, chế độ',
      [
        'Nghị định | 150/2025/NĐ-CP | 2025-06-12 | Chính phủ | quy định tổ chức các cơ quan',
        'Nghị định | 178/2024/NĐ-CP | 2024-12-31 | Chính phủ | chính sách, chế độ',
      ],
    ],
    [
      'Kế hoạch số 12/KH-UBND ngày 1/2/2025 của UBND xã Tân Lập, huyện Đồng Hỷ về việc thu gom rác',
      ['Kế hoạch | 12/KH-UBND | 2025-02-01 | UBND xã Tân Lập, huyện Đồng Hỷ | việc thu gom rác'],
    ],
    ['Hợp đồng số 15/HĐKT-2025 ngày 6/6/2025', ['Hợp đồng | 15/HĐKT-2025 | 2025-06-06 | - | -']],
    ['Chủ tịch UBND tỉnh giao tại Thông báo số 77/TB-UBND.', ['Thông báo | 77/TB-UBND | - | Chủ tịch UBND tỉnh | -']],
    ['Nghị quyết TW4 khóa XII', ['Nghị quyết | «Nghị quyết TW4 khóa XII» | - | TW4 khóa XII | -']],
    [
      'Phòng họp tầng 3 - UBND phường; 8h00 - TT. Hội nghị; 01 - 02 đồng chí; 12 - QĐ; STT 12/KH; Đội 5/HTX; QL 3 - TN; số lượng ' +
        '217, 218; tổ số 2, 3-TT',
      [],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });

  it('reads date and issuer from other cells of the row, unless they are said twice', () => {
    const rows =
      '1|12/KH-UBND|05/3/2025|UBND tỉnh Thái Nguyên\n2|Số 15-NQ/TU|ngày 06 tháng 4 năm 2025|Tỉnh ủy\n3|16/KH-UBND|05/3/2025|06/3/2025';
    const source = new Source('bảng.md', rows, 'markdown');
    const cells = [...rows.matchAll(/[^|\n]+/gu)].map((cell) => plainText(cell[0], cell.index));
    expect(
      findCitations(source, cells, null)
        .map(plain)
        .map(({ number, date, issuer }) => [number, date, issuer]),
    ).toEqual([
      ['12/KH-UBND', '2025-03-05', 'UBND tỉnh Thái Nguyên'],
      ['15-NQ/TU', '2025-04-06', 'Tỉnh ủy'],
      ['16/KH-UBND', null, null],
    ]);
  });

  it('reads long lists of organs and serials in steps in proportion to them', async () => {
    const steps = (count: number): Promise<number> =>
      countedSteps(() => read('Quyết định số 1, 2, 3 của Sở Y tế, Sở Tài chính, Bộ Y tế, UBND xã Tân Lập, huyện Hà, '.repeat(count)));
    read('Quyết định số 1 của Sở Y tế');
    expect(await steps(2000)).toBeLessThan(15 * (await steps(200)));
  });
});
