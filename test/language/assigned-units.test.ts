import { describe, expect, it } from 'vitest';
import { assignmentIn, isGivenTo, unitOfOrgan } from '../../src/language/organs/assigned-units.js';

describe('what a lead gives work to', () => {
  it.each([
    ['Đảng ủy các xã, phường, đặc khu', 'ĐẢNG ỦY XÃ AN BÌNH', true],
    ['Đảng ủy các xã, phường', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', false],
    ['UBND cấp xã', 'ỦY BAN NHÂN DÂN PHƯỜNG TRẦN PHÚ', true],
    ['Các xã, phường', 'ỦY BAN NHÂN DÂN PHƯỜNG TRẦN PHÚ', true],
    ['Đảng ủy các xã An Bình, Tân Phú và phường Trần Phú', 'ĐẢNG ỦY XÃ TÂN PHÚ', true],
    ['Đảng ủy các xã An Bình, Tân Phú và phường Trần Phú', 'ĐẢNG ỦY PHƯỜNG TRẦN PHÚ', true],
    ['Đảng ủy các xã An Bình, Tân Phú và phường Trần Phú', 'ĐẢNG ỦY XÃ HÒA LẠC', false],
    ['UBND phường Trần Phú, xã An Bình', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', true],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'ĐẢNG ỦY XÃ AN BÌNH', false],
    ['Ban Tổ chức Tỉnh ủy; đảng ủy các xã, phường', 'ĐẢNG ỦY XÃ AN BÌNH', true],
    ['Các chi bộ trực thuộc', 'CHI BỘ THÔN ĐOÀI', true],
    ['Chi bộ thôn Đông, thôn Đoài', 'CHI BỘ THÔN ĐOÀI', true],
    ['Chi bộ thôn Đông, thôn Đoài', 'CHI BỘ TRƯỜNG TIỂU HỌC', false],
    ['Chi bộ thôn Đông', 'CHI BỘ THÔN ĐOÀI', false],
    ['Cấp ủy cơ sở', 'ĐẢNG ỦY XÃ AN BÌNH', true],
  ])('%s: %s %s', (lead, organ, given) => {
    expect(isGivenTo(assignmentIn(lead), unitOfOrgan(organ))).toBe(given);
  });
});
