/** Tên loại: the types of document that the regulations of Party and State know, in their own spelling. */
export const documentTypes = [
  'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Kết luận', 'Quy chế', 'Quy định', 'Thông tri', 'Hướng dẫn', 'Thông báo', 'Thông cáo',
  'Tuyên bố', 'Lời kêu gọi', 'Báo cáo', 'Kế hoạch', 'Quy hoạch', 'Chương trình', 'Đề án', 'Phương án', 'Dự án', 'Tờ trình',
  'Công văn', 'Biên bản', 'Chiến lược', 'Cương lĩnh chính trị', 'Điều lệ Đảng', 'Hợp đồng', 'Công điện', 'Bản ghi nhớ',
  'Bản thỏa thuận', 'Giấy ủy quyền', 'Giấy mời', 'Giấy giới thiệu', 'Giấy nghỉ phép', 'Giấy chứng nhận', 'Giấy đi đường',
  'Phiếu gửi', 'Phiếu chuyển', 'Phiếu báo', 'Thư công',
] as const;
export type DocumentTypeName = (typeof documentTypes)[number];
