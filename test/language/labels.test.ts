import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLabel, matchLabelUnder } from '../../src/language/lines/labels.js';

describe('matchLabel', () => {
  it.each([
    ['A. Đánh giá chung', 'letter', 'A.', [1]],
    ['I. MỤC ĐÍCH, YÊU CẦU', 'roman', 'I.', [1]],
    ['IV- TỔ CHỨC THỰC HIỆN', 'roman', 'IV-', [4]],
    ['XIX. Điều khoản', 'roman', 'XIX.', [19]],
    ['1. Mục đích', 'arabic', '1.', [1]],
    ['12.Nội dung', 'arabic', '12.', [12]],
    ['1- Mục đích', 'arabic', '1-', [1]],
    ['3) Rà soát', 'arabic', '3)', [3]],
    ['(2) Xem xét', 'parenthesis', '(2)', [2]],
    ['(2). Xem xét', 'parenthesis', '(2).', [2]],
    ['2.3. Chỉ đạo', 'decimal2', '2.3.', [2, 3]],
    ['2.3 Chỉ đạo', 'decimal2', '2.3', [2, 3]],
    ['1.1.1. Nội dung', 'decimal3', '1.1.1.', [1, 1, 1]],
    ['4.4.1.2. Nội dung', 'decimal3', '4.4.1.2.', [4, 4, 1, 2]],
    ['a) Đối với xã', 'point', 'a)', [1]],
    ['đ) Kinh phí', 'point', 'đ)', [5]],
    ['e) Khen thưởng', 'point', 'e)', [6]],
    ['- Tiếp tục đổi mới', 'dash', '-', []],
    ['– Tiếp tục đổi mới', 'dash', '–', []],
    ['+ Về tiêu chuẩn', 'plus', '+', []],
    ['* Đối với cấp xã', 'star', '*', []],
    ['• Tuyên truyền', 'bullet', '•', []],
    ['Điều 1. Phạm vi điều chỉnh', 'article', 'Điều 1.', [1]],
    ['Phần I', 'part', 'Phần I', [1]],
    ['PHẦN THỨ NHẤT', 'part', 'PHẦN THỨ NHẤT', [1]],
    ['Phần thứ hai: PHƯƠNG HƯỚNG', 'part', 'Phần thứ hai:', [2]],
    ['Chương II', 'chapter', 'Chương II', [2]],
    ['Mục 1', 'division', 'Mục 1', [1]],
  ] as const)('reads %s', (text, rank, label, numbers) => {
    expect(matchLabel(text)).toMatchObject({ rank, text: label, numbers });
  });

  it.each([
    '2020 - 2025 là nhiệm kỳ',
    '19h30 ngày 24',
    '24/8/2026',
    '3.500 đồng',
    '5.378.700.000 đồng',
    'V/v tổ chức',
    'Mục II.4 Kế hoạch này',
    'Phần việc của xã',
    'Điều này cho thấy',
    '-----',
    '1 - Vimico',
    'vượt kế hoạch',
    'MỤC ĐÍCH',
    '1,5 tỷ đồng',
    'Phần I của Kế hoạch này quy định',
    'IVF',
    'Chi bộ 3',
    '100% học sinh',
  ])('takes %s for no label', (text) => {
    expect(matchLabel(text)).toBeNull();
  });

  it.each([
    ['2. Nhân lực số', '2.1. Bồi dưỡng kỹ năng số', '2.1.'],
    ['II. Kinh tế số', '1. Phát triển doanh nghiệp', '1.'],
    ['theo quy định tại điểm', '2.1 Mục II Kế hoạch này', null],
    ['thực hiện Nghị quyết số', '57-NQ/TW, ngày 22/12/2024', null],
    ['những việc đã nêu ở các mục từ mục 2 đến hết khoản', '1. Những việc còn lại', null],
  ])('under %j, %j has the label %j', (above, line, label) => {
    expect(matchLabelUnder(above, line)?.text ?? null).toBe(label);
  });

  it('never reads beyond the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const label = matchLabel(text);
        expect(label === null || (label.length <= text.length && label.text.length > 0)).toBe(true);
      }),
    );
  });
});
