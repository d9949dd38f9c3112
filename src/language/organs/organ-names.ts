/**
 * Names of bodies in their official spelling (Nghị định 30/2020/NĐ-CP, phụ lục II, mục IV; Điều lệ Đảng, Hiến pháp): capitals at the
 * word of the type and at the first word of the function. `also` are spellings that usage has beside it.
 */
export interface OrganName {
  readonly name: string;
  readonly also?: readonly string[];
  /** Words behind which, or before which, small letters are a common noun: `ủy ban nhân dân các cấp`. */
  readonly commonBefore?: readonly string[];
}

export const organNames: readonly OrganName[] = [
  { name: 'Ủy ban nhân dân', also: ['Ủy ban Nhân dân'], commonBefore: ['các', 'cấp', 'ở'] },
  { name: 'Hội đồng nhân dân', also: ['Hội đồng Nhân dân'], commonBefore: ['các', 'cấp', 'ở'] },
  { name: 'Ủy ban Mặt trận Tổ quốc', also: ['Ủy ban Mặt trận tổ quốc'], commonBefore: ['các', 'cấp'] },
  { name: 'Ủy ban MTTQ', commonBefore: ['các', 'cấp'] },
  { name: 'Ủy ban Kiểm tra', also: ['Ủy ban kiểm tra'], commonBefore: ['các', 'cấp', 'và'] },
  { name: 'Mặt trận Tổ quốc', also: ['Mặt trận tổ quốc'] },
  { name: 'Ban Chấp hành Đảng bộ', also: ['Ban chấp hành Đảng bộ', 'Ban Chấp hành đảng bộ', 'ban chấp hành đảng bộ'] },
  { name: 'Ban Chấp hành Trung ương', also: ['Ban chấp hành Trung ương', 'Ban Chấp hành trung ương'] },
  { name: 'Ban Thường vụ Đảng ủy', also: ['Ban thường vụ Đảng ủy', 'ban thường vụ đảng ủy'] },
  { name: 'Ban Thường vụ Tỉnh ủy', also: ['Ban thường vụ Tỉnh ủy'] },
  { name: 'Ban Thường vụ Thành ủy', also: ['Ban thường vụ Thành ủy'] },
  { name: 'Ban Chấp hành Đảng bộ phường', also: ['Ban chấp hành Đảng bộ phường'] },
  { name: 'Bộ Chính trị', also: ['Bộ chính trị'] },
  { name: 'Ban Bí thư', also: ['Ban bí thư'] },
  { name: 'Thủ tướng Chính phủ', also: ['Thủ tướng chính phủ'] },
  { name: 'Ủy ban Thường vụ Quốc hội', also: ['Ủy ban thường vụ Quốc hội'] },
  { name: 'Tòa án nhân dân', also: ['Tòa án Nhân dân'], commonBefore: ['các', 'cấp'] },
  { name: 'Viện kiểm sát nhân dân', also: ['Viện Kiểm sát nhân dân', 'Viện Kiểm sát Nhân dân'], commonBefore: ['các', 'cấp'] },
  { name: 'Văn phòng Trung ương Đảng', also: [] },
];

/** Names that are often written with a capital at every syllable, in their official spelling. */
export const titleCaseNames: readonly string[] = [
  'Ủy ban nhân dân',
  'Ủy ban',
  'Hội đồng nhân dân',
  'Hội đồng',
  'Mặt trận Tổ quốc',
  'Thủ tướng',
  'Chính phủ',
  'Quốc hội',
  'Bộ Chính trị',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Chỉ đạo',
  'Ban Bí thư',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Đảng bộ',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Văn phòng',
  'Trung ương',
  'Tết Nguyên đán',
  'Nghị quyết',
  'Kế hoạch',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Báo cáo',
  'Chương trình',
  'Thông tư',
  'Nghị định',
  'Hướng dẫn',
  'Thông báo',
  'Tờ trình',
];
