import { describe, expect, it } from 'vitest';
import { goingOn, issuerInSentence, nameInSentence } from '../../src/language/organs/names-in-sentences.js';
import { field } from '../render/make-plan.js';

describe('a name in a sentence', () => {
  it.each([
    ['ĐẢNG UỶ PHƯỜNG GIA SÀNG', 'Đảng uỷ phường Gia Sàng'],
    ['ĐẢNG BỘ TỈNH THÁI NGUYÊN', 'Đảng bộ tỉnh Thái Nguyên'],
    ['TỈNH UỶ CAO BẰNG', 'Tỉnh uỷ Cao Bằng'],
    ['UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', 'Uỷ ban nhân dân thành phố Hải Phòng'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['BAN TỔ CHỨC', 'Ban Tổ chức'],
    ['VĂN PHÒNG TỈNH UỶ SƠN LA', 'Văn phòng Tỉnh uỷ Sơn La'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'Ban Chấp hành Trung ương'],
    ['ĐẢNG UỶ CỤC BẢO TRỢ XÃ HỘI', 'Đảng uỷ Cục Bảo trợ xã hội'],
    ['ĐẢNG UỶ BỘ Y TẾ', 'Đảng uỷ Bộ Y tế'],
    ['UỶ BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ TÂN LẬP', 'Uỷ ban Mặt trận Tổ quốc Việt Nam xã Tân Lập'],
    ['BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH', 'Ban Chỉ đạo Cải cách hành chính'],
    ['UBND XÃ ĐÔNG HẢI', 'UBND xã Đông Hải'],
    ['ĐẢNG UỶ XÃ BẰNG VÂN', 'Đảng uỷ xã Bằng Vân'],
    ['HỘI LIÊN HIỆP PHỤ NỮ XÃ MINH LẬP', 'Hội Liên hiệp Phụ nữ xã Minh Lập'],
    ['Đảng uỷ Phường Phú Thọ', 'Đảng uỷ Phường Phú Thọ'],
  ])('%s is written %s', (name, expected) => {
    expect(nameInSentence(name, '')).toBe(expected);
  });

  it('is written as the text has it, wherever its tone marks stand', () => {
    const text = 'ĐẢNG UỶ PHƯỜNG GIA SÀNG\n\nBan Thường vụ Đảng ủy Phường Gia Sàng xây dựng kế hoạch.';
    expect(nameInSentence('ĐẢNG UỶ PHƯỜNG GIA SÀNG', text)).toBe('Đảng ủy Phường Gia Sàng');
    expect(nameInSentence('ĐẢNG UỶ PHƯỜNG GIA SÀNG', 'Đảng ủy. Phường Gia Sàng')).toBe('Đảng uỷ phường Gia Sàng');
  });

  it.each([
    ['TỈNH UỶ CAO BẰNG', 'BAN TỔ CHỨC', 'Ban Tổ chức Tỉnh uỷ Cao Bằng'],
    ['ĐẢNG BỘ TỈNH THÁI NGUYÊN', 'ĐẢNG UỶ PHƯỜNG GIA SÀNG', 'Đảng uỷ phường Gia Sàng'],
    ['UBND TỈNH CAO BẰNG', 'SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA', 'BAN TỔ CHỨC', 'Ban Tổ chức Đảng uỷ đặc khu Trường Sa'],
  ])('of the issuer under %s, %s is %s', (superior, issuing, expected) => {
    const head = { kind: null, heading: null, organMark: null, superiorOrgan: field(superior), issuingOrgan: field(issuing) };
    expect(issuerInSentence(head, '')).toBe(expected);
  });
});

describe('an abstract behind words', () => {
  it.each([
    ['Phân bổ biên chế năm 2026', 'phân bổ biên chế năm 2026'],
    ['cử cán bộ', 'cử cán bộ'],
    ['Đảng uỷ phường tổ chức đại hội', 'Đảng uỷ phường tổ chức đại hội'],
    ['Nguyễn Văn A nghỉ hưu', 'Nguyễn Văn A nghỉ hưu'],
    ['UBND xã sắp xếp bộ máy', 'UBND xã sắp xếp bộ máy'],
  ])('%s goes on as %s', (text, expected) => {
    expect(goingOn(text)).toBe(expected);
  });
});
