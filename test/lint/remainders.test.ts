/** Head against body, figures and dates at odds: each fault is found, and its sound twin is silent. */
import { describe, expect, it } from 'vitest';
import { lintText } from './lint.js';

const head = (organ: string, number: string, place = 'Đông Kinh'): string =>
  `${organ}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ` +
  `${number}\n\n${place}, ngày 03 tháng 9 năm 2025\n\nKẾ HOẠCH\nTrồng cây\n\n`;

const cases: readonly (readonly [rule: string, found: string, silent: string])[] = [
  [
    'weekday-mismatch',
    'Lễ ra quân thứ Hai, ngày 01/3/2026 tại xã.\n',
    'Họp lần thứ hai, ngày 01/3/2026; ra quân Chủ nhật, ngày 01/3/2026.\n',
  ],
  ['reversed-period', 'Tổ chức từ ngày 25/01 - 24/01/2026.\n', 'Tổ chức từ ngày 15/01 - 24/01/2026; từ ngày 25/12 đến ngày 05/01/2026.\n'],
  ['sum-mismatch', 'Có 07 hợp tác xã (05 nông nghiệp, 03 phi nông nghiệp).\n', 'Có 08 hợp tác xã (05 nông nghiệp, 03 phi nông nghiệp).\n'],
  ['title-case-name', 'Thăm hỏi dịp Tết nguyên Đán.\n', 'Thăm hỏi dịp Tết Nguyên đán.\n'],
  [
    'inconsistent-capitals',
    'Giao Phòng Kinh tế chủ trì; Phòng Kinh tế báo cáo; gửi Phòng kinh tế tổng hợp.\n',
    'Giao Phòng Kinh tế chủ trì; Phòng Kinh tế báo cáo.\n',
  ],
  [
    'inconsistent-citation',
    'Theo Chỉ thị số 27/CT-TTg ngày 15/7/2024 của Thủ tướng.\n\nTheo Chỉ thị số 27/CTTg ngày 15/8/2024 của Thủ tướng.\n',
    'Theo Kết luận số 02/KL-TT ngày 10/02/2025.\n\nTheo Kết luận số 02/KL-TTr ngày 27/6/2025.\n',
  ],
  [
    'wrong-organ-symbol',
    head('SỞ TÀI CHÍNH', '12/KH-SNV') + '1. Việc.\n',
    head('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '12/KH-SNNMT') + '1. Việc.\n',
  ],
  [
    'inconsistent-name',
    head('ỦY BAN NHÂN DÂN\nPHƯỜNG TAM THANH', '12/KH-UBND') + '1. Trồng cây trên địa bàn phường Đông Kinh.\n',
    head('ỦY BAN NHÂN DÂN\nPHƯỜNG ĐÔNG KINH', '12/KH-UBND') + '1. Trồng cây trên địa bàn phường Đông Kinh.\n',
  ],
  [
    'year-slip',
    head('ỦY BAN NHÂN DÂN\nPHƯỜNG ĐÔNG KINH', '12/KH-UBND') + '1. Kinh phí năm 2052.\n',
    head('ỦY BAN NHÂN DÂN\nPHƯỜNG ĐÔNG KINH', '12/KH-UBND') + '1. Tầm nhìn đến năm 2052.\n',
  ],
];

describe('what was left over or mistyped', () => {
  it.for(cases)('%s speaks, and is silent of the sound twin', async ([rule, found, silent]) => {
    const idsOf = async (text: string): Promise<readonly string[]> => (await lintText(text, { kind: 'text' })).map(({ ruleId }) => ruleId);
    expect(await idsOf(found)).toContain(rule);
    expect(await idsOf(silent)).not.toContain(rule);
  });
});
