/** The figures that a plan sets itself. */
import { describe, expect, it } from 'vitest';
import { roleOfFigures, targetsIn, type Target } from '../../../src/language/figures/targets.js';

const told = ({ subject, value, unit }: Target): string => `${subject} | ${unit} | ${value}`;

describe('a target', () => {
  it.each([
    ['Phấn đấu 100% hộ dân ký cam kết không đốt rơm rạ.', ['Hộ dân ký cam kết không đốt rơm rạ | % | 100']],
    ['Tỷ lệ hộ nghèo giảm 0,5%', ['Tỷ lệ hộ nghèo | % | giảm 0,5']],
    ['Tối thiểu 80% hồ sơ được nộp trực tuyến', ['Hồ sơ được nộp trực tuyến | % | tối thiểu 80']],
    ['Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) đạt 10% trở lên', ['Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) | % | 10 trở lên']],
    ['Xây dựng ít nhất 02 mô hình “Dân vận khéo”.', ['Xây dựng mô hình “Dân vận khéo” | mô hình | ít nhất 02']],
    ['Kết nạp từ 15 đảng viên trở lên', ['Kết nạp đảng viên | đảng viên | từ 15 trở lên']],
    ['Mỗi chi đoàn có ít nhất 01 công trình thanh niên', ['Mỗi chi đoàn có công trình thanh niên | công trình | ít nhất 01']],
    ['Phấn đấu năm 2026 thu ngân sách trên địa bàn đạt 12,5 tỷ đồng.', ['Năm 2026 thu ngân sách trên địa bàn | tỷ đồng | 12,5']],
    ['100% chi bộ, 95% đảng viên học tập nghị quyết', ['100% chi bộ, 95% đảng viên học tập nghị quyết | % | 100; 95']],
    [
      '- 90% trở lên hộ gia đình đạt chuẩn văn hóa; phấn đấu trồng 1.200 cây xanh',
      ['Hộ gia đình đạt chuẩn văn hóa | % | 90 trở lên', 'Trồng cây xanh | cây | 1.200'],
    ],
    ['Tỷ lệ tiêm chủng đạt từ 95 - 98%', ['Tỷ lệ tiêm chủng | % | từ 95 - 98']],
  ])('stands in %j', (text, targets) => {
    expect(targetsIn(text, 'unknown').map(told)).toEqual(targets);
  });

  it.each([
    'Ngày 15/6/2026 tổ chức 03 hội nghị tuyên truyền.',
    'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.',
    'Thu ngân sách 5 tháng đầu năm đạt 61% dự toán, tăng 6,1% so với cùng kỳ năm 2025.',
    'Người được giới thiệu phải được trên 50% tổng số cử tri có mặt tín nhiệm.',
    'Đúng 8 giờ 00, tại hội trường 2 người tiếp đón.',
  ])('does not stand in %j', (text) => {
    expect(targetsIn(text, 'unknown')).toEqual([]);
  });

  it('may be any quantity under a title that sets targets, and no figure under one that tells what was done', () => {
    expect(targetsIn('Tổ chức 04 hội nghị đối thoại', 'targets').map(told)).toEqual(['Tổ chức hội nghị đối thoại | hội nghị | 04']);
    expect(targetsIn('Tổ chức 04 hội nghị đối thoại', 'unknown')).toEqual([]);
    expect(targetsIn('Tỷ lệ hộ nghèo giảm 0,5%', 'others')).toEqual([]);
    expect(roleOfFigures(['I. MỤC TIÊU, CHỈ TIÊU', '1. Kinh tế'])).toBe('targets');
    expect(roleOfFigures(['I. ĐẶC ĐIỂM TÌNH HÌNH'])).toBe('others');
    expect(roleOfFigures(['III. NHIỆM VỤ'])).toBe('unknown');
  });
});
