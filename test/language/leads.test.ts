import { describe, expect, it } from 'vitest';
import { leadIn } from '../../src/language/organs/organ-lists.js';

describe('who an item names before its work', () => {
  it.each([
    ['Các huyện, thị, thành Đoàn cũ, Đoàn xã, phường: Xây dựng chương trình.', 'Các huyện, thị, thành Đoàn cũ, Đoàn xã, phường'],
    ['Khoa Phòng, chống bệnh truyền nhiễm: giám sát ca bệnh.', 'Khoa Phòng, chống bệnh truyền nhiễm'],
    ['Khoa Phòng, chống HIV/AIDS tham mưu kế hoạch.', 'Khoa Phòng, chống HIV/AIDS'],
    ['Ban Chỉ huy Phòng, chống thiên tai xã: trực 24/24 giờ.', 'Ban Chỉ huy Phòng, chống thiên tai xã'],
    ['Các chi bộ, đảng bộ cơ sở quán triệt Kế hoạch này.', 'Các chi bộ, đảng bộ cơ sở'],
    ['Các trường mầm non, tiểu học, trung học cơ sở: tổ chức dạy bù.', 'Các trường mầm non, tiểu học, trung học cơ sở'],
    ['Các ấp, khóm: vận động nhân dân.', 'Các ấp, khóm'],
    ['Các hội, đoàn thể, tổ dân phố số 1, 2, 3: tuyên truyền.', 'Các hội, đoàn thể, tổ dân phố số 1, 2, 3'],
    ['Hội Khuyến học, Hội Người cao tuổi xã phối hợp thăm hỏi.', 'Hội Khuyến học, Hội Người cao tuổi xã'],
    ['Các thành viên Ban Chỉ đạo căn cứ chức năng, nhiệm vụ, xây dựng kế hoạch.', 'Các thành viên Ban Chỉ đạo'],
    ['Thành viên Tổ giúp việc: tổng hợp.', 'Thành viên Tổ giúp việc'],
    ['Sở Y tế, rà soát các cơ sở khám bệnh: báo cáo trước ngày 30/6.', 'Sở Y tế'],
    ['Tổ chức hội nghị, tọa đàm: mời các hội viên.', null],
  ])('%s', (text, lead) => {
    expect(leadIn(text)).toBe(lead);
  });
});
